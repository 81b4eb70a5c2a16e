//! HubSpot › CRM › Deals › Export. One row per deal; the columns are those of the saved view, with
//! headers in the user's language (Dutch and Danish ones are likely names). UTF-8, comma, decimal
//! point; amounts in the company's currency; times `2024-02-01 09:30` in the portal's zone without
//! offset.
//!
//! The close date is the day a deal is expected to be, or was, won or lost: it counts where the
//! stage says that the deal is won. Stages of the account's own need the word won in their name.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "hubspot_deals",
    name: ("HubSpot", "Deals"),
    fills: &[TableId::Leads],
    needs: &[super::RECORD_ID, &["Deal Stage", "Dealfase", "Aftalefase"]],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), date_order: Some(DateOrder::Ymd), ..PLAIN },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(super::RECORD_ID, &["leads.lead_id"]),
    to(super::CREATED, &["leads.created_at"]),
    to(&["Close Date", "Sluitingsdatum", "Lukkedato"], &["leads.won_at"]),
    to(&["Deal Stage", "Dealfase", "Aftalefase"], &["leads.stage"]),
    to(&["Amount", "Bedrag", "Beløb"], &["leads.amount"]),
    to(&["Currency", "Valuta"], &["leads.currency"]),
    to(super::ORIGINAL_SOURCE, &["leads.channel"]),
    known(&["Deal Name", "Deal owner", "Last Activity Date", "Pipeline", "Deal Type"]),
    known(&["Associated Company IDs", "Associated Contact IDs", "Associated Contact"]),
    known(&["Associated Company", "Amount in company currency", "Forecast amount"]),
    known(&["Dealnaam", "Deal-eigenaar", "Laatste activiteitsdatum", "Dealtype"]),
    known(&["Aftalenavn", "Aftaleejer", "Dato for seneste aktivitet", "Aftaletype"]),
];
