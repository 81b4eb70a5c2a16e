//! All measures. One line each; what they mean beyond that is in the table's own columns.

use super::Aggregate::{Count, Distinct, DistinctInBoth, Sum};
use super::Condition::{
    AtLeast, AtMost, Is, IsNot, Known, NotTold, Observed, OfThreshold, OneOf, Told, Unknown,
};
use super::Window::{ActiveAtEnd, ActiveAtStart, ActiveYearBeforeEnd, Period, Trailing};
use super::{Aggregate, Condition, Measure, Window};
use crate::tables::TableId::{self, AdSpend, OrderLines, Orders, Returns, Sessions};

/// Channels of unpaid search and social traffic.
const ORGANIC: &[&str] = &["organic_search", "organic_social"];
/// Channels whose visits are paid for by ad spend.
const PAID: &[&str] = &["paid_search", "paid_social", "display"];
/// A customer's first order, and any later one.
const FIRST: Condition = AtMost("order_no", 1);
const LATER: Condition = AtLeast("order_no", 2);

const fn of(
    id: &'static str,
    table: TableId,
    aggregate: Aggregate,
    conditions: &'static [Condition],
) -> Measure {
    within(id, table, aggregate, conditions, Period)
}

const fn within(
    id: &'static str,
    table: TableId,
    aggregate: Aggregate,
    conditions: &'static [Condition],
    window: Window,
) -> Measure {
    Measure { id, table, aggregate, conditions, window, day: "day" }
}

