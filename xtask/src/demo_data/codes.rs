//! Discount codes: who uses which, and when.

use super::calendar::Date;
use super::dice::Dice;
use super::season::days_from_black_friday;

/// The code of an order and how many per cent it takes off.
pub(crate) fn code(
    dice: &mut Dice,
    date: Date,
    nth: u16,
    is_site: bool,
) -> Option<(&'static str, i64)> {
    if !is_site {
        return None;
    }
    if (-4..=3).contains(&days_from_black_friday(date)) {
        return dice.chance(640).then_some(("BLACKFRIDAY20", 20));
    }
    let (seasonal, share) = match (date.month, date.day) {
        (1, 8..=28) => (("WINTER15", 15), 330),
        (3, 20..=31) | (4, 1..=6) => (("LENTE10", 10), 280),
        (7, 4..=26) => (("ZOMER15", 15), 330),
        (12, 1..=4) => (("SINT10", 10), 300),
        _ => (("", 0), 0),
    };
    if dice.chance(share) {
        Some(seasonal)
    } else if nth == 0 && dice.chance(300) {
        Some(("WELCOME10", 10))
    } else if nth > 0 && dice.chance(110) {
        Some(("BEDANKT5", 5))
    } else {
        None
    }
}
