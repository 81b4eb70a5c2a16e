//! All values of one row, with those that follow from others of the row.

use crate::csv::Row;
use crate::problem::{Code, Place, Problem, Problems, Severity};
use crate::tables::Dictionaries;
use crate::values::amount::Written;
use crate::values::cost::account_kind;
use crate::values::missing::bare;
use crate::values::{
    Number, channel, currency, is_missing_text, is_missing_value, parse_count, parse_flag,
};

use super::cells::{Read, Value, read};
use super::fields::{How, Step};

use super::plan::{Channel, Plan};
use super::target::Target;

/// Decimals of seconds that a mean duration times its sessions keeps.
const DURATION_DECIMALS: u8 = 3;

/// The audit of Lighthouse that says when a page has loaded for the eye.
const LARGEST_PAINT: &str = "largest-contentful-paint";

/// The values of a row, by their place in the plan. Reused from row to row.
#[derive(Default)]
pub(super) struct Values {
    pub(super) all: Vec<Value>,
    /// Whether the source is of a tagged link.
    is_tagged: bool,
    /// The count that the row's step is of.
    pub(super) step: Option<&'static str>,
    /// The row is no article, order … of its own.
    pub(super) is_nothing: bool,
    /// The row is of no use here, which is said.
    pub(super) is_left_out: bool,
    joined: String,
    /// The last source and medium, and their channel.
    last_channel: Option<([Value; 2], bool, u32)>,
    fill_key: String,
    filled_down: Vec<Value>,
    /// Columns whose cell contradicted the style of their column, by target.
    pub(super) contradictions: Vec<u32>,
}

impl Values {
    /// Reads all cells. False if the row must be set aside, for the reasons now in `problems`.
    pub(super) fn read(
        &mut self,
        plan: &Plan,
        row: &Row<'_>,
        dictionaries: &mut Dictionaries,
        problems: &mut Problems,
    ) -> bool {
        self.begin(plan);
        let mut is_readable = true;
        for (index, target) in plan.targets.iter().enumerate() {
            if self.is_nothing {
                return true;
            }
            let cell = row.cell(target.column);
            if let Some(done) = self.follow(plan, target, cell) {
                if let Err(code) = done {
                    tell_once(problems, problem(plan, row, target, code, cell));
                    is_readable &= !target.is_vital;
                }
                continue;
            }
            if self.all[target.at] != Value::None
                || self.is_special(plan, target, cell, dictionaries)
            {
                continue;
            }
            let found = if plan.is_nothing(cell) {
                Read::Value(Value::None)
            } else {
                read(cell, target, plan.zone.as_ref(), dictionaries)
            };
            match found {
                Read::Value(value) => {
                    self.all[target.at] = value;
                    self.take_currency(target, cell, dictionaries);
                }
                Read::Odd(value, code) => {
                    self.all[target.at] = value;
                    problems.push(problem(plan, row, target, code, cell));
                }
                Read::Bad(code) => {
                    self.contradictions[index] += u32::from(code == Code::ContradictsColumn);
                    tell_once(problems, problem(plan, row, target, code, cell));
                    is_readable &= !target.is_vital;
                }
            }
            self.multiply(plan, target);
            self.take_profit(plan, target);
            self.place_count(plan, target);
        }
        if is_readable {
            self.complete(plan, row, dictionaries);
        }
        is_readable
    }

    fn begin(&mut self, plan: &Plan) {
        self.all.clear();
        self.all.resize(plan.width, Value::None);
        self.contradictions.resize(plan.targets.len(), 0);
        (self.is_tagged, self.is_nothing, self.is_left_out) = (false, false, false);
        self.step = None;
    }

    /// Fields that are no plain reading of their cell.
    fn is_special(
        &mut self,
        plan: &Plan,
        target: &Target,
        cell: &str,
        dictionaries: &mut Dictionaries,
    ) -> bool {
        match target.how {
            How::Part(_) | How::Key | How::ProductList => {}
            How::Account => self.book(target, cell, dictionaries),
            How::One | How::OneUnlessNo if is_missing_text(cell) => return true,
            How::OneUnlessNo => self.all[target.at] = unless_no(cell),
            How::OnlyWith => self.is_nothing |= is_missing_value(cell),
            How::OnlyLargestPaint => self.is_nothing |= cell.trim() != LARGEST_PAINT,
            How::Nth(step) => self.count_from_start(plan, target, step, cell),
            How::One => self.all[target.at] = Value::Number(Number::whole(1)),
            How::Event => self.be_event(target, cell),
            How::Attribution => self.attribute(plan, target, cell, dictionaries),
            How::Tagged => {
                self.is_tagged |= !is_missing_text(cell);
                return false;
            }
            _ => return false,
        }
        true
    }

    /// The kind of cost an account of the books is for.
    fn book(&mut self, target: &Target, cell: &str, all: &mut Dictionaries) {
        match account_kind(bare(cell)) {
            Some(kind) => self.all[target.at] = Value::Text(all.of(target.domain).code(kind)),
            None => self.is_left_out = true,
        }
    }

