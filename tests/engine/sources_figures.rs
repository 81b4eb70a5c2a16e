//! What exports of shops and marketplaces come to as figures: cancelled orders do not count, tax is
//! taken out, and files about the same orders complete each other.

use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::settings::Settings;

use crate::data::{Loaded, amount, assert_value};
use crate::sources::find;

fn read(settings: Settings, files: &[&str]) -> Loaded {
    let mut shop = Shop::new(settings);
    let add = |file: &&str| {
        let bytes = std::fs::read(find(file).expect("OK because it is ours")).expect(file);
        shop.add(file, &bytes, &ImportOptions::default())
    };
    let reports = files.iter().map(add).collect();
    Loaded { shop, reports }
}

/// Files, and figures with their values.
type Case = (&'static [&'static str], &'static [(&'static str, &'static str)]);

/// Files and the figures they come to. Goods are those after discount and without tax.
const FIGURES: &[Case] = &[
    // 121 + 1060.50; the third order was cancelled.
    (&["prestashop_orders/clean.csv"], &[("orders", "2"), ("revenue", "1181.5")]),
    (&["prestashop_orders/nl.csv"], &[("orders", "1"), ("revenue", "121")]),
    // State 4 is cancelled.
    (&["shopware5_orders/clean.csv"], &[("orders", "2"), ("units_sold", "4")]),
    // 2 × 12.10 + 36.30 with 21 % inside = 50; the other order was cancelled.
    (&["shopware6_orders/clean.csv"], &[("orders", "1"), ("revenue", "50"), ("units_sold", "3")]),
    // 60.50 with 21 % inside = 50, of which 20 for what cost 2 × 4.10.
    (
        &["lightspeed_orders/clean.csv"],
        &[("orders", "1"), ("revenue", "50"), ("gross_profit", "11.8")],
    ),
    // 499 − 50 + 200 + 1299 = 1948; cost 2 × 80 + 60 + 500 = 720.
    (
        &["dandomain_orders/clean.csv"],
        &[("orders", "2"), ("revenue", "1948"), ("gross_profit", "1228")],
    ),
    // 60.50 − 6.05 with 21 % inside = 45; 12.10 was paid back whole.
    (&["squarespace_orders/clean.csv"], &[("orders", "2"), ("revenue", "45")]),
    // 50 and 10 without tax, the latter paid back; one cancelled.
    (
        &["bigcommerce_orders/clean.csv"],
        &[("orders", "2"), ("revenue", "50"), ("units_sold", "4"), ("gross_sales", "60")],
    ),
    // 60.50 and 12.10 with 21 % inside.
    (&["wix_orders/clean.csv"], &[("orders", "2"), ("revenue", "60"), ("units_sold", "4")]),
    // 3 × 12.10 + 36.30; the tax inside is not told.
    (&["bol_orders/clean.csv"], &[("orders", "2"), ("revenue", "72.6"), ("units_sold", "4")]),
    // The quotation is no order. 2 × 10 + 5 without tax.
    (&["odoo_orders/clean.csv"], &[("orders", "1"), ("revenue", "25")]),
    (&["odoo_orders/nl.csv"], &[("orders", "1"), ("revenue", "20")]),
    (&["odoo_orders/for_import.csv"], &[("orders", "1"), ("revenue", "20")]),
    // The books' own net sales.
    (&["exact_sales_entries/clean.csv"], &[("revenue", "1135")]),
    // 121 − 6.05, less the 12.10 that 3002 got back; together no more than apart.
    (&["etsy_orders/clean.csv"], &[("orders", "3"), ("revenue", "102.85")]),
    (
        &["etsy_orders/clean.csv", "etsy_order_items/clean.csv"],
        &[("orders", "3"), ("revenue", "102.85"), ("units_sold", "6"), ("gross_sales", "121")],
    ),
    (
        &["etsy_order_items/clean.csv", "etsy_orders/clean.csv"],
        &[("orders", "3"), ("revenue", "102.85"), ("units_sold", "6"), ("new_customers", "2")],
    ),
];

