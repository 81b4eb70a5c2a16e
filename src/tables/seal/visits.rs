//! An order has the dimensions of the visit that led to it.

use crate::tables::column::{Column, NO_CODE};
use crate::tables::schema::{Kind, TableId};
use crate::tables::sealed::{Sealed, SealedTable};

/// Where orders and traffic both name the visit, fills what the orders do not say themselves:
/// device, channel, campaign … A visit told in several rows gives its first.
pub(super) fn inherit(sealed: &mut Sealed) {
    let Some(visits) = sealed.tables.remove(&TableId::Sessions) else { return };
    if let Some(orders) = sealed.tables.get_mut(&TableId::Orders)
        && let Some(visit_of) = visits_of_orders(orders, &visits)
    {
        for name in shared_dimensions(&visits) {
            fill(orders, name, visits.texts(name).unwrap_or_default(), &visit_of);
        }
    }
    sealed.tables.insert(TableId::Sessions, visits);
}

/// Per order the row of its visit; none where one of the tables names no visits.
fn visits_of_orders(orders: &SealedTable, visits: &SealedTable) -> Option<Vec<Option<usize>>> {
    let (wanted, given) = (orders.texts("session_id")?, visits.texts("session_id")?);
    let known = || given.iter().filter(|&&code| code != NO_CODE);
    let mut row_of = vec![None; known().max().map_or(0, |&code| code as usize + 1)];
    for (row, &code) in given.iter().enumerate().rev() {
        if code != NO_CODE {
            row_of[code as usize] = Some(row);
        }
    }
    Some(wanted.iter().map(|&code| row_of.get(code as usize).copied().flatten()).collect())
}

/// The dimensions that an order can have too.
fn shared_dimensions(visits: &SealedTable) -> impl Iterator<Item = &'static str> {
    let of_orders = TableId::Orders.schema().columns.iter();
    of_orders
        .filter(|def| def.is_dimension && def.kind == Kind::Text)
        .map(|def| def.name)
        .filter(|name| visits.column(name).is_some())
}

fn fill(
    orders: &mut SealedTable,
    name: &'static str,
    of_visits: &[u32],
    visit_of: &[Option<usize>],
) {
    let rows = orders.rows;
    let column = orders.columns.entry(name).or_insert_with(|| Column::missing(Kind::Text, rows));
    let Column::Text(codes) = column else { return };
    for (code, visit) in codes.iter_mut().zip(visit_of) {
        if let (NO_CODE, Some(visit)) = (*code, visit) {
            *code = of_visits[*visit];
        }
    }
}
