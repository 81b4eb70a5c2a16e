//! Orders changed after they were placed, gift cards, and refunds of one of several rates: what
//! Shopify and `WooCommerce` would tell, and what the lens tells of what their exports hold.
//!
//! Shopify books what is added to an order as a sale and what is removed as a return, each on the
//! day of the change. Its export of orders has neither that day nor the order as it was.

use shop_kpi::analyses::{DefinitionLens, LensGap, LensGapId, LensViewId};
use shop_kpi::settings::Settings;

use super::{
    Own, ShopifyNet, ShopifyTotal, WoocommerceNet, WoocommerceTotal, lens, march, question, shop,
    told, view,
};

const HEADER: &str = "Name,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,\
    Lineitem quantity,Lineitem name,Lineitem price,Payment Method,Refunded Amount,Tax 1 Name,\
    Tax 1 Value,Tax 2 Name,Tax 2 Value";

/// An order of 1 March at prices with 21 % inside: its subtotal and what was paid back in cents, its
/// lines as number, name and price.
fn order(subtotal: i64, refunded: i64, lines: &[&str]) -> String {
    let money = |cents: i64| format!("{}.{:02}", cents / 100, cents % 100);
    let (all, tax, back) = (money(subtotal), money(subtotal * 21 / 121), money(refunded));
    let row = |(number, line): (usize, &&str)| {
        let own =
            if number == 0 { format!("paid,EUR,{all},0.00,{tax},{all}") } else { ",,,,,".into() };
        let paid = if number == 0 { format!("card,{back},NL BTW 21%,{tax}") } else { ",,,".into() };
        format!("#1,{own},2026-03-01 10:00:00 +0100,{line},{paid},,\n")
    };
    lines.iter().enumerate().map(row).collect()
}

fn refund(day: &str, amount: &str) -> String {
    let header = "Order,Name,Kind,Gateway,Created At,Status,Amount,Currency,Card Type";
    format!("{header}\n1,#1,refund,card,{day} 09:00:00 +0200,success,{amount},EUR,Visa\n")
}

fn sold(orders: &str, transactions: Option<&str>) -> shop_kpi::engine::Shop {
    let orders = format!("{HEADER}\n{orders}");
    let mut files = vec![("orders_export.csv", orders.as_str())];
    files.extend(transactions.map(|text| ("transactions_export.csv", text)));
    shop(&files, Settings::default())
}

fn gap(lens: &DefinitionLens, id: LensViewId, gap: LensGapId) -> Option<LensGap> {
    view(lens, id).gaps.iter().copied().find(|found| found.id == gap)
}

/// Of how many is not known either.
fn named(id: LensGapId) -> LensGap {
    LensGap { id, count: None }
}

/// A lamp of 121.00 is left. Shopify: what was sold at first less what was removed in March, 100 and
/// 21 of tax; its order value is of what was sold at first. `WooCommerce` takes orders as they are.
#[test]
fn what_was_removed_before_it_was_paid_is_gone() {
    for lines in [
        // A vase of 60.50 is no line any more.
        vec!["1,Lamp,121.00"],
        // Of four lamps of 30.25, three more were ordered at first.
        vec!["4,Small lamp,30.25"],
    ] {
        let lens = march(&mut sold(&order(12_100, 0, &lines), None));
        for (id, expected) in [
            (Own, "100 1 100"),
            (ShopifyNet, "100 1 100"),
            (ShopifyTotal, "121 1 100"),
            (WoocommerceNet, "100 1 100"),
            (WoocommerceTotal, "121 1 100"),
        ] {
            assert_eq!(told(&lens, id), expected, "{id:?} of {lines:?}");
        }
        assert_eq!(
            gap(&lens, ShopifyNet, LensGapId::OrderEdits),
            Some(named(LensGapId::OrderEdits))
        );
        assert_eq!(gap(&lens, WoocommerceNet, LensGapId::OrderEdits), None);
    }
}

/// A lamp of 121.00 and a vase of 60.50, which was removed and paid back: to Shopify a return of 50
/// and 10.50 of tax on the day of the change, as to the lens.
#[test]
fn what_was_removed_and_paid_back_is_a_return_of_its_day() {
    let lines = ["1,Lamp,121.00", "1,Vase,60.50"];
    let told_with = |day: &str, from: &str, to: &str| {
        let mut shop = sold(&order(18_150, 6_050, &lines), Some(&refund(day, "60.50")));
        let lens = lens(&mut shop, question(from, to)).expect("there is an order or a refund");
        [told(&lens, ShopifyNet), told(&lens, ShopifyTotal)]
    };
    let march = ("2026-03-01", "2026-03-31");
    assert_eq!(told_with("2026-03-20", march.0, march.1), ["100 1 150", "121 1 150"]);
    assert_eq!(told_with("2026-04-02", march.0, march.1), ["150 1 150", "181.5 1 150"]);
    assert_eq!(told_with("2026-04-02", march.0, "2026-04-02"), ["100 1 150", "121 1 150"]);
}

/// The same, but the export's sums are those after the change: an order of 121.00 of which 60.50 was
/// paid back looks just so. Shopify tells 100 and 121; the lens, which cannot know, half of it less.
#[test]
fn a_change_cannot_be_told_from_a_refund_where_sums_are_those_after() {
    let changed = order(12_100, 6_050, &["1,Lamp,121.00"]);
    let lens = march(&mut sold(&changed, Some(&refund("2026-03-20", "60.50"))));
    assert_eq!(told(&lens, ShopifyNet), "50 1 100");
    assert_eq!(told(&lens, ShopifyTotal), "60.5 1 100");
    assert_eq!(gap(&lens, ShopifyNet, LensGapId::OrderEdits), Some(named(LensGapId::OrderEdits)));
    assert_eq!(gap(&lens, ShopifyTotal, LensGapId::OrderEdits), Some(named(LensGapId::OrderEdits)));
}

