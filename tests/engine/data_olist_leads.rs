//! Leads and the deals made of them: two files about one thing, joined by the lead's id.

use shop_kpi::calendar::Grain;
use shop_kpi::report::Question;
use shop_kpi::settings::Settings;

use super::data::{
    DataSet, Loaded, assert_group, assert_missing, assert_point, assert_value, decimal, question,
    text,
};

const LEADS: &str = "olist_marketing_qualified_leads_dataset.csv";
const DEALS: &str = "olist_closed_deals_dataset.csv";
const RATE: &str = "lead_conversion_rate";

fn open(files: &[&str]) -> Option<(DataSet, Loaded)> {
    let data = DataSet::open("olist-leads")?;
    let shop = data.shop(Settings::default(), files);
    Some((data, shop))
}

/// A lead without a deal in the other file was not won; each deal is a lead's and none of its own.
#[test]
fn conversion_agrees() {
    for files in [[LEADS, DEALS], [DEALS, LEADS]] {
        let Some((data, mut shop)) = open(&files) else { return };
        let report = shop.ask_all(&[RATE]);
        let totals = data.expected_row("totals");
        assert_value(&report, RATE, decimal(&totals, "conversion"));
        assert_eq!(report.period.data_from.as_deref(), totals["first_contact"].as_str());
        assert_eq!(report.period.data_to.as_deref(), totals["last_contact"].as_str());
    }
}

#[test]
fn conversion_without_a_mapping_agrees() {
    let Some(data) = DataSet::open("olist-leads") else { return };
    let report = data.shop_without_mappings(&[LEADS, DEALS]).ask_all(&[RATE]);
    assert_value(&report, RATE, decimal(&data.expected_row("totals"), "conversion"));
}

/// A lead belongs to the month of its first contact, whenever it was won.
#[test]
fn origins_and_months_agree() {
    let Some((data, mut shop)) = open(&[LEADS, DEALS]) else { return };
    let report = shop.ask_by(&[RATE], "source");
    for row in data.expected("by_origin") {
        let origin = text(&row, "origin");
        if origin != "(missing)" {
            assert_group(&report, RATE, origin, decimal(&row, "conversion"));
        }
    }
    let report = shop.ask(&Question {
        from: Some("2017-06-01".into()),
        to: Some("2018-05-31".into()),
        grain: Some(Grain::Month),
        ..question(&[RATE])
    });
    for row in data.expected("by_month") {
        let from = format!("{}-01", text(&row, "month"));
        assert_point(&report, RATE, &from, decimal(&row, "conversion"));
    }
}

/// Leads alone do not tell which were won; nothing tells what they cost.
#[test]
fn what_the_files_do_not_tell_is_missing() {
    let Some((_, mut shop)) = open(&[LEADS]) else { return };
    assert_missing(&shop.ask_all(&[RATE]), RATE);
    let Some((_, mut shop)) = open(&[LEADS, DEALS]) else { return };
    for id in ["cost_per_lead", "revenue"] {
        assert_missing(&shop.ask_all(&[id]), id);
    }
}
