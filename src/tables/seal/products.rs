//! One row per article, and which lines are of it.

use std::collections::BTreeMap;

use super::files::Files;
use super::orders::codes;
use super::scatter::{Targets, scatter_all};
use crate::tables::column::{Column, NO_CODE};
use crate::tables::schema::TableId;
use crate::tables::sealed::{NO_ROW, SealedTable};

/// A product name that two articles have.
const SEVERAL: u32 = NO_ROW - 1;

/// The articles of all files. What a later file says of one prevails, cell by cell.
pub(super) struct Products {
    /// How many there are.
    pub(super) rows: usize,
    /// Their columns.
    pub(super) columns: BTreeMap<&'static str, Column>,
    /// By the code of a sku.
    by_sku: Vec<u32>,
    /// By the code of a name, for lines that know no sku.
    by_name: Vec<u32>,
    /// Whether some file has products.
    is_loaded: bool,
}

impl Products {
    pub(super) fn join(files: &Files<'_>, skus: usize, names: usize) -> Self {
        let parts = files.parts(TableId::Products);
        let mut by_sku = vec![NO_ROW; skus];
        let mut rows = 0;
        let mut targets = Targets::new();
        for part in &parts {
            let row_of = |&code: &u32| number(&mut by_sku, code, &mut rows);
            targets.push(codes(part, "sku").iter().map(row_of).collect());
        }
        let columns = scatter_all(&parts, &targets, rows as usize, &[]);
        let by_name = unique(columns.get("name"), names);
        let is_loaded = !parts.is_empty();
        Products { rows: rows as usize, columns, by_sku, by_name, is_loaded }
    }

    /// The product of each line: by sku, else by a name that one article alone has.
    pub(super) fn of_lines(
        &self,
        columns: &BTreeMap<&'static str, Column>,
        rows: usize,
    ) -> Vec<u32> {
        let codes = |name: &str| match columns.get(name) {
            Some(Column::Text(codes)) => codes.as_slice(),
            _ => &[],
        };
        let (skus, names) = (codes("sku"), codes("product"));
        let text = |codes: &[u32], row: usize| codes.get(row).copied().unwrap_or(NO_CODE);
        let find = |list: &[u32], code: u32| list.get(code as usize).copied().unwrap_or(NO_ROW);
        let of_line = |row: usize| match find(&self.by_sku, text(skus, row)) {
            NO_ROW => match find(&self.by_name, text(names, row)) {
                SEVERAL => NO_ROW,
                found => found,
            },
            found => found,
        };
        if self.rows == 0 { vec![NO_ROW; rows] } else { (0..rows).map(of_line).collect() }
    }

    /// What one piece costs: scaled integer and scale.
    pub(super) fn unit_cost(&self, row: u32) -> Option<(i64, u8)> {
        let number = self.columns.get("unit_cost")?.number(row as usize)?;
        Some((number.units, number.scale))
    }

    /// Whether any file tells what articles cost.
    pub(super) fn have_cost(&self) -> bool {
        self.columns.contains_key("unit_cost")
    }

    /// The product of a sku's code; [`NO_ROW`] if no file has it.
    pub(super) fn of_sku(&self, code: u32) -> u32 {
        self.by_sku.get(code as usize).copied().unwrap_or(NO_ROW)
    }

    /// Codes of all articles' skus.
    pub(super) fn skus(&self) -> &[u32] {
        match self.columns.get("sku") {
            Some(Column::Text(codes)) => codes,
            _ => &[],
        }
    }

    /// Codes of a product's sku, name, variant, category and brand.
    pub(super) fn texts(&self, row: u32) -> [u32; 5] {
        ["sku", "name", "variant", "category", "brand"].map(|name| match self.columns.get(name) {
            Some(Column::Text(codes)) if row != NO_ROW => codes[row as usize],
            _ => NO_CODE,
        })
    }

    /// Fills what lines do not say of their article.
    pub(super) fn complete(
        &self,
        columns: &mut BTreeMap<&'static str, Column>,
        product_of: &[u32],
    ) {
        let pairs = [
            ("product", "name"),
            ("variant", "variant"),
            ("category", "category"),
            ("brand", "brand"),
        ];
        for (name, from) in pairs {
            let Some(Column::Text(known)) = self.columns.get(from) else { continue };
            let missing = || Column::Text(vec![NO_CODE; product_of.len()]);
            let Column::Text(codes) = columns.entry(name).or_insert_with(missing) else { continue };
            for (code, &row) in codes.iter_mut().zip(product_of) {
                if *code == NO_CODE && row != NO_ROW {
                    *code = known[row as usize];
                }
            }
        }
    }

    /// The table, if some file has products.
    pub(super) fn table(self) -> Option<SealedTable> {
        let mut table = SealedTable::new(TableId::Products, self.rows);
        table.columns = self.columns;
        self.is_loaded.then_some(table)
    }
}

fn number(row_of: &mut [u32], code: u32, rows: &mut u32) -> u32 {
    if code == NO_CODE {
        return NO_ROW;
    }
    let row = &mut row_of[code as usize];
    if *row == NO_ROW {
        *row = *rows;
        *rows += 1;
    }
    *row
}

fn unique(names: Option<&Column>, count: usize) -> Vec<u32> {
    let mut by_name = vec![NO_ROW; count];
    let Some(Column::Text(names)) = names else { return by_name };
    for (row, &code) in names.iter().enumerate().filter(|(_, code)| **code != NO_CODE) {
        let slot = &mut by_name[code as usize];
        *slot = if *slot == NO_ROW { row as u32 } else { SEVERAL };
    }
    by_name
}
