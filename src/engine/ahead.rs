//! What the next questions are likely to need, worked out while nothing is asked.
//!
//! Who sees figures by channel may want to see one channel next. What it takes to answer for one
//! value of a dimension answers for each of them, in any period, so that any will do.

use std::collections::VecDeque;

use super::Shop;
use crate::measures::has_few_values;
use crate::report::{self, Question};
use crate::tables::Dictionaries;

/// At most so many kinds of questions are looked ahead from.
const MOST: usize = 24;

/// What was asked of the same tables, and what may be asked next.
#[derive(Default)]
pub(super) struct Ahead {
    /// Without their periods and the values of their filters.
    asked: Vec<Question>,
    /// What figures were broken down by.
    dimensions: Vec<String>,
    next: VecDeque<Question>,
}

impl Ahead {
    /// Learns from a question.
    pub(super) fn learn(&mut self, question: &Question, dictionaries: &Dictionaries) {
        let filters = question.filters.keys().map(|name| (name.clone(), any_value())).collect();
        let (kpis, by) = (question.kpis.clone(), question.by.clone());
        let asked = Question { kpis, by, filters, ..Question::default() };
        if self.asked.len() >= MOST || self.asked.contains(&asked) {
            return;
        }
        self.next.extend(self.dimensions.iter().filter_map(|name| of_one(&asked, name)));
        self.asked.push(asked);
        let is_new = |name: &&String| !self.dimensions.contains(name);
        let by = question.by.as_ref().filter(is_new);
        if let Some(name) = by.filter(|name| has_few_values(dictionaries, name)) {
            self.next.extend(self.asked.iter().filter_map(|asked| of_one(asked, name)));
            self.dimensions.push(name.clone());
        }
    }
}

/// The question for one value of a dimension, if it is not for some already.
fn of_one(question: &Question, dimension: &str) -> Option<Question> {
    let mut question = question.clone();
    let known = question.filters.insert(dimension.to_owned(), any_value());
    known.is_none().then_some(question)
}

/// An empty text stands for rows without a value.
fn any_value() -> Vec<String> {
    vec![String::new()]
}

impl Shop {
    /// Works out some of what the next questions are likely to need; to be called while nothing is
    /// asked, as long as there is more. Answers stay the same, and come sooner.
    pub fn look_ahead(&mut self) -> bool {
        let Some(joined) = &mut self.joined else { return false };
        let Some(question) = joined.ahead.next.pop_front() else { return false };
        let (tables, memo) = (&joined.tables, &joined.memo);
        if memo.has_room() {
            // OK because only the memo is to learn from it.
            drop(report::answer(tables, &self.dictionaries, &self.settings, memo, &question));
        }
        !joined.ahead.next.is_empty()
    }
}
