//! Leads and e-mail.

use super::{Col, Shape, Take, col, taking, weak};
use crate::tables::TableId;

pub(super) static LEADS: Shape = Shape {
    table: TableId::Leads,
    needs: &[
        &["lead_id", "won_at", "is_won"],
        &["~created_at", "won_at", "is_won", "~channel", "~source", "~campaign"],
    ],
    titles: &[],
    columns: &[
        col(
            "lead_id",
            "lead, lead no, lead number, mql id, enquiry id, inquiry id, prospect id, \
             opportunity id, deal id, lead nummer, leadnummer, aanvraagnummer, aanvraag id, \
             lead nr, leadnr, forespørgsel id, emne id",
        ),
        weak(
            "created_at",
            "created, created on, create date, created date, date, first contact date, \
             first contact, lead date, enquiry date, inquiry date, submitted at, received at, \
             timestamp, datum, aangemaakt, aangemaakt op, aanvraagdatum, leaddatum, \
             eerste contact, dato, oprettet, oprettet den, leaddato, første kontakt, \
             forespørgselsdato",
        ),
        col(
            "won_at",
            "won date, won on, date won, won, closed won at, close date won, converted at, \
             conversion date, converted on, deal won date, gewonnen op, gewonnen, \
             conversiedatum, klant geworden op, vundet, vundet den, vundet dato, \
             konverteret den, konverteringsdato",
        ),
        taking(
            Take::Word,
            "is_won",
            "won, converted, is converted, gewonnen, is gewonnen, geconverteerd, vundet, \
             er vundet, konverteret",
        ),
        weak("customer", LEAD_CUSTOMER),
        weak(
            "channel",
            "marketing channel, channel group, lead channel, origin, kanaal, kanaalgroep, \
             herkomst, kanal, kanalgruppe, oprindelse",
        ),
        weak("source", "lead source, utm source, traffic source, bron, leadbron, kilde, leadkilde"),
        weak(
            "campaign",
            "campaign name, utm campaign, campagne, campagnenaam, kampagne, kampagnenavn",
        ),
        weak(
            "amount",
            "value, deal value, lead value, deal amount, revenue, expected value, waarde, bedrag, \
             dealwaarde, omzet, beløb, værdi, aftaleværdi, omsætning",
        ),
        weak("currency", "currency code, valuta, valutacode, valutakode"),
    ],
};

const LEAD_CUSTOMER: &str = "customer id, email, e mail, email address, contact, contact id, \
     company id, klant, klant id, e mailadres, emailadres, contactpersoon, kunde, kunde id, \
     kundenr, kontakt";

pub(super) static EMAIL: Shape = Shape {
    table: TableId::Email,
    needs: &[
        &["sent", "delivered", "opened", "unsubscribed", "subscribed", "spam"],
        &["date", "campaign"],
    ],
    titles: &[],
    columns: EMAIL_COLUMNS,
};

const EMAIL_COLUMNS: &[Col] = &[
    col(
        "date",
        "day, send date, send time, sent at, sent on, date sent, sent date, campaign date, \
         verzenddatum, verzonden op, datum, dag, afsendt, afsendt den, dato, udsendt, \
         udsendt den, sendedato, afsendelsesdato",
    ),
    col("date_to", "to, until, end date, tot, einddatum, til, slutdato"),
    col(
        "campaign",
        "campaign name, flow, flow name, mailing, newsletter, automation, email name, \
         campaign id, subject, title, campagne, campagnenaam, nieuwsbrief, onderwerp, kampagne, \
         kampagnenavn, nyhedsbrev, emne, automatisering",
    ),
    col(
        "sent",
        "sends, emails sent, recipients, total recipients, total sent, mails sent, sent count, \
         verzonden, verstuurd, verzonden mails, ontvangers, aantal ontvangers, aantal verzonden, \
         sendt, afsendt, modtagere, antal modtagere, antal sendt, sendte",
    ),
    col(
        "delivered",
        "deliveries, successful deliveries, delivered count, emails delivered, afgeleverd, \
         bezorgd, aantal afgeleverd, leveret, leverede, antal leveret",
    ),
    col(
        "opened",
        "unique opens, opens, opened count, emails opened, opened emails, geopend, \
         unieke opens, aantal geopend, unieke openingen, openingen, åbnet, unikke åbninger, \
         åbninger, antal åbnet, åbnede",
    ),
    weak(
        "clicked",
        "unique clicks, clicks, clicked count, emails clicked, link clicks, geklikt, klikken, \
         unieke klikken, aantal geklikt, klikket, klik, unikke klik, antal klik, klikkede",
    ),
    col(
        "bounced",
        "total bounces, bounced emails, bounces count, niet afgeleverd, gebounced, afvist, \
         antal afvist, ikke leveret",
    ),
    weak("bounced", "bounces"),
    col(
        "spam",
        "spam complaints, abuse complaints, complaints, marked as spam, spamklachten, \
         spammeldingen, spamklager, spamanmeldelser",
    ),
    col(
        "unsubscribed",
        "unsubscribes, unsubscriptions, unsubs, opt outs, optouts, uitgeschreven, afgemeld, \
         uitschrijvingen, afmeldingen, afmeldt, afmeldinger, antal afmeldt, frameldt, \
         frameldinger",
    ),
    col(
        "subscribed",
        "subscribes, subscriptions, new subscribers, sign ups, signups, subscribed to list, \
         opt ins, ingeschreven, aangemeld, nieuwe abonnees, inschrijvingen, aanmeldingen, \
         tilmeldt, tilmeldinger, nye tilmeldinger, nye abonnenter, antal tilmeldt",
    ),
    weak(
        "orders",
        "placed orders, unique placed order, placed order, total orders, purchases, \
         bestellingen, aankopen, aantal bestellingen, ordrer, køb, antal ordrer",
    ),
    weak(
        "revenue",
        "attributed revenue, total revenue, email revenue, sales, omzet, toegeschreven omzet, \
         omsætning, e mail omsætning, tilskrevet omsætning",
    ),
    weak("currency", "currency code, valuta, valutacode, valutakode"),
    weak("customer", "recipient id, subscriber id, abonnee id, modtager id"),
    weak("events", "event count"),
];
