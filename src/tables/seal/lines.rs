//! The lines of orders, grouped by order.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::files::Part;
use super::layout::Layout;
use super::line_amounts::{Cells, Own};
use super::products::Products;
use super::scaled::product;
use super::scatter::{Targets, scatter_all};
use super::status::Standing;
use crate::tables::column::{Column, NO_CODE, NO_NUMBER};
use crate::tables::dictionary::{Dictionaries, Dictionary};
use crate::tables::sealed::NO_ROW;

/// Lines, grouped by order.
pub(super) struct Lines {
    /// Which order they are of.
    pub(super) layout: Layout,
    /// The texts and flags of the files, raw.
    pub(super) columns: BTreeMap<&'static str, Column>,
    /// The product each is of.
    pub(super) product: Vec<u32>,
    /// Pieces as written, if any file tells them.
    pub(super) quantity: Option<Column>,
    /// What each comes to.
    pub(super) own: Own,
    /// Whether each was cancelled by itself; empty where none was.
    cancelled: Vec<bool>,
    /// Whether any file tells of discounts on lines.
    pub(super) tells_discount: bool,
}

impl Lines {
    /// Reads the lines of a layout, whose rows go to `targets`, amounts with `scale` decimals.
    /// `has_order_discount`: whether the order of a line states its discount as a whole.
    pub(super) fn new(
        parts: &[Part<'_>],
        (layout, targets): (Layout, Targets),
        scale: u8,
        products: &Products,
        meanings: &[Option<Standing>],
        has_order_discount: impl Fn(usize) -> bool,
    ) -> Self {
        let rows = layout.rows();
        let mut columns = scatter_all(parts, &targets, rows, &["order_id"]);
        drop(targets);
        let product = products.of_lines(&columns, rows);
        products.complete(&mut columns, &product);
        let cells = Cells::new(&columns, scale);
        let has_order_discount = |row: usize| has_order_discount(layout.order[row] as usize);
        let own = cells.own(rows, columns.contains_key("variant"), has_order_discount);
        let tells_discount =
            ["discount", "discount_rate"].iter().any(|name| columns.contains_key(name))
                || own.discount.iter().any(|&discount| discount != NO_NUMBER);
        let cancelled = cancelled(columns.get("status"), meanings);
        let quantity = columns.remove("quantity");
        columns.retain(|_, column| matches!(column, Column::Text(_) | Column::Flag(_)));
        Lines { layout, columns, product, quantity, own, cancelled, tells_discount }
    }

    /// Codes of a column's texts; empty where no file has it.
    pub(super) fn codes(&self, name: &str) -> &[u32] {
        match self.columns.get(name) {
            Some(Column::Text(codes)) => codes,
            _ => &[],
        }
    }

    /// Whether the line was cancelled by itself.
    pub(super) fn is_cancelled(&self, row: usize) -> bool {
        self.cancelled.get(row).copied().unwrap_or(false)
    }

    /// Whether any line was.
    pub(super) fn has_cancelled(&self) -> bool {
        !self.cancelled.is_empty()
    }

    /// Quantity of a line as written and its scale; one where the line names none.
    pub(super) fn quantity(&self, row: usize) -> (i64, u8) {
        let number = self.quantity.as_ref().and_then(|column| column.number(row));
        number.map_or((1, 0), |number| (number.units, number.scale))
    }

    /// Cost of a line by its product's unit cost, for `quantity` pieces.
    pub(super) fn product_cost(&self, row: usize, products: &Products, scale: u8) -> Option<i64> {
        let product_row = self.product[row];
        let (units, own) = (product_row != NO_ROW).then(|| products.unit_cost(product_row))??;
        let pieces = match &self.quantity {
            None => (1, 0),
            Some(column) => column.number(row).map(|number| (number.units, number.scale))?,
        };
        Some(product(pieces, (units, own), scale))
    }
}

/// An order among the lines of one order, for what rounding leaves.
pub(super) struct Ties<'a> {
    lines: &'a Lines,
    texts: Vec<(&'a [u32], &'a Dictionary)>,
}

impl<'a> Ties<'a> {
    pub(super) fn new(lines: &'a Lines, dictionaries: &'a Dictionaries) -> Self {
        let names = ["sku", "product", "variant", "category", "brand", "line_id"];
        let words = |name| Some((lines.codes(name), dictionaries.get(name)?));
        let texts = names.into_iter().filter_map(words).filter(|(codes, _)| !codes.is_empty());
        Ties { lines, texts: texts.collect() }
    }

    /// By their texts, then quantity.
    pub(super) fn compare(&self, a: usize, b: usize) -> Ordering {
        let of_column = |&(codes, words): &(&[u32], &Dictionary)| match (codes[a], codes[b]) {
            (one, other) if one == other => Ordering::Equal,
            (one, other) => text(one, words).cmp(text(other, words)),
        };
        let by_text = self.texts.iter().map(of_column).find(|order| order.is_ne());
        by_text.unwrap_or_else(|| self.lines.quantity(a).cmp(&self.lines.quantity(b)))
    }
}

fn text(code: u32, words: &Dictionary) -> &str {
    if code == NO_CODE { "" } else { words.text(code) }
}

fn cancelled(status: Option<&Column>, meanings: &[Option<Standing>]) -> Vec<bool> {
    let means_left_out = |&code: &u32| meanings.get(code as usize).is_some_and(Option::is_some);
    match status {
        Some(Column::Text(codes)) if codes.iter().any(means_left_out) => {
            codes.iter().map(means_left_out).collect()
        }
        _ => Vec::new(),
    }
}
