//! What lies in the warehouse, and how long it lasts.
//!
//! Stock is that of the last snapshot of each warehouse in the period; available is what is on
//! hand and not reserved.

use super::{Aside, Kpi, Role, aside, beside, entry};
use crate::unit::Better::{Higher, Lower, Neither};
use crate::unit::Unit::{Count, Days, Factor, Money, Ratio};

const LOGISTICS: &[Role] = &[Role::Logistics];
const BOOKS: &[Role] = &[Role::Logistics, Role::Finance];
const ARTICLES: &[&str] = &["category", "brand"];
/// Stock whose cost is not known is left out of its value.
const NO_COST: Aside = aside(
    "stock_without_cost",
    &[("rows", "stock_rows_without_cost"), ("units", "stock_units_without_cost")],
);

/// The section's KPIs.
pub(super) const KPIS: &[Kpi] = &[
    Kpi {
        by: &["category", "brand", "warehouse"],
        next: &["days_of_cover", "stockout_rate"],
        roles: LOGISTICS,
        ..entry("stock_units", Count, Neither, "stock_units")
    },
    Kpi {
        by: &["category", "brand", "warehouse"],
        next: &["stock_turnover", "overstock_rate"],
        roles: BOOKS,
        asides: &[NO_COST],
        ..entry("stock_value", Money, Neither, "stock_value")
    },
    Kpi {
        by: &["product", "category"],
        next: &["stockout_rate", "overstock_rate"],
        roles: &[Role::Logistics, Role::Sales],
        ..entry(
            "days_of_cover",
            Days,
            Neither,
            "stock_available / (units_sold_lately / cover_window_days)",
        )
    },
    Kpi {
        by: ARTICLES,
        next: &["days_of_cover", "conversion_rate"],
        roles: &[Role::Management, Role::Logistics, Role::Sales],
        ..entry("stockout_rate", Ratio, Lower, "articles_out_of_stock / articles_offered")
    },
    Kpi {
        by: ARTICLES,
        next: &["days_of_cover", "stock_turnover"],
        roles: BOOKS,
        beside: &[beside("overstock_value", Money, "overstock_value")],
        ..entry("overstock_rate", Ratio, Lower, "articles_overstocked / articles_in_stock")
    },
    Kpi {
        by: ARTICLES,
        next: &["overstock_rate", "stock_value", "gross_margin"],
        roles: BOOKS,
        asides: &[NO_COST],
        ..entry(
            "stock_turnover",
            Factor,
            Higher,
            "365 * (cost_of_goods - prefer(cost_of_returns, 0)) / stock_value_days",
        )
    },
];
