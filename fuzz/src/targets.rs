//! What is fed with anything at all, and what must hold of it then. `cargo xtask fuzz` looks for
//! faults guided by coverage; the native tests feed the same targets a bounded number of inputs.

use shop_kpi::calendar::Day;
use shop_kpi::csv::{Fate, Head, ReadOptions, ReadSummary, Reader, Row, Sink};
use shop_kpi::engine::{Finish, Shop};
use shop_kpi::import::ImportOptions;
use shop_kpi::kpis::formula::Formula;
use shop_kpi::problem::Problem;
use shop_kpi::settings::Settings;
use shop_kpi::text::{Decoder, Encoding, TextBuffer, detect};
use shop_kpi::values::{
    Columns, DateOrder, Number, parse_amount, parse_count, parse_date, parse_duration, parse_flag,
    style::Hints,
};

/// A function that panics where something does not hold.
pub(crate) type Target = fn(&[u8]);

/// All targets, by name.
pub(crate) const TARGETS: &[(&str, Target)] = &[
    ("decoder", decoder),
    ("sniffer", sniffer),
    ("reader", reader),
    ("numbers", numbers),
    ("dates", dates),
    ("formulas", formulas),
    ("recipes", recipes),
    ("import", import),
    ("boundary", boundary),
];

const ENCODINGS: [Encoding; 7] = [
    Encoding::Utf8,
    Encoding::Utf16Le,
    Encoding::Utf16Be,
    Encoding::Windows1252,
    Encoding::Windows1250,
    Encoding::Macintosh,
    Encoding::Ibm850,
];

/// Text is the same however the bytes are cut.
fn decoder(bytes: &[u8]) {
    let _ = detect(bytes, true);
    for encoding in ENCODINGS {
        let decoded = |block: usize| {
            let mut decoder = Decoder::new(encoding);
            let mut text = TextBuffer::default();
            bytes.chunks(block).for_each(|part| decoder.push(part, &mut text));
            decoder.finish(&mut text);
            text.rest().to_owned()
        };
        assert_eq!(decoded(bytes.len().max(1)), decoded(1), "{encoding:?}");
    }
}

/// What a file is taken for does not depend on how it comes, and can be said outright.
fn sniffer(bytes: &[u8]) {
    let (_, whole) = read(bytes, bytes.len().max(1), &ReadOptions::default());
    let (_, bits) = read(bytes, 1, &ReadOptions::default());
    assert_eq!(whole.dialect, bits.dialect);
    assert_eq!(whole.guesses, bits.guesses);
    let said = ReadOptions {
        encoding: Some(whole.dialect.encoding.clone()),
        delimiter: Some(whole.dialect.delimiter),
        ..ReadOptions::default()
    };
    let (_, again) = read(bytes, bytes.len().max(1), &said);
    assert_eq!(whole.account.bytes, again.account.bytes);
}

/// Every byte and line goes somewhere; records are the same in blocks of any size.
fn reader(bytes: &[u8]) {
    let block = usize::from(bytes.first().copied().unwrap_or(1)).max(1);
    let (rows, summary) = read(bytes, bytes.len().max(1), &ReadOptions::default());
    let (cut_rows, cut) = read(bytes, block, &ReadOptions::default());
    assert!(summary.account.closes(), "{:?}", summary.account);
    assert_eq!(summary.account.bytes, bytes.len() as u64);
    assert_eq!(summary.account, cut.account);
    assert_eq!(rows, cut_rows);
}

/// Cells and places of the rows, and what was odd.
#[derive(Debug, Default, PartialEq)]
struct Keep(Vec<(u32, u32, Vec<String>)>, Vec<Problem>);

impl Sink for Keep {
    fn table(&mut self, head: &Head) {
        let names = head.names.iter().map(ToString::to_string).collect();
        self.0.push((head.line.unwrap_or(0), head.index, names));
    }

