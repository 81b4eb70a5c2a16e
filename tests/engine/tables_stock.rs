//! What follows of counts of the stock, and of staff.

use shop_kpi::tables::TableId;

use crate::raw_tables::{Files, sealed, shop};

const STOCK: TableId = TableId::Stock;
const STAFF: TableId = TableId::Staff;

#[test]
fn a_count_holds_until_the_warehouse_is_counted_again() {
    // North is counted on 1 and 8 March, south on 3 March only; article b is not there any more on
    // the 8th.
    let shop = sealed(
        "stock: date,sku,warehouse,on_hand
         2024-03-08,a,north,4
         2024-03-01,a,north,5
         2024-03-01,b,north,1
         2024-03-03,a,south,2",
    );
    assert_eq!(
        shop.column(STOCK, "valid_to"),
        ["9999-12-31", "2024-03-07", "2024-03-07", "9999-12-31"]
    );
}

#[test]
fn what_is_reserved_cannot_be_sold_and_costs_what_is_known() {
    // a: the count's own cost, 4 × 2.25. b: the article's, 10 × 1.5. c: none.
    let shop = sealed(
        "stock: date,sku,on_hand,reserved,unit_cost
         2024-03-01,a,4,1,2.25
         2024-03-01,b,10,,
         2024-03-01,c,3,5,
         products: sku,unit_cost
         a,9
         b,1.5",
    );
    assert_eq!(shop.column(STOCK, "available"), ["3", "10", "-2"]);
    assert_eq!(shop.column(STOCK, "value"), ["9", "15", "-"]);
}

#[test]
fn a_later_export_of_a_count_stands_for_the_earlier() {
    let first = "stock: date,sku,product,on_hand\n2024-03-01,a,Mug,4\n2024-03-01,,Cap,2";
    let later = "stock: date,sku,product,on_hand
                 2024-03-01,a,Mug (blue),3
                 2024-03-01,,Cap,1
                 2024-03-02,a,Mug,3";
    let shop = shop(Files::default().with("a.csv", first).with("b.csv", later));
    assert_eq!(shop.sum(STOCK, "on_hand"), "7"); // 3 + 1 + 3
}

#[test]
fn staff_is_employed_from_the_first_day_known_to_the_last() {
    let shop = sealed(
        "staff: date,employee,started_at,left_at
         2024-02-01,ann,2020-05-01,
         2024-03-01,ann,,2024-03-15
         2024-02-01,bob,,",
    );
    assert_eq!(shop.column(STAFF, "valid_from"), ["2020-05-01", "2024-03-01", "2024-02-01"]);
    assert_eq!(shop.column(STAFF, "valid_to"), ["2024-02-29", "2024-03-15", "9999-12-31"]);
    assert_eq!(shop.column(STAFF, "day_to"), ["2024-02-29", "2024-03-31", "2024-02-29"]);
    // The list tells who left, so it tells of all days since the first came.
    let span = ("2020-05-01".to_owned(), "2024-03-31".to_owned());
    assert_eq!(shop.coverage(STAFF), [span]);
}

#[test]
fn staff_of_weeks_and_of_days() {
    let weeks = "staff: date,employee,hours_worked\n2024-03-04,ann,32\n2024-03-11,ann,30";
    let days = "staff: date,employee,hours_worked\n2024-03-19,bob,8\n2024-03-20,bob,8";
    let shop = shop(Files::default().with("a.csv", weeks).with("b.csv", days));
    assert_eq!(
        shop.column(STAFF, "day_to"),
        ["2024-03-10", "2024-03-17", "2024-03-19", "2024-03-20"]
    );
    let span = ("2024-03-04".to_owned(), "2024-03-20".to_owned());
    assert_eq!(shop.coverage(STAFF), [span]);
}
