//! Real Shopify exports against totals worked out with Python's csv module and fractions.

use rust_decimal::Decimal;
use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::settings::Settings;

use super::data::{
    Loaded, amount, assert_account_closes, assert_group, assert_missing, assert_value, share,
    shared,
};

fn open(file: &str) -> Option<Loaded> {
    let path = shared(&format!("formats/samples/shopify/{file}"))?;
    let bytes = std::fs::read(path).expect("a sample");
    let mut shop = Shop::new(Settings::default());
    let report = shop.add(file, &bytes, &ImportOptions::default());
    assert_account_closes(&report, &bytes);
    let reports = vec![report];
    Some(Loaded { shop, reports })
}

/// 39 orders of one line, 43 pieces. Σ quantity × price = Σ subtotal = 209.58, shipping 36.00,
/// total 245.58: prices include tax. Two orders (#1003, #1002) hold 0.87 tax in 4.99 and no
/// shipping, so 2 × (4.99 − 0.87) = 8.24 instead of 9.98 is left: 209.58 − 1.74 = 207.84.
/// #1001 is for nothing. 38 mail addresses, one of them (klant034) with two orders.
#[test]
fn a_belgian_shop_of_2021_agrees() {
    let Some(mut shop) = open("orders_export_be_eur_2021.csv") else { return };
    assert_eq!(shop.reports[0].source.as_deref(), Some("shopify_orders"));
    assert_eq!((shop.reports[0].rows_read, shop.reports[0].rows_set_aside), (39, 0));
    let report = shop.ask_all(&[
        "orders",
        "gross_sales",
        "revenue",
        "units_sold",
        "aov",
        "discount_rate",
        "refund_rate",
        "customers",
        "returning_customer_rate",
    ]);
    assert_eq!(report.currency.as_deref(), Some("EUR"));
    assert_eq!(
        (report.period.from.as_str(), report.period.to.as_str()),
        ("2021-03-15", "2021-04-08")
    );
    assert_value(&report, "orders", amount("39"));
    assert_value(&report, "gross_sales", amount("207.84"));
    assert_value(&report, "revenue", amount("207.84"));
    assert_value(&report, "units_sold", amount("43"));
    assert_value(&report, "aov", amount("207.84") / amount("39"));
    assert_value(&report, "discount_rate", amount("0"));
    assert_value(&report, "refund_rate", amount("0"));
    assert_value(&report, "customers", amount("38"));
    assert_value(&report, "returning_customer_rate", share(1, 38));
    let with_tax = Settings { revenue_with_tax: true, ..Settings::default() };
    shop.shop.set_settings(with_tax);
    assert_value(&shop.ask_all(&["revenue"]), "revenue", amount("209.58"));
    let all =
        Settings { revenue_with_tax: true, revenue_with_shipping: true, ..Settings::default() };
    shop.shop.set_settings(all);
    assert_value(&shop.ask_all(&["revenue"]), "revenue", amount("245.58"));
    shop.shop.set_settings(Settings::default());
    // Thirteen orders on April 4th, by `Created at`.
    let report = shop.ask_days(&["orders"], "2021-04-04", "2021-04-04");
    assert_value(&report, "orders", amount("13"));
}

/// 51 orders in 121 rows, 258 pieces, Σ quantity × price = Σ subtotal = 585942.00. Three orders
/// (#1044, #1002, #1001) hold tax on top: total = subtotal + tax. Two mail addresses. By vendor:
/// Σ quantity × price, the vendor of each row. 30 orders hold two or more products.
#[test]
fn orders_of_several_lines_agree() {
    let Some(mut shop) = open("orders_export_api_created_in_2025.csv") else { return };
    assert_eq!((shop.reports[0].rows_read, shop.reports[0].rows_set_aside), (121, 0));
    let report = shop.ask_all(&["orders", "revenue", "units_sold", "customers", "cross_sell_rate"]);
    assert_eq!(report.currency.as_deref(), Some("INR"));
    assert_value(&report, "orders", amount("51"));
    assert_value(&report, "revenue", amount("585942.00"));
    assert_value(&report, "units_sold", amount("258"));
    assert_value(&report, "customers", amount("2"));
    assert_value(&report, "cross_sell_rate", share(30, 51));
    let report = shop.ask_by(&["revenue"], "brand");
    for (brand, revenue) in [
        ("Mountain Brew Co.", 94_827),
        ("Craftsman Leather", 150_457),
        ("ZenFit", 114_954),
        ("Serenity Home", 55_738),
        ("TechSound", 169_966),
    ] {
        assert_group(&report, "revenue", brand, Decimal::from(revenue));
    }
}

/// A file without mail addresses, prices and totals: 191 orders, three of them cancelled, 219
/// pieces less their three. One order is of 16/11/2023, the others of December. There are refunds and discounts in it, and nothing to compare them
/// with.
#[test]
fn a_file_without_prices_counts_and_sums_no_money() {
    let Some(mut shop) = open("orders_export_columns_removed_dmy_dates.csv") else { return };
    assert_eq!((shop.reports[0].rows_read, shop.reports[0].rows_set_aside), (219, 0));
    let report = shop.ask_all(&["orders", "units_sold"]);
    assert_eq!(
        (report.period.from.as_str(), report.period.to.as_str()),
        ("2023-11-16", "2023-12-31")
    );
    assert_value(&report, "orders", amount("188"));
    assert_value(&report, "units_sold", amount("216"));
    let ids = ["revenue", "gross_sales", "aov", "discount_rate", "refund_rate", "customers"];
    let report = shop.ask_all(&ids);
    for id in ids {
        assert_missing(&report, id);
    }
}
