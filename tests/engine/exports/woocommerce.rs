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
woocommerce_products/clean.csv | woocommerce_products | 2/0/0 |  | products 2 sku:2d name:2d category:2d; orders 0 |
woocommerce_products/email_en.csv | woocommerce_products | 1/0/0 |  | products 1 |
woocommerce_products/direct_da.csv | woocommerce_products | 1/0/0 |  | products 1 sku:1d |
woocommerce_products/export_nl.csv | woocommerce_products | 2/0/0 |  | products 2 price=37.5 category:2d |
woocommerce_products/bad_price.csv | woocommerce_products | 1/1/0 |  | products 1 price=12.5 | not_an_amount 1
";

const PUBLIC: &str = "\
";

/// System and beginning of the export as the notes name them, and the source.
const HEADERS: &[(&str, &str, &str)] = &[
    ("woocommerce", "analytics orders", "woocommerce_orders"),
    ("woocommerce", "analytics products", "woocommerce_products"),
    ("woocommerce", "product CSV export", "woocommerce_products"),
];
