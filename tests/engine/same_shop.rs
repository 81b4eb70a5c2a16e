//! One shop in the files that programs and spreadsheets of several countries write: the same
//! figures from all of them, read with default options.
//!
//! The shop is made here, row by row; the first dialect (ISO dates, plain numbers, commas, UTF-8)
//! is the reference, and its main sums are checked against sums made while it is written.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use shop_kpi::calendar::Grain;
use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::report::{Question, Report, Value};
use shop_kpi::settings::Settings;

use crate::data::{assert_value, question};

/// A cell before it is written.
#[derive(Clone, Copy, Debug)]
enum Cell {
    Text(&'static str),
    Code(&'static str, u32),
    Count(u32),
    /// Cents.
    Money(i64),
    Day(u32),
    /// Day and minute.
    Time(u32, u32),
    Flag(bool),
    Empty,
}

struct Sheet {
    name: &'static str,
    /// In English, Dutch and Danish.
    header: [&'static str; 3],
    rows: Vec<Vec<Cell>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bytes {
    Utf8,
    Utf8Bom,
    Windows1252,
    Utf16,
}

/// How a country's programs write.
#[derive(Clone, Copy, Debug)]
struct Dialect {
    name: &'static str,
    language: usize,
    between: char,
    mark: char,
    thousands: &'static str,
    /// What stands before and behind an amount.
    currency: (&'static str, &'static str),
    day: fn(u32, u32, u32) -> String,
    between_hours: char,
    flags: [&'static str; 2],
    line_end: &'static str,
    bytes: Bytes,
}

fn iso(year: u32, month: u32, day: u32) -> String {
    format!("{year}-{month:02}-{day:02}")
}

const REFERENCE: Dialect = Dialect {
    name: "reference",
    language: 0,
    between: ',',
    mark: '.',
    thousands: "",
    currency: ("", ""),
    day: iso,
    between_hours: ':',
    flags: ["no", "yes"],
    line_end: "\n",
    bytes: Bytes::Utf8,
};

const DIALECTS: &[Dialect] = &[
    Dialect {
        name: "US",
        mark: '.',
        thousands: ",",
        day: |year, month, day| format!("{month}/{day}/{year}"),
        flags: ["FALSE", "TRUE"],
        line_end: "\r\n",
        ..REFERENCE
    },
    Dialect {
        name: "British, signs",
        thousands: ",",
        currency: ("€", ""),
        day: |year, month, day| format!("{day:02}/{month:02}/{year}"),
        flags: ["N", "Y"],
        bytes: Bytes::Utf8Bom,
        ..REFERENCE
    },
    Dialect {
        name: "Dutch",
        language: 1,
        between: ';',
        mark: ',',
        thousands: ".",
        day: |year, month, day| format!("{day:02}-{month:02}-{year}"),
        flags: ["nee", "ja"],
        line_end: "\r\n",
        bytes: Bytes::Windows1252,
        ..REFERENCE
    },
    Dialect {
        name: "Dutch spreadsheet, as Unicode text",
        language: 1,
        between: '\t',
        mark: ',',
        thousands: ".",
        currency: ("€ ", ""),
        day: |year, month, day| format!("{day}-{month}-{year}"),
        flags: ["ONWAAR", "WAAR"],
        line_end: "\r\n",
        bytes: Bytes::Utf16,
        ..REFERENCE
    },
    Dialect {
        name: "Dutch, months in words",
        language: 1,
        between: ';',
        mark: ',',
        day: |year, month, day| {
            const NAMES: [&str; 12] = [
                "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
            ];
            format!("{day} {} {year}", NAMES[month as usize - 1])
        },
        flags: ["uit", "aan"],
        ..REFERENCE
    },
    Dialect {
        name: "Belgian, Dutch",
        language: 1,
        between: ';',
        mark: ',',
        thousands: ".",
        currency: ("", " €"),
        day: |year, month, day| format!("{day}/{month:02}/{year}"),
        flags: ["nee", "ja"],
        bytes: Bytes::Utf8Bom,
        ..REFERENCE
    },
    Dialect {
        name: "Belgian, French numbers",
        language: 1,
        between: ';',
        mark: ',',
        thousands: "\u{a0}",
        currency: ("", "\u{a0}€"),
        day: |year, month, day| format!("{day:02}/{month:02}/{year}"),
        flags: ["FAUX", "VRAI"],
        bytes: Bytes::Windows1252,
        ..REFERENCE
    },
    Dialect {
        name: "Danish",
        language: 2,
        between: ';',
        mark: ',',
        thousands: ".",
        day: |year, month, day| format!("{day:02}-{month:02}-{year}"),
        between_hours: '.',
        flags: ["nej", "ja"],
        line_end: "\r\n",
        bytes: Bytes::Windows1252,
        ..REFERENCE
    },
];

impl Dialect {
    fn cell(&self, cell: Cell) -> String {
        match cell {
            Cell::Text(text) => text.to_owned(),
            Cell::Code(start, number) => format!("{start}{number}"),
            Cell::Count(count) => self.grouped(i64::from(count)),
            Cell::Money(cents) => {
                let sign = if cents < 0 { "-" } else { "" };
                let whole = self.grouped(cents.abs() / 100);
                let (before, behind) = self.currency;
                format!("{sign}{before}{whole}{}{:02}{behind}", self.mark, cents.abs() % 100)
            }
            Cell::Day(day) => self.day_of(day),
            Cell::Time(day, minute) => {
                let (hour, mark) = (minute / 60, self.between_hours);
                format!("{} {hour:02}{mark}{:02}", self.day_of(day), minute % 60)
            }
            Cell::Flag(is_true) => self.flags[usize::from(is_true)].to_owned(),
            Cell::Empty => String::new(),
        }
    }

    /// Day 0 is 1 January 2026; the shop sells until 31 March.
    fn day_of(&self, day: u32) -> String {
        match day {
            0..31 => (self.day)(2026, 1, day + 1),
            31..59 => (self.day)(2026, 2, day - 30),
            _ => (self.day)(2026, 3, day - 58),
        }
    }

    fn grouped(&self, number: i64) -> String {
        if number < 1000 || self.thousands.is_empty() {
            return number.to_string();
        }
        format!("{}{}{:03}", self.grouped(number / 1000), self.thousands, number % 1000)
    }

    fn write(&self, sheet: &Sheet) -> Vec<u8> {
        let names = sheet.header[self.language].split(", ").map(str::to_owned).collect();
        let rows = sheet.rows.iter().map(|row| row.iter().map(|cell| self.cell(*cell)).collect());
        let mut text = String::new();
        for row in std::iter::once(names).chain(rows) {
            let cells: Vec<String> = row;
            let quoted = cells.iter().map(|cell| {
                let needs = cell.contains([self.between, '"']);
                if needs { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.clone() }
            });
            text.push_str(&quoted.collect::<Vec<_>>().join(&self.between.to_string()));
            text.push_str(self.line_end);
        }
        bytes(&text, self.bytes)
    }
}

fn bytes(text: &str, encoding: Bytes) -> Vec<u8> {
    /// The letters of these files that are not ASCII, and their bytes in Windows-1252.
    const LETTERS: &[(char, u8)] = &[
        ('€', 0x80),
        ('\u{a0}', 0xa0),
        ('æ', 0xe6),
        ('ø', 0xf8),
        ('å', 0xe5),
        ('Å', 0xc5),
        ('ë', 0xeb),
        ('é', 0xe9),
    ];
    let one = |mark: char| {
        if mark.is_ascii() {
            return mark as u8;
        }
        let letter = LETTERS.iter().find(|letter| letter.0 == mark);
        letter.unwrap_or_else(|| panic!("no byte for {mark}")).1
    };
    match encoding {
        Bytes::Utf8 => text.as_bytes().to_vec(),
        Bytes::Utf8Bom => [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        Bytes::Windows1252 => text.chars().map(one).collect(),
        Bytes::Utf16 => {
            let units = std::iter::once(0xfeff).chain(text.encode_utf16());
            units.flat_map(u16::to_le_bytes).collect()
        }
    }
}

/// Numbers without order, the same on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u32) -> u32 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(most)) as u32
    }

    fn one_of(&mut self, all: &[&'static str]) -> &'static str {
        all[self.below(all.len() as u32) as usize]
    }
}

const DAYS: u32 = 90;
const COUNTRIES: &[&str] = &["NL", "BE", "DK", "US"];
const CHANNELS: &[&str] = &["email", "paid_search", "organic_search", "direct"];
const PRODUCTS: &[(&str, &str, i64, i64)] = &[
    ("Café mok", "Keuken", 1295, 510),
    ("Blåbær te", "Thee", 895, 300),
    ("Pot, rød", "Keuken", 2450, 990),
    ("Stoel \"Noë\"", "Wonen", 124_900, 61_000),
];

/// What the reference must come to, added up while the shop is made.
#[derive(Default)]
struct Sums {
    orders: u32,
    units: u32,
    spend: i64,
    sessions: u32,
    tickets: u32,
}

fn shop() -> (Vec<Sheet>, Sums) {
    let mut chance = Chance(2026);
    let mut sums = Sums::default();
    let (mut orders, mut lines) = (Vec::new(), Vec::new());
    for order in 0..80 {
        let id = Cell::Code("A", 1001 + order);
        let (mut goods, count) = (0, 1 + chance.below(2));
        for _ in 0..count {
            let (product, category, price, cost) = PRODUCTS[chance.below(4) as usize];
            let pieces = 1 + chance.below(3);
            goods += price * i64::from(pieces);
            sums.units += pieces;
            let article = Cell::Code("P", price as u32);
            lines.push(vec![
                id,
                article,
                Cell::Text(product),
                Cell::Text(category),
                Cell::Count(pieces),
                Cell::Money(price),
                Cell::Money(cost),
            ]);
        }
        let shipping = if goods > 5000 { 0 } else { 495 };
        let total = goods + shipping;
        let is_test = order % 20 == 7;
        sums.orders += u32::from(!is_test);
        orders.push(vec![
            id,
            Cell::Time(order * DAYS / 80, 480 + chance.below(700)),
            Cell::Code("K", 1 + chance.below(45)),
            Cell::Text(chance.one_of(COUNTRIES)),
            Cell::Money(total),
            Cell::Money(total * 21 / 121),
            Cell::Money(shipping),
            if order % 11 == 3 { Cell::Money(goods / 2) } else { Cell::Empty },
            Cell::Flag(is_test),
        ]);
    }
    let (mut ads, mut visits, mut tickets) = (Vec::new(), Vec::new(), Vec::new());
    for day in 0..DAYS {
        let (cost, clicks) = (900 + i64::from(chance.below(180_000)), 20 + chance.below(3000));
        sums.spend += cost;
        ads.push(vec![
            Cell::Day(day),
            Cell::Text(chance.one_of(&["Winter", "Brand", "Sale; all"])),
            Cell::Count(clicks * 31),
            Cell::Count(clicks),
            Cell::Money(cost),
            Cell::Count(chance.below(20)),
        ]);
        for channel in CHANNELS {
            let sessions = 10 + chance.below(2500);
            sums.sessions += sessions;
            visits.push(vec![
                Cell::Day(day),
                Cell::Text(channel),
                Cell::Count(sessions),
                Cell::Count(sessions - chance.below(9)),
                Cell::Count(sessions * 3),
            ]);
        }
        if day % 3 != 1 {
            sums.tickets += 1;
            let at = 500 + chance.below(300);
            tickets.push(vec![
                Cell::Code("T", 5001 + day),
                Cell::Time(day, at),
                Cell::Time(day, at + 5 + chance.below(200)),
                Cell::Time(day.min(DAYS - 1), at + 300 + chance.below(300)),
                Cell::Count(1 + chance.below(5)),
            ]);
        }
    }
    let sheet = |name, header, rows| Sheet { name, header, rows };
    let sheets = vec![
        sheet("orders", ORDERS, orders),
        sheet("lines", LINES, lines),
        sheet("ads", ADS, ads),
        sheet("visits", VISITS, visits),
        sheet("tickets", TICKETS, tickets),
    ];
    (sheets, sums)
}

const ORDERS: [&str; 3] = [
    "Order number, Order date, Customer number, Country, Total, Tax, Shipping, Refunded amount, Test order",
    "Bestelnummer, Besteldatum, Klantnummer, Land, Totaal, Btw, Verzendkosten, Terugbetaald bedrag, Testbestelling",
    "Ordrenummer, Ordredato, Kundenummer, Land, I alt, Moms, Fragt, Refunderet beløb, Testordre",
];
const LINES: [&str; 3] = [
    "Order number, Article number, Product name, Category, Quantity, Unit price, Cost price",
    "Bestelnummer, Artikelnummer, Productnaam, Categorie, Aantal, Stuksprijs, Kostprijs",
    "Ordrenummer, Varenummer, Varenavn, Kategori, Antal, Stykpris, Kostpris",
];
const ADS: [&str; 3] = [
    "Date, Campaign, Impressions, Clicks, Cost, Conversions",
    "Datum, Campagne, Vertoningen, Klikken, Kosten, Conversies",
    "Dato, Kampagne, Eksponeringer, Klik, Omkostninger, Konverteringer",
];
const VISITS: [&str; 3] = [
    "Date, Channel, Sessions, Visitors, Page views",
    "Datum, Kanaal, Sessies, Bezoekers, Paginaweergaven",
    "Dato, Kanal, Sessioner, Besøgende, Sidevisninger",
];
const TICKETS: [&str; 3] = [
    "Ticket number, Created, First reply, Solved, CSAT",
    "Ticketnummer, Aangemaakt, Eerste reactie, Opgelost, Tevredenheid",
    "Sagsnummer, Oprettet, Første svar, Løst, Tilfredshed",
];

fn read(dialect: &Dialect, sheets: &[Sheet]) -> Shop {
    let settings = Settings { currency: Some("EUR".to_owned()), ..Settings::default() };
    let mut shop = Shop::new(settings);
    for sheet in sheets {
        let bytes = dialect.write(sheet);
        let name = format!("{}.csv", sheet.name);
        let report = shop.add(&name, &bytes, &ImportOptions::default());
        let rows = sheet.rows.len() as u64;
        assert_eq!(
            (report.rows_read, report.rows_set_aside, report.rows_skipped),
            (rows, 0, 0),
            "{}: {name}: {:?}",
            dialect.name,
            report.problems
        );
    }
    shop
}

/// Every figure that has a value: over all days and by month, and by country and product.
fn figures(shop: &mut Shop) -> BTreeMap<String, Option<Value>> {
    let mut all = BTreeMap::new();
    let months = Question { grain: Some(Grain::Month), ..question(&[]) };
    let mut take = |report: Report, what: &str| {
        for (id, kpi) in report.kpis {
            all.insert(format!("{id} {what}"), kpi.value);
            for point in kpi.series {
                all.insert(format!("{id} {what} {}", point.from), point.value);
            }
            for group in kpi.groups {
                all.insert(format!("{id} {what} {:?}", group.key), group.value);
            }
        }
    };
    take(shop.ask(&months).expect("a report"), "");
    for dimension in ["country", "product", "channel", "campaign"] {
        let question = Question { by: Some(dimension.to_owned()), ..question(&[]) };
        take(shop.ask(&question).expect("a report"), dimension);
    }
    all
}

#[test]
fn one_shop_in_all_dialects_has_the_same_figures() {
    let (sheets, sums) = shop();
    let mut reference = read(&REFERENCE, &sheets);
    let ids = ["orders", "units_sold", "marketing_cost", "sessions"];
    let report = reference.ask(&question(&ids)).expect("a report");
    let test_units = test_units(&sheets);
    for (id, expected) in [
        ("orders", Decimal::from(sums.orders)),
        ("units_sold", Decimal::from(sums.units - test_units)),
        ("marketing_cost", Decimal::new(sums.spend, 2)),
        ("sessions", Decimal::from(sums.sessions)),
    ] {
        assert_value(&report, id, expected);
    }
    let expected = figures(&mut reference);
    let known = expected.values().filter(|value| value.is_some()).count();
    assert!(known > 200 && sums.tickets == 60, "{known} figures, {} tickets", sums.tickets);
    for dialect in DIALECTS {
        let found = figures(&mut read(dialect, &sheets));
        let differ: Vec<_> = expected
            .iter()
            .filter(|(name, value)| found.get(*name) != Some(*value))
            .map(|(name, value)| format!("{name}: {:?}, not {value:?}", found.get(name)))
            .collect();
        assert_eq!(differ, Vec::<String>::new(), "{}", dialect.name);
        assert_eq!(found.len(), expected.len(), "{}", dialect.name);
    }
}

/// The pieces of test orders, which count for nothing.
fn test_units(sheets: &[Sheet]) -> u32 {
    let code = |cell: &Cell| match cell {
        Cell::Code(_, number) => *number,
        _ => 0,
    };
    let tests: Vec<u32> = sheets[0]
        .rows
        .iter()
        .filter(|row| matches!(row.last(), Some(Cell::Flag(true))))
        .map(|row| code(&row[0]))
        .collect();
    let of_tests = sheets[1].rows.iter().filter(|row| tests.contains(&code(&row[0])));
    of_tests.map(|row| if let Cell::Count(pieces) = row[4] { pieces } else { 0 }).sum()
}
