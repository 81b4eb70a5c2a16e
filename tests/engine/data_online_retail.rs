//! A gift shop's 541,909 invoice lines in 13 monthly files, cancellations among them.

use rust_decimal::Decimal;
use shop_kpi::calendar::Grain;
use shop_kpi::report::Question;
use shop_kpi::settings::Settings;

use super::data::{
    DataSet, Loaded, amount, assert_group, assert_missing, assert_point, assert_value, decimal,
    question, share, text,
};

/// All files of the data set.
fn files() -> Vec<String> {
    (0..13)
        .map(|month| {
            format!("online-retail-{}-{:02}.csv", 2010 + (11 + month) / 12, (11 + month) % 12 + 1)
        })
        .collect()
}

fn open(settings: Settings) -> Option<(DataSet, Loaded)> {
    let data = DataSet::open("online-retail")?;
    let files = files();
    let shop = data.shop(settings, &files.iter().map(String::as_str).collect::<Vec<_>>());
    Some((data, shop))
}

/// One test for all that needs the 47 MB only once.
#[test]
fn the_year_agrees() {
    let Some((data, mut shop)) = open(Settings::default()) else { return };
    rows_are_all_accounted_for(&data, &shop);
    totals_agree(&data, &mut shop);
    months_agree(&data, &mut shop);
    countries_and_products_agree(&data, &mut shop);
    customers_agree(&data, &mut shop);
    what_the_files_do_not_tell_is_missing(&mut shop);
}

fn rows_are_all_accounted_for(data: &DataSet, shop: &Loaded) {
    let rows: u64 = shop.reports.iter().map(|report| report.rows_read + report.rows_skipped).sum();
    let set_aside: u64 = shop.reports.iter().map(|report| report.rows_set_aside).sum();
    assert_eq!(Decimal::from(rows + set_aside), decimal(&data.expected_row("file"), "row_count"));
}

fn totals_agree(data: &DataSet, shop: &mut Loaded) {
    let ids = ["orders", "gross_sales", "revenue", "units_sold", "units_per_order", "refund_rate"];
    let report = shop.ask_all(&ids);
    let totals = data.expected_row("totals");
    assert_value(&report, "orders", decimal(&totals, "orders"));
    assert_value(&report, "gross_sales", decimal(&totals, "gross_revenue"));
    assert_value(&report, "units_sold", decimal(&totals, "units"));
    assert_value(&report, "units_per_order", decimal(&totals, "units_per_order"));
    let returns = data.expected_row("returns");
    assert_value(&report, "revenue", decimal(&returns, "net_revenue"));
    assert_value(&report, "refund_rate", decimal(&returns, "value_rate"));
}

fn months_agree(data: &DataSet, shop: &mut Loaded) {
    let ids = ["orders", "gross_sales", "refund_rate", "customers", "new_customers"];
    let report = shop.ask(&Question { grain: Some(Grain::Month), ..question(&ids) });
    for row in data.expected("monthly") {
        let from = format!("{}-01", text(&row, "month"));
        assert_point(&report, "orders", &from, decimal(&row, "orders"));
        assert_point(&report, "gross_sales", &from, decimal(&row, "revenue"));
        assert_point(&report, "refund_rate", &from, decimal(&row, "return_value_rate"));
        assert_point(&report, "customers", &from, decimal(&row, "customers"));
    }
    for row in data.expected("new_returning") {
        let from = format!("{}-01", text(&row, "month"));
        assert_point(&report, "new_customers", &from, decimal(&row, "new_customers"));
    }
}

/// The reference's revenue by country is before cancellations: our gross sales. Its products are
/// by article number with the most frequent name; these two keep one name.
fn countries_and_products_agree(data: &DataSet, shop: &mut Loaded) {
    let report = shop.ask_by(&["orders", "gross_sales", "customers", "revenue"], "country");
    for row in data.expected("countries") {
        let country = text(&row, "country");
        assert_group(&report, "orders", country, decimal(&row, "orders"));
        assert_group(&report, "gross_sales", country, decimal(&row, "revenue"));
        assert_group(&report, "customers", country, decimal(&row, "customers"));
    }
    // A cancellation has the country of its invoice. By Python: 285446.34 − 784.80.
    assert_group(&report, "revenue", "Netherlands", amount("284661.54"));
    let report = shop.ask_by(&["gross_sales", "units_sold", "revenue"], "product");
    for code in ["22423", "23843"] {
        let rows = data.expected("top_products");
        let row = rows.iter().find(|row| text(row, "code") == code).expect("among the top 15");
        let name = text(row, "descr");
        assert_group(&report, "gross_sales", name, decimal(row, "revenue"));
        assert_group(&report, "units_sold", name, decimal(row, "units"));
    }
    // Sold once, 80,995 pieces, and cancelled minutes later.
    assert_group(&report, "revenue", "PAPER CRAFT , LITTLE BIRDIE", amount("0.00"));
}

fn customers_agree(data: &DataSet, shop: &mut Loaded) {
    let repeat = ["repeat_purchase_rate_30", "repeat_purchase_rate_60", "repeat_purchase_rate_90"];
    let report = shop.ask_all(&repeat);
    for (id, row) in repeat.iter().zip(data.expected("repeat_days")) {
        assert_value(&report, id, decimal(&row, "rate_observed"));
    }
    let report = shop.ask_all(&["customers", "returning_customer_rate", "purchase_frequency"]);
    let expected = data.expected_row("customers");
    assert_value(&report, "customers", decimal(&expected, "customers"));
    assert_value(&report, "returning_customer_rate", decimal(&expected, "repeat_rate"));
    // The reference counts 374 days, ours the last 365: by Python 17756 orders of known
    // customers after 2010-12-09, by 4264 of them.
    assert_value(&report, "purchase_frequency", share(17756, 4264));
    // The reference's monthly retention is of calendar months; ours is active on a day. By Python:
    // 4297 active on 2011-11-30, 4223 of them on 2011-12-09 too.
    let report = shop.ask_days(&["retention_rate"], "2011-12-01", "2011-12-09");
    assert_value(&report, "retention_rate", share(4223, 4297));
    let mut settings = shop.shop.settings().clone();
    settings.active_window_days = 90;
    shop.shop.set_settings(settings);
    // By Python with 90 days: 1896 active on 2011-09-10, 1308 of them on 2011-12-09 too.
    let report = shop.ask_days(&["retention_rate", "churn_rate"], "2011-09-11", "2011-12-09");
    assert_value(&report, "retention_rate", share(1308, 1896));
    assert_value(&report, "churn_rate", share(588, 1896));
    shop.shop.set_settings(Settings::default());
}

fn what_the_files_do_not_tell_is_missing(shop: &mut Loaded) {
    let ids = [
        "gross_profit",
        "upsell_rate",
        "gross_margin",
        "discount_rate",
        "conversion_rate",
        "sessions",
        "cac",
        "mer",
        "marketing_cost",
    ];
    let report = shop.ask_all(&ids);
    for id in ids {
        assert_missing(&report, id);
    }
}
