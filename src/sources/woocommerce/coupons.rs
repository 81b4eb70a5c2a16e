//! WooCommerce › Analytics › Coupons › Download. One row per coupon with what it took off over a
//! period, which stands in the file's name. Headers in the site's language; only the English ones
//! and those for orders and amounts are known. UTF-8, comma, decimal point.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "woocommerce_coupons",
    name: ("WooCommerce", "Analytics: coupons"),
    fills: &[TableId::SalesReports],
    needs: &[
        &["Coupon code", "Waardeboncode", "Kortingscode", "Rabatkode", "Rabatkuponkode"],
        &["Orders", "Bestellingen", "Ordrer"],
        &["Amount discounted", "Kortingsbedrag", "Rabatbeløb"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), prices_include_tax: Some(false), ..PLAIN },
    basis: Basis::VendorSource,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(
        &["Coupon code", "Waardeboncode", "Kortingscode", "Rabatkode", "Rabatkuponkode"],
        &["sales_reports.coupon"],
    ),
    to(&["Orders", "Bestellingen", "Ordrer"], &["sales_reports.orders"]),
    to(&["Amount discounted", "Kortingsbedrag", "Rabatbeløb"], &["sales_reports.discount"]),
    // The days of the coupon, not of what it took off.
    known(&["Created", "Aangemaakt", "Oprettet", "Expires", "Verloopt", "Udløber", "Type"]),
];
