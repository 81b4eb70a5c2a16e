//! Exports of the group `service`: our samples, public files, headers.

use super::Exports;

pub(super) const EXPORTS: Exports = Exports { samples: SAMPLES, public: PUBLIC, headers: HEADERS };

const SAMPLES: &str = "\
# First replies after 45, 120 and 5 minutes: 170 × 60 s; the second was answered by nobody.
zendesk_tickets/clean.csv | zendesk_tickets | 4/0/0 | 2026-01-05..2026-01-08 | tickets 4 ticket_id:4d first_reply_s=10200 solved_at:3f automated:1y csat=1 csat_scale=2 channel:3d reason:3d order_id:3d customer:4d |
zendesk_tickets/us_dates.csv | zendesk_tickets | 4/0/0 | 2026-01-05..2026-01-18 | tickets 4 first_reply_s=10200 solved_at:3f |
zendesk_tickets/bad_cells.csv | zendesk_tickets | 3/1/0 | 2026-01-05..2026-01-08 | tickets 3 csat=1 | no_such_day 1 not_an_amount 1
# 7 and 4 of 7 points.
freshdesk_tickets/clean.csv | freshdesk_tickets | 3/0/0 | 2026-02-02..2026-02-04 | tickets 3 first_reply_at:2f solved_at:2f csat=11 csat_scale=14 channel:3d reason:2d customer:3d |
freshdesk_tickets/bad_times.csv | freshdesk_tickets | 2/1/0 | 2026-02-02..2026-02-03 | tickets 2 solved_at:1f | no_such_day 1 not_a_date 1
gorgias_tickets/clean.csv | gorgias_tickets | 3/0/0 | 2026-04-14..2026-04-15 | tickets 3 first_reply_s=4500 solved_at:2f automated:1y csat=7 channel:2d reason:2d order_id:2d customer:3d |
gorgias_tickets/bad_date.csv | gorgias_tickets | 2/1/0 | 2026-04-14..2026-04-15 | tickets 2 first_reply_s=3600 | not_a_date 1
# Three say how likely they would recommend, 10 + 6 + 9; one only how content they are, 4.
typeform_responses/clean.csv | typeform_responses | 4/0/0 | 2026-01-05..2026-01-08 | surveys 4 score=29 kind:2d customer:2d |
typeform_responses/nl.csv | typeform_responses | 2/0/0 | 2026-01-05..2026-01-06 | surveys 2 score=11 kind:1d |
typeform_responses/da.csv | typeform_responses | 2/0/0 | 2026-01-05..2026-01-06 | surveys 2 score=16 kind:1d |
typeform_responses/bad_score.csv | typeform_responses | 3/1/0 | 2026-01-05..2026-01-08 | surveys 3 score=23 | not_an_amount 1
# The second row of headers is left out.
surveymonkey_responses/clean.csv | surveymonkey_responses | 3/0/1 | 2026-01-05..2026-01-16 | surveys 3 score=21 kind:1d customer:2d | left_out 1
surveymonkey_responses/no_such_day.csv | surveymonkey_responses | 2/1/1 | 2026-01-05..2026-01-06 | surveys 2 score=17 | left_out 1 no_such_day 1
delighted_responses/clean.csv | delighted_responses | 3/0/0 | 2026-03-01..2026-03-03 | surveys 3 score=21 kind:2d customer:3d |
delighted_responses/bad_score.csv | delighted_responses | 2/1/0 | 2026-03-01..2026-03-03 | surveys 2 score=15 | not_an_amount 1
trustpilot_reviews/clean.csv | trustpilot_reviews | 3/0/0 | 2026-02-01..2026-02-10 | reviews 3 rating=11 scale=15 order_id:2d |
trustpilot_reviews/bad_stars.csv | trustpilot_reviews | 2/1/0 | 2026-02-01..2026-02-10 | reviews 2 rating=9 | not_an_amount 1
kiyoh_reviews/clean.csv | kiyoh_reviews | 3/0/0 | 2026-02-03..2026-02-20 | reviews 3 rating=23.5 scale=30 order_id:3d |
kiyoh_reviews/en.csv | kiyoh_reviews | 3/0/0 | 2026-02-03..2026-02-20 | reviews 3 rating=23.5 scale=30 order_id:3d |
kiyoh_reviews/bad_mark.csv | kiyoh_reviews | 2/1/0 | 2026-02-03..2026-02-20 | reviews 2 rating=19.5 | not_an_amount 1
webwinkelkeur_reviews/clean.csv | webwinkelkeur_reviews | 3/0/0 | 2026-02-03..2026-02-20 | reviews 3 rating=24 order_id:3d |
webwinkelkeur_reviews/no_such_day.csv | webwinkelkeur_reviews | 2/1/0 | 2026-02-03..2026-02-14 | reviews 2 rating=18 | no_such_day 1
";

const PUBLIC: &str = "\
";

/// System and beginning of the export as the notes name them, and the source.
const HEADERS: &[(&str, &str, &str)] = &[
    ("zendesk", "ticket", "zendesk_tickets"),
    ("freshdesk", "ticket", "freshdesk_tickets"),
    ("gorgias", "tickets", "gorgias_tickets"),
    ("typeform", "responses", "typeform_responses"),
    ("surveymonkey", "all responses", "surveymonkey_responses"),
    ("delighted", "responses", "delighted_responses"),
    ("trustpilot", "service reviews", "trustpilot_reviews"),
];
