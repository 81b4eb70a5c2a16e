//! GA4 › Explore › a funnel exploration › Export › CSV. Comments with one line of dates, then one
//! row per step (and device, where broken down). The shop names its steps itself: those that say
//! what is done (`2. Add to cart`) are used, others are told of. The counts are people, not visits.
//! UTF-8, comma, decimal point.

use super::columns;
use crate::sources::{Basis, EMPTY, Quirks, Source, SourceColumn, Total, known};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "ga4_funnel",
    name: ("GA4", "Funnel exploration"),
    fills: &[TableId::Sessions],
    needs: &[
        columns::STEP,
        columns::USERS,
        &["Completion rate", "Abandonments", "Voltooiingspercentage", "Fuldførelsesprocent"],
    ],
    never: &["Step completion rate", "Voltooiingspercentage van stap"],
    columns: &[columns::FUNNEL, OWN],
    quirks: Quirks { totals: TOTALS, ..columns::QUIRKS },
    basis: Basis::ThirdParty,
    ..EMPTY
};

/// A broken-down funnel repeats each step for all devices together.
const TOTALS: &[Total] = &[Total::Word(&["Total", "Grand total", "Totaal", "Eindtotaal", "I alt"])];

const OWN: &[SourceColumn] =
    &[known(&["Completion rate", "Voltooiingspercentage", "Fuldførelsesprocent", "Segment"])];
