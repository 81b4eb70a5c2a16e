//! Orders, their lines and what came back, put together.

use super::baskets::Baskets;
use super::coverage;
use super::currency::Currencies;
use super::customers::{Customers, Sequence};
use super::derive::Durations;
use super::files::{Files, Part, day_of};
use super::finish::{self, Derived};
use super::goods::Stated;
use super::layout::{Layout, Signs};
use super::left_out::LeftOutAmounts;
use super::lines::{Lines, Ties};
use super::orders::Orders;
use super::prices::Prices;
use super::products::Products;
use super::return_rows::{self, LineTexts, Return};
use super::returns::{self, Given};
use super::scaled::Reader;
use super::shares::{self, Inputs};
use super::standings::{self, Standings};
use super::status::{Standing, States};
use super::{order_size, price_kind, scale, state, upsell};
use crate::calendar::Period;
use crate::note::Note;
use crate::settings::Settings;
use crate::tables::column::{Column, NO_CODE, NO_DAY};
use crate::tables::dictionary::Dictionaries;
use crate::tables::schema::TableId;
use crate::tables::sealed::{NO_ROW, Sealed};

/// What sales are joined with.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    pub(super) currencies: &'a Currencies,
    pub(super) products: &'a Products,
    pub(super) customers: &'a Customers,
    pub(super) settings: &'a Settings,
}

/// Adds the tables of sales, as far as files tell of them.
pub(super) fn join(
    files: &Files<'_>,
    &Around { currencies, products, customers, settings }: &Around<'_>,
    dictionaries: &mut Dictionaries,
    left_out: &mut LeftOutAmounts,
    sealed: &mut Sealed,
) {
    let states = States::new(dictionaries.get("status"), settings);
    let mut orders = Orders::join(files, dictionaries, &states.meanings);
    let repeated = std::mem::take(&mut orders.repeats.counts);
    sealed.repeated_orders =
        repeated.iter().map(|(&file, &count)| (files.at(file).id, count)).collect();
    sealed.repeats = std::mem::take(&mut orders.repeats.told);
    let customers = customers.take(&mut orders);
    let kinds = ["new", "returning"].map(|kind| dictionaries.of("customer_kind").code(kind));
    let standing_codes = standings::Codes::new(dictionaries);
    let given = Given::join(files, &orders);
    let scale = scale::of_amounts(files, currencies);
    let (mut lines, credits) =
        read_lines(files, &orders, &given, products, &states.left_out, scale);
    let at = orders.created_at();
    let days: Vec<i32> = at.iter().map(|&at| day_of(at)).collect();
    let prices = Prices::new(files, (&orders, &days), (&lines, &credits), currencies, scale);
    let own = std::mem::take(&mut lines.own);
    let inputs = Inputs {
        prices: &prices,
        lines: &lines,
        credits: &credits,
        products,
        ties: Ties::new(&lines, dictionaries),
        scale,
        order_cost: Reader::new(orders.columns.get("cost"), scale),
    };
    let shares = shares::of_lines(&inputs, own);
    let (counting, notes) = state::decide(&orders, &states, &inputs, currencies, left_out);
    sealed.notes.extend(notes);
    let standings = Standings::new(&orders, (&counting.standing, &days), &standing_codes);
    let id = |order: usize| orders.id(order, dictionaries);
    let sequence = Sequence::new(&customers, (&at, &days), &counting.orders, id);
    let derived =
        Derived { customers, days: days.clone(), is_counting: counting.orders, sequence, kinds };
    let sources = returns::Sources {
        orders: &orders,
        days: &derived.days,
        at: &at,
        is_counting: &counting.returns,
        inputs: &inputs,
        shares: &shares,
        currencies,
        given: &given,
        files,
        texts: LineTexts::new(&lines),
        on_order_day: settings.refunds_on_order_day,
    };
    let mut durations = Durations::of(TableId::Returns);
    let back = returns::collect(&sources, &mut durations);
    sealed.notes.extend(durations.note());
    let covered = orders_coverage(files, &orders, &derived.days);
    let has_returns =
        given.is_loaded() || orders.columns.contains_key("refunded") || credits.layout.rows() > 0;
    if has_returns {
        let coverage = returns_coverage(files, &given, &orders, &credits, &covered, &back);
        let table = return_rows::table(&back, scale).covering(coverage);
        sealed.tables.insert(TableId::Returns, table);
    }
    sealed.notes.extend(without_customer(&derived));
    sealed.notes.extend(without_day(&derived));
    sealed.notes.extend(tax_unknown(&prices, &derived));
    let is_loaded =
        [TableId::Orders, TableId::OrderLines].into_iter().any(|id| !files.parts(id).is_empty());
    if !is_loaded {
        return;
    }
    let amounts = finish::OrderAmounts::new(&orders, &prices, scale);
    let quantity = finish::quantities(&mut lines, &orders.columns);
    let baskets = Baskets::new(&lines, orders.rows);
    let is_upsell = upsell::of_lines(&lines, &shares.unit_price, products);
    let mut lines = finish::lines_table(lines, shares, quantity, &derived, scale);
    if let Some(flags) = is_upsell {
        lines = lines.with("is_upsell", Column::Flag(flags));
    }
    let mut orders = finish::orders_table(orders, amounts, derived, baskets, &lines);
    order_size::put(&mut orders, dictionaries);
    price_kind::put(&mut orders, dictionaries);
    standings.put(&mut orders);
    sealed.tables.insert(TableId::OrderLines, lines.covering(covered.clone()));
    sealed.tables.insert(TableId::Orders, orders.covering(covered));
}

