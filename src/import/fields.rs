//! What a column can be mapped to: the canonical fields, and fields that take a step to get there.
//!
//! | field | becomes |
//! | --- | --- |
//! | `sessions.source_medium` (also `orders.`) | `google / cpc` → source, medium |
//! | `sessions.referrer` | host of the address → source, where that is missing |
//! | `sessions.tagged_source` | source from a tagged link: of a search engine, paid |
//! | `sessions.duration_per_session_s`, `…per_user_s` | × sessions, × users → `duration_s` |
//! | `sessions.bounce_share` | × sessions → `bounces` |
//! | `sessions.one` | a filled cell is one session |
//! | `sessions.time` | `date` and, with its time, `happened_at` |
//! | `sessions.event` | an event's name: `session_start`, `view_item`, `purchase` … → one of it |
//! | `email.event` | the same of mails: `sent`, `open`, `click`, `bounce_soft`, `unsubscribe` … |
//! | `sessions.one_add_to_cart`, `email.one_click` … | a filled cell is one such event, a no none |
//! | `sessions.step`, `sessions.at_step` | a funnel's step, and how many came to it → `add_to_carts` … |
//! | `sessions.event_named`, `sessions.at_step` | an event, and how often → `pageviews`, `purchases` |
//! | `sessions.session_id_part` | joined by `.` → `session_id`, where all parts are there |
//! | `sessions.nth_day`, `…nth_week`, `…nth_month` | index from the period's start → `date` |
//! | `….span_from`, `….span_to` | `date`, `date_to`, where the file has no column of days |
//! | `orders.attribution` | WooCommerce's `Organic: Google` → channel, source |
//! | `ad_spend.google_type` | Google's campaign type → channel |
//! | `sessions.interval` (also `sales_reports.`) | `2026`, `3/2026`, a day → `date`, `date_to` |
//! | `….week_from`, `….month_from`, `….quarter_from`, `….year_from` | first day → `date`, `date_to` |
//! | `products.first_category` | `Shoes > Boots, Sale` → `Boots` |
//! | `products.slashed_category` | `Default Category/Shoes/Boots,…` → `Boots` |
//! | `products.attribute_cost` | `color=Red,cost=4.10` → `unit_cost` |
//! | `orders.test_payment` | a payment method for testing → `is_test` |
//! | `orders.is_cancelled` | yes → status `cancelled` |
//! | `order_lines.product_list` | `2× Mug, 1× Cap` → a line each |
//! | `order_lines.packed_list` | `name:Mug\|quantity:2\|total:25.00;…` → a line each |
//! | `returns.transaction` | of a `refund`: a return; else: the order's payment method |
//! | `returns.transaction_status` | of a failed transaction: neither |
//! | `order_taxes.name_1`, `….amount_1` to `_9` | `NL BTW 21%`, `8.67` → a row of the order each |
//! | `sessions.pageviews_part` (any number's `…_part`) | added to the other columns' → `pageviews` |
//! | `order_lines.product_details` | `Product ID: 1, Product Qty: 2, …\|Product ID: …` → a line each |
//! | `orders.tax_by_line` (any number's `…_by_line`) | the rows' parts added up → the order's `tax` |
//! | `orders.shipping_off_by_line` (any number's) | the same, taken off whatever its sign |
//! | `orders.total_without_tax` | total less this → `tax` |
//! | `orders.total_left` | total less this → `refunded`; 0 says that nothing was |
//! | `order_lines.code_and_name` (also `products.`, `stock.`) | `[A1] Mug` → `sku`, the product's name |
//! | `costs.fee`, `costs.fee_name`, `costs.fee_group` | a booking for each fee kept, not for sales |
//! | `returns.paid_back`, `returns.paid_back_if` | a refund of goods in such a settlement → `amount` |
//! | `costs.account` | `4300 Reclame` → `kind`; a row of an account that is no cost is left out |
//! | `order_lines.line_profit` | line total less this → `line_cost` |
//! | `products.sku_part` | joined by `/` → `sku`, where that is missing |
//! | `products.variant_part` | joined by ` / ` → `variant` |
//! | `page_loads.audit` | a row of another audit of Lighthouse than the largest paint is no load |
//! | `products.only_with`, `stock.only_with` | a row with this cell empty is no article |
//! | `tickets.first_reply_…`, `tickets.resolution_…` | with `ms`, `s`, `min`, `h`, `d` → seconds |
//! | `page_loads.load_…`, `uptime.response_…` | the same units → milliseconds |
//! | `uptime.up_…`, `uptime.down_…` | the same units → seconds |
//! | `uptime.up_of_day_…`, `uptime.down_of_day_…` | the rest of the 24 hours was the other |
//! | `uptime.started_at` | `date`, the row's duration going on over midnight to the days after |
//! | `uptime.up_share` | share of the 24 hours → `up_s`, `down_s` |
//! | `uptime.state` | `Down`: the row's duration (else one check) was down |
//! | `leads.is_won` | yes → `won_at`; its day not being known, the lead's own |
//! | `leads.stage` | a stage of sale: `Closed won` keeps `won_at`, or takes the lead's day; others none |
//! | `email.consent` | `Subscribed`, `Unsubscribed`: was subscribed; `Never subscribed`: was not |
//! | `email.unsubscribed_at` | the day of leaving → a row of its own |
//! | `email.opened_rate` (any count's `…_rate`) | × delivered, else × sent → `opened` |
//! | `tickets.satisfaction` | `Good`, `Very unhappy`, `4` → `csat`, `csat_scale` |
//! | `tickets.replies` | none: no first reply, and no person in it → `automated` |
//! | `surveys.nps`, `surveys.csat` | `9`, `10 - Very likely` → `score`, `kind` |
//! | `cash.money_in`, `cash.money_out`, `cash.direction` | amount with its sign |
//! | `targets.of_category` (any dimension) | `Shoes` → `category=Shoes` |
//! | `fx_rates.per_eur_USD` (any code) | a row for each currency |

