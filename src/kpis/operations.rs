//! Site, people, data.

use super::{Kpi, Role, beside, entry};
use crate::unit::Better::{Higher, Lower, Neither};
use crate::unit::Unit::{Count, Days, Factor, Ratio, Score, Seconds};

const PEOPLE_IT: &[Role] = &[Role::PeopleIt];
const WATCHED: &[Role] = &[Role::Management, Role::PeopleIt];

/// The section's KPIs.
pub(super) const KPIS: &[Kpi] = &[
    Kpi {
        by: &["landing_page", "device"],
        next: &["bounce_rate", "conversion_rate"],
        roles: &[Role::PeopleIt, Role::Marketing],
        beside: &[beside("page_load_time_p75", Seconds, "load_ms_of_three_in_four / 1000")],
        ..entry("page_load_time", Seconds, Lower, "median_load_ms / 1000")
    },
    // A list of outages tells only how long the shop was down.
    Kpi {
        next: &["access_time", "security_incidents"],
        roles: PEOPLE_IT,
        ..entry(
            "uptime",
            Ratio,
            Higher,
            "prefer(up_s / (up_s + down_s), 1 - down_s / (86400 * days))",
        )
    },
    Kpi {
        next: &["page_load_time", "uptime"],
        roles: PEOPLE_IT,
        ..entry("access_time", Seconds, Lower, "response_ms / checks_with_response / 1000")
    },
    Kpi {
        by: &["severity"],
        next: &["uptime"],
        roles: PEOPLE_IT,
        ..entry("security_incidents", Count, Lower, "incidents")
    },
    Kpi {
        next: &["employee_retention", "absence_rate"],
        roles: WATCHED,
        beside: &[beside(
            "enps",
            Score,
            "100 * (employee_promoters - employee_detractors) / employee_answers",
        )],
        ..entry("employee_satisfaction", Factor, Higher, "employee_scores / employee_answers")
    },
    Kpi {
        next: &["employee_satisfaction", "absence_rate"],
        roles: WATCHED,
        ..entry("employee_retention", Ratio, Higher, "staff_kept / staff_at_start")
    },
    Kpi {
        next: &["employee_satisfaction", "productivity"],
        roles: PEOPLE_IT,
        ..entry("absence_rate", Ratio, Lower, "hours_absent / hours_contracted")
    },
    // Staff whose level is not known are in the whole.
    Kpi {
        by: &["training_level"],
        next: &["tasks_per_day", "employee_satisfaction"],
        roles: PEOPLE_IT,
        ..entry(
            "training_level",
            Ratio,
            Neither,
            "staff_with_level / across(staff_at_end, training_level)",
        )
    },
    Kpi {
        next: &["productivity", "training_level"],
        roles: PEOPLE_IT,
        ..entry("tasks_per_day", Factor, Higher, "tasks_done / (hours_with_tasks / 8)")
    },
    // Of all files, whatever the period.
    Kpi {
        by: &["export"],
        next: &["orders", "sessions"],
        roles: PEOPLE_IT,
        beside: &[
            beside("rows_accepted_share", Ratio, "rows_accepted / rows_read"),
            beside("cells_filled_share", Ratio, "cells_filled / cells_expected"),
            beside("data_age_days", Days, "days_since_newest_row"),
        ],
        ..entry(
            "data_quality",
            Ratio,
            Higher,
            "rows_accepted / rows_read * (cells_filled / cells_expected)",
        )
    },
];
