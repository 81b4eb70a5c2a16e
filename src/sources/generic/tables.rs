//! Which table columns of known meanings make, and the fields they then fill.

use super::meaning::Meaning;
use super::plain::plain_words;
use crate::csv::Head;
use crate::tables::TableId;

/// Columns of known meanings.
#[derive(Clone, Copy)]
pub(super) struct Meanings<'a>(pub(super) &'a [(usize, Meaning)]);

/// What one row of the file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// A line of an order, perhaps with cells of its order.
    Line,
    /// An order.
    Order,
    /// A return or a refund.
    Return,
    /// An article.
    Product,
    /// Site traffic of a day, a channel …
    Traffic,
    /// One session.
    Session,
    /// What a visitor did in a session: a page seen, something put in the cart, a purchase …
    Event,
    /// Ad spend of a day, a campaign …
    Spend,
}

impl Row {
    /// By the meanings a table has; none where they make no table we know.
    pub(super) fn of(columns: &[(usize, Meaning)]) -> Option<Row> {
        use Meaning as M;
        let has = |meaning| columns.iter().any(|(_, other)| *other == meaning);
        let any = |list: &[Meaning]| list.iter().any(|meaning| has(*meaning));
        if any(&[M::EventName, M::Event]) && has(M::SessionId) && has(M::Date) {
            return Some(Row::Event);
        }
        // Other events, and figures already added up over orders, are none of our tables.
        if any(&[M::EventId, M::EventName]) || (has(M::OrderCount) && !has(M::OrderId)) {
            return None;
        }
        let is_article = any(&[M::Sku, M::Product, M::Variant, M::Category]);
        let has_amount =
            any(&[M::Total, M::Net, M::Gross, M::ConversionValue, M::UnitPrice, M::LineTotal]);
        if any(&[M::ReturnId, M::ReturnDate]) && any(&[M::OrderId, M::Sku, M::Refund]) {
            return Some(Row::Return);
        }
        if has(M::OrderId) {
            let is_line = is_article && (any(&[M::Quantity, M::LineId]) || has_amount);
            let is_order = any(&[M::Date, M::Customer, M::Status]) || has_amount;
            return if is_line { Some(Row::Line) } else { is_order.then_some(Row::Order) };
        }
        if has(M::Cost) && any(&[M::Impressions, M::Clicks, M::Campaign, M::Conversions]) {
            return Some(Row::Spend);
        }
        let is_bill = any(&[M::Sku, M::Customer, M::Sessions, M::Users, M::Pageviews]);
        if has(M::Cost) && has(M::Date) && has(M::Channel) && !is_bill {
            return Some(Row::Spend);
        }
        if any(&[M::Sessions, M::Users, M::Pageviews]) {
            return Some(Row::Traffic);
        }
        if has(M::SessionId) && has(M::Date) && !has_amount {
            return Some(Row::Session);
        }
        if has(M::Date) && has(M::Customer) && has_amount {
            return Some(Row::Order);
        }
        let is_named = has(M::Sku) && any(&[M::Product, M::UnitPrice, M::UnitCost, M::Category]);
        (is_named && !has(M::Date) || (is_named && has(M::Product) && !has_amount))
            .then_some(Row::Product)
    }
}

impl Meanings<'_> {
    /// Whether the rows can be rows of that table as well: orders with their delivery, articles
    /// with their stock.
    pub(super) fn go_with(self, row: Row, table: TableId) -> bool {
        use Meaning as M;
        let is_paid = self.has_any(&[M::Total, M::Net, M::Gross]);
        let is_known = self.has_any(&[M::Customer]) && self.has_any(&[M::Status]);
        match (row, table) {
            (Row::Order, TableId::Shipments) => self.has_any(&[M::Date]) && (is_paid || is_known),
            (Row::Product, TableId::Stock) => {
                self.has_any(&[M::UnitPrice]) && !self.has_any(&[M::Date])
            }
            _ => false,
        }
    }

    fn has_any(self, wanted: &[Meaning]) -> bool {
        self.0.iter().any(|(_, meaning)| wanted.contains(meaning))
    }
}

/// The fields of all columns.
pub(super) fn fields_of(
    row: Row,
    columns: &[(usize, Meaning)],
    head: &Head,
) -> Vec<(usize, String)> {
    let mut fields: Vec<(usize, String)> = Vec::new();
    let has = |meaning| columns.iter().any(|(_, other)| *other == meaning);
    for &(at, meaning) in columns {
        let paths: &[&str] = match row {
            Row::Order => order(meaning, has(Meaning::Total)),
            Row::Line if meaning == Meaning::OrderId && !has_order_cells(columns) => {
                &["order_lines.order_id"]
            }
            Row::Line => line(meaning, has(Meaning::UnitPrice)),
            Row::Return => a_return(meaning),
            Row::Product => product(meaning),
            Row::Traffic | Row::Session => session(meaning),
            Row::Event if has(Meaning::OrderId) => sale(meaning),
            Row::Event => event(meaning),
            Row::Spend => spend(meaning),
        };
        for path in paths {
            // Of several columns of one meaning only texts can stand in for each other.
            let is_doubled = fields.iter().any(|(_, other)| other == path);
            if !(is_doubled && meaning.is_number()) {
                fields.push((at, (*path).to_owned()));
            }
        }
    }
    tell_addresses_apart(&mut fields, head);
    // A session's own row: its id makes it one.
    if row == Row::Session {
        let id = columns.iter().find(|(_, meaning)| *meaning == Meaning::SessionId);
        fields.extend(id.map(|(at, _)| (*at, "sessions.one".to_owned())));
    }
    debug_assert!(fields.iter().all(|(at, _)| *at < head.names.len()));
    fields
}

