//! A measure as SQL over tables of the canonical names.

use rust_decimal::Decimal;

use super::articles::SOLD_WITHIN;
use super::{Aggregate, Articles, Condition, Measure, Window};
use crate::tables::TableId;

impl Measure {
    /// A query (in the dialect of `DuckDB`) that gives the measure for days `:from` to `:to`, both included. It
    /// reads the derived columns as sealed tables have them; `:active_window`,
    /// `:free_shipping_threshold` and other names of settings are the settings, `:last_day` is the
    /// last day of the data, `:to_a_year_before` the date of `:to` a year before.
    pub fn to_sql(&self) -> String {
        let rows = |window| self.rows_sql(window);
        let own = rows(self.window);
        match self.aggregate {
            Aggregate::Sum(column) => format!("SELECT SUM({column}) {own}"),
            Aggregate::Count => format!("SELECT COUNT(*) {own}"),
            Aggregate::Distinct(column) => format!("SELECT COUNT(DISTINCT {column}) {own}"),
            Aggregate::DistinctInBoth(column, other) => format!(
                "SELECT COUNT(DISTINCT {column}) {own} AND {column} IN (SELECT {column} {})",
                rows(other)
            ),
            Aggregate::Quantile(column, per_mille, None) => {
                format!("SELECT QUANTILE_CONT({column}, {}) {own}", share(per_mille))
            }
            Aggregate::Quantile(column, per_mille, Some(weight)) => format!(
                "SELECT QUANTILE_CONT({column}, {}) FROM \
                 (SELECT {column}, UNNEST(RANGE(COALESCE({weight}, 1))) {own})",
                share(per_mille)
            ),
            Aggregate::SumOverDays(column) => format!(
                "SELECT SUM({column} * (LEAST(valid_to, :to) - GREATEST(day, :from) + 1)) {} \
                 AND day <= :to AND valid_to >= :from",
                rows(Window::Always)
            ),
            Aggregate::Days => format!("SELECT COUNT(DISTINCT {}) {own}", self.day),
            Aggregate::Articles(kind) => {
                format!("SELECT COUNT(*) FROM {} WHERE {}", self.articles_sql(), articles_sql(kind))
            }
            Aggregate::ArticlesSum(kind, column) => format!(
                "SELECT SUM({column}) {own} AND sku IN (SELECT sku FROM {} WHERE {})",
                self.articles_sql(),
                articles_sql(kind)
            ),
        }
    }

    /// Articles, with what is left and what was sold of each.
    fn articles_sql(&self) -> String {
        format!(
            "(SELECT sku, SUM(available) AS available, \
             CASE WHEN COUNT(max_level) = COUNT(*) THEN SUM(max_level) END AS max_level {} \
             GROUP BY sku) LEFT JOIN (SELECT sku, \
             SUM(quantity) FILTER (day > :to - {SOLD_WITHIN}) AS sold_lately, \
             SUM(quantity) FILTER (day > :to - :cover_window_days) AS sold_in_window \
             FROM order_lines WHERE day <= :to AND is_counting GROUP BY sku) USING (sku)",
            self.rows_sql(self.window)
        )
    }

    /// `FROM … WHERE …`: the rows of a window that meet the conditions.
    pub(super) fn rows_sql(&self, window: Window) -> String {
        let mut tests = vec![window_sql(window, self.day)];
        if self.covered_by() == TableId::Orders {
            tests.push("is_counting".to_owned());
        }
        tests.extend(self.conditions.iter().map(condition_sql));
        format!("FROM {} WHERE {}", self.table.schema().name, tests.join(" AND "))
    }
}

fn articles_sql(kind: Articles) -> &'static str {
    match kind {
        Articles::Offered => "available > 0 OR sold_lately > 0",
        Articles::OutOfStock => "available <= 0 AND sold_lately > 0",
        Articles::InStock => "available > 0",
        Articles::Overstocked => {
            "available > 0 AND (available > max_level OR available * :cover_window_days > \
             COALESCE(sold_in_window, 0) * :overstock_days)"
        }
    }
}

/// Per mille as a share: 0.5.
fn share(per_mille: u32) -> Decimal {
    Decimal::new(i64::from(per_mille), 3).normalize()
}

fn window_sql(window: Window, day: &str) -> String {
    let between = |from: &str, to: &str| format!("{day} BETWEEN {from} AND {to}");
    let holds_on = |day: &str| format!("{day} BETWEEN valid_from AND valid_to");
    match window {
        Window::Period => between(":from", ":to"),
        Window::Trailing(days) => between(&format!(":to - {}", days - 1), ":to"),
        Window::TrailingSetting(name) => between(&format!(":to - :{name} + 1"), ":to"),
        Window::ActiveAtStart => between(":from - :active_window", ":from - 1"),
        Window::ActiveAtEnd => between(":to - :active_window + 1", ":to"),
        Window::ActiveYearBeforeEnd => {
            between(":to_a_year_before - :active_window + 1", ":to_a_year_before")
        }
        Window::ValidAtStart => holds_on(":from - 1"),
        Window::ValidAtEnd => holds_on(":to"),
        Window::LastSnapshot => format!("{} AND valid_to >= :to", between(":from", ":to")),
        Window::Always => "TRUE".to_owned(),
    }
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
