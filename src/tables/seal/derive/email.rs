//! How many mails arrived.

use super::{mails, put_numbers, scale_of};
use crate::tables::seal::plain::Rows;
use crate::tables::seal::scaled::Reader;

/// `delivered`, where a file does not tell: what was sent and did not come back.
pub(super) fn derive(rows: &mut Rows<'_>) {
    let table = &mut rows.table;
    mails::merge(table);
    let names = ["delivered", "sent", "bounced"];
    let scale = names.map(|name| scale_of(table, name)).into_iter().max().unwrap_or(0);
    let columns = names.map(|name| table.column(name).cloned());
    let [own, sent, bounced] = columns.each_ref().map(|column| Reader::new(column.as_ref(), scale));
    let arrived = |row: usize| Some(sent.at(row)? - bounced.at(row)?).filter(|&mails| mails >= 0);
    put_numbers(table, "delivered", scale, |row| own.at(row).or_else(|| arrived(row)));
}
