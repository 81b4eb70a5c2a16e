//! What customers ask for, and how soon they are answered.
//!
//! A request belongs to the day it came in.

use super::{Aside, Kpi, Role, aside, beside, entry};
use crate::unit::Better::{Higher, Lower};
use crate::unit::Unit::{Count, Ratio, Seconds};

const SERVICE: &[Role] = &[Role::CustomerService];
/// Requests nobody has answered yet.
const NO_REPLY: Aside = aside("tickets_without_reply", &[("tickets", "tickets_without_reply")]);

/// The section's KPIs.
pub(super) const KPIS: &[Kpi] = &[
    Kpi {
        by: &["channel", "reason"],
        next: &["complaint_rate", "first_response_time"],
        roles: &[Role::CustomerService, Role::Logistics],
        ..entry("tickets", Count, Lower, "tickets")
    },
    // The channel of a request is how the customer wrote or called, not what brought the visitor.
    Kpi {
        by: &["reason"],
        next: &["tickets", "return_rate", "fulfilment_error_rate"],
        roles: &[Role::Management, Role::CustomerService],
        ..entry("complaint_rate", Ratio, Lower, "tickets / across(across(orders, reason), channel)")
    },
    Kpi {
        by: &["channel"],
        next: &["resolution_time", "csat"],
        roles: SERVICE,
        asides: &[NO_REPLY],
        beside: &[beside("first_response_time_p90", Seconds, "first_reply_of_nine_in_ten")],
        ..entry("first_response_time", Seconds, Lower, "median_first_reply")
    },
    Kpi {
        by: &["channel", "reason"],
        next: &["first_response_time", "csat"],
        roles: SERVICE,
        beside: &[beside("resolution_time_p90", Seconds, "resolution_of_nine_in_ten")],
        ..entry("resolution_time", Seconds, Lower, "median_resolution")
    },
    Kpi {
        by: &["channel"],
        next: &["resolution_time", "csat"],
        roles: &[Role::CustomerService, Role::PeopleIt],
        ..entry("automation_rate", Ratio, Higher, "tickets_automated / tickets_with_way_told")
    },
];
