//! What a shop keeps of its customers, for orders that do not say it themselves.

use super::files::{Files, Part};
use crate::tables::column::{Column, NO_CODE};
use crate::tables::schema::{Kind, TableId};
use crate::tables::sealed::Sealed;

/// What an order takes from its customer.
const DIMENSIONS: [&str; 3] = ["country", "customer_type", "segment"];
/// Either names the customer.
const KEYS: [&str; 2] = ["customer_id", "customer"];

/// Fills country, type and segment of orders whose customer a list of customers names. Of two lists
/// the later one prevails.
pub(super) fn inherit(files: &Files<'_>, sealed: &mut Sealed, one_code: &[u32]) {
    let lists = files.parts(TableId::Customers);
    let Some(orders) = sealed.tables.get_mut(&TableId::Orders).filter(|_| !lists.is_empty()) else {
        return;
    };
    let Some(of_orders) = orders.texts("customer").map(<[u32]>::to_vec) else { return };
    for name in DIMENSIONS {
        let known = by_customer(&lists, name, one_code);
        if known.is_empty() {
            continue;
        }
        let rows = orders.rows;
        let column =
            orders.columns.entry(name).or_insert_with(|| Column::missing(Kind::Text, rows));
        let Column::Text(codes) = column else { continue };
        for (code, &customer) in codes.iter_mut().zip(&of_orders) {
            if *code == NO_CODE {
                *code = known.get(customer as usize).copied().unwrap_or(NO_CODE);
            }
        }
    }
}

/// By the code of a customer, what the lists say; empty where they say nothing.
fn by_customer(lists: &[Part<'_>], name: &str, one_code: &[u32]) -> Vec<u32> {
    let mut known = Vec::new();
    for list in lists {
        let Some(Column::Text(values)) = list.table.column(name) else { continue };
        for key in KEYS {
            let Some(Column::Text(customers)) = list.table.column(key) else { continue };
            for (&customer, &value) in customers.iter().zip(values) {
                let code = one_code.get(customer as usize).copied().unwrap_or(NO_CODE);
                if code == NO_CODE || value == NO_CODE {
                    continue;
                }
                if known.len() <= code as usize {
                    known.resize(code as usize + 1, NO_CODE);
                }
                known[code as usize] = value;
            }
        }
    }
    known
}
