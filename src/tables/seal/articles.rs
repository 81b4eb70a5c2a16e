//! What sold lines tell of an article, for returns that name its sku alone.

use super::return_rows::texts_of;
use super::shares::Inputs;
use crate::tables::column::{Column, NO_CODE};
use crate::tables::sealed::NO_ROW;

/// By the code of a sku, the line that sold it last.
pub(super) struct Articles<'a> {
    inputs: &'a Inputs<'a>,
    line_of: Vec<u32>,
}

impl<'a> Articles<'a> {
    /// Of lines of one order the one that comes last by its texts speaks for the article.
    pub(super) fn new(inputs: &'a Inputs<'a>) -> Self {
        let lines = inputs.lines;
        let mut line_of = Vec::new();
        if let Some(Column::Text(codes)) = lines.columns.get("sku") {
            let last = codes.iter().filter(|&&code| code != NO_CODE).max();
            line_of.resize(last.map_or(0, |&code| code as usize + 1), NO_ROW);
            for (row, &code) in codes.iter().enumerate().filter(|(_, code)| **code != NO_CODE) {
                let known: &mut u32 = &mut line_of[code as usize];
                if *known == NO_ROW || !Self::speaks_over(inputs, *known as usize, row) {
                    *known = row as u32;
                }
            }
        }
        Articles { inputs, line_of }
    }

    /// Whether the known line speaks for the article rather than a later row.
    fn speaks_over(inputs: &Inputs<'_>, known: usize, row: usize) -> bool {
        let order_of = &inputs.lines.layout.order;
        order_of[known] == order_of[row] && inputs.lines.compare(known, row, &inputs.texts).is_gt()
    }

    /// Fills the texts of the article that are not known otherwise.
    pub(super) fn complete(&self, sku: u32, texts: &mut [u32; 5]) {
        let row = self.line_of.get(sku as usize).copied().unwrap_or(NO_ROW);
        if row == NO_ROW {
            return;
        }
        let of_line = texts_of(&self.inputs.lines.columns, row as usize);
        for (text, known) in texts.iter_mut().zip(of_line).filter(|(text, _)| **text == NO_CODE) {
            *text = known;
        }
    }
}
