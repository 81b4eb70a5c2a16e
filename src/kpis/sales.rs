//! What is sold.

use super::{
    Kpi, NO_CUSTOMER, ORDER_DIMENSIONS, REFUND_DAY, Role, TRAFFIC_AND_ORDERS, beside, entry,
};
use crate::unit::Better::{Higher, Lower, Neither};
use crate::unit::Unit::{Count, Factor, Money, Ratio};

/// What the orders just below the threshold lack on average.
const MISSING_TO_FREE_SHIPPING: &str = "free_shipping_threshold \
                                        - value_just_below_free_shipping \
                                        / orders_just_below_free_shipping";

/// The section's KPIs.
pub(super) const KPIS: &[Kpi] = &[
    Kpi {
        by: ORDER_DIMENSIONS,
        next: &["orders", "aov", "conversion_rate", "refund_rate"],
        roles: &[Role::Management, Role::Sales, Role::Finance],
        asides: &[REFUND_DAY],
        // A shop system's own report stands in where there are no orders.
        ..entry(
            "revenue",
            Money,
            Higher,
            "first(gross_sales - prefer(discount, 0) \
             - when(revenue_before_returns, 0, first(returns_value, 0)) \
             + when(revenue_with_shipping, shipping, 0) + when(revenue_with_tax, tax, 0), \
             reported_net + when(revenue_before_returns, prefer(reported_returns, 0), 0) \
             + when(revenue_with_shipping, reported_shipping, 0) \
             + when(revenue_with_tax, reported_tax, 0))",
        )
    },
    Kpi {
        by: ORDER_DIMENSIONS,
        next: &["revenue", "discount_rate"],
        roles: &[Role::Sales, Role::Finance],
        ..entry("gross_sales", Money, Higher, "gross_sales")
    },
    Kpi {
        by: ORDER_DIMENSIONS,
        next: &["aov", "conversion_rate", "new_customers"],
        roles: &[Role::Management, Role::Sales, Role::Logistics, Role::Campaign],
        ..entry("orders", Count, Higher, "first(orders, reported_orders)")
    },
    Kpi {
        by: ORDER_DIMENSIONS,
        next: &["units_per_order", "orders"],
        roles: &[Role::Sales, Role::Logistics],
        ..entry("units_sold", Count, Higher, "first(units_sold, reported_units)")
    },
    Kpi {
        by: ORDER_DIMENSIONS,
        next: &["units_per_order", "cross_sell_rate", "discount_rate", "free_shipping_gap"],
        roles: &[Role::Management, Role::Sales, Role::Campaign],
        asides: &[REFUND_DAY],
        ..entry(
            "aov",
            Money,
            Higher,
            "when(aov_before_returns, gross_sales - prefer(discount, 0), revenue) / orders",
        )
    },
    Kpi {
        by: ORDER_DIMENSIONS,
        next: &["aov", "cross_sell_rate"],
        roles: &[Role::Sales],
        ..entry("units_per_order", Factor, Higher, "units_sold / orders")
    },
    // An order and a session meet in a dimension only where the shop knows it of both.
    Kpi {
        by: TRAFFIC_AND_ORDERS,
        next: &["cart_abandonment_rate", "checkout_abandonment_rate", "sessions", "bounce_rate"],
        roles: &[Role::Management, Role::Marketing, Role::Sales, Role::Campaign],
        ..entry(
            "conversion_rate",
            Ratio,
            Higher,
            "first(orders / when(conversion_per_user, users, sessions), \
             purchases / when(conversion_per_user, users_with_purchases, \
             sessions_with_purchases))",
        )
    },
    Kpi {
        by: TRAFFIC_AND_ORDERS,
        next: &["conversion_rate", "aov"],
        roles: &[Role::Management, Role::Marketing],
        ..entry("revenue_per_session", Money, Higher, "revenue / sessions")
    },
    Kpi {
        by: ORDER_DIMENSIONS,
        next: &["revenue", "orders", "aov"],
        roles: &[Role::Management, Role::Finance],
        beside: &[beside("revenue_growth_year", Ratio, "revenue / year_before(revenue) - 1")],
        ..entry("revenue_growth", Ratio, Higher, "revenue / before(revenue) - 1")
    },
    Kpi {
        by: &["product", "category", "channel"],
        next: &["units_per_order", "aov"],
        roles: &[Role::Sales],
        ..entry(
            "cross_sell_rate",
            Ratio,
            Higher,
            "when(cross_sell_by_category, \
             orders_of_several_categories / orders_with_known_categories, \
             prefer(orders_with_secondary / orders_with_known_primary, \
             orders_of_several_products / orders_with_known_products))",
        )
    },
    Kpi {
        by: &["product", "category"],
        next: &["aov", "gross_margin"],
        roles: &[Role::Sales],
        ..entry("upsell_rate", Ratio, Higher, "units_upsold / units_with_variants")
    },
    Kpi {
        by: ORDER_DIMENSIONS,
        next: &["discount_margin_impact", "gross_margin"],
        roles: &[Role::Sales, Role::Finance],
        ..entry("discount_rate", Ratio, Lower, "discount / gross_sales")
    },
    Kpi {
        by: &["channel", "sales_channel", "country"],
        next: &["aov"],
        roles: &[Role::Sales],
        beside: &[
            beside("orders_below_free_shipping", Count, "orders_just_below_free_shipping"),
            beside("missing_to_free_shipping", Money, MISSING_TO_FREE_SHIPPING),
        ],
        ..entry(
            "free_shipping_gap",
            Ratio,
            Neither,
            "orders_just_below_free_shipping / orders_with_value",
        )
    },
    Kpi {
        by: &["channel", "country"],
        next: &["new_customers", "returning_customer_rate", "cac"],
        roles: &[Role::Management, Role::Marketing],
        asides: &[NO_CUSTOMER],
        ..entry(
            "new_customer_revenue_share",
            Ratio,
            Neither,
            "of(revenue, customer_kind, new) \
             / (of(revenue, customer_kind, new) + of(revenue, customer_kind, returning))",
        )
    },
];
