//! How many different texts.

use std::rc::Rc;

use super::evaluate::Evaluator;
use super::groups::{ByGroup, Groups};
use super::pass::Choice;
use super::reach::reach;
use super::run::Run;
use super::sightings::Sightings;
use super::{Measure, Missing};
use crate::calendar::Period;

/// Groups whose texts are followed one by one: each takes a number for every text while it is made.
const FEW: usize = 16;

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

    /// When each text was seen, by group, where rows hold for a day and groups are single values.
    fn sightings(
        &self,
        run: &Run,
        (name, code): &(&'static str, impl Fn(usize) -> u32),
    ) -> Result<Option<Rc<Vec<Sightings>>>, Missing> {
        if let Some(sightings) = run.sightings.get() {
            return Ok(sightings.clone());
        }
        let are_single =
            |groups: &Rc<Groups>| groups.count() == groups.values.count() && groups.count() <= FEW;
        let is_plain = run.groups.as_ref().is_none_or(are_single) && !run.index.has_spans(None);
        if run.number.is_none() || !is_plain {
            return Ok(run.sightings.get_or_init(|| None).clone());
        }
        let Measure { day, conditions, .. } = *run.measure;
        let dimension = run.grouping.as_ref().map(|grouping| grouping.dimension.clone());
        let key = (run.table, day, conditions, run.scope.clone(), dimension, *name);
        let known = self.memo.sightings.borrow().get(&key).cloned();
        let sightings = if let Some(known) = known {
            known
        } else {
            let made = Rc::new(Sightings::new(&self.pass(run, None)?, code));
            self.memo.grow(made.iter().map(Sightings::bytes).sum());
            self.memo.sightings.borrow_mut().insert(key, Rc::clone(&made));
            made
        };
        Ok(run.sightings.get_or_init(|| Some(sightings)).clone())
    }
}
