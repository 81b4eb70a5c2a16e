//! Orders that two files give: which word counts, and what is told of it.

use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::report::{Question, Value};
use shop_kpi::settings::Settings;
use shop_kpi::tables::{RepeatFate, RepeatWhy};

fn shop(files: &[(&str, &str)]) -> Shop {
    let mut shop = Shop::new(Settings::default());
    for (name, text) in files {
        shop.add(name, text.as_bytes(), &ImportOptions::default());
    }
    shop
}

/// Net sales, orders and pieces, as text.
fn figures(shop: &mut Shop) -> [String; 3] {
    let kpis = ["revenue", "orders", "units_sold"];
    let asked = Question { kpis: kpis.map(str::to_owned).to_vec(), ..Question::default() };
    let report = shop.ask(&asked).expect("KPIs there are");
    kpis.map(|kpi| match report.kpis[kpi].value {
        Some(Value::Money(amount)) => amount.normalize().to_string(),
        Some(Value::Number(number)) => number.to_string(),
        None => "-".to_owned(),
    })
}

const HEAD: &str = "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,\
    Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,\
    Cancelled at,Refunded Amount\n";

/// One line of an order of `total` paid on a day of January.
fn order(name: &str, status: &str, total: &str, day: &str, quantity: u8, refunded: &str) -> String {
    format!(
        "{name},a@shop.example,{status},EUR,{total},0,0,{total},0,2026-01-{day} 10:00:00 +0100,\
         {quantity},Mug,20.00,mug,,{refunded}\n"
    )
}

#[test]
fn the_word_that_knows_of_a_refund_counts_whichever_file_ends_last() {
    let refunded = format!("{HEAD}{}", order("#7", "refunded", "20.00", "05", 1, "20.00"));
    // Made earlier, as it still has the order paid; but with an order of a later day.
    let paid = order("#7", "paid", "20.00", "05", 1, "0.00");
    let paid = format!("{HEAD}{paid}{}", order("#8", "paid", "20.00", "09", 1, "0.00"));
    let mut shop = shop(&[("new.csv", &refunded), ("old.csv", &paid)]);
    // Sold 20 + 20, given back 20.
    assert_eq!(figures(&mut shop), ["20", "2", "2"]);
    let repeats = shop.repeats(0);
    assert_eq!(repeats.len(), 1);
    let repeat = &repeats[0];
    assert_eq!((repeat.order.as_str(), repeat.why), ("#7", RepeatWhy::Refunded));
    assert_eq!(repeat.fate, RepeatFate::Replaced);
    assert_eq!((repeat.kept.name.as_str(), repeat.kept.line), ("new.csv", 2));
    assert_eq!((repeat.other.name.as_str(), repeat.other.line), ("old.csv", 2));
    let differs: Vec<(&str, &str, &str)> = repeat
        .differences
        .iter()
        .map(|one| (one.field.as_str(), one.kept.as_str(), one.other.as_str()))
        .collect();
    assert_eq!(differs, [("orders.status", "refunded", "paid"), ("orders.refunded", "20", "0")]);
    // Counted for the file that was not believed.
    let files = shop.files();
    let count = |at: usize| files[at].problem_counts.get("repeated_order").copied();
    assert_eq!((count(0), count(1)), (None, Some(1)));
}

#[test]
fn without_a_sign_in_the_rows_the_later_export_counts_then_the_later_file() {
    let of = |total: &str| format!("order_id,date,total\n1,2026-01-05,{total}\n");
    let (ten, twelve) = (of("10.00"), of("12.00"));
    for (files, revenue, why) in [
        // The names say on which day each was exported.
        (
            [("orders-2026-02-03.csv", &twelve), ("orders-2026-02-01.csv", &ten)],
            "12",
            RepeatWhy::Exported,
        ),
        // Nothing tells: the file added later.
        ([("b.csv", &ten), ("a.csv", &twelve)], "12", RepeatWhy::Added),
        ([("a.csv", &twelve), ("b.csv", &ten)], "10", RepeatWhy::Added),
    ] {
        let mut shop = shop(&files.map(|(name, text)| (name, text.as_str())));
        assert_eq!(figures(&mut shop)[0], revenue, "{files:?}");
        assert_eq!(shop.repeats(1)[0].why, why, "{files:?}");
    }
}

#[test]
fn the_same_word_twice_is_told_as_such() {
    let january = "order_id,date,total\n1,2026-01-05,10.00\n";
    let more = "order_id,date,total\n1,2026-01-05,10.00\n2,2026-02-05,10.00\n";
    let mut shop = shop(&[("january.csv", january), ("all.csv", more)]);
    assert_eq!(figures(&mut shop)[..2], ["20", "2"]);
    let repeats = shop.repeats(0);
    assert_eq!((repeats.len(), repeats[0].fate), (1, RepeatFate::Same));
    assert!(repeats[0].differences.is_empty());
}

#[test]
fn an_order_cut_in_two_by_the_end_of_a_file_is_joined() {
    // The order's own cells stand in its first row only: 20 + 2 × 15 = 50.
    let first = format!("{HEAD}{}", order("#9", "paid", "50.00", "31", 1, "0.00"));
    let second = format!(
        "{HEAD}#9,,,,,,,,,2026-01-31 10:00:00 +0100,2,Cap,15.00,cap,,\n{}",
        order("#10", "paid", "20.00", "31", 1, "0.00")
    );
    // 50 + 20; 1 mug, 2 caps, 1 mug.
    for files in [
        [("part-1.csv", first.as_str()), ("part-2.csv", second.as_str())],
        [("part-2.csv", second.as_str()), ("part-1.csv", first.as_str())],
    ] {
        let mut shop = shop(&files);
        assert_eq!(figures(&mut shop), ["70", "2", "4"]);
        let repeats = shop.repeats(0);
        assert_eq!((repeats.len(), repeats[0].fate), (1, RepeatFate::Joined));
        let counts = shop.files();
        assert!(counts.iter().all(|file| !file.problem_counts.contains_key("repeated_order")));
    }
}

#[test]
fn lines_that_only_together_make_the_total_are_joined() {
    let head = "order_id,date,order total,product,quantity,unit price\n";
    // 20 + 2 × 15 = 50, stated on both rows.
    let first = format!("{head}9,2026-01-31,50.00,Mug,1,20.00\n");
    let second = format!("{head}9,2026-01-31,50.00,Cap,2,15.00\n");
    // The column holds what the whole order comes to, which its name alone does not say.
    let said = ImportOptions {
        columns: [("order total".to_owned(), vec!["orders.total".to_owned()])].into(),
        ..ImportOptions::default()
    };
    let shop = |files: &[(&str, &str)]| {
        let mut shop = shop(&[]);
        for (name, text) in files {
            shop.add(name, text.as_bytes(), &said);
        }
        shop
    };
    let mut joined = shop(&[("part-1.csv", &first), ("part-2.csv", &second)]);
    assert_eq!(figures(&mut joined), ["50", "1", "3"]);
    // Twice the whole order is no rest of it: 1 × 20 + 2 × 15 in both.
    let whole = format!("{first}9,2026-01-31,50.00,Cap,2,15.00\n");
    let again = format!("{whole}10,2026-02-01,20.00,Mug,1,20.00\n");
    let mut repeated = shop(&[("january.csv", &whole), ("all.csv", &again)]);
    assert_eq!(figures(&mut repeated), ["70", "2", "4"]);
}
