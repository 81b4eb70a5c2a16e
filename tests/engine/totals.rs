//! Rows that repeat the sum of others, wherever they stand and with or without words.

use std::fmt::Write;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use shop_kpi::import::{ImportOptions, Imported, Totals};
use shop_kpi::problem::Code;

use crate::sources::import_bytes;

fn read(text: &str, options: &ImportOptions) -> Imported {
    import_bytes("report.csv", text.as_bytes(), options, 4096).0
}

/// Lines left out as totals, and all other rows.
fn left_out(imported: &Imported) -> (Vec<u32>, u64) {
    let all = imported.problems.kept().iter();
    let totals = all.filter(|problem| problem.code == Code::TotalRow);
    let rows = imported.report.rows_read + imported.report.rows_set_aside;
    (totals.map(|problem| problem.at.line).collect(), rows)
}

struct Case {
    what: &'static str,
    text: &'static str,
    lines: &'static [u32],
    rows: u64,
    why: &'static str,
}

/// The sums are worked out in the head: each file is three to six short rows.
const CASES: &[Case] = &[
    Case {
        what: "first row, no campaign (as Meta writes it)",
        text: "Campaign,Impressions,Clicks,Cost\n,3600,201,51.75\nWinter,2100,120,30.50\nSpring,1500,81,21.25\n",
        lines: &[2],
        rows: 2,
        why: "sum_of_rows:2",
    },
    Case {
        what: "last row, no campaign and no day",
        text: "Day;Campaign;Clicks;Cost\n2026-01-01;Winter;120;30,50\n2026-01-02;Spring;81;21,25\n2026-01-13;Spring;19;8,00\n;;220;59,75\n",
        lines: &[5],
        rows: 3,
        why: "sum_of_rows:3",
    },
    Case {
        what: "a word of another language in the place of the day",
        text: "Dato;Kampagne;Klik;Omkostning\n2026-01-01;Vinter;120;30,50\n2026-01-02;Forår;81;21,25\nHovedtotal;;201;51,75\n",
        lines: &[4],
        rows: 2,
        why: "sum_of_rows:2",
    },
    Case {
        what: "a subtotal for each month, and one for all of them",
        text: "Day,Campaign,Clicks,Cost\n2026-01-01,Winter,120,30.50\n2026-01-02,Spring,81,21.25\nSubtotal 2026-01,,201,51.75\n2026-02-01,Winter,44,10.10\n2026-02-22,Spring,33,5.05\nSubtotal 2026-02,,77,15.15\nGrand total,,278,66.90\n",
        lines: &[4, 7, 8],
        rows: 4,
        why: "sum_of_rows:4",
    },
    Case {
        what: "subtotals without a word: the campaign is missing",
        text: "Campaign,Ad,Impressions,Clicks,Cost\nWinter,a,2100,120,30.50\nWinter,b,1517,81,21.25\nWinter,c,811,12,4.44\nWinter,,4428,213,56.19\nSpring,a,912,44,10.10\nSpring,b,777,33,5.05\nSpring,,1689,77,15.15\n",
        lines: &[5, 8],
        rows: 5,
        why: "sum_of_rows:3",
    },
    Case {
        what: "several totals at the end that overlap",
        text: "Campaign,Type,Clicks,Cost\nWinter,Search,120,30.50\nSpring,Video,81,21.25\nTotal: Campaigns,,201,51.75\nTotal: Account,,201,51.75\nTotal: Search,Search,120,30.50\nTotal: Video,Video,81,21.25\n",
        lines: &[4, 5, 6, 7],
        rows: 2,
        why: "sum_of_rows:2",
    },
    Case {
        what: "rounded after adding up",
        text: "Campaign,Clicks,Cost\nWinter,120,1661.67\nSpring,81,904.26\nSummer,7,10.01\n,208,2575.93\n",
        lines: &[5],
        rows: 3,
        why: "sum_of_rows:3",
    },
    Case {
        what: "no word and nothing missing: last row, all columns of many digits agree",
        text: "Campaign,Impressions,Clicks,Cost\nWinter,2100,1203,1030.57\nSpring,1517,814,921.26\nAutumn,1008,77,55.55\nShop,4625,2094,2007.38\n",
        lines: &[5],
        rows: 3,
        why: "sum_of_rows:3",
    },
    Case {
        what: "orders with a row of sums below them",
        text: "Order ID,Date,Total,Tax\n1001,2026-01-05,121.00,21.00\n1002,2026-01-16,60.50,10.50\n1003,2026-01-17,12.10,2.10\n,,193.60,33.60\n",
        lines: &[5],
        rows: 3,
        why: "sum_of_rows:3",
    },
    // None of the following loses a row.
    Case {
        what: "an order whose figures are the sum of the orders before it",
        text: "Order ID,Date,Total,Tax\n1001,2026-01-05,121.00,21.00\n1002,2026-01-16,60.50,10.50\n1003,2026-01-17,12.10,2.10\n1004,2026-01-18,193.60,33.60\n",
        lines: &[],
        rows: 4,
        why: "",
    },
    Case {
        what: "a day whose figures are the sum of the days before it",
        text: "Day,Sessions,Revenue\n2026-01-01,120,1030.57\n2026-01-02,81,921.26\n2026-01-03,55,17.17\n2026-01-14,256,1969.00\n",
        lines: &[],
        rows: 4,
        why: "",
    },
    Case {
        what: "a row without a campaign, not the sum of the others",
        text: "Campaign,Clicks,Cost\nWinter,120,30.50\nSpring,81,21.25\nSummer,7,10.01\n,208,63.77\n",
        lines: &[],
        rows: 4,
        why: "",
    },
    Case {
        what: "lines of an order that are filled on its first line only",
        text: "Order ID,Date,SKU,Quantity,Line total\n1001,2026-01-05,A,1,10.00\n1002,2026-01-06,B,1,20.00\n1003,2026-01-17,A,1,10.00\n,,B,3,40.00\n",
        lines: &[],
        rows: 4,
        why: "",
    },
    Case {
        what: "an article named like a total",
        text: "Order ID,Date,Product,Quantity,Line total\n1001,2026-01-05,Mug,1,10.00\n1002,2026-01-16,Total Care,1,24.95\n",
        lines: &[],
        rows: 2,
        why: "",
    },
    Case {
        what: "small numbers agree by chance",
        text: "Campaign,Clicks\nWinter,1\nSpring,2\nSummer,3\n,6\n",
        lines: &[],
        rows: 4,
        why: "",
    },
];

