//! What each line says by itself: list value, own discount, cost, in its own currency and as its
//! prices are, with or without tax.

use std::collections::BTreeMap;

use super::files::Part;
use super::layout::Layout;
use super::products::Products;
use super::scaled::{Reader, product, rescale};
use super::scatter::scatter_all;
use super::status::LeftOut;
use crate::tables::column::{Column, NO_CODE, NO_NUMBER};
use crate::tables::sealed::NO_ROW;
use crate::values::Number;

/// Lines, grouped by order.
pub(super) struct Lines {
    /// Where they come from and which order they are of.
    pub(super) layout: Layout,
    /// The columns of the files, raw.
    pub(super) columns: BTreeMap<&'static str, Column>,
    /// The product each is of.
    pub(super) product: Vec<u32>,
    /// Quantity × list price; [`NO_NUMBER`] where unknown. Scaled like all amounts.
    pub(super) gross: Vec<i64>,
    /// The line's own discount, positive.
    pub(super) discount: Vec<i64>,
    /// List price of one.
    pub(super) unit_price: Vec<i64>,
    /// Cost of its goods, by the line.
    pub(super) cost: Vec<i64>,
    /// Whether the line was cancelled by itself.
    pub(super) is_cancelled: Vec<bool>,
    /// Whether any file tells of discounts on lines.
    pub(super) tells_discount: bool,
}

impl Lines {
    /// Reads the lines of a layout, amounts with `scale` decimals. `has_order_discount`: whether
    /// the order of a line states its discount as a whole.
    pub(super) fn new(
        parts: &[Part<'_>],
        layout: Layout,
        scale: u8,
        products: &Products,
        meanings: &[Option<LeftOut>],
        has_order_discount: impl Fn(usize) -> bool,
    ) -> Self {
        let mut columns = scatter_all(parts, &layout.targets, layout.rows());
        let cells = Cells::new(&columns, scale);
        let rows = 0..layout.rows();
        let gross: Vec<i64> = rows.clone().map(|row| known(cells.gross(row))).collect();
        let own = |row: usize| {
            cells.discount(row, gross[row], || has_order_discount(layout.order[row] as usize))
        };
        let discount: Vec<i64> = rows.clone().map(|row| known(own(row))).collect();
        let tells_discount =
            ["discount", "discount_rate"].iter().any(|name| columns.contains_key(name))
                || discount.iter().any(|&discount| discount != NO_NUMBER);
        let unit_price = rows.clone().map(|row| known(cells.unit_price(row, gross[row]))).collect();
        let cost = rows.clone().map(|row| known(cells.cost(row))).collect();
        let is_cancelled = cancelled(&columns, meanings, layout.rows());
        let product = products.of_lines(&columns, layout.rows());
        products.complete(&mut columns, &product);
        Lines {
            layout,
            columns,
            product,
            gross,
            discount,
            unit_price,
            cost,
            is_cancelled,
            tells_discount,
        }
    }

    /// Quantity of a line as written and its scale; one where the line names none.
    pub(super) fn quantity(&self, row: usize) -> (i64, u8) {
        quantity_at(self.columns.get("quantity"), row)
    }

    /// Cost of a line by its product's unit cost, for `quantity` pieces.
    pub(super) fn product_cost(&self, row: usize, products: &Products, scale: u8) -> Option<i64> {
        let product_row = self.product[row];
        let (units, own) = (product_row != NO_ROW).then(|| products.unit_cost(product_row))??;
        Some(product(pieces_at(self.columns.get("quantity"), row)?, (units, own), scale))
    }

    /// Orders rows of one order for what rounding leaves: by their texts, then quantity and price.
    pub(super) fn compare(&self, a: usize, b: usize, texts: &Texts<'_>) -> std::cmp::Ordering {
        let text = |name: &'static str, row: usize| match self.columns.get(name) {
            Some(Column::Text(codes)) => texts.text(name, codes[row]),
            _ => "",
        };
        let names = ["sku", "product", "variant", "category", "brand", "line_id"];
        let by_text = names.iter().map(|name| text(name, a).cmp(text(name, b)));
        let by_text = by_text.fold(std::cmp::Ordering::Equal, std::cmp::Ordering::then);
        by_text.then_with(|| self.quantity(a).cmp(&self.quantity(b)))
    }
}

/// Texts behind the codes of the line columns.
pub(super) struct Texts<'a>(pub(super) &'a crate::tables::dictionary::Dictionaries);

impl Texts<'_> {
    fn text(&self, domain: &str, code: u32) -> &str {
        match self.0.get(domain) {
            Some(words) if code != NO_CODE => words.text(code),
            _ => "",
        }
    }
}

/// [`NO_NUMBER`] for none.
pub(super) fn known(value: Option<i64>) -> i64 {
    value.unwrap_or(NO_NUMBER)
}

