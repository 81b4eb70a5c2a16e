//! Small shops with every kind of table, as CSV files: the same rows in any order, in one file or
//! two, on any days.

#![allow(clippy::many_single_char_names, clippy::similar_names)] // Numbers without a meaning.

use std::collections::BTreeMap;

use proptest::prelude::*;
use shop_kpi::calendar::Day;
use shop_kpi::engine::Shop;
use shop_kpi::import::ImportOptions;
use shop_kpi::settings::Settings;

use crate::any_shop_rows::{PLAIN, Raw, after};

/// The shop's first day. Neither it nor the last is a Monday, as hours of a file that has nothing but
/// a Monday's are taken for those of the week.
const START: &str = "2026-01-07";
pub(crate) const DAYS: i32 = 42;
/// Every table has rows on these days at least, so that all cover the same.
const ANCHORS: [i32; 10] = [0, 5, 10, 15, 20, 25, 30, 35, 40, DAYS - 1];

/// A table as a file: `@3` in a row stands for the shop's fourth day.
#[derive(Clone, Debug)]
pub(crate) struct Sheet {
    pub(crate) table: &'static str,
    header: &'static str,
    pub(crate) rows: Vec<String>,
}

/// Files of a shop.
#[derive(Clone, Debug)]
pub(crate) struct AnyShop {
    pub(crate) sheets: Vec<Sheet>,
    /// By how many days everything is later.
    pub(crate) later: i32,
}

/// Rows on the days that every table has, then up to six on any day.
fn raws() -> impl Strategy<Value = Vec<Raw>> {
    let numbers = || prop::array::uniform6(0..1000_u32);
    let anchors = prop::collection::vec(numbers(), ANCHORS.len());
    let more = prop::collection::vec((0..DAYS, numbers()), 0..6);
    (anchors, more).prop_map(|(anchors, more)| {
        ANCHORS.into_iter().zip(anchors).chain(more).collect::<Vec<Raw>>()
    })
}

/// A shop with every table.
pub(crate) fn any_shop() -> impl Strategy<Value = AnyShop> {
    let raws = prop::collection::vec(raws(), PLAIN.len() + 1);
    raws.prop_map(|raws| {
        let mut sheets: Vec<Sheet> = PLAIN
            .iter()
            .zip(&raws)
            .map(|(&(table, header, make), raws)| Sheet {
                table,
                header,
                rows: raws.iter().enumerate().map(|(i, raw)| make(i, raw)).collect(),
            })
            .collect();
        // Orders are the first of the tables; the last numbers are for what hangs on them.
        let (orders, rest) = (&raws[0], &raws[PLAIN.len()]);
        sheets.extend([lines(orders), returns(orders, rest), shipments(orders, rest)]);
        sheets.extend([products(), stock(rest), staff(rest)]);
        AnyShop { sheets, later: 0 }
    })
}

/// What the `k`th line of an order is of.
fn article(raw: &Raw, k: u32) -> u32 {
    (raw.1[5] + k) % 5
}

fn lines(orders: &[Raw]) -> Sheet {
    let of_order = |(i, raw): (usize, &Raw)| {
        let line = |k: u32| {
            let (sku, [a, b, c, ..]) = (article(raw, k), raw.1);
            let price = 5 + (b + 7 * k) % 60;
            format!(
                "o{i},o{i}-{k},s{sku},P{sku},g{},b{},{},{price}.50",
                sku % 2,
                sku % 3,
                1 + (a + k + c) % 3
            )
        };
        (0..=raw.1[4] % 3).map(line).collect::<Vec<_>>()
    };
    Sheet {
        table: "order_lines",
        header: "order_id,line_id,sku,product,category,brand,quantity,unit_price",
        rows: orders.iter().enumerate().flat_map(of_order).collect(),
    }
}

fn returns(orders: &[Raw], raws: &[Raw]) -> Sheet {
    let row = |(i, (raw, order)): (usize, (&Raw, &Raw))| {
        let (day, [a, b, ..]) = (order.0, raw.1);
        let refunded = after(day, a % 12);
        format!("o{i},s{},1,{}.25,q{},{refunded},{refunded}", article(order, 0), 1 + b % 4, a % 3)
    };
    let some = raws
        .iter()
        .zip(orders)
        .enumerate()
        .filter(|(i, (raw, _))| (i + raw.1[2] as usize).is_multiple_of(2));
    Sheet {
        table: "returns",
        header: "order_id,sku,quantity,amount,reason,received_at,refunded_at",
        rows: some.map(row).collect(),
    }
}

fn shipments(orders: &[Raw], raws: &[Raw]) -> Sheet {
    let row = |(i, (raw, order)): (usize, (&Raw, &Raw))| {
        let (day, [a, b, c, d, e, f]) = (order.0, raw.1);
        format!(
            "o{i},p{i},w{},h{},m{},y{},{},@{day} 23:30,{},{},{},{}.20,1.10,0.{i:02},{}.95",
            a % 2,
            b % 2,
            c % 2,
            d % 3,
            after(day, 1 + e % 3),
            after(day, 1 + f % 4),
            1 + a % 2,
            ["", "damaged", "late"][(b % 3) as usize],
            1 + c % 3,
            2 + d % 5,
        )
    };
    Sheet {
        table: "shipments",
        header: "order_id,shipment_id,warehouse,shift,picking_method,carrier,promised_at,shipped_at,delivered_at,attempts,error,pick_cost,pack_cost,storage_cost,shipping_cost",
        rows: raws.iter().zip(orders).enumerate().map(row).collect(),
    }
}

