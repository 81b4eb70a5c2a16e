//! What is left of what is sold. Lines without a known cost are left out of both sides.

use super::{Kpi, NO_COST, ORDER_DIMENSIONS, REFUND_DAY, Role, entry};
use crate::unit::Better::{Higher, Lower};
use crate::unit::Unit::{Money, Points, Ratio};

/// The section's KPIs.
pub(super) const KPIS: &[Kpi] = &[
    // Goods given back take their cost back into stock.
    Kpi {
        by: ORDER_DIMENSIONS,
        next: &["gross_margin", "revenue", "discount_rate"],
        roles: &[Role::Management, Role::Finance, Role::Sales],
        asides: &[NO_COST, REFUND_DAY],
        ..entry(
            "gross_profit",
            Money,
            Higher,
            "gross_with_cost - prefer(discount_with_cost, 0) - prefer(returns_with_cost, 0) \
             - (cost_of_goods - prefer(cost_of_returns, 0))",
        )
    },
    Kpi {
        by: ORDER_DIMENSIONS,
        next: &["gross_profit", "discount_margin_impact", "refund_rate"],
        roles: &[Role::Management, Role::Finance],
        asides: &[NO_COST, REFUND_DAY],
        ..entry(
            "gross_margin",
            Ratio,
            Higher,
            "gross_profit \
             / (gross_with_cost - prefer(discount_with_cost, 0) - prefer(returns_with_cost, 0))",
        )
    },
    Kpi {
        by: &["coupon", "category", "channel"],
        next: &["discount_rate", "gross_margin"],
        roles: &[Role::Finance, Role::Sales],
        asides: &[NO_COST],
        ..entry(
            "discount_margin_impact",
            Points,
            Higher,
            "(gross_with_cost - discount_with_cost - cost_of_goods) \
             / (gross_with_cost - discount_with_cost) \
             - (gross_with_cost - cost_of_goods) / gross_with_cost",
        )
    },
    Kpi {
        by: &["category", "brand", "product", "customer_type", "reason", "channel", "country"],
        next: &["revenue", "gross_margin"],
        roles: &[Role::Management, Role::Finance, Role::Logistics],
        asides: &[REFUND_DAY],
        ..entry("refund_rate", Ratio, Lower, "returns_value / (gross_sales - prefer(discount, 0))")
    },
];
