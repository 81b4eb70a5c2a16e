//! What the user says about a file: the savable mapping.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::fields::is_field;
use crate::csv::ReadOptions;
use crate::values::DateOrder;

/// The user's word over every guess. Saved as JSON it is a mapping for files of that kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default, deny_unknown_fields)]
pub struct ImportOptions {
    /// In a saved mapping: the names of the files it is for, with `*` for anything:
    /// `orders*.csv`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// How the bytes are written.
    pub read: ReadOptions,
    /// Id of the source; `generic` for none in particular.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// A column's name as written → the fields it fills; none for a column to ignore. With the
    /// source `generic` and any column given, columns not named here are ignored.
    pub columns: BTreeMap<String, Vec<String>>,
    /// Field → the text it has on every row: `orders.currency` → `GBP`.
    pub constants: BTreeMap<String, String>,
    /// `.` or `,`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimal_mark: Option<char>,
    /// The order of dates such as 03/04/2026.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_order: Option<DateOrder>,
    /// `Europe/Amsterdam` or `+02:00`: times that state their offset are brought there. None: as
    /// written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// Currency of rows that name none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Whether prices and amounts include tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prices_include_tax: Option<bool>,
    /// First and last day (ISO) of a file without a column of days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<[String; 2]>,
    /// What to do with rows of some kind, the first that holds.
    pub rows: Vec<RowRule>,
    /// Texts that mean "nothing" in this file, beside the usual ones.
    pub missing: Vec<String>,
    /// What becomes of rows that repeat the sum of others; none: they are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totals: Option<Totals>,
    /// Rows that only the whole file shows to be totals, from a first reading.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub total_lines: Vec<TotalLine>,
}

/// What becomes of rows that repeat the sum of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Totals {
    /// They are no data.
    LeaveOut,
    /// They are data like any other row.
    Keep,
}

/// A row that is the sum of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct TotalLine {
    /// Its physical line.
    pub line: u32,
    /// How many rows it is the sum of.
    pub of_rows: u32,
}

impl ImportOptions {
    /// Whether the mapping is meant for a file of that name (without its folder, in any case).
    pub fn is_for(&self, name: &str) -> bool {
        let name = name.rsplit(['/', '\\']).next().unwrap_or(name).to_lowercase();
        self.file.as_ref().is_none_or(|pattern| is_like(&pattern.to_lowercase(), &name))
    }

    /// Fields that the mapping names and that do not exist.
    pub(super) fn unknown_fields(&self) -> impl Iterator<Item = &str> {
        let named = self.columns.values().flatten().chain(self.constants.keys());
        named.map(String::as_str).filter(|field| !is_field(field))
    }
}

/// Whether a text has the pattern's parts in order, `*` between them standing for anything.
fn is_like(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(start) else { return false };
    let (middle, end) = rest.rsplit_once('*').unwrap_or(("", rest));
    for part in middle.split('*').filter(|part| !part.is_empty()) {
        let Some(at) = text.find(part) else { return false };
        text = &text[at + part.len()..];
    }
    text.ends_with(end)
}

/// A rule for rows, by one column's cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(deny_unknown_fields)]
pub struct RowRule {
    /// The column's name as written.
    pub column: String,
    /// Holds if the cell is this, without case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub equals: Option<String>,
    /// Holds if the cell begins so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_with: Option<String>,
    /// Holds if the cell's number is not above this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<String>,
    /// Holds if the cell is empty (`true`) or filled (`false`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_empty: Option<bool>,
    /// What becomes of the row.
    pub then: RowFate,
}

/// What a [`RowRule`] does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum RowFate {
    /// It is no data of any table.
    LeaveOut,
    /// It is a return: quantity and amount are those given back.
    Return,
    /// It is a sale whose goods all came back: a sale, and a return of the same.
    Returned,
}

#[cfg(test)]
mod tests {
    use super::is_like;

    #[test]
    fn patterns_of_file_names() {
        for (pattern, name, expected) in [
            ("orders.csv", "orders.csv", true),
            ("orders*.csv", "orders_export_1.csv", true),
            ("*2011*.csv", "retail-2011-01.csv", true),
            ("a*b*c", "abbc", true),
            ("a*b*c", "acb", false),
            ("orders.csv", "order_items.csv", false),
        ] {
            assert_eq!(is_like(pattern, name), expected, "{pattern} / {name}");
        }
    }
}
