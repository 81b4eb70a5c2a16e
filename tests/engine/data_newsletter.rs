//! A newsletter: mails with their recipients, and files of single opens, bounces and clicks.

use rust_decimal::Decimal;
use shop_kpi::settings::Settings;

use super::data::{
    DataSet, Loaded, assert_group, assert_missing, assert_value, decimal, share, text,
};

const MAILS: &[&str] = &["campaigns.csv", "email_events.csv", "click_events.csv"];
const ALL: &[&str] =
    &["campaigns.csv", "email_events.csv", "click_events.csv", "unsubscribe_events.csv"];
const RATES: &[&str] = &["email_open_rate", "email_click_rate"];

fn open(files: &[&str]) -> Option<(DataSet, Loaded)> {
    let data = DataSet::open("newsletter")?;
    let shop = data.shop(Settings::default(), files);
    Some((data, shop))
}

/// Each recipient of a mail counts once, as in the reference; delivered is what was sent and did
/// not bounce. The order of the files does not matter.
#[test]
fn rates_agree() {
    let reversed: Vec<&str> = ALL.iter().rev().copied().collect();
    for files in [MAILS, ALL, &reversed] {
        let Some((data, mut shop)) = open(files) else { return };
        let report = shop.ask_all(RATES);
        let totals = data.expected_row("totals");
        assert_value(&report, "email_open_rate", decimal(&totals, "open_rate"));
        assert_value(&report, "email_click_rate", decimal(&totals, "click_rate"));
        assert_value(&report, "email_open_rate", share(18755, 148_019));
    }
}

#[test]
fn mails_agree() {
    let Some((data, mut shop)) = open(ALL) else { return };
    let report = shop.ask_by(RATES, "campaign");
    for row in data.expected("by_campaign") {
        let mail = text(&row, "campaign_id");
        assert_group(&report, "email_open_rate", mail, decimal(&row, "open_rate"));
        assert_group(&report, "email_click_rate", mail, decimal(&row, "click_rate"));
    }
    // Opens and clicks count on the day of the mail, one a day.
    for row in &data.expected("by_campaign")[..5] {
        let report = shop.ask_days(RATES, text(row, "day"), text(row, "day"));
        let delivered = decimal(row, "recipients") - decimal(row, "bounced");
        let rate = |name| -> Decimal { decimal(row, name) / delivered };
        assert_value(&report, "email_open_rate", rate("opens"));
        assert_value(&report, "email_click_rate", rate("clicks"));
    }
}

/// Unsubscribe events name no mail: of no mail it is known how many left. The reference divides
/// them by all mails of the month, or by the list; ours divides within a mail. Nor is it known what
/// mails brought in, or how many visits there were to sign up from.
#[test]
fn what_the_files_do_not_tell_is_missing() {
    let everything: Vec<&str> = ALL.iter().copied().chain(["users.csv"]).collect();
    let Some((_, mut shop)) = open(&everything) else { return };
    let ids = [
        "unsubscribe_rate",
        "email_revenue",
        "email_signup_rate",
        "orders",
        "revenue",
        "sessions",
        "customers",
    ];
    let report = shop.ask_all(&ids);
    for id in ids {
        assert_missing(&report, id);
    }
    // Without events no mail is known to have arrived or to have been opened.
    let Some((_, mut shop)) = open(&MAILS[..1]) else { return };
    let report = shop.ask_all(RATES);
    for id in RATES {
        assert_missing(&report, id);
    }
}
