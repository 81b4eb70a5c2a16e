//! What is told of a file beside its figures: what a guess costs, which file changed what, which
//! files are the same, and what is remembered for the next one.

use shop_kpi::csv::Guess;
use shop_kpi::engine::{Cause, Finish, Recipe, RecipeAnswer, Shop};
use shop_kpi::headline::{Effect, Headline};
use shop_kpi::import::{ColumnWhy, FileReport, ImportOptions};
use shop_kpi::problem::Code;
use shop_kpi::report::Value;
use shop_kpi::settings::Settings;
use shop_kpi::values::DateOrder;

fn shop() -> Shop {
    Shop::new(Settings::default())
}

fn add(shop: &mut Shop, name: &str, text: &str) -> FileReport {
    shop.add(name, text.as_bytes(), &ImportOptions::default())
}

/// A figure as text; `-` where it has none.
fn text(value: Option<Value>) -> String {
    match value {
        Some(Value::Money(amount)) => amount.normalize().to_string(),
        Some(Value::Number(number)) => number.to_string(),
        None => "-".to_owned(),
    }
}

fn figure(headline: &Headline, kpi: &str) -> String {
    text(headline.figures.iter().find(|figure| figure.kpi == kpi).expect("that figure").value)
}

/// The effect of the ambiguous guess about something, once the file has been weighed.
fn weighed(name: &str, content: &str, about: &str) -> (Guess, Effect) {
    let mut shop = shop();
    let file = add(&mut shop, name, content).id;
    shop.weigh(file, content.as_bytes());
    let reports = shop.files();
    let guess = reports[0].guesses.iter().find(|guess| guess.about == about && guess.ambiguous);
    let guess = guess.expect("an open guess").clone();
    let effect = *guess.effect.clone().expect("its effect");
    (guess, effect)
}

#[test]
fn tells_what_another_decimal_mark_would_make_of_the_sums() {
    let content = "order_id;date;total\nB1;2026-03-01;1.234\nB2;2026-03-02;2.500\n";
    let (guess, effect) = weighed("sales.csv", content, "decimal_mark");
    // 1.234 + 2.500 = 3.734 with a decimal point; 1234 + 2500 = 3734 with thousands.
    let sums = [(".", "3.734"), (",", "3734")];
    let sum = |mark: &str| sums.iter().find(|(other, _)| *other == mark).expect("a mark").1;
    assert_eq!(figure(&effect.now, "revenue"), sum(&guess.value));
    assert_eq!(figure(&effect.then, "revenue"), sum(&effect.other));
    assert_ne!(guess.value, effect.other);
    assert_eq!((figure(&effect.now, "orders"), effect.orders_moved), ("2".to_owned(), 0));
}

#[test]
fn tells_which_days_another_order_of_dates_would_give() {
    // 2 January, 2 February, 3 March: the third is the same day both ways; the first two are
    // 1 February and 2 February read the other way, so only the first changes its month.
    let content = "order_id,date,total\nA1,02/01/2026,10\nA2,02/02/2026,20\nA3,03/03/2026,30\n";
    let (guess, effect) = weighed("orders.csv", content, "date_order");
    assert_eq!((guess.value.as_str(), effect.other.as_str()), ("dmy", "mdy"));
    let days = |headline: &Headline| (headline.from.clone(), headline.to.clone());
    let day = |text: &str| Some(text.to_owned());
    assert_eq!(days(&effect.now), (day("2026-01-02"), day("2026-03-03")));
    assert_eq!(days(&effect.then), (day("2026-02-01"), day("2026-03-03")));
    assert_eq!(effect.orders_moved, 1);
    assert_eq!(figure(&effect.now, "revenue"), "60");
}

#[test]
fn weighing_leaves_the_shop_as_it_is() {
    let content = "order_id;date;total\nB1;2026-03-01;1.234\nB2;2026-03-02;2.500\n";
    let mut shop = shop();
    let file = add(&mut shop, "sales.csv", content).id;
    let before = shop.headline();
    shop.weigh(file, content.as_bytes());
    assert_eq!(shop.headline(), before);
    assert_eq!(shop.files().len(), 1);
    // Nothing is open in a file of plain numbers, and an unknown file is nobody's.
    shop.weigh(file + 1, content.as_bytes());
    assert!(shop.guesses(file + 1).is_empty());
}

