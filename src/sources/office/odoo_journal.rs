//! Odoo › Accounting › Journal items › select › Export: `Journal Item (account.move.line).csv`. One
//! row per line of an entry. Comma, UTF-8, every cell quoted, decimal point. No export was seen;
//! these are the fields the list has.
//!
//! Lines on accounts of costs, by the account's name, are costs: debit less credit. All other lines
//! (sales, tax, bank, what is owed) are left out.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "odoo_journal",
    name: ("Odoo", "Journal items"),
    fills: &[TableId::Costs],
    needs: &[
        &["Journal", "Dagboek", "Kladde"],
        &["Account", "Rekening", "Grootboekrekening", "Konto"],
        &["Debit", "Debet"],
        &["Credit", "Kredit"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), date_order: Some(DateOrder::Ymd), ..PLAIN },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Date", "Datum", "Dato"], &["costs.date"]),
    to(&["Account", "Rekening", "Grootboekrekening", "Konto"], &["costs.account"]),
    to(&["Currency", "Valuta"], &["costs.currency"]),
    to(&["Debit", "Debet"], &["costs.money_in"]),
    to(&["Credit", "Kredit"], &["costs.money_out"]),
    known(&["Number", "Nummer", "Journal", "Dagboek", "Kladde", "Journal Entry", "Boeking"]),
    known(&["Partner", "Relatie", "Kontakt", "Label", "Omschrijving", "Etiket", "Balance"]),
    known(&["Saldo", "Matching #", "Afletteren #", "Reference", "ID", "External ID"]),
];