#[test]
fn totals_are_told_by_their_sums() {
    for case in CASES {
        let imported = read(case.text, &ImportOptions::default());
        assert_eq!(left_out(&imported), (case.lines.to_vec(), case.rows), "{}", case.what);
        let guess = imported.report.guesses.iter().find(|guess| guess.about == "totals");
        let why = guess.map_or("", |guess| guess.evidence.as_str());
        assert_eq!(why, case.why, "{}", case.what);
        assert!(imported.report.account.closes(), "{}", case.what);
    }
}

#[test]
fn totals_can_be_kept() {
    let options: ImportOptions = serde_json::from_str(r#"{"totals": "keep"}"#).expect("an option");
    assert_eq!(options.totals, Some(Totals::Keep));
    for case in CASES {
        let imported = read(case.text, &options);
        let expected = (Vec::new(), case.rows + case.lines.len() as u64);
        assert_eq!(left_out(&imported), expected, "{}", case.what);
    }
}

/// Where a total is planted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Nowhere,
    First,
    Last,
    EachGroup,
    GroupsAndAll,
}

/// What a total has instead of its texts.
#[derive(Clone, Copy, Debug)]
enum Said {
    Nothing,
    Dashes,
    Word(&'static str),
}

/// A row: group, text, whole number, cents.
type Made = (u8, Option<u8>, u32, u32);

#[derive(Clone, Debug)]
struct Table {
    rows: Vec<Made>,
    place: Place,
    said: Said,
    is_comma: bool,
    days: bool,
}

fn table() -> impl Strategy<Value = Table> {
    // Some rows have no campaign; numbers of all sizes. (A total of nothing but zeros is harmless.)
    let number = |most: u32| prop_oneof![4 => 1..most, 1 => 1..4_u32];
    let name = prop_oneof![9 => (0..40_u8).prop_map(Some), 1 => Just(None)];
    let row = (name, number(90_000), number(900_000));
    let group = prop::collection::vec(row, 2..15);
    let said = prop_oneof![
        Just(Said::Nothing),
        Just(Said::Dashes),
        prop::sample::select(vec!["Total", "Totaal", "I alt", "Grand total", "Eindtotaal"])
            .prop_map(Said::Word),
    ];
    let place = prop::sample::select(vec![
        Place::Nowhere,
        Place::Nowhere,
        Place::First,
        Place::Last,
        Place::EachGroup,
        Place::GroupsAndAll,
    ]);
    let groups = prop::collection::vec(group, 4);
    (groups, place, said, any::<bool>(), any::<bool>()).prop_map(
        |(groups, place, said, is_comma, days)| {
            // The sums of a few small numbers prove nothing, so groups that have one are larger.
            let has_sums = matches!(place, Place::EachGroup | Place::GroupsAndAll);
            let more = if has_sums { 1001 } else { 0 };
            let rows = groups.into_iter().zip(0..4_u8).flat_map(|(rows, group)| {
                let made = move |(name, clicks, cents)| (group, name, clicks + more, cents + more);
                rows.into_iter().map(made)
            });
            Table { rows: rows.collect(), place, said, is_comma, days }
        },
    )
}

impl Table {
    /// The file, and the lines of its totals.
    fn text(&self) -> (String, Vec<u32>) {
        let (mark, between) = if self.is_comma { (',', ';') } else { ('.', ',') };
        let header = ["Group", "Campaign", "Clicks", "Cost"].join(&between.to_string());
        let mut lines = vec![if self.days { header.replace("Group", "Day") } else { header }];
        let mut totals = Vec::new();
        let line = |lines: &mut Vec<String>, texts: [String; 2], clicks: u32, cents: u32| {
            let cost = format!("{}{mark}{:02}", cents / 100, cents % 100);
            lines.push(
                [&texts[0], &texts[1], &clicks.to_string(), &cost]
                    .map(String::as_str)
                    .join(&between.to_string()),
            );
        };
        let said = || match self.said {
            Said::Nothing => [String::new(), String::new()],
            Said::Dashes => ["--".to_owned(), "-".to_owned()],
            Said::Word(word) => [word.to_owned(), String::new()],
        };
        let sum = |rows: &[&Made]| {
            rows.iter().fold((0, 0), |sum: (u32, u32), row| (sum.0 + row.2, sum.1 + row.3))
        };
        let all: Vec<&Made> = self.rows.iter().collect();
        if self.place == Place::First {
            let (clicks, cents) = sum(&all);
            line(&mut lines, said(), clicks, cents);
            totals.push(lines.len() as u32);
        }
        for group in 0..4_u8 {
            let rows: Vec<&Made> = all.iter().copied().filter(|row| row.0 == group).collect();
            for (place, row) in rows.iter().enumerate() {
                let first = if self.days {
                    format!("2026-0{}-{:02}", group + 1, place % 28 + 1)
                } else {
                    format!("Group {group}")
                };
                let campaign = row.1.map_or(String::new(), |name| format!("Ad {name}"));
                line(&mut lines, [first, campaign], row.2, row.3);
            }
            let is_here = matches!(self.place, Place::EachGroup | Place::GroupsAndAll);
            if is_here {
                let (clicks, cents) = sum(&rows);
                line(&mut lines, said(), clicks, cents);
                totals.push(lines.len() as u32);
            }
        }
        if matches!(self.place, Place::Last | Place::GroupsAndAll) {
            let (clicks, cents) = sum(&all);
            line(&mut lines, said(), clicks, cents);
            totals.push(lines.len() as u32);
        }
        let mut text = String::new();
        for line in lines {
            let _ = writeln!(text, "{line}");
        }
        (text, totals)
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        failure_persistence: None,
        // The same tables on every machine.
        rng_seed: RngSeed::Fixed(2026),
        ..ProptestConfig::default()
    })]

    #[test]
    fn planted_totals_are_left_out_and_no_other_row(table in table()) {
        let (text, totals) = table.text();
        let imported = read(&text, &ImportOptions::default());
        let expected = (totals, table.rows.len() as u64);
        prop_assert_eq!(left_out(&imported), expected, "{}", text);
    }
}
