//! Tables that hardly find the orders and articles they are about.

use crate::raw_tables::{Files, shop};

const ORDERS: &str = "orders: order_id,created_at,gross
    #1004,2024-03-04,1
    #1001,2024-03-01,1
    #1003,2024-03-03,1
    #1002,2024-03-02,1";

#[test]
fn order_numbers_written_in_another_way_are_told() {
    let shipments = "shipments: order_id,shipped_at
        1001,2024-03-02
        1004,2024-03-05
        1002,2024-03-03
        1003,2024-03-04
        #1001,2024-03-02
        ,2024-03-02";
    let shop = shop(Files::default().with("o.csv", ORDERS).with("s.csv", shipments));
    assert_eq!(
        shop.notes(),
        ["unmatched_orders examples=1001, 1002, 1003 matched=1 \
          orders=#1001, #1002, #1003 rows=5 table=shipments"]
    );
}

#[test]
fn half_of_them_will_do_and_so_will_none_without_orders() {
    let tickets = "tickets: ticket_id,created_at,order_id
        1,2024-03-02,#1001
        2,2024-03-02,x";
    let with_orders = shop(Files::default().with("o.csv", ORDERS).with("t.csv", tickets));
    assert!(with_orders.notes().is_empty());
    let alone = shop(Files::default().with("t.csv", &tickets.replace('#', "")));
    assert!(alone.notes().is_empty());
}

#[test]
fn articles_written_in_another_way_are_told() {
    let text = "products: sku,name
        MUG-1,Mug
        CAP-1,Cap
        stock: date,sku,on_hand
        2024-03-01,mug1,3
        2024-03-01,cap1,3
        2024-03-01,MUG-1,3";
    let shop = shop(Files::default().with("a.csv", text));
    assert_eq!(
        shop.notes(),
        ["unmatched_articles articles=CAP-1, MUG-1 examples=cap1, mug1 matched=1 \
          rows=3 table=stock"]
    );
}
