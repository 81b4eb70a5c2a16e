//! Every source: recognised, its rows counted, its totals right, nothing lost.
//!
//! One row a file: what was read, set aside and skipped, the sums of the columns (worked out by
//! hand for our samples, with Python's csv and decimal modules for the public ones), problems.

use std::path::{Path, PathBuf};

use rust_decimal::Decimal;
use shop_kpi::import::{Import, ImportOptions, Imported, Outcome};
use shop_kpi::sources::SOURCES;
use shop_kpi::tables::{Column, Dictionaries, NO_CODE};

use crate::sources_generic::GENERIC;

/// Reads a file to its end, again where it asks for it.
pub(crate) fn import_bytes(
    name: &str,
    bytes: &[u8],
    options: &ImportOptions,
    block: usize,
) -> (Imported, Dictionaries) {
    let mut options = options.clone();
    loop {
        let mut dictionaries = Dictionaries::default();
        let mut import = Import::new(1, name, &options);
        for part in bytes.chunks(block) {
            import.push(part, &mut dictionaries);
        }
        match import.finish(&mut dictionaries) {
            Outcome::Done(done) => return (*done, dictionaries),
            Outcome::ReadAgain(better) => options = *better,
        }
    }
}

/// A file of ours, or one beside the project; none if the latter is not there.
pub(crate) fn find(path: &str) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    if let Some(shared) = path.strip_prefix("../shared/") {
        let folder = root.join("../shared");
        if !folder.exists() {
            assert!(std::env::var("CI").as_deref() != Ok("true"), "../shared is missing");
            println!("skipped: ../shared absent ({path})");
            return None;
        }
        return Some(folder.join(shared));
    }
    Some(root.join("tests/samples").join(path))
}

pub(crate) fn import(path: &str, options: &ImportOptions) -> Option<(Imported, Dictionaries)> {
    let bytes = std::fs::read(find(path)?).unwrap_or_else(|error| panic!("{path}: {error}"));
    let name = path.rsplit('/').next().unwrap_or(path);
    Some(import_bytes(name, &bytes, options, 64 * 1024))
}

/// `orders 3 total=92.40 customer:2d is_test:1y`: rows, sums, distinct texts, truths.
pub(crate) fn summary(imported: &Imported, expected: &str) -> String {
    let mut words = Vec::new();
    for part in expected.split("; ") {
        let mut asked = part.split(' ');
        let (name, _) = (asked.next().unwrap_or_default(), asked.next());
        let table = imported.tables.iter().find(|table| table.schema().name == name);
        let rows = table.map_or(0, |table| table.rows);
        let mut found = vec![name.to_owned(), rows.to_string()];
        for figure in asked {
            let column = figure.split(['=', ':']).next().unwrap_or_default();
            let value = table.and_then(|table| table.column(column)).map(figure_of);
            found.push(format!("{column}{}", value.unwrap_or_default()));
        }
        words.push(found.join(" "));
    }
    words.join("; ")
}

fn figure_of(column: &Column) -> String {
    match column {
        Column::Number { .. } => {
            let numbers = (0..column.len()).filter_map(|row| column.number(row));
            let sum: Decimal = numbers.map(Decimal::from).sum();
            format!("={}", sum.normalize())
        }
        Column::Text(codes) => {
            let distinct: std::collections::BTreeSet<&u32> =
                codes.iter().filter(|code| **code != NO_CODE).collect();
            format!(":{}d", distinct.len())
        }
        Column::Flag(flags) => {
            format!(":{}y", flags.iter().map(|flag| u32::from(*flag == 1)).sum::<u32>())
        }
        Column::Day(_) | Column::Instant(_) => {
            let filled = (0..column.len()).filter(|&row| !column.is_missing(row)).count();
            format!(":{filled}f")
        }
    }
}

/// A file: its source, rows read / set aside / skipped, first and last day, tables, problems.
struct Case {
    path: &'static str,
    source: &'static str,
    rows: &'static str,
    days: &'static str,
    tables: &'static str,
    problems: &'static str,
}

