//! Exports of the group `marketplaces`: our samples, public files, headers.

use super::Exports;

pub(super) const EXPORTS: Exports = Exports { samples: SAMPLES, public: PUBLIC, headers: HEADERS };

const SAMPLES: &str = "\
# 60.50 − 6.05 + 6.05; of 24.20 there are 12.10 left.
etsy_orders/clean.csv | etsy_orders | 3/0/0 | 2025-12-30..2026-01-03 | orders 3 gross=121 discount=6.05 shipping=6.05 tax=0 total=121 refunded=12.1 payment_fee=5.2 items=6 customer:2d country:2d coupon:1d sales_channel:1d; shipments 2 shipped_at:2f |
etsy_orders/saved_again.csv | etsy_orders | 3/0/0 | 2025-12-30..2026-01-03 | orders 3 gross=121 total=121; shipments 0 |
etsy_orders/bad_value.csv | etsy_orders | 1/1/0 | 2026-01-03..2026-01-03 | orders 1 gross=36.3; shipments 0 | not_an_amount 1
# Delivery of 6.05 stands on both rows of its order.
etsy_order_items/clean.csv | etsy_order_items | 4/0/0 | 2025-12-30..2026-01-03 | orders 3 shipping=6.05 customer; order_lines 4 quantity=6 unit_price=96.8 discount=6.05 line_id:4d sku:2d variant:1d |
etsy_order_items/bad_quantity.csv | etsy_order_items | 1/1/0 | 2026-01-03..2026-01-03 | orders 1; order_lines 1 quantity=1 | not_an_amount 1
# Tax: 4.20 + 1.05 + 6.30 + 0.53, and 2.10. Delivery: 6.05 + 3.03, and 3.99 − 3.99. The parcel of
# another shop is left out.
amazon_orders/clean.txt | amazon_orders | 5/0/1 | 2026-01-05..2026-01-09 | orders 4 tax=14.18 shipping=9.08 country:2d sales_channel:2d currency:1d; order_lines 5 quantity=5 line_total=72.6 discount=3.63 sku:2d | left_out 1
amazon_orders/business.txt | amazon_orders | 2/0/0 | 2026-01-05..2026-01-08 | orders 2 tax=8.93 shipping=3.03; order_lines 2 quantity=2 line_total=48.4 product:2d |
amazon_orders/bad_price.txt | amazon_orders | 1/1/0 | 2026-01-08..2026-01-08 | orders 1; order_lines 1 line_total=12.1 | not_an_amount 1
# 3.63 − 1.82 + 0.36 for selling, 2.95 for sending, 39 for the subscription.
amazon_settlement/clean.txt | amazon_settlement | 11/0/0 | 2026-01-06..2026-01-17 | costs 5 amount=44.12 kind:3d currency:1d; returns 1 amount=12.1 order_id:1d currency:1d refunded_at:1f |
amazon_settlement/bad_amount.txt | amazon_settlement | 2/1/0 | 2026-01-06..2026-01-06 | costs 1 amount=2.95 kind:1d | not_an_amount 1
# 3.63 + 2.95 + 1.10 − 1.82 + 5 + 0.50; back went 12.10 and 1 of tax, not the delivery.
amazon_settlement_v1/clean.txt | amazon_settlement_v1 | 9/0/0 | 2026-01-06..2026-01-18 | costs 6 amount=11.36 kind:3d currency:1d; returns 2 amount=13.1 sku:1d |
amazon_settlement_v1/bad_date.txt | amazon_settlement_v1 | 2/1/0 | 2026-02-27..2026-02-27 | costs 1 amount=2.95 | no_such_day 1
# One parcel for both lines of the first order.
bol_orders/clean.csv | bol_orders | 3/0/0 | 2026-01-14..2026-01-16 | orders 2 customer sales_channel:1d; order_lines 3 quantity=4 unit_price=60.5 sku:2d; shipments 1 shipped_at:1f |
bol_orders/bad_price.csv | bol_orders | 1/1/0 | 2026-01-16..2026-01-17 | orders 1; order_lines 1 quantity=1 | not_an_amount 1
";

const PUBLIC: &str = "\
# Buyers by `Buyer User ID`, 109 of them, and by `Buyer` on the nine rows without one.
etsy/EtsySoldOrders2023_tab_resaved.csv | etsy_orders | 120/0/0 | 2023-12-13..2024-01-07 | orders 120 gross=2612 discount=634.51 shipping=641.01 tax=0 total=2841.31 payment_fee=115.27 items=151 customer:118d country:4d coupon:4d; shipments 120 |
";

/// System and beginning of the export as the notes name them, and the source.
const HEADERS: &[(&str, &str, &str)] = &[
    ("etsy", "sold orders", "etsy_orders"),
    ("etsy", "sold order items", "etsy_order_items"),
    ("amazon", "all orders", "amazon_orders"),
    ("amazon", "settlement V2", "amazon_settlement"),
    ("amazon", "settlement V1", "amazon_settlement_v1"),
    ("bol.com", "orders", "bol_orders"),
];
