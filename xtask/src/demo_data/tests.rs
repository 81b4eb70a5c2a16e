//! The demo shop's files, read back by a reader of our own that knows nothing of how they were
//! made.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use super::{Options, publish, write};

/// A shop in a folder of its own, which goes with it.
struct Shop {
    options: Options,
    files: Vec<PathBuf>,
}

impl Shop {
    fn new(test: &str, orders: usize, seed: u64) -> Self {
        let folder = format!("shop-kpi-demo-{test}-{}", std::process::id());
        let out = std::env::temp_dir().join(folder);
        let options = Options { out, orders, orders_per_file: 1_000, seed };
        let files = write(&options).expect("the temporary folder takes files");
        Self { options, files }
    }

    fn text(&self, start: &str) -> String {
        let is_it = |path: &&PathBuf| {
            path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start))
        };
        let texts = self.files.iter().filter(is_it);
        texts.map(|path| fs::read_to_string(path).expect("written as UTF-8")).collect()
    }

    /// Rows below the header that has this column, by column name.
    fn rows(&self, start: &str, column: &str) -> Vec<Row> {
        let records = records(&self.text(start));
        let mut rows = Vec::new();
        let mut header: Vec<String> = Vec::new();
        for record in records {
            if record.iter().any(|cell| cell == column) {
                header = record;
            } else if !header.is_empty() {
                rows.push(Row(header.iter().cloned().zip(record).collect()));
            }
        }
        rows
    }
}

impl Drop for Shop {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.options.out).ok();
    }
}

struct Row(BTreeMap<String, String>);

impl Row {
    fn text(&self, column: &str) -> &str {
        self.0.get(column).unwrap_or_else(|| panic!("a column {column}"))
    }

    /// A number in hundredths: cents of an amount.
    fn hundredths(&self, column: &str) -> i64 {
        let text = self.text(column).replace(',', "");
        let (whole, part) = text.split_once('.').unwrap_or((&text, "00"));
        format!("{whole}{part:0<2}").parse().unwrap_or(0)
    }
}

/// Records of a comma-separated text with quotes.
fn records(text: &str) -> Vec<Vec<String>> {
    let (mut records, mut record, mut cell, mut is_quoted) =
        (Vec::new(), Vec::new(), String::new(), false);
    for letter in text.trim_start_matches('\u{feff}').chars() {
        match letter {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => record.push(std::mem::take(&mut cell)),
            '\n' if !is_quoted => {
                record.push(std::mem::take(&mut cell));
                records.push(std::mem::take(&mut record));
            }
            _ => cell.push(letter),
        }
    }
    records
}

/// The first rows of all orders, each with its lines.
fn orders(shop: &Shop) -> Vec<(Row, Vec<(i64, i64)>)> {
    let mut orders: Vec<(Row, Vec<(i64, i64)>)> = Vec::new();
    for row in shop.rows("orders_export", "Lineitem sku") {
        let line = (row.hundredths("Lineitem quantity") / 100, row.hundredths("Lineitem price"));
        if row.text("Total").is_empty() {
            let (first, lines) = orders.last_mut().expect("an order's first row comes first");
            assert_eq!(first.text("Name"), row.text("Name"));
            assert_eq!(first.text("Created at"), row.text("Created at"));
            lines.push(line);
        } else {
            orders.push((row, vec![line]));
        }
    }
    orders
}

#[test]
fn the_same_seed_writes_the_same_bytes() {
    let (one, two) = (Shop::new("same-1", 300, 1), Shop::new("same-2", 300, 1));
    let other = Shop::new("other", 300, 2);
    let all = one.text("");
    assert!(all == two.text(""));
    assert!(one.text("orders") != other.text("orders"));
    // FNV-1a of all bytes, written down once so that every machine proves it writes the same ones.
    // Whoever changes the shop writes down the new number.
    let hash = all.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    assert_eq!(hash, 15_466_310_087_244_380_574);
}

#[test]
fn every_order_adds_up() {
    let shop = Shop::new("orders", 2_500, 3);
    let orders = orders(&shop);
    assert_eq!(orders.len(), 2_500);
    assert_eq!(shop.files.len(), 3 + 21, "a thousand orders a file");
    for (row, lines) in &orders {
        let cents = |column| row.hundredths(column);
        let goods: i64 = lines.iter().map(|(quantity, price)| quantity * price).sum();
        assert_eq!(goods - cents("Discount Amount"), cents("Subtotal"));
        assert_eq!(cents("Subtotal") + cents("Shipping"), cents("Total"));
        // Tax t inside a total T at r %: t = T·r / (100 + r), to half a cent.
        let percent = if row.text("Tax 1 Name").starts_with("DK") { 25 } else { 21 };
        let difference = cents("Taxes") * (100 + percent) - cents("Total") * percent;
        assert!(2 * difference.abs() <= 100 + percent, "{}", row.text("Name"));
        assert!((0..=cents("Total")).contains(&cents("Refunded Amount")));
    }
    let created: Vec<_> = orders.iter().map(|(row, _)| row.text("Created at")).collect();
    assert!(created.is_sorted_by(|newer, older| newer[..19] >= older[..19]), "newest first");
}

