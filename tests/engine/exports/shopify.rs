//! Exports of the group `shopify`: our samples, public files, headers.

use super::Exports;

pub(super) const EXPORTS: Exports = Exports { samples: SAMPLES, public: PUBLIC, headers: HEADERS };

const SAMPLES: &str = "\
shopify_orders/clean.csv | shopify_orders | 4/0/0 | 2026-01-10..2026-01-31 | orders 3 subtotal=82.5 discount=5 shipping=9.9 tax=16.04 total=92.4 refunded=10 customer:2d country:2d coupon:1d cancelled_at:1f is_test:1y; order_lines 4 quantity=5 unit_price=75 sku:2d |
shopify_orders/bad_amount.csv | shopify_orders | 3/1/0 | 2026-01-10..2026-01-31 | orders 2 total=67.4; order_lines 3 quantity=4 | not_an_amount 1
shopify_orders/no_such_day.csv | shopify_orders | 3/1/0 | 2026-01-10..2026-01-31 | orders 2 total=67.4; order_lines 3 quantity=4 | no_such_day 1
shopify_orders/no_order_number.csv | shopify_orders | 3/1/0 | 2026-01-15..2026-01-31 | orders 2 total=74.95; order_lines 3 quantity=4 | missing_value 1
shopify_orders/columns_removed_day_first.csv | shopify_orders | 3/0/0 | 2025-12-02..2025-12-31 | orders 2 refunded=12.5 currency:1d; order_lines 3 quantity=4 |
shopify_orders/only_lines.csv | shopify_orders | 2/0/0 |  | orders 1; order_lines 2 quantity=3 unit_price=93.5 |
# Two taxes of one order and one of the other: 4.20 + 0.90 + 25.00; 21 % + 9 % + 25 %.
shopify_orders/taxes.csv | shopify_orders | 3/0/0 | 2026-02-04..2026-02-05 | orders 2 subtotal=160.1 tax=30.1 total=160.1; order_lines 3 quantity=4; order_taxes 3 amount=30.1 tax_rate=0.55 tax_name:3d order_id:2d currency:1d |
shopify_orders/bad_tax.csv | shopify_orders | 2/0/0 | 2026-02-06..2026-02-07 | orders 2 tax=23.1 total=133.1; order_taxes 1 amount=2.1 tax_name:1d | not_an_amount 1
# Of the two refunds of 10.00 one failed; order #1003 was authorised and then captured.
shopify_transactions/clean.csv | shopify_transactions | 5/0/0 | 2026-02-03..2026-02-03 | orders 2 payment_method:2d; returns 1 amount=10 refunded_at:1f order_id:1d currency:1d |
shopify_transactions/bad_amount.csv | shopify_transactions | 1/1/0 | 2026-02-02..2026-02-02 | orders 0; returns 1 amount=4.95 | not_an_amount 1
shopify_customers/clean.csv | shopify_customers | 3/0/0 |  | customers 3 customer:3d customer_id:3d country:3d; orders 0 |
shopify_customers/older.csv | shopify_customers | 2/0/0 |  | customers 2 customer:2d country:2d |
shopify_customers/no_customer.csv | shopify_customers | 1/1/0 |  | customers 1 | missing_value 1
# 12 + 0 + 5 on hand, the row that is not stocked left out; set aside 1 + 2 and promised 1.
shopify_inventory/clean_2026-03-01.csv | shopify_inventory | 4/0/0 | 2026-03-01..2026-03-01 | stock 3 on_hand=17 reserved=4 sku:3d product:2d warehouse:1d date:3f |
shopify_inventory/layout_2023.csv | shopify_inventory | 2/0/0 |  | stock 2 on_hand=17 reserved=3 sku:2d | no_period 1
shopify_inventory/bad_count_2026-03-01.csv | shopify_inventory | 1/1/0 | 2026-03-01..2026-03-01 | stock 1 on_hand=12 reserved=2 | not_an_amount 1
shopify_sales_report/clean.csv | shopify_sales_report | 3/0/1 | 2026-01-01..2026-01-03 | sales_reports 3 orders=4 gross=200 discount=10 returns=25 net=165 shipping=14.85 tax=34.65 total=214.5; orders 0 | total_row 1
shopify_sales_report/comparison.csv | shopify_sales_report | 2/0/0 | 2026-01-01..2026-01-02 | sales_reports 2 orders=4 gross=200 discount=10 returns=25 net=165 total=214.5 |
shopify_sales_report/by_month.csv | shopify_sales_report | 2/0/0 | 2026-01-01..2026-02-28 | sales_reports 2 orders=70 gross=3500 discount=100 returns=50 net=3350 tax=703.5 total=4053.5 date_to:2f |
shopify_sales_report/Total sales by product - 2026-01-01 - 2026-01-31.csv | shopify_sales_report | 2/0/0 | 2026-01-01..2026-01-31 | sales_reports 2 units=14 gross=200 discount=10 returns=12.5 net=177.5 total=214.78 product:2d category:2d brand:1d |
shopify_sales_report/bad_amount.csv | shopify_sales_report | 1/1/0 | 2026-01-01..2026-01-01 | sales_reports 1 gross=150 | not_an_amount 1
shopify_sessions_report/clean.csv | shopify_sessions_report | 2/0/0 | 2026-01-01..2026-01-02 | sessions 2 sessions=200 add_to_carts=16 checkouts=8 purchases=4 |
shopify_sessions_report/Sessions by landing page - 2026-01-01 - 2026-01-31.csv | shopify_sessions_report | 3/0/0 | 2026-01-01..2026-01-31 | sessions 3 sessions=1210 users=1089 add_to_carts=80 checkouts=38 purchases=25 landing_page:2d |
shopify_sessions_report/utm.csv | shopify_sessions_report | 2/0/0 | 2026-01-05..2026-01-06 | sessions 2 users=70 add_to_carts=7 checkouts=4 purchases=2 pageviews=205 campaign:1d keyword:1d |
shopify_sessions_report/Sessions by referrer - 2026-01-01 - 2026-01-31.csv | shopify_sessions_report | 4/0/0 | 2026-01-01..2026-01-31 | sessions 4 sessions=1000 users=830 purchases=22 channel:4d source:2d |
shopify_sessions_report/Sessions by device type - 2026-01-01 - 2026-01-31.csv | shopify_sessions_report | 2/0/0 | 2026-01-01..2026-01-31 | sessions 2 sessions=1000 users=830 purchases=22 device:2d |
shopify_sessions_report/bad_count.csv | shopify_sessions_report | 1/1/0 | 2026-01-01..2026-01-01 | sessions 1 sessions=120 | not_an_amount 1
shopify_products/clean.csv | shopify_products | 4/0/0 |  | products 3 price=50 unit_cost=8.2 sku:3d name:2d category:2d variant:2d |
shopify_products/bad_price.csv | shopify_products | 1/1/0 |  | products 1 price=12.5 | not_an_amount 1
shopify_products/layout_2025.csv | shopify_products | 1/0/0 |  | products 1 price=12.5 unit_cost=4.1 sku:1d |
";

