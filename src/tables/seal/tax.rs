//! Whether prices include tax: stated, or shown by the totals.

use super::files::Files;
use super::goods::{Goods, Stated};
use super::orders::Orders;
use crate::blocks::by_row;

/// By order, whether its prices include tax.
///
/// What the file (or the user) states holds. Otherwise the order's own total decides: it is goods
/// and shipping where tax is inside, goods, shipping and tax where not. An order that fits neither
/// or both goes with most others of its file; a file without any evidence is taken to be without.
pub(super) fn decide(
    files: &Files<'_>,
    orders: &Orders,
    stated: &Stated<'_>,
    goods: &[Goods],
    cent: i64,
) -> Vec<bool> {
    if !stated.tells_tax() {
        let inside = |file: u32| files.at(file).facts.prices_include_tax == Some(true);
        return orders.file.iter().map(|&file| inside(file)).collect();
    }
    let shown = by_row(orders.rows, |order| shown_by_total(order, stated, &goods[order], cent));
    let mut votes = vec![0_i64; files.len()];
    for (shown, &file) in shown.iter().zip(&orders.file) {
        votes[file as usize] += shown.map_or(0, |inside| if inside { 1 } else { -1 });
    }
    let decided = |(shown, &file): (&Option<bool>, &u32)| {
        let fact = files.at(file).facts.prices_include_tax;
        fact.or(*shown).unwrap_or(votes[file as usize] > 0)
    };
    shown.iter().zip(&orders.file).map(decided).collect()
}

fn shown_by_total(order: usize, stated: &Stated<'_>, goods: &Goods, cent: i64) -> Option<bool> {
    let (tax, total) = (stated.tax(order)?, stated.total(order)?);
    if !goods.is_known || tax == 0 {
        return None;
    }
    let base = goods.gross + goods.credit - goods.discount + stated.shipping(order).unwrap_or(0);
    let fits = |sum: i64| (sum - total).abs() <= cent;
    match (fits(base), fits(base + tax)) {
        (inside, beside) if inside == beside => None,
        (inside, _) => Some(inside),
    }
}