#[test]
fn the_files_agree_with_each_other() {
    let shop = Shop::new("agree", 2_500, 4);
    let (mut purchases, mut revenue) = (0, 0);
    for (row, _) in orders(&shop) {
        let is_site = matches!(row.text("Source"), "web" | "580111");
        if is_site && !row.text("Payment Method").contains("Bogus") {
            let percent = if row.text("Tax 1 Name").starts_with("DK") { 25 } else { 21 };
            let subtotal = row.hundredths("Subtotal");
            purchases += 1;
            // Without the tax inside, rounded half up.
            revenue += subtotal - (2 * subtotal * percent + 100 + percent) / (200 + 2 * percent);
        }
    }
    let mut traffic = shop.rows("download", "Sessions").into_iter();
    let total = traffic.next().expect("a grand total first");
    assert_eq!(total.hundredths("Ecommerce purchases"), purchases * 100);
    assert_eq!(total.hundredths("Purchase revenue"), revenue);
    let mut sums = [0; 3];
    for row in traffic {
        let [sessions, carts, checkouts, purchases] =
            ["Sessions", "Add to carts", "Checkouts", "Ecommerce purchases"]
                .map(|column| row.hundredths(column) / 100);
        assert!(sessions >= carts && carts >= checkouts && checkouts >= purchases);
        assert!(row.hundredths("Engaged sessions") <= sessions * 100);
        for (sum, column) in sums.iter_mut().zip(["Sessions", "Views", "Purchase revenue"]) {
            *sum += row.hundredths(column);
        }
    }
    assert_eq!(sums, ["Sessions", "Views", "Purchase revenue"].map(|it| total.hundredths(it)));
}

/// Parcels, returns, questions and answers are of orders of the shop, and in their order of time.
#[test]
fn what_follows_belongs_to_orders() {
    let shop = Shop::new("follows", 2_500, 6);
    let orders = orders(&shop);
    let created: BTreeMap<&str, &str> =
        orders.iter().map(|(row, _)| (row.text("Name"), &row.text("Created at")[..16])).collect();
    let times: [(&str, &str, &[&str]); 3] = [
        ("shipments", "Shipment", &["Shipped at", "Delivered at"]),
        ("returns", "Return number", &["Requested at", "Received at", "Refunded at"]),
        ("tickets", "Ticket", &["Created at", "First reply at", "Solved at"]),
    ];
    for (file, column, steps) in times {
        let rows = shop.rows(file, column);
        assert!(rows.len() > 100, "{file}: {}", rows.len());
        for row in &rows {
            let ordered = created.get(row.text("Order")).expect("an order of the shop");
            let known = steps.iter().map(|step| row.text(step)).filter(|at| !at.is_empty());
            let way: Vec<&str> = [*ordered].into_iter().chain(known).collect();
            assert!(way.is_sorted() && way[way.len() - 1] < "2026-11-01", "{file}: {way:?}");
        }
    }
    for row in shop.rows("survey", "Survey") {
        let is_of_staff = row.text("Survey") == "Employee";
        assert!(is_of_staff || created.contains_key(row.text("Order")));
        assert!(row.hundredths("Score") <= row.hundredths("Scale"));
    }
}

/// No more comes back than was sent, and the money for it is no more than was given back.
#[test]
fn returns_are_of_what_was_bought() {
    let shop = Shop::new("returns", 2_500, 7);
    let mut refunded: BTreeMap<String, i64> = BTreeMap::new();
    for row in shop.rows("returns", "Return number") {
        *refunded.entry(row.text("Order").to_owned()).or_default() +=
            row.hundredths("Refund amount");
    }
    for (row, _) in orders(&shop) {
        if let Some(amount) = refunded.remove(row.text("Name")) {
            // Each line is rounded down to cents by itself.
            assert!(amount <= row.hundredths("Refunded Amount"), "{}", row.text("Name"));
        }
    }
    assert!(refunded.is_empty());
}

