//! Odoo › Sales › Orders › select › Export: `Sales Order (sale.order).csv`. One row per order line; the
//! order's cells, its number too, stand on its first row only. Comma, UTF-8, every cell quoted,
//! decimal point, times in UTC without saying so. Headers are the user's choice and in their
//! language, or the names of fields, where the export is one to be imported again.
//!
//! Prices of lines are without tax as Odoo has them by default; the order's own total, where its tax
//! is there too, decides.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "odoo_orders",
    name: ("Odoo", "Sales orders"),
    fills: &[TableId::Orders, TableId::OrderLines],
    needs: &[
        &["Order Reference", "Orderreferentie", "Ordrereference", "name"],
        &[LINES_EN, LINES_NL, LINES_DA, LINES_FIELD, "Total", "Totaal", "I alt"],
        // Any table has a column `name`.
        &["Order Reference", "Orderreferentie", "Ordrereference", LINES_FIELD],
    ],
    columns: &[COLUMNS],
    quirks: Quirks {
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Ymd),
        time_zone: Some("UTC"),
        fill_down: Some(("orders.order_id", &["orders.order_id"])),
        words: &[("orders.status", &[("sent", "quotation sent"), ("cancel", "cancelled")])],
        ..PLAIN
    },
    basis: Basis::RealFile,
    ..EMPTY
};

const LINES_EN: &str = "Order Lines/*";
const LINES_NL: &str = "Orderregels/*";
const LINES_DA: &str = "Ordrelinjer/*";
const LINES_FIELD: &str = "order_line/*";

const COLUMNS: &[SourceColumn] = &[
    to(&["Order Reference", "Orderreferentie", "Ordrereference", "name"], &["orders.order_id"]),
    to(&["Order Date", "Orderdatum", "Ordredato", "date_order"], &["orders.created_at"]),
    to(
        &["Creation Date", "Aanmaakdatum", "Aangemaakt op", "Oprettelsesdato", "create_date"],
        &["orders.created_at"],
    ),
    to(&["Status", "state"], &["orders.status"]),
    to(&["Customer/ID", "Klant/ID", "Kunde/ID", "partner_id/id"], &["orders.customer"]),
    to(&["Customer", "Klant", "Kunde", "partner_id"], &["orders.customer"]),
    to(&["Website", "website_id"], &["orders.sales_channel"]),
    to(&["Source", "Bron", "Kilde"], &["orders.source"]),
    to(&["Medium", "Medie"], &["orders.medium"]),
    to(&["Campaign", "Campagne", "Kampagne"], &["orders.campaign"]),
    to(&["Currency", "Valuta", "currency_id"], &["orders.currency"]),
    to(&["Taxes", "Belastingen", "Moms", "amount_tax"], &["orders.tax"]),
    to(
        &["Untaxed Amount", "Bedrag excl. btw", "Beløb ekskl. moms", "amount_untaxed"],
        &["orders.total_without_tax"],
    ),
    to(&["Total", "Totaal", "I alt", "amount_total"], &["orders.total"]),
    to(
        &[
            "Order Lines/Product",
            "Orderregels/Product",
            "Ordrelinjer/Produkt",
            "order_line/product_id",
        ],
        &["order_lines.code_and_name"],
    ),
    to(
        &[
            "Order Lines/Quantity",
            "Orderregels/Hoeveelheid",
            "Ordrelinjer/Antal",
            "order_line/product_uom_qty",
        ],
        &["order_lines.quantity"],
    ),
    to(
        &[
            "Order Lines/Unit Price",
            "Orderregels/Eenheidsprijs",
            "Ordrelinjer/Enhedspris",
            "order_line/price_unit",
        ],
        &["order_lines.unit_price"],
    ),
    to(
        &[
            "Order Lines/Discount (%)",
            "Orderregels/Korting (%)",
            "Ordrelinjer/Rabat (%)",
            "order_line/discount",
        ],
        &["order_lines.discount_rate"],
    ),
    known(&["ID", "External ID", LINES_EN, LINES_NL, LINES_DA, LINES_FIELD]),
    known(&["Salesperson", "Sales Team", "Invoice Status", "Delivery Status"]),
];
