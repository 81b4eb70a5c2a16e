//! What was given back, whichever way it is told.

use shop_kpi::tables::TableId;

use crate::raw_tables::{Files, sealed, shop};

const ORDERS: TableId = TableId::Orders;
const LINES: TableId = TableId::OrderLines;
const RETURNS: TableId = TableId::Returns;

#[test]
fn shares_an_orders_refund_out_over_its_lines() {
    // Order 1: 60 and 40 less 10 → paid 54 and 36. 45 paid back: 27 and 18, on the refund's day.
    // How many pieces came back is not known, so neither is the cost of what did: none is taken
    // back. Order 2: nothing paid back.
    let shop = sealed(
        "orders: order_id,created_at,subtotal,discount,refunded,refunded_at
         1,2024-03-01,90,10,45,2024-03-09
         2,2024-03-02,10,0,0,
         order_lines: order_id,sku,category,quantity,unit_price,unit_cost
         1,mug,Home,3,20,5
         1,cap,Hats,1,40,9
         2,mug,Home,1,10,5",
    );
    assert_eq!(shop.column(RETURNS, "amount"), ["27", "18"]);
    assert_eq!(shop.column(RETURNS, "day"), ["2024-03-09", "2024-03-09"]);
    assert_eq!(shop.column(RETURNS, "sale_day"), ["2024-03-01", "2024-03-01"]);
    assert_eq!(shop.column(RETURNS, "is_day_of_order"), ["no", "no"]);
    assert_eq!(shop.column(RETURNS, "category"), ["Home", "Hats"]);
    assert_eq!(shop.column(RETURNS, "quantity"), ["absent"]);
    assert_eq!(shop.column(RETURNS, "cost"), ["0", "0"]);
}

#[test]
fn a_whole_refund_gives_back_the_goods_not_the_shipping() {
    // Tax inside: 133.10 paid (121.00 goods, 12.10 shipping, 23.10 of it tax), all paid back.
    // Goods without tax: 121.00 × 100/121 = 100.00. Without a date: on the day of the order.
    let shop = sealed(
        "orders: order_id,created_at,subtotal,shipping,tax,total,refunded
         1,2024-03-01,121.00,12.10,23.10,133.10,133.10
         order_lines: order_id,sku,quantity,unit_price,unit_cost
         1,mug,2,60.50,30",
    );
    assert_eq!(shop.column(RETURNS, "amount"), ["100"]);
    assert_eq!(shop.column(RETURNS, "quantity"), ["2"]);
    assert_eq!(shop.column(RETURNS, "cost"), ["60"]);
    assert_eq!(shop.column(RETURNS, "day"), ["2024-03-01"]);
    assert_eq!(shop.column(RETURNS, "is_day_of_order"), ["yes"]);
}

#[test]
fn money_paid_back_holds_tax_even_where_prices_do_not() {
    // 100 + 21 tax paid, 60.50 paid back: 60.50 × 100/121 = 50
    let shop = sealed(
        "orders: order_id,created_at,subtotal,tax,total,refunded
         1,2024-03-01,100,21,121,60.50",
    );
    assert_eq!(shop.column(ORDERS, "gross"), ["100"]);
    assert_eq!(shop.column(RETURNS, "amount"), ["50"]);
}

#[test]
fn returns_files_tell_more_than_the_orders_refund() {
    // Order 1's refund of 30 is told in detail; order 2's is not.
    // The mug's amount is not given: 1 of 2 pieces paid 2 × 10 → 10. Its cost 1 × 4.
    let shop = shop(
        Files::default()
            .with(
                "orders.csv",
                "orders: order_id,created_at,refunded
                 1,2024-03-01,30
                 2,2024-03-02,5
                 order_lines: order_id,sku,category,quantity,unit_price,unit_cost
                 1,mug,Home,2,10,4
                 1,cap,Hats,1,20,8
                 2,mug,Home,1,10,4",
            )
            .with(
                "returns.csv",
                "returns: order_id,sku,quantity,amount,reason,refunded_at
                 1,mug,1,,too small,2024-03-10
                 1,cap,1,20,broken,
                 9,cap,1,15,broken,2024-03-11",
            ),
    );
    assert_eq!(shop.column(RETURNS, "amount"), ["10", "20", "15", "5"]);
    assert_eq!(shop.column(RETURNS, "quantity"), ["1", "1", "1", "-"]);
    assert_eq!(shop.column(RETURNS, "reason"), ["too small", "broken", "broken", "-"]);
    assert_eq!(shop.column(RETURNS, "cost"), ["4", "8", "-", "0"]);
    assert_eq!(
        shop.column(RETURNS, "day"),
        ["2024-03-10", "2024-03-01", "2024-03-11", "2024-03-02"]
    );
    // A return of an order that is not loaded counts too.
    assert_eq!(shop.column(RETURNS, "is_counting"), ["yes"; 4]);
    assert_eq!(shop.column(RETURNS, "category"), ["Home", "Hats", "Hats", "Home"]);
}

