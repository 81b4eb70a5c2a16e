//! Trustpilot Business › Reviews › Service reviews › Export. One row per review of the shop, with
//! texts of several lines. UTF-8, comma; `YYYY-MM-DD HH:MM:SS` in UTC; 1 to 5 stars.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "trustpilot_reviews",
    name: ("Trustpilot", "Service reviews"),
    fills: &[TableId::Reviews],
    needs: &[&["Review Id"], &["Review Created (UTC)"], &["Review Stars"]],
    columns: &[COLUMNS],
    quirks: Quirks {
        constants: &[("reviews.scale", "5")],
        date_order: Some(DateOrder::Ymd),
        time_zone: Some("UTC"),
        ..PLAIN
    },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Review Created (UTC)"], &["reviews.date"]),
    to(&["Review Stars"], &["reviews.rating"]),
    to(&["Reference Id", "Reference Number", "Order Id"], &["reviews.order_id"]),
    known(&["Review Id", "Review Consumer User Id", "Review Username", "Review User Email"]),
    known(&["Review Title", "Review Content", "Source Of Review", "Review Language"]),
    known(&["Domain URL", "Webshop Name", "Business Unit Id", "Tags", "Location Name"]),
    known(&["Company Reply Date (UTC)", "Business Reply Date (UTC)", "Location Id"]),
    known(&["Review Consumer Profile Url", "Review Status", "Is Verified"]),
];
