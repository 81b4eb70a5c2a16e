//! One shop's sales by several definitions: worked out by hand, and bridged in any shop.

pub(crate) mod bridges;
mod edits;

use shop_kpi::analyses::{
    AnalysisId, AnalysisResult, DefinitionLens, LensBridge, LensGapId, LensView, LensViewId,
};
use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::report::{AnalysisQuestion, Question};
use shop_kpi::settings::Settings;

pub(crate) use LensViewId::{
    Bookkeeper, Own, ShopifyNet, ShopifyTotal, WoocommerceNet, WoocommerceTotal,
};

/// Prices with tax inside. #1 is paid with a gift card; #2 is half at 21 %, half at 9 %; #3 is not
/// paid yet; #4 is cancelled in April, when its money goes back; #5 was placed in February; #6 is a
/// test.
const SHOPIFY: &str = "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Cancelled at,Payment Method,Refunded Amount\n\
    #5,e@example.com,refunded,EUR,36.30,0.00,6.30,36.30,,0.00,2026-02-25 10:00:00 +0100,1,Mug,36.30,MUG,,card,36.30\n\
    #1,a@example.com,partially_refunded,EUR,242.00,12.10,44.10,254.10,,0.00,2026-03-01 10:00:00 +0100,2,Lamp,121.00,LMP,,gift_card,121.00\n\
    #2,b@example.com,partially_refunded,EUR,230.00,0.00,30.00,230.00,,0.00,2026-03-05 10:00:00 +0100,1,Lamp,121.00,LMP,,card,23.00\n\
    #2,b@example.com,,,,,,,,,2026-03-05 10:00:00 +0100,1,Book,109.00,BOK,,,\n\
    #3,c@example.com,pending,EUR,48.40,0.00,8.40,48.40,TEN,12.10,2026-03-10 10:00:00 +0100,1,Vase,60.50,VAS,,Bank Deposit,0.00\n\
    #4,d@example.com,refunded,EUR,24.20,0.00,4.20,24.20,,0.00,2026-03-15 10:00:00 +0100,1,Cap,24.20,CAP,2026-04-03 10:00:00 +0100,card,24.20\n\
    #6,f@example.com,paid,EUR,12.10,0.00,2.10,12.10,,0.00,2026-03-28 10:00:00 +0100,1,Pen,12.10,PEN,,(for testing) Bogus Gateway,0.00\n\
    #7,g@example.com,paid,EUR,12.10,0.00,2.10,12.10,,0.00,2026-04-30 10:00:00 +0200,1,Pen,12.10,PEN,,card,0.00\n";
const TRANSACTIONS: &str = "Order,Name,Kind,Gateway,Created At,Status,Amount,Currency,Card Type\n\
    5,#5,refund,card,2026-03-08 09:00:00 +0100,success,36.30,EUR,Visa\n\
    2,#2,refund,card,2026-03-20 09:00:00 +0100,success,23.00,EUR,Visa\n\
    1,#1,refund,gift_card,2026-04-02 09:00:00 +0200,success,121.00,EUR,\n\
    4,#4,refund,card,2026-04-03 09:00:00 +0200,success,24.20,EUR,Visa\n";

/// Prices without tax; the discount was taken off the subtotal.
const WOOCOMMERCE: &str = "order_id,created_at,status,subtotal,discount,shipping,tax,total\n\
    1,2026-03-01,Afgerond,100.00,20.00,5.00,22.05,127.05\n\
    2,2026-03-02,Wachtend op betaling,40.00,0,0,8.40,48.40\n\
    3,2026-03-03,Mislukt,30.00,0,0,6.30,36.30\n\
    4,2026-03-04,Geannuleerd,10.00,0,0,2.10,12.10\n\
    5,2026-03-05,In de wacht,60.00,0,0,5.40,65.40\n\
    6,2026-03-09,Concept,90.00,0,0,18.90,108.90\n";
const REFUNDS: &str = "order_id,quantity,amount,refunded_at\n1,1,50.00,2026-03-09\n";

