//! Ratings on one scale.

use super::scales::{DECIMALS, Scores};
use super::{Context, put_numbers};
use crate::tables::seal::plain::Rows;

/// `rating_of_5`.
pub(super) fn derive(rows: &mut Rows<'_>, context: &mut Context<'_>) {
    let scores = Scores::new(rows, ("rating", "scale"), |_| Some(5));
    context.notes.extend(scores.note());
    put_numbers(&mut rows.table, "rating_of_5", DECIMALS, |row| scores.out_of(5, row));
}
