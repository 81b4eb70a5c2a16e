//! Visits told by single events, or by a file for each step.

use shop_kpi::import::ImportOptions;
use shop_kpi::tables::TableId;

use crate::raw_tables::{Files, shop};
use crate::sources::{import_bytes, summary};

const VISITS: TableId = TableId::Sessions;

const EVENTS: &str = "sessions: date,happened_at,session_id,source,category,sessions,pageviews,\
    product_views,add_to_carts,purchases,events
    2024-03-01,2024-03-01 10:03,a,,,,,1,,,1
    2024-03-01,2024-03-01 10:00,a,google,shoes,1,,,,,1
    2024-03-01,2024-03-01 23:50,b,,hats,1,,,,,1
    2024-03-02,2024-03-02 00:10,b,bing,caps,,,,1,,1
    2024-03-02,2024-03-02 00:20,b,,,,,,1,,1
    2024-03-02,2024-03-02 00:30,b,,,,,,,1,1
    2024-03-02,2024-03-02 09:00,c,direct,,1,,,,,1";

/// a: 10:00 to 10:03, saw a product. b: over midnight, two carts, one purchase. c: nothing but its
/// start.
#[test]
fn the_events_of_a_visit_are_one_row() {
    let shop = shop(Files::default().with("events.csv", EVENTS));
    for (column, expected) in [
        ("session_id", ["a", "b", "c"]),
        ("day", ["2024-03-01", "2024-03-01", "2024-03-02"]),
        ("source", ["google", "bing", "direct"]),
        ("category", ["shoes", "hats", "-"]),
        ("sessions", ["1", "1", "1"]),
        ("product_views", ["1", "0", "0"]),
        ("add_to_carts", ["0", "1", "0"]),
        ("purchases", ["0", "1", "0"]),
        ("duration_s", ["180", "2400", "0"]),
        ("bounces", ["0", "0", "1"]),
    ] {
        assert_eq!(shop.column(VISITS, column), expected, "{column}");
    }
    // No event was a page seen or a checkout: that is not told, not none.
    assert_eq!(shop.column(VISITS, "checkouts"), ["absent"]);
    assert_eq!(shop.column(VISITS, "pageviews"), ["-", "-", "-"]);
    assert_eq!(shop.column(VISITS, "happened_at"), ["absent"]);
}

/// Two exports share the events of March 2nd.
#[test]
fn the_same_event_in_two_exports_counts_once() {
    let one = "sessions: date,happened_at,session_id,sessions,pageviews,events
        2024-03-01,2024-03-01 10:00,a,,1,1
        2024-03-02,2024-03-02 10:00,b,,1,1
        2024-03-02,2024-03-02 10:01,b,,1,1";
    let two = "sessions: date,happened_at,session_id,sessions,pageviews,events
        2024-03-02,2024-03-02 10:00,b,,1,1
        2024-03-02,2024-03-02 10:01,b,,1,1
        2024-03-02,2024-03-02 10:02,b,,1,1";
    let shop = shop(Files::default().with("1.csv", one).with("2.csv", two));
    assert_eq!(shop.column(VISITS, "session_id"), ["a", "b"]);
    assert_eq!(shop.column(VISITS, "pageviews"), ["1", "3"]);
    assert_eq!(shop.column(VISITS, "bounces"), ["1", "0"]);
    assert_eq!(shop.column(VISITS, "duration_s"), ["0", "120"]);
}

/// A file of visits and one for a step: who is not in the second did not take it, in the months it
/// tells of. How long visits lasted and which were bounces is not known.
#[test]
fn a_file_for_each_step_tells_the_steps_of_visits() {
    let visits = "sessions: date,session_id,device,sessions
        2024-02-28,o,mobile,1
        2024-03-01,a,mobile,1
        2024-03-01,b,desktop,1
        2024-03-31,c,desktop,1";
    let carts = "sessions: date,session_id,add_to_carts
        2024-03-02,b,1
        2024-03-02,b,1
        2024-03-01,d,1";
    for files in [
        Files::default().with("visits.csv", visits).with("carts.csv", carts),
        Files::default().with("carts.csv", carts).with("visits.csv", visits),
    ] {
        let shop = shop(files);
        assert_eq!(shop.sum(VISITS, "sessions"), "5"); // o, a, b, c, d
        assert_eq!(shop.sum(VISITS, "add_to_carts"), "2"); // b, d
        let mut carts = shop.column(VISITS, "add_to_carts");
        carts.sort();
        assert_eq!(carts, ["-", "0", "0", "1", "1"]); // o was before anything was counted
        assert_eq!(shop.column(VISITS, "bounces"), ["absent"]);
        assert_eq!(shop.column(VISITS, "duration_s"), ["absent"]);
        assert_eq!(shop.table(VISITS).parts.len(), 1);
    }
}