#[test]
fn says_why_a_column_was_given_its_meaning() {
    let content = "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,\
        Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Vendor,Own note\n\
        #1,ann@shop.example,paid,EUR,50.00,0,0,50.00,0,2026-01-05 10:00:00 +0100,1,Mug,50.00,V,x\n";
    let options = ImportOptions {
        columns: [("Own note".to_owned(), vec!["orders.coupon".to_owned()])].into(),
        ..ImportOptions::default()
    };
    let report = shop().add("orders_export.csv", content.as_bytes(), &options);
    let why = |name: &str| {
        report.columns.iter().find(|column| column.name == name).expect("the column").why
    };
    assert_eq!(why("Subtotal"), ColumnWhy::Name);
    assert_eq!(why("Own note"), ColumnWhy::User);

    let report = add(&mut shop(), "x.csv", "Ordernummer,Datum,Totaal,Xyz\n1,2026-01-05,9,a\n");
    let why: Vec<ColumnWhy> = report.columns.iter().map(|column| column.why).collect();
    assert_eq!(why, [ColumnWhy::Word, ColumnWhy::Word, ColumnWhy::Word, ColumnWhy::Unknown]);
}

const JANUARY: &str = "order_id,date,total\n1,2026-01-05,50.00\n2,2026-01-31,20.00\n";
/// Order 2 once more, dearer; and one of February.
const FEBRUARY: &str = "order_id,date,total\n2,2026-01-31,25.00\n3,2026-02-10,15.00\n";

#[test]
fn tells_which_figures_a_file_has_changed() {
    let mut shop = shop();
    assert_eq!(shop.restatement(), None);
    add(&mut shop, "january.csv", JANUARY);
    assert_eq!(shop.restatement(), None, "nothing had been told before");
    let february = add(&mut shop, "february.csv", FEBRUARY).id;
    let restated = shop.restatement().expect("January has changed");
    assert_eq!((restated.file.as_str(), restated.cause), ("february.csv", Cause::Added));
    // January: 50 + 20 = 70 before, 50 + 25 = 75 now; still two orders, one of them another.
    let revenue = restated.changes.iter().find(|change| change.kpi == "revenue").expect("revenue");
    assert_eq!((revenue.from.as_str(), revenue.to.as_str()), ("2026-01-01", "2026-01-31"));
    assert_eq!((text(Some(revenue.before)), text(revenue.after)), ("70".into(), "75".into()));
    assert_eq!(revenue.orders_changed, 1);
    assert!(restated.changes.iter().all(|change| change.kpi != "orders"));
    assert_eq!(shop.restatement(), None, "told once");

    shop.remove(february);
    let restated = shop.restatement().expect("changed back");
    assert_eq!((restated.file.as_str(), restated.cause), ("february.csv", Cause::Removed));
    let of = |kpi: &str, from: &str| {
        let found = restated.changes.iter().find(|one| one.kpi == kpi && one.from == from);
        let change = found.unwrap_or_else(|| panic!("{kpi} of {from}"));
        (text(Some(change.before)), text(change.after))
    };
    assert_eq!(of("revenue", "2026-01-01"), ("75".into(), "70".into()));
    // February can no more be told.
    assert_eq!(of("revenue", "2026-02-01"), ("15".into(), "-".into()));
    assert_eq!(of("orders", "2026-02-01"), ("1".into(), "-".into()));
}

#[test]
fn a_change_of_settings_restates_nothing() {
    let mut shop = shop();
    shop.restatement();
    add(&mut shop, "january.csv", JANUARY);
    shop.restatement();
    shop.set_settings(Settings { revenue_before_returns: true, ..Settings::default() });
    assert_eq!(shop.restatement(), None);
    add(&mut shop, "february.csv", FEBRUARY);
    assert!(shop.restatement().is_some());
}

#[test]
fn the_same_file_counts_once() {
    let mut shop = shop();
    let first = add(&mut shop, "january.csv", JANUARY).id;
    let copy = add(&mut shop, "january (1).csv", JANUARY);
    assert_eq!(copy.same_as, Some(first));
    let told = copy.problems.iter().find(|problem| problem.code == Code::SameFile);
    assert_eq!(told.expect("a word about it").found, "january.csv");
    assert_eq!(figure(&shop.headline(), "revenue"), "70");
    // Not even as repeated orders.
    assert!(shop.repeats(copy.id).is_empty());
    // Once the first is gone the copy stands for itself.
    shop.remove(first);
    assert_eq!(shop.files()[0].same_as, None);
    assert_eq!(figure(&shop.headline(), "revenue"), "70");
}

#[test]
fn a_newer_edition_of_a_file_takes_its_place() {
    let mut shop = shop();
    shop.restatement();
    let older = add(&mut shop, "orders.csv", JANUARY).id;
    shop.restatement();
    let newer = add(&mut shop, "Orders.csv", "order_id,date,total\n1,2026-01-05,55.00\n");
    assert_eq!(newer.older, [older]);
    shop.restatement();
    shop.replace(older, newer.id);
    assert_eq!(figure(&shop.headline(), "revenue"), "55");
    let restated = shop.restatement().expect("order 2 is gone");
    assert_eq!((restated.file.as_str(), restated.cause), ("Orders.csv", Cause::Replaced));
}

