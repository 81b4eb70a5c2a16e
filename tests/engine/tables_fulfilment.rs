//! What follows of deliveries and returns.

use shop_kpi::tables::{FileFacts, TableId, field};

use crate::raw_tables::{Files, sealed, shop};

const SHIPMENTS: TableId = TableId::Shipments;

const ORDERS: &str = "orders: order_id,created_at,gross
    a,2024-03-01 12:00,10
    b,2024-03-02 08:00,20
    c,2024-03-03,30";

#[test]
fn durations_count_from_the_order() {
    // a: 1 March 12:00 to 2 March 18:00 is 1.25 days, to 4 March 00:00 (a date alone) 3 days.
    // b: its own ordered_at prevails; 2 March 06:00 to 07:00 is 1/24 = 0.0417 days.
    // c: dates alone, 2 and 4 days. d: of no known order. e: shipped before it was ordered.
    let shipments = "shipments: order_id,ordered_at,shipped_at,delivered_at
        a,,2024-03-02 18:00,2024-03-04
        b,2024-03-02 06:00,2024-03-02 07:00,
        c,,2024-03-05,2024-03-07
        d,,2024-03-05,2024-03-07
        c,,2024-03-01,";
    let shop = shop(Files::default().with("o.csv", ORDERS).with("s.csv", shipments));
    assert_eq!(shop.column(SHIPMENTS, "lead_days"), ["1.25", "0.0417", "2", "-", "-"]);
    assert_eq!(shop.column(SHIPMENTS, "delivery_days"), ["3", "-", "4", "-", "-"]);
    assert!(shop.notes().contains(&"impossible_durations durations=1 table=shipments".to_owned()));
}

#[test]
fn a_delivery_has_a_day_whatever_is_known() {
    let shipments = "shipments: order_id,shipped_at,delivered_at
        a,2024-03-02 18:00,2024-03-04
        a,,2024-03-04
        a,,
        x,,";
    let shop = shop(Files::default().with("o.csv", ORDERS).with("s.csv", shipments));
    assert_eq!(shop.column(SHIPMENTS, "day"), ["2024-03-02", "2024-03-04", "2024-03-01", "-"]);
}

#[test]
fn deliveries_are_judged_by_what_is_recorded() {
    // 1: on the day promised. 2: an hour after the time promised. 3: without a promise.
    // 4: not delivered. 5: second attempt. 6: the wrong article.
    let shop = sealed(
        "shipments: shipment_id,promised_at,delivered_at,attempts,error
         1,2024-03-04,2024-03-04 17:00,1,none
         2,2024-03-04 12:00,2024-03-04 13:00,1,
         3,,2024-03-04,,
         4,2024-03-04,,1,
         5,2024-03-04,2024-03-04,2,OK
         6,2024-03-04,2024-03-03,1,wrong item",
    );
    assert_eq!(shop.column(SHIPMENTS, "is_on_time"), ["yes", "no", "-", "-", "yes", "yes"]);
    assert_eq!(shop.column(SHIPMENTS, "is_delivered"), ["yes", "yes", "yes", "no", "yes", "yes"]);
    assert_eq!(shop.column(SHIPMENTS, "has_error"), ["no", "no", "no", "no", "no", "yes"]);
    assert_eq!(shop.column(SHIPMENTS, "is_first_time"), ["yes", "no", "yes", "-", "no", "no"]);
}

#[test]
fn a_file_without_errors_is_not_one_that_tells_of_none() {
    let told = FileFacts {
        source: "test",
        columns: field("shipments.error").into_iter().collect(),
        ..FileFacts::default()
    };
    let shop = shop(
        Files::default()
            .with_facts("a.csv", "shipments: shipment_id,shipped_at\n1,2024-03-01", told)
            .with("b.csv", "shipments: shipment_id,shipped_at\n2,2024-03-02"),
    );
    assert_eq!(shop.column(SHIPMENTS, "has_error"), ["no", "-"]);
    assert_eq!(shop.column(SHIPMENTS, "is_delivered"), ["absent"]);
    assert_eq!(shop.column(SHIPMENTS, "is_first_time"), ["absent"]);
}

#[test]
fn the_costs_of_a_delivery_add_up() {
    let shop = sealed(
        "shipments: shipment_id,pick_cost,pack_cost,shipping_cost
         1,0.50,0.255,4
         2,,,3.10
         3,,,",
    );
    assert_eq!(shop.column(SHIPMENTS, "cost"), ["4.755", "3.1", "-"]);
}

#[test]
fn what_comes_back_has_been_away_for_so_long() {
    // a: 1 March 12:00 to 11 March 18:00 is 10.25 days.
    let returns = "returns: order_id,amount,received_at,refunded_at
        a,10,2024-03-11 18:00,2024-03-12
        b,20,,2024-03-12
        x,5,2024-03-10,2024-03-12";
    let shop = shop(Files::default().with("o.csv", ORDERS).with("r.csv", returns));
    assert_eq!(shop.column(TableId::Returns, "cycle_days"), ["10.25", "-", "-"]);
    assert_eq!(shop.column(TableId::Returns, "received_day"), ["2024-03-11", "-", "2024-03-10"]);
}

#[test]
fn orders_have_a_size() {
    let shop = sealed(
        "orders: order_id,created_at,items,gross
         a,2024-03-01,1,10
         b,2024-03-02,2,10
         c,2024-03-03,3,10
         d,2024-03-04,5,10
         e,2024-03-05,6,10
         f,2024-03-06,,10
         g,2024-03-07,1.5,10",
    );
    assert_eq!(
        shop.column(TableId::Orders, "order_size"),
        ["1", "2", "3-5", "3-5", "6+", "-", "2"]
    );
}