/// Lines that sell, and lines that take back.
fn read_lines(
    files: &Files<'_>,
    orders: &Orders,
    given: &Given<'_>,
    products: &Products,
    left_out: &[Option<Standing>],
    scale: u8,
) -> (Lines, Lines) {
    let parts = files.parts(TableId::OrderLines);
    let stated = Stated::new(&orders.columns, scale);
    let is_returned = given.orders(orders.rows);
    let signs = Signs::new(&parts);
    // An order without lines gets one; a mere name for returned goods gets none.
    let spare = |order: usize, takes_back: bool| {
        let is_told = is_returned[order] && (takes_back || !stated.has_value(order));
        orders.lines_file[order] == NO_ROW && stated.is_credit(order) == takes_back && !is_told
    };
    let read = |takes_back: bool| {
        let spare = |order: usize| u32::from(spare(order, takes_back));
        let layout = Layout::new(&parts, orders, (&signs, takes_back), spare);
        Lines::new(&parts, layout, scale, products, left_out, |order| {
            stated.discount(order).is_some()
        })
    };
    (read(false), read(true))
}

fn orders_coverage(files: &Files<'_>, orders: &Orders, days: &[i32]) -> Vec<Period> {
    let mut parts: Vec<Part<'_>> = files.parts(TableId::Orders);
    parts.extend(files.parts(TableId::OrderLines));
    coverage::of_orders(files, &parts, orders, days)
}

/// Where orders tell of refunds their days are covered; and the days of returns files.
fn returns_coverage(
    files: &Files<'_>,
    given: &Given<'_>,
    orders: &Orders,
    credits: &Lines,
    covered: &[Period],
    back: &[Return],
) -> Vec<Period> {
    let with_orders = orders.columns.contains_key("refunded") || credits.layout.rows() > 0;
    let mut spans = if with_orders { covered.to_vec() } else { Vec::new() };
    spans.extend(given.stated_periods(files));
    if given.is_loaded() {
        let days = back.iter().flat_map(|back| [&back.day, &back.refund_day]);
        spans.extend(coverage::span(days));
    }
    coverage::merge(spans)
}

/// How many counting orders have no day: they are in no period.
fn without_day(derived: &Derived) -> Option<Note> {
    let orders = derived.days.iter().zip(&derived.is_counting);
    let count = orders.filter(|&(&day, &counting)| day == NO_DAY && counting == 1).count();
    (count > 0).then(|| Note::new("orders_without_day", [("orders", count.to_string())]))
}

/// How many counting orders have tax inside their prices that no column tells.
fn tax_unknown(prices: &Prices<'_>, derived: &Derived) -> Option<Note> {
    let is_unknown = |&order: &usize| {
        let has_tax = derived.is_counting[order] == 1 && prices.has_tax_inside[order];
        has_tax && prices.stated.tax(order).is_none()
    };
    let count = (0..derived.days.len()).filter(is_unknown).count();
    (count > 0).then(|| Note::new("tax_unknown", [("orders", count.to_string())]))
}

/// How many counting orders know no customer, where others do.
fn without_customer(derived: &Derived) -> Option<Note> {
    let known = derived.customers.iter().any(|&customer| customer != NO_CODE);
    let guests = derived.customers.iter().zip(&derived.is_counting);
    let guests =
        guests.filter(|&(&customer, &counting)| customer == NO_CODE && counting == 1).count();
    (known && guests > 0)
        .then(|| Note::new("orders_without_customer", [("orders", guests.to_string())]))
}