fn cases(text: &'static str) -> impl Iterator<Item = Case> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let mut cells = line.split('|').map(str::trim);
        let mut next = || cells.next().unwrap_or_default();
        let (path, source, rows, days) = (next(), next(), next(), next());
        Case { path, source, rows, days, tables: next(), problems: next() }
    })
}

fn ours() -> impl Iterator<Item = Case> {
    cases(OURS).chain(cases(GENERIC))
}

const OURS: &str = "\
shopify_orders/clean.csv | shopify_orders | 4/0/0 | 2026-01-10..2026-01-31 | orders 3 subtotal=82.5 discount=5 shipping=9.9 tax=16.04 total=92.4 refunded=10 customer:2d country:2d coupon:1d cancelled_at:1f is_test:1y; order_lines 4 quantity=5 unit_price=75 sku:2d |
shopify_orders/bad_amount.csv | shopify_orders | 3/1/0 | 2026-01-10..2026-01-31 | orders 2 total=67.4; order_lines 3 quantity=4 | not_an_amount 1
shopify_orders/no_such_day.csv | shopify_orders | 3/1/0 | 2026-01-10..2026-01-31 | orders 2 total=67.4; order_lines 3 quantity=4 | no_such_day 1
shopify_orders/no_order_number.csv | shopify_orders | 3/1/0 | 2026-01-15..2026-01-31 | orders 2 total=74.95; order_lines 3 quantity=4 | missing_value 1
shopify_orders/columns_removed_day_first.csv | shopify_orders | 3/0/0 | 2025-12-02..2025-12-31 | orders 2 refunded=12.5 currency:1d; order_lines 3 quantity=4 |
shopify_orders/only_lines.csv | shopify_orders | 2/0/0 |  | orders 1; order_lines 2 quantity=3 unit_price=93.5 |
shopify_products/clean.csv | shopify_products | 4/0/0 |  | products 3 price=50 unit_cost=8.2 sku:3d name:2d category:2d variant:2d |
shopify_products/bad_price.csv | shopify_products | 1/1/0 |  | products 1 price=12.5 | not_an_amount 1
shopify_products/layout_2025.csv | shopify_products | 1/0/0 |  | products 1 price=12.5 unit_cost=4.1 sku:1d |
woocommerce_orders/clean.csv | woocommerce_orders | 3/0/0 | 2026-02-02..2026-02-04 | orders 2 subtotal=62.5 items=4 coupon:1d; order_lines 3 quantity=4 product:2d; returns 1 amount=12.5 |
woocommerce_orders/email_en.csv | woocommerce_orders | 2/0/0 | 2026-02-02..2026-02-03 | orders 2 subtotal=1263 channel:2d source:1d; order_lines 2 quantity=3 |
woocommerce_orders/direct_nl.csv | woocommerce_orders | 1/0/0 | 2026-02-03..2026-02-03 | orders 1 subtotal=25 items=2; order_lines 1 quantity=2 |
woocommerce_orders/email_da.csv | woocommerce_orders | 1/0/0 | 2026-02-03..2026-02-03 | orders 1 subtotal=1250.5 items=2; order_lines 1 quantity=2 |
woocommerce_orders/mixed_languages.csv | woocommerce_orders | 1/0/0 | 2026-02-03..2026-02-03 | orders 1 subtotal=25; order_lines 1 quantity=2 |
woocommerce_orders/bad_date.csv | woocommerce_orders | 1/1/0 | 2026-02-02..2026-02-02 | orders 1 subtotal=12.5 | not_a_date 1
woocommerce_products/clean.csv | woocommerce_products | 2/0/0 |  | products 2 sku:2d name:2d category:2d; orders 0 |
woocommerce_products/email_en.csv | woocommerce_products | 1/0/0 |  | products 1 |
woocommerce_products/direct_da.csv | woocommerce_products | 1/0/0 |  | products 1 sku:1d |
woocommerce_products/export_nl.csv | woocommerce_products | 2/0/0 |  | products 2 price=37.5 category:2d |
woocommerce_products/bad_price.csv | woocommerce_products | 1/1/0 |  | products 1 price=12.5 | not_an_amount 1
ga4_landing_page/clean.csv | ga4_landing_page | 3/0/0 | 2026-01-01..2026-01-31 | sessions 3 sessions=115 users=94 new_users=65 duration_s=1253.333 goals=3 revenue=250.5 landing_page:2d |
ga4_landing_page/bad_count.csv | ga4_landing_page | 1/1/0 | 2026-01-01..2026-01-31 | sessions 1 sessions=100 | not_an_amount 1
ga4_traffic/clean.csv | ga4_traffic | 2/0/0 | 2026-01-01..2026-01-31 | sessions 2 sessions=450 engaged_sessions=320 duration_s=24700 goals=8 revenue=800 channel:2d |
ga4_traffic/nl.csv | ga4_traffic | 1/0/0 | 2026-01-01..2026-01-31 | sessions 1 sessions=400 engaged_sessions=300 duration_s=24200 revenue=800 |
ga4_traffic/da.csv | ga4_traffic | 1/0/0 | 2026-01-01..2026-01-31 | sessions 1 sessions=40 engaged_sessions=30 duration_s=2420 revenue=80 |
ga4_traffic/saved_again.csv | ga4_traffic | 2/0/2 | 2026-01-01..2026-01-31 | sessions 2 sessions=50 revenue=100 channel:2d source:2d medium:2d | footer 2
ga4_traffic/bad_revenue.csv | ga4_traffic | 1/1/0 | 2026-01-01..2026-01-31 | sessions 1 sessions=40 revenue=100.5 | not_an_amount 1
ga4_traffic/by_day.csv | ga4_traffic | 2/0/1 | 2026-01-01..2026-01-02 | sessions 2 sessions=20 channel:2d | total_row 1
ga4_user_acquisition/clean.csv | ga4_user_acquisition | 2/0/0 | 2026-01-01..2026-01-31 | sessions 2 users=100 new_users=71 channel:2d |
ga4_user_acquisition/bad_users.csv | ga4_user_acquisition | 1/1/0 | 2026-01-01..2026-01-31 | sessions 1 users=90 | not_an_amount 1
# Users per country repeat the users per week.
ga4_overview/clean.csv | ga4_overview | 7/0/2 | 2026-01-01..2026-01-15 | sessions 7 users=60 new_users=40 sessions=80 channel:2d | left_out 1
ga4_overview/bad_index.csv | ga4_overview | 1/1/0 | 2026-01-01..2026-01-01 | sessions 1 sessions=10 | not_an_amount 1
ga4_exploration/clean.csv | ga4_exploration | 2/0/1 | 2026-01-02..2026-01-03 | sessions 2 sessions=30 users=25 device:2d | total_row 1
ga4_exploration/bad_day.csv | ga4_exploration | 1/1/0 | 2026-01-03..2026-01-03 | sessions 1 sessions=10 | no_such_day 1
google_ads/clean.csv | google_ads | 2/0/2 | 2026-01-01..2026-01-31 | ad_spend 2 cost=371.22 impressions=10330 clicks=276 conversions=25.5 conversion_value=1841.23 campaign:2d currency:1d | total_row 2
google_ads/excel_utf16.csv | google_ads | 2/0/2 | 2026-01-01..2026-01-31 | ad_spend 2 cost=371.22 impressions=10330 clicks=276 conversions=25.5 conversion_value=1841.23 campaign:2d currency:1d | total_row 2
google_ads/nl.csv | google_ads | 1/0/2 | 2026-01-01..2026-01-31 | ad_spend 1 cost=1365.22 impressions=9380 clicks=1264 conversions=25 conversion_value=841.23 | total_row 2
google_ads/da.csv | google_ads | 1/0/1 | 2026-01-01..2026-01-31 | ad_spend 1 cost=2740.5 impressions=9380 clicks=264 conversion_value=8410.23 | total_row 1
google_ads/by_day.csv | google_ads | 2/0/0 | 2026-01-05..2026-01-06 | ad_spend 2 cost=26 impressions=2300 clicks=78 |
google_ads/all_time.csv | google_ads | 1/0/0 |  | ad_spend 1 cost=12.5 | no_period 1
google_ads/bad_cost.csv | google_ads | 1/1/2 | 2026-01-01..2026-01-31 | ad_spend 1 cost=365.22 | not_an_amount 1 total_row 2
meta_ads/clean.csv | meta_ads | 2/0/1 | 2026-01-01..2026-01-31 | ad_spend 2 cost=30.75 impressions=1500 clicks=60 conversions=2 add_to_carts=6 checkouts=3 campaign:2d device:2d | total_row 1
meta_ads/by_day.csv | meta_ads | 2/0/0 | 2026-01-05..2026-01-06 | ad_spend 2 cost=10 impressions=220 clicks=7 |
meta_ads/saved_again_nl.csv | meta_ads | 2/0/0 | 2026-01-05..2026-01-13 | ad_spend 2 cost=19.75 impressions=2100 clicks=30 |
meta_ads/da.csv | meta_ads | 1/0/1 | 2026-01-01..2026-01-31 | ad_spend 1 cost=300.5 impressions=1500 conversions=2 | total_row 1
meta_ads/bad_spend.csv | meta_ads | 1/1/1 | 2026-01-01..2026-01-31 | ad_spend 1 cost=20.50123456 | not_an_amount 1 total_row 1
generic/orders_nl.csv | generic | 2/0/1 | 2026-03-01..2026-03-13 | orders 2 total=1246.56 tax=216.34 shipping=4.95 customer:2d country:2d | total_row 1
generic/lines_da.csv | generic | 3/0/0 | 2026-01-03..2026-01-14 | orders 2; order_lines 3 quantity=2 unit_price=1497.5 discount=50 |
generic/orders_without_number.csv | generic | 2/0/0 | 2026-01-02..2026-01-13 | orders 2 total=32.5 customer:2d order_id:2d |
generic/sessions_by_day.csv | generic | 2/0/0 | 2026-01-01..2026-01-02 | sessions 2 sessions=150 pageviews=390 bounces=45 channel:2d |
generic/ambiguous.csv | generic | 3/0/0 | 2026-04-03..2026-04-03 | orders 3 total=4506 | ambiguous 2
generic/mixed_currencies.csv | generic | 3/0/0 | 2026-01-01..2026-01-03 | orders 3 total=1285.75 currency:2d |
generic/bad_cells.csv | generic | 2/3/0 | 2026-01-01..2026-01-05 | orders 2 total=24 customer:1d | missing_value 1 no_such_day 1 not_an_amount 1
generic/no_shop_data.csv |  | 0/2/0 |  | orders 0 | unknown_table 1
";

