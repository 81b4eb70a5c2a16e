//! What sold lines tell of an article, for returns that name its sku alone.

use super::returns::Sources;
use super::shares::Inputs;
use crate::tables::column::NO_CODE;
use crate::tables::sealed::NO_ROW;

/// By the code of a sku, the line that sold it last.
pub(super) struct Articles<'a> {
    sources: &'a Sources<'a>,
    line_of: Vec<u32>,
}

impl<'a> Articles<'a> {
    /// Of lines of one order the one that comes last by its texts speaks for the article.
    pub(super) fn new(sources: &'a Sources<'a>) -> Self {
        let codes = sources.inputs.lines.codes("sku");
        let last = codes.iter().filter(|&&code| code != NO_CODE).max();
        let mut line_of = vec![NO_ROW; last.map_or(0, |&code| code as usize + 1)];
        for (row, &code) in codes.iter().enumerate().filter(|(_, code)| **code != NO_CODE) {
            let known: &mut u32 = &mut line_of[code as usize];
            if *known == NO_ROW || !Self::speaks_over(sources.inputs, *known as usize, row) {
                *known = row as u32;
            }
        }
        Articles { sources, line_of }
    }

    /// Whether the known line speaks for the article rather than a later row.
    fn speaks_over(inputs: &Inputs<'_>, known: usize, row: usize) -> bool {
        let order_of = &inputs.lines.layout.order;
        order_of[known] == order_of[row] && inputs.ties.compare(known, row).is_gt()
    }

    /// Fills the texts of the article that are not known otherwise.
    pub(super) fn complete(&self, sku: u32, texts: &mut [u32; 5]) {
        let row = self.line_of.get(sku as usize).copied().unwrap_or(NO_ROW);
        if row == NO_ROW {
            return;
        }
        let of_line = self.sources.texts.at(row as usize);
        for (text, known) in texts.iter_mut().zip(of_line).filter(|(text, _)| **text == NO_CODE) {
            *text = known;
        }
    }
}
