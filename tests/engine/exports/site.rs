//! Exports of the group `site`: our samples, public files, headers.

use super::Exports;

pub(super) const EXPORTS: Exports = Exports { samples: SAMPLES, public: PUBLIC, headers: HEADERS };

const SAMPLES: &str = "\
clarity_pages/clean.csv | clarity_pages | 0/0/2 |  | sessions 0 | no_figures 1
crux_history/clean.csv | crux_history | 0/0/2 |  | page_loads 0 | no_figures 1
crux_history/long_row.csv | crux_history | 0/1/1 |  | page_loads 0 | long_row 1 no_figures 1
clarity_pages/long_row.csv | clarity_pages | 0/1/2 |  | sessions 0 | long_row 1 no_figures 1
# One row of the page, four audits of which one is a load; two scores are no figure.
lighthouse_report/clean.csv | lighthouse_report | 5/0/2 | 2026-01-05..2026-01-05 | page_loads 1 load_ms=2400 landing_page:1d | no_figures 1
lighthouse_report/bad_value.csv | lighthouse_report | 4/1/2 |  | page_loads 0 | no_figures 1 not_a_duration 1
# Up 12 h on the 5th, 23.5 h on the 6th, 23.5 h on the 7th, 6.5 h on the 8th; down half an hour on
# the 6th and on the 7th; a start without a state.
uptimerobot_events/clean.csv | uptimerobot_events | 4/0/0 | 2026-01-05..2026-01-08 | uptime 7 up_s=235800 down_s=3600 |
uptimerobot_events/bad_duration.csv | uptimerobot_events | 1/1/0 | 2026-01-05..2026-01-05 | uptime 1 up_s=7200 down_s=0 | not_a_duration 1
";

const PUBLIC: &str = "\
clarity/Clarity_Top pages.csv | clarity_pages | 0/0/36 |  | sessions 0 | no_figures 1
";

/// System and beginning of the export as the notes name them, and the source.
const HEADERS: &[(&str, &str, &str)] = &[
    ("microsoft-clarity", "top pages", "clarity_pages"),
    ("lighthouse", "CSV report", "lighthouse_report"),
    ("uptimerobot", "event log export", "uptimerobot_events"),
];
