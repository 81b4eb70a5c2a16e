//! Exports of the group `magento`: our samples, public files, headers.

use super::Exports;

pub(super) const EXPORTS: Exports = Exports { samples: SAMPLES, public: PUBLIC, headers: HEADERS };

const SAMPLES: &str = "\
# 66.45 + 125 + 24.20 in the base currency; of the second order 25 came back.
magento_orders/clean.csv | magento_orders | 3/0/0 | 2026-03-05..2026-03-06 | orders 3 gross=170 shipping=4.95 total=215.65 refunded=25 customer:3d customer_type:3d sales_channel:2d payment_method:2d |
magento_orders/nl.csv | magento_orders | 2/0/0 | 2026-03-05..2026-03-07 | orders 2 gross=70 shipping=4.95 total=90.65 customer:2d sales_channel:1d status:2d |
magento_orders/da.csv | magento_orders | 2/0/0 | 2026-03-12..2026-03-13 | orders 2 gross=600 shipping=40 total=800 customer:2d sales_channel:1d status:2d |
magento_orders/bad_date.csv | magento_orders | 1/1/0 | 2026-03-05..2026-03-05 | orders 1 gross=50 | no_such_day 1
magento_customers/clean.csv | magento_customers | 2/0/0 |  | customers 2 customer:2d customer_type:2d country:2d registered_at:2f |
magento_customers/nl.csv | magento_customers | 1/0/0 |  | customers 1 customer:1d customer_type:1d registered_at:1f |
magento_customers/da.csv | magento_customers | 1/0/0 |  | customers 1 customer:1d customer_type:1d registered_at:1f |
magento_customers/no_address.csv | magento_customers | 1/1/0 |  | customers 1 | missing_value 1
# 1,250.50 + 49.50, 250.10 + 8.59.
magento_sales_report/clean.csv | magento_sales_report | 2/0/1 | 2026-01-30..2026-01-31 | sales_reports 2 orders=4 units=7 total=1300 returns=12.1 tax=258.69 shipping=19.8 discount=10; orders 0 | total_row 1
magento_sales_report/actual.csv | magento_sales_report | 2/0/1 | 2026-01-01..2026-02-28 | sales_reports 2 orders=70 units=140 total=9000 returns=100 tax=1561.98 shipping=250 discount=75 | total_row 1
magento_sales_report/nl.csv | magento_sales_report | 2/0/1 | 2026-01-30..2026-01-31 | sales_reports 2 orders=4 units=7 total=1300 returns=12.1 tax=258.69 shipping=19.8 discount=10 | total_row 1
magento_sales_report/da.csv | magento_sales_report | 1/0/1 | 2026-01-30..2026-01-30 | sales_reports 1 orders=3 units=5 total=12500.5 returns=0 tax=2500.1 shipping=120 discount=100 | total_row 1
magento_sales_report/bad_interval.csv | magento_sales_report | 1/1/0 | 2024-01-01..2024-12-31 | sales_reports 1 orders=900 total=45000 | not_a_date 1
magento_carts/clean.csv | magento_carts | 2/0/0 | 2026-03-05..2026-03-06 | carts 2 items=3 quantity=4 amount=1312.5 customer:2d coupon:1d updated_at:2f |
magento_carts/nl.csv | magento_carts | 1/0/0 | 2026-03-05..2026-03-05 | carts 1 items=2 quantity=3 amount=62.5 customer:1d coupon:1d updated_at:1f |
magento_carts/da.csv | magento_carts | 1/0/0 | 2026-03-06..2026-03-06 | carts 1 items=1 quantity=1 amount=1250 customer:1d updated_at:1f |
magento_carts/bad_date.csv | magento_carts | 1/1/0 | 2026-03-05..2026-03-05 | carts 1 amount=62.5 | not_a_date 1
# The store view and the configurable product are no articles.
magento_products/catalog_product_20260301_101500.csv | magento_products | 4/0/0 | 2026-03-01..2026-03-01 | products 2 price=37.5 unit_cost=4.1 sku:2d category:2d; stock 2 on_hand=16 reorder_point=5 sku:2d |
magento_products/bad_price.csv | magento_products | 3/1/0 |  | products 1 price=12.5; stock 1 on_hand=12 | not_an_amount 1
magento_stock/stock_sources_20260301_101500.csv | magento_stock | 3/0/0 | 2026-03-01..2026-03-01 | stock 3 on_hand=15 sku:2d warehouse:2d |
magento_stock/bad_count.csv | magento_stock | 1/1/0 |  | stock 1 on_hand=12 | no_period 1 not_an_amount 1
";

const PUBLIC: &str = "\
";

/// System and beginning of the export as the notes name them, and the source.
const HEADERS: &[(&str, &str, &str)] = &[
    ("magento2", "orders grid", "magento_orders"),
    ("magento2", "customers grid", "magento_customers"),
    ("magento2", "report: sales", "magento_sales_report"),
    ("magento2", "report: abandoned carts", "magento_carts"),
    ("magento2", "system export: products", "magento_products"),
    ("magento2", "system export: stock sources", "magento_stock"),
];