/// The last article has no known cost; the second is dearer than the first.
fn products() -> Sheet {
    let row = |sku: u32| {
        let cost = if sku == 4 { String::new() } else { format!("{}.40", 2 + sku) };
        let below = if sku == 1 { "s0" } else { "" };
        format!("s{sku},P{sku},g{},b{},{cost},{}.00,{below}", sku % 2, sku % 3, 20 + 10 * sku)
    };
    let header = "sku,name,category,brand,unit_cost,price,upsell_of";
    Sheet { table: "products", header, rows: (0..5).map(row).collect() }
}

fn stock(raws: &[Raw]) -> Sheet {
    let mut rows = Vec::new();
    for (at, day) in [0, 10, 20, 30, DAYS - 1].into_iter().enumerate() {
        for sku in 0..5_u32 {
            for house in 0..2_u32 {
                let [a, b, c, ..] = raws[(at + (sku + house) as usize) % raws.len()].1;
                let (left, kept) = ((a + sku * 7) % 40, b % 4);
                let [category, brand] = [sku % 2, sku % 3];
                rows.push(format!(
                    "@{day},s{sku},P{sku},g{category},b{brand},w{house},{left},{kept},{},{}.15",
                    30 + c % 50,
                    1 + sku
                ));
            }
        }
    }
    let header = "date,sku,product,category,brand,warehouse,on_hand,reserved,max_level,unit_cost";
    Sheet { table: "stock", header, rows }
}

fn staff(raws: &[Raw]) -> Sheet {
    let mut rows = Vec::new();
    for (at, day) in ANCHORS.into_iter().enumerate() {
        for who in 0..3_u32 {
            let [a, b, c, ..] = raws[at].1;
            let left = if who == 2 { "@30" } else { "" };
            let (worked, absent, tasks) = (4 + (a + who) % 4, b % 3, 3 + c % 20);
            rows.push(format!(
                "@{day},e{who},w{},{},8,{worked},{absent},@-100,{left},{tasks}",
                who % 2,
                ["junior", "senior"][(who % 2) as usize],
            ));
        }
    }
    let header = "date,employee,warehouse,training_level,hours_contracted,hours_worked,hours_absent,started_at,left_at,tasks_done";
    Sheet { table: "staff", header, rows }
}

impl Sheet {
    fn text(&self, later: i32) -> String {
        let mut text = self.header.to_owned() + "\n";
        for row in &self.rows {
            let cells: Vec<String> = row.split(',').map(|cell| dated(cell, later)).collect();
            text += &(cells.join(",") + "\n");
        }
        text
    }

    /// Every column is said to be the one of its name.
    fn options(&self) -> ImportOptions {
        let field = |name: &str| (name.to_owned(), vec![format!("{}.{name}", self.table)]);
        let columns: BTreeMap<_, _> = self.header.split(',').map(field).collect();
        ImportOptions {
            source: Some("generic".to_owned()),
            columns,
            decimal_mark: Some('.'),
            ..ImportOptions::default()
        }
    }
}

/// The `n`th day of a shop.
pub(crate) fn date(n: i32) -> String {
    Day::parse(START).expect("a date").plus(n).to_string()
}

fn dated(cell: &str, later: i32) -> String {
    let Some(rest) = cell.strip_prefix('@') else { return cell.to_owned() };
    let (day, time) = rest.split_once(' ').map_or((rest, None), |(day, time)| (day, Some(time)));
    let date = date(day.parse::<i32>().expect("a number") + later);
    time.map_or(date.clone(), |time| format!("{date} {time}"))
}

impl AnyShop {
    /// The shop as the engine reads it.
    pub(crate) fn read(&self, settings: &Settings) -> Shop {
        self.read_looking(settings, |_| {})
    }

    /// The same with a look at it after each file.
    pub(crate) fn read_looking(&self, settings: &Settings, look: impl Fn(&mut Shop)) -> Shop {
        let mut shop = Shop::new(settings.clone());
        for (number, sheet) in self.sheets.iter().enumerate() {
            let name = format!("{}_{number}.csv", sheet.table);
            let text = sheet.text(self.later);
            let read = shop.add(&name, text.as_bytes(), &sheet.options());
            let rows = sheet.rows.len() as u64;
            assert_eq!(
                (read.rows_read, read.rows_set_aside),
                (rows, 0),
                "{name}: {:?}",
                read.problems
            );
            look(&mut shop);
        }
        shop
    }

    /// Without a table.
    pub(crate) fn without(&self, table: &str) -> AnyShop {
        let kept = |sheet: &&Sheet| sheet.table != table;
        AnyShop { sheets: self.sheets.iter().filter(kept).cloned().collect(), ..*self }
    }

    /// Files and rows in another order.
    pub(crate) fn turned(&self, by: usize) -> AnyShop {
        let mut shop = self.clone();
        for sheet in &mut shop.sheets {
            let at = by % sheet.rows.len().max(1);
            sheet.rows.rotate_left(at);
            if by.is_multiple_of(2) {
                sheet.rows.reverse();
            }
        }
        let at = by % shop.sheets.len();
        shop.sheets.rotate_left(at);
        shop.sheets.reverse();
        shop
    }

    /// Every file in two: its first rows and the rest. An order's lines stay together: of an order in
    /// two files one file's lines are taken.
    pub(crate) fn split(&self, at: usize) -> AnyShop {
        let mut sheets = Vec::new();
        for sheet in &self.sheets {
            let mut at = at % (sheet.rows.len() + 1);
            let order = |at: usize| sheet.rows.get(at).and_then(|row| row.split(',').next());
            while sheet.table == "order_lines" && at > 0 && order(at - 1) == order(at) {
                at -= 1;
            }
            let (first, rest) = sheet.rows.split_at(at);
            for rows in [first, rest].into_iter().filter(|rows| !rows.is_empty()) {
                sheets.push(Sheet { rows: rows.to_vec(), ..sheet.clone() });
            }
        }
        AnyShop { sheets, ..*self }
    }
}
