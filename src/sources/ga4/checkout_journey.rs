//! GA4 › Monetisation › Checkout journey (and Purchase journey) › Download CSV. One row per step and
//! device, for the span stated in the comments above the header. The counts are people who came so
//! far, not visits: they tell how many left on the way, and no visits. The steps' names are GA4's
//! (`1. Begin checkout`). UTF-8, comma, decimal point.

use super::columns;
use crate::sources::{Basis, EMPTY, Source, SourceColumn, known};
use crate::tables::TableId;

pub(super) const SOURCE: Source = Source {
    id: "ga4_checkout_journey",
    name: ("GA4", "Checkout journey"),
    fills: &[TableId::Sessions],
    needs: &[
        columns::STEP,
        columns::USERS,
        &["Step completion rate", "Voltooiingspercentage van stap"],
    ],
    titles: &["Checkout journey", "Purchase journey", "Betaaltraject", "Aankooptraject"],
    columns: &[columns::FUNNEL, OWN],
    quirks: columns::QUIRKS,
    basis: Basis::NotConfirmed,
    ..EMPTY
};

const OWN: &[SourceColumn] = &[known(&["Step completion rate", "Voltooiingspercentage van stap"])];
