//! Who comes, and what that costs.
//!
//! Ad spend belongs to the day, channel and campaign of the ad platform's row.

use super::{ADS, Aside, Kpi, NO_COST, NO_CUSTOMER, Role, TRAFFIC, aside, entry};
use crate::unit::Better::{Higher, Lower, Neither};
use crate::unit::Unit::{Count, Factor, Money, Ratio, Seconds};

const MARKETING: &[Role] = &[Role::Marketing];
const CAMPAIGN: &[Role] = &[Role::Marketing, Role::Campaign];
/// A person who comes on two days is in both days' numbers.
const USERS_SUMMED: Aside =
    Aside { code: "users_summed", facts: &[("rows", "rows_with_users")], more_than: 1 };
/// Spend of reports that never tell the value is left out.
const NO_VALUE: Aside = aside("cost_without_value", &[("amount", "cost_without_value")]);

/// The section's KPIs.
pub(super) const KPIS: &[Kpi] = &[
    Kpi {
        by: TRAFFIC,
        next: &["conversion_rate", "bounce_rate", "revenue_per_session"],
        roles: &[Role::Management, Role::Marketing, Role::Campaign],
        ..entry("sessions", Count, Higher, "sessions")
    },
    Kpi {
        by: TRAFFIC,
        next: &["sessions", "new_customers"],
        roles: MARKETING,
        asides: &[USERS_SUMMED],
        ..entry("users", Count, Higher, "users")
    },
    Kpi {
        by: TRAFFIC,
        next: &["bounce_rate", "avg_session_duration"],
        roles: MARKETING,
        ..entry("pageviews", Count, Higher, "pageviews")
    },
    Kpi {
        by: TRAFFIC,
        next: &["avg_session_duration", "conversion_rate"],
        roles: MARKETING,
        ..entry(
            "bounce_rate",
            Ratio,
            Lower,
            "prefer(bounces / sessions_with_bounces, \
             1 - share(engaged_sessions, sessions_with_engagement))",
        )
    },
    Kpi {
        by: TRAFFIC,
        next: &["bounce_rate", "pageviews"],
        roles: MARKETING,
        ..entry("avg_session_duration", Seconds, Higher, "duration_s / sessions_with_duration")
    },
    Kpi {
        next: &["paid_share", "sessions"],
        roles: MARKETING,
        ..entry("organic_share", Ratio, Neither, "organic_sessions / sessions")
    },
    Kpi {
        next: &["organic_share", "cost_per_visit"],
        roles: MARKETING,
        ..entry("paid_share", Ratio, Neither, "paid_sessions / sessions")
    },
    Kpi {
        by: TRAFFIC,
        next: &["checkouts", "cart_abandonment_rate"],
        roles: MARKETING,
        ..entry("add_to_carts", Count, Higher, "add_to_carts")
    },
    Kpi {
        by: TRAFFIC,
        next: &["purchases", "checkout_abandonment_rate"],
        roles: MARKETING,
        ..entry("checkouts", Count, Higher, "checkouts")
    },
    Kpi {
        by: TRAFFIC,
        next: &["orders", "conversion_rate"],
        roles: MARKETING,
        ..entry("purchases", Count, Higher, "purchases")
    },
    Kpi {
        by: ADS,
        next: &["mer", "cac", "cost_per_order"],
        roles: &[Role::Management, Role::Marketing, Role::Finance, Role::Campaign],
        ..entry("marketing_cost", Money, Neither, "known(ad_cost, marketing_booked)")
    },
    Kpi {
        by: ADS,
        next: &["new_customers", "clv", "marketing_cost"],
        roles: &[Role::Management, Role::Marketing, Role::Campaign],
        asides: &[NO_CUSTOMER],
        ..entry("cac", Money, Lower, "marketing_cost / new_customers")
    },
    Kpi {
        by: ADS,
        next: &["cac", "conversion_rate", "cpc"],
        roles: CAMPAIGN,
        ..entry("cost_per_order", Money, Lower, "marketing_cost / orders")
    },
    Kpi {
        by: ADS,
        next: &["cpc", "conversion_rate"],
        roles: CAMPAIGN,
        ..entry(
            "cost_per_visit",
            Money,
            Lower,
            "first(marketing_cost / paid_sessions, marketing_cost / sessions)",
        )
    },
    Kpi {
        by: ADS,
        next: &["lead_conversion_rate", "cpc", "click_conversion_rate"],
        roles: CAMPAIGN,
        ..entry("cost_per_lead", Money, Lower, "marketing_cost / first(leads, ad_leads)")
    },
    // A lead belongs to the day it came in, whenever it is won.
    Kpi {
        by: &["channel", "campaign"],
        next: &["cost_per_lead", "cac"],
        roles: &[Role::Marketing, Role::Sales, Role::Campaign],
        ..entry("lead_conversion_rate", Ratio, Higher, "leads_won / leads")
    },
    Kpi {
        by: ADS,
        next: &["ctr", "click_conversion_rate"],
        roles: CAMPAIGN,
        ..entry("cpc", Money, Lower, "ad_cost / clicks")
    },
    Kpi {
        by: ADS,
        next: &["ctr", "cpc"],
        roles: CAMPAIGN,
        ..entry("cpm", Money, Lower, "1000 * ad_cost / impressions")
    },
    Kpi {
        by: ADS,
        next: &["cpc", "click_conversion_rate"],
        roles: CAMPAIGN,
        ..entry("ctr", Ratio, Higher, "clicks / impressions")
    },
    Kpi {
        by: ADS,
        next: &["cpc", "roas"],
        roles: CAMPAIGN,
        ..entry("click_conversion_rate", Ratio, Higher, "conversions / clicks_with_conversions")
    },
    Kpi {
        by: ADS,
        next: &["mer", "marketing_roi", "cpc"],
        roles: CAMPAIGN,
        asides: &[NO_VALUE],
        ..entry("roas", Factor, Higher, "conversion_value / cost_with_value")
    },
    Kpi {
        by: ADS,
        next: &["roas", "marketing_roi", "marketing_cost"],
        roles: &[Role::Management, Role::Marketing],
        ..entry("mer", Factor, Higher, "revenue / marketing_cost")
    },
    Kpi {
        by: ADS,
        next: &["mer", "gross_margin", "cac"],
        roles: &[Role::Management, Role::Marketing, Role::Finance],
        asides: &[NO_COST],
        ..entry(
            "marketing_roi",
            Ratio,
            Higher,
            "(first(gross_profit, revenue) - marketing_cost) / marketing_cost",
        )
    },
    // Ad platforms count carts and purchases too, which helps a shop without site analytics. They
    // may attribute purchases to an ad whose carts they never saw: hence `share`. A shop system that
    // lists the baskets left behind has made orders of all others.
    Kpi {
        by: &["device", "channel", "country"],
        next: &["checkout_abandonment_rate", "conversion_rate"],
        roles: &[Role::Marketing, Role::Sales],
        ..entry(
            "cart_abandonment_rate",
            Ratio,
            Lower,
            "first(1 - share(purchases_with_carts, add_to_carts), \
             1 - share(conversions_with_carts, ad_carts), \
             abandoned_carts / (abandoned_carts + orders))",
        )
    },
    Kpi {
        by: &["device", "channel", "country"],
        next: &["cart_abandonment_rate", "conversion_rate"],
        roles: &[Role::Marketing, Role::Sales],
        ..entry(
            "checkout_abandonment_rate",
            Ratio,
            Lower,
            "first(1 - share(purchases_with_checkouts, checkouts), \
             1 - share(conversions_with_checkouts, ad_checkouts))",
        )
    },
    Kpi {
        next: &["unsubscribe_rate", "email_revenue", "sessions"],
        roles: MARKETING,
        ..entry("email_signup_rate", Ratio, Higher, "subscribed / sessions")
    },
    // Campaigns of which one of the two numbers is not known are left out of both.
    Kpi {
        by: &["campaign"],
        next: &["email_open_rate", "email_signup_rate"],
        roles: CAMPAIGN,
        ..entry("unsubscribe_rate", Ratio, Lower, "unsubscribed / emails_delivered_with_leavers")
    },
    Kpi {
        by: &["campaign"],
        next: &["email_click_rate", "unsubscribe_rate"],
        roles: CAMPAIGN,
        ..entry("email_open_rate", Ratio, Higher, "emails_opened / emails_delivered_with_opens")
    },
    Kpi {
        by: &["campaign"],
        next: &["email_revenue", "email_open_rate"],
        roles: CAMPAIGN,
        ..entry("email_click_rate", Ratio, Higher, "emails_clicked / emails_delivered_with_clicks")
    },
    Kpi {
        by: &["campaign"],
        next: &["email_click_rate", "revenue"],
        roles: &[Role::Marketing, Role::Sales, Role::Campaign],
        ..entry("email_revenue", Money, Higher, "email_revenue")
    },
];
