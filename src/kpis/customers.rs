//! Who buys, and who comes back. Orders without a customer are left out, and counted.

use super::{Kpi, NO_CUSTOMER, ORDER_DIMENSIONS, Role, entry};
use crate::unit::Better::{Higher, Lower};
use crate::unit::Unit::{Count, Factor, Money, Ratio, Years};

const WHOSE: &[Role] = &[Role::Management, Role::Marketing];
const FIRST_ORDER: &[&str] = &["channel", "product", "country", "coupon", "campaign"];

const fn repeat_purchase(id: &'static str, formula: &'static str) -> Kpi {
    Kpi {
        by: FIRST_ORDER,
        next: &["purchase_frequency", "retention_rate", "returning_customer_rate"],
        roles: WHOSE,
        asides: &[NO_CUSTOMER],
        ..entry(id, Ratio, Higher, formula)
    }
}

/// The section's KPIs.
pub(super) const KPIS: &[Kpi] = &[
    Kpi {
        by: ORDER_DIMENSIONS,
        next: &["new_customers", "returning_customer_rate"],
        roles: WHOSE,
        asides: &[NO_CUSTOMER],
        ..entry("customers", Count, Higher, "customers")
    },
    Kpi {
        by: &["channel", "country", "campaign"],
        next: &["cac", "new_customer_revenue_share", "repeat_purchase_rate_90"],
        roles: &[Role::Management, Role::Marketing, Role::Campaign],
        asides: &[NO_CUSTOMER],
        ..entry("new_customers", Count, Higher, "new_customers")
    },
    // A customer's last order of the period is the second or a later one exactly where the
    // customer has two or more orders up to the period's end.
    Kpi {
        by: &["channel", "country"],
        next: &["purchase_frequency", "retention_rate"],
        roles: WHOSE,
        asides: &[NO_CUSTOMER],
        ..entry("returning_customer_rate", Ratio, Higher, "returning_customers / customers")
    },
    Kpi {
        by: &["country"],
        next: &["clv", "repeat_purchase_rate_90"],
        roles: WHOSE,
        asides: &[NO_CUSTOMER],
        ..entry("purchase_frequency", Factor, Higher, "orders_of_a_year / customers_of_a_year")
    },
    repeat_purchase("repeat_purchase_rate_30", "repeated_within_30 / first_orders_observed_30"),
    repeat_purchase("repeat_purchase_rate_60", "repeated_within_60 / first_orders_observed_60"),
    repeat_purchase("repeat_purchase_rate_90", "repeated_within_90 / first_orders_observed_90"),
    Kpi {
        by: &["country"],
        next: &["churn_rate", "clv"],
        roles: WHOSE,
        asides: &[NO_CUSTOMER],
        ..entry("retention_rate", Ratio, Higher, "customers_kept / customers_at_start")
    },
    Kpi {
        by: &["country"],
        next: &["retention_rate", "customer_lifespan"],
        roles: WHOSE,
        asides: &[NO_CUSTOMER],
        ..entry("churn_rate", Ratio, Lower, "1 - retention_rate")
    },
    // 1 ÷ yearly churn, where churn is lost ÷ customers a year before.
    Kpi {
        by: &["country"],
        next: &["churn_rate", "clv"],
        roles: WHOSE,
        asides: &[NO_CUSTOMER],
        ..entry(
            "customer_lifespan",
            Years,
            Higher,
            "at_most(customers_a_year_before \
             / (customers_a_year_before - customers_kept_a_year), max_lifespan_years)",
        )
    },
    Kpi {
        by: &["channel", "country"],
        next: &["cac", "aov", "purchase_frequency", "customer_lifespan"],
        roles: WHOSE,
        asides: &[NO_CUSTOMER],
        ..entry("clv", Money, Higher, "aov * purchase_frequency * customer_lifespan")
    },
];
