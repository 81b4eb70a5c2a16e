//! A measure as SQL over tables of the canonical names.

use super::{Aggregate, Condition, Measure, Window};
use crate::tables::TableId;

impl Measure {
    /// A query that gives the measure for days `:from` to `:to`, both included. It reads the
    /// derived columns as sealed tables have them; `:active_window` and
    /// `:free_shipping_threshold` are the settings, `:last_day` is the last day of the data, `:to_a_year_before` the date
    /// of `:to` a year before.
    pub fn to_sql(&self) -> String {
        let table = self.table.schema().name;
        let days = window_sql(self.window);
        let mut tests: Vec<String> = self.conditions.iter().map(condition_sql).collect();
        if self.covered_by() == TableId::Orders {
            tests.insert(0, "is_counting".to_owned());
        }
        let rows = |days: &str| {
            let all: Vec<&str> =
                [days].into_iter().chain(tests.iter().map(String::as_str)).collect();
            format!("FROM {table} WHERE {}", all.join(" AND "))
        };
        match self.aggregate {
            Aggregate::Sum(column) => format!("SELECT SUM({column}) {}", rows(&days)),
            Aggregate::Count => format!("SELECT COUNT(*) {}", rows(&days)),
            Aggregate::Distinct(column) => {
                format!("SELECT COUNT(DISTINCT {column}) {}", rows(&days))
            }
            Aggregate::DistinctInBoth(column, other) => format!(
                "SELECT COUNT(DISTINCT {column}) {} AND {column} IN (SELECT {column} {})",
                rows(&days),
                rows(&window_sql(other))
            ),
            Aggregate::Quantile(..) | Aggregate::Days | Aggregate::Articles(_) => String::new(),
        }
    }
}

fn window_sql(window: Window) -> String {
    let days = match window {
        Window::Period => "day BETWEEN :from AND :to",
        Window::Trailing(days) => {
            return format!("day BETWEEN :to - {} AND :to", days - 1);
        }
        Window::ActiveAtStart => "day BETWEEN :from - :active_window AND :from - 1",
        Window::ActiveAtEnd => "day BETWEEN :to - :active_window + 1 AND :to",
        Window::ActiveYearBeforeEnd => {
            "day BETWEEN :to_a_year_before - :active_window + 1 AND :to_a_year_before"
        }
        _ => "TRUE",
    };
    days.to_owned()
}

fn condition_sql(condition: &Condition) -> String {
    match condition {
        Condition::Is(column) => (*column).to_owned(),
        Condition::IsNot(column) => format!("NOT {column}"),
        Condition::Known(column) => format!("{column} IS NOT NULL"),
        Condition::Told(column) => format!("report_tells_{column}"),
        Condition::NotTold(column) => format!("NOT report_tells_{column}"),
        Condition::Unknown(column) => format!("{column} IS NULL"),
        Condition::AtLeast(column, least) => format!("{column} >= {least}"),
        Condition::AtMost(column, most) => format!("{column} <= {most}"),
        Condition::OneOf(column, texts) => format!("{column} IN ('{}')", texts.join("', '")),
        Condition::OfThreshold(column, from, to) => format!(
            "{column} >= {from} * :free_shipping_threshold / 100 \
             AND {column} < {to} * :free_shipping_threshold / 100"
        ),
        Condition::Observed(days) => format!("day <= :last_day - {days}"),
    }
}