fn quantity_at(column: Option<&Column>, row: usize) -> (i64, u8) {
    let number = column.and_then(|column| column.number(row));
    number.map_or((1, 0), |number| (number.units, number.scale))
}

/// Pieces of a line: one where no file tells quantities, unknown where only this line's is missing.
fn pieces_at(column: Option<&Column>, row: usize) -> Option<(i64, u8)> {
    let Some(column) = column else { return Some((1, 0)) };
    column.number(row).map(|number| (number.units, number.scale))
}

fn cancelled(
    columns: &BTreeMap<&'static str, Column>,
    meanings: &[Option<LeftOut>],
    rows: usize,
) -> Vec<bool> {
    match columns.get("status") {
        Some(Column::Text(codes)) => codes
            .iter()
            .map(|&code| meanings.get(code as usize).copied().flatten().is_some())
            .collect(),
        _ => vec![false; rows],
    }
}

/// The cells of the lines that amounts come from.
struct Cells<'a> {
    scale: u8,
    quantity: Option<&'a Column>,
    unit_price: Option<&'a Column>,
    line_total: Reader<'a>,
    discount: Reader<'a>,
    rate: Option<&'a Column>,
    unit_cost: Option<&'a Column>,
    line_cost: Reader<'a>,
}

impl<'a> Cells<'a> {
    fn new(columns: &'a BTreeMap<&'static str, Column>, scale: u8) -> Self {
        Cells {
            scale,
            quantity: columns.get("quantity"),
            unit_price: columns.get("unit_price"),
            line_total: Reader::new(columns.get("line_total"), scale),
            discount: Reader::new(columns.get("discount"), scale),
            rate: columns.get("discount_rate"),
            unit_cost: columns.get("unit_cost"),
            line_cost: Reader::new(columns.get("line_cost"), scale),
        }
    }

    /// Quantity × `each`.
    fn times_quantity(&self, each: Option<&Column>, row: usize) -> Option<i64> {
        let each = each?.number(row)?;
        Some(product(pieces_at(self.quantity, row)?, (each.units, each.scale), self.scale))
    }

    /// Quantity × list price, else the line's total and what was taken off.
    fn gross(&self, row: usize) -> Option<i64> {
        self.times_quantity(self.unit_price, row).or_else(|| {
            let total = self.line_total.at(row)?;
            let off = self.discount.at(row).map_or(0, i64::abs);
            let Some(rate) = self.rate.and_then(|rate| rate.number(row)) else {
                return Some(if total < 0 { total - off } else { total + off });
            };
            // What is left is 1 − rate of it.
            let one = 10_i64.pow(u32::from(rate.scale));
            let left = i128::from(one - rate.units.abs());
            Some(super::scaled::Fraction::new(i128::from(one), left).of(total))
        })
    }

    fn discount(
        &self,
        row: usize,
        gross: i64,
        has_order_discount: impl Fn() -> bool,
    ) -> Option<i64> {
        if let Some(discount) = self.discount.at(row) {
            return Some(discount.abs());
        }
        if gross == NO_NUMBER {
            return None;
        }
        if let Some(rate) = self.rate.and_then(|rate| rate.number(row)) {
            return Some(self.discount_at(rate, row, gross.abs()));
        }
        let total = self.line_total.at(row)?;
        let is_lower = gross > 0 && (0..gross).contains(&total);
        (is_lower && !has_order_discount()).then_some(gross - total)
    }

    /// What the rate takes off; where the line's total differs by no more than rounding (a cent a
    /// piece), what that leaves off, as it is what was paid.
    fn discount_at(&self, rate: Number, row: usize, gross: i64) -> i64 {
        let off = product((gross, self.scale), (rate.units.abs(), rate.scale), self.scale);
        let (quantity, scale) = quantity_at(self.quantity, row);
        let rounding = product((quantity.abs(), scale), (1, 2), self.scale);
        let left_off = self.line_total.at(row).map(|total| gross - total.abs());
        let is_rounded = |left_off: &i64| *left_off >= 0 && (left_off - off).abs() <= rounding;
        left_off.filter(is_rounded).unwrap_or(off)
    }

    fn unit_price(&self, row: usize, gross: i64) -> Option<i64> {
        if let Some(price) = self.unit_price.and_then(|price| price.number(row)) {
            return Some(rescale(price.units, price.scale, self.scale));
        }
        let (quantity, scale) = quantity_at(self.quantity, row);
        let one = 10_i128.pow(u32::from(scale));
        let is_known = gross != NO_NUMBER && quantity > 0;
        is_known.then(|| super::scaled::Fraction::new(one, i128::from(quantity)).of(gross))
    }

    fn cost(&self, row: usize) -> Option<i64> {
        self.line_cost.at(row).or_else(|| self.times_quantity(self.unit_cost, row))
    }
}
