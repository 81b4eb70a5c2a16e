//! Service requests, surveys and reviews.

use super::{Col, NAMED, Shape, Take, col, taking, weak};
use crate::tables::TableId;

pub(super) static TICKETS: Shape = Shape {
    table: TableId::Tickets,
    needs: &[&[
        "ticket_id",
        "first_reply_at",
        "first_reply",
        "solved_at",
        "resolution",
        "automated",
    ]],
    titles: &[],
    columns: TICKET_COLUMNS,
};

const TICKET_COLUMNS: &[Col] = &[
    col(
        "ticket_id",
        "ticket, ticket no, ticket number, ticket nr, ticket #, case id, case number, \
         conversation id, request id, ticketnummer, ticket nummer, zaaknummer, vraagnummer, \
         melding id, meldingnummer, sagsnummer, sagsnr, sag id, henvendelse id, \
         henvendelsesnummer, ticketnr",
    ),
    weak(
        "created_at",
        "created, created on, created date, created time, creation date, create date, opened at, \
         opened on, open date, date, datetime, received at, ticket created, datum, aangemaakt, \
         aangemaakt op, aanmaakdatum, geopend op, ontvangen op, dato, oprettet, oprettet den, \
         åbnet, modtaget, modtaget den, oprettelsesdato",
    ),
    col(
        "first_reply_at",
        "first response at, first replied at, first answer at, first responded at, \
         initial response time, first reply date, first response date, first reply, \
         first response, eerste reactie, eerste reactie op, eerste antwoord op, \
         eerste antwoord, første svar, første svar den, besvaret, besvaret den",
    ),
    col(
        "solved_at",
        "resolved at, closed at, solved on, resolved on, closed on, solved date, resolved date, \
         closed date, resolved time, closed time, solved, resolved, closed, resolution date, \
         opgelost op, opgelost, gesloten op, gesloten, afgehandeld op, afgehandeld, \
         afgesloten op, løst, løst den, lukket, lukket den, afsluttet, afsluttet den",
    ),
    taking(
        Take::Time,
        "first_reply",
        "first reply time, first response time, first response, response time, reply time, \
         time to first response, time to first reply, frt, reactietijd, eerste reactietijd, \
         tijd tot eerste reactie, responstijd, svartid, første svartid, tid til første svar, \
         responstid",
    ),
    taking(
        Take::Time,
        "resolution",
        "resolution time, full resolution time, time to resolution, time to resolve, \
         solve time, handling time, handle time, time to close, oplostijd, afhandeltijd, \
         oplossingstijd, doorlooptijd, tijd tot oplossing, løsningstid, sagsbehandlingstid, \
         behandlingstid, tid til løsning",
    ),
    taking(
        Take::Word,
        "automated",
        "is automated, automation, bot, by bot, handled by bot, solved by bot, \
         resolved by bot, automatic, without a person, geautomatiseerd, automatisch, door bot, \
         chatbot, automatisk, automatiseret, løst af bot, uden medarbejder",
    ),
    weak("status", "ticket status, state, case status, ticketstatus, sagsstatus"),
    weak(
        "channel",
        "ticket channel, contact channel, via, initial channel, origin, source, kanaal, \
         contactkanaal, kanal, kontaktkanal, henvendelseskanal",
    ),
    weak(
        "reason",
        "contact reason, ticket reason, ticket type, request type, topic, category, \
         ticket category, type, subject, reden, contactreden, onderwerp, tickettype, categorie, \
         soort, vraagsoort, årsag, henvendelsesårsag, emne, kategori, sagstype",
    ),
    Col {
        is_weak: true,
        ..taking(
            Take::Score("csat_scale", 5),
            "csat",
            "csat score, satisfaction score, satisfaction rating, satisfaction, \
             customer satisfaction, customer satisfaction rating, survey score, rating, score, \
             tevredenheid, tevredenheidsscore, klanttevredenheid, beoordeling, cijfer, \
             tilfredshed, kundetilfredshed, tilfredshedsscore, bedømmelse",
        )
    },
    weak("csat_scale", "scale, csat max, schaal, skala"),
    weak(
        "order_id",
        "order number, order no, order nr, order #, order, order reference, bestelnummer, \
         ordernummer, bestelling, ordrenummer, ordrenr, ordre",
    ),
    weak("customer", CUSTOMER),
];

const CUSTOMER: &str = "customer id, customer email, customer no, customer number, requester id, \
     requester email, requester, contact id, email, e mail, email address, user id, user, \
     respondent id, respondent, client id, klant, klant id, klantnummer, klantnr, e mailadres, \
     emailadres, gebruiker, kunde, kunde id, kundenr, kundenummer, kunde email, bruger";

pub(super) static SURVEYS: Shape = Shape {
    table: TableId::Surveys,
    needs: &[&["score", "kind", NAMED], &["date", "customer", "kind", "segment", "moment"]],
    titles: &[
        ("enps employee medewerker medewerkers medarbejder medarbejdere personeel", EMPLOYEE),
        ("nps recommendation", NPS),
        ("csat tevredenheid klanttevredenheid tilfredshed kundetilfredshed satisfaction", CSAT),
        ("survey surveys enquete enquête spørgeskema undersøgelse", &[]),
    ],
    columns: SURVEY_COLUMNS,
};

