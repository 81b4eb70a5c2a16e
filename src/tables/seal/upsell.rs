//! Which lines sold a dearer choice than the cheapest there was.

use std::collections::BTreeMap;

use super::lines::Lines;
use super::products::Products;
use crate::tables::column::{Column, NO_CODE, NO_NUMBER};
use crate::tables::sealed::NO_ROW;

/// By line: 1 for a dearer choice, 0 for the cheapest of several, 2 where there was none.
///
/// The products' `upsell_of` names the choices where it is filled. Otherwise they are the variants
/// of one product that differ in list price, a variant's price being the one it was sold at most
/// often (the lower of two). Articles that merely share a name are no variants: a line takes part
/// only if it states its variant. `unit_price` is empty where none does.
pub(super) fn of_lines(lines: &Lines, unit_price: &[i64], products: &Products) -> Option<Vec<u8>> {
    let flags = match by_products(lines, products) {
        Some(flags) => flags,
        None => by_variants(lines, unit_price),
    };
    flags.iter().any(|&flag| flag != 2).then_some(flags)
}

fn by_products(lines: &Lines, products: &Products) -> Option<Vec<u8>> {
    let Column::Text(cheaper) = products.columns.get("upsell_of")? else { return None };
    let mut of_product = vec![2; products.rows];
    for (row, &sku) in cheaper.iter().enumerate().filter(|(_, sku)| **sku != NO_CODE) {
        of_product[row] = 1;
        let basic = products.of_sku(sku);
        if basic != NO_ROW && of_product[basic as usize] == 2 {
            of_product[basic as usize] = 0;
        }
    }
    let flag = |&row: &u32| of_product.get(row as usize).copied().unwrap_or(2);
    Some(lines.product.iter().map(flag).collect())
}

fn by_variants(lines: &Lines, unit_price: &[i64]) -> Vec<u8> {
    if unit_price.is_empty() {
        return Vec::new();
    }
    let (product, variant) = (Texts::of(lines, "product"), Texts::of(lines, "variant"));
    let sku = Texts::of(lines, "sku");
    let choice = |row: usize| match (sku.at(row), variant.at(row)) {
        (_, NO_CODE) => None,
        (NO_CODE, code) => Some((1, code)),
        (code, _) => Some((0, code)),
    };
    let has_choice = products_with_choice(&product, unit_price.len(), choice);
    let takes_part = |&row: &usize| {
        let product = product.at(row);
        product != NO_CODE && has_choice[product as usize] && unit_price[row] != NO_NUMBER
    };
    let mut sold: Vec<(u32, (u8, u32), i64)> = (0..unit_price.len())
        .filter(takes_part)
        .filter_map(|row| Some((product.at(row), choice(row)?, unit_price[row])))
        .collect();
    sold.sort_unstable();
    let prices = usual_prices(&sold);
    let mut flags = vec![2; unit_price.len()];
    for row in (0..unit_price.len()).filter(takes_part) {
        let Some(own) = prices.get(&product.at(row)) else { continue };
        if let (Some(least), Some(most)) = (own.values().min(), own.values().max())
            && least < most
            && let Some(price) = choice(row).and_then(|choice| own.get(&choice))
        {
            flags[row] = u8::from(price > least);
        }
    }
    flags
}

/// By the code of a product, whether it was sold in two variants.
fn products_with_choice(
    product: &Texts<'_>,
    rows: usize,
    choice: impl Fn(usize) -> Option<(u8, u32)>,
) -> Vec<bool> {
    let codes = (0..rows).map(|row| product.at(row)).filter(|&code| code != NO_CODE);
    let count = codes.max().map_or(0, |code| code as usize + 1);
    let mut first = vec![None; count];
    let mut has_choice = vec![false; count];
    for row in (0..rows).filter(|&row| product.at(row) != NO_CODE) {
        let code = product.at(row) as usize;
        match first[code] {
            None => first[code] = choice(row),
            Some(known) => has_choice[code] |= choice(row).is_some_and(|own| known != own),
        }
    }
    has_choice
}

/// Per product and variant the price met most often; `sold` is sorted.
fn usual_prices(sold: &[(u32, (u8, u32), i64)]) -> BTreeMap<u32, BTreeMap<(u8, u32), i64>> {
    let mut prices = BTreeMap::<u32, BTreeMap<(u8, u32), i64>>::new();
    for of_variant in sold.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        let mut usual = (0, 0);
        for same in of_variant.chunk_by(|a, b| a.2 == b.2) {
            if same.len() > usual.0 {
                usual = (same.len(), same[0].2);
            }
        }
        let (product, variant, _) = of_variant[0];
        prices.entry(product).or_default().insert(variant, usual.1);
    }
    prices
}

/// Codes of a text column that may be absent.
struct Texts<'a>(&'a [u32]);

impl<'a> Texts<'a> {
    fn of(lines: &'a Lines, name: &str) -> Self {
        Texts(lines.codes(name))
    }

    fn at(&self, row: usize) -> u32 {
        self.0.get(row).copied().unwrap_or(NO_CODE)
    }
}