    /// The currency beside an amount, where those of a column differ.
    fn take_currency(&mut self, target: &Target, cell: &str, dictionaries: &mut Dictionaries) {
        let Some(at) = target.currency_at else { return };
        let sign = Written::scan(cell).and_then(|written| written.currency);
        if let Some(code) = sign.and_then(currency::name_of) {
            self.all[at] = Value::Text(dictionaries.of("currency").code(code));
        }
    }

    /// A mean per session or per user becomes the sum.
    fn multiply(&mut self, plan: &Plan, target: &Target) {
        let by = match target.how {
            How::TimesSessions | How::ShareOfSessions => plan.once.sessions,
            How::TimesUsers => plan.once.users,
            _ => return,
        };
        let times = by.and_then(|at| self.all[at].number());
        let mean = self.all[target.at].number();
        let sum = mean.zip(times).and_then(|(mean, times)| mean.times_to(times, DURATION_DECIMALS));
        self.all[target.at] = sum.map_or(Value::None, Value::Number);
    }

    /// A line's profit becomes its cost.
    fn take_profit(&mut self, plan: &Plan, target: &Target) {
        if target.how != How::Profit {
            return;
        }
        let total = plan.place("order_lines.line_total").and_then(|at| self.all[at].number());
        let profit = self.all[target.at].number();
        let cost = total.zip(profit).and_then(|(total, profit)| total.plus(profit.negated()));
        self.all[target.at] = cost.map_or(Value::None, Value::Number);
    }

    /// The n-th day, week (Sunday first, the first one cut off) or month of the period.
    fn count_from_start(&mut self, plan: &Plan, target: &Target, step: Step, cell: &str) {
        let (Some(period), Ok(index)) = (plan.period, parse_count(cell, '.')) else { return };
        // Ten thousand periods are more than any export has.
        let Some(index) = i32::try_from(index).ok().filter(|index| (0..10_000).contains(index))
        else {
            return;
        };
        let start = period.from.0;
        let (from, to) = match step {
            Step::Day => (start + index, start + index),
            Step::Week => {
                // 1970-01-01 was a Thursday, the fourth day after a Sunday.
                let sunday = start - (start + 4).rem_euclid(7) + 7 * index;
                (sunday, sunday + 6)
            }
            Step::Month => month_after(start, index),
        };
        self.all[target.at] = Value::Day(from.max(start));
        if let Some(end) = plan.place("sessions.date_to") {
            self.all[end] = Value::Day(to.min(period.to.0));
        }
    }

    /// WooCommerce's words for where an order's visitor came from.
    fn attribute(&mut self, plan: &Plan, target: &Target, cell: &str, all: &mut Dictionaries) {
        let text = bare(cell);
        if is_missing_text(text) {
            return;
        }
        let (kind, source) =
            text.split_once(':').map_or((text, ""), |(kind, rest)| (kind, rest.trim()));
        let medium = match kind.trim().to_ascii_lowercase().as_str() {
            "organic" => "organic",
            "referral" => "referral",
            "paid" | "paid search" | "ppc" => "cpc",
            "direct" => "(none)",
            "source" => "",
            _ => "(other)",
        };
        if !source.is_empty() {
            self.all[target.at] = Value::Text(all.of("source").code(source));
        }
        if let Some(at) = plan.place("orders.channel") {
            self.all[at] = Value::Text(all.of("channel").code(channel::channel_of(source, medium)));
        }
    }

    /// What follows from the row's other values.
    fn complete(&mut self, plan: &Plan, row: &Row<'_>, dictionaries: &mut Dictionaries) {
        self.join_parts(plan, row, dictionaries);
        self.join_keys(plan, row, dictionaries);
        for &(at, value) in &plan.constants {
            if self.all[at] == Value::None {
                self.all[at] = value;
            }
        }
        self.fill_down(plan, row);
        for channel in &plan.once.channels {
            self.derive_channel(*channel, dictionaries);
        }
        if let Some(period) = plan.period {
            for &(from, to) in &plan.once.spans {
                self.all[from] = Value::Day(period.from.0);
                self.all[to] = Value::Day(period.to.0);
            }
        }
        // An order's id holds for the row's line as well, and the other way round.
        if let Some((order, line)) = plan.once.order_ids {
            match (self.all[order], self.all[line]) {
                (Value::None, id) => self.all[order] = id,
                (id, Value::None) => self.all[line] = id,
                _ => {}
            }
        }
    }

    /// Texts of several cells in one.
    fn join_parts(&mut self, plan: &Plan, row: &Row<'_>, dictionaries: &mut Dictionaries) {
        let parts = |target: &&Target| matches!(target.how, How::Part(_));
        for first in plan.targets.iter().filter(parts) {
            if self.all[first.at] != Value::None {
                continue;
            }
            self.joined.clear();
            for target in plan.targets.iter().filter(parts).filter(|other| other.at == first.at) {
                let text = bare(row.cell(target.column));
                // Shopify's word for a product without variants.
                if is_missing_text(text) || text == "Default Title" {
                    continue;
                }
                if let (How::Part(between), false) = (target.how, self.joined.is_empty()) {
                    self.joined.push_str(between);
                }
                self.joined.push_str(text);
            }
            if !self.joined.is_empty() {
                let code = dictionaries.of(first.domain).code(&self.joined);
                self.all[first.at] = Value::Text(code);
            }
        }
    }

