//! Visits, orders and revenue by the values of some dimensions together.

use std::collections::BTreeMap;
use std::rc::Rc;

use rust_decimal::Decimal;

use crate::analyses::Analyst;
use crate::analyses::rows::amount;
use crate::measures::{Missing, Picked, Slice, Wanted};
use crate::note::Note;
use crate::tables::TableId::{self, Orders, Returns, Sessions};

/// The most dimensions of a level.
pub(super) const DEEPEST: usize = 3;
/// Codes of a level's dimensions, in order, then zeros.
pub(super) type Key = [u32; DEEPEST];

/// What is known by some dimensions together.
pub(super) struct Level {
    pub(super) path: Vec<&'static str>,
    pub(super) conversion_of: Option<&'static str>,
    pub(super) revenue_of: Option<&'static str>,
    pub(super) cells: BTreeMap<Key, Sums>,
}

/// Sums of one cell; what is not known at the level is in none of its cells.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sums {
    pub(super) sessions: Decimal,
    pub(super) goals: Decimal,
    pub(super) conversions: Decimal,
    /// Visits of which the conversions are known.
    pub(super) converting: Decimal,
    pub(super) revenue: Decimal,
    /// Visits of which the revenue is known.
    pub(super) earning: Decimal,
    /// Whether any goals are known.
    pub(super) has_goals: bool,
}

impl Sums {
    pub(super) fn add(&mut self, other: &Sums) {
        self.sessions += other.sessions;
        self.goals += other.goals;
        self.conversions += other.conversions;
        self.converting += other.converting;
        self.revenue += other.revenue;
        self.earning += other.earning;
        self.has_goals |= other.has_goals;
    }
}

impl Level {
    /// # Errors
    /// No report tells visits by these dimensions together.
    pub(super) fn new(analyst: &Analyst, path: Vec<&'static str>) -> Result<Level, Missing> {
        let (conversion_of, revenue_of) = (None, None);
        let mut level = Level { path, conversion_of, revenue_of, cells: BTreeMap::new() };
        let (slice, rows) = analyst.rows(&level.wanted(&["sessions"]))?;
        if level.path.is_empty() {
            analyst.note_days(&slice);
        }
        level.add(analyst, "sessions", &rows, |sums, sessions| sums.sessions += sessions)?;
        if let Ok((_, rows)) = analyst.rows(&level.wanted(&["goals"])) {
            level.add(analyst, "goals", &rows, |sums, goals| {
                sums.goals += goals;
                sums.has_goals = true;
            })?;
        }
        if level.add_orders(analyst, &slice).is_err() {
            level.add_conversions(analyst)?;
            level.add_site_revenue(analyst)?;
        }
        Ok(level)
    }

