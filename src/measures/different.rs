//! How many different texts.

use std::rc::Rc;

use super::apart::Apart;
use super::evaluate::Evaluator;
use super::groups::ByGroup;
use super::memo::KeptApart;
use super::pass::Choice;
use super::reach::reach;
use super::run::Run;
use super::sightings::Sightings;
use super::tally::Tally;
use super::{Measure, Missing};
use crate::calendar::Period;

/// So many groups, or values, have their texts followed each by itself.
const FEW: usize = 64;

/// When each text was seen.
pub(super) enum Seen {
    /// By value, of groups that are single values: what serves other filters too.
    ByValue(Rc<Vec<Sightings>>),
    /// By group.
    ByGroup(Rc<Vec<Sightings>>),
}

impl Evaluator<'_> {
    pub(super) fn distinct_codes(
        &self,
        run: &Run,
        name: &'static str,
        chosen: &Choice,
        both: Option<&Choice>,
    ) -> Result<ByGroup, Missing> {
        let reached = reach(self.sealed, self.table(run.table)?, name)
            .ok_or_else(|| Missing::column(run.table, name))?;
        let codes = (name, |row: usize| reached.code(row));
        match both {
            None => self.count_distinct(run, codes, chosen),
            Some(other) => self.count_in_both(run, &codes, chosen, other),
        }
    }

    /// How many different codes.
    pub(super) fn count_distinct(
        &self,
        run: &Run,
        codes: (&'static str, impl Fn(usize) -> u32),
        chosen: &Choice,
    ) -> Result<ByGroup, Missing> {
        if let Some(sightings) = self.sightings(run, &codes)?
            && let Some(days) = run.one_span(chosen)
        {
            return Ok(run.counts(&sightings, |seen| seen.count(days)));
        }
        let met = self.pass(run, None)?.distinct(chosen, codes.1)?;
        Ok(run.cells(&met.counts(), 0))
    }

    /// How many codes are among both choices. Of spans that leave no day between them, those of one,
    /// those of the other, less those of both together.
    fn count_in_both(
        &self,
        run: &Run,
        codes: &(&'static str, impl Fn(usize) -> u32),
        chosen: &Choice,
        other: &Choice,
    ) -> Result<ByGroup, Missing> {
        if let Some(sightings) = self.sightings(run, codes)?
            && let Some(one) = run.one_span(chosen)
            && let Some(other) = run.one_span(other)
            && one.from <= other.to.plus(1)
            && other.from <= one.to.plus(1)
        {
            let all = Period { from: one.from.min(other.from), to: one.to.max(other.to) };
            let both = |seen: &Sightings| seen.count(one) + seen.count(other) - seen.count(all);
            return Ok(run.counts(&sightings, both));
        }
        let pass = self.pass(run, None)?;
        let both = pass.distinct(other, &codes.1)?;
        Ok(run.cells(&pass.distinct(chosen, &codes.1)?.common(&both).counts(), 0))
    }

    /// When each text was seen, where rows hold for a day and groups are few.
    fn sightings(
        &self,
        run: &Run,
        (name, code): &(&'static str, impl Fn(usize) -> u32),
    ) -> Result<Option<Rc<Seen>>, Missing> {
        if let Some(seen) = run.seen.get() {
            return Ok(seen.clone());
        }
        let groups = run.groups();
        let seen = if run.number.is_none() || run.index.has_spans(None) || run.group_count() > FEW {
            None
        } else if groups.is_none_or(|groups| groups.are_single() && groups.values.count() <= FEW) {
            let Apart { masked, dimensions, .. } = &run.apart;
            let kept = KeptApart::Values(masked.clone(), dimensions.clone());
            let count = groups.map_or(1, |groups| groups.values.count());
            let number = |row| Some(groups.map_or(0, |groups| groups.values.of(row)));
            Some(Seen::ByValue(self.seen(run, kept, count, number, (name, code))?))
        } else {
            let kept = KeptApart::Groups(run.scope.clone(), run.grouping.clone());
            let number = |row| groups.map_or(Some(0), |groups| groups.of(row));
            Some(Seen::ByGroup(self.seen(run, kept, run.group_count(), number, (name, code))?))
        };
        Ok(run.seen.get_or_init(|| seen.map(Rc::new)).clone())
    }

    /// Sightings of so many numbers of rows, remembered by what rows are kept apart by.
    fn seen(
        &self,
        run: &Run,
        kept: KeptApart,
        count: usize,
        number: impl Fn(usize) -> Option<usize>,
        (name, code): (&'static str, impl Fn(usize) -> u32),
    ) -> Result<Rc<Vec<Sightings>>, Missing> {
        let Measure { day, conditions, .. } = *run.measure;
        let key = (run.table, day, conditions, kept, name);
        if let Some(known) = self.memo.sightings.borrow().get(&key) {
            return Ok(Rc::clone(known));
        }
        let made = Rc::new(Sightings::new(&self.pass(run, None)?, count, number, code));
        self.memo.grow(made.iter().map(Sightings::bytes).sum());
        self.memo.sightings.borrow_mut().insert(key, Rc::clone(&made));
        Ok(made)
    }
}

impl Run<'_> {
    /// So many of each group.
    fn counts(&self, seen: &Seen, count: impl Fn(&Sightings) -> usize) -> ByGroup {
        let mut tallies = vec![Tally::default(); self.group_count()];
        match seen {
            Seen::ByGroup(all) => {
                for (tally, seen) in tallies.iter_mut().zip(all.iter()) {
                    *tally = Tally::of_count(count(seen));
                }
            }
            Seen::ByValue(all) => {
                for (value, seen) in all.iter().enumerate() {
                    // A single value that is "other" has another place among the groups.
                    let group = self.groups().map_or(Some(value), |groups| groups.of_value(value));
                    if let Some(group) = group {
                        tallies[group] = Tally::of_count(count(seen));
                    }
                }
            }
        }
        self.cells(&tallies, 0)
    }
}
