//! Odoo › Inventory or Sales › Products › select › Export: `Product Template (product.template).csv`.
//! One row per product. Comma, UTF-8, every cell quoted, decimal point, counts as `10.0`. Headers
//! are the user's choice and in their language, or the names of fields.
//!
//! Products without a reference of the shop's own are told apart by their name, as in the lines of
//! orders.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "odoo_products",
    name: ("Odoo", "Products"),
    fills: &[TableId::Products, TableId::Stock],
    needs: &[
        &["Internal Reference", "Interne referentie", "Intern reference", "default_code"],
        &["Sales Price", "Verkoopprijs", "Salgspris", "list_price"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks { decimal_mark: Some('.'), ..PLAIN },
    basis: Basis::RealFile,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(
        &["Internal Reference", "Interne referentie", "Intern reference", "default_code"],
        &["products.sku", "stock.sku"],
    ),
    to(&["Name", "Naam", "Navn"], &["products.name", "products.sku_part", "stock.product"]),
    to(
        &["Product Category", "Productcategorie", "Produktkategori", "categ_id"],
        &["products.category", "stock.category"],
    ),
    to(&["Sales Price", "Verkoopprijs", "Salgspris", "list_price"], &["products.price"]),
    to(
        &["Cost", "Kostprijs", "Kosten", "Kostpris", "Omkostning", "standard_price"],
        &["products.unit_cost", "stock.unit_cost"],
    ),
    to(
        &[
            "Quantity On Hand",
            "Aanwezige voorraad",
            "Beschikbare hoeveelheid",
            "Antal på lager",
            "qty_available",
        ],
        &["stock.on_hand"],
    ),
    known(&["ID", "External ID", "Responsible", "Forecasted Quantity", "Unit of Measure"]),
    known(&["Activity Exception Decoration", "Verantwoordelijke", "Verwachte voorraad", "Eenheid"]),
    known(&["Maateenheid", "Ansvarlig", "Forventet antal", "Enhed", "Barcode", "Favorite"]),
    known(&["virtual_available", "uom_id", "responsible_id", "activity_exception_decoration"]),
];
