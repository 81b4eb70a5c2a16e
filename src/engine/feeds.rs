//! Which KPIs an export feeds.

use std::collections::BTreeSet;

use crate::import::fields::columns_of;
use crate::kpis::{self, formula::Formula};
use crate::measures::{Aggregate, Condition, MEASURES, Measure, measure};
use crate::report::inputs::made_of;
use crate::sources::Source;
use crate::tables::TableId;

/// The canonical columns that some export can fill.
pub(super) struct Filled {
    tables: Vec<TableId>,
    columns: BTreeSet<(TableId, usize)>,
    /// A table of the user's own: any column can be taken for any field.
    is_any: bool,
}

impl Filled {
    pub(super) fn by(source: &Source) -> Self {
        let columns = source.columns.iter().copied().flatten().flat_map(|column| column.to);
        let constants = source.quirks.constants.iter().map(|(field, _)| field);
        Filled {
            tables: source.fills.to_vec(),
            columns: columns.chain(constants).flat_map(|field| columns_of(field)).collect(),
            is_any: source.id == "generic",
        }
    }

    /// Whether at least one sum the KPI is made of comes from this export alone.
    pub(super) fn feeds(&self, all: &kpis::Catalogue, formula: &Formula) -> bool {
        let mut measures = BTreeSet::new();
        collect(all, formula, &mut BTreeSet::new(), &mut measures);
        measures.iter().any(|&measure| self.tells(&MEASURES[measure]))
    }

    fn tells(&self, measure: &Measure) -> bool {
        let columns = columns_needed(measure);
        self.has_rows(measure.table)
            && columns.into_iter().all(|column| self.has(measure.table, column))
    }

    /// Lines are orders' too, and refunds stand with orders.
    fn has_rows(&self, table: TableId) -> bool {
        let fills = |table| self.tables.contains(&table);
        match table {
            TableId::Orders | TableId::OrderLines => {
                fills(TableId::Orders) || fills(TableId::OrderLines)
            }
            TableId::Returns => fills(table) || self.has_column(TableId::Orders, "refunded"),
            _ => fills(table),
        }
    }

    fn has(&self, table: TableId, column: &'static str) -> bool {
        let (table, column) = made_of(table, column);
        self.has_column(table, column)
            || instead_of(table, column)
                .iter()
                .any(|&(table, column)| self.has_column(table, column))
    }

    fn has_column(&self, table: TableId, column: &str) -> bool {
        let position = table.schema().position(column);
        self.is_any || position.is_some_and(|position| self.columns.contains(&(table, position)))
    }
}

/// The measures a formula comes down to.
fn collect(
    all: &kpis::Catalogue,
    formula: &Formula,
    seen: &mut BTreeSet<String>,
    measures: &mut BTreeSet<usize>,
) {
    formula.each_name(&mut |name| {
        if !seen.insert(name.to_owned()) {
            return;
        }
        // A KPI made of the one measure that has its name leads nowhere else.
        if let Some(number) = measure(name) {
            measures.insert(number);
        } else if let Some(entry) = all.find(name) {
            collect(all, &entry.formula, seen, measures);
        }
    });
}

/// The columns without which a measure tells nothing.
fn columns_needed(measure: &Measure) -> Vec<&'static str> {
    let of_aggregate = match measure.aggregate {
        Aggregate::Sum(column)
        | Aggregate::Distinct(column)
        | Aggregate::DistinctInBoth(column, _)
        | Aggregate::Quantile(column, ..)
        | Aggregate::SumOverDays(column)
        | Aggregate::ArticlesSum(_, column) => Some(column),
        Aggregate::Count | Aggregate::Days | Aggregate::Articles(_) => None,
    };
    let of_conditions = measure.conditions.iter().filter_map(|condition| match *condition {
        Condition::Is(column)
        | Condition::Known(column)
        | Condition::Told(column)
        | Condition::AtLeast(column, _)
        | Condition::AtMost(column, _)
        | Condition::OneOf(column, _)
        | Condition::OfThreshold(column, ..) => Some(column),
        // Where these hold something is not told.
        Condition::IsNot(_)
        | Condition::Unknown(_)
        | Condition::NotTold(_)
        | Condition::Observed(_) => None,
    });
    of_aggregate.into_iter().chain(of_conditions).collect()
}

/// Columns that a column of orders or their lines is worked out from where it is not given.
const fn instead_of(table: TableId, column: &str) -> &'static [(TableId, &'static str)] {
    use TableId::{OrderLines, Orders};
    match (table, column.as_bytes()) {
        (Orders, b"gross") | (OrderLines, b"unit_price") => &[
            (Orders, "gross"),
            (Orders, "subtotal"),
            (Orders, "total"),
            (OrderLines, "line_total"),
            (OrderLines, "unit_price"),
        ],
        (Orders | OrderLines, b"discount") => {
            &[(Orders, "discount"), (OrderLines, "discount"), (OrderLines, "discount_rate")]
        }
        (OrderLines, b"quantity") => &[(Orders, "items")],
        (OrderLines, b"sku") => &[(OrderLines, "product")],
        (TableId::Products, b"unit_cost") => {
            &[(Orders, "cost"), (OrderLines, "unit_cost"), (OrderLines, "line_cost")]
        }
        (TableId::Returns, b"amount") => &[(Orders, "refunded")],
        _ => &[],
    }
}
