//! Bookkeeping, ERP, business intelligence, exchange rates.

mod ecb_rates;
mod exact_sales_entries;
mod odoo_journal;
mod odoo_orders;
mod odoo_products;
mod odoo_stock;

use super::Source;

pub(super) static SOURCES: &[&Source] = &[
    &exact_sales_entries::SOURCE,
    &odoo_orders::SOURCE,
    &odoo_products::SOURCE,
    &odoo_stock::SOURCE,
    &odoo_journal::SOURCE,
    &ecb_rates::SOURCE,
];
