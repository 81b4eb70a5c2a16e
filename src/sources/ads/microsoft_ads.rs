//! Microsoft Advertising › Reports › Campaign performance › Download CSV, and the same report of the
//! reporting API, whose headers have no blanks. About ten lines `"Report Name: …"` and a blank one
//! stand above the header; `Report Time` is the span where rows have no day. A row of totals without
//! names may come last, then a line `"©2026 Microsoft Corporation. …"`. Cells are in quotes, dates
//! month first or ISO, shares with a sign.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, Total, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "microsoft_ads",
    name: ("Microsoft Ads", "Performance report"),
    fills: &[TableId::AdSpend],
    needs: &[
        &[
            "Gregorian date",
            "GregorianDate",
            "TimePeriod",
            "Time period",
            "Account name",
            "AccountName",
            "Account number",
            "AccountNumber",
            "AccountId",
        ],
        &["Spend"],
        &["Impressions", "Clicks"],
    ],
    // Tables of several platforms, or of Meta, made by other tools.
    never: &[
        "Amount spent (*)",
        "Platform",
        "Reach",
        "Ad set name",
        "Link clicks",
        "Cost",
        "Channel",
        "Kanaal",
        "Kanal",
    ],
    titles: &["Report Name", "Report Time", "Report Aggregation"],
    columns: &[COLUMNS],
    quirks: Quirks {
        totals: &[
            Total::Word(&["Total", "Totals", "Grand total", "Overall total"]),
            Total::RowWithoutTexts,
        ],
        constants: &[("ad_spend.source", "bing"), ("ad_spend.channel", "paid_search")],
        decimal_mark: Some('.'),
        date_order: Some(DateOrder::Mdy),
        ..PLAIN
    },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(
        &["Gregorian date", "GregorianDate", "TimePeriod", "Time period", "Day"],
        &["ad_spend.date"],
    ),
    to(&["Campaign name", "CampaignName", "Campaign"], &["ad_spend.campaign"]),
    to(&["Ad group name", "AdGroupName", "Ad group"], &["ad_spend.campaign"]),
    to(&["Device type", "DeviceType", "Device"], &["ad_spend.device"]),
    to(&["Country/Region", "CountryOrRegion"], &["ad_spend.country"]),
    to(&["Spend"], &["ad_spend.cost"]),
    to(&["Currency code", "CurrencyCode"], &["ad_spend.currency"]),
    to(&["Impressions"], &["ad_spend.impressions"]),
    to(&["Clicks"], &["ad_spend.clicks"]),
    to(&["Conversions", "ConversionsQualified"], &["ad_spend.conversions"]),
    to(&["Revenue"], &["ad_spend.conversion_value"]),
    known(&["Account name", "AccountName", "Account number", "AccountNumber", "Account ID"]),
    known(&["AccountId", "Account status", "AccountStatus", "Campaign ID", "CampaignId"]),
    known(&["Campaign status", "CampaignStatus", "Campaign type", "CampaignType"]),
    known(&["Ad group ID", "AdGroupId", "AdGroupStatus", "Keyword", "KeywordId", "City"]),
    known(&["CTR (%)", "CTR", "Ctr", "Average CPC", "Avg. CPC", "AverageCpc", "AverageCpm"]),
    known(&["Avg. position", "AveragePosition", "Conversion rate (%)", "ConversionRate"]),
    known(&["CPA", "CostPerConversion", "Return on ad spend", "ReturnOnAdSpend", "Network"]),
    known(&["Quality score", "QualityScore", "Assists", "State", "MetroArea", "Language"]),
];
