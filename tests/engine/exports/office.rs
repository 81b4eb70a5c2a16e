//! Exports of the group `office`: our samples, public files, headers.

use super::Exports;

pub(super) const EXPORTS: Exports = Exports { samples: SAMPLES, public: PUBLIC, headers: HEADERS };

const SAMPLES: &str = "\
# 1100 + 5 + 50 − 20; the third row has not even the number of its booking.
exact_sales_entries/clean.csv | exact_sales_entries | 4/0/0 | 2026-01-05..2026-01-31 | sales_reports 4 net=1135 tax=238.35 currency:1d date:4f |
exact_sales_entries/bad_amount.csv | exact_sales_entries | 1/1/0 | 2026-01-31..2026-01-31 | sales_reports 1 net=-20 | not_an_amount 1
# The second row has not even the number of its order.
odoo_orders/clean.csv | odoo_orders | 3/0/0 | 2026-01-05..2026-01-07 | orders 2 tax=13.65 total=78.65 customer:2d status:2d; order_lines 3 quantity=4 unit_price=55 sku:2d product:3d order_id:2d |
odoo_orders/nl.csv | odoo_orders | 2/0/0 | 2026-01-05..2026-01-06 | orders 2 total=36.3; order_lines 2 quantity=3 sku:1d product:1d |
odoo_orders/da.csv | odoo_orders | 1/0/0 | 2026-01-05..2026-01-05 | orders 1 total=250; order_lines 1 quantity=2 sku:1d |
odoo_orders/for_import.csv | odoo_orders | 2/0/0 | 2026-01-05..2026-01-06 | orders 2 total=36.3; order_lines 2 quantity=3 sku:1d |
odoo_orders/bad_quantity.csv | odoo_orders | 1/1/0 | 2026-01-07..2026-01-07 | orders 1 total=48.4; order_lines 1 quantity=1 | not_an_amount 1
# The one without a reference goes by its name.
odoo_products/clean.csv | odoo_products | 2/0/0 |  | products 2 price=14.5 unit_cost=4.6 sku:2d; stock 2 on_hand=13 sku:1d product:2d |
odoo_products/nl.csv | odoo_products | 1/0/0 |  | products 1 price=12.5 unit_cost=4.1; stock 1 on_hand=10 |
odoo_products/da.csv | odoo_products | 1/0/0 |  | products 1 price=100 unit_cost=31; stock 1 on_hand=4 |
odoo_products/bad_price.csv | odoo_products | 1/1/0 |  | products 1 price=2; stock 1 on_hand=3 | not_an_amount 1
# What customers have is no stock.
odoo_stock/clean.csv | odoo_stock | 2/0/1 |  | stock 2 on_hand=15 reserved=2 sku:1d product:2d warehouse:1d | left_out 1 no_period 1
odoo_stock/bad_quantity.csv | odoo_stock | 1/1/0 |  | stock 1 on_hand=5 | no_period 1 not_an_amount 1
# 100 of expenses, 15 of marketing paid back; tax and what is owed are no costs.
odoo_journal/clean.csv | odoo_journal | 2/0/2 | 2026-01-05..2026-01-20 | costs 2 amount=85 kind:2d | left_out 2
odoo_journal/nl.csv | odoo_journal | 1/0/0 | 2026-01-05..2026-01-05 | costs 1 amount=80 kind:1d |
odoo_journal/bad_debit.csv | odoo_journal | 1/1/0 | 2026-01-20..2026-01-20 | costs 1 amount=-15 | not_an_amount 1
# Sums of the rates of currencies in use, with Python's csv and decimal.
ecb_rates/clean.csv | ecb_rates | 1/0/0 | 2026-03-06..2026-03-06 | fx_rates 30 currency:30d per_eur=19585.5758 |
ecb_rates/history.csv | ecb_rates | 3/0/0 | 2001-01-05..2026-03-06 | fx_rates 22 currency:8d per_eur=872.801 |
# 1.05 + 160.25 + 7.46 + 0.84 + 0.95 + 145 + 11.7 + 45 of the day that can be read.
ecb_rates/bad_cells.csv | ecb_rates | 1/2/0 | 2026-03-06..2026-03-06 | fx_rates 8 per_eur=372.25 | no_such_day 1 not_an_amount 1
# Exports of Power BI and of Qlik can be any table: filters stand below, totals on top.
generic/power_bi.csv | generic | 2/0/1 | 2026-03-05..2026-03-06 | sessions 2 sessions=200 pageviews=450 channel:2d | footer 1
generic/power_bi_nl.csv | generic | 2/0/2 | 2026-03-05..2026-03-06 | sessions 2 sessions=200 pageviews=450 channel:2d | footer 2
generic/qlik_nl.csv | generic | 2/0/1 | 2026-03-03..2026-03-14 | orders 2 total=1334.06 country:1d | total_row 1
";

const PUBLIC: &str = "\
# 32 rows have an `Order Reference`; 25 of the lines are headings without a product.
odoo/Sales Order (sale.order).csv | odoo_orders | 159/0/0 | 2022-02-09..2022-06-21 | orders 32 total=370315.38 customer:29d status:3d; order_lines 159 quantity=3478 unit_price=91317.22 |
";

/// System and beginning of the export as the notes name them, and the source.
const HEADERS: &[(&str, &str, &str)] = &[
    ("exact-online", "sales entries", "exact_sales_entries"),
    ("odoo", "sale.order", "odoo_orders"),
    ("odoo", "product.template", "odoo_products"),
    ("odoo", "stock.quant", "odoo_stock"),
    ("odoo", "account.move.line", "odoo_journal"),
];