    fn preview(&mut self, _: &Row<'_>) {}

    fn row(&mut self, row: &Row<'_>) -> Fate {
        self.0.push((row.line, row.line_to, row.cells().map(str::to_owned).collect()));
        Fate::Read
    }

    fn problem(&mut self, problem: Problem) {
        self.1.push(problem);
    }
}

fn read(bytes: &[u8], block: usize, options: &ReadOptions) -> (Keep, ReadSummary) {
    let mut keep = Keep::default();
    let mut reader = Reader::new("any.csv", options);
    bytes.chunks(block).for_each(|part| reader.push(part, &mut keep));
    let summary = reader.finish(&mut keep);
    (keep, summary)
}

/// What is read as a number is written and read again as the same.
fn numbers(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut columns = Columns::new(1);
    for cell in text.lines().take(50) {
        columns.see(0, cell, 1);
        for mark in ['.', ','] {
            if let Ok(number) = parse_amount(cell, mark) {
                let again = parse_amount(&number.to_string(), '.');
                assert_eq!(again.map(Number::shortest), Ok(number.shortest()), "{cell:?}");
            }
            let _ = parse_duration(cell, mark);
            if let Ok(count) = parse_count(cell, mark) {
                assert_eq!(parse_count(&count.to_string(), '.'), Ok(count), "{cell:?}");
            }
        }
        let _ = parse_flag(cell);
    }
    assert_eq!(columns.decide(&Hints::default()).len(), 1);
}

/// What is read as a date is a day there is, and is read again from ISO 8601.
fn dates(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for cell in text.lines().take(50) {
        for order in [DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy] {
            let Ok(moment) = parse_date(cell, order) else { continue };
            let iso = Day(moment.day).to_string();
            let again = parse_date(&iso, DateOrder::Ymd).map(|again| again.day);
            assert_eq!(again, Ok(moment.day), "{cell:?} as {iso}");
            let second = moment.local_second(None).rem_euclid(86_400);
            assert!((0..86_400).contains(&second), "{cell:?}");
        }
    }
}

/// A formula is printed and read again as the same; a fault points inside the text or at its end.
fn formulas(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match Formula::parse(&text) {
        Ok(formula) => {
            let printed = formula.to_string();
            assert_eq!(Formula::parse(&printed).as_ref(), Ok(&formula), "{printed}");
        }
        Err(error) => assert!(error.at <= text.chars().count() + 1, "{error:?} in {text:?}"),
    }
}

/// A recipe that is taken is given back as it is; one that is not changes nothing.
fn recipes(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut shop = Shop::new(Settings::default());
    let _ = shop.use_recipe(&text);
    let written = serde_json::to_string(&shop.recipe()).expect("a recipe can be written");
    let mut other = Shop::new(Settings::default());
    let _ = other.use_recipe(&written);
    assert_eq!(shop.recipe(), other.recipe());
}

/// Any file comes to an end, and its account closes.
fn import(bytes: &[u8]) {
    let mut shop = Shop::new(Settings::default());
    let report = shop.add("any.csv", bytes, &ImportOptions::default());
    assert!(report.account.closes(), "{:?}", report.account);
    assert_eq!(report.account.bytes, bytes.len() as u64);
    let rows = report.rows_read + report.rows_set_aside + report.rows_skipped;
    assert!(rows <= report.account.lines.max(1), "{rows} rows");
    let _ = shop.catalogue();
}

/// Whatever is asked in whatever order, and with whatever JSON, is answered or refused.
///
/// Parts between bytes 0xFF are steps: a letter says which, the rest is a file's bytes or JSON as
/// JavaScript sends it.
fn boundary(bytes: &[u8]) {
    let mut shop = Shop::new(Settings::default());
    let mut open = None;
    for step in bytes.split(|&byte| byte == 0xFF).take(24) {
        let Some((letter, rest)) = step.split_first() else { continue };
        match letter {
            b'o' => {
                let options = serde_json::from_slice::<ImportOptions>(rest).unwrap_or_default();
                open = Some(shop.open("any.csv", &options));
            }
            b'p' => open.into_iter().for_each(|file| _ = shop.push(file, rest)),
            b'f' => {
                if let Some(file) = open.take()
                    && let Finish::ReadAgain(options) = shop.finish(file)
                {
                    open = Some(shop.open("any.csv", &options));
                }
            }
            b'c' => open.take().into_iter().for_each(|file| shop.cancel(file)),
            b'r' => {
                let last = shop.files().last().map(|file| file.id);
                last.into_iter().filter(|id| open != Some(*id)).for_each(|id| shop.remove(id));
            }
            _ => ask(&mut shop, *letter, rest),
        }
    }
}

fn ask(shop: &mut Shop, letter: u8, json: &[u8]) {
    match letter {
        b'q' => drop(serde_json::from_slice(json).map(|question| shop.ask(&question).is_ok())),
        b'a' => drop(serde_json::from_slice(json).map(|asked| shop.analyse(&asked).is_ok())),
        b's' => drop(serde_json::from_slice(json).map(|settings| shop.set_settings(settings))),
        b'u' => drop(shop.use_recipe(&String::from_utf8_lossy(json))),
        _ => {
            drop(shop.catalogue());
            shop.files().iter().for_each(|file| drop(shop.problems(file.id)));
        }
    }
}
