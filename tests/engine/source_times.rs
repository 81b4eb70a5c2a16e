//! Times of tools that write those of one zone, whatever the shop's is.

use shop_kpi::import::ImportOptions;

use crate::sources::import;

/// Ours, by file: the last day as written, and in Amsterdam. Half past eleven at night in UTC is
/// the next day there; a campaign's time is the account's own, and a time with its offset stays.
const LAST_DAYS: &[(&str, &str, &str)] = &[
    ("mailchimp_audience/unsubscribed_members_export_1a2b3c.csv", "2026-02-03", "2026-02-04"),
    ("delighted_responses/clean.csv", "2026-03-03", "2026-03-04"),
    ("typeform_responses/clean.csv", "2026-01-08", "2026-01-08"),
    ("klaviyo_campaigns/clean.csv", "2026-03-09", "2026-03-09"),
    ("zendesk_tickets/clean.csv", "2026-01-08", "2026-01-08"),
];

#[test]
fn times_in_utc_are_brought_to_the_shops_zone() {
    let there = ImportOptions {
        time_zone: Some("Europe/Amsterdam".to_owned()),
        ..ImportOptions::default()
    };
    for (path, written, local) in LAST_DAYS {
        for (options, expected) in [(&ImportOptions::default(), written), (&there, local)] {
            let last = import(path, options).and_then(|(imported, _)| imported.report.to);
            assert_eq!(last.as_deref(), Some(*expected), "{path}");
        }
    }
}