const PUBLIC: &str = "\
# Subtotal, Shipping, Taxes, Total, Discount Amount, Refunded Amount of an order's first row
# and `Tax n Value` with its `Tax n Name` (`Name` first seen), `Lineitem quantity` of all rows, distinct `Email`, filled `Cancelled at`.
shopify/orders_export_be_eur_2021.csv | shopify_orders | 39/0/0 | 2021-03-15..2021-04-08 | orders 39 subtotal=209.58 shipping=36 tax=1.74 total=245.58 discount=0 refunded=0 customer:38d; order_lines 39 quantity=43; order_taxes 2 amount=1.74 tax_rate=0.42 tax_name:1d |
shopify/orders_export_api_created_in_2025.csv | shopify_orders | 121/0/0 | 2025-12-06..2025-12-06 | orders 51 subtotal=585942 shipping=0 tax=4741.29 total=590683.29; order_lines 121 quantity=258; order_taxes 4 amount=4741.29 tax_rate=0.36 tax_name:2d |
shopify/orders_export_columns_removed_dmy_dates.csv | shopify_orders | 219/0/0 | 2023-11-16..2023-12-31 | orders 191 discount=70 refunded=4384.48 cancelled_at:3f; order_lines 219 quantity=219 |
# `On hand`, `Committed` + `Unavailable`; no SKU is filled, so `Handle` and the options name them.
shopify/inventory_export_demo_store.csv | shopify_inventory | 67/0/0 |  | stock 67 on_hand=7021 reserved=0 sku:67d product:6d warehouse:1d | no_period 1
# Rows with a `Variant Price`: 95 pairs of `Handle` and options; the other 20 are pictures only.
shopify/products_export_demo_store.csv | shopify_products | 115/0/0 |  | products 95 price=36715 sku:95d |
";

/// System and beginning of the export as the notes name them, and the source.
const HEADERS: &[(&str, &str, &str)] = &[
    ("shopify", "orders", "shopify_orders"),
    ("shopify", "order transactions", "shopify_transactions"),
    ("shopify", "customers", "shopify_customers"),
    ("shopify", "products", "shopify_products"),
    ("shopify", "inventory", "shopify_inventory"),
    ("shopify", "analytics: total sales", "shopify_sales_report"),
    ("shopify", "analytics: online store conversion", "shopify_sessions_report"),
    ("shopify", "analytics: sessions", "shopify_sessions_report"),
];