/// The figures are sums of the files' own columns with Python's csv and decimal modules, over the
/// rows that are neither totals nor notes, unless the comment above says how else.
const PUBLIC: &str = "\
# Subtotal, Shipping, Taxes, Total, Discount Amount, Refunded Amount of an order's first row
# (`Name` first seen), `Lineitem quantity` of all rows, distinct `Email`, filled `Cancelled at`.
shopify/orders_export_be_eur_2021.csv | shopify_orders | 39/0/0 | 2021-03-15..2021-04-08 | orders 39 subtotal=209.58 shipping=36 tax=1.74 total=245.58 discount=0 refunded=0 customer:38d; order_lines 39 quantity=43 |
shopify/orders_export_api_created_in_2025.csv | shopify_orders | 121/0/0 | 2025-12-06..2025-12-06 | orders 51 subtotal=585942 shipping=0 tax=4741.29 total=590683.29; order_lines 121 quantity=258 |
shopify/orders_export_columns_removed_dmy_dates.csv | shopify_orders | 219/0/0 | 2023-11-16..2023-12-31 | orders 191 discount=70 refunded=4384.48 cancelled_at:3f; order_lines 219 quantity=219 |
# Rows with a `Variant Price`: 95 pairs of `Handle` and options; the other 20 are pictures only.
shopify/products_export_demo_store.csv | shopify_products | 115/0/0 |  | products 95 price=36715 sku:95d |
# Seconds: sum of `Sessions` × `Average engagement time per session`, to 6 decimals.
ga4/Landing_page_Landing_page.csv | ga4_landing_page | 211/0/0 | 2025-02-01..2025-08-04 | sessions 211 sessions=2671 users=2318 new_users=2061 duration_s=91246 goals=24 revenue=0 |
# Rows of its 16 tables by hand: active users by week 17 (sum of the column 1618), new users by
# week 17 (1548), seconds by week 17, revenue by week 17, new users by channel 7 (1548 again),
# sessions by channel 7 (1949), users by country code 34 and by country 7, trend by day 181,
# retention 6, views by page 142, events 7, and four tables without rows. Taken: users, new users
# and revenue by week, sessions by channel, views by page: 17 + 17 + 17 + 7 + 142 = 200. The rest:
# 459 − 200 = 259, of seven tables. Unassigned and AI Assistant are both the channel other: six.
ga4/Reports_snapshot.csv | ga4_overview | 200/0/259 | 2026-01-01..2026-06-30 | sessions 200 sessions=1949 users=1618 new_users=1548 channel:6d | left_out 7
# Eight of the loose cells below the table are filled: a heading, a span, six rates.
ga4/data-export_traffic_acquisition_excel_resaved.csv | ga4_traffic | 6/0/8 | 2023-06-25..2023-07-02 | sessions 6 sessions=907 users=596 engaged_sessions=573 | footer 8
# 3 + 1 + 1 sessions of three users; `Grand total` says the same.
ga4/exploration_user_explorer_grand_total.csv | ga4_exploration | 3/0/1 | 2023-05-15..2023-05-21 | sessions 3 sessions=5 users=3 | total_row 1
# 1661.67 + 904.26 (Google's own total is a cent less), 25,881 + 20,287 impressions, 20,127 + 1,934
# interactions in the place of clicks; four rows `Total: …`.
google-ads/Campaign report_utf8_comma.csv | google_ads | 2/0/4 | 2025-07-08..2025-07-31 | ad_spend 2 cost=2565.93 impressions=46168 clicks=22061 conversions=15 | total_row 4
# One campaign and two rows `Total: …` that repeat it.
google-ads/Campaign report_utf16le_tab.csv | google_ads | 1/0/2 | 2026-01-27..2026-02-23 | ad_spend 1 cost=365.22 impressions=9380 clicks=264 conversions=25 conversion_value=841.23 | total_row 2
# `Amount spent (INR)`, `Impressions`, `Link clicks`, `Purchases`, `Adds to cart`, `Checkouts
# initiated` of the rows with a campaign; the one without is the total: 33245.34, 33246.
meta-ads/Untitled-report_Age.csv | meta_ads | 91/0/1 | 2025-02-01..2025-08-04 | ad_spend 91 cost=33245.33999998 impressions=878306 clicks=39581 conversions=3437 add_to_carts=128 checkouts=69 | total_row 1
meta-ads/Untitled-report_Device.csv | meta_ads | 43/0/1 | 2025-02-01..2025-08-04 | ad_spend 43 cost=33246 impressions=878310 clicks=39581 conversions=3437 add_to_carts=128 checkouts=69 | total_row 1
";

