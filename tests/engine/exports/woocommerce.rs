//! Exports of the group `woocommerce`: our samples, public files, headers.

use super::Exports;

pub(super) const EXPORTS: Exports = Exports { samples: SAMPLES, public: PUBLIC, headers: HEADERS };

const SAMPLES: &str = "\
woocommerce_orders/clean.csv | woocommerce_orders | 3/0/0 | 2026-02-02..2026-02-04 | orders 2 subtotal=62.5 items=4 coupon:1d; order_lines 3 quantity=4 product:2d; returns 1 amount=12.5 |
woocommerce_orders/email_en.csv | woocommerce_orders | 2/0/0 | 2026-02-02..2026-02-03 | orders 2 subtotal=1263 channel:2d source:1d; order_lines 2 quantity=3 |
woocommerce_orders/direct_nl.csv | woocommerce_orders | 1/0/0 | 2026-02-03..2026-02-03 | orders 1 subtotal=25 items=2; order_lines 1 quantity=2 |
woocommerce_orders/email_da.csv | woocommerce_orders | 1/0/0 | 2026-02-03..2026-02-03 | orders 1 subtotal=1250.5 items=2; order_lines 1 quantity=2 |
woocommerce_orders/mixed_languages.csv | woocommerce_orders | 1/0/0 | 2026-02-03..2026-02-03 | orders 1 subtotal=25; order_lines 1 quantity=2 |
woocommerce_orders/bad_date.csv | woocommerce_orders | 1/1/0 | 2026-02-02..2026-02-02 | orders 1 subtotal=12.5 | not_a_date 1
woocommerce_revenue/clean.csv | woocommerce_revenue | 2/0/0 | 2026-02-01..2026-02-02 | sales_reports 2 orders=4 gross=200 returns=25 discount=10 net=165 tax=36.75 shipping=10 total=211.75; orders 0 |
woocommerce_revenue/email_en.csv | woocommerce_revenue | 1/0/0 | 2026-02-01..2026-02-01 | sales_reports 1 orders=3 gross=150 returns=0 discount=10 net=140 tax=31.5 shipping=10 total=181.5 |
woocommerce_revenue/nl.csv | woocommerce_revenue | 1/0/0 | 2026-02-01..2026-02-01 | sales_reports 1 orders=3 gross=150 returns=0 discount=10 net=140 tax=31.5 shipping=10 total=181.5 |
woocommerce_revenue/da.csv | woocommerce_revenue | 1/0/0 | 2026-02-01..2026-02-01 | sales_reports 1 orders=3 gross=1500 returns=0 discount=100 net=1400 tax=360 shipping=40 total=1800 |
woocommerce_revenue/bad_amount.csv | woocommerce_revenue | 1/1/0 | 2026-02-01..2026-02-01 | sales_reports 1 gross=150 | not_an_amount 1
woocommerce_customers/clean.csv | woocommerce_customers | 2/0/0 |  | customers 2 customer:2d customer_id:2d country:2d registered_at:1f |
woocommerce_customers/email_en.csv | woocommerce_customers | 1/0/0 |  | customers 1 customer:1d country:1d registered_at:1f |
woocommerce_customers/nl.csv | woocommerce_customers | 1/0/0 |  | customers 1 customer:1d country:1d registered_at:1f |
woocommerce_customers/da.csv | woocommerce_customers | 1/0/0 |  | customers 1 customer:1d country:1d registered_at:1f |
woocommerce_customers/no_customer.csv | woocommerce_customers | 1/1/0 |  | customers 1 | missing_value 1
# 12 − 2; of the voucher nobody counts the stock.
woocommerce_stock/stock_2026-03-01.csv | woocommerce_stock | 3/0/0 | 2026-03-01..2026-03-01 | stock 2 on_hand=10 sku:2d product:2d |
woocommerce_stock/nl.csv | woocommerce_stock | 1/0/0 |  | stock 1 on_hand=12 sku:1d | no_period 1
woocommerce_stock/da.csv | woocommerce_stock | 1/0/0 |  | stock 1 on_hand=12 sku:1d | no_period 1
woocommerce_stock/bad_count_2026-03-01.csv | woocommerce_stock | 1/1/0 | 2026-03-01..2026-03-01 | stock 1 on_hand=12 | not_an_amount 1
woocommerce_coupons/coupons_2026-03-01_after-2026-02-01_before-2026-02-28.csv | woocommerce_coupons | 2/0/0 | 2026-02-01..2026-02-28 | sales_reports 2 orders=15 discount=51.5 coupon:2d |
woocommerce_coupons/bad_amount.csv | woocommerce_coupons | 1/1/0 |  | sales_reports 1 discount=36.5 | no_period 1 not_an_amount 1
woocommerce_categories/categories_2026-03-01_after-2026-02-01_before-2026-02-28.csv | woocommerce_categories | 2/0/0 | 2026-02-01..2026-02-28 | sales_reports 2 orders=15 units=17 net=250 category:2d |
woocommerce_categories/email_en.csv | woocommerce_categories | 1/0/0 |  | sales_reports 1 orders=12 units=14 net=175 | no_period 1
woocommerce_categories/nl.csv | woocommerce_categories | 1/0/0 |  | sales_reports 1 orders=12 units=14 net=175 | no_period 1
woocommerce_categories/da.csv | woocommerce_categories | 1/0/0 |  | sales_reports 1 orders=12 units=14 net=1750 | no_period 1
woocommerce_categories/bad_count.csv | woocommerce_categories | 1/1/0 |  | sales_reports 1 units=14 | no_period 1 not_an_amount 1
# Before discounts 25 + 10 and 20; total 44.10 + 25.00, tax 7.65 + 5.00.
woocommerce_webtoffee_orders/clean.csv | woocommerce_webtoffee_orders | 2/0/0 | 2026-02-03..2026-02-04 | orders 2 gross=55 discount=3.5 shipping=4.95 tax=12.65 total=69.1 customer:2d customer_email:2d country:2d; order_lines 3 quantity=4 line_total=55 product:3d sku:3d |
woocommerce_webtoffee_orders/bad_line.csv | woocommerce_webtoffee_orders | 2/0/0 | 2026-02-03..2026-02-04 | orders 2 gross=55; order_lines 3 quantity=3 line_total=55 | not_an_amount 1
woocommerce_webtoffee_orders/bad_total.csv | woocommerce_webtoffee_orders | 1/1/0 | 2026-02-03..2026-02-03 | orders 1 gross=35; order_lines 2 quantity=3 | not_an_amount 1
# Totals of an order once: 48.34 + 25.00, tax 8.39 + 5.00.
woocommerce_skyverge_orders/clean.csv | woocommerce_skyverge_orders | 3/0/0 | 2026-02-03..2026-02-04 | orders 2 discount=0 shipping=4.95 tax=13.39 total=73.34 refunded=15.13 customer:2d; order_lines 3 quantity=4 line_total=55 sku:3d; returns 1 amount=12.5 quantity=1 |
woocommerce_skyverge_orders/packed.csv | woocommerce_skyverge_orders | 1/0/0 | 2026-02-03..2026-02-03 | orders 1 tax=8.39 total=48.34 refunded=15.13; order_lines 2 quantity=3 line_total=35 sku:2d; returns 0 |
woocommerce_skyverge_orders/bad_amount.csv | woocommerce_skyverge_orders | 2/1/0 | 2026-02-03..2026-02-04 | orders 2 total=73.34; order_lines 2 line_total=45 | not_an_amount 1
# Totals of an order once: subtotal 35 + 20, total 44.10 + 24.20; items 11.25 + 9 + 10.
woocommerce_advanced_orders/clean.csv | woocommerce_advanced_orders | 3/0/0 | 2026-02-03..2026-02-04 | orders 2 gross=55 discount=3.5 shipping=4.95 tax=11.85 total=68.3 refunded=12.1 coupon:1d customer_email:2d; order_lines 3 quantity=4 unit_price=30.25 sku:3d |
woocommerce_advanced_orders/first_row_only.csv | woocommerce_advanced_orders | 3/0/0 | 2026-02-03..2026-02-04 | orders 2 gross=55 discount=3.5 total=68.3 refunded=12.1; order_lines 3 quantity=4 unit_price=30.25 order_id:2d |
woocommerce_advanced_orders/bad_amount.csv | woocommerce_advanced_orders | 2/1/0 | 2026-02-03..2026-02-04 | orders 2 gross=55; order_lines 2 unit_price=21.25 | not_an_amount 1
# The stock beside the articles, of no known day.
woocommerce_products/clean.csv | woocommerce_products | 2/0/0 |  | products 2 sku:2d name:2d category:2d; orders 0; stock 2 on_hand=35 sku:2d |
woocommerce_products/email_en.csv | woocommerce_products | 1/0/0 |  | products 1; stock 1 on_hand=31 |
woocommerce_products/direct_da.csv | woocommerce_products | 1/0/0 |  | products 1 sku:1d; stock 1 on_hand=31 |
woocommerce_products/export_nl.csv | woocommerce_products | 2/0/0 |  | products 2 price=37.5 category:2d; stock 2 on_hand=35 |
woocommerce_products/bad_price.csv | woocommerce_products | 1/1/0 |  | products 1 price=12.5 | not_an_amount 1
";

const PUBLIC: &str = "\
";

/// System and beginning of the export as the notes name them, and the source.
const HEADERS: &[(&str, &str, &str)] = &[
    ("woocommerce", "analytics orders", "woocommerce_orders"),
    ("woocommerce", "analytics products", "woocommerce_products"),
    ("woocommerce", "product CSV export", "woocommerce_products"),
    ("woocommerce", "analytics revenue", "woocommerce_revenue"),
    ("woocommerce", "analytics customers", "woocommerce_customers"),
    ("woocommerce", "customers list", "woocommerce_customers"),
    ("woocommerce", "analytics stock", "woocommerce_stock"),
    ("woocommerce", "analytics coupons", "woocommerce_coupons"),
    ("woocommerce", "analytics categories", "woocommerce_categories"),
    ("woocommerce", "plugin Advanced Order Export", "woocommerce_advanced_orders"),
    ("woocommerce", "plugin Customer/Order/Coupon", "woocommerce_skyverge_orders"),
    ("woocommerce", "plugin Order Export & Import", "woocommerce_webtoffee_orders"),
];
