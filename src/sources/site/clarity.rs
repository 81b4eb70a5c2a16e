//! Microsoft Clarity › Dashboard › Top pages › Download. Two lines above the header name project and
//! span. One row per page with the visits that saw it: a visit sees several pages, so the rows add
//! up to no number of visits, and they are no page views. Nothing here is made of it. UTF-8 with
//! byte order mark, comma, all cells in quotes, the first one empty.

use crate::sources::{Basis, EMPTY, Source, SourceColumn, known};

pub(super) const SOURCE: Source = Source {
    id: "clarity_pages",
    name: ("Microsoft Clarity", "Top pages"),
    fills: &[],
    needs: &[&["Metric"], &["Top pages"], &["No. of sessions"]],
    titles: &["Project name", "Date range"],
    columns: &[COLUMNS],
    basis: Basis::RealFile,
    ..EMPTY
};

const COLUMNS: &[SourceColumn] = &[known(&["Metric", "Top pages", "No. of sessions"])];
