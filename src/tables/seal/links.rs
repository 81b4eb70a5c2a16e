//! What rows are about: orders by their id, articles by their sku or name, customers.

use super::customers;
use super::products::Products;
use crate::tables::column::{Column, NO_CODE};
use crate::tables::schema::TableId;
use crate::tables::sealed::{NO_ROW, Sealed, SealedTable};

/// Finds the rows of orders and articles.
pub(super) struct Links<'a> {
    /// By the code of an order id.
    orders: Vec<u32>,
    products: &'a Products,
    /// By the code of a customer, the one code of that customer.
    customers: &'a [u32],
}

impl<'a> Links<'a> {
    pub(super) fn new(sealed: &Sealed, products: &'a Products, customers: &'a [u32]) -> Self {
        let orders = sealed.table(TableId::Orders).and_then(|orders| orders.texts("order_id"));
        Links { orders: by_code(orders.unwrap_or_default()), products, customers }
    }

    /// The order of an id's code; [`NO_ROW`] where no file has it.
    pub(super) fn order(&self, code: u32) -> u32 {
        self.orders.get(code as usize).copied().unwrap_or(NO_ROW)
    }

    /// Links a table's rows by its columns.
    pub(super) fn put(&self, table: &mut SealedTable) {
        if let Some(ids) = table.texts("order_id") {
            let rows = ids.iter().map(|&code| self.order(code)).collect();
            table.links.insert(TableId::Orders, rows);
        }
        if table.columns.contains_key("sku") || table.columns.contains_key("product") {
            let rows = self.products.of_lines(&table.columns, table.rows);
            table.links.insert(TableId::Products, rows);
        }
        if let Some(Column::Text(codes)) = table.columns.get_mut("customer") {
            customers::unify(codes, self.customers);
        }
    }
}

fn by_code(codes: &[u32]) -> Vec<u32> {
    let last = codes.iter().filter(|&&code| code != NO_CODE).max();
    let mut rows = vec![NO_ROW; last.map_or(0, |&code| code as usize + 1)];
    for (row, &code) in codes.iter().enumerate().filter(|(_, code)| **code != NO_CODE) {
        rows[code as usize] = row as u32;
    }
    rows
}