fn check(case: &Case, path: &str) {
    let Some((imported, _)) = import(path, &ImportOptions::default()) else { return };
    let report = &imported.report;
    assert_eq!(report.source.as_deref().unwrap_or(""), case.source, "source of {path}");
    let rows = format!("{}/{}/{}", report.rows_read, report.rows_set_aside, report.rows_skipped);
    assert_eq!(rows, case.rows, "rows of {path}: {:?}", report.problems);
    assert!(report.account.closes(), "account of {path}");
    let span = report.from.clone().zip(report.to.clone());
    let span = span.map_or(String::new(), |(from, to)| format!("{from}..{to}"));
    assert_eq!(span, case.days, "days of {path}");
    assert_eq!(summary(&imported, case.tables), case.tables, "tables of {path}");
    let counts = report.problem_counts.iter().map(|(code, count)| format!("{code} {count}"));
    assert_eq!(counts.collect::<Vec<_>>().join(" "), case.problems, "problems of {path}");
}

#[test]
fn reads_our_samples() {
    for case in ours() {
        check(&case, case.path);
    }
}

#[test]
fn reads_public_files() {
    for case in cases(PUBLIC) {
        check(&case, &format!("../shared/formats/samples/{}", case.path));
    }
}

#[test]
fn every_source_has_a_clean_sample_and_one_with_a_fault() {
    for source in SOURCES {
        let own = ours().filter(|case| case.source == source.id);
        let (clean, faulty): (Vec<Case>, Vec<Case>) =
            own.partition(|case| case.rows.contains("/0/"));
        assert!(!clean.is_empty(), "{} has no clean sample", source.id);
        assert!(!faulty.is_empty(), "{} has no sample with a fault", source.id);
    }
    for source in SOURCES {
        let folder = find(source.id).expect("OK because it is ours");
        for file in std::fs::read_dir(folder).expect("OK because it is ours").flatten() {
            let path = format!("{}/{}", source.id, file.file_name().to_string_lossy());
            assert!(ours().any(|case| case.path == path), "{path} is not tested");
        }
    }
}

