//! Time between two instants.

use crate::note::Note;
use crate::tables::column::{NO_INSTANT, NO_NUMBER};
use crate::tables::schema::TableId;

const DAY_S: i64 = 86_400;
/// Decimals of days.
const DECIMALS: u8 = 4;

/// Whether an instant is a date alone. (An event on the stroke of midnight is taken for one.)
pub(in crate::tables::seal) fn is_date(at: i64) -> bool {
    at.rem_euclid(DAY_S) == 0
}

/// Durations of one table; counts those that end before they begin, which nothing is made of.
pub(in crate::tables::seal) struct Durations {
    table: TableId,
    impossible: u64,
}

impl Durations {
    /// Decimals of [`Durations::days`].
    pub(in crate::tables::seal) const SCALE: u8 = DECIMALS;

    pub(in crate::tables::seal) fn of(table: TableId) -> Self {
        Durations { table, impossible: 0 }
    }

    /// Seconds from one instant to another. Where one of them is a date alone, whole days.
    pub(in crate::tables::seal) fn seconds(&mut self, from: i64, to: i64) -> Option<i64> {
        if from == NO_INSTANT || to == NO_INSTANT {
            return None;
        }
        let seconds = if is_date(from) || is_date(to) {
            (to.div_euclid(DAY_S) - from.div_euclid(DAY_S)) * DAY_S
        } else {
            to - from
        };
        self.possible(seconds)
    }

    /// As [`Durations::seconds`], in days with four decimals.
    pub(in crate::tables::seal) fn days(&mut self, from: i64, to: i64) -> Option<i64> {
        let seconds = i128::from(self.seconds(from, to)?);
        let unit = 10_i128.pow(u32::from(DECIMALS));
        Some(((seconds * unit + i128::from(DAY_S) / 2) / i128::from(DAY_S)) as i64)
    }

    /// A duration, if it is none below zero.
    pub(in crate::tables::seal) fn possible(&mut self, duration: i64) -> Option<i64> {
        self.impossible += u64::from(duration < 0);
        (duration >= 0).then_some(duration)
    }

    /// All of a column.
    pub(in crate::tables::seal) fn days_of(
        &mut self,
        pairs: impl Iterator<Item = (i64, i64)>,
    ) -> Vec<i64> {
        pairs.map(|(from, to)| self.days(from, to).unwrap_or(NO_NUMBER)).collect()
    }

    /// How many were left out, if any.
    pub(in crate::tables::seal) fn note(self) -> Option<Note> {
        let values = [
            ("table", self.table.schema().name.to_owned()),
            ("durations", self.impossible.to_string()),
        ];
        (self.impossible > 0).then(|| Note::new("impossible_durations", values))
    }
}

#[cfg(test)]
mod tests {
    use super::{DAY_S, Durations, NO_INSTANT};
    use crate::tables::schema::TableId;

    #[test]
    fn a_date_alone_makes_whole_days() {
        let mut durations = Durations::of(TableId::Shipments);
        // Ordered at 15:30, shipped at 09:30 two days later: 1.75 days.
        let ordered = 55_800;
        assert_eq!(durations.days(ordered, 2 * DAY_S + 34_200), Some(1_7500));
        assert_eq!(durations.days(ordered, 2 * DAY_S), Some(2_0000));
        assert_eq!(durations.days(ordered, 0), Some(0));
        assert_eq!(durations.days(ordered, NO_INSTANT), None);
        assert!(durations.note().is_none());
    }

    #[test]
    fn nothing_ends_before_it_begins() {
        let mut durations = Durations::of(TableId::Tickets);
        assert_eq!(durations.seconds(100, 40), None);
        assert_eq!(durations.seconds(40, 100), Some(60));
        assert_eq!(durations.note().map(|note| note.values["durations"].clone()), Some("1".into()));
    }
}
