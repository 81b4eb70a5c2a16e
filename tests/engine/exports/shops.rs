//! Exports of the group `shops`: our samples, public files, headers.

use super::Exports;

pub(super) const EXPORTS: Exports = Exports { samples: SAMPLES, public: PUBLIC, headers: HEADERS };

const SAMPLES: &str = "\
# 121 + 1060.50 + 24.95
prestashop_orders/clean.csv | prestashop_orders | 3/0/0 | 2026-01-05..2026-01-08 | orders 3 total=1206.45 country:2d status:3d payment_method:3d |
prestashop_orders/nl.csv | prestashop_orders | 2/0/0 | 2026-01-05..2026-01-07 | orders 2 total=181.5 country:2d |
prestashop_orders/da.csv | prestashop_orders | 1/0/0 | 2026-01-05..2026-01-05 | orders 1 total=899 country:1d |
prestashop_orders/bad_total.csv | prestashop_orders | 1/1/0 | 2026-01-07..2026-01-07 | orders 1 total=60.5 | not_an_amount 1
# Tax: 65.45 − 54.09, and twice 12.10 − 10. States 2, 4 (cancelled) and 0.
shopware5_orders/clean.csv | shopware5_orders | 4/0/0 | 2026-01-05..2026-01-07 | orders 3 total=89.65 tax=15.56 shipping=5 customer:2d status:3d; order_lines 4 quantity=5 unit_price=72.55 sku:2d |
shopware5_orders/bad_quantity.csv | shopware5_orders | 1/1/0 | 2026-01-06..2026-01-06 | orders 1 total=24.2; order_lines 1 quantity=2 | not_an_amount 1
# Tax: 60.50 − 50 and 12.10 − 10. Lines without a number are of the order above them.
shopware6_orders/clean.csv | shopware6_orders | 5/0/0 | 2026-01-05..2026-01-06 | orders 2 total=72.6 tax=12.6; order_lines 3 quantity=4 unit_price=60.5 order_id:2d |
shopware6_orders/repeated.csv | shopware6_orders | 3/0/0 |  | orders 2 total=72.6 tax=12.6 | repeated_order 1
shopware6_orders/bad_total.csv | shopware6_orders | 1/1/0 |  | orders 1 total=12.1 | not_an_amount 1
# MOK-B, ART-2 and, for want of both, 2003; reorder at 5, and at 2 where no alert is set.
lightspeed_products/clean.csv | lightspeed_products | 3/0/0 |  | products 3 price=50 unit_cost=8.2 sku:3d name:2d variant:2d brand:2d; stock 3 on_hand=21 reorder_point=7 sku:3d |
lightspeed_products/bad_cost.csv | lightspeed_products | 1/1/0 |  | products 1 unit_cost=4.2; stock 1 on_hand=3 | not_an_amount 1
lightspeed_customers/clean.csv | lightspeed_customers | 2/0/0 |  | customers 2 customer:2d customer_id:2d registered_at:2f country:2d customer_type:2d |
lightspeed_customers/no_address.csv | lightspeed_customers | 1/1/0 |  | customers 1 country:1d | missing_value 1
# 2 × 12.10 + 36.30 + 6.05 = 66.55; tax 66.55 − 55 and 12.10 − 10.
lightspeed_orders/clean.csv | lightspeed_orders | 3/0/0 | 2026-01-05..2026-01-17 | orders 2 total=78.65 tax=13.65 shipping=6.05 customer:2d; order_lines 3 quantity=4 unit_price=60.5 unit_cost=8.2 sku:2d |
lightspeed_orders/bad_date.csv | lightspeed_orders | 1/1/0 | 2026-01-17..2026-01-17 | orders 1 total=12.1; order_lines 1 quantity=1 | no_such_day 1
# 2 × 249.50 − 50 + 200 + 39 = 688; one of the orders was sent, on one day for both its lines.
dandomain_orders/clean.csv | dandomain_orders | 3/0/0 | 2026-01-14..2026-01-16 | orders 2 total=1987 shipping=39 sales_channel:1d; order_lines 3 quantity=4 unit_price=1748.5 discount=50 unit_cost=640; shipments 1 shipped_at:1f |
dandomain_orders/bad_price.csv | dandomain_orders | 1/1/0 | 2026-01-16..2026-01-16 | orders 1 total=200; order_lines 1 quantity=1 | not_an_amount 1
dandomain_order_states/clean.csv | dandomain_order_states | 0/0/2 |  | orders 0 | no_figures 1
dandomain_order_states/long_row.csv | dandomain_order_states | 0/1/1 |  | orders 0 | long_row 1 no_figures 1
dandomain_products/clean.csv | dandomain_products | 2/0/0 |  | products 2 price=449.5 unit_cost=140 sku:2d name:2d; stock 2 on_hand=17 |
dandomain_products/first_fields.csv | dandomain_products | 2/0/0 |  | products 2 sku:2d name:1d; stock 0 |
dandomain_products/bad_price.csv | dandomain_products | 1/1/0 |  | products 1 price=200 | not_an_amount 1
# 2 × 12.10 + 36.30 − 6.05 + 6.05 = 60.50 with 10.50 tax inside.
squarespace_orders/clean.csv | squarespace_orders | 3/0/0 | 2026-01-05..2026-01-07 | orders 2 discount=6.05 shipping=6.05 tax=12.6 total=72.6 refunded=12.1 customer:2d country:2d coupon:1d; order_lines 3 quantity=4 unit_price=60.5 variant:2d; shipments 1 shipped_at:1f |
squarespace_orders/bad_price.csv | squarespace_orders | 1/1/0 | 2026-01-07..2026-01-07 | orders 1 total=12.1; order_lines 1 quantity=1 | not_an_amount 1
# 50 + 5 + 11.55 tax = 66.55; the last parcel left on the 18th.
bigcommerce_orders/clean.csv | bigcommerce_orders | 3/0/0 | 2026-03-15..2026-03-18 | orders 3 gross=70 tax=15.75 shipping=5 total=90.75 refunded=12.1 items=5 customer:2d; order_lines 4 quantity=5 unit_price=60 sku:2d product:2d variant:1d; shipments 2 |
bigcommerce_orders/bad_details.csv | bigcommerce_orders | 1/1/0 | 2026-03-15..2026-03-15 | orders 1 gross=20 total=24.2; order_lines 1 unit_price=10 | not_an_amount 2
# 2 × 12.10 + 36.30 + 6.05 = 66.55 with 11.55 tax inside; sent to NL and BE, billed to BE. Six names
# of the address stand twice.
wix_orders/clean.csv | wix_orders | 3/0/0 | 2025-12-08..2025-12-19 | orders 2 shipping=6.05 tax=13.65 total=78.65 customer:2d country:2d; order_lines 3 quantity=4 unit_price=60.5 sku:2d | duplicate_column 6
wix_orders/bad_date.csv | wix_orders | 1/1/0 | 2025-12-19..2025-12-19 | orders 1 total=12.1; order_lines 1 quantity=1 | no_such_day 1
";

const PUBLIC: &str = "\
";

/// System and beginning of the export as the notes name them, and the source.
const HEADERS: &[(&str, &str, &str)] = &[
    ("prestashop", "orders", "prestashop_orders"),
    ("shopware5", "orders", "shopware5_orders"),
    ("shopware6", "orders", "shopware6_orders"),
    ("lightspeed-ecom", "products", "lightspeed_products"),
    ("lightspeed-ecom", "customers", "lightspeed_customers"),
    ("dandomain-smartweb", "orders", "dandomain_orders"),
    ("dandomain-smartweb", "products", "dandomain_products"),
    ("dandomain-classic", "order states", "dandomain_order_states"),
    ("squarespace", "orders", "squarespace_orders"),
    ("bigcommerce", "orders", "bigcommerce_orders"),
    ("wix", "orders", "wix_orders"),
];
