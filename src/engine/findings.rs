//! What shows of a file only beside the others.

use std::collections::BTreeMap;

use crate::calendar::Day;
use crate::problem::{Code, Place, Problem};
use crate::tables::TableId;

use super::{File, Shop};

/// Days by which the data of one kind may end before the others': exports are made on different
/// days of a week.
const LATE_DAYS: i32 = 7;

/// Tables that a shop's tools fill day by day; one that ends early lacks an export.
const DAILY: &[&str] = &["orders", "order_lines", "sessions", "ad_spend"];

impl Shop {
    /// That a file is there twice, or ends before the others.
    pub(super) fn findings(&self, id: u32) -> Vec<Problem> {
        let problem = |code, found: &str| Problem::new(code, Place::default(), found);
        if let Some(same) = self.same_as(id) {
            let same = self.files.get(&same).and_then(File::read);
            let name = same.map_or("", |same| same.imported.report.name.as_str());
            return vec![problem(Code::SameFile, name)];
        }
        let ends = self.ends();
        let Some(&last) = ends.values().map(|(day, _)| day).max() else { return Vec::new() };
        let mut own = ends.values().filter(|(_, of)| *of == id).map(|(day, _)| *day);
        let early = own.find(|day| last - day > LATE_DAYS);
        let days = |day: i32| format!("{} / {}", Day(day), Day(last));
        early.map(|day| problem(Code::EndsEarlier, &days(day))).into_iter().collect()
    }

    /// Of each kind of daily table the last day, and the file that has it. Orders and their lines
    /// are one kind.
    fn ends(&self) -> BTreeMap<TableId, (i32, u32)> {
        let mut ends: BTreeMap<TableId, (i32, u32)> = BTreeMap::new();
        for (&id, file) in &self.files {
            let Some(report) = file.read().map(|file| &file.imported.report) else { continue };
            let Some(last) = report.to.as_deref().and_then(Day::parse) else { continue };
            let daily = report.tables.iter().filter(|table| DAILY.contains(&table.table.as_str()));
            for table in daily {
                let kind = match table.table.as_str() {
                    "sessions" => TableId::Sessions,
                    "ad_spend" => TableId::AdSpend,
                    _ => TableId::Orders,
                };
                let end = ends.entry(kind).or_insert((last.0, id));
                if last.0 > end.0 {
                    *end = (last.0, id);
                }
            }
        }
        ends
    }
}
