//! Shopify › Analytics › Reports › sessions, by day, landing page, UTM campaign, referrer or device,
//! and the conversion of the online store › Export. UTF-8, comma, decimal point, ISO dates. The
//! period of a report without days stands in the file's name. A session ends after half an hour and
//! at midnight UTC, and is one of the online store. With a comparison every column comes again as
//! `… (previous_year)`. Headers in the language of the admin; only the English ones are known.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, Total, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "shopify_sessions_report",
    name: ("Shopify", "Analytics: sessions"),
    fills: &[TableId::Sessions],
    needs: &[
        &[
            "Sessions that completed checkout",
            "Sessions with cart additions",
            "Online store visitors",
        ],
        &[
            "Sessions",
            "Sessions that completed checkout",
            "Sessions that reached checkout",
            "Sessions with cart additions",
        ],
    ],
    columns: &[COLUMNS],
    quirks: Quirks {
        totals: &[Total::Word(&["Total", "Totals"])],
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Ymd),
        ..PLAIN
    },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    known(&["* (previous_year)", "* (previous_period)"]),
    to(&["Day"], &["sessions.date"]),
    to(&["Week"], &["sessions.week_from"]),
    to(&["Month"], &["sessions.month_from"]),
    to(&["Quarter"], &["sessions.quarter_from"]),
    to(&["Year"], &["sessions.year_from"]),
    to(&["Landing page path"], &["sessions.landing_page"]),
    to(&["UTM campaign", "UTM campaign name"], &["sessions.campaign"]),
    to(&["UTM term"], &["sessions.keyword"]),
    to(&["UTM source"], &["sessions.source"]),
    to(&["UTM medium"], &["sessions.medium"]),
    // `Google`, `Facebook`; empty where the kind of the referrer is all that is known.
    to(&["Referrer name"], &["sessions.source"]),
    to(&["Referrer source"], &["sessions.channel"]),
    to(&["Session device type"], &["sessions.device"]),
    to(&["Session country"], &["sessions.country"]),
    to(&["Online store visitors"], &["sessions.users"]),
    to(&["Sessions"], &["sessions.sessions"]),
    to(&["Sessions with cart additions"], &["sessions.add_to_carts"]),
    to(&["Sessions that reached checkout"], &["sessions.checkouts"]),
    to(&["Sessions that completed checkout"], &["sessions.purchases"]),
    to(&["Pageviews"], &["sessions.pageviews"]),
    to(&["Bounces"], &["sessions.bounces"]),
    to(&["Average session duration"], &["sessions.duration_per_session_s"]),
    known(&["Landing page type", "Conversion rate", "Bounce rate"]),
];
