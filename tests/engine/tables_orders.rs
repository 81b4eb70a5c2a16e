//! Which orders there are, which count, and whose they are.

use shop_kpi::tables::{FileFacts, TableId};

use crate::raw_tables::{Files, sealed, shop};

const ORDERS: TableId = TableId::Orders;
const LINES: TableId = TableId::OrderLines;

#[test]
fn leaves_out_what_was_no_sale() {
    let shop = sealed(
        "orders: order_id,created_at,status,cancelled_at,is_test,gross
         1,2024-03-01,paid,,,10
         2,2024-03-02,pending,,,10
         3,2024-03-03,Geannuleerd,,,10
         4,2024-03-04,paid,2024-03-05,,10
         5,2024-03-05,paid,,yes,10
         6,2024-03-06,draft,,,10
         7,2024-03-07,voided,,,10
         8,2024-03-08,refunded,,,10
         9,2024-03-09,,,no,10",
    );
    let counting = ["yes", "yes", "no", "no", "no", "no", "no", "yes", "yes"];
    assert_eq!(shop.column(ORDERS, "is_counting"), counting);
    assert_eq!(shop.column(LINES, "is_counting"), counting);
    // 3, 4 and 7; 6; 5
    assert_eq!(
        shop.notes(),
        [
            "orders_left_out orders=1 reason=draft",
            "orders_left_out orders=1 reason=test",
            "orders_left_out orders=3 reason=cancelled",
        ]
    );
}

#[test]
fn an_order_counts_while_one_of_its_lines_does() {
    // Of order 1 the cap was cancelled: it comes to the mug alone, which bears all the shipping.
    let shop = sealed(
        "orders: order_id,created_at,shipping
         1,2024-03-01,5
         2,2024-03-02,5
         order_lines: order_id,sku,quantity,unit_price,status
         1,mug,1,10,shipped
         1,cap,2,20,cancelled
         2,mug,1,10,Geannuleerd
         2,cap,1,20,cancelled",
    );
    assert_eq!(shop.column(ORDERS, "is_counting"), ["yes", "no"]);
    assert_eq!(shop.column(LINES, "is_counting"), ["yes", "no", "no", "no"]);
    assert_eq!(shop.column(ORDERS, "gross"), ["10", "30"]);
    assert_eq!(shop.column(ORDERS, "quantity"), ["1", "2"]);
    assert_eq!(shop.column(LINES, "shipping")[..2], ["5", "-"]);
}

/// Two exports that overlap: #2 is in both, refunded and with another line by the time of the
/// second.
fn overlapping() -> [(&'static str, &'static str); 2] {
    let january = "orders: order_id,created_at,status,country,subtotal
                   1,2024-01-10,paid,NL,10
                   2,2024-01-30,paid,DK,30
                   order_lines: order_id,sku,quantity,unit_price
                   1,mug,1,10
                   2,mug,1,10
                   2,cap,1,20";
    let february = "orders: order_id,created_at,status,country,subtotal
                    3,2024-02-10,paid,BE,10
                    2,2024-01-30,cancelled,,40
                    order_lines: order_id,sku,quantity,unit_price
                    3,mug,1,10
                    2,mug,4,10";
    [("january.csv", january), ("february.csv", february)]
}

#[test]
fn an_order_of_two_files_counts_once_with_the_later_word() {
    let [january, february] = overlapping();
    for (first, second, older) in [(january, february, 0), (february, january, 1)] {
        let shop = shop(Files::default().with(first.0, first.1).with(second.0, second.1));
        assert_eq!(shop.column(ORDERS, "order_id"), ["1", "2", "3"]);
        assert_eq!(shop.column(ORDERS, "is_counting"), ["yes", "no", "yes"]);
        // What the later file leaves empty is filled from the older.
        assert_eq!(shop.column(ORDERS, "country"), ["NL", "DK", "BE"]);
        // Lines of one file only.
        assert_eq!(shop.column(LINES, "quantity"), ["1", "4", "1"]);
        assert_eq!(shop.column(ORDERS, "gross"), ["10", "40", "10"]);
        let repeated: Vec<(u32, u64)> = shop.sealed.repeated_orders.into_iter().collect();
        assert_eq!(repeated, [(older, 1)], "the older file gave one order in vain");
    }
}

