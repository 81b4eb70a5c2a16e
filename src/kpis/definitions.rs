//! The catalogue in words, for docs/definitions.md.

use std::fmt::Write;

use super::{Beside, Kpi, SECTIONS, Section};
use crate::measures::MEASURES;
use crate::unit::{Better, Unit};

const HEAD: &str = "# Definitions

What every figure is, printed from the catalogue by `cargo run --example definitions`; a test fails
where this file says anything else. The rules behind all of them (which orders count, tax, days,
currencies) are at the end.

A formula is made of KPIs and measures. What is missing makes the whole missing, and what is
divided by zero has no value. Sums are taken over the whole slice and divided last, so the ratio of
a total is never an average of ratios. `first(a, b)` is the first whose inputs are loaded, and the
report notes which; `prefer(a, b)` is the same without a note; `before(a)` is `a` over the
comparison period, `year_before(a)` over the same dates a year before; `of(a, dimension, value)` is `a` of the rows with that value; `when(setting, a,
b)` is `a` where the setting is on, else `b`; `at_most(a, limit)` is never more than the limit (a
setting or a number), `at_least(a, limit)` never less;
`share(part, whole)` is the part divided by the whole, and has no value where the part is more than
the whole; `across(a, dimension)` is `a` whatever the dimension, neither filtered nor kept apart by it;
`sqrt(a)` is the square root. `days` is how many days the figure is taken over; the name of a setting
that is a number is that number. Figures beside a KPI stand under it.
";

const RULES: &str = "
## Rules

- An order counts unless it is cancelled, voided, failed, expired, a draft or a test; pending and
  unpaid orders count. An order whose every line is cancelled does not count.
  Setting: `excluded_statuses` leaves out more states, such as `pending`; `counted_statuses` takes
  some in again. Both apply to what files write, in any language for the kinds named here.
- Amounts are exact decimals without tax, in one currency. Amounts in another currency are
  converted with the rates in the settings, or left out and reported.
- A refund counts on its own day where the export gives it, otherwise on the day of the order; the
  report says which. Setting: `refunds_on_order_day` books all of them on the day of the order;
  returns of orders that no file gives stay on their own.
- A customer is the id that the shop gives; without one (a guest) the e-mail address, whatever its
  case. Setting: `customer_key` takes the address first.
- A customer is new on the first counting order in all the loaded data.
- Where inputs of one KPI cover different days, only the days that all of them cover are taken, and
  the figure is marked as partial.
- A row that holds for a span of days counts in a period that holds the whole span. A period that
  cuts through it has no value, unless the setting `spread_spans` spreads it evenly.
- Channels of organic traffic are `organic_search` and `organic_social`; of paid traffic
  `paid_search`, `paid_social` and `display`.
- `free_shipping_gap` compares the value of the goods after discount, as the shop shows prices (with
  tax where its prices include tax), with the threshold.
";

/// The catalogue as Markdown.
pub fn definitions() -> String {
    let mut text = HEAD.to_owned();
    for (section, kpis) in SECTIONS {
        // OK because writing to a string does not fail, here and below.
        let _ = write!(text, "\n## {}\n", title(*section));
        kpis.iter().for_each(|kpi| text.push_str(&definition(kpi)));
    }
    text.push_str("\n## Measures\n\nDays `:from` to `:to` are included. Where a dimension of the lines is asked for, orders are\ngone through line by line, and each counts once.\n\n");
    for measure in MEASURES {
        let _ = writeln!(text, "- `{}`: `{}`", measure.id, measure.to_sql());
    }
    text.push_str(RULES);
    text
}

fn definition(kpi: &Kpi) -> String {
    let mut text = format!("\n### `{}`\n\n```text\n{}\n```\n\n", kpi.id, kpi.formula);
    let _ = writeln!(text, "- {}; {}", unit(kpi.unit), better(kpi.better));
    for (word, names) in [("by", kpi.by), ("look next at", kpi.next)] {
        if !names.is_empty() {
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            let _ = writeln!(text, "- {word} {}", names.join(", "));
        }
    }
    for beside in kpi.beside {
        let Beside { id, unit: of, formula } = beside;
        let _ = writeln!(text, "- beside it `{id}`: `{formula}`; {}", unit(*of));
    }
    text
}

fn title(section: Section) -> &'static str {
    match section {
        Section::Sales => "Sales",
        Section::Margin => "Margin",
        Section::Marketing => "Marketing and traffic",
        Section::Customers => "Customers",
        Section::Fulfilment => "Returns and fulfilment",
        Section::Service => "Service",
        Section::Stock => "Stock",
        Section::Operations => "Site, people, data",
        Section::Own => "Own",
    }
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Money => "an amount of money",
        Unit::Ratio => "a share (0.25 is 25 %)",
        Unit::Points => "a difference of shares (0.01 is one percentage point)",
        Unit::Count => "a number",
        Unit::Factor => "a factor",
        Unit::Score => "points",
        Unit::Seconds => "seconds",
        Unit::Days => "days",
        Unit::Years => "years",
    }
}

fn better(better: Better) -> &'static str {
    match better {
        Better::Higher => "higher is better",
        Better::Lower => "lower is better",
        Better::Neither => "neither way is better",
    }
}