#[test]
fn blocks_of_any_size_give_the_same() {
    for case in ours() {
        let bytes =
            std::fs::read(find(case.path).expect("OK because it is ours")).expect(case.path);
        let options = ImportOptions::default();
        let whole = import_bytes(case.path, &bytes, &options, bytes.len().max(1)).0;
        let bits = import_bytes(case.path, &bytes, &options, 3).0;
        assert_eq!(whole.report, bits.report, "{}", case.path);
    }
}

/// Damaged files: bytes changed, taken away and put in at chance, from a fixed seed.
#[test]
fn damage_never_stops_the_import() {
    let mut seed = 20_260_101_u64;
    let mut chance = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    for case in ours() {
        let bytes =
            std::fs::read(find(case.path).expect("OK because it is ours")).expect(case.path);
        for _ in 0..15 {
            let mut damaged = bytes.clone();
            for _ in 0..=chance(8) {
                let at = chance(damaged.len());
                match chance(3) {
                    0 => damaged[at] = b"0129.,;:-/\"'%(\xc3\xa9\xff\0eE+ \t\n"[chance(24)],
                    1 => drop(damaged.remove(at)),
                    _ => damaged.insert(at, b"99999.,-/:e\"\n\xe2"[chance(13)]),
                }
            }
            let (imported, _) = import_bytes(case.path, &damaged, &ImportOptions::default(), 500);
            assert!(
                imported.report.account.closes(),
                "{}: {:?}",
                case.path,
                imported.report.account
            );
        }
    }
}