#[test]
fn exports_come_to_the_right_figures() {
    for (files, figures) in FIGURES {
        let mut shop = read(Settings::default(), files);
        let ids: Vec<&str> = figures.iter().map(|(id, _)| *id).collect();
        let report = shop.ask_all(&ids);
        for (id, value) in *figures {
            println!("{files:?} {id}");
            assert_value(&report, id, amount(value));
        }
    }
}

/// 23:30 in UTC is half past midnight in Amsterdam.
#[test]
fn odoo_writes_utc() {
    let settings = Settings { time_zone: Some("Europe/Amsterdam".into()), ..Settings::default() };
    let mut shop = read(settings, &["odoo_orders/clean.csv"]);
    let report = shop.ask_days(&["orders"], "2026-01-06", "2026-01-06");
    assert_value(&report, "orders", amount("1"));
}

const AMAZON_ORDERS: &str = "\
amazon-order-id\tpurchase-date\torder-status\tsales-channel\tsku\tasin\titem-status\tquantity\tcurrency\titem-price\titem-tax\tshipping-price\tshipping-tax
1\t2026-01-05T10:00:00Z\tShipped\tAmazon.nl\tm\tB1\tShipped\t2\tEUR\t24.20\t4.20\t3.63\t0.63
1\t2026-01-05T10:00:00Z\tShipped\tAmazon.nl\tc\tB2\tShipped\t1\tEUR\t36.30\t6.30\t2.42\t0.42
2\t2026-01-06T10:00:00Z\tShipped\tNon-Amazon\tm\tB1\tShipped\t1\tEUR\t\t\t\t
3\t2026-01-06T11:00:00Z\tCancelled\tAmazon.nl\tm\tB1\tCancelled\t0\tEUR\t\t\t\t
";

const AMAZON_SETTLEMENT: &str = "\
settlement-id\ttotal-amount\tcurrency\ttransaction-type\torder-id\tamount-type\tamount-description\tamount\tposted-date\tsku
7\t20,05\tEUR\t\t\t\t\t\t\t
7\t\t\tOrder\t1\tItemPrice\tPrincipal\t24,20\t06.01.2026\tm
7\t\t\tOrder\t1\tItemPrice\tPrincipal\t36,30\t06.01.2026\tc
7\t\t\tOrder\t1\tItemFees\tCommission\t-9,30\t06.01.2026\tc
7\t\t\tRefund\t1\tItemPrice\tPrincipal\t-36,30\t14.01.2026\tc
7\t\t\tRefund\t1\tItemFees\tCommission\t5,15\t14.01.2026\tc
";

/// Tax and delivery of an order stand in parts on its rows: 60.50 + 6.05 with 11.55 of tax inside.
/// The parcel for another shop is no order, nor is what was cancelled. What was settled is not sold
/// again: 30 of the 50 went back.
#[test]
fn amazon_orders_are_the_sums_of_their_rows() {
    let mut shop = Shop::new(Settings::default());
    let mut add = |name: &str, text: &str| {
        let report = shop.add(name, text.as_bytes(), &ImportOptions::default());
        report.source.clone().map(|source| (source, report))
    };
    let (source, orders) = add("orders.txt", AMAZON_ORDERS).expect("a source");
    assert_eq!(source, "amazon_orders");
    let (source, settled) = add("settled.txt", AMAZON_SETTLEMENT).expect("a source");
    assert_eq!(source, "amazon_settlement");
    let mut shop = Loaded { shop, reports: vec![orders, settled] };
    let report = shop.ask_days(
        &["orders", "units_sold", "gross_sales", "revenue"],
        "2026-01-01",
        "2026-01-31",
    );
    assert_value(&report, "orders", amount("1"));
    assert_value(&report, "units_sold", amount("3"));
    assert_value(&report, "gross_sales", amount("50"));
    assert_value(&report, "revenue", amount("20"));
}