#[test]
fn returns_exported_twice_count_once() {
    let march = "returns: order_id,sku,quantity,amount,refunded_at
                 1,mug,1,10,2024-03-10
                 1,mug,1,10,2024-03-10
                 2,cap,1,20,2024-03-30";
    let april = "returns: order_id,sku,quantity,amount,refunded_at
                 2,cap,1.0,20.00,2024-03-30
                 3,cap,1,30,2024-04-02";
    let shop = shop(Files::default().with("april.csv", april).with("march.csv", march));
    // Two equal rows of one file are two returns.
    assert_eq!(shop.sum(RETURNS, "amount"), "70");
    assert_eq!(shop.table(RETURNS).rows, 4);
}

#[test]
fn lines_below_zero_are_returns_on_their_day() {
    // A bill with a returned cap; a credit note that is no order; a bill without returns.
    let shop = sealed(
        "orders: order_id,created_at,customer,country
         1,2024-03-01,a,NL
         C2,2024-03-05,a,NL
         3,2024-03-07,a,NL
         order_lines: order_id,sku,quantity,unit_price,unit_cost
         1,mug,2,10,4
         1,cap,-1,20,8
         C2,mug,-1,10,4
         3,mug,1,10,4",
    );
    assert_eq!(shop.column(ORDERS, "is_counting"), ["yes", "no", "yes"]);
    assert_eq!(shop.column(ORDERS, "order_no"), ["1", "-", "2"]);
    assert_eq!(shop.column(LINES, "gross"), ["20", "10"]);
    assert_eq!(shop.column(RETURNS, "amount"), ["20", "10"]);
    assert_eq!(shop.column(RETURNS, "quantity"), ["1", "1"]);
    assert_eq!(shop.column(RETURNS, "cost"), ["8", "4"]);
    assert_eq!(shop.column(RETURNS, "day"), ["2024-03-01", "2024-03-05"]);
    assert_eq!(shop.column(RETURNS, "is_counting"), ["yes", "yes"]);
    assert!(shop.notes().is_empty());
}

#[test]
fn an_order_below_zero_is_a_credit_note() {
    let shop = sealed(
        "orders: order_id,created_at,subtotal,items
         1,2024-03-01,50,2
         2,2024-03-02,-20,-1",
    );
    assert_eq!(shop.column(ORDERS, "is_counting"), ["yes", "no"]);
    assert_eq!(shop.column(LINES, "gross"), ["50"]);
    assert_eq!(shop.column(RETURNS, "amount"), ["20"]);
    assert_eq!(shop.column(RETURNS, "is_counting"), ["yes"]);
}

#[test]
fn returns_of_orders_that_do_not_count_do_not_either() {
    let shop = sealed(
        "orders: order_id,created_at,status,gross,refunded
         1,2024-03-01,cancelled,50,50",
    );
    assert_eq!(shop.column(RETURNS, "is_counting"), ["no"]);
}

#[test]
fn tax_goes_out_of_mixed_bills_as_a_whole() {
    // 2 × 60.50 sold, one of 24.20 taken back: 96.80 paid, 16.80 of it tax.
    // Without tax 100.00 and 20.00.
    let shop = sealed(
        "orders: order_id,created_at,tax,total
         1,2024-03-01,16.80,96.80
         order_lines: order_id,sku,quantity,unit_price
         1,mug,2,60.50
         1,cap,-1,24.20",
    );
    assert_eq!(shop.column(ORDERS, "gross"), ["100"]);
    assert_eq!(shop.column(RETURNS, "amount"), ["20"]);
    assert_eq!(shop.column(ORDERS, "tax"), ["16.8"]);
}

#[test]
fn there_are_no_returns_where_nothing_tells_of_them() {
    let none = sealed("orders: order_id,created_at,gross\n1,2024-03-01,10");
    assert!(none.sealed.table(RETURNS).is_none());
    let zero = sealed("orders: order_id,created_at,gross,refunded\n1,2024-03-01,10,0");
    assert_eq!(zero.table(RETURNS).rows, 0);
    assert_eq!(zero.coverage(RETURNS), zero.coverage(ORDERS));
}

#[test]
fn a_return_without_an_order_has_what_is_known_of_its_article_and_party() {
    // C9 is no order, only a name for who sent back; the mug's latest name holds.
    let shop = shop(Files::default().with(
        "shop.csv",
        "orders: order_id,created_at,customer,country
             1,2024-03-01,a,NL
             2,2024-03-02,b,DK
             C9,,a,NL
             order_lines: order_id,sku,product,category,quantity,unit_price
             1,m,Old mug,Home,1,10
             2,m,Mug,Home,1,10
             returns: order_id,sku,quantity,amount,refunded_at
             C9,m,1,10,2024-03-05",
    ));
    assert_eq!(shop.column(RETURNS, "product"), ["Mug"]);
    assert_eq!(shop.column(RETURNS, "category"), ["Home"]);
    assert_eq!(shop.column(RETURNS, "is_counting"), ["yes"]);
    // The name for the return is a row without a day, before the others, and does not count.
    assert_eq!(shop.column(ORDERS, "order_id"), ["C9", "1", "2"]);
    assert_eq!(shop.column(ORDERS, "is_counting"), ["no", "yes", "yes"]);
    let order_of = shop.table(RETURNS).link(ORDERS).expect("links");
    assert_eq!(shop.column(ORDERS, "country")[order_of[0] as usize], "NL");
    assert_eq!(shop.table(LINES).rows, 2);
}