/// A vase of 60.50 was added: 50 more, to Shopify on the day of the change, and not in its order
/// value of 100. In one month with the order the sales agree.
#[test]
fn what_was_added_stands_on_the_day_of_its_order() {
    let added = order(18_150, 0, &["1,Lamp,121.00", "1,Vase,60.50"]);
    let lens = march(&mut sold(&added, None));
    assert_eq!(told(&lens, ShopifyNet), "150 1 150");
    assert_eq!(told(&lens, ShopifyTotal), "181.5 1 150");
    assert_eq!(told(&lens, WoocommerceNet), "150 1 150");
    assert_eq!(gap(&lens, ShopifyNet, LensGapId::OrderEdits), Some(named(LensGapId::OrderEdits)));
}

/// A gift card of 50.00 is sold without tax and then pays a part of a lamp. To Shopify the lamp's
/// 100 are the sales; to the lens the card's 50 are goods like others, and it says so.
#[test]
fn a_gift_card_sold_is_no_sale_to_shopify_and_one_here() {
    let lamp = order(12_100, 0, &["1,Lamp,121.00"]).replace(",card,", ",gift_card + card,");
    let used = march(&mut sold(&lamp, None));
    assert_eq!(told(&used, ShopifyNet), "100 1 100");
    assert_eq!(told(&used, ShopifyTotal), "121 1 100");
    let card = "#0,paid,EUR,50.00,0.00,0.00,50.00,2026-03-01 09:00:00 +0100,1,Gift card,50.00,card,\
        0.00,,,,\n";
    let both = march(&mut sold(&format!("{lamp}{card}"), None));
    assert_eq!(told(&both, ShopifyNet), "150 2 75");
    assert_eq!(told(&both, ShopifyTotal), "171 2 75");
    for id in [ShopifyNet, ShopifyTotal] {
        assert_eq!(
            gap(&both, id, LensGapId::GiftCards),
            Some(named(LensGapId::GiftCards)),
            "{id:?}"
        );
    }
}

/// A lamp of 121.00 at 21 % and a book of 109.00 at 9 %: 200 and 30 of tax.
fn mixed(refunded: &str) -> String {
    format!(
        "#1,partially_refunded,EUR,230.00,0.00,30.00,230.00,2026-03-01 10:00:00 +0100,1,Lamp,121.00,\
         card,{refunded},NL BTW 21%,21.00,NL BTW 9%,9.00\n\
         #1,,,,,,,2026-03-01 10:00:00 +0100,1,Book,109.00,,,,,,\n"
    )
}

/// The book comes back. Shopify: 100 are left, and 121 with tax. An amount alone does not say that it
/// was the book: 109 × 200 ÷ 230 = 94.78 of goods, so that 105.22 are left; with tax all is right.
#[test]
fn the_rate_of_a_refund_is_the_orders_mean_and_that_is_said() {
    let lens_of =
        |amount: &str| march(&mut sold(&mixed(amount), Some(&refund("2026-03-20", amount))));
    let book = lens_of("109.00");
    let net = view(&book, ShopifyNet);
    assert_eq!(net.sales.round_dp(2).to_string(), "105.22");
    assert_eq!(view(&book, ShopifyTotal).sales.round_dp(6).normalize().to_string(), "121");
    for id in [Own, ShopifyNet, ShopifyTotal, WoocommerceNet, WoocommerceTotal] {
        let count = gap(&book, id, LensGapId::RefundTax).and_then(|gap| gap.count);
        assert!(count.is_some_and(|count| count > 0), "{id:?}");
    }
    // All of it comes back: no mean is needed.
    let all = lens_of("230.00");
    assert_eq!(view(&all, ShopifyNet).sales.round_dp(6).normalize().to_string(), "0");
    assert_eq!(view(&all, ShopifyTotal).sales.round_dp(6).normalize().to_string(), "0");
    assert_eq!(gap(&all, ShopifyNet, LensGapId::RefundTax), None);
    // Of one rate there is nothing to choose from.
    let plain = order(18_150, 6_050, &["1,Lamp,121.00", "1,Vase,60.50"]);
    let plain = march(&mut sold(&plain, Some(&refund("2026-03-20", "60.50"))));
    assert_eq!(gap(&plain, ShopifyNet, LensGapId::RefundTax), None);
}

/// A lamp of 100 at 21 % and a book of 150 at 9 %, prices without tax: 34.50 of tax, 13.8 % as no
/// country has it. The book comes back: `WooCommerce` is left with 100, and 121 with tax; here its
/// tax is 34.50 × 150 ÷ 250 = 20.70 instead of 13.50.
#[test]
fn goods_named_are_exact_and_their_tax_is_the_orders_mean() {
    let orders = "order_id,created_at,status,subtotal,discount,shipping,tax,total\n\
        1,2026-03-01,Afgerond,250.00,0.00,0.00,34.50,284.50\n";
    let refunds = "order_id,quantity,amount,refunded_at\n1,1,150.00,2026-03-09\n";
    let files = [("orders.csv", orders), ("returns.csv", refunds)];
    let lens = march(&mut shop(&files, Settings::default()));
    assert_eq!(told(&lens, WoocommerceNet), "100 1 100");
    // 284.50 − 150 − 20.70.
    assert_eq!(told(&lens, WoocommerceTotal), "113.8 1 100");
    let one = LensGap { id: LensGapId::RefundTax, count: Some(1) };
    assert_eq!(gap(&lens, WoocommerceTotal, LensGapId::RefundTax), Some(one));
}