#[test]
fn says_which_file_ends_before_the_others() {
    let sessions = |last: &str| format!("date,sessions,source\n2026-01-05,10,x\n{last},12,x\n");
    let mut shop = shop();
    let orders = add(&mut shop, "orders.csv", JANUARY).id;
    // Orders end on 31 January; a week more is usual, nine days are not.
    let near = add(&mut shop, "visits-1.csv", &sessions("2026-02-07")).id;
    let codes = |shop: &Shop, id| -> Vec<Code> {
        shop.problems(id).iter().map(|problem| problem.code).collect()
    };
    assert!(!codes(&shop, orders).contains(&Code::EndsEarlier));
    let far = add(&mut shop, "visits-2.csv", &sessions("2026-02-09")).id;
    let found = shop.problems(orders);
    let late = found.iter().find(|problem| problem.code == Code::EndsEarlier).expect("told");
    assert_eq!(late.found, "2026-01-31 / 2026-02-09");
    assert!(!codes(&shop, near).contains(&Code::EndsEarlier), "visits-2.csv goes on");
    assert!(!codes(&shop, far).contains(&Code::EndsEarlier));
}

/// `total` holds what is refunded in this shop's export, so its owner says.
fn said() -> ImportOptions {
    ImportOptions {
        columns: [("Sum".to_owned(), vec!["orders.total".to_owned()])].into(),
        ..ImportOptions::default()
    }
}

#[test]
fn a_recipe_reads_the_next_file_of_its_kind_as_the_last() {
    let january = "order_id,date,Sum\n1,2026-01-05,50.00\n";
    let mut shop = shop();
    let report = shop.add("january.csv", january.as_bytes(), &said());
    let recipe = shop.recipe();
    assert_eq!(recipe.mappings.len(), 1);
    assert_eq!(recipe.mappings[0].header, report.header);
    let saved = serde_json::to_string(&recipe).expect("JSON");

    let mut next = Shop::new(Settings::default());
    let answer = next.use_recipe(&saved);
    assert_eq!(answer, RecipeAnswer::Used(Box::new(recipe.clone())), "round trip");
    // Another name, other rows, the same header but for case and blanks.
    let report =
        next.add("x.csv", b"Order_ID,Date, sum\n7,2026-02-05,8.00\n", &ImportOptions::default());
    assert_eq!(report.recipe, Some(Box::new(said())));
    assert_eq!(figure(&next.headline(), "revenue"), "8");
    // A header of its own, and a file about which something else is said, are left alone.
    let other = add(&mut next, "y.csv", "order_id,date,amount\n8,2026-02-06,9.00\n");
    assert_eq!(other.recipe, None);
    let order = ImportOptions { date_order: Some(DateOrder::Dmy), ..ImportOptions::default() };
    let told = next.add("z.csv", b"order_id,date,Sum\n9,2026-02-07,9.00\n", &order);
    assert_eq!(told.recipe, None);
}

#[test]
fn a_recipe_keeps_what_the_user_said_not_what_was_found() {
    // Read twice: only the last row shows that days come first.
    let rows: Vec<String> = (0..40_000).map(|row| format!("{row},03/04/2026,20.00\n")).collect();
    let rows = rows.concat();
    let text = format!("order_id,date,Sum\n{rows}x,13/04/2026,20.00\n");
    let mut shop = shop();
    let mut options = said();
    loop {
        let file = shop.open("orders.csv", &options);
        shop.push(file, text.as_bytes());
        match shop.finish(file) {
            Finish::Done(_) => break,
            Finish::ReadAgain(better) => options = *better,
        }
    }
    assert_eq!(shop.recipe().mappings[0].options, said());
}

#[test]
fn a_damaged_or_newer_recipe_changes_nothing() {
    let mut shop = Shop::new(Settings { overstock_days: 90, ..Settings::default() });
    let before = shop.recipe();
    let newer = r#"{"version": 2, "settings": {"overstock_days": 1}, "wonders": []}"#;
    assert_eq!(shop.use_recipe(newer), RecipeAnswer::Newer { version: 2 });
    for (text, line, column) in [
        // Cut off in the middle of the second line, behind its 12th character.
        ("{\"version\": 1,\n \"settings\":", 2, 12),
        // A setting there is none of: known at the end of its name, the 28th character.
        ("{\"version\":1,\"settings\":{\"x\":1}}", 1, 28),
        ("", 1, 0),
    ] {
        match shop.use_recipe(text) {
            RecipeAnswer::Damaged { line: at, column: character, message } => {
                assert_eq!((at, character), (line, column), "{text}: {message}");
            }
            other => panic!("{text}: {other:?}"),
        }
    }
    assert_eq!(shop.recipe(), before);
    assert_eq!(Recipe::VERSION, 1);
}
