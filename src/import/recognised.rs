//! What a table is, and what that says of how its numbers are written.

use crate::csv::Head;
use crate::sources::{Recognised, recognise};
use crate::values::ColumnStyle;
use crate::values::twice::all_repaired;

/// The decimal mark that leaves whole numbers whole: `1.234` sessions are more than a thousand.
pub(super) fn counts_mark(found: &Recognised, styles: &[ColumnStyle]) -> Option<char> {
    const COUNTS: &[&str] = &[
        "sessions.sessions",
        "sessions.users",
        "sessions.pageviews",
        "sessions.engaged_sessions",
        "ad_spend.impressions",
        "ad_spend.clicks",
        "email.sent",
        "email.delivered",
    ];
    let counts = found.fields.iter().filter(|(_, field)| COUNTS.contains(&field.as_str()));
    let styles = counts.filter_map(|(column, _)| styles.get(*column));
    let mut open = styles.filter(|style| style.is_ambiguous()).filter_map(|style| style.open_mark);
    open.next().map(|mark| if mark == '.' { ',' } else { '.' })
}

/// The source of a table; a header that was encoded twice (`BelÃ¸b`) is read as it was meant.
pub(super) fn recognise_repaired(
    head: &Head,
    styles: &[ColumnStyle],
    wanted: Option<&str>,
    file: &str,
) -> Option<Recognised> {
    match all_repaired(head.names.iter().map(|name| &**name)) {
        Some(names) => {
            let names = names.into_iter().map(Into::into).collect();
            recognise(&Head { names, ..head.clone() }, styles, wanted, file)
        }
        None => recognise(head, styles, wanted, file),
    }
}
