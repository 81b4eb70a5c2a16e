//! A cell with its type, for tables whose columns have no meaning yet.

use super::amount::parse_amount;
use super::date::{Moment, parse_date};
use super::flag::parse_flag;
use super::missing::{bare, is_missing_text, is_missing_value};
use super::number::Number;
use super::style::{ColumnStyle, StyleKind};
use crate::calendar::Day;

/// A cell's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed<'a> {
    /// Nothing, or a text that means nothing.
    Missing,
    /// An amount or a count; a percentage as a fraction.
    Number(Number),
    /// A day.
    Day(Day),
    /// A day and a time, as written.
    Instant(Moment),
    /// A truth.
    Flag(bool),
    /// Text without blanks around it. Also what does not fit its column's kind.
    Text(&'a str),
}

/// The cell's value in its column's style.
pub fn typed<'a>(cell: &'a str, style: &ColumnStyle) -> Typed<'a> {
    if style.kind == StyleKind::Text {
        return if is_missing_text(cell) { Typed::Missing } else { Typed::Text(bare(cell)) };
    }
    if is_missing_value(cell) {
        return Typed::Missing;
    }
    let value = match style.kind {
        StyleKind::Number => parse_amount(cell, style.decimal_mark).ok().map(Typed::Number),
        StyleKind::Day | StyleKind::Instant => {
            parse_date(cell, style.date_order).ok().map(day_or_instant)
        }
        StyleKind::Flag => parse_flag(cell).ok().map(Typed::Flag),
        StyleKind::Text => None,
    };
    value.unwrap_or(Typed::Text(bare(cell)))
}

fn day_or_instant<'a>(moment: Moment) -> Typed<'a> {
    match moment.second {
        Some(_) => Typed::Instant(moment),
        None => Typed::Day(Day(moment.day)),
    }
}