#[test]
fn a_file_of_orders_and_one_of_lines_complete_each_other() {
    let shop = shop(
        Files::default()
            .with(
                "items.csv",
                "order_lines: order_id,product,quantity,unit_price
                 1,Mug,1,30
                 2,Cap,2,20",
            )
            .with(
                "orders.csv",
                "orders: order_id,created_at,customer,discount
                 1,2024-03-01,a@x.nl,10
                 3,2024-03-03,b@x.nl,",
            ),
    );
    // 2 is known from its line only, and so has no day; it stands first.
    assert_eq!(shop.column(ORDERS, "order_id"), ["2", "1", "3"]);
    assert_eq!(shop.column(ORDERS, "day"), ["-", "2024-03-01", "2024-03-03"]);
    assert_eq!(shop.column(ORDERS, "gross"), ["40", "30", "-"]);
    assert_eq!(shop.column(ORDERS, "discount"), ["-", "10", "-"]);
    assert!(shop.sealed.repeated_orders.is_empty());
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let [january, _] = overlapping();
    let once = shop(Files::default().with("a.csv", january.1));
    let twice = shop(Files::default().with("a.csv", january.1).with("b.csv", january.1));
    for name in ["order_id", "gross", "quantity"] {
        assert_eq!(once.column(ORDERS, name), twice.column(ORDERS, name), "{name}");
    }
    assert_eq!(twice.sealed.repeated_orders.values().sum::<u64>(), 2);
}

#[test]
fn numbers_each_customers_orders_over_all_files() {
    // Anna (by e-mail in any case) on 5 January, 4 February and twice on 1 March; the cancelled
    // order between does not count. Bo once. Two guests.
    let shop = shop(
        Files::default()
            .with(
                "b.csv",
                "orders: order_id,created_at,customer,status
                 5,2024-03-01 18:00,anna@x.nl,paid
                 4,2024-03-01 09:00,anna@x.nl,paid
                 3,2024-02-10,Anna@X.nl,cancelled
                 7,2024-03-04,,paid
                 8,2024-03-05,Guest,paid",
            )
            .with(
                "a.csv",
                "orders: order_id,created_at,customer,status
                 1,2024-01-05,ANNA@x.nl,paid
                 2,2024-02-04,anna@x.nl,paid
                 6,2024-02-05,bo,paid",
            ),
    );
    assert_eq!(shop.column(ORDERS, "order_id"), ["1", "2", "6", "3", "4", "5", "7", "8"]);
    assert_eq!(shop.column(ORDERS, "order_no"), ["1", "2", "1", "-", "3", "4", "-", "-"]);
    // 5 January → 4 February: 30 days; → 1 March of the leap year: 26; the same day: 0
    assert_eq!(shop.column(ORDERS, "days_to_next"), ["30", "26", "-", "-", "0", "-", "-", "-"]);
    assert_eq!(
        shop.column(ORDERS, "customer_kind"),
        ["new", "returning", "new", "-", "returning", "returning", "-", "-"]
    );
    assert_eq!(shop.notes()[0], "orders_left_out orders=1 reason=cancelled");
    assert_eq!(shop.notes()[1], "orders_without_customer orders=2");
}

#[test]
fn of_two_orders_at_one_instant_the_lesser_id_is_the_first() {
    for rows in [["a1", "a2"], ["a2", "a1"]] {
        let shop = sealed(&format!(
            "orders: order_id,created_at,customer
             {},2024-03-01,c
             {},2024-03-01,c",
            rows[0], rows[1]
        ));
        let ids = shop.column(ORDERS, "order_id");
        let first = shop.column(ORDERS, "order_no").iter().position(|no| no == "1");
        assert_eq!(ids[first.expect("a first order")], "a1");
    }
}

#[test]
fn covers_the_files_days_and_short_gaps_between_them() {
    // The second file ends on 31 March as it says; 14 days are missing before the third.
    let facts = FileFacts {
        period: Some(shop_kpi::calendar::Period {
            from: shop_kpi::calendar::Day(crate::raw_tables::day("2024-02-01")),
            to: shop_kpi::calendar::Day(crate::raw_tables::day("2024-03-31")),
        }),
        ..FileFacts::default()
    };
    let order = |id: &str, day: &str| format!("orders: order_id,created_at\n{id},{day}");
    let shop = shop(
        Files::default()
            .with("jan.csv", &order("1", "2024-01-20"))
            .with_facts("feb.csv", &order("2", "2024-02-10"), facts)
            .with("apr.csv", &order("3", "2024-04-15")),
    );
    let span = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    let expected = [span("2024-01-20", "2024-03-31"), span("2024-04-15", "2024-04-15")];
    assert_eq!(shop.coverage(ORDERS), expected);
    assert_eq!(shop.coverage(LINES), expected);
    assert_eq!(shop.sealed.data_from.map(|day| day.0), Some(crate::raw_tables::day("2024-01-20")));
    assert_eq!(shop.sealed.data_to.map(|day| day.0), Some(crate::raw_tables::day("2024-04-15")));
}
