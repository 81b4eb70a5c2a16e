//! Rows that are single events, by the event's name.

use super::cells::Value;
use super::target::Target;
use super::values_of_row::Values;
use crate::values::Number;
use crate::values::missing::{bare, is_missing_text};

/// Names of events in small letters, by the count that one of them adds to; of each the first is
/// that of the field for a file of such events only.
const EVENTS: &[(&str, &str)] = &[
    ("sessions", "session session_start visit"),
    ("pageviews", "pageview page_view screen_view view_page page"),
    ("product_views", "product_view view_item product_viewed view_product view view_content"),
    (
        "add_to_carts",
        "add_to_cart added_to_cart addtocart product_added_to_cart product_added cart \
         cart_add",
    ),
    (
        "checkouts",
        "checkout begin_checkout checkout_started start_checkout initiate_checkout \
         initiatecheckout",
    ),
    (
        "purchases",
        "purchase transaction order_completed order_placed placed_order checkout_completed \
         ecommerce_purchase buy order",
    ),
];
/// As [`EVENTS`], of mails.
const MAIL_EVENTS: &[(&str, &str)] = &[
    ("sent", "sent send processed"),
    ("delivered", "delivery delivered"),
    ("opened", "open opened email_open email_opened opened_email"),
    ("clicked", "click clicked email_click email_clicked clicked_email"),
    ("bounced", "bounce bounced soft_bounce hard_bounce dropped"),
    ("spam", "spam spam_report spamreport complaint marked_as_spam marked_email_as_spam"),
    ("unsubscribed", "unsubscribe unsubscribed"),
    ("subscribed", "subscribe subscribed sign_up signup subscribed_to_list"),
];
/// Events that visitors do not cause.
const AUTOMATIC: &str = "first_visit user_engagement session_end scroll";

/// The count of a table (by its name) that one event of that name adds to.
pub(super) fn event_column(table: &str, name: &str) -> Option<&'static str> {
    let is_mail = table == "email";
    let has = |names: &str| names.split(' ').any(|other| other == name);
    let found = if is_mail { MAIL_EVENTS } else { EVENTS }.iter().find(|(_, names)| has(names));
    let is_bounce = is_mail && name.starts_with("bounce_");
    found.map(|(column, _)| *column).or(is_bounce.then_some("bounced"))
}

impl Values {
    /// Lets the row be one event.
    pub(super) fn be_event(&mut self, target: &Target, cell: &str) {
        if is_missing_text(cell) {
            return;
        }
        let name = plain_name(bare(cell));
        let is_automatic = AUTOMATIC.split(' ').any(|other| other == name);
        self.all[target.at] = Value::Number(Number::whole(i64::from(!is_automatic)));
        if let Some(column) = event_column(target.table.schema().name, &name)
            && let Some(position) = target.table.schema().position(column)
        {
            self.all[target.at - target.position + position] = Value::Number(Number::whole(1));
        }
    }
}

/// `Add to cart`, `add-to-cart` and `AddToCart` as `add_to_cart`.
pub(super) fn plain_name(name: &str) -> String {
    let mut plain = String::with_capacity(name.len() + 2);
    let mut was_small = false;
    for mark in name.chars() {
        if mark.is_uppercase() && was_small {
            plain.push('_');
        }
        was_small = mark.is_lowercase();
        if mark.is_alphanumeric() {
            plain.extend(mark.to_lowercase());
        } else if !plain.ends_with('_') {
            plain.push('_');
        }
    }
    plain
}
