//! Which leads were won.

use super::{Context, instants, put_flags};
use crate::tables::column::NO_INSTANT;
use crate::tables::seal::plain::Rows;

/// Not known where a file does not tell of winning at all.
pub(super) fn derive(rows: &mut Rows<'_>, context: &Context<'_>) {
    let tells = rows.tells(context.files, "won_at");
    let won = instants(&rows.table, "won_at").to_vec();
    let is_won = |row: usize| won.get(row).is_some_and(|&at| at != NO_INSTANT);
    put_flags(&mut rows.table, "is_won", |row| tells[row].then(|| is_won(row)));
}
