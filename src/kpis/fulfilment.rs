//! What comes back, and how goods get to customers.
//!
//! A delivery belongs to the day it was shipped, a return rate to the day of the sale.

use super::{Aside, Kpi, NO_SHIPMENT_COST, Role, aside, beside, entry};
use crate::unit::Better::{Higher, Lower};
use crate::unit::Unit::{Days, Factor, Money, Ratio};

const LOGISTICS: &[Role] = &[Role::Logistics];
const WATCHED: &[Role] = &[Role::Management, Role::Logistics];
const PICKING: &[&str] = &["warehouse", "shift", "picking_method", "error"];
const DELIVERY: &[&str] = &["carrier", "warehouse", "country"];
/// On which of the three the figure rests.
const RESTS_ON: Aside = aside(
    "first_time_rests_on",
    &[
        ("deliveries", "deliveries_judged"),
        ("attempts", "deliveries_with_attempts"),
        ("errors", "deliveries_with_errors_told"),
        ("promises", "deliveries_with_promise"),
    ],
);

/// The section's KPIs.
pub(super) const KPIS: &[Kpi] = &[
    // The reason is known of what came back only: each reason's units are divided by all sold.
    Kpi {
        by: &["category", "brand", "product", "customer_type", "reason", "channel", "country"],
        next: &["refund_rate", "return_cycle_time", "fulfilment_error_rate"],
        roles: &[Role::Management, Role::Logistics, Role::Sales, Role::CustomerService],
        ..entry("return_rate", Ratio, Lower, "units_returned / across(units_sold, reason)")
    },
    Kpi {
        by: &["category", "reason"],
        next: &["return_rate", "refund_rate"],
        roles: &[Role::Logistics, Role::CustomerService],
        beside: &[beside("return_cycle_time_median", Days, "median_days_to_return")],
        ..entry("return_cycle_time", Days, Lower, "days_to_return / returns_received")
    },
    Kpi {
        by: PICKING,
        next: &["quality_rate", "complaint_rate", "return_rate"],
        roles: WATCHED,
        ..entry(
            "fulfilment_error_rate",
            Ratio,
            Lower,
            "shipments_with_error / across(shipments_with_errors_told, error)",
        )
    },
    Kpi {
        by: PICKING,
        next: &["fulfilment_error_rate", "first_time_delivery_rate"],
        roles: LOGISTICS,
        ..entry("quality_rate", Ratio, Higher, "1 - fulfilment_error_rate")
    },
    Kpi {
        by: &["warehouse", "carrier", "order_size"],
        next: &["productivity", "contribution"],
        roles: &[Role::Logistics, Role::Finance],
        asides: &[NO_SHIPMENT_COST],
        ..entry(
            "fulfilment_cost_per_order",
            Money,
            Lower,
            "shipment_cost / prefer(orders_shipped_with_cost, shipments_with_cost)",
        )
    },
    Kpi {
        by: DELIVERY,
        next: &["on_time_rate", "fulfilment_error_rate", "tickets"],
        roles: WATCHED,
        asides: &[RESTS_ON],
        ..entry(
            "first_time_delivery_rate",
            Ratio,
            Higher,
            "first_time_deliveries / deliveries_judged",
        )
    },
    Kpi {
        by: DELIVERY,
        next: &["delivery_time", "lead_time"],
        roles: WATCHED,
        ..entry("on_time_rate", Ratio, Higher, "on_time_deliveries / deliveries_with_promise")
    },
    Kpi {
        by: DELIVERY,
        next: &["lead_time", "on_time_rate"],
        roles: LOGISTICS,
        beside: &[beside("delivery_time_p90", Days, "delivery_days_of_nine_in_ten")],
        ..entry("delivery_time", Days, Lower, "median_delivery_days")
    },
    Kpi {
        by: &["warehouse"],
        next: &["delivery_time", "productivity"],
        roles: LOGISTICS,
        beside: &[beside("lead_time_p90", Days, "lead_days_of_nine_in_ten")],
        ..entry("lead_time", Days, Lower, "median_lead_days")
    },
    Kpi {
        by: &["warehouse"],
        next: &["fulfilment_cost_per_order", "lead_time"],
        roles: LOGISTICS,
        ..entry("productivity", Factor, Higher, "prefer(orders_shipped, shipments) / hours_worked")
    },
];