use super::events::event_column;
use super::sayings::Saying;
use crate::tables::{Kind, TABLES, TableId, field};
use crate::values::currency::code_of;

/// How a cell becomes its field's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    /// By the kind of the field.
    Plain,
    /// Text before ` / `.
    Before,
    /// Text behind ` / `.
    After,
    /// An id: `.0` at its end is a spreadsheet's.
    Id,
    /// An id or an e-mail address, which is compared without case.
    Customer,
    /// A channel group's name as the channel's id.
    Channel,
    /// Three letters, or a sign that means one currency.
    Currency,
    /// Without its sign.
    Absolute,
    /// A duration in seconds.
    Duration,
    /// A duration of that unit; the field's name says whether it is kept in seconds or thousandths.
    In(Unit),
    /// What such a duration leaves of 24 hours, in seconds.
    RestOfDay(Unit),
    /// A share of 24 hours, and what it leaves of them, in seconds.
    ShareOfDay,
    RestShareOfDay,
    /// Up or down: which of both the row's duration is.
    UpOrDown,
    /// Hours, also as `7:30`.
    Hours,
    /// A channel of the service desk: e-mail in one spelling, all others as they are.
    ServiceChannel,
    /// A kind of cost as its id, any other as it is.
    CostKind,
    /// Yes or a word for it: the row's own day.
    Won,
    /// An amount received, and one paid, each in a column of its own.
    Incoming,
    Outgoing,
    /// Whether the row's amount was paid.
    Direction,
    /// The rate of one currency.
    RateOf(&'static str),
    /// Times the sessions of the row.
    TimesSessions,
    /// Times the users of the row.
    TimesUsers,
    /// A share of the sessions of the row.
    ShareOfSessions,
    /// The name of a funnel's step, and of an event: what the row's count is of.
    StepName,
    EventName,
    /// That count.
    AtStep,
    /// When what a row tells of began.
    Since,
    /// One, if filled.
    One,
    /// One, if filled and not a no; none of a no.
    OneUnlessNo,
    /// The name of an event: one of what it is.
    Event,
    /// Days, weeks (from Sunday) or months from the start of the period.
    Nth(Step),
    /// The host of an address, where there is no source.
    Host,
    /// The source of a tagged link.
    Tagged,
    /// Channel and source in one text.
    Attribution,
    /// Google's campaign type.
    GoogleType,
    /// The last level of the first path.
    FirstCategory,
    /// Whether it names a test payment.
    TestPayment,
    /// Yes: cancelled.
    Cancelled,
    /// What is left of the line's total after its cost.
    Profit,
    /// A text as a value of that dimension: `Shoes` → `category=Shoes`.
    ValueOf(&'static str),
    /// The last level of the first path, with slashes.
    SlashedCategory,
    /// The cost among an article's attributes.
    AttributeCost,
    /// A list of quantities and products.
    ProductList,
    /// A list of lines with a name before each of their parts.
    Details,
    /// What the row adds to a number of its order, and what it takes off.
    OverRows,
    OffOverRows,
    /// The order's total without its tax.
    WithoutTax,
    /// The order's total after refunds, where there were any.
    LeftOfTotal,
    /// The code in brackets, and what stands behind it.
    InBrackets,
    BehindBrackets,
    /// An amount of a settlement, its name, and what kind of amounts it is one of.
    Fee,
    FeeName,
    FeeGroup,
    /// An amount of it that customers may have got back, and whether they did.
    PaidBack,
    PaidBackIf,
    /// An account of the books.
    Account,
    /// A list of lines with named parts.
    PackedList,
    /// Whether money was paid or paid back.
    Transaction,
    /// Whether it was done.
    TransactionStatus,
    /// The name of that tax of the order, and what it comes to.
    TaxName(u8),
    TaxAmount(u8),
    /// A year, a month or a day in one column.
    Interval,
    /// The first day of a week, month, quarter or year.
    From(Stretch),
    /// A part of a number: added to the others.
    Plus,
    /// A part of a text.
    Part(&'static str),
    /// A part of an id: without one of them there is none.
    Key,
    /// Nothing but a condition for the row.
    OnlyWith,
    /// That text, where the cell is filled.
    Is(&'static str),
    /// What people did or felt.
    Says(Saying),
    /// The same, that it is of the largest paint.
    OnlyLargestPaint,
}

/// A unit of time of a number without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Millisecond,
    Second,
    Minute,
    Hour,
    Day,
}

impl Unit {
    /// By the end of a field's name.
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "ms" => Unit::Millisecond,
            "s" => Unit::Second,
            "min" => Unit::Minute,
            "h" => Unit::Hour,
            "d" => Unit::Day,
            _ => return None,
        })
    }
}

