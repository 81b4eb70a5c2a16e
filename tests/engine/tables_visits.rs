//! Orders that name the visit that led to them.

use shop_kpi::tables::TableId;

use crate::raw_tables::{Files, shop};

const ORDERS: &str = "orders: order_id,created_at,session_id,device,gross
    a,2024-03-01 10:00,s1,,10
    b,2024-03-01 11:00,s2,tablet,20
    c,2024-03-01 12:00,s9,,30
    d,2024-03-01 13:00,,,40";

/// Order a has no device of its own and gets its visit's; b has one and keeps it; the visit of c is
/// in no file; d names none.
#[test]
fn an_order_has_what_its_visit_has() {
    let visits = "sessions: date,session_id,device,campaign,sessions
        2024-03-01,s1,mobile,spring,1
        2024-03-01,s2,desktop,,1
        2024-03-01,s3,desktop,autumn,1";
    let shop = shop(Files::default().with("orders.csv", ORDERS).with("visits.csv", visits));
    assert_eq!(shop.column(TableId::Orders, "device"), ["mobile", "tablet", "-", "-"]);
    assert_eq!(shop.column(TableId::Orders, "campaign"), ["spring", "-", "-", "-"]);
    assert_eq!(shop.column(TableId::Sessions, "device"), ["mobile", "desktop", "desktop"]);
}

/// Traffic by day names no visits: nothing can be told of single orders.
#[test]
fn traffic_of_days_tells_nothing_of_orders() {
    let traffic = "sessions: date,device,campaign,sessions
        2024-03-01,mobile,spring,100";
    let shop = shop(Files::default().with("orders.csv", ORDERS).with("traffic.csv", traffic));
    assert_eq!(shop.column(TableId::Orders, "device"), ["-", "tablet", "-", "-"]);
    assert_eq!(shop.column(TableId::Orders, "campaign"), ["absent"]);
}
