//! All measures. One line each; what they mean beyond that is in the table's own columns.

use super::Aggregate::{self, Count, Distinct, DistinctInBoth, Quantile, Sum};
use super::Articles::{InStock, Offered, OutOfStock, Overstocked};
use super::Condition::{
    AtLeast, AtMost, Is, IsNot, Known, NotTold, Observed, OfThreshold, OneOf, Told, Unknown,
};
use super::Window::{
    ActiveAtEnd, ActiveAtStart, ActiveYearBeforeEnd, Always, LastSnapshot, Period, Trailing,
    TrailingSetting, ValidAtEnd, ValidAtStart,
};
use super::{Condition, Measure, Window};
use crate::tables::TableId::{
    self, AdSpend, Carts, Cash, Costs, Email, Imports, Incidents, Leads, OrderLines, Orders,
    PageLoads, Returns, Reviews, SalesReports, Sessions, Shipments, Staff, Stock, Surveys, Tickets,
    Uptime,
};

/// Channels of unpaid search and social traffic.
const ORGANIC: &[&str] = &["organic_search", "organic_social"];
/// Channels whose visits are paid for by ad spend.
const PAID: &[&str] = &["paid_search", "paid_social", "display"];
/// A customer's first order, and any later one.
const FIRST: Condition = AtMost("order_no", 1);
const LATER: Condition = AtLeast("order_no", 2);
/// Answers by what was asked.
const NPS: Condition = OneOf("kind", &["nps"]);
const CSAT: Condition = OneOf("kind", &["csat"]);
const EMPLOYEE: Condition = OneOf("kind", &["employee"]);
/// Costs that are no expense of the period: goods are when they are sold.
const NOT_EXPENSED: &[&str] = &["goods", "investment"];

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

/// By another day than that of the row.
#[allow(clippy::needless_pass_by_value)] // Constants are made this way.
const fn by_day(day: &'static str, measure: Measure) -> Measure {
    Measure { day, ..measure }
}

const fn median(column: &'static str) -> Aggregate {
    Quantile(column, 500, None)
}

const fn nine_in_ten(column: &'static str) -> Aggregate {
    Quantile(column, 900, None)
}

