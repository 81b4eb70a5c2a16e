//! Rows and their numbers, for analyses that add up themselves.

use rust_decimal::Decimal;

use super::Analyst;
use crate::calendar::Period;
use crate::measures::{Missing, Picked, Slice, Wanted};
use crate::note::Note;
use crate::tables::{NO_CODE, NO_NUMBER, SealedTable, TableId};
use crate::unit::number;

impl Analyst<'_> {
    /// Of the days asked for, those that are covered; where no row has a day, all rows. None where
    /// no day is covered.
    pub(super) fn slice(&self, covered: &[Period]) -> Option<Slice> {
        let all = self.sealed.data_from.zip(self.sealed.data_to);
        let is_all =
            |period: Period| all.is_none_or(|(from, to)| period.from <= from && to <= period.to);
        match self.period {
            None => Some(Slice::all(None)),
            Some(period) if covered.is_empty() && is_all(period) => Some(Slice::all(None)),
            Some(period) => {
                let slice = Slice::of(period).covered(covered);
                (slice.days() > 0).then_some(slice)
            }
        }
    }

    /// The rows of the days asked for, and the days taken.
    pub(super) fn rows(&self, wanted: &Wanted) -> Result<(Slice, Vec<Picked>), Missing> {
        let covered = self.evaluator.rows_coverage(wanted, &self.scope)?;
        let slice = self.slice(&covered).ok_or_else(|| Missing::period(wanted.table))?;
        let rows = self.evaluator.rows(wanted, &slice, &self.scope)?;
        Ok((slice, rows))
    }

    /// Says which days are taken where they are fewer than asked for.
    pub(super) fn note_days(&self, slice: &Slice) {
        if let (Some(period), Some(taken)) = (self.period, slice.envelope())
            && period != taken
        {
            let values = [("from", taken.from.to_string()), ("to", taken.to.to_string())];
            self.note(Note::new("covered_days", values));
        }
    }

    /// What tells products apart: their names, or their numbers where no line has a name.
    pub(super) fn product_dimension(&self) -> Result<&'static str, Missing> {
        let is_known = |dimension: &&&str| {
            let codes = self.evaluator.codes(TableId::OrderLines, dimension);
            codes.is_ok_and(|codes| codes.iter().any(|&code| code != NO_CODE))
        };
        self.table(TableId::OrderLines)?;
        let known = ["product", "sku"].iter().find(is_known);
        known.copied().ok_or_else(|| Missing::dimension(TableId::OrderLines, "product"))
    }

    /// A table.
    pub(super) fn table(&self, id: TableId) -> Result<&SealedTable, Missing> {
        self.sealed.table(id).ok_or_else(|| Missing::table(id))
    }
}

/// What a row has in a column of numbers: of it, the part in the slice. None where missing.
pub(super) fn amount(table: &SealedTable, column: &str, picked: Picked) -> Option<Decimal> {
    let (scale, values) = table.numbers(column)?;
    let value = values[picked.row];
    (value != NO_NUMBER).then(|| picked.part(Decimal::new(value, u32::from(scale))))
}

/// A ratio, or none where there is nothing to divide by.
pub(super) fn ratio(part: Decimal, whole: Decimal) -> Option<f64> {
    part.checked_div(whole).map(number)
}
