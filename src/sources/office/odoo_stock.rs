//! Odoo › Inventory › Reporting › Stock › select › Export: `Quants (stock.quant).csv`. One row per
//! product and location. Comma, UTF-8, every cell quoted, decimal point. No export was seen; these are
//! the fields the list has.
//!
//! Places outside the warehouse (customers, vendors, losses) are left out. `Value` is that of the
//! whole row; what one piece cost is in the export of products.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "odoo_stock",
    name: ("Odoo", "Stock"),
    fills: &[TableId::Stock],
    needs: &[
        &["Product", "Produkt", "product_id"],
        &["Location", "Locatie", "Lokation", "location_id"],
        &[
            "Reserved Quantity",
            "Gereserveerde hoeveelheid",
            "Reserveret antal",
            "reserved_quantity",
        ],
    ],
    columns: &[COLUMNS],
    quirks: Quirks {
        decimal_mark: Some('.'),
        left_out: &[("Location", ELSEWHERE), ("location_id", ELSEWHERE)],
        ..PLAIN
    },
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const ELSEWHERE: &[&str] = &[
    "Partner Locations/Customers",
    "Partner Locations/Vendors",
    "Virtual Locations/Inventory adjustment",
    "Virtual Locations/Production",
    "Virtual Locations/Scrap",
];

const COLUMNS: &[SourceColumn] = &[
    to(&["Product", "Produkt", "product_id"], &["stock.code_and_name"]),
    to(&["Location", "Locatie", "Lokation", "location_id"], &["stock.warehouse"]),
    to(&["Quantity", "Hoeveelheid", "Antal", "quantity"], &["stock.on_hand"]),
    to(
        &[
            "Reserved Quantity",
            "Gereserveerde hoeveelheid",
            "Reserveret antal",
            "reserved_quantity",
        ],
        &["stock.reserved"],
    ),
    known(&["Lot/Serial Number", "Partij-/serienummer", "Lot-/serienummer", "lot_id"]),
    known(&[
        "Unit of Measure",
        "Maateenheid",
        "Enhed",
        "product_uom_id",
        "Value",
        "Waarde",
        "Værdi",
    ]),
    known(&["Package", "Owner", "ID", "External ID"]),
];
