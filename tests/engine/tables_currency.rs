//! Several currencies, and reports of traffic and ad spend.

use rust_decimal::Decimal;
use shop_kpi::settings::Settings;
use shop_kpi::tables::{FileFacts, TableId};

use crate::raw_tables::{Files, shop, shop_with};

const ORDERS: TableId = TableId::Orders;
const SPEND: TableId = TableId::AdSpend;
const SESSIONS: TableId = TableId::Sessions;

fn settings(assignments: &[&str]) -> Settings {
    let mut settings = Settings::default();
    for text in assignments {
        settings.set(text).expect("a setting");
    }
    settings
}

const ORDERS_IN_THREE: &str = "orders: order_id,created_at,currency,subtotal,tax,total
                               1,2024-03-01,EUR,100,0,100
                               2,2024-03-02,EUR,50,0,50
                               3,2024-03-03,DKK,745,0,745
                               4,2024-03-04,SEK,200.50,0,200.50
                               5,2024-03-05,,7,0,7";

#[test]
fn without_a_rate_an_order_is_left_out_and_told() {
    let shop = shop(Files::default().with("orders.csv", ORDERS_IN_THREE));
    assert_eq!(shop.sealed.currency.as_deref(), Some("EUR"));
    assert_eq!(shop.column(ORDERS, "gross"), ["100", "50", "-", "-", "7"]);
    assert_eq!(shop.column(ORDERS, "is_counting"), ["yes", "yes", "no", "no", "yes"]);
    assert_eq!(
        shop.notes(),
        [
            "no_rate amount=200.5 currency=SEK rows=1 table=orders",
            "no_rate amount=745 currency=DKK rows=1 table=orders",
        ]
    );
}

#[test]
fn with_a_rate_amounts_are_in_the_reporting_currency() {
    // 745 DKK at 0.134 = 99.83; 200.50 SEK at 0.0876543 = 17.57468715, to 6 decimals
    let rates = settings(&["rates.DKK=0.134", "rates.SEK=0.0876543"]);
    let shop = shop_with(Files::default().with("orders.csv", ORDERS_IN_THREE), &rates);
    assert_eq!(shop.column(ORDERS, "gross"), ["100", "50", "99.83", "17.574687", "7"]);
    // Told to 6 decimals.
    assert_eq!(
        shop.notes(),
        [
            "converted foreign=DKK rate=0.134 reporting=EUR",
            "converted foreign=SEK rate=0.087654 reporting=EUR",
        ]
    );
}

#[test]
fn the_reporting_currency_can_be_chosen() {
    // 1 EUR = 7.45 DKK; the order without a currency is taken to be in the reporting one.
    let chosen = settings(&["currency=DKK", "rates.EUR=7.45"]);
    let shop = shop_with(Files::default().with("orders.csv", ORDERS_IN_THREE), &chosen);
    assert_eq!(shop.column(ORDERS, "gross"), ["745", "372.5", "745", "-", "7"]);
}

#[test]
fn a_file_states_the_currency_of_its_rows() {
    let facts = FileFacts { currency: Some("dkk".to_owned()), ..FileFacts::default() };
    let text = "orders: order_id,created_at,gross\n1,2024-03-01,10";
    let shop = shop(Files::default().with_facts("orders.csv", text, facts));
    assert_eq!(shop.sealed.currency.as_deref(), Some("DKK"));
    assert_eq!(shop.column(ORDERS, "gross"), ["10"]);
}

#[test]
fn tax_and_rate_apply_together_and_still_sum() {
    // 121 DKK with 21 inside at 0.134: paid 16.214, tax 2.814, so 13.40 of goods.
    // Lines 100 and 21: 13.4 × 100/121 = 11.07438, 13.4 × 21/121 = 2.32562.
    let text = "orders: order_id,created_at,currency,tax,total
                1,2024-03-01,DKK,21,121
                order_lines: order_id,sku,quantity,unit_price
                1,a,1,100
                1,b,1,21";
    let rates = settings(&["currency=EUR", "rates.DKK=0.134"]);
    let shop = shop_with(Files::default().with("orders.csv", text), &rates);
    assert_eq!(shop.column(TableId::OrderLines, "gross"), ["11.07438", "2.32562"]);
    assert_eq!(shop.column(ORDERS, "gross"), ["13.4"]);
    assert_eq!(shop.column(ORDERS, "tax"), ["2.814"]);
    assert_eq!(shop.column(ORDERS, "goods_value"), ["16.214"]);
}

