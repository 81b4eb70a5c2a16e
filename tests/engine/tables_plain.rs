//! Tables whose rows stand for themselves: joined, dated, converted, linked.

use shop_kpi::settings::Settings;
use shop_kpi::tables::{FileFacts, NO_ROW, TableId};

use crate::raw_tables::{Files, Shop, shop, shop_with};

const COSTS: TableId = TableId::Costs;
const CASH: TableId = TableId::Cash;
const STOCK: TableId = TableId::Stock;
const LEADS: TableId = TableId::Leads;
const TICKETS: TableId = TableId::Tickets;

fn facts(source: &'static str) -> FileFacts {
    FileFacts { source, ..FileFacts::default() }
}

fn sorted(mut cells: Vec<String>) -> Vec<String> {
    cells.sort();
    cells
}

#[test]
fn rows_that_two_exports_have_count_once() {
    // Ticket 2 is solved in the later export only; of the bookings the one of 31 January is in
    // both exports, and 1 February has two of the same amount.
    let january = "tickets: ticket_id,created_at,status
                   1,2024-01-05 10:00,solved
                   2,2024-01-31 10:00,open
                   cash: date,amount
                   2024-01-30,-10
                   2024-01-31,-9.95";
    let february = "tickets: ticket_id,created_at,status
                    2,2024-01-31 10:00,solved
                    3,2024-02-02 10:00,open
                    cash: date,amount
                    2024-01-31,-9.950
                    2024-02-01,-2
                    2024-02-01,-2";
    for files in [
        Files::default().with("jan.csv", january).with("feb.csv", february),
        Files::default().with("feb.csv", february).with("jan.csv", january),
    ] {
        let shop = shop(files);
        assert_eq!(shop.column(TICKETS, "ticket_id"), ["1", "2", "3"]);
        assert_eq!(shop.column(TICKETS, "status"), ["solved", "solved", "open"]);
        assert_eq!(shop.column(TICKETS, "day"), ["2024-01-05", "2024-01-31", "2024-02-02"]);
        assert_eq!(shop.sum(CASH, "amount"), "-23.95"); // 10 + 9.95 + 2 + 2
        assert_eq!(
            shop.notes(),
            ["repeated_rows rows=1 table=cash", "repeated_rows rows=1 table=tickets"]
        );
    }
}

/// Deals are won leads in a file of their own: a lead that is none of them was not won. Another
/// list of leads tells nothing of winning.
#[test]
fn two_files_about_one_thing_are_one_row() {
    let leads = "leads: lead_id,created_at,source,amount
                 1,2024-01-05,ads,
                 2,2024-01-06,fair,7
                 3,2024-01-07,ads,";
    let deals = "leads: lead_id,won_at,amount
                 2,2024-02-01,9
                 3,2024-03-01,5";
    let others = "leads: lead_id,created_at\n1,2024-01-20";
    for names in [["a.csv", "b.csv"], ["b.csv", "a.csv"]] {
        let files = Files::default().with(names[0], leads).with(names[1], deals);
        let shop = shop(files.with_facts("c.csv", others, facts("crm")));
        assert_eq!(shop.column(LEADS, "lead_id"), ["1", "2", "3", "1"]);
        assert_eq!(shop.column(LEADS, "source"), ["ads", "fair", "ads", "-"]);
        // The leads' file ends later, so its word stands; where it has none, the deals' does.
        assert_eq!(shop.column(LEADS, "amount"), ["-", "7", "5", "-"]);
        assert_eq!(shop.column(LEADS, "is_won"), ["no", "yes", "yes", "-"]);
        assert_eq!(shop.notes(), [""; 0]);
    }
}

#[test]
fn two_systems_may_give_the_same_number() {
    let text = "tickets: ticket_id,created_at\n1,2024-01-05\n2,2024-01-06";
    let shop = shop(Files::default().with_facts("a.csv", text, facts("zendesk")).with_facts(
        "b.csv",
        text,
        facts("gorgias"),
    ));
    assert_eq!(shop.table(TICKETS).rows, 4);
}

#[test]
fn rows_without_a_name_of_their_own_are_not_taken_for_each_other() {
    // Neither has an id: the second file's ticket is another, as it came at another time.
    let one = "tickets: ticket_id,created_at,reason\n,2024-01-05 10:00,late\n7,2024-01-05,late";
    let two = "tickets: ticket_id,created_at,reason\n,2024-01-05 11:00,late\n7,2024-01-05,late";
    let shop = shop(Files::default().with("a.csv", one).with("b.csv", two));
    assert_eq!(sorted(shop.column(TICKETS, "ticket_id")), ["-", "-", "7"]);
}

#[test]
fn files_cover_the_days_from_their_first_row_to_their_last() {
    let march = FileFacts {
        period: shop_kpi::calendar::Period::parse("2024-03-01", "2024-03-31"),
        ..facts("test")
    };
    let shop = shop(
        Files::default()
            .with("jan.csv", "cash: date,amount\n2024-01-03,1\n2024-01-20,1")
            .with_facts("march.csv", "cash: date,amount\n2024-03-09,1", march)
            .with("s1.csv", "stock: date,sku,on_hand\n2024-01-31,a,5")
            .with("s2.csv", "stock: date,sku,on_hand\n2024-03-31,a,4")
            .with("c.csv", "costs: date,kind,amount\n2024-01-15,rent,1\n2024-02-01,rent,1"),
    );
    let span = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    assert_eq!(
        shop.coverage(CASH),
        [span("2024-01-03", "2024-01-20"), span("2024-03-01", "2024-03-31")]
    );
    // What was counted last holds until it is counted again; costs are booked by month.
    assert_eq!(shop.coverage(STOCK), [span("2024-01-31", "2024-03-31")]);
    assert_eq!(shop.coverage(COSTS), [span("2024-01-01", "2024-02-29")]);
}