pub(crate) fn shop(files: &[(&str, &str)], settings: Settings) -> Shop {
    let mut shop = Shop::new(settings);
    for (name, text) in files {
        shop.add(name, text.as_bytes(), &ImportOptions::default());
    }
    shop
}

fn shopify(settings: Settings) -> Shop {
    shop(&[("orders_export.csv", SHOPIFY), ("transactions_export.csv", TRANSACTIONS)], settings)
}

fn woocommerce() -> Shop {
    shop(&[("orders.csv", WOOCOMMERCE), ("returns.csv", REFUNDS)], Settings::default())
}

pub(crate) fn question(from: &str, to: &str) -> Question {
    Question { from: Some(from.to_owned()), to: Some(to.to_owned()), ..Question::default() }
}

pub(crate) fn lens(shop: &mut Shop, question: Question) -> Option<DefinitionLens> {
    let asked = AnalysisQuestion {
        analysis: AnalysisId::DefinitionLens,
        question,
        changes: std::collections::BTreeMap::new(),
    };
    match shop.analyse(&asked).expect("OK because it is a question").result {
        Some(AnalysisResult::DefinitionLens(lens)) => Some(lens),
        _ => None,
    }
}

fn march(shop: &mut Shop) -> DefinitionLens {
    lens(shop, question("2026-03-01", "2026-03-31")).expect("March has orders")
}

pub(crate) fn view(lens: &DefinitionLens, id: LensViewId) -> &LensView {
    lens.views.iter().find(|view| view.id == id).expect("all definitions are told")
}

/// `sales orders aov`, to the cent.
fn told(lens: &DefinitionLens, id: LensViewId) -> String {
    let view = view(lens, id);
    let aov = view.aov.map_or("-".to_owned(), |aov| aov.round_dp(2).normalize().to_string());
    format!("{} {} {aov}", view.sales.normalize(), view.orders)
}

fn bridge(lens: &DefinitionLens, from: LensViewId, to: LensViewId) -> &LensBridge {
    let found = lens.bridges.iter().find(|bridge| bridge.from == from && bridge.to == to);
    found.expect("there is a bridge")
}

/// `GrossSales 450 …`
fn steps(lens: &DefinitionLens, from: LensViewId, to: LensViewId) -> Vec<String> {
    let bridge = bridge(lens, from, to);
    let step =
        |step: &shop_kpi::analyses::LensStep| format!("{:?} {}", step.id, step.amount.normalize());
    bridge.steps.iter().map(step).collect()
}

#[test]
fn a_shopify_shop_is_told_as_shopify_tells_it() {
    let lens = march(&mut shopify(Settings::default()));
    // Without tax: #1 200 and shipping 10; #2 200, as 230 holds 30 of tax; #3 60.50 × 40 ÷ 48.40 =
    // 50 less 10; #4 20; #6 10. Back in March: #2 23 × 200 ÷ 230 = 20; #5 30.
    // Own: #1 to #3 are 450, less 10 and 50; 390 ÷ 3.
    assert_eq!(told(&lens, Own), "390 3 130");
    // With #4, cancelled only in April: 470 less 10 and 50; (470 − 10) ÷ 4.
    assert_eq!(told(&lens, ShopifyNet), "410 4 115");
    // What was charged: 254.10 + 230 + 48.40 + 24.20, less 23 and 36.30 paid back.
    assert_eq!(told(&lens, ShopifyTotal), "497.4 4 115");
    // Without #3 and #4, with #6, as it knows no tests: 410 less 50; 360 ÷ 3.
    assert_eq!(told(&lens, WoocommerceNet), "360 3 120");
    // 254.10 + 230 + 12.10 less 59.30.
    assert_eq!(told(&lens, WoocommerceTotal), "436.9 3 120");
    // 390 and shipping of 10; 400 ÷ 3.
    assert_eq!(told(&lens, Bookkeeper), "400 3 133.33");
}

