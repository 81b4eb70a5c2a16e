//! What is seen of rows before they are read: which cells are filled, and, of rows that are
//! announced, which texts are known. Texts are looked up column by column, so that a dictionary's
//! memory is asked for many of them at once.

use crate::csv::{Filled, Row};
use crate::tables::{AT_ONCE, Dictionaries, NO_CODE};
use crate::values::missing::is_bare;

use super::plan::Plan;
use super::target::Way;

/// What is seen of the present row, and of announced ones after it.
#[derive(Default)]
pub(super) struct Sight {
    /// Which cells of the present row are filled.
    pub(super) filled: Filled,
    /// The codes of known texts, by target and row.
    codes: Vec<u32>,
    /// How many rows were announced, and how many of them have come.
    announced: usize,
    come: usize,
    /// The present row's number among them.
    present: Option<usize>,
}

impl Sight {
    /// Looks up the texts of rows that come next. Where there are too many the last ones are left
    /// to be looked up when they come.
    pub(super) fn look_ahead(&mut self, plan: &Plan, rows: &[Row<'_>], all: &Dictionaries) {
        let rows = &rows[..rows.len().min(AT_ONCE)];
        self.codes.clear();
        self.codes.resize(plan.targets.len() * AT_ONCE, NO_CODE);
        (self.announced, self.come, self.present) = (rows.len(), 0, None);
        for &index in &plan.once.texts {
            let glance = &plan.once.glances[index];
            let Way::Text(slot) = glance.way else { continue };
            let mut texts: [&[u8]; AT_ONCE] = [&[]; AT_ONCE];
            for (text, row) in texts.iter_mut().zip(rows) {
                let cell = row.bytes(glance.column);
                *text = if is_bare(cell) { cell } else { &[] };
            }
            let codes = &mut self.codes[index * AT_ONCE..][..rows.len()];
            all.look_at(slot).find_all(&texts[..rows.len()], codes);
        }
    }

    /// A row comes, announced or not.
    pub(super) fn step(&mut self) {
        self.present = (self.come < self.announced).then_some(self.come);
        self.come += 1;
    }

    /// Looks which cells of the row are filled.
    pub(super) fn look(&mut self, plan: &Plan, row: &Row<'_>) {
        row.look(plan.head.names.len(), &mut self.filled);
    }

    /// The code of the present row's text for a target, if it was known when it was announced. (A
    /// text that was not may have come since.)
    #[inline]
    pub(super) fn code(&self, target: usize) -> Option<u32> {
        let code = self.codes[target * AT_ONCE + self.present?];
        (code != NO_CODE).then_some(code)
    }

    /// Another table begins: what was announced is over.
    pub(super) fn begin_table(&mut self) {
        (self.announced, self.present) = (0, None);
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use crate::import::{Import, ImportOptions, Outcome};
    use crate::tables::Dictionaries;

    const HEADER: &str = "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,\
        Created at,Cancelled at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,\
        Billing Name,Shipping Country,Payment Method,Tax 1 Name,Tax 1 Value\n";

    /// Cells of one column; each list has what is read by the shortest way, and what is not.
    fn cell(column: usize) -> impl Strategy<Value = String> {
        let cells: &[&str] = match column {
            0 => &["#1001", "#1002", "#1002", "1003.0", "8.71E+12", "'1004"],
            1 => &["ann@example.com", "Ann@Example.com", "bo@example.com", " bo@example.com", ""],
            2 => &["paid", "paid", "refunded", "", "voided", "-"],
            3 => &["EUR", "EUR", "eur", "€", "", "DKK"],
            4..=7 | 12 | 18 => {
                &["12.50", "0.00", "-3.95", "1,250.00", "€ 12.00", "", "n/a", "12.5O"]
            }
            8 | 9 => &["2026-03-01 10:15:00 +0100", "2026-03-01", "", "2026-02-30", "0000-00-00"],
            10 => &["1", "2", "", "two", "1.0"],
            11 | 14 => &["Mug", "Mug - blue", "", "n/a", "Søren", "\"Mug, 2\"", "="],
            13 => &["A-1", "1-feb", "", "'0012", "A-2"],
            15 => &["NL", "DK", "", "BE"],
            16 => &["Klarna", "bogus", "", "Mollie - iDEAL"],
            _ => &["NL BTW 21%", "DK Moms 25%", "", "BTW"],
        };
        prop::sample::select(cells.to_vec()).prop_map(str::to_owned)
    }

    fn file() -> impl Strategy<Value = String> {
        let row = (0..19).map(cell).collect::<Vec<_>>();
        let rows = prop::collection::vec(row.prop_map(|cells| cells.join(",") + "\n"), 1..200);
        rows.prop_map(|rows| HEADER.to_owned() + &rows.concat())
    }

    /// All that the file gives. Where some text means nothing no cell goes the shortest way.
    fn read(file: &str, missing: &[&str]) -> String {
        let mut options = ImportOptions {
            missing: missing.iter().map(|&text| text.to_owned()).collect(),
            ..ImportOptions::default()
        };
        loop {
            let mut dictionaries = Dictionaries::default();
            let mut import = Import::new(0, "orders.csv", &options);
            import.push(file.as_bytes(), &mut dictionaries);
            match import.finish(&mut dictionaries) {
                Outcome::ReadAgain(better, _) => options = *better,
                Outcome::Done(read) => {
                    let texts = |domain: &&str| {
                        let words = dictionaries.get(domain)?;
                        Some((0..words.len() as u32).map(|code| words.text(code)).collect())
                    };
                    let domains = ["order_id", "customer", "currency", "product", "sku"];
                    let texts: Vec<Option<Vec<&str>>> = domains.iter().map(texts).collect();
                    return format!("{:?} {:?} {texts:?}", read.tables, read.problems.kept());
                }
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_shortest_way_leads_where_the_long_one_does(file in file()) {
            prop_assert_eq!(read(&file, &[]), read(&file, &["in no cell"]));
        }
    }
}