    /// An id of several cells, which all must be there.
    fn join_keys(&mut self, plan: &Plan, row: &Row<'_>, dictionaries: &mut Dictionaries) {
        let keys = || plan.targets.iter().filter(|target| target.how == How::Key);
        let Some(first) = keys().next() else { return };
        self.joined.clear();
        for target in keys() {
            let text = bare(row.cell(target.column));
            if is_missing_text(text) {
                return;
            }
            if !self.joined.is_empty() {
                self.joined.push('.');
            }
            self.joined.push_str(text);
        }
        self.all[first.at] = Value::Text(dictionaries.of(first.domain).code(&self.joined));
    }

    /// Cells that stand only on the first of several rows of one thing.
    fn fill_down(&mut self, plan: &Plan, row: &Row<'_>) {
        let Some((column, places)) = &plan.fill_down else { return };
        let key = row.cell(*column);
        // A row without the key goes on with the thing of the row before it.
        let is_next = !key.is_empty() && key != self.fill_key;
        if is_next || self.fill_key.is_empty() {
            self.fill_key.clear();
            self.fill_key.push_str(key);
            self.filled_down.clear();
            self.filled_down.extend(places.iter().map(|&at| self.all[at]));
            return;
        }
        for (&at, &value) in places.iter().zip(&self.filled_down) {
            if self.all[at] == Value::None {
                self.all[at] = value;
            }
        }
    }

    /// The channel from source and medium, where no column gives it.
    fn derive_channel(&mut self, places: Channel, all: &mut Dictionaries) {
        let medium = places.medium.map_or(Value::None, |at| self.all[at]);
        let key = [self.all[places.source], medium];
        if self.all[places.at] != Value::None || (key == [Value::None; 2] && !places.is_always) {
            return;
        }
        let code = match self.last_channel {
            Some((values, is_tagged, code)) if (values, is_tagged) == (key, self.is_tagged) => code,
            _ => {
                let text = |value, domain| match value {
                    Value::Text(code) => all.get(domain).map_or("", |texts| texts.text(code)),
                    _ => "",
                };
                let (source, medium) = (text(key[0], "source"), text(key[1], "medium"));
                let is_ad = self.is_tagged && medium.is_empty() && channel::is_search(source);
                let channel = channel::channel_of(source, if is_ad { "cpc" } else { medium });
                let code = all.of("channel").code(channel);
                self.last_channel = Some((key, self.is_tagged, code));
                code
            }
        };
        self.all[places.at] = Value::Text(code);
    }
}

/// A cell that fills two fields is told once.
fn tell_once(problems: &mut Problems, found: Problem) {
    if problems.kept().last() != Some(&found) {
        problems.push(found);
    }
}

/// One; none of a word for no (an id may be the number 0).
fn unless_no(cell: &str) -> Value {
    let is_no = parse_flag(cell) == Ok(false) && !cell.trim().starts_with('0');
    Value::Number(Number::whole(i64::from(!is_no)))
}

/// First and last day of the month that many months after a day's.
fn month_after(day: i32, months: i32) -> (i32, i32) {
    let (year, month) = crate::values::date::month_of(day);
    let count = year * 12 + month - 1 + months;
    let first = |count: i32| {
        crate::values::date::first_of_month(count.div_euclid(12), count.rem_euclid(12) + 1)
    };
    (first(count), first(count + 1) - 1)
}

/// A problem at a target's cell. Where the row is kept the value is left out only.
pub(super) fn problem(
    plan: &Plan,
    row: &Row<'_>,
    target: &Target,
    code: Code,
    cell: &str,
) -> Problem {
    let at = place(plan, row, Some(target.column));
    let mut problem = Problem::new(code, at, cell);
    if code == Code::SpreadsheetDamage {
        problem.severity = Severity::Notice;
    }
    problem
}

/// Where a row, or one of its cells, stands.
pub(super) fn place(plan: &Plan, row: &Row<'_>, column: Option<usize>) -> Place {
    Place {
        line: row.line,
        line_to: row.line_to,
        row: row.row,
        column: column.map(|column| column as u32 + 1),
        column_name: column.and_then(|column| plan.head.names.get(column).cloned()),
    }
}

impl Number {
    /// Product rounded half up to so many decimals; none where it does not fit.
    fn times_to(self, other: Number, decimals: u8) -> Option<Number> {
        let product = i128::from(self.units) * i128::from(other.units);
        let drop = (self.scale + other.scale).saturating_sub(decimals);
        let unit = 10_i128.pow(u32::from(drop));
        let units = (product + unit / 2).div_euclid(unit);
        let scale = self.scale + other.scale - drop;
        Some(Number { units: i64::try_from(units).ok()?, scale })
    }
}