#[test]
fn a_later_month_takes_back_what_was_cancelled_and_refunded_then() {
    let mut shop = shopify(Settings::default());
    let lens = lens(&mut shop, question("2026-04-01", "2026-04-30")).expect("April has an order");
    // #7 is 10 and 2.10 of tax; #1 gives back 121, of it 21 of tax; #4 is cancelled: 20 and 4.20.
    assert_eq!(told(&lens, Own), "-90 1 -90");
    assert_eq!(told(&lens, ShopifyNet), "-110 1 10");
    assert_eq!(told(&lens, ShopifyTotal), "-133.1 1 10");
    assert_eq!(told(&lens, WoocommerceNet), "-90 1 -90");
    assert_eq!(told(&lens, WoocommerceTotal), "-108.9 1 -90");
    assert_eq!(told(&lens, Bookkeeper), "-90 1 -90");
}

#[test]
fn a_woocommerce_shop_is_told_as_woocommerce_tells_it() {
    let lens = march(&mut woocommerce());
    // Orders 1, 2 and 5: 120 + 40 + 60, less 20 and 50 given back.
    assert_eq!(told(&lens, Own), "150 3 50");
    // Orders 1 and 5, not the unpaid one: 180 less 20 and 50.
    assert_eq!(told(&lens, WoocommerceNet), "110 2 55");
    // And 5 of shipping, 22.05 + 5.40 of tax, less 22.05 × 50 ÷ 105 = 10.50 paid back.
    assert_eq!(told(&lens, WoocommerceTotal), "131.95 2 55");
    // Order 4 is sold and cancelled on one day; (230 − 20) ÷ 4.
    assert_eq!(told(&lens, ShopifyNet), "150 4 52.5");
    // 150 + 5 + 22.05 + 8.40 + 5.40 − 10.50.
    assert_eq!(told(&lens, ShopifyTotal), "180.35 4 52.5");
    assert_eq!(told(&lens, Bookkeeper), "155 3 51.67");
}

#[test]
fn a_bridge_says_what_lies_between() {
    let lens = march(&mut woocommerce());
    // The unpaid order is 40 and 8.40 of tax.
    assert_eq!(
        steps(&lens, Own, WoocommerceTotal),
        ["Shipping 5", "Tax 35.85", "TaxRefunds -10.5", "PendingOrders -48.4"]
    );
    assert_eq!(
        steps(&lens, WoocommerceTotal, Own),
        ["Shipping -5", "Tax -35.85", "TaxRefunds 10.5", "PendingOrders 48.4"]
    );
    assert_eq!(steps(&lens, Own, Bookkeeper), ["Shipping 5"]);
    let lens = march(&mut shopify(Settings::default()));
    assert_eq!(steps(&lens, Own, ShopifyNet), ["CancelledOrders 20"]);
    // #3 is 50 less 10; #6 is 10.
    assert_eq!(steps(&lens, Own, WoocommerceNet), ["PendingOrders -40", "TestOrders 10"]);
    assert_eq!(
        steps(&lens, ShopifyNet, WoocommerceNet).join(", "),
        ["PendingOrders -40", "CancelledOrders -20", "TestOrders 10",].join(", ")
    );
}

#[test]
fn own_figures_follow_the_settings_and_the_others_do_not() {
    let settings = Settings {
        refunds_on_order_day: true,
        revenue_with_shipping: true,
        excluded_statuses: vec!["pending".to_owned()],
        ..Settings::default()
    };
    let lens = march(&mut shopify(settings));
    // #1 and #2 are 400 and 10 of shipping; of these orders 100 and 20 came back, whenever.
    assert_eq!(told(&lens, Own), "290 2 145");
    assert_eq!(told(&lens, ShopifyNet), "410 4 115");
    assert_eq!(told(&lens, WoocommerceNet), "360 3 120");
    // In March 50 came back, 70 less than of March's orders.
    assert_eq!(
        steps(&lens, Own, ShopifyNet),
        ["RefundDay 70", "Shipping -10", "PendingOrders 40", "CancelledOrders 20"]
    );
}

