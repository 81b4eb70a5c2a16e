//! Costs, bank movements, exchange rates and targets.

use super::{NAMED, Shape, Take, col, taking, weak};
use crate::tables::TableId;

pub(super) static COSTS: Shape = Shape {
    table: TableId::Costs,
    needs: &[&["kind", NAMED], &["amount"], &["date"]],
    titles: &[(
        "costs cost expenses expense overhead kosten uitgaven lasten omkostninger udgifter \
         omkostning bilag",
        &[],
    )],
    columns: &[
        col(
            "date",
            "day, booking date, posting date, expense date, cost date, invoice date, month, \
             period, datum, boekdatum, boekingsdatum, factuurdatum, maand, dag, dato, \
             bogføringsdato, bilagsdato, fakturadato, måned, periode",
        ),
        col(
            "kind",
            "cost type, cost kind, expense type, expense kind, cost category, expense category, \
             type of cost, type of expense, expense, cost center, cost centre, kostensoort, \
             kostencategorie, kostentype, soort kosten, kostenpost, uitgavensoort, \
             omkostningstype, omkostningsart, udgiftstype, omkostningskategori, udgiftsart",
        ),
        weak(
            "kind",
            "category, type, account, ledger account, soort, categorie, grootboekrekening, \
             rekening, art, kategori, konto",
        ),
        col(
            "amount",
            "cost, costs, expense, total, value, net amount, bedrag, kosten, uitgave, \
             bedrag excl btw, beløb, omkostning, udgift, beløb ekskl moms",
        ),
        col("currency", "currency code, valuta, valutacode, valutakode"),
        col(
            "paid_at",
            "paid on, payment date, paid date, date paid, betaald op, betaaldatum, \
             betaaldatum kosten, betalt, betalt den, betalingsdato",
        ),
    ],
};

pub(super) static CASH: Shape = Shape {
    table: TableId::Cash,
    needs: &[
        &["amount", "money_in", "money_out"],
        &["date"],
        &["balance", "counterparty", "direction", NAMED],
    ],
    titles: &[(
        "cash bank cashflow transactions statement payments kas kasstroom bankafschrift betalingen \
         afschrift mutaties rekening kasse pengestrøm kontoudtog posteringer betalinger",
        &[],
    )],
    columns: &[
        col(
            "date",
            "day, booking date, value date, transaction date, payment date, posting date, \
             datum, boekdatum, boekingsdatum, rentedatum, valutadatum, transactiedatum, dag, \
             dato, bogføringsdato, valørdato, rentedato, transaktionsdato, betalingsdato",
        ),
        weak(
            "kind",
            "type, category, transaction type, movement type, soort, mutatiesoort, categorie, \
             soort transactie, art, kategori, transaktionstype, posteringstype",
        ),
        col(
            "amount",
            "amount paid, transaction amount, value, paid, bedrag, transactiebedrag, mutatie, \
             beløb, transaktionsbeløb, postering",
        ),
        col("currency", "currency code, valuta, valutacode, valutakode, munt"),
        col(
            "money_in",
            "in, money in, paid in, credit, deposits, deposit, bij, ontvangen, ind, indbetalt, indbetaling, indbetalinger",
        ),
        col(
            "money_out",
            "out, money out, paid out, debit, withdrawals, withdrawal, af, uitgegeven, ud, udbetalt, udbetaling, udbetalinger",
        ),
        taking(
            Take::Word,
            "direction",
            "debit/credit, debit credit, credit debit, dr/cr, in/out, af bij, af/bij, bij/af, ind/ud, retning, richting",
        ),
        // Known, and told by: what the account holds after the movement, and whom it was with.
        taking(
            Take::Known,
            "balance",
            "account balance, running balance, new balance, saldo, saldo na, \
             saldo na boeking, nieuw saldo, ny saldo, saldo efter",
        ),
        taking(
            Take::Known,
            "counterparty",
            "counter party, counterparty iban, iban, tegenrekening, tegenpartij, \
             naam tegenpartij, rekeningnummer, modpart, modkonto, kontonummer",
        ),
    ],
};

pub(super) static FX_RATES: Shape = Shape {
    table: TableId::FxRates,
    needs: &[&["date"], &["currency"], &["per_eur"]],
    titles: &[],
    columns: &[
        col(
            "date",
            "day, rate date, reference date, time period, datum, koersdatum, dag, dato, kursdato",
        ),
        col(
            "currency",
            "currency code, quote currency, target currency, to currency, valuta, valutacode, \
             munt, valutakode",
        ),
        col(
            "per_eur",
            "per, rate, exchange rate, fx rate, reference rate, rate per eur, per euro, obs value, \
             currency rate, koers, wisselkoers, referentiekoers, valutakoers, koers per euro, \
             kurs, valutakurs, referencekurs, kurs pr euro",
        ),
    ],
};

pub(super) static TARGETS: Shape = Shape {
    table: TableId::Targets,
    needs: &[&["kpi"], &["value"]],
    titles: &[],
    columns: &[
        col(
            "kpi",
            "kpi id, kpi name, metric, measure, indicator, figure, key figure, meetwaarde, maat, \
             indicator naam, kengetal, prestatie indicator, nøgletal, måltal, indikator, \
             måleenhed",
        ),
        taking(
            Take::Any,
            "period",
            "month, quarter, year, date, week, periode, maand, kwartaal, jaar, datum, måned, \
             kvartal, år, dato, uge",
        ),
        col(
            "dimension",
            "segment, slice, breakdown, for, dimensie, uitsplitsing, voor, opdeling, fordeling",
        ),
        col(
            "value",
            "target, target value, goal, goal value, objective, doel, doelwaarde, doelstelling, \
             streefwaarde, waarde, mål, målværdi, målsætning, værdi, mål værdi",
        ),
    ],
};
