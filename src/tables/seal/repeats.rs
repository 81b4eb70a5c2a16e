//! Orders that several files give: which word counts, and which is only the rest of an order.
//!
//! ```text
//! orders-jan.csv: #7 paid, mug      orders-feb.csv: #7 refunded, mug   → February's word
//! part-1.csv: #9 total 50, mug 20   part-2.csv: #9 (no total), cap 30  → mug and cap
//! ```

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::differences::{differences, lines_value, number};
use super::files::{Files, Part};
use super::orders::codes;
use super::scatter::Targets;
use super::status::Standing;
use crate::tables::dictionary::Dictionaries;
use crate::tables::repeat::{Repeat, RepeatFate, RepeatPlace, RepeatWhy};
use crate::tables::sealed::{NO_ROW, Sealed};

/// A row: its part and its number there.
pub(super) type At = (usize, usize);

/// What one file says of an order.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) file: u32,
    /// Its row among the orders, if it has one.
    pub(super) order: Option<At>,
    /// Its rows among the lines.
    pub(super) lines: Vec<At>,
}

/// The outcome for all orders that several files give.
#[derive(Debug, Default)]
pub(super) struct Repeats {
    /// By file, how many of its orders another file gave again and was believed.
    pub(super) counts: BTreeMap<u32, u64>,
    /// The first of them in full.
    pub(super) told: Vec<Repeat>,
    /// By order, the file whose lines count.
    pub(super) lines: BTreeMap<u32, u32>,
    /// By order, further files that have the rest of its lines.
    pub(super) joined: BTreeMap<u32, Vec<u32>>,
    /// By order, the file whose cells count, where that is not the last one.
    cells: BTreeMap<u32, u32>,
}

impl Repeats {
    /// Where those rows of a part go whose word counts though a later file speaks of the order too;
    /// none where there are none.
    pub(super) fn believed(&self, file: u32, rows: &[u32]) -> Option<Vec<u32>> {
        let is_believed = |row: &u32| self.cells.get(row) == Some(&file);
        if self.cells.is_empty() || !rows.iter().any(is_believed) {
            return None;
        }
        Some(rows.iter().map(|row| if is_believed(row) { *row } else { NO_ROW }).collect())
    }
}

/// What all files say.
pub(super) struct Told<'a> {
    pub(super) files: &'a Files<'a>,
    pub(super) parts: &'a [Part<'a>],
    pub(super) targets: &'a Targets,
    pub(super) line_parts: &'a [Part<'a>],
    pub(super) meanings: &'a [Option<Standing>],
}

