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
shopify_products/clean.csv | shopify_products | 4/0/0 |  | products 3 price=50 unit_cost=8.2 sku:3d name:2d category:2d variant:2d |
shopify_products/bad_price.csv | shopify_products | 1/1/0 |  | products 1 price=12.5 | not_an_amount 1
shopify_products/layout_2025.csv | shopify_products | 1/0/0 |  | products 1 price=12.5 unit_cost=4.1 sku:1d |
";

const PUBLIC: &str = "\
# Subtotal, Shipping, Taxes, Total, Discount Amount, Refunded Amount of an order's first row
# (`Name` first seen), `Lineitem quantity` of all rows, distinct `Email`, filled `Cancelled at`.
shopify/orders_export_be_eur_2021.csv | shopify_orders | 39/0/0 | 2021-03-15..2021-04-08 | orders 39 subtotal=209.58 shipping=36 tax=1.74 total=245.58 discount=0 refunded=0 customer:38d; order_lines 39 quantity=43 |
shopify/orders_export_api_created_in_2025.csv | shopify_orders | 121/0/0 | 2025-12-06..2025-12-06 | orders 51 subtotal=585942 shipping=0 tax=4741.29 total=590683.29; order_lines 121 quantity=258 |
shopify/orders_export_columns_removed_dmy_dates.csv | shopify_orders | 219/0/0 | 2023-11-16..2023-12-31 | orders 191 discount=70 refunded=4384.48 cancelled_at:3f; order_lines 219 quantity=219 |
# Rows with a `Variant Price`: 95 pairs of `Handle` and options; the other 20 are pictures only.
shopify/products_export_demo_store.csv | shopify_products | 115/0/0 |  | products 95 price=36715 sku:95d |
";

/// System and beginning of the export as the notes name them, and the source.
const HEADERS: &[(&str, &str, &str)] =
    &[("shopify", "orders", "shopify_orders"), ("shopify", "products", "shopify_products")];