#[test]
fn says_what_the_files_do_not_tell() {
    let gaps = |lens: &DefinitionLens, id| -> Vec<(LensGapId, Option<u32>)> {
        view(lens, id).gaps.iter().map(|gap| (gap.id, gap.count)).collect()
    };
    let lens = march(&mut woocommerce());
    assert_eq!(gaps(&lens, Own), []);
    // The refund is told by article: whether shipping went back with it is not known.
    assert_eq!(
        gaps(&lens, WoocommerceTotal),
        [(LensGapId::ShippingRefunds, Some(1)), (LensGapId::DutiesAndFees, None)]
    );
    // Without transactions refunds stand on the day of their order: of #1 and both lines of #2;
    // what #4 gave back is its cancellation.
    let mut alone = shop(&[("orders_export.csv", SHOPIFY)], Settings::default());
    let lens = march(&mut alone);
    assert_eq!(
        gaps(&lens, ShopifyNet),
        [
            (LensGapId::RefundDays, Some(3)),
            (LensGapId::GiftCards, None),
            (LensGapId::OrderEdits, None)
        ]
    );
    let mut bare = shop(
        &[("orders.csv", "order_id,date,subtotal\n1,2026-03-01,10.00\n")],
        Settings::default(),
    );
    let lens = march(&mut bare);
    assert_eq!(
        gaps(&lens, WoocommerceNet),
        [(LensGapId::Returns, None), (LensGapId::DutiesAndFees, None)]
    );
    // Without shipping there is no turnover, without tax too no total.
    let untold: Vec<_> = lens.untold.iter().map(|one| (one.id, one.lacks.as_slice())).collect();
    let both = [LensGapId::Shipping, LensGapId::Tax];
    assert_eq!(
        untold,
        [(ShopifyTotal, &both[..]), (WoocommerceTotal, &both[..]), (Bookkeeper, &both[..1])]
    );
}

#[test]
fn shipping_paid_back_lowers_what_holds_shipping() {
    // 100 + 10 of shipping + 23.10 of tax, all paid back; of the second order the shipping alone
    // after its goods.
    let orders = "Name,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price\n\
        #1,refunded,EUR,121.00,12.10,23.10,133.10,2026-03-01 10:00:00 +0100,1,Lamp,121.00\n\
        #2,refunded,EUR,60.50,12.10,12.60,72.60,2026-03-02 10:00:00 +0100,1,Vase,60.50\n";
    let transactions = "Order,Name,Kind,Gateway,Created At,Status,Amount,Currency,Card Type\n\
        1,#1,refund,card,2026-03-03 09:00:00 +0100,success,133.10,EUR,\n\
        2,#2,refund,card,2026-03-04 09:00:00 +0100,success,60.50,EUR,\n\
        2,#2,refund,card,2026-03-05 09:00:00 +0100,success,12.10,EUR,\n";
    let files = [("orders_export.csv", orders), ("transactions_export.csv", transactions)];
    let mut shop = shop(&files, Settings::default());
    let all = lens(&mut shop, question("2026-03-01", "2026-03-05")).expect("there are orders");
    assert_eq!(told(&all, ShopifyTotal), "0 2 75");
    assert_eq!(told(&all, Bookkeeper), "0 2 0");
    let last = lens(&mut shop, question("2026-03-02", "2026-03-02")).expect("there is an order");
    assert_eq!(told(&last, Bookkeeper), "60 1 60");
}

#[test]
fn filters_that_orders_know_hold_and_others_are_told() {
    let orders =
        "order_id,created_at,country,subtotal\n1,2026-03-01,NL,10.00\n2,2026-03-02,DK,7.00\n";
    let mut shop = shop(&[("orders.csv", orders)], Settings::default());
    let of = |dimension: &str, value: &str| Question {
        filters: [(dimension.to_owned(), vec![value.to_owned()])].into(),
        ..question("2026-03-01", "2026-03-31")
    };
    let dutch = lens(&mut shop, of("country", "NL")).expect("there is an order");
    assert_eq!(told(&dutch, Own), "10 1 10");
    assert_eq!(lens(&mut shop, of("category", "Hats")), None);
}