/// Beside another column that names the customer, the e-mail address is a second name.
fn tell_addresses_apart(fields: &mut [(usize, String)], head: &Head) {
    let is_address = |at: usize| plain_words(&head.names[at]).0.contains("mail");
    let names = |(_, path): &&mut (usize, String)| path == "orders.customer";
    let others = fields.iter_mut().filter(names).any(|(at, _)| !is_address(*at));
    for (at, path) in fields.iter_mut().filter(names).filter(|_| others) {
        if is_address(*at) {
            "orders.customer_email".clone_into(path);
        }
    }
}

/// Whether lines tell anything of their order beyond its id.
fn has_order_cells(columns: &[(usize, Meaning)]) -> bool {
    columns.iter().any(|(_, meaning)| {
        *meaning != Meaning::OrderId
            && line(*meaning, true).iter().any(|path| path.starts_with("orders."))
    })
}

/// An order's fields; `total` where the file has a column for it.
fn order(meaning: Meaning, has_total: bool) -> &'static [&'static str] {
    use Meaning as M;
    match meaning {
        M::OrderId => &["orders.order_id"],
        M::SessionId => &["orders.session_id"],
        M::Date => &["orders.created_at"],
        M::Customer => &["orders.customer"],
        M::Status => &["orders.status"],
        M::IsCancelled => &["orders.is_cancelled"],
        M::IsTest => &["orders.is_test"],
        M::SalesChannel => &["orders.sales_channel"],
        M::Channel => &["orders.channel"],
        M::Source => &["orders.source"],
        M::TaggedSource => &["orders.tagged_source"],
        M::Medium => &["orders.medium"],
        M::SourceMedium => &["orders.source_medium"],
        M::Campaign => &["orders.campaign"],
        M::Device => &["orders.device"],
        M::LandingPage => &["orders.landing_page"],
        M::Country => &["orders.country"],
        M::CustomerType => &["orders.customer_type"],
        M::Currency => &["orders.currency"],
        M::Gross => &["orders.gross"],
        M::Net => &["orders.subtotal"],
        M::Discount => &["orders.discount"],
        M::Shipping => &["orders.shipping"],
        M::Tax => &["orders.tax"],
        M::Total => &["orders.total"],
        M::UnitPrice | M::ConversionValue | M::LineTotal if !has_total => &["orders.total"],
        M::Refund => &["orders.refunded"],
        M::Coupon => &["orders.coupon"],
        M::PaymentMethod => &["orders.payment_method"],
        M::PaymentFee => &["orders.payment_fee"],
        M::Items | M::Quantity => &["orders.items"],
        M::UnitCost | M::LineCost => &["orders.cost"],
        _ => &[],
    }
}

/// A line's fields, and its order's.
fn line(meaning: Meaning, has_price: bool) -> &'static [&'static str] {
    use Meaning as M;
    match meaning {
        M::OrderId => &["orders.order_id", "order_lines.order_id"],
        M::LineId => &["order_lines.line_id"],
        M::Sku => &["order_lines.sku"],
        M::Product => &["order_lines.product"],
        M::Variant => &["order_lines.variant"],
        M::Category => &["order_lines.category"],
        M::Brand => &["order_lines.brand"],
        M::Quantity | M::Items => &["order_lines.quantity"],
        M::UnitPrice => &["order_lines.unit_price"],
        M::Discount => &["order_lines.discount"],
        M::DiscountRate => &["order_lines.discount_rate"],
        M::LineTotal => &["order_lines.line_total"],
        M::Total | M::Net | M::ConversionValue | M::Gross if !has_price => {
            &["order_lines.line_total"]
        }
        M::UnitCost => &["order_lines.unit_cost"],
        M::LineCost => &["order_lines.line_cost"],
        M::Primary => &["order_lines.primary"],
        // Shipping, tax and totals of an order repeat on its lines: the first one is the order's.
        M::Date
        | M::Customer
        | M::Status
        | M::IsCancelled
        | M::IsTest
        | M::SalesChannel
        | M::Channel
        | M::Source
        | M::TaggedSource
        | M::Medium
        | M::SourceMedium
        | M::Campaign
        | M::Device
        | M::LandingPage
        | M::Country
        | M::CustomerType
        | M::Currency
        | M::Coupon
        | M::PaymentMethod
        | M::SessionId => order(meaning, true),
        _ => &[],
    }
}