/// All measures, by table.
pub static MEASURES: &[Measure] = &[
    of("orders", Orders, Count, &[]),
    of("gross_sales", Orders, Sum("gross"), &[]),
    of("discount", Orders, Sum("discount"), &[]),
    of("shipping", Orders, Sum("shipping"), &[]),
    of("tax", Orders, Sum("tax"), &[]),
    of("payment_fees", Orders, Sum("payment_fee"), &[]),
    of("units_sold", Orders, Sum("quantity"), &[]),
    of("orders_with_known_products", Orders, Count, &[Known("is_multi_product")]),
    of("orders_of_several_products", Orders, Count, &[Is("is_multi_product")]),
    of("orders_with_known_categories", Orders, Count, &[Known("is_multi_category")]),
    of("orders_of_several_categories", Orders, Count, &[Is("is_multi_category")]),
    of("orders_with_known_primary", Orders, Count, &[Known("has_secondary")]),
    of("orders_with_secondary", Orders, Count, &[Is("has_secondary")]),
    of("orders_with_value", Orders, Count, &[Known("goods_value")]),
    of("orders_just_below_free_shipping", Orders, Count, &[OfThreshold("goods_value", 80, 100)]),
    of(
        "value_just_below_free_shipping",
        Orders,
        Sum("goods_value"),
        &[OfThreshold("goods_value", 80, 100)],
    ),
    of("orders_with_cost", Orders, Count, &[Known("cost")]),
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
    within("customers_ever", Orders, Distinct("customer"), &[], Always),
    within("gross_ever", Orders, Sum("gross"), &[Known("customer")], Always),
    within("discount_ever", Orders, Sum("discount"), &[Known("customer")], Always),
    within("shipping_ever", Orders, Sum("shipping"), &[Known("customer")], Always),
    within("tax_ever", Orders, Sum("tax"), &[Known("customer")], Always),
    within("returns_ever", Returns, Sum("amount"), &[Known("customer")], Always),
    of("gross_with_cost", OrderLines, Sum("gross"), &[Is("has_cost")]),
    of("discount_with_cost", OrderLines, Sum("discount"), &[Is("has_cost")]),
    // Of lines of which none has a cost the cost is not known, not zero.
    of("cost_of_goods", OrderLines, Sum("cost"), &[]),
    of("lines_without_cost", OrderLines, Count, &[IsNot("has_cost")]),
    of("gross_without_cost", OrderLines, Sum("gross"), &[IsNot("has_cost")]),
    of("units_with_variants", OrderLines, Sum("quantity"), &[Known("is_upsell")]),
    of("units_upsold", OrderLines, Sum("quantity"), &[Is("is_upsell")]),
    of("reported_orders", SalesReports, Sum("orders"), &[]),
    of("reported_units", SalesReports, Sum("units"), &[]),
    of("reported_returns", SalesReports, Sum("returns"), &[]),
    of("reported_net", SalesReports, Sum("net"), &[]),
    of("reported_shipping", SalesReports, Sum("shipping"), &[]),
    of("reported_tax", SalesReports, Sum("tax"), &[]),
    of("abandoned_carts", Carts, Count, &[]),
    of("returns_value", Returns, Sum("amount"), &[]),
    of("returns_with_cost", Returns, Sum("amount"), &[Is("has_cost")]),
    of("cost_of_returns", Returns, Sum("cost"), &[Is("has_cost")]),
    of("returns_on_order_day", Returns, Count, &[Is("is_day_of_order")]),
    by_day("sale_day", of("units_returned", Returns, Sum("quantity"), &[])),
    by_day("received_day", of("days_to_return", Returns, Sum("cycle_days"), &[])),
    by_day("received_day", of("returns_received", Returns, Count, &[Known("cycle_days")])),
    by_day("received_day", of("median_days_to_return", Returns, median("cycle_days"), &[])),
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
    of("shipments", Shipments, Count, &[]),
    of("orders_shipped", Shipments, Distinct("order_id"), &[]),
    of("shipments_with_errors_told", Shipments, Count, &[Known("has_error")]),
    of("shipments_with_error", Shipments, Count, &[Is("has_error")]),
    of("shipment_cost", Shipments, Sum("cost"), &[]),
    of("shipments_with_cost", Shipments, Count, &[Known("cost")]),
    of("shipments_without_cost", Shipments, Count, &[Unknown("cost")]),
    of("orders_shipped_with_cost", Shipments, Distinct("order_id"), &[Known("cost")]),
    of("deliveries_judged", Shipments, Count, &[Known("is_first_time")]),
    of("first_time_deliveries", Shipments, Count, &[Is("is_first_time")]),
    of("deliveries_with_attempts", Shipments, Count, &[Is("is_delivered"), Known("attempts")]),
    of("deliveries_with_errors_told", Shipments, Count, &[Is("is_delivered"), Known("has_error")]),
    of("deliveries_with_promise", Shipments, Count, &[Known("is_on_time")]),
    of("on_time_deliveries", Shipments, Count, &[Is("is_on_time")]),
    of("median_delivery_days", Shipments, median("delivery_days"), &[]),
    of("delivery_days_of_nine_in_ten", Shipments, nine_in_ten("delivery_days"), &[]),
    of("median_lead_days", Shipments, median("lead_days"), &[]),
    of("lead_days_of_nine_in_ten", Shipments, nine_in_ten("lead_days"), &[]),
    of("leads", Leads, Count, &[]),
    of("leads_won", Leads, Count, &[Is("is_won")]),
    of("emails_delivered_with_opens", Email, Sum("delivered"), &[Known("opened")]),
    of("emails_opened", Email, Sum("opened"), &[Known("delivered")]),
    of("emails_delivered_with_clicks", Email, Sum("delivered"), &[Known("clicked")]),
    of("emails_clicked", Email, Sum("clicked"), &[Known("delivered")]),
    of("emails_delivered_with_leavers", Email, Sum("delivered"), &[Known("unsubscribed")]),
    of("unsubscribed", Email, Sum("unsubscribed"), &[Known("delivered")]),
    of("subscribed", Email, Sum("subscribed"), &[]),
    of("email_revenue", Email, Sum("revenue"), &[]),
    of("tickets", Tickets, Count, &[]),
    of("tickets_without_reply", Tickets, Count, &[Unknown("first_reply_s")]),
    of("median_first_reply", Tickets, median("first_reply_s"), &[]),
    of("first_reply_of_nine_in_ten", Tickets, nine_in_ten("first_reply_s"), &[]),
    of("median_resolution", Tickets, median("resolution_s"), &[]),
    of("resolution_of_nine_in_ten", Tickets, nine_in_ten("resolution_s"), &[]),
    of("tickets_with_way_told", Tickets, Count, &[Is("is_solved"), Known("is_automated")]),
    of("tickets_automated", Tickets, Count, &[Is("is_solved"), Is("is_automated")]),
    of("tickets_rated", Tickets, Count, &[Known("is_satisfied")]),
    of("tickets_satisfied", Tickets, Count, &[Is("is_satisfied")]),
    of("nps_answers", Surveys, Count, &[NPS]),
    of("promoters", Surveys, Count, &[NPS, Is("is_promoter")]),
    of("detractors", Surveys, Count, &[NPS, Is("is_detractor")]),
    of("csat_answers", Surveys, Count, &[CSAT, Known("is_satisfied")]),
    of("csat_satisfied", Surveys, Count, &[CSAT, Is("is_satisfied")]),
    of("employee_answers", Surveys, Count, &[EMPLOYEE]),
    of("employee_scores", Surveys, Sum("score_of_10"), &[EMPLOYEE]),
    of("employee_promoters", Surveys, Count, &[EMPLOYEE, Is("is_promoter")]),
    of("employee_detractors", Surveys, Count, &[EMPLOYEE, Is("is_detractor")]),
    of("reviews", Reviews, Count, &[Known("rating_of_5")]),
    of("stars", Reviews, Sum("rating_of_5"), &[]),
    within("stock_units", Stock, Sum("on_hand"), &[], LastSnapshot),
    within("stock_available", Stock, Sum("available"), &[], LastSnapshot),
    within("stock_value", Stock, Sum("value"), &[], LastSnapshot),
    within("stock_rows_without_cost", Stock, Count, &[Unknown("value")], LastSnapshot),
    within("stock_units_without_cost", Stock, Sum("on_hand"), &[Unknown("value")], LastSnapshot),
    of("stock_value_days", Stock, Aggregate::SumOverDays("value"), &[]),
    within("articles_offered", Stock, Aggregate::Articles(Offered), &[], LastSnapshot),
    within("articles_out_of_stock", Stock, Aggregate::Articles(OutOfStock), &[], LastSnapshot),
    within("articles_in_stock", Stock, Aggregate::Articles(InStock), &[], LastSnapshot),
    within("articles_overstocked", Stock, Aggregate::Articles(Overstocked), &[], LastSnapshot),
    within(
        "overstock_value",
        Stock,
        Aggregate::ArticlesSum(Overstocked, "value"),
        &[],
        LastSnapshot,
    ),
    within("units_sold_lately", Orders, Sum("quantity"), &[], TrailingSetting("cover_window_days")),
    of("costs_booked", Costs, Sum("amount"), &[]),
    of("costs_not_expensed", Costs, Sum("amount"), &[OneOf("kind", NOT_EXPENSED)]),
    of("marketing_booked", Costs, Sum("amount"), &[OneOf("kind", &["marketing"])]),
    of("fulfilment_booked", Costs, Sum("amount"), &[OneOf("kind", &["fulfilment"])]),
    of("payment_booked", Costs, Sum("amount"), &[OneOf("kind", &["payment"])]),
    of("cash_moved", Cash, Sum("amount"), &[]),
    of("cash_received", Cash, Sum("amount"), &[AtLeast("amount", 0)]),
    of("cash_paid", Cash, Sum("amount"), &[AtMost("amount", 0)]),
    of("median_load_ms", PageLoads, Quantile("load_ms", 500, Some("samples")), &[]),
    of("load_ms_of_three_in_four", PageLoads, Quantile("load_ms", 750, Some("samples")), &[]),
    of("up_s", Uptime, Sum("up_s"), &[]),
    of("down_s", Uptime, Sum("down_s"), &[]),
    of("response_ms", Uptime, Sum("response_ms"), &[]),
    of("checks_with_response", Uptime, Count, &[Known("response_ms")]),
    of("incidents", Incidents, Count, &[]),
    of("hours_worked", Staff, Sum("hours_worked"), &[]),
    of("hours_contracted", Staff, Sum("hours_contracted"), &[Known("hours_absent")]),
    of("hours_absent", Staff, Sum("hours_absent"), &[Known("hours_contracted")]),
    of("tasks_done", Staff, Sum("tasks_done"), &[Known("hours_worked")]),
    of("hours_with_tasks", Staff, Sum("hours_worked"), &[Known("tasks_done")]),
    within("staff_at_start", Staff, Distinct("employee"), &[], ValidAtStart),
    within("staff_at_end", Staff, Distinct("employee"), &[], ValidAtEnd),
    within("staff_kept", Staff, DistinctInBoth("employee", ValidAtEnd), &[], ValidAtStart),
    within("staff_with_level", Staff, Distinct("employee"), &[Known("training_level")], ValidAtEnd),
    within("rows_read", Imports, Sum("rows_read"), &[], Always),
    within("rows_accepted", Imports, Sum("rows_accepted"), &[], Always),
    within("cells_expected", Imports, Sum("cells_expected"), &[], Always),
    within("cells_filled", Imports, Sum("cells_filled"), &[], Always),
    within("days_since_newest_row", Imports, Quantile("age_days", 0, None), &[], Always),
];

/// The measure of that id, with its number.
pub fn measure(id: &str) -> Option<usize> {
    MEASURES.iter().position(|measure| measure.id == id)
}
