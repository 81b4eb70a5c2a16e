//! What is left of what is sold. Lines without a known cost are left out of both sides.

use super::{Kpi, NO_COST, NO_SHIPMENT_COST, ORDER_DIMENSIONS, REFUND_DAY, Role, beside, entry};
use crate::unit::Better::{Higher, Lower};
use crate::unit::Unit::{Money, Points, Ratio};

const PER_DISCOUNTED_ORDER: &str = "of(gross_profit / orders_with_cost, price_kind, discounted)";
const PER_UNDISCOUNTED_ORDER: &str = "of(gross_profit / orders_with_cost, price_kind, full_price)";
/// How much more of the discounted goods, at their discount, earns what they would have earned
/// without it: discount ÷ what is left after it.
const EXTRA_VOLUME: &str = "of(discount_with_cost \
                            / (gross_with_cost - discount_with_cost - cost_of_goods), \
                            price_kind, discounted)";

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
        beside: &[
            beside("gross_profit_per_discounted_order", Money, PER_DISCOUNTED_ORDER),
            beside("gross_profit_per_undiscounted_order", Money, PER_UNDISCOUNTED_ORDER),
            beside("extra_volume_to_pay_for_discount", Ratio, EXTRA_VOLUME),
        ],
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
        ..entry(
            "refund_rate",
            Ratio,
            Lower,
            "returns_value / across(gross_sales - prefer(discount, 0), reason)",
        )
    },
    // Costs of shipments, fees and ads are those of the platforms; where those are not loaded,
    // those of the books.
    Kpi {
        by: &["channel"],
        next: &["gross_profit", "marketing_cost", "fulfilment_cost_per_order"],
        roles: &[Role::Management, Role::Finance, Role::Marketing],
        asides: &[NO_COST, NO_SHIPMENT_COST, REFUND_DAY],
        ..entry(
            "contribution",
            Money,
            Higher,
            "gross_profit - first(shipment_cost, fulfilment_booked, 0) \
             - first(payment_fees, payment_booked, 0) - first(marketing_cost, 0)",
        )
    },
    // What shipments and ads cost more than the books have for them is not in the books.
    Kpi {
        next: &["profit_margin", "contribution", "cash_flow"],
        roles: &[Role::Management, Role::Finance],
        asides: &[NO_COST, REFUND_DAY],
        ..entry(
            "net_profit",
            Money,
            Higher,
            "gross_profit - (costs_booked - costs_not_expensed) \
             - at_least(prefer(shipment_cost, 0) - fulfilment_booked, 0) \
             - at_least(prefer(ad_cost, 0) - marketing_booked, 0)",
        )
    },
    Kpi {
        next: &["net_profit", "gross_margin"],
        roles: &[Role::Management, Role::Finance],
        asides: &[NO_COST, REFUND_DAY],
        ..entry("profit_margin", Ratio, Higher, "net_profit / revenue")
    },
    Kpi {
        by: &["kind"],
        next: &["net_profit", "stock_value"],
        roles: &[Role::Management, Role::Finance],
        beside: &[
            beside("cash_in", Money, "cash_received"),
            beside("cash_out", Money, "-cash_paid"),
        ],
        ..entry("cash_flow", Money, Higher, "cash_moved")
    },
];