#[test]
fn one_absurd_amount_leaves_the_others_their_cents() {
    let text = "orders: order_id,created_at,gross
                1,2024-03-01,9999999999999999
                2,2024-03-02,10.25
                3,2024-03-03,0.10";
    let shop = shop(Files::default().with("orders.csv", text));
    assert_eq!(shop.column(ORDERS, "gross")[1..], ["10.25", "0.1"]);
}

#[test]
fn rates_of_many_digits_and_none_above_zero_do_no_harm() {
    let many = settings(&["currency=EUR", "rates.DKK=0.1341234567890123456789012345"]);
    let shop = shop_with(Files::default().with("orders.csv", ORDERS_IN_THREE), &many);
    // 745 × 0.134123456789 = 99.921975…
    assert_eq!(shop.column(ORDERS, "gross")[2], "99.921975");
    let mut none = settings(&["currency=EUR"]);
    none.rates
        .extend([("DKK".to_owned(), Decimal::ZERO), ("SEK".to_owned(), Decimal::NEGATIVE_ONE)]);
    let shop = shop_with(Files::default().with("orders.csv", ORDERS_IN_THREE), &none);
    assert_eq!(shop.column(ORDERS, "is_counting")[2..4], ["no", "no"]);
}

#[test]
fn notes_tell_of_unknown_tax_and_days() {
    let facts = FileFacts { prices_include_tax: Some(true), ..FileFacts::default() };
    let text = "orders: order_id,created_at,gross\n1,2024-03-01,10\n2,,10";
    let shop = shop(Files::default().with_facts("orders.csv", text, facts));
    assert_eq!(shop.notes(), ["orders_without_day orders=1", "tax_unknown orders=2"]);
}

#[test]
fn spend_without_a_rate_is_left_out_with_its_clicks() {
    let text = "ad_spend: date,campaign,cost,currency,clicks
                2024-03-01,a,10.50,EUR,5
                2024-03-01,b,20,USD,8
                2024-03-02,a,1.25,EUR,1";
    let shop = shop(Files::default().with("ads.csv", text));
    assert_eq!(shop.sealed.currency.as_deref(), Some("EUR"));
    assert_eq!(shop.column(SPEND, "cost"), ["10.5", "1.25"]);
    assert_eq!(shop.column(SPEND, "clicks"), ["5", "1"]);
    assert_eq!(shop.notes(), ["no_rate amount=20 currency=USD rows=1 table=ad_spend"]);
}

#[test]
fn days_that_two_exports_of_a_report_have_count_once() {
    let january = "sessions: date,channel,sessions
                   2024-01-30,direct,10
                   2024-01-31,direct,11
                   2024-01-31,email,1";
    // Google restates the last days.
    let february = "sessions: date,channel,sessions
                    2024-01-31,direct,12
                    2024-02-01,direct,13";
    let shop = shop(Files::default().with("feb.csv", february).with("jan.csv", january));
    assert_eq!(shop.sum(SESSIONS, "sessions"), "36"); // 10 + 12 + 1 + 13
}

#[test]
fn reports_of_the_same_visits_stay_apart() {
    let facts = |source| FileFacts { source, ..FileFacts::default() };
    let shop = shop(
        Files::default()
            .with_facts(
                "channels.csv",
                "sessions: date,date_to,channel,sessions\n2024-01-01,2024-01-31,direct,100",
                facts("ga4_traffic"),
            )
            .with_facts(
                "pages.csv",
                "sessions: date,date_to,landing_page,sessions\n2024-01-01,2024-01-31,/,90",
                facts("ga4_landing"),
            )
            .with_facts("g.csv", "ad_spend: date,cost\n2024-01-01,5", facts("google_ads"))
            .with_facts(
                "m1.csv",
                "ad_spend: date,device,cost\n2024-01-01,mobile,7",
                facts("meta_ads"),
            )
            .with_facts(
                "m2.csv",
                "ad_spend: date,country,cost\n2024-01-01,NL,7",
                facts("meta_ads"),
            ),
    );
    let parts = |id| {
        let parts = &shop.table(id).parts;
        parts.iter().map(|part| (part.source.clone(), part.tells_of)).collect::<Vec<_>>()
    };
    let own = |source: &str, tells_of| (source.to_owned(), tells_of);
    assert_eq!(parts(SESSIONS), [own("ga4_landing", 0), own("ga4_traffic", 0)]);
    assert_eq!(parts(SPEND), [own("google_ads", 0), own("meta_ads", 1), own("meta_ads", 1)]);
    assert_eq!(shop.column(SESSIONS, "day"), ["2024-01-01", "2024-01-01"]);
    assert_eq!(shop.column(SESSIONS, "day_to"), ["2024-01-31", "2024-01-31"]);
}
