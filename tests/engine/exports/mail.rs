//! Exports of the group `mail`: our samples, public files, headers.

use super::Exports;

pub(super) const EXPORTS: Exports = Exports { samples: SAMPLES, public: PUBLIC, headers: HEADERS };

const SAMPLES: &str = "\
# Two e-mails and a text message, which is left out.
klaviyo_campaigns/clean.csv | klaviyo_campaigns | 2/0/1 | 2026-03-02..2026-03-09 | email 2 sent=3000 delivered=2950 opened=1320 clicked=160 bounced=50 spam=1 unsubscribed=13 orders=32 revenue=1740.75 campaign:2d | left_out 1
klaviyo_campaigns/pasted_tabs.csv | klaviyo_campaigns | 2/0/0 | 2026-03-02..2026-03-09 | email 2 sent=3000 revenue=1740.75 |
klaviyo_campaigns/bad_count.csv | klaviyo_campaigns | 1/1/1 | 2026-03-02..2026-03-02 | email 1 sent=1000 revenue=640.5 | left_out 1 not_an_amount 1
# Left the list: 1 % of 200, 1.25 % of 80, 2 % of 50 are 2, 1 and 1; complaints: 0.5 % of 200 is 1.
klaviyo_flows/clean.csv | klaviyo_flows | 3/0/1 | 2026-03-01..2026-03-15 | email 3 sent delivered=330 opened=170 clicked=38 unsubscribed=4 spam=1 bounced orders=8 revenue=365.75 campaign:2d | left_out 1
klaviyo_flows/iso_percent.csv | klaviyo_flows | 3/0/0 | 2026-03-01..2026-03-15 | email 3 delivered=330 unsubscribed=4 |
klaviyo_flows/no_such_day.csv | klaviyo_flows | 2/1/0 | 2026-03-01..2026-03-15 | email 2 delivered=250 | no_such_day 1
# One left since, one never agreed, one without the day of joining takes that of the profile.
klaviyo_members/clean.csv | klaviyo_members | 4/0/0 | 2026-01-05..2026-02-03 | email 4 subscribed=3 customer:4d |
klaviyo_members/bad_cells.csv | klaviyo_members | 3/1/0 | 2026-01-05..2026-02-03 | email 3 subscribed=2 | no_such_day 1 not_a_flag 1
klaviyo_list_growth/clean.csv | klaviyo_list_growth | 2/0/0 | 2026-01-01..2026-01-02 | email 2 subscribed=32 unsubscribed=8 |
klaviyo_list_growth/bad_count.csv | klaviyo_list_growth | 2/1/0 | 2026-01-01..2026-01-03 | email 2 subscribed=19 unsubscribed=3 | not_an_amount 1
mailchimp_campaigns/clean.csv | mailchimp_campaigns | 2/0/0 | 2026-01-09..2026-02-14 | email 2 sent=1450 delivered=1439 bounced=11 opened=460 clicked=83 unsubscribed=10 spam=1 orders=17 revenue=1150 campaign:2d |
mailchimp_campaigns/no_such_day.csv | mailchimp_campaigns | 1/1/0 | 2026-01-09..2026-01-09 | email 1 sent=720 | no_such_day 1
mailchimp_audience/subscribed_members_export_1a2b3c.csv | mailchimp_audience | 3/0/0 | 2026-01-10..2026-02-01 | email 3 subscribed=3 unsubscribed customer:3d |
# Two who joined and left: a row of each day.
mailchimp_audience/unsubscribed_members_export_1a2b3c.csv | mailchimp_audience | 2/0/0 | 2026-01-02..2026-02-03 | email 4 subscribed=2 unsubscribed=2 customer:2d |
mailchimp_audience/subscribed_nl.csv | mailchimp_audience | 1/0/0 | 2026-03-01..2026-03-01 | email 1 subscribed=1 |
mailchimp_audience/bad_time.csv | mailchimp_audience | 1/1/0 | 2026-01-10..2026-01-10 | email 1 subscribed=1 | no_such_day 1
activecampaign_campaigns/clean.csv | activecampaign_campaigns | 2/0/0 | 2026-01-12..2026-01-26 | email 2 sent=1020 opened=430 clicked=111 unsubscribed=6 bounced=11 campaign:2d |
activecampaign_campaigns/bad_count.csv | activecampaign_campaigns | 1/1/0 | 2026-01-12..2026-01-12 | email 1 sent=500 | not_an_amount 1
# All but the unconfirmed one had subscribed.
activecampaign_contacts/clean.csv | activecampaign_contacts | 4/0/0 | 2026-01-08..2026-02-02 | email 4 subscribed=3 customer:4d |
activecampaign_contacts/bad_date.csv | activecampaign_contacts | 3/1/0 | 2026-01-08..2026-02-02 | email 3 subscribed=2 | not_a_date 1
hubspot_contacts/clean.csv | hubspot_contacts | 4/0/0 | 2026-01-05..2026-02-20 | leads 4 lead_id:4d channel:4d won_at:2f customer |
hubspot_contacts/nl.csv | hubspot_contacts | 2/0/0 | 2026-01-05..2026-01-06 | leads 2 lead_id:2d channel:2d won_at:1f |
hubspot_contacts/da.csv | hubspot_contacts | 2/0/0 | 2026-01-05..2026-01-06 | leads 2 won_at:1f |
hubspot_contacts/no_such_day.csv | hubspot_contacts | 1/1/0 | 2026-01-05..2026-01-05 | leads 1 won_at | no_such_day 1
# Won are the first, on its close date, and the last, whose day is not known; not those lost or open.
hubspot_deals/clean.csv | hubspot_deals | 4/0/0 | 2026-01-15..2026-02-05 | leads 4 lead_id:4d won_at:2f amount=2649.75 |
hubspot_deals/nl.csv | hubspot_deals | 2/0/0 | 2026-02-01..2026-02-02 | leads 2 won_at:1f amount=1250 |
hubspot_deals/da.csv | hubspot_deals | 2/0/0 | 2026-02-01..2026-02-02 | leads 2 won_at:1f amount=1250 |
hubspot_deals/bad_date.csv | hubspot_deals | 3/1/0 | 2026-01-15..2026-02-05 | leads 3 amount=1749.75 | not_a_date 1
brevo_campaigns/clean.csv | brevo_campaigns | 2/0/0 | 2026-04-02..2026-05-14 | email 2 sent=820 delivered=805 opened=320 clicked=72 bounced=15 unsubscribed=5 spam=1 campaign:2d |
brevo_campaigns/nl.csv | brevo_campaigns | 2/0/0 | 2026-04-02..2026-05-14 | email 2 sent=820 delivered=805 opened=320 clicked=72 bounced=15 unsubscribed=5 spam=1 campaign:2d |
brevo_campaigns/da.csv | brevo_campaigns | 2/0/0 | 2026-04-02..2026-05-14 | email 2 sent=820 delivered=805 opened=320 clicked=72 bounced=15 unsubscribed=5 spam=1 campaign:2d |
brevo_campaigns/bad_count.csv | brevo_campaigns | 1/1/0 | 2026-05-14..2026-05-14 | email 1 sent=420 delivered=415 | not_an_amount 1
brevo_contacts/clean.csv | brevo_contacts | 3/0/0 | 2026-04-12..2026-05-01 | email 3 subscribed=3 customer:3d |
brevo_contacts/no_such_day.csv | brevo_contacts | 2/1/0 | 2026-04-12..2026-04-13 | email 2 subscribed=2 | no_such_day 1
";

const PUBLIC: &str = "\
";

/// System and beginning of the export as the notes name them, and the source.
const HEADERS: &[(&str, &str, &str)] = &[
    ("klaviyo", "campaigns", "klaviyo_campaigns"),
    ("klaviyo", "flows by day", "klaviyo_flows"),
    ("klaviyo", "list or segment members", "klaviyo_members"),
    ("klaviyo", "list growth", "klaviyo_list_growth"),
    ("mailchimp", "campaigns", "mailchimp_campaigns"),
    ("mailchimp", "audience", "mailchimp_audience"),
    ("activecampaign", "campaign performance report", "activecampaign_campaigns"),
    ("activecampaign", "contacts", "activecampaign_contacts"),
    ("hubspot", "contacts", "hubspot_contacts"),
    ("hubspot", "deals", "hubspot_deals"),
    ("brevo", "contacts", "brevo_contacts"),
];
