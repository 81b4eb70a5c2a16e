//! Exchange rates by day, from a file of reference rates.

use shop_kpi::settings::Settings;
use shop_kpi::tables::TableId;

use crate::raw_tables::{Files, shop, shop_with};

const ORDERS: TableId = TableId::Orders;

/// Friday 1 March, Monday 4 March. One euro is so much of each.
const RATES: &str = "fx_rates: date,currency,per_eur
                     2024-03-04,DKK,8
                     2024-03-01,DKK,7.5
                     2024-03-01,USD,1.25
                     2024-03-04,USD,";

const IN_KRONER: &str = "orders: order_id,created_at,currency,gross
                         1,2024-02-29,DKK,75
                         2,2024-03-01,DKK,75
                         3,2024-03-03 10:00,DKK,75
                         4,2024-03-04,DKK,80
                         5,2024-03-05,USD,5
                         6,2024-03-05,EUR,7
                         7,2024-03-05,EUR,7
                         8,2024-03-05,EUR,7
                         9,2024-03-05,EUR,7
                         10,2024-03-05,EUR,7";

fn with_currency(currency: &str) -> Settings {
    let mut settings = Settings::default();
    settings.set(&format!("currency={currency}")).expect("a setting");
    settings
}

#[test]
fn the_rate_of_the_day_holds_or_the_last_before_it() {
    // 1: before all rates. 2: 75 ÷ 7.5 = 10. 3: a Sunday, Friday's rate. 4: 80 ÷ 8 = 10.
    // 5: 5 ÷ 1.25 = 4 at the rate of the 1st, as the 4th has none.
    for files in [
        Files::default().with("rates.csv", RATES).with("orders.csv", IN_KRONER),
        Files::default().with("orders.csv", IN_KRONER).with("rates.csv", RATES),
    ] {
        let shop = shop(files);
        assert_eq!(shop.sealed.currency.as_deref(), Some("EUR"));
        assert_eq!(
            shop.column(ORDERS, "gross"),
            ["-", "10", "10", "10", "4", "7", "7", "7", "7", "7"]
        );
        // 1 ÷ 7.5, 1 ÷ 8 and 1 ÷ 1.25, with the days they are of.
        assert_eq!(
            shop.notes(),
            [
                "converted_by_day foreign=DKK from=2024-03-01 rate=0.133333 rate_to=0.125 \
                 reporting=EUR to=2024-03-04",
                "converted_by_day foreign=USD from=2024-03-01 rate=0.8 rate_to=0.8 reporting=EUR \
                 to=2024-03-01",
                "no_rate amount=75 currency=DKK rows=1 table=orders"
            ]
        );
        assert!(shop.sealed.table(TableId::FxRates).is_none());
    }
}

#[test]
fn currencies_are_crossed_over_the_euro() {
    // In kroner: 1 to 4 stay; 5 USD of 5 March are 5 × 8 ÷ 1.25 = 32; 7 EUR are 56.
    let files = Files::default().with("rates.csv", RATES).with("orders.csv", IN_KRONER);
    let shop = shop_with(files, &with_currency("DKK"));
    assert_eq!(
        shop.column(ORDERS, "gross"),
        ["75", "75", "75", "80", "32", "56", "56", "56", "56", "56"]
    );
    assert_eq!(
        shop.notes(),
        [
            "converted_by_day foreign=EUR from=2024-03-04 rate=8 rate_to=8 reporting=DKK \
             to=2024-03-04",
            "converted_by_day foreign=USD from=2024-03-04 rate=6.4 rate_to=6.4 reporting=DKK \
             to=2024-03-04"
        ]
    );
}

#[test]
fn a_rate_of_the_settings_goes_before_those_of_files() {
    let mut settings = with_currency("EUR");
    settings.set("rates.DKK=0.2").expect("a setting");
    let files = Files::default().with("rates.csv", RATES).with("orders.csv", IN_KRONER);
    let shop = shop_with(files, &settings);
    // 75 × 0.2 = 15, 80 × 0.2 = 16, on every day.
    assert_eq!(shop.column(ORDERS, "gross")[..5], ["15", "15", "15", "16", "4"]);
    assert_eq!(shop.notes()[0], "converted foreign=DKK rate=0.2 reporting=EUR");
}

#[test]
fn all_tables_change_at_the_rate_of_their_day() {
    let text = "costs: date,kind,amount,currency
                2024-03-02,rent,75,DKK
                2024-03-09,rent,80,DKK
                2024-03-09,rent,1,EUR
                2024-03-10,rent,1,EUR
                2024-03-10,rent,1,EUR
                ad_spend: date,campaign,cost,currency
                2024-03-02,a,75,DKK
                2024-02-02,a,75,DKK
                orders: order_id,created_at,currency,gross
                1,2024-03-04,DKK,80
                2,2024-03-04,EUR,80
                3,2024-03-05,EUR,80
                returns: order_id,amount,refunded_at
                1,80,2024-03-30";
    // The refund is changed at the rate of the order's day, so that a whole refund leaves nothing.
    let later = "fx_rates: date,currency,per_eur\n2024-03-30,DKK,10\n2024-03-01,DKK,7.50";
    let shop = shop(Files::default().with("a.csv", RATES).with("b.csv", text).with("c.csv", later));
    assert_eq!(shop.column(TableId::Costs, "amount"), ["10", "10", "1", "1", "1"]);
    assert_eq!(shop.column(TableId::AdSpend, "cost"), ["10"]);
    assert_eq!(shop.column(ORDERS, "gross")[0], "10");
    assert_eq!(shop.column(TableId::Returns, "amount"), ["10"]);
    // From 1 ÷ 7.5 of the 1st to 1 ÷ 8 of the 4th.
    assert_eq!(
        shop.notes(),
        [
            "converted_by_day foreign=DKK from=2024-03-01 rate=0.133333 rate_to=0.125 \
             reporting=EUR to=2024-03-04",
            "no_rate amount=75 currency=DKK rows=1 table=ad_spend"
        ]
    );
}

#[test]
fn a_later_file_of_rates_prevails() {
    let wrong = "fx_rates: date,currency,per_eur\n2024-03-01,DKK,5";
    let right = "fx_rates: date,currency,per_eur\n2024-03-01,DKK,7.5\n2024-03-04,DKK,8";
    for files in [
        Files::default().with("a.csv", wrong).with("b.csv", right),
        Files::default().with("b.csv", right).with("a.csv", wrong),
    ] {
        let orders = "orders: order_id,created_at,currency,gross\n1,2024-03-02,DKK,75";
        let shop = shop_with(files.with("o.csv", orders), &with_currency("EUR"));
        assert_eq!(shop.column(ORDERS, "gross"), ["10"]);
    }
}
