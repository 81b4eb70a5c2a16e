//! Every source: recognised, its rows counted, its totals right, nothing lost.
//!
//! One row a file: what was read, set aside and skipped, the sums of the columns (worked out by
//! hand for our samples, with Python's csv and decimal modules for the public ones), problems.

use std::path::{Path, PathBuf};

use rust_decimal::Decimal;
use shop_kpi::import::{Import, ImportOptions, Imported, Outcome};
use shop_kpi::sources::sources;
use shop_kpi::tables::{Column, Dictionaries, NO_CODE};

use crate::exports::ALL;
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
            Outcome::ReadAgain(better, _) => options = *better,
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
    ALL.iter().flat_map(|group| cases(group.samples)).chain(cases(PLAIN)).chain(cases(GENERIC))
}

/// Files of no tool in particular.
const PLAIN: &str = "\
generic/orders_nl.csv | generic | 2/0/1 | 2026-03-01..2026-03-13 | orders 2 total=1246.56 tax=216.34 shipping=4.95 customer:2d country:2d | total_row 1
generic/lines_da.csv | generic | 3/0/0 | 2026-01-03..2026-01-14 | orders 2; order_lines 3 quantity=2 unit_price=1497.5 discount=50 |
generic/orders_without_number.csv | generic | 2/0/0 | 2026-01-02..2026-01-13 | orders 2 total=32.5 customer:2d order_id:2d |
generic/sessions_by_day.csv | generic | 2/0/0 | 2026-01-01..2026-01-02 | sessions 2 sessions=150 pageviews=390 bounces=45 channel:2d |
generic/ambiguous.csv | generic | 3/0/0 | 2026-04-03..2026-04-03 | orders 3 total=4506 | ambiguous 2
generic/mixed_currencies.csv | generic | 3/0/0 | 2026-01-01..2026-01-03 | orders 3 total=1285.75 currency:2d | several_currencies 1
generic/bad_cells.csv | generic | 2/3/0 | 2026-01-01..2026-01-05 | orders 2 total=24 customer:1d | missing_value 1 no_such_day 1 not_an_amount 1
generic/no_shop_data.csv |  | 0/2/0 |  | orders 0 | unknown_table 1
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
    for case in ALL.iter().flat_map(|group| cases(group.public)) {
        check(&case, &format!("../shared/formats/samples/{}", case.path));
    }
}

#[test]
fn every_source_has_a_clean_sample_and_one_with_a_fault() {
    for source in sources() {
        let own = ours().filter(|case| case.source == source.id);
        let (clean, faulty): (Vec<Case>, Vec<Case>) =
            own.partition(|case| case.rows.contains("/0/"));
        assert!(!clean.is_empty(), "{} has no clean sample", source.id);
        assert!(!faulty.is_empty(), "{} has no sample with a fault", source.id);
    }
    for source in sources() {
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

/// Every header row the notes list, written as the tool would: recognised as its source.
#[test]
fn recognises_every_header_generation() {
    let Some(path) = find("../shared/formats/headers.tsv") else { return };
    let expected = || ALL.iter().flat_map(|group| group.headers);
    let mut unknown = Vec::new();
    for line in std::fs::read_to_string(path).expect("OK because it was found").lines().skip(1) {
        let mut cells = line.split('\t');
        let (system, export) = (cells.next().unwrap_or(""), cells.next().unwrap_or(""));
        let header = cells.nth(1).unwrap_or("");
        // The longest beginning tells: `orders` and `orders grid`.
        let found = expected().filter(|(of, start, _)| *of == system && export.starts_with(start));
        let Some((_, _, source)) = found.max_by_key(|(_, start, _)| start.len()) else {
            unknown.push(format!("{system}: {export}"));
            continue;
        };
        let names =
            header.split('|').map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(",");
        let cells = vec!["1"; header.split('|').count()].join(",");
        let bytes = format!("{names}\n{cells}\n{cells}\n");
        let (imported, _) =
            import_bytes("x.csv", bytes.as_bytes(), &ImportOptions::default(), 9999);
        assert_eq!(imported.report.source.as_deref(), Some(*source), "{system} {export}: {header}");
    }
    assert!(unknown.is_empty(), "headers without a source: {unknown:#?}");
}
