//! GA4 › Monetisation › Ecommerce purchases › Download CSV. One row per article, its id, category or
//! brand, for the span stated in the comments above the header. It tells what the site measured of
//! articles; nothing here is made of that, as sales are counted by the shop's own orders.

use super::columns;
use crate::sources::{Basis, EMPTY, Source, SourceColumn, known};

pub(super) const SOURCE: Source = Source {
    id: "ga4_items",
    name: ("GA4", "Ecommerce purchases"),
    fills: &[],
    needs: &[
        &["Item name", "Item ID", "Item category", "Item brand", "Item variant", "Artikelnaam"],
        &["Items purchased", "Item revenue", "Gekochte artikelen", "Artikelopbrengst"],
    ],
    titles: &["Ecommerce purchases", "E-commerceaankopen", "E-handelskøb"],
    columns: &[OWN, columns::REST],
    quirks: columns::QUIRKS,
    basis: Basis::ThirdParty,
    ..EMPTY
};

const OWN: &[SourceColumn] = &[
    known(&["Item name", "Item ID", "Item category", "Item brand", "Item variant"]),
    known(&["Artikelnaam", "Artikel-ID", "Artikelcategorie", "Artikelmerk", "Date"]),
    known(&["Items viewed", "Items added to cart", "Items checked out", "Items purchased"]),
    known(&["Item revenue", "Gekochte artikelen", "Artikelopbrengst", "Item list name"]),
    known(&["Item view events", "Add to carts", "Cart-to-view rate", "Purchase-to-view rate"]),
];