impl Told<'_> {
    /// By order, what the files say of it, in their order; only orders that several speak of.
    pub(super) fn words(&self, line_targets: &Targets, rows: usize) -> BTreeMap<u32, Vec<Word>> {
        let mut words: BTreeMap<u32, Vec<Word>> = BTreeMap::new();
        let mut files = self.parts.iter().chain(self.line_parts).map(|part| part.file);
        if files.next().is_none_or(|first| files.all(|file| file == first)) {
            return words;
        }
        let mut first = vec![NO_ROW; rows];
        for (parts, targets) in [(self.parts, self.targets), (self.line_parts, line_targets)] {
            for (part, targets) in parts.iter().zip(targets) {
                for &order in targets.iter().filter(|&&order| order != NO_ROW) {
                    let known = &mut first[order as usize];
                    if *known == NO_ROW {
                        *known = part.file;
                    } else if *known != part.file {
                        words.entry(order).or_default();
                    }
                }
            }
        }
        if !words.is_empty() {
            gather(&mut words, self.parts, self.targets, false);
            gather(&mut words, self.line_parts, line_targets, true);
        }
        for words in words.values_mut() {
            words.sort_by_key(|word| word.file);
        }
        words
    }

    /// Which word counts, order by order.
    pub(super) fn judge(
        &self,
        words: &BTreeMap<u32, Vec<Word>>,
        dictionaries: &Dictionaries,
    ) -> Repeats {
        let mut repeats = Repeats::default();
        for (&order, words) in words {
            let spoken: Vec<&Word> = words.iter().filter(|word| word.order.is_some()).collect();
            if let (Some(last), Some(best)) = (spoken.last(), self.latest(&spoken))
                && last.file != best.file
            {
                repeats.cells.insert(order, best.file);
            }
            // A file of orders and one of their lines complete each other.
            let (with_lines, without): (Vec<&Word>, Vec<&Word>) =
                words.iter().partition(|word| !word.lines.is_empty());
            if let Some(best) = self.tell(order, &with_lines, &mut repeats, dictionaries) {
                repeats.lines.insert(order, best.file);
            }
            self.tell(order, &without, &mut repeats, dictionaries);
        }
        repeats
    }

    /// The latest of several words.
    fn latest<'w>(&self, words: &[&'w Word]) -> Option<&'w Word> {
        let later = |best: &'w Word, next: &'w Word| {
            if self.knows_more(best, next).is_some() { best } else { next }
        };
        words.iter().copied().reduce(later)
    }

    /// Notes what becomes of several words of one sort. Returns the one that counts.
    fn tell<'w>(
        &self,
        order: u32,
        words: &[&'w Word],
        repeats: &mut Repeats,
        dictionaries: &Dictionaries,
    ) -> Option<&'w Word> {
        let (first, rest) = words.split_first()?;
        let mut best = *first;
        for &next in rest {
            let (kept, other, why) = match self.knows_more(best, next) {
                Some(why) => (best, next, why),
                None => (next, best, self.why_later(best, next)),
            };
            let is_rest = self.is_rest(best, next);
            if is_rest {
                let joined = repeats.joined.entry(order).or_default();
                joined.extend([best.file, next.file]);
            } else {
                *repeats.counts.entry(other.file).or_default() += 1;
            }
            if repeats.told.len() < Sealed::REPEATS {
                repeats.told.push(self.repeat((kept, other), why, is_rest, dictionaries));
            }
            best = kept;
        }
        Some(best)
    }

    /// Why an earlier word counts before a later file's; none where it does not.
    fn knows_more(&self, word: &Word, next: &Word) -> Option<RepeatWhy> {
        let (own, other) = (self.is_cancelled(word), self.is_cancelled(next));
        if own != other {
            return own.then_some(RepeatWhy::Cancelled);
        }
        (self.refund(word) > self.refund(next)).then_some(RepeatWhy::Refunded)
    }

    fn why_later(&self, word: &Word, next: &Word) -> RepeatWhy {
        match self.knows_more(next, word) {
            Some(why) => why,
            None if self.files.is_newer(next.file, word.file) => RepeatWhy::Exported,
            None => RepeatWhy::Added,
        }
    }

    fn is_cancelled(&self, word: &Word) -> bool {
        let Some((part, row)) = word.order else { return false };
        let table = self.parts[part].table;
        let is_dated = table.column("cancelled_at").is_some_and(|at| !at.is_missing(row));
        let status = codes(&self.parts[part], "status").get(row).map(|&code| code as usize);
        let meaning = status.and_then(|code| self.meanings.get(code).copied().flatten());
        is_dated || meaning.is_some_and(Standing::is_void)
    }

    /// What was refunded, whichever sign it is written with; zero also where it is not told.
    fn refund(&self, word: &Word) -> Decimal {
        word.order.and_then(|at| self.cell(at, "refunded")).unwrap_or_default().abs()
    }

    fn cell(&self, (part, row): At, name: &str) -> Option<Decimal> {
        number(self.parts[part].table.column(name), row)
    }

    /// Whether the lines of two words are the two parts of an order that the end of a file cut:
    /// one of them lacks the order's own cells, or only together they make what it comes to.
    fn is_rest(&self, one: &Word, other: &Word) -> bool {
        let (Some(at), Some(other_at)) = (one.order, other.order) else { return false };
        if one.lines.is_empty() || other.lines.is_empty() {
            return false;
        }
        let (bare, other_bare) = (self.is_bare(at), self.is_bare(other_at));
        if bare != other_bare {
            return true;
        }
        let values = lines_value(self.line_parts, &one.lines)
            .zip(lines_value(self.line_parts, &other.lines));
        let Some((value, other_value)) = values else { return false };
        let stated = self.stated(at);
        let is_stated = |value: Decimal| stated.contains(&value);
        stated == self.stated(other_at)
            && !value.is_zero()
            && !other_value.is_zero()
            && is_stated(value + other_value)
            && !is_stated(value)
            && !is_stated(other_value)
    }

    /// Whether the file has amounts or states of orders, and of this one none.
    fn is_bare(&self, (part, row): At) -> bool {
        let table = self.parts[part].table;
        let columns = ["gross", "subtotal", "total", "status"].map(|name| table.column(name));
        let mut told = columns.into_iter().flatten().peekable();
        told.peek().is_some() && told.all(|column| column.is_missing(row))
    }

    /// What the lines may come to by the order's own amounts.
    fn stated(&self, at: At) -> Vec<Decimal> {
        let cell = |name: &str| self.cell(at, name);
        let or_zero = |name: &str| cell(name).unwrap_or_default();
        let goods = |total: Decimal| total - or_zero("shipping");
        let bases = [
            cell("gross"),
            cell("subtotal"),
            cell("total").map(goods),
            cell("total").map(|total| goods(total) - or_zero("tax")),
        ];
        let off = or_zero("discount").abs();
        let mut stated: Vec<Decimal> = bases.into_iter().flatten().collect();
        if !off.is_zero() {
            stated.extend(stated.clone().into_iter().map(|value| value + off));
        }
        stated
    }

    fn repeat(
        &self,
        (kept, other): (&Word, &Word),
        why: RepeatWhy,
        is_rest: bool,
        dictionaries: &Dictionaries,
    ) -> Repeat {
        let differences = if is_rest {
            Vec::new()
        } else {
            differences(self.parts, self.line_parts, (kept, other), dictionaries)
        };
        let fate = match (is_rest, differences.is_empty()) {
            (true, _) => RepeatFate::Joined,
            (false, true) => RepeatFate::Same,
            (false, false) => RepeatFate::Replaced,
        };
        let ((kept, code), (other, _)) = (self.place(kept), self.place(other));
        let order = dictionaries.get("order_id").map_or("", |words| words.text(code)).to_owned();
        Repeat { order, kept, other, fate, why, differences }
    }

    /// Where a word stands, and the code of its order's id.
    fn place(&self, word: &Word) -> (RepeatPlace, u32) {
        let at = |parts: &[Part<'_>], (part, row): At| {
            (parts[part].table.line(row), codes(&parts[part], "order_id")[row])
        };
        let order = word.order.map(|place| at(self.parts, place));
        let line = || word.lines.first().map(|&place| at(self.line_parts, place));
        // OK because a word has a row of one kind or the other.
        let (line, code) = order.or_else(line).expect("a row");
        let file = self.files.at(word.file);
        (RepeatPlace { file: file.id, name: file.name.to_owned(), line }, code)
    }
}

/// Adds what a table says of the orders asked about.
fn gather(
    words: &mut BTreeMap<u32, Vec<Word>>,
    parts: &[Part<'_>],
    targets: &Targets,
    are_lines: bool,
) {
    for (number, (part, targets)) in parts.iter().zip(targets).enumerate() {
        for (row, order) in targets.iter().enumerate() {
            let Some(words) = words.get_mut(order) else { continue };
            let at = words.iter().position(|word| word.file == part.file);
            let at = at.unwrap_or_else(|| {
                words.push(Word { file: part.file, order: None, lines: Vec::new() });
                words.len() - 1
            });
            if are_lines {
                words[at].lines.push((number, row));
            } else {
                words[at].order = words[at].order.or(Some((number, row)));
            }
        }
    }
}
