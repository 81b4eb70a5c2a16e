//! Google Ads › Campaigns › Download. Title and span on the first two lines, then one row per
//! campaign (and day, where segmented), then overlapping rows `Total: …`. Either UTF-8 with
//! commas, or UTF-16 with tabs, both called `.csv`. ` --` is nothing; counts have thousands marks,
//! costs none.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, Total, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "google_ads",
    name: ("Google Ads", "Campaign report"),
    fills: &[TableId::AdSpend],
    needs: &[
        &[
            "Campaign",
            "Campagne",
            "Kampagne",
            "Day",
            "Dag",
            "Ad group",
            "Advertentiegroep",
            "Annoncegruppe",
        ],
        &["Cost", "Kosten", "Omk.", "Omkostning", "Omkostninger"],
        &[
            "Impr.",
            "Clicks",
            "Interactions",
            "Vert.",
            "Klikken",
            "Eksp.",
            "Klik",
            "Impressions",
            "Vertoningen",
        ],
    ],
    // Tables of several platforms, which others make: Google calls its days so nowhere.
    never: &[
        "Amount spent (*)",
        "Spend",
        "Besteed bedrag (*)",
        "Date",
        "Datum",
        "Dato",
        "Channel",
        "Kanaal",
        "Kanal",
        "Platform",
    ],
    titles: &[
        "Campaign report",
        "Campagnerapport",
        "Kampagnerapport",
        "Ad report",
        "Search keyword report",
    ],
    columns: &[COLUMNS],
    quirks: Quirks {
        totals: &[Total::Word(&["Total", "Totaal", "I alt"])],
        constants: &[("ad_spend.source", "google"), ("ad_spend.channel", "paid_search")],
        ..PLAIN
    },
    basis: Basis::RealFile,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Day", "Dag"], &["ad_spend.date"]),
    to(&["Campaign", "Campagne", "Kampagne"], &["ad_spend.campaign"]),
    // Where it is by ad group only.
    to(&["Ad group", "Advertentiegroep", "Annoncegruppe"], &["ad_spend.campaign"]),
    to(&["Campaign type", "Campagnetype", "Kampagnetype"], &["ad_spend.google_type"]),
    to(&["Device", "Apparaat", "Enhed"], &["ad_spend.device"]),
    to(&["Cost", "Kosten", "Omk.", "Omkostning", "Omkostninger"], &["ad_spend.cost"]),
    to(&["Currency code", "Valutacode", "Valutakode"], &["ad_spend.currency"]),
    to(
        &["Impr.", "Impressions", "Vert.", "Vertoningen", "Eksp.", "Eksponeringer"],
        &["ad_spend.impressions"],
    ),
    to(&["Clicks", "Klikken", "Klik"], &["ad_spend.clicks"]),
    // Reports with video campaigns have interactions in the place of clicks.
    to(&["Interactions", "Interacties", "Interaktioner"], &["ad_spend.clicks"]),
    to(&["Conversions", "Conversies", "Konv.", "Konverteringer"], &["ad_spend.conversions"]),
    to(
        &["Conv. value", "Conv.waarde", "Conversiewaarde", "Konv.værdi", "Konv. værdi"],
        &["ad_spend.conversion_value"],
    ),
    // Another attribution of the same conversions: not to be added.
    known(&["Conv. (Platform Comparable)", "Cost / Conv. (Platform Comparable)"]),
    known(&["Conv. value / Cost (Platform Comparable)", "Original conv. value"]),
    known(&["Campaign status", "Budget", "Budget name", "Budget type", "Status", "Status reasons"]),
    known(&["Optimization score", "Optimisation score", "TrueView avg. CPV", "Avg. CPM", "CTR"]),
    known(&[
        "Interaction rate",
        "Avg. cost",
        "Avg. CPC",
        "Conv. rate",
        "Cost / conv.",
        "Target CPA",
    ]),
    known(&["Avg. target CPA", "Target ROAS", "Avg. target ROAS", "Search impr. share"]),
    known(&["Bid strategy type", "Conv. value / cost", "TrueView views", "Unique users", "Likes"]),
    known(&["All conv.", "All conv. value", "View-through conv.", "Campaign ID", "Keyword"]),
    known(&["Comments", "Shares", "Goals", "Campagnestatus", "Budgetnaam", "Budgettype"]),
    known(&["Statusredenen", "Optimalisatiescore", "Gem. CPC", "Kosten/conv.", "Conv.percentage"]),
    known(&["Conv.waarde/kosten", "Kampagnestatus", "Budgetnavn", "Statusårsager"]),
    known(&["Optimeringsresultat", "Gns. CPC", "Omk./konv.", "Konv.frekvens", "Konv.værdi/omk."]),
];