#[test]
fn the_ads_totals_are_their_rows() {
    let shop = Shop::new("ads", 1_000, 5);
    let google = shop.rows("Campaign", "Campaign");
    let (totals, rows): (Vec<_>, Vec<_>) =
        google.iter().partition(|row| row.text("Day").starts_with("Total: "));
    assert_eq!((totals.len(), rows.len()), (4, 730 * 5));
    let meta = shop.rows("Untitled", "Day");
    for column in ["Clicks", "Impr.", "Cost", "Conversions", "Conv. value"] {
        let sum: i64 = rows.iter().map(|row| row.hundredths(column)).sum();
        assert_eq!(sum, totals[1].hundredths(column), "{column}");
        assert_eq!(sum, totals[2].hundredths(column) + totals[3].hundredths(column), "{column}");
    }
    for column in ["Impressions", "Amount spent (EUR)", "Purchases", "Purchases conversion value"] {
        let sum: i64 = meta[1..].iter().map(|row| row.hundredths(column)).sum();
        assert_eq!(sum, meta[0].hundredths(column), "{column}");
    }
}

/// A shop that a merchant would take for one: figures within what web shops report.
#[test]
fn the_shop_is_believable() {
    let shop = Shop::new("believable", 6_000, 2026);
    let orders: Vec<_> = orders(&shop)
        .into_iter()
        .map(|(row, _)| row)
        .filter(|row| {
            row.text("Cancelled at").is_empty() && !row.text("Payment Method").contains("Bogus")
        })
        .collect();
    let sum = |column: &str| orders.iter().map(|row| row.hundredths(column)).sum::<i64>() as f64;
    let share = |of: f64, low: f64, high: f64, what: &str| {
        assert!((low..high).contains(&of), "{what}: {of}");
    };
    share(sum("Subtotal") / 1.216 / orders.len() as f64, 6_300.0, 7_400.0, "order value");
    share(sum("Refunded Amount") / sum("Total"), 0.04, 0.10, "refunded");
    let discount = sum("Discount Amount");
    share(discount / (discount + sum("Subtotal")), 0.02, 0.08, "discount");
    let mut by_customer: BTreeMap<&str, u32> = BTreeMap::new();
    for row in orders.iter().filter(|row| !row.text("Email").is_empty()) {
        *by_customer.entry(row.text("Email")).or_default() += 1;
    }
    let customers = by_customer.len() as f64;
    let again = by_customer.values().filter(|&&count| count > 1).count() as f64;
    share(again / customers, 0.2, 0.4, "customers who came again");
    let total = &shop.rows("download", "Sessions")[0];
    let sessions = total.hundredths("Sessions") as f64 / 100.0;
    share(orders.len() as f64 / sessions, 0.015, 0.03, "conversion");
    let google = &shop.rows("Campaign", "Campaign")[730 * 5];
    let meta = &shop.rows("Untitled", "Day")[0];
    let cost = google.hundredths("Cost") + meta.hundredths("Amount spent (EUR)");
    let value = google.hundredths("Conv. value") + meta.hundredths("Purchases conversion value");
    share(cost as f64 / customers, 1_400.0, 3_000.0, "cost of a customer");
    share(value as f64 / cost as f64, 3.0, 6.0, "return on ad spend");
    assert!(!shop.text("orders").contains("@gmail"));
}

/// What the page loads is one small set of files, and their list.
#[test]
fn publishes_what_the_page_loads() {
    let folder = std::env::temp_dir().join(format!("shop-kpi-demo-page-{}", std::process::id()));
    publish(&folder).expect("the temporary folder takes files");
    let names = fs::read_to_string(folder.join("files.json")).expect("the list");
    let mut bytes = 0;
    for name in names.trim_matches(['[', ']', '\n']).split(", ") {
        let path = folder.join(name.trim_matches('"'));
        bytes += fs::metadata(path).expect("a listed file is there").len();
    }
    fs::remove_dir_all(&folder).ok();
    // gzip makes a sixth of it (measured with gzip -6): under 1.8 MB.
    assert!((8_000_000..11_500_000).contains(&bytes), "{bytes}");
}

#[test]
fn asks_for_what_it_understands() {
    let parse = |arguments: &[&str]| {
        Options::parse(&arguments.iter().map(ToString::to_string).collect::<Vec<_>>())
    };
    let options = parse(&["--orders", "12", "--out", "x", "--seed", "9"]).expect("all known");
    assert_eq!((options.orders, options.seed, options.out), (12, 9, PathBuf::from("x")));
    assert!(parse(&["--orders"]).expect_err("no value").contains("--orders"));
    assert!(parse(&["--orders", "many"]).expect_err("no number").contains("many"));
    assert!(parse(&["--colour", "red"]).expect_err("unknown").contains("--colour"));
}
