//! Amounts in currencies without a rate: how many and how much.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::note::Note;
use crate::tables::schema::TableId;

/// What could not be brought to the reporting currency, by table and currency.
#[derive(Default)]
pub(super) struct LeftOutAmounts(BTreeMap<(TableId, String), (u64, Decimal)>);

impl LeftOutAmounts {
    /// One more row, with its amount (scaled integer and scale) where it has one.
    pub(super) fn add(&mut self, table: TableId, currency: &str, amount: Option<(i64, u8)>) {
        let (rows, sum) = self.0.entry((table, currency.to_owned())).or_default();
        *rows += 1;
        if let Some((units, scale)) = amount {
            *sum += Decimal::from_i128_with_scale(i128::from(units), u32::from(scale));
        }
    }

    /// One note a currency and table.
    pub(super) fn notes(self) -> impl Iterator<Item = Note> {
        self.0.into_iter().map(|((table, currency), (rows, amount))| {
            let values = [
                ("table", table.schema().name.to_owned()),
                ("currency", currency),
                ("rows", rows.to_string()),
                ("amount", amount.normalize().to_string()),
            ];
            Note::new("no_rate", values)
        })
    }
}
