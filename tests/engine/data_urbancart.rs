//! A small omnichannel shop: orders with status, lines with discount and cost, returns, products.

use shop_kpi::calendar::Grain;
use shop_kpi::report::Question;
use shop_kpi::settings::Settings;

use super::data::{
    DataSet, Loaded, amount, assert_group, assert_missing, assert_point, assert_value, decimal,
    question, text,
};

const SALES: [&str; 3] = ["orders.csv", "order_items.csv", "products.csv"];
const ALL: [&str; 4] = ["orders.csv", "order_items.csv", "products.csv", "returns.csv"];

fn open(files: &[&str]) -> Option<(DataSet, Loaded)> {
    let data = DataSet::open("urbancart")?;
    let shop = data.shop(Settings::default(), files);
    Some((data, shop))
}

#[test]
fn sales_agree() {
    let Some((data, mut shop)) = open(&SALES) else { return };
    let report = shop.ask_all(&[
        "orders",
        "revenue",
        "gross_sales",
        "aov",
        "gross_profit",
        "gross_margin",
        "customers",
        "discount_rate",
        "discount_margin_impact",
        "cross_sell_rate",
        "returning_customer_rate",
    ]);
    let totals = data.expected_row("totals");
    for (id, name) in [
        ("orders", "valid_orders"),
        ("revenue", "revenue"),
        ("aov", "aov"),
        ("gross_profit", "gross_profit"),
        ("gross_margin", "gross_margin"),
        ("customers", "buyers"),
    ] {
        assert_value(&report, id, decimal(&totals, name));
    }
    let discount = data.expected_row("discount_total");
    assert_value(&report, "gross_sales", decimal(&discount, "list_value"));
    assert_value(&report, "discount_rate", decimal(&discount, "discount_rate"));
    // (7238962.21 − 663291.15 − 3872110.00) ÷ 6575671.06 − (7238962.21 − 3872110.00) ÷ 7238962.21
    // = 0.4111460… − 0.4651015… ; cost is revenue less gross profit of the reference.
    let cost = decimal(&totals, "revenue") - decimal(&totals, "gross_profit");
    let (list, sold) = (decimal(&discount, "list_value"), decimal(&totals, "revenue"));
    assert_value(&report, "discount_margin_impact", (sold - cost) / sold - (list - cost) / list);
    let cross_sell = data.expected_row("cross_sell");
    assert_value(&report, "cross_sell_rate", decimal(&cross_sell, "multi_product_share"));
    let repeat = &data.expected("repeat")[0];
    assert_value(&report, "returning_customer_rate", decimal(repeat, "repeat_rate"));
}

#[test]
fn months_channels_and_categories_agree() {
    let Some((data, mut shop)) = open(&SALES) else { return };
    let ids = ["orders", "revenue", "aov", "gross_margin"];
    let report = shop.ask(&Question { grain: Some(Grain::Month), ..question(&ids) });
    for row in data.expected("monthly") {
        let from = format!("{}-01", text(&row, "month"));
        for id in ids {
            assert_point(&report, id, &from, decimal(&row, id));
        }
    }
    let report = shop.ask_by(&ids, "sales_channel");
    for row in data.expected("channels") {
        for id in ids {
            assert_group(&report, id, text(&row, "sales_channel"), decimal(&row, id));
        }
    }
    let report = shop.ask_by(&["revenue", "gross_margin", "units_sold"], "category");
    for row in data.expected("categories") {
        let category = text(&row, "category");
        assert_group(&report, "revenue", category, decimal(&row, "revenue"));
        assert_group(&report, "gross_margin", category, decimal(&row, "gross_margin"));
        assert_group(&report, "units_sold", category, decimal(&row, "units"));
    }
    let report = shop.ask_by(&["revenue", "units_sold"], "product");
    for row in data.expected("top_products") {
        let product = text(&row, "product_name");
        assert_group(&report, "revenue", product, decimal(&row, "revenue"));
        assert_group(&report, "units_sold", product, decimal(&row, "units"));
    }
}

#[test]
fn returns_and_repeat_purchases_agree() {
    let Some((data, mut shop)) = open(&ALL) else { return };
    let report = shop.ask_all(&["revenue", "refund_rate", "gross_profit"]);
    let returns = data.expected_row("returns");
    assert_value(&report, "revenue", decimal(&returns, "net_revenue"));
    assert_value(&report, "refund_rate", decimal(&returns, "value_rate"));
    let ids = ["repeat_purchase_rate_30", "repeat_purchase_rate_60", "repeat_purchase_rate_90"];
    let report = shop.ask_all(&ids);
    for (id, row) in ids.iter().zip(data.expected("repeat")) {
        assert_value(&report, id, decimal(&row, "rate_observed"));
    }
    let report = shop.ask_by(&["refund_rate"], "category");
    // By Python: refunds of the category's returns ÷ its line_revenue.
    for (category, refunds, revenue) in [
        ("Fitness", "114592.33", "2077303.78"),
        ("Office", "63937.28", "1763418.77"),
        ("Wellness", "53383.28", "595577.01"),
        ("Home", "70260.51", "1486732.03"),
        ("Travel", "26184.97", "652639.47"),
    ] {
        assert_group(&report, "refund_rate", category, amount(refunds) / amount(revenue));
    }
}

/// The lines give list price, rounded rate and what was paid: the last one counts.
#[test]
fn sales_agree_without_a_mapping() {
    let Some(data) = DataSet::open("urbancart") else { return };
    let ids = ["orders", "revenue", "gross_profit", "gross_margin", "customers"];
    let names = ["valid_orders", "revenue", "gross_profit", "gross_margin", "buyers"];
    let totals = data.expected_row("totals");
    let report = data.shop_without_mappings(&SALES).ask_all(&ids);
    for (id, name) in ids.iter().zip(names) {
        assert_value(&report, id, decimal(&totals, name));
    }
    let returns = data.expected_row("returns");
    let report = data.shop_without_mappings(&ALL).ask_all(&["revenue"]);
    assert_value(&report, "revenue", decimal(&returns, "net_revenue"));
}

#[test]
fn what_the_files_do_not_tell_is_missing() {
    let Some((_, mut shop)) = open(&ALL) else { return };
    let ids =
        ["upsell_rate", "sessions", "conversion_rate", "cac", "mer", "roas", "marketing_cost"];
    let report = shop.ask_all(&ids);
    for id in ids {
        assert_missing(&report, id);
    }
}