fn a_return(meaning: Meaning) -> &'static [&'static str] {
    use Meaning as M;
    match meaning {
        M::OrderId => &["returns.order_id"],
        M::LineId => &["returns.line_id"],
        M::Sku => &["returns.sku"],
        M::Quantity | M::Items => &["returns.quantity"],
        M::Refund | M::Total | M::Net | M::LineTotal => &["returns.amount"],
        M::Reason => &["returns.reason"],
        M::ReturnDate | M::Date => &["returns.refunded_at"],
        M::RequestedDate => &["returns.requested_at"],
        M::ReceivedDate => &["returns.received_at"],
        M::Currency => &["returns.currency"],
        _ => &[],
    }
}

fn product(meaning: Meaning) -> &'static [&'static str] {
    use Meaning as M;
    match meaning {
        M::Sku => &["products.sku"],
        M::Product => &["products.name", "products.sku_part"],
        M::Variant => &["products.variant"],
        M::Category => &["products.category"],
        M::Brand => &["products.brand"],
        // What an article costs; whatever a campaign did has been told apart by now.
        M::UnitCost | M::Cost => &["products.unit_cost"],
        M::UnitPrice => &["products.price"],
        _ => &[],
    }
}

fn session(meaning: Meaning) -> &'static [&'static str] {
    use Meaning as M;
    match meaning {
        M::Date => &["sessions.date"],
        M::Channel => &["sessions.channel"],
        M::Source => &["sessions.source"],
        M::TaggedSource => &["sessions.tagged_source"],
        M::Referrer => &["sessions.referrer"],
        M::Medium => &["sessions.medium"],
        M::SourceMedium => &["sessions.source_medium"],
        M::Campaign => &["sessions.campaign"],
        M::Keyword => &["sessions.keyword"],
        M::Device => &["sessions.device"],
        M::LandingPage => &["sessions.landing_page"],
        M::Country => &["sessions.country"],
        M::Category => &["sessions.category"],
        M::TestVariant => &["sessions.variant"],
        M::SessionId => &["sessions.session_id"],
        M::Sessions => &["sessions.sessions"],
        M::Users => &["sessions.users"],
        M::NewUsers => &["sessions.new_users"],
        M::Pageviews => &["sessions.pageviews"],
        M::Bounces => &["sessions.bounces"],
        M::Engaged => &["sessions.engaged_sessions"],
        M::Duration => &["sessions.duration_s"],
        M::AddToCarts => &["sessions.add_to_carts"],
        M::Checkouts => &["sessions.checkouts"],
        M::Purchases => &["sessions.purchases"],
        M::ConversionValue => &["sessions.revenue"],
        M::Goals => &["sessions.goals"],
        _ => &[],
    }
}

fn event(meaning: Meaning) -> &'static [&'static str] {
    match meaning {
        Meaning::EventName | Meaning::Event => &["sessions.event"],
        Meaning::Date => &["sessions.time"],
        _ => session(meaning),
    }
}

/// An event's fields, with those of the order that it is if it is a purchase.
fn sale(meaning: Meaning) -> &'static [&'static str] {
    use Meaning as M;
    match meaning {
        M::Date => &["sessions.time", "orders.created_at"],
        M::Channel => &["sessions.channel", "orders.channel"],
        M::Source => &["sessions.source", "orders.source"],
        M::Medium => &["sessions.medium", "orders.medium"],
        M::SourceMedium => &["sessions.source_medium", "orders.source_medium"],
        M::Campaign => &["sessions.campaign", "orders.campaign"],
        M::Device => &["sessions.device", "orders.device"],
        M::Country => &["sessions.country", "orders.country"],
        M::SessionId => &["sessions.session_id", "orders.session_id"],
        M::Total | M::ConversionValue => &["sessions.revenue", "orders.total"],
        M::UnitPrice | M::UnitCost | M::LineTotal | M::LineCost | M::Quantity | M::Items => &[],
        _ if !event(meaning).is_empty() => event(meaning),
        _ => order(meaning, true),
    }
}

fn spend(meaning: Meaning) -> &'static [&'static str] {
    use Meaning as M;
    match meaning {
        M::Date => &["ad_spend.date"],
        M::Channel => &["ad_spend.channel", "ad_spend.source"],
        M::Source | M::TaggedSource => &["ad_spend.source"],
        M::Campaign => &["ad_spend.campaign"],
        M::Device => &["ad_spend.device"],
        M::Country => &["ad_spend.country"],
        M::Cost => &["ad_spend.cost"],
        M::Currency => &["ad_spend.currency"],
        M::Impressions => &["ad_spend.impressions"],
        M::Clicks => &["ad_spend.clicks"],
        M::Leads => &["ad_spend.leads"],
        M::Conversions | M::Purchases => &["ad_spend.conversions"],
        M::ConversionValue => &["ad_spend.conversion_value"],
        M::AddToCarts => &["ad_spend.add_to_carts"],
        M::Checkouts => &["ad_spend.checkouts"],
        _ => &[],
    }
}