/// All measures, by table.
pub static MEASURES: &[Measure] = &[
    of("orders", Orders, Count, &[]),
    of("gross_sales", Orders, Sum("gross"), &[]),
    of("discount", Orders, Sum("discount"), &[]),
    of("shipping", Orders, Sum("shipping"), &[]),
    of("tax", Orders, Sum("tax"), &[]),
    of("units_sold", Orders, Sum("quantity"), &[]),
    of("orders_with_known_products", Orders, Count, &[Known("is_multi_product")]),
    of("orders_of_several_products", Orders, Count, &[Is("is_multi_product")]),
    of("orders_with_known_categories", Orders, Count, &[Known("is_multi_category")]),
    of("orders_of_several_categories", Orders, Count, &[Is("is_multi_category")]),
    of("orders_with_known_primary", Orders, Count, &[Known("has_secondary")]),
    of("orders_with_secondary", Orders, Count, &[Is("has_secondary")]),
    of("orders_with_value", Orders, Count, &[Known("goods_value")]),
    of("orders_just_below_free_shipping", Orders, Count, &[OfThreshold("goods_value", 80, 100)]),
    of("customers", Orders, Distinct("customer"), &[]),
    of("new_customers", Orders, Count, &[FIRST]),
    of("returning_customers", Orders, Distinct("customer"), &[LATER]),
    of("orders_without_customer", Orders, Count, &[Unknown("customer")]),
    of("first_orders_observed_30", Orders, Count, &[FIRST, Observed(30)]),
    of("first_orders_observed_60", Orders, Count, &[FIRST, Observed(60)]),
    of("first_orders_observed_90", Orders, Count, &[FIRST, Observed(90)]),
    of("repeated_within_30", Orders, Count, &[FIRST, Observed(30), AtMost("days_to_next", 30)]),
    of("repeated_within_60", Orders, Count, &[FIRST, Observed(60), AtMost("days_to_next", 60)]),
    of("repeated_within_90", Orders, Count, &[FIRST, Observed(90), AtMost("days_to_next", 90)]),
    within("customers_of_a_year", Orders, Distinct("customer"), &[], Trailing(365)),
    within("orders_of_a_year", Orders, Count, &[Known("customer")], Trailing(365)),
    within("customers_at_start", Orders, Distinct("customer"), &[], ActiveAtStart),
    within("customers_kept", Orders, DistinctInBoth("customer", ActiveAtEnd), &[], ActiveAtStart),
    within("customers_a_year_before", Orders, Distinct("customer"), &[], ActiveYearBeforeEnd),
    within(
        "customers_kept_a_year",
        Orders,
        DistinctInBoth("customer", ActiveAtEnd),
        &[],
        ActiveYearBeforeEnd,
    ),
    of("gross_with_cost", OrderLines, Sum("gross"), &[Is("has_cost")]),
    of("discount_with_cost", OrderLines, Sum("discount"), &[Is("has_cost")]),
    // Of lines of which none has a cost the cost is not known, not zero.
    of("cost_of_goods", OrderLines, Sum("cost"), &[]),
    of("lines_without_cost", OrderLines, Count, &[IsNot("has_cost")]),
    of("gross_without_cost", OrderLines, Sum("gross"), &[IsNot("has_cost")]),
    of("units_with_variants", OrderLines, Sum("quantity"), &[Known("is_upsell")]),
    of("units_upsold", OrderLines, Sum("quantity"), &[Is("is_upsell")]),
    of("returns_value", Returns, Sum("amount"), &[]),
    of("returns_with_cost", Returns, Sum("amount"), &[Is("has_cost")]),
    of("cost_of_returns", Returns, Sum("cost"), &[Is("has_cost")]),
    of("returns_on_order_day", Returns, Count, &[Is("is_day_of_order")]),
    of("sessions", Sessions, Sum("sessions"), &[]),
    of("users", Sessions, Sum("users"), &[]),
    of("rows_with_users", Sessions, Count, &[Known("users")]),
    of("pageviews", Sessions, Sum("pageviews"), &[]),
    of("bounces", Sessions, Sum("bounces"), &[]),
    of("sessions_with_bounces", Sessions, Sum("sessions"), &[Known("bounces")]),
    of("engaged_sessions", Sessions, Sum("engaged_sessions"), &[]),
    of("sessions_with_engagement", Sessions, Sum("sessions"), &[Known("engaged_sessions")]),
    of("duration_s", Sessions, Sum("duration_s"), &[]),
    of("sessions_with_duration", Sessions, Sum("sessions"), &[Known("duration_s")]),
    of("organic_sessions", Sessions, Sum("sessions"), &[OneOf("channel", ORGANIC)]),
    of("paid_sessions", Sessions, Sum("sessions"), &[OneOf("channel", PAID)]),
    of("add_to_carts", Sessions, Sum("add_to_carts"), &[Known("purchases")]),
    of("checkouts", Sessions, Sum("checkouts"), &[Known("purchases")]),
    of("purchases", Sessions, Sum("purchases"), &[]),
    of("purchases_with_carts", Sessions, Sum("purchases"), &[Known("add_to_carts")]),
    of("purchases_with_checkouts", Sessions, Sum("purchases"), &[Known("checkouts")]),
    of("sessions_with_purchases", Sessions, Sum("sessions"), &[Known("purchases")]),
    of("users_with_purchases", Sessions, Sum("users"), &[Known("purchases")]),
    of("goals", Sessions, Sum("goals"), &[]),
    of("site_revenue", Sessions, Sum("revenue"), &[]),
    of("ad_cost", AdSpend, Sum("cost"), &[]),
    of("impressions", AdSpend, Sum("impressions"), &[]),
    of("clicks", AdSpend, Sum("clicks"), &[]),
    of("ad_leads", AdSpend, Sum("leads"), &[]),
    of("conversions", AdSpend, Sum("conversions"), &[]),
    of("conversion_value", AdSpend, Sum("conversion_value"), &[]),
    of("cost_with_value", AdSpend, Sum("cost"), &[Told("conversion_value")]),
    of("cost_without_value", AdSpend, Sum("cost"), &[NotTold("conversion_value")]),
    of("clicks_with_conversions", AdSpend, Sum("clicks"), &[Told("conversions")]),
    of("conversions_with_carts", AdSpend, Sum("conversions"), &[Told("add_to_carts")]),
    of("conversions_with_checkouts", AdSpend, Sum("conversions"), &[Told("checkouts")]),
    of("ad_carts", AdSpend, Sum("add_to_carts"), &[Told("conversions")]),
    of("ad_checkouts", AdSpend, Sum("checkouts"), &[Told("conversions")]),
];

/// The measure of that id, with its number.
pub fn measure(id: &str) -> Option<usize> {
    MEASURES.iter().position(|measure| measure.id == id)
}