#[test]
fn the_days_of_all_data_are_not_those_of_a_month_of_costs() {
    let cash = "cash: date,amount\n2024-01-03,1\n2024-01-20,1";
    let costs = "costs: date,amount\n2024-01-15,1";
    let days = |shop: &Shop| {
        let text = |day: Option<shop_kpi::calendar::Day>| day.expect("a day").to_string();
        (text(shop.sealed.data_from), text(shop.sealed.data_to))
    };
    let both = shop(Files::default().with("a.csv", cash).with("b.csv", costs));
    assert_eq!(days(&both), ("2024-01-03".to_owned(), "2024-01-20".to_owned()));
    let alone = shop(Files::default().with("b.csv", costs));
    assert_eq!(days(&alone), ("2024-01-01".to_owned(), "2024-01-31".to_owned()));
}

#[test]
fn email_holds_for_a_span_where_it_says_so() {
    let text = "email: date,date_to,campaign,sent
                2024-01-01,2024-01-31,a,10
                2024-02-01,,b,10";
    let shop = shop(Files::default().with("mail.csv", text));
    assert_eq!(shop.column(TableId::Email, "day"), ["2024-01-01", "2024-02-01"]);
    assert_eq!(shop.column(TableId::Email, "day_to"), ["2024-01-31", "2024-02-01"]);
}

const BOOKINGS: &str = "costs: date,kind,amount,currency
                        2024-01-02,rent,100,EUR
                        2024-01-03,rent,745,DKK
                        2024-01-04,rent,50,EUR
                        2024-01-05,rent,8,SEK";

#[test]
fn amounts_are_in_the_reporting_currency() {
    let mut settings = Settings::default();
    settings.set("rates.DKK=0.134").expect("a setting");
    let shop = shop_with(Files::default().with("costs.csv", BOOKINGS), &settings);
    // Nothing but the costs names a currency; 745 DKK at 0.134 are 99.83.
    assert_eq!(shop.sealed.currency.as_deref(), Some("EUR"));
    assert_eq!(shop.column(COSTS, "amount"), ["100", "99.83", "50"]);
    assert_eq!(shop.column(COSTS, "day"), ["2024-01-02", "2024-01-03", "2024-01-04"]);
    assert_eq!(
        shop.notes(),
        [
            "converted foreign=DKK rate=0.134 reporting=EUR",
            "no_rate amount=8 currency=SEK rows=1 table=costs"
        ]
    );
}

#[test]
fn a_row_without_an_amount_needs_no_rate() {
    let text = "leads: lead_id,created_at,amount,currency
                1,2024-01-02,10,EUR
                2,2024-01-03,20,EUR
                3,2024-01-04,,SEK
                4,2024-01-05,8,SEK
                stock: date,sku,on_hand,unit_cost,currency
                2024-01-05,a,10,2.50,USD";
    let shop = shop(Files::default().with("leads.csv", text));
    assert_eq!(shop.column(TableId::Leads, "lead_id"), ["1", "2", "3"]);
    // The pieces are there whatever they cost.
    assert_eq!(shop.column(STOCK, "on_hand"), ["10"]);
    assert_eq!(shop.column(STOCK, "unit_cost"), ["-"]);
    assert_eq!(
        shop.notes(),
        [
            "no_rate amount=25 currency=USD rows=1 table=stock",
            "no_rate amount=8 currency=SEK rows=1 table=leads",
        ]
    );
}

#[test]
fn rows_are_linked_to_orders_and_articles() {
    let orders = "orders: order_id,created_at,customer,gross
                  b,2024-01-01,Ann@example.com,1
                  a,2024-01-02,bob@example.com,1
                  products: sku,name
                  s1,Mug
                  s2,Cap";
    let about = "tickets: ticket_id,created_at,order_id,customer
                 1,2024-01-05,a,ANN@example.com
                 2,2024-01-06,x,guest
                 reviews: date,sku,product,rating
                 2024-01-05,s2,,5
                 2024-01-06,,Mug,4
                 2024-01-07,,,3";
    let shop = shop(Files::default().with("about.csv", about).with("orders.csv", orders));
    let id = |row: u32| match row {
        NO_ROW => "-".to_owned(),
        row => shop.column(TableId::Orders, "order_id")[row as usize].clone(),
    };
    let orders = shop.table(TICKETS).link(TableId::Orders).expect("links");
    assert_eq!(orders.iter().map(|&row| id(row)).collect::<Vec<_>>(), ["a", "-"]);
    assert_eq!(shop.column(TICKETS, "customer"), ["ann@example.com", "-"]);
    let name = |row: u32| match row {
        NO_ROW => "-".to_owned(),
        row => shop.column(TableId::Products, "name")[row as usize].clone(),
    };
    let products = shop.table(TableId::Reviews).link(TableId::Products).expect("links");
    assert_eq!(products.iter().map(|&row| name(row)).collect::<Vec<_>>(), ["Cap", "Mug", "-"]);
}