/// The unit of an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Day,
    Week,
    Month,
}

/// What a column's first days are the first days of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stretch {
    Week,
    Month,
    Quarter,
    Year,
}

/// Where a column's cells go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FieldRef {
    pub(super) table: TableId,
    /// Position in the table's schema.
    pub(super) position: usize,
    pub(super) how: How,
    /// Holds only if the file has no other column for the field.
    pub(super) is_fallback: bool,
}

/// Whether a field is one there is.
pub fn is_field(path: &str) -> bool {
    !resolve(path).is_empty()
}

/// The canonical columns a field fills, by table and position; none for an unknown one.
pub fn columns_of(path: &str) -> Vec<(TableId, usize)> {
    resolve(path).into_iter().map(|field| (field.table, field.position)).collect()
}

/// The canonical fields of a field; none for an unknown one.
pub(super) fn resolve(path: &str) -> Vec<FieldRef> {
    if let Some((table, position)) = field(path) {
        let how = usual(table, position);
        return vec![FieldRef { table, position, how, is_fallback: false }];
    }
    let Some((table, name)) = path.split_once('.') else { return Vec::new() };
    let at = |column: &str, how, is_fallback| {
        let (table, position) = field(&format!("{table}.{column}"))?;
        Some(FieldRef { table, position, how, is_fallback })
    };
    let saying = Saying::named(table, name);
    let nth = |step| vec![at("date", How::Nth(step), false)];
    let from = |step| vec![at("date", How::Plain, false), at("date_to", How::From(step), false)];
    let found = match name {
        "source_medium" => vec![at("source", How::Before, false), at("medium", How::After, false)],
        "referrer" => vec![at("source", How::Host, false)],
        "tagged_source" => vec![at("source", How::Tagged, false)],
        "duration_per_session_s" => vec![at("duration_s", How::TimesSessions, false)],
        "bounce_share" => vec![at("bounces", How::ShareOfSessions, false)],
        "step" => vec![at("events", How::StepName, false)],
        "event_named" => vec![at("events", How::EventName, false)],
        "at_step" => vec![at("events", How::AtStep, false)],
        "session_id_part" => vec![at("session_id", How::Key, false)],
        "duration_per_user_s" => vec![at("duration_s", How::TimesUsers, false)],
        "one" => vec![at("sessions", How::One, false)],
        "event" => vec![at("events", How::Event, false)],
        "time" => vec![at("date", How::Plain, false), at("happened_at", How::Plain, false)],
        "nth_day" => nth(Step::Day),
        "nth_week" => nth(Step::Week),
        "nth_month" => nth(Step::Month),
        "interval" => vec![at("date_to", How::Interval, false), at("date", How::Interval, false)],
        "week_from" => from(Stretch::Week),
        "month_from" => from(Stretch::Month),
        "quarter_from" => from(Stretch::Quarter),
        "year_from" => from(Stretch::Year),
        "span_from" => vec![at("date", How::Plain, true)],
        "span_to" => vec![at("date_to", How::Plain, true)],
        "attribution" => vec![at("source", How::Attribution, false)],
        "google_type" => vec![at("channel", How::GoogleType, false)],
        "first_category" => vec![at("category", How::FirstCategory, false)],
        "test_payment" => vec![at("is_test", How::TestPayment, false)],
        "slashed_category" => vec![at("category", How::SlashedCategory, false)],
        "attribute_cost" => vec![at("unit_cost", How::AttributeCost, false)],
        "is_cancelled" => vec![at("status", How::Cancelled, false)],
        "product_list" => vec![at("product", How::ProductList, false)],
        "product_details" => vec![at("product", How::Details, false)],
        "total_without_tax" => vec![at("tax", How::WithoutTax, false)],
        "total_left" => vec![at("refunded", How::LeftOfTotal, false)],
        "code_and_name" => {
            let behind = |column| at(column, How::BehindBrackets, false);
            vec![at("sku", How::InBrackets, false), behind("product"), behind("name")]
        }
        "fee" => vec![at("amount", How::Fee, false)],
        "fee_name" => vec![at("kind", How::FeeName, false)],
        "fee_group" => vec![at("kind", How::FeeGroup, false)],
        "paid_back" => vec![at("amount", How::PaidBack, false)],
        "paid_back_if" => vec![at("reason", How::PaidBackIf, false)],
        "account" => vec![at("kind", How::Account, false)],
        "packed_list" => vec![at("product", How::PackedList, false)],
        "transaction" => vec![at("reason", How::Transaction, false)],
        "transaction_status" => vec![at("reason", How::TransactionStatus, false)],
        "line_profit" => vec![at("line_cost", How::Profit, false)],
        "sku_part" => vec![at("sku", How::Part("/"), false)],
        "variant_part" => vec![at("variant", How::Part(" / "), false)],
        "audit" if table == "page_loads" => vec![at("load_ms", How::OnlyLargestPaint, false)],
        "only_with" => {
            vec![at("price", How::OnlyWith, false), at("on_hand", How::OnlyWith, false)]
        }
        "up_share" => {
            vec![at("up_s", How::ShareOfDay, false), at("down_s", How::RestShareOfDay, false)]
        }
        "started_at" if table == "uptime" => vec![at("date", How::Since, false)],
        "state" => vec![at("up_s", How::UpOrDown, false)],
        "nps" => {
            vec![at("score", How::Says(Saying::Score), false), at("kind", How::Is("nps"), false)]
        }
        "csat" => {
            vec![at("score", How::Says(Saying::Score), false), at("kind", How::Is("csat"), false)]
        }
        "is_won" => vec![at("won_at", How::Won, false)],
        "money_in" => vec![at("amount", How::Incoming, false)],
        "money_out" => vec![at("amount", How::Outgoing, false)],
        "direction" => vec![at("amount", How::Direction, false)],
        _ if let Some((column, how)) = part_of(table, name) => {
            let is_number = |field: &FieldRef| {
                field.table.schema().columns[field.position].kind == Kind::Number
            };
            vec![at(column, how, false).filter(is_number)]
        }
        _ if saying.is_some() => {
            vec![saying.and_then(|(column, saying)| at(column, How::Says(saying), false))]
        }
        _ if name.starts_with("one_") => {
            let column = name.strip_prefix("one_").and_then(|name| event_column(table, name));
            vec![column.and_then(|column| at(column, How::OneUnlessNo, false))]
        }
        _ if table == "order_taxes" => vec![tax(name, &at)],
        _ if name.starts_with("of_") => match dimension_named(&name[3..]) {
            Some(dimension) => vec![at("dimension", How::ValueOf(dimension), false)],
            None => Vec::new(),
        },
        _ => match (name.strip_prefix("per_eur_").and_then(code_of), name.rsplit_once('_')) {
            (Some(code), _) => vec![at("per_eur", How::RateOf(code), false)],
            (None, Some((stem, unit))) => durations(stem, unit, &at),
            (None, None) => Vec::new(),
        },
    };
    found.into_iter().flatten().collect()
}