const NPS: super::Sets = &[("surveys.kind", "nps")];
const CSAT: super::Sets = &[("surveys.kind", "csat")];
const EMPLOYEE: super::Sets = &[("surveys.kind", "employee")];

/// An answer's number of which the header says what was asked.
const fn asked(sets: super::Sets, default: i64, words: &'static str) -> Col {
    Col { sets, ..taking(Take::Score("scale", default), "score", words) }
}

const SURVEY_COLUMNS: &[Col] = &[
    asked(
        EMPLOYEE,
        10,
        "enps, enps score, e nps, employee nps, employee satisfaction, \
         employee satisfaction score, job satisfaction, employee engagement, \
         medewerkertevredenheid, medewerker nps, werkgeluk, medarbejdertilfredshed, \
         medarbejder nps, jobtilfredshed, trivsel",
    ),
    asked(
        NPS,
        10,
        "nps, nps score, net promoter score, nps answer, nps rating, recommend, recommendation, \
         likelihood to recommend, recommendation score, recommend score, \
         how likely are you to recommend us, how likely are you to recommend us to a friend, \
         how likely is it that you would recommend this company, aanbeveling, aanbevelingsscore, \
         nps cijfer, zou u ons aanbevelen, anbefaling, anbefalingsscore, nps svar, \
         ville du anbefale os",
    ),
    asked(
        CSAT,
        5,
        "csat, csat score, csat rating, satisfaction, satisfaction score, satisfaction rating, \
         customer satisfaction, customer satisfaction score, tevredenheid, tevredenheidsscore, \
         klanttevredenheid, tilfredshed, tilfredshedsscore, kundetilfredshed",
    ),
    Col {
        is_weak: true,
        ..taking(
            Take::Score("scale", 0),
            "score",
            "answer, rating, grade, value, cijfer, antwoord, beoordeling, waarde, svar, \
             bedømmelse, karakter, værdi",
        )
    },
    col(
        "kind",
        "survey type, survey kind, survey, question type, soort enquête, soort enquete, \
         enquête, enquete, type enquête, spørgeskema, undersøgelse, undersøgelsestype",
    ),
    weak("kind", "type, metric, soort, måling"),
    weak("scale", "max score, scale max, out of, schaal, maximum, skala, maks"),
    col(
        "date",
        "day, response date, responded at, answered at, answer date, submitted at, submit date, \
         submit date utc, completed at, survey date, created at, timestamp, end date, datum, \
         antwoorddatum, ingevuld op, beantwoord op, dag, dato, svardato, besvaret, besvaret den, \
         udfyldt den",
    ),
    col("customer", CUSTOMER),
    weak(
        "order_id",
        "order number, order no, order nr, order, order reference, bestelnummer, ordernummer, \
         ordrenummer, ordrenr, ordre",
    ),
    col(
        "segment",
        "customer segment, customer group, group, department, team, segment naam, klantsegment, \
         klantgroep, groep, afdeling, kundesegment, kundegruppe, gruppe",
    ),
    col(
        "moment",
        "touchpoint, touch point, survey moment, trigger, journey step, phase, meetmoment, \
         contactmoment, fase, tidspunkt, målepunkt, kontaktpunkt, fase i rejsen",
    ),
    weak("channel", "survey channel, kanaal, kanal"),
];

pub(super) static REVIEWS: Shape = Shape {
    table: TableId::Reviews,
    needs: &[&["rating"], &["~date", "~product", "~sku", "~order_id"]],
    titles: &[("review reviews beoordelingen beoordeling anmeldelser anmeldelse bedømmelser", &[])],
    columns: &[
        taking(
            Take::Score("scale", 5),
            "rating",
            "review score, review rating, review stars, stars, star rating, product rating, \
             shop rating, waardering, sterren, beoordeling, reviewscore, stjerner, bedømmelse, \
             anmeldelse, vurdering",
        ),
        Col {
            is_weak: true,
            ..taking(Take::Score("scale", 5), "rating", "score, cijfer, karakter, grade")
        },
        weak("scale", "max rating, out of, schaal, skala"),
        weak(
            "date",
            "day, review date, reviewed at, review created, review created utc, \
             review creation date, created at, created, submitted at, timestamp, datum, \
             reviewdatum, beoordeeld op, geplaatst op, dag, dato, anmeldt den, anmeldelsesdato, \
             bedømt den, oprettet",
        ),
        weak(
            "product",
            "product name, product title, item, item name, article, productnaam, artikel, \
             artikelnaam, vare, varenavn, produkt, produktnavn",
        ),
        weak(
            "sku",
            "product id, product sku, article number, article code, product code, artikelnummer, \
             artikelcode, productcode, varenummer, varenr, produktnummer, ean, asin",
        ),
        weak(
            "order_id",
            "order number, order no, order, bestelnummer, ordernummer, bestelling, ordrenummer, \
             ordrenr, ordre",
        ),
    ],
};