    fn wanted<'a>(&'a self, columns: &'a [&'static str]) -> Wanted<'a> {
        Wanted { table: Sessions, columns, dimensions: &self.path }
    }

    /// Adds what rows of sessions have in a column.
    fn add(
        &mut self,
        analyst: &Analyst,
        column: &str,
        rows: &[Picked],
        add: impl Fn(&mut Sums, Decimal),
    ) -> Result<(), Missing> {
        let keys = Keys::new(analyst, Sessions, &self.path)?;
        let table = analyst.table(Sessions)?;
        for &picked in rows {
            if let Some(amount) = amount(table, column, picked) {
                add(self.cells.entry(keys.of(picked)).or_default(), amount);
            }
        }
        Ok(())
    }

    /// Orders and net sales, over the days that visits and orders are both known.
    ///
    /// # Errors
    /// The orders do not know the dimensions, or no day of the visits.
    fn add_orders(&mut self, analyst: &Analyst, visits: &Slice) -> Result<(), Missing> {
        let keys = Keys::new(analyst, Orders, &self.path)?;
        let wanted = Wanted { table: Orders, columns: &["gross"], dimensions: &self.path };
        let covered = analyst.evaluator.rows_coverage(&wanted, &analyst.scope)?;
        let both = visits.covered(&covered);
        if both.days() == 0 {
            return Err(Missing::period(Orders));
        }
        // All that may lack is asked for before anything is added.
        let orders = analyst.evaluator.rows(&wanted, &both, &analyst.scope)?;
        let rows = analyst.evaluator.rows(&self.wanted(&["sessions"]), &both, &analyst.scope)?;
        self.add(analyst, "sessions", &rows, |sums, sessions| {
            sums.converting += sessions;
            sums.earning += sessions;
        })?;
        for picked in orders {
            let sums = self.cells.entry(keys.of(picked)).or_default();
            sums.conversions += Decimal::ONE;
            sums.revenue += revenue(analyst, picked);
        }
        for (key, returned) in self.returned(analyst, &both).unwrap_or_default() {
            self.cells.entry(key).or_default().revenue -= returned;
        }
        if self.path.is_empty() && both != *visits {
            note_common_days(analyst, &both);
        }
        (self.conversion_of, self.revenue_of) = (Some("orders"), Some("orders"));
        Ok(())
    }

    /// What was given back on these days, if revenue is after returns.
    ///
    /// # Errors
    /// There are no returns, or they do not know the dimensions.
    fn returned(&self, analyst: &Analyst, days: &Slice) -> Result<Vec<(Key, Decimal)>, Missing> {
        if analyst.settings.revenue_before_returns {
            return Ok(Vec::new());
        }
        let table = analyst.table(Returns)?;
        let keys = Keys::new(analyst, Returns, &self.path)?;
        let wanted = Wanted { table: Returns, columns: &[], dimensions: &self.path };
        let rows = analyst.evaluator.rows(&wanted, days, &analyst.scope)?;
        let amount = |picked| amount(table, "amount", picked).unwrap_or_default();
        Ok(rows.into_iter().map(|picked| (keys.of(picked), amount(picked))).collect())
    }

    /// Purchases as the site counts them, or else goals, of the visits of which they are known.
    fn add_conversions(&mut self, analyst: &Analyst) -> Result<(), Missing> {
        for column in ["purchases", "goals"] {
            let Ok((_, mut rows)) = analyst.rows(&self.wanted(&["sessions", column])) else {
                continue;
            };
            let table = analyst.table(Sessions)?;
            rows.retain(|&row| amount(table, column, row).is_some());
            self.add(analyst, column, &rows, |sums, of| sums.conversions += of)?;
            self.add(analyst, "sessions", &rows, |sums, of| sums.converting += of)?;
            self.conversion_of = Some(column);
            return Ok(());
        }
        Ok(())
    }

    /// Revenue as the site counts it.
    fn add_site_revenue(&mut self, analyst: &Analyst) -> Result<(), Missing> {
        let Ok((_, mut rows)) = analyst.rows(&self.wanted(&["sessions", "revenue"])) else {
            return Ok(());
        };
        let table = analyst.table(Sessions)?;
        rows.retain(|&row| amount(table, "revenue", row).is_some());
        self.add(analyst, "revenue", &rows, |sums, of| sums.revenue += of)?;
        self.add(analyst, "sessions", &rows, |sums, of| sums.earning += of)?;
        self.revenue_of = Some("site");
        Ok(())
    }
}

/// What an order brought before returns, as the KPI `revenue` has it.
fn revenue(analyst: &Analyst, order: Picked) -> Decimal {
    let Ok(table) = analyst.table(Orders) else { return Decimal::ZERO };
    let of = |column| amount(table, column, order).unwrap_or_default();
    let settings = analyst.settings;
    let mut revenue = of("gross") - of("discount");
    if settings.revenue_with_shipping {
        revenue += of("shipping");
    }
    if settings.revenue_with_tax {
        revenue += of("tax");
    }
    revenue
}

fn note_common_days(analyst: &Analyst, days: &Slice) {
    let Some(envelope) = days.envelope() else { return };
    let values = [
        ("from", envelope.from.to_string()),
        ("to", envelope.to.to_string()),
        ("tables", "orders, sessions".to_owned()),
    ];
    analyst.note(Note::new("common_days", values));
}

/// The cells of a table's rows.
struct Keys(Vec<Rc<Vec<u32>>>);

impl Keys {
    fn new(analyst: &Analyst, table: TableId, path: &[&'static str]) -> Result<Keys, Missing> {
        let codes = path.iter().map(|dimension| analyst.evaluator.codes(table, dimension));
        codes.collect::<Result<_, _>>().map(Keys)
    }

    fn of(&self, picked: Picked) -> Key {
        let mut key = Key::default();
        key.iter_mut().zip(&self.0).for_each(|(code, codes)| *code = codes[picked.row]);
        key
    }
}