/// Every header row the notes list for a source we know.
#[test]
fn recognises_every_header_generation() {
    let Some(path) = find("../shared/formats/headers.tsv") else { return };
    let expected: &[(&str, &str, &str)] = &[
        ("shopify", "orders", "shopify_orders"),
        ("shopify", "products", "shopify_products"),
        ("woocommerce", "analytics orders", "woocommerce_orders"),
        ("woocommerce", "analytics products", "woocommerce_products"),
        ("woocommerce", "product CSV export", "woocommerce_products"),
        ("ga4", "report: landing page", "ga4_landing_page"),
        ("ga4", "report: traffic acquisition", "ga4_traffic"),
        ("ga4", "report: user acquisition", "ga4_user_acquisition"),
        ("ga4", "overview card: over time", "ga4_overview"),
        ("google-ads", "campaign report", "google_ads"),
        ("meta-ads", "Ad", "meta_ads"),
    ];
    let mut seen = 0;
    for line in std::fs::read_to_string(path).expect("OK because it was found").lines() {
        let mut cells = line.split('\t');
        let (system, export) = (cells.next().unwrap_or(""), cells.next().unwrap_or(""));
        let header = cells.nth(1).unwrap_or("");
        let found =
            expected.iter().find(|(of, start, _)| *of == system && export.starts_with(start));
        let Some((_, _, source)) = found else { continue };
        let names =
            header.split('|').map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(",");
        let cells = vec!["1"; header.split('|').count()].join(",");
        let bytes = format!("{names}\n{cells}\n{cells}\n");
        let (imported, _) =
            import_bytes("x.csv", bytes.as_bytes(), &ImportOptions::default(), 9999);
        assert_eq!(imported.report.source.as_deref(), Some(*source), "{system} {export}: {header}");
        seen += 1;
    }
    assert!(seen >= 25, "only {seen} headers");
}
