//! Who buys, and who comes back. Orders without a customer are left out, and counted.

use super::{Kpi, NO_CUSTOMER, ORDER_DIMENSIONS, Role, beside, entry};
use crate::unit::Better::{Higher, Lower};
use crate::unit::Unit::{Count, Factor, Money, Ratio, Score, Years};

const WHOSE: &[Role] = &[Role::Management, Role::Marketing];
const FIRST_ORDER: &[&str] = &["channel", "product", "country", "coupon", "campaign"];

/// What a customer has brought so far, over all the data.
const OBSERVED_VALUE: &str = "(gross_ever - prefer(discount_ever, 0) \
                              - when(revenue_before_returns, 0, prefer(returns_ever, 0)) \
                              + when(revenue_with_shipping, shipping_ever, 0) \
                              + when(revenue_with_tax, tax_ever, 0)) / customers_ever";
/// Months of what a customer brings a year; of its gross profit where costs are known.
const PAYBACK: &str = "12 * cac / (aov * purchase_frequency * prefer(gross_margin, 1))";
/// The bounds of 95 %: 1.96 standard errors of a mean of answers worth 1, 0 and −1.
const NPS_LOW: &str = "at_least(nps - 196 * sqrt(promoters + detractors \
                       - (promoters - detractors) * (promoters - detractors) / nps_answers) \
                       / nps_answers, -100)";
const NPS_HIGH: &str = "at_most(nps + 196 * sqrt(promoters + detractors \
                        - (promoters - detractors) * (promoters - detractors) / nps_answers) \
                        / nps_answers, 100)";

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
        by: &["segment", "country"],
        next: &["clv", "repeat_purchase_rate_90"],
        roles: WHOSE,
        asides: &[NO_CUSTOMER],
        ..entry("purchase_frequency", Factor, Higher, "orders_of_a_year / customers_of_a_year")
    },
    repeat_purchase("repeat_purchase_rate_30", "repeated_within_30 / first_orders_observed_30"),
    repeat_purchase("repeat_purchase_rate_60", "repeated_within_60 / first_orders_observed_60"),
    repeat_purchase("repeat_purchase_rate_90", "repeated_within_90 / first_orders_observed_90"),
    Kpi {
        by: &["country", "segment"],
        next: &["churn_rate", "clv"],
        roles: WHOSE,
        asides: &[NO_CUSTOMER],
        ..entry("retention_rate", Ratio, Higher, "customers_kept / customers_at_start")
    },
    Kpi {
        by: &["country", "segment"],
        next: &["retention_rate", "customer_lifespan"],
        roles: WHOSE,
        asides: &[NO_CUSTOMER],
        ..entry("churn_rate", Ratio, Lower, "1 - retention_rate")
    },
    // 1 ÷ yearly churn, where churn is lost ÷ customers a year before.
    Kpi {
        by: &["segment", "country"],
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
        by: &["segment", "channel", "first_product", "country"],
        next: &["clv_cac_ratio", "cac", "aov", "purchase_frequency", "customer_lifespan"],
        roles: WHOSE,
        asides: &[NO_CUSTOMER],
        beside: &[
            beside("clv_with_margin", Money, "clv * gross_margin"),
            beside("observed_value", Money, OBSERVED_VALUE),
        ],
        ..entry("clv", Money, Higher, "aov * purchase_frequency * customer_lifespan")
    },
    Kpi {
        by: &["channel"],
        next: &["clv", "cac", "gross_margin"],
        roles: WHOSE,
        asides: &[NO_CUSTOMER],
        beside: &[beside("cac_payback_months", Factor, PAYBACK)],
        ..entry("clv_cac_ratio", Factor, Higher, "clv / cac")
    },
    Kpi {
        by: &["segment", "moment"],
        next: &["csat", "return_rate", "complaint_rate"],
        roles: &[Role::Management, Role::Marketing, Role::CustomerService],
        beside: &[
            beside("nps_low", Score, NPS_LOW),
            beside("nps_high", Score, NPS_HIGH),
            beside("return_rate_of_promoters", Ratio, "of(return_rate, nps_group, promoter)"),
            beside("return_rate_of_passives", Ratio, "of(return_rate, nps_group, passive)"),
            beside("return_rate_of_detractors", Ratio, "of(return_rate, nps_group, detractor)"),
            beside("complaint_rate_of_promoters", Ratio, "of(complaint_rate, nps_group, promoter)"),
            beside("complaint_rate_of_passives", Ratio, "of(complaint_rate, nps_group, passive)"),
            beside(
                "complaint_rate_of_detractors",
                Ratio,
                "of(complaint_rate, nps_group, detractor)",
            ),
        ],
        ..entry("nps", Score, Higher, "100 * (promoters - detractors) / nps_answers")
    },
    // Ratings of requests; without any, the answers to surveys.
    Kpi {
        by: &["channel", "reason"],
        next: &["nps", "first_response_time", "resolution_time"],
        roles: &[Role::Management, Role::CustomerService],
        beside: &[beside("csat_of_surveys", Ratio, "csat_satisfied / csat_answers")],
        ..entry(
            "csat",
            Ratio,
            Higher,
            "first(tickets_satisfied / tickets_rated, csat_satisfied / csat_answers)",
        )
    },
    Kpi {
        by: &["product"],
        next: &["nps", "return_rate"],
        roles: &[Role::Marketing, Role::Sales, Role::CustomerService],
        ..entry("avg_rating", Factor, Higher, "stars / reviews")
    },
];
