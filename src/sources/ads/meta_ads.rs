//! Meta Ads › Reports › Export table data. The first row is the total of all others, with empty
//! names; the currency stands in a header. Reporting starts and ends are the span of the whole
//! report on every row; a row's own day is `Day`, where that breakdown was chosen. UTF-8 with byte
//! order mark, decimal point; files saved again by a spreadsheet have its own marks.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, Total, known, to};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "meta_ads",
    name: ("Meta Ads", "Report"),
    fills: &[TableId::AdSpend],
    needs: &[&[
        "Amount spent (*)",
        "Amount spent",
        "Besteed bedrag (*)",
        "Besteed bedrag",
        "Brugt beløb (*)",
    ]],
    columns: &[COLUMNS],
    quirks: Quirks {
        totals: &[Total::FirstRowWithoutTexts],
        constants: &[("ad_spend.channel", "paid_social"), ("ad_spend.source", "meta")],
        decimal_mark: Some('.'),
        ..PLAIN
    },
    basis: Basis::RealFile,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Day", "Dag"], &["ad_spend.date"]),
    to(
        &["Reporting starts", "Start rapportage", "Rapporteringen starter"],
        &["ad_spend.span_from"],
    ),
    to(&["Reporting ends", "Einde rapportage", "Rapporteringen slutter"], &["ad_spend.span_to"]),
    to(&["Campaign name", "Campagnenaam", "Naam campagne", "Kampagnenavn"], &["ad_spend.campaign"]),
    to(
        &["Ad set name", "Naam advertentieset", "Advertentiesetnaam", "Annoncesættets navn"],
        &["ad_spend.campaign"],
    ),
    to(&["Ad name", "Naam advertentie", "Advertentienaam", "Annoncenavn"], &["ad_spend.campaign"]),
    to(&["Device platform", "Apparaatplatform", "Enhedsplatform"], &["ad_spend.device"]),
    to(&["Country", "Land"], &["ad_spend.country"]),
    to(&["Currency", "Valuta"], &["ad_spend.currency"]),
    to(
        &[
            "Amount spent (*)",
            "Amount spent",
            "Besteed bedrag (*)",
            "Besteed bedrag",
            "Brugt beløb (*)",
        ],
        &["ad_spend.cost"],
    ),
    // Weergaven are impressions here; elsewhere they are page views.
    to(&["Impressions", "Weergaven", "Vertoningen", "Eksponeringer"], &["ad_spend.impressions"]),
    to(
        &[
            "Link clicks",
            "Klikken op links",
            "Klikken op link",
            "Linkkliks",
            "Linkklikken",
            "Link-kliks",
            "Klik på link",
        ],
        &["ad_spend.clicks"],
    ),
    to(&["Leads"], &["ad_spend.leads"]),
    to(&["Purchases", "Aankopen", "Køb"], &["ad_spend.conversions"]),
    to(
        &[
            "Purchases conversion value",
            "Conversiewaarde aankopen",
            "Conversiewaarde van aankopen",
            "Konverteringsværdi for køb",
        ],
        &["ad_spend.conversion_value"],
    ),
    to(
        &["Adds to cart", "Toevoegingen aan winkelwagen", "Tilføjelser til kurv"],
        &["ad_spend.add_to_carts"],
    ),
    to(
        &["Checkouts initiated", "Gestarte afrekeningen", "Betalinger påbegyndt"],
        &["ad_spend.checkouts"],
    ),
    known(&["Age", "Gender", "Region", "Platform", "Reach", "Frequency", "Results", "Result type"]),
    known(&["CPC (cost per link click)", "Clicks (all)", "CPC (all)", "CTR (all)"]),
    known(&["Cost per add to cart", "Cost per checkout initiated", "Weergavestatus", "Bereik"]),
    known(&["Frequentie", "Toeschrijvingsinstelling", "Resultaattype", "Resultaten"]),
    known(&["Kosten per resultaat", "Begint op", "Eindigt op", "Kosten per aankoop"]),
    known(&["Aankopen op website", "Directe aankopen op website", "Rækkevidde", "Frekvens"]),
    known(&["Purchase ROAS (return on ad spend)", "Cost per result", "Cost per purchase"]),
    known(&["CPM (cost per 1,000 impressions) (*)", "CPM (cost per 1,000 impressions)"]),
    known(&["Delivery", "Attribution setting", "Campaign ID", "Ad set ID", "Ad ID"]),
    known(&["Resultatenindicator", "Resultaatindicator", "Kosten per resultaten", "Levering"]),
    known(&["CTR (doorklikratio voor klikken op link)", "CPC (kosten per klik op link) (*)"]),
    known(&["Klikken (alle)", "CTR (alle)", "CPM (kosten per 1000 weergaven) (*)"]),
    known(&["Kwaliteitsscore", "Rangschikking betrokkenheidspercentage", "Campagne-ID"]),
    known(&["Score conversieratio", "Weergaven van landingspagina", "Leeftijd", "Geslacht"]),
    known(&["Alder", "Køn", "Klik (alle)", "Resultattype", "Levering af annonce"]),
    known(&[
        "ROAS (rendement op advertentie-uitgaven) voor aankoop",
        "Resultater",
        "Pris pr. resultat",
    ]),
];