/// The number that a column is a part of, and how it is added.
fn part_of<'a>(table: &str, name: &'a str) -> Option<(&'a str, How)> {
    let of = |end, how| name.strip_suffix(end).map(|column| (column, how));
    let by_line = || of("_off_by_line", How::OffOverRows).or_else(|| of("_by_line", How::OverRows));
    of("_part", How::Plus).or_else(|| by_line().filter(|_| table == "orders"))
}

/// A dimension some table has.
fn dimension_named(name: &str) -> Option<&'static str> {
    let columns = TABLES.iter().flat_map(|schema| schema.columns);
    columns.filter(|def| def.is_dimension).map(|def| def.name).find(|other| *other == name)
}

/// One of the columns of an order's taxes: `name_1`, `amount_1`.
fn tax(name: &str, at: &dyn Fn(&str, How, bool) -> Option<FieldRef>) -> Option<FieldRef> {
    let (part, number) = name.split_once('_')?;
    let number = number.parse().ok().filter(|number| (1..=9).contains(number))?;
    match part {
        "name" => at("tax_name", How::TaxName(number), false),
        "amount" => at("amount", How::TaxAmount(number), false),
        _ => None,
    }
}

/// The fields of a duration in a unit of its own: `load_s` → `load_ms`.
fn durations(
    stem: &str,
    unit: &str,
    at: &dyn Fn(&str, How, bool) -> Option<FieldRef>,
) -> Vec<Option<FieldRef>> {
    let Some(unit) = Unit::named(unit) else { return Vec::new() };
    let (how, rest) = (How::In(unit), How::RestOfDay(unit));
    match stem {
        "up_of_day" => vec![at("up_s", how, false), at("down_s", rest, false)],
        "down_of_day" => vec![at("down_s", how, false), at("up_s", rest, false)],
        _ => ["s", "ms"].map(|own| at(&format!("{stem}_{own}"), how, false)).into(),
    }
}

/// How a cell becomes a canonical field where nothing else is said.
fn usual(table: TableId, position: usize) -> How {
    let column = table.schema().columns[position];
    match (column.name, column.kind) {
        ("sku" | "upsell_of", Kind::Text) => How::Id,
        ("customer_id", _) if table == TableId::Customers => How::Customer,
        (name, Kind::Text) if name.ends_with("_id") => How::Id,
        ("customer" | "employee", _) => How::Customer,
        ("channel", _) if matches!(table, TableId::Tickets | TableId::Surveys) => {
            How::ServiceChannel
        }
        ("channel", _) => How::Channel,
        ("kind", _) if table == TableId::Costs => How::CostKind,
        ("hours_contracted" | "hours_worked" | "hours_absent", _) => How::Hours,
        ("currency", _) => How::Currency,
        ("discount" | "refunded", _) => How::Absolute,
        ("returns", _) if table == TableId::SalesReports => How::Absolute,
        ("duration_s", _) => How::Duration,
        (name, Kind::Number) if name.ends_with("_ms") => How::In(Unit::Millisecond),
        (name, Kind::Number) if name.ends_with("_s") => How::In(Unit::Second),
        _ => How::Plain,
    }
}