/// A row a visit with several carts, and one that does not say: both stay as they are.
#[test]
fn rows_that_are_visits_already_stay_as_they_are() {
    let visits = "sessions: date,session_id,sessions,add_to_carts,duration_s
        2024-03-01,a,1,3,10
        2024-03-01,b,1,,20";
    let shop = shop(Files::default().with("visits.csv", visits));
    assert_eq!(shop.column(VISITS, "add_to_carts"), ["3", "-"]);
    assert_eq!(shop.column(VISITS, "duration_s"), ["10", "20"]);
    assert_eq!(shop.column(VISITS, "bounces"), ["absent"]);
}

/// Events that name no visit: each start is a session, and steps are known of all.
#[test]
fn events_without_a_visit_are_counted_one_by_one() {
    let events = "sessions: date,sessions,purchases,events
        2024-03-01,1,,1
        2024-03-01,,1,1
        2024-03-01,1,,1";
    let shop = shop(Files::default().with("events.csv", events));
    assert_eq!(shop.column(VISITS, "sessions"), ["1", "0", "1"]);
    assert_eq!(shop.column(VISITS, "purchases"), ["0", "1", "0"]);
}

/// The purchase is an order too, other rows are none; `scroll` is nothing a visitor decided.
#[test]
fn a_file_of_events_is_understood_by_its_header() {
    let text = "event_name,event_time,session_id,user_id,device,transaction_id,revenue\n\
        Session Start,2026-01-05 10:00:00,s1,u1,mobile,,\n\
        scroll,2026-01-05 10:00:09,s1,u1,mobile,,\n\
        add-to-cart,2026-01-05 10:01:00,s1,u1,mobile,,\n\
        purchase,2026-01-05 10:05:00,s1,u1,mobile,o1,25.50\n\
        page_view,2026-01-06 09:00:00,s2,u2,desktop,,\n\
        begin_checkout,2026-01-06 09:01:00,s2,u2,desktop,o2,99.00\n";
    let read = import_bytes("log.csv", text.as_bytes(), &ImportOptions::default(), 4096);
    let expected = "orders 1 total=25.5 customer:1d; \
        sessions 6 sessions=1 pageviews=1 add_to_carts=1 checkouts=1 purchases=1 events=5";
    assert_eq!(summary(&read.0, expected), expected);
}

/// Yes and no, or an id where it happened.
#[test]
fn a_filled_cell_is_one_event() {
    let text = "day,bought,cart\n2026-01-05,True,x1\n2026-01-05,False,\n2026-01-06,no,0\n";
    let options: ImportOptions = serde_json::from_str(
        r#"{"source": "generic", "columns": {"day": ["sessions.date"],
            "bought": ["sessions.one_purchase"], "cart": ["sessions.one_add_to_cart"]},
            "constants": {"sessions.sessions": "1"}}"#,
    )
    .expect("options");
    let read = import_bytes("log.csv", text.as_bytes(), &options, 4096);
    let expected = "sessions 3 sessions=3 add_to_carts=2 purchases=1";
    assert_eq!(summary(&read.0, expected), expected);
}

/// 1 + 2 pages, and 0:30 + 12.5 seconds; of the second row one part is not given.
#[test]
fn parts_of_a_number_are_added() {
    let text = "day,a,b,s,t\n2026-01-05,1,2,0:00:30,12.5\n2026-01-06,,4,,1\n";
    let options: ImportOptions = serde_json::from_str(
        r#"{"source": "generic", "columns": {"day": ["sessions.date"],
            "a": ["sessions.pageviews_part"], "b": ["sessions.pageviews_part"],
            "s": ["sessions.duration_s_part"], "t": ["sessions.duration_s_part"]}}"#,
    )
    .expect("options");
    let read = import_bytes("log.csv", text.as_bytes(), &options, 4096);
    let expected = "sessions 2 pageviews=7 duration_s=43.5";
    assert_eq!(summary(&read.0, expected), expected);
}

/// Ads of several platforms by day and channel are no export of Google's, which has no such column.
#[test]
fn ads_with_a_date_and_a_channel_are_not_googles() {
    let text = "date,channel,campaign,impressions,clicks,cost\n\
        2026-01-05,Meta,Spring,1000,20,10.50\n2026-01-06,Google,Spring,2000,30,20.00\n";
    let read = import_bytes("spend.csv", text.as_bytes(), &ImportOptions::default(), 4096);
    assert_eq!(read.0.report.source.as_deref(), Some("generic"));
    let expected = "ad_spend 2 date:2f cost=30.5 clicks=50 source:2d";
    assert_eq!(summary(&read.0, expected), expected);
}
