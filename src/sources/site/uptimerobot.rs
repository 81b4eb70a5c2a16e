//! UptimeRobot › Monitor › Export logs. One row per change of state, the newest first; how long the
//! state lasted stands in words (`0 hrs, 5 mins`) and in minutes, and of the newest until the
//! download. A state may last for months: it is parted at midnight. Paused and just started monitors
//! measure nothing. Comma; times are the account's, without a zone.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;
use crate::values::DateOrder;

pub(super) const SOURCE: Source = Source {
    id: "uptimerobot_events",
    name: ("UptimeRobot", "Event log"),
    fills: &[TableId::Uptime],
    needs: &[
        &["Event"],
        &["Monitor", "Monitor URL"],
        &["Date-Time"],
        &["Duration", "Duration (in mins.)"],
    ],
    columns: &[COLUMNS],
    quirks: Quirks { date_order: Some(DateOrder::Ymd), decimal_mark: Some('.'), ..PLAIN },
    basis: Basis::ThirdParty,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[
    to(&["Date-Time"], &["uptime.started_at"]),
    to(&["Duration (in mins.)"], &["uptime.up_min"]),
    to(&["Duration"], &["uptime.up_s"]),
    to(&["Event"], &["uptime.state"]),
    known(&["Monitor", "Monitor URL", "Reason"]),
];
