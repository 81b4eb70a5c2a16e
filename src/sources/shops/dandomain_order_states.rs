//! DanDomain Webshop (classic) › Moduler › Import/eksport › ordrestadier. The first line is the type
//! of data alone (`ORDERSTATES`), the second the header. The names of the shop's order states; no
//! figure is made of them. Semicolon, all cells in quotes.

use crate::sources::{Basis, EMPTY, Source, SourceColumn, known};

pub(super) const SOURCE: Source = Source {
    id: "dandomain_order_states",
    name: ("DanDomain classic", "Order states"),
    fills: &[],
    needs: &[&["ID"], &["NAME"], &["DONT_USE_IN_STAT"]],
    titles: &["ORDERSTATES"],
    columns: &[COLUMNS],
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[known(&["ID", "NAME", "DEFAULT", "DONT_USE_IN_STAT"])];
