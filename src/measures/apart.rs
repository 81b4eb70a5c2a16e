//! What rows are kept apart by: the dimension of a grouping, and those of a filter that have few
//! values. What is remembered of them then serves the next filter too.
//!
//! | asked for | | kept apart by | left to a mask |
//! | --- | --- | --- | --- |
//! | web | | sales channel | |
//! | web, by article | | article, sales channel | |
//! | one of 300,000 customers | | | the customer |

use std::rc::Rc;

use super::day_sums::fits;
use super::evaluate::{Evaluator, Grouping, Scope};
use super::groups::{Filter, Groups};
use super::reach::{domain, domain_in, reach};
use super::rows::DayIndex;
use super::values::Values;
use crate::tables::{Dictionaries, Dictionary, NO_CODE, SealedTable};

/// A dimension of more values is no list to choose from.
const FEW: usize = 512;

/// Whether a reader may choose one of the dimension's values from a list.
pub fn has_few_values(dictionaries: &Dictionaries, dimension: &str) -> bool {
    dictionaries.get(domain(dimension)).is_none_or(|dictionary| dictionary.len() <= FEW)
}

/// What rows are kept apart by.
#[derive(Default)]
pub(super) struct Apart {
    /// The dimensions, that of the grouping first.
    pub(super) dimensions: Vec<String>,
    /// The values of the dimensions as groups; none where nothing is kept apart.
    pub(super) groups: Option<Rc<Groups>>,
    /// What of the filter is to be looked up row by row.
    pub(super) masked: Scope,
}

impl Evaluator<'_> {
    /// What the rows of a table are to be kept apart by.
    pub(super) fn apart(
        &self,
        table: &SealedTable,
        index: &DayIndex,
        scope: &Scope,
        grouping: Option<&Grouping>,
    ) -> Apart {
        let mut apart = Apart::default();
        let mut values = grouping.map(|grouping| {
            apart.dimensions.push(grouping.dimension.clone());
            self.values(table, &apart.dimensions)
        });
        let mut filters: Vec<Filter> = Vec::new();
        for (dimension, texts) in scope {
            let known = apart.dimensions.iter().position(|known| known == dimension);
            let count = values.as_ref().map_or(1, |values| values.count());
            let most = count.saturating_mul(self.most_values(table, dimension));
            if known.is_none() && !fits(index, most) {
                apart.masked.push((dimension.clone(), texts.clone()));
                continue;
            }
            if known.is_none() {
                apart.dimensions.push(dimension.clone());
                values = Some(self.values(table, &apart.dimensions));
            }
            let place = known.unwrap_or(apart.dimensions.len() - 1);
            filters.push((place, self.codes_among(table, dimension, texts)));
        }
        let groups = values.map(|values| Rc::new(Groups::new(values, grouping, &filters)));
        Apart { groups, ..apart }
    }

    /// The values of the table's rows in the dimensions together.
    fn values(&self, table: &SealedTable, dimensions: &[String]) -> Rc<Values> {
        let key = (table.id, dimensions.to_vec());
        if let Some(values) = self.memo.values.borrow().get(&key) {
            return Rc::clone(values);
        }
        let values = Rc::new(match dimensions {
            [dimension] => {
                let reached = reach(self.sealed, table, dimension);
                Values::new(reached.as_ref(), table.rows)
            }
            [before @ .., last] => {
                let last = self.values(table, std::slice::from_ref(last));
                self.values(table, before).with(&last)
            }
            [] => unreachable!("values are those of a dimension"),
        });
        self.memo.grow(values.bytes());
        self.memo.values.borrow_mut().insert(key, Rc::clone(&values));
        values
    }

    /// How many values the dimension has in the table at most, rows without one included.
    fn most_values(&self, table: &SealedTable, dimension: &str) -> usize {
        let dictionary = self.dictionaries.get(domain_in(table.id, dimension));
        dictionary.map_or(0, Dictionary::len) + 1
    }

    /// The codes of texts of a dimension; an empty one is for rows without a value.
    fn codes_among(&self, table: &SealedTable, dimension: &str, texts: &[String]) -> Vec<u32> {
        let dictionary = self.dictionaries.get(domain_in(table.id, dimension));
        let code = |text: &String| match text.as_str() {
            "" => Some(NO_CODE),
            text => dictionary?.find(text),
        };
        texts.iter().filter_map(code).collect()
    }
}
