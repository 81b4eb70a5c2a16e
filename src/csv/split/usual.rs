//! Records with nothing odd about them, 64 bytes at a time, a bit for each: as simdjson does it
//! (Langdale and Lemire, "Parsing gigabytes of JSON per second", 2019). The answer is the exact
//! splitter's, or none.

use wide::u8x16;

use super::{Format, MAX_CELLS, Record};

/// Bytes looked at together.
const BLOCK: usize = 64;
/// Longer records are left to the exact splitter, which knows the limits.
const LONGEST: usize = 1 << 20;

/// The marks of a format whose cells single bytes tell apart.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Usual {
    delimiter: u8x16,
    quote: u8x16,
    escape: Option<u8x16>,
}

/// Where the cells of a record end; used again for the next one.
#[derive(Clone, Debug)]
pub(crate) struct Ends {
    /// Room for the cells of the widest record and of the block it ends in.
    all: Box<[u32]>,
    count: usize,
}

impl Default for Ends {
    fn default() -> Self {
        Ends { all: vec![0; MAX_CELLS + BLOCK].into(), count: 0 }
    }
}

impl Ends {
    pub(crate) fn as_slice(&self) -> &[u32] {
        &self.all[..self.count]
    }

    /// Adds the place of each bit, counted from `at`; false if there is no room left.
    fn push(&mut self, mut bits: u64, at: u32) -> bool {
        let rest = self.all.get_mut(self.count..).and_then(<[u32]>::first_chunk_mut::<BLOCK>);
        let Some(places) = rest else { return false };
        let count = bits.count_ones() as usize;
        // Eight at a time, as a jump for each bit would cost more than what is written too much.
        for eight in places.chunks_exact_mut(8).take(count.div_ceil(8)) {
            for place in eight {
                *place = at + bits.trailing_zeros();
                bits &= bits.wrapping_sub(1);
            }
        }
        self.count += count;
        true
    }
}

/// What goes on from one block of a record to the next.
struct Quotes {
    /// All bits set while between quotes.
    inside: u64,
    /// The lowest bit: whether a cell begins with the next block.
    begins: u64,
    /// The lowest bit: whether the block before ends with a closing quote.
    closed: u64,
}

impl Usual {
    /// None for formats that the exact splitter alone reads.
    pub(crate) fn of(format: Format) -> Option<Self> {
        let Format { delimiter, quote, escape, is_aligned, is_collapsed } = format;
        let is_line_end = |mark: u8| matches!(mark, b'\n' | b'\r');
        let mark = delimiter.first();
        let is_clear = delimiter.len() == 1
            && !is_line_end(mark)
            && quote != Some(mark)
            && !quote.is_some_and(is_line_end)
            && (escape.is_none() || escape != quote);
        // No text has this byte.
        let quote = quote.unwrap_or(0xFF);
        (is_clear && !is_aligned && !is_collapsed).then(|| Usual {
            delimiter: u8x16::splat(mark),
            quote: u8x16::splat(quote),
            escape: escape.map(u8x16::splat),
        })
    }

    /// Splits off the first record of `text`; none if its end is not in sight or something about
    /// its quotes is odd: a quote inside a cell, a line break or an escape.
    pub(crate) fn split(&self, text: &[u8], ends: &mut Ends) -> Option<Record> {
        let mut state = Quotes { inside: 0, begins: 1, closed: 0 };
        let mut quoted = 0;
        ends.count = 0;
        for at in (0..text.len().min(LONGEST)).step_by(BLOCK) {
            let block = block(text, at);
            let (line_feed, carriage_return) = (u8x16::splat(b'\n'), u8x16::splat(b'\r'));
            let line_ends =
                places(&block, |part| part.simd_eq(line_feed) | part.simd_eq(carriage_return));
            let marks = places(&block, |part| part.simd_eq(self.delimiter)) | line_ends;
            let quote = places(&block, |part| part.simd_eq(self.quote));
            let mut odd =
                self.escape.map_or(0, |escape| places(&block, |part| part.simd_eq(escape)));
            let (mut cell_ends, mut opens) = (marks, 0);
            if quote | state.inside | state.closed != 0 {
                let inside = state.inside ^ parity(quote);
                opens = quote & inside;
                let closes = quote & !inside;
                odd |= opens & !(marks << 1 | state.begins)
                    | (closes << 1 | state.closed) & !marks
                    | inside & line_ends;
                cell_ends &= !inside;
                state.inside = 0_u64.wrapping_sub(inside >> 63);
                state.closed = closes >> 63;
            }
            state.begins = marks >> 63;
            let stops = line_ends | odd;
            // All bits up to the first stop; all there are without one.
            let until = stops ^ stops.wrapping_sub(1);
            if opens != 0 {
                quoted += (opens & until).count_ones();
            }
            if odd & until != 0 || !ends.push(cell_ends & until, at as u32) {
                return None;
            }
            if stops != 0 {
                if ends.count > MAX_CELLS {
                    return None;
                }
                return record(text, at + stops.trailing_zeros() as usize, quoted);
            }
        }
        None
    }
}

/// The record that ends before the line end at `end`; none if that may be half of one.
fn record(text: &[u8], end: usize, quoted: u32) -> Option<Record> {
    let line_end = match &text[end..] {
        [b'\r', b'\n', ..] => 2,
        [b'\r'] => return None,
        _ => 1,
    };
    Some(Record { length: end + line_end, line_end, quoted, ..Record::default() })
}

/// The block at `at`, filled up with zeros at the end of the text.
fn block(text: &[u8], at: usize) -> [u8x16; 4] {
    let mut filled = [0; BLOCK];
    let bytes = text[at..].first_chunk::<BLOCK>().unwrap_or_else(|| {
        let rest = &text[at..];
        filled[..rest.len()].copy_from_slice(rest);
        &filled
    });
    let part = |from: usize| {
        // OK because four parts of 16 bytes are the block.
        bytes[from..].first_chunk::<16>().map_or(u8x16::ZERO, |&part| u8x16::new(part))
    };
    [part(0), part(16), part(32), part(48)]
}

/// Where the bytes stand that are looked for.
fn places(block: &[u8x16; 4], is_found: impl Fn(u8x16) -> u8x16) -> u64 {
    let bits = |part: u8x16| u64::from(is_found(part).to_bitmask());
    bits(block[0]) | bits(block[1]) << 16 | bits(block[2]) << 32 | bits(block[3]) << 48
}

/// Each bit says whether an odd number of bits is set up to it.
fn parity(mut bits: u64) -> u64 {
    for by in [1, 2, 4, 8, 16, 32] {
        bits ^= bits << by;
    }
    bits
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::{Ends, Usual};
    use crate::csv::delimiter::Delimiter;
    use crate::csv::filled::Filled;
    use crate::csv::row::Slices;
    use crate::csv::split::{Cells, Format, split};

    /// Texts full of marks, with cells long enough that records end in any block.
    fn text() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            ",",
            ",",
            ",",
            ",",
            ";",
            "\"",
            "\"\"",
            "\",\"",
            ",\"\",",
            "'",
            "\\",
            "\n",
            "\r\n",
            "\r",
            " ",
            "\t",
            "a",
            "12.50",
            "é",
            "€",
            "\0",
            "\"a,b\"",
            "\"a\nb\"",
            "a cell of some more letters",
            ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,",
            "\"and one of forty, with its two quotes\"",
        ]);
        prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
    }

    fn format() -> impl Strategy<Value = Format> {
        let quotes = prop::sample::select(vec![Some(b'"'), Some(b'\''), None]);
        let escapes = prop::sample::select(vec![None, Some(b'\\')]);
        (prop::sample::select(b",;\t".to_vec()), quotes, escapes).prop_map(
            |(delimiter, quote, escape)| Format {
                quote,
                escape,
                ..Format::of(Delimiter::byte(delimiter))
            },
        )
    }

    /// A quote goes with the text only where cells stand between quotes.
    fn cells(text: &str, format: Format, quoted: u32, ends: &Ends) -> Vec<String> {
        let quote = format.quote.filter(|_| quoted > 0);
        let slices = Slices { text, ends: ends.as_slice(), gap: 1, quote };
        let mut filled = Filled::default();
        filled.look(&slices, slices.len());
        for (index, cell) in slices.iter().enumerate() {
            assert_eq!(slices.is_blank(index), cell.is_empty(), "cell {index} of {text:?}");
            let is_filled = filled.all()[index / 64] >> (index % 64) & 1 == 1;
            assert_eq!(is_filled, !cell.is_empty(), "cell {index} of {text:?}");
            assert_eq!(slices.bytes(index), cell.as_bytes(), "cell {index} of {text:?}");
        }
        slices.iter().map(str::to_owned).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4096, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn says_what_the_exact_splitter_says(text in text(), format in format(), is_last: bool) {
            let Some(usual) = Usual::of(format) else { return Ok(()) };
            let (mut ends, mut exact) = (Ends::default(), Cells::default());
            let mut rest = text.as_str();
            while !rest.is_empty() {
                let record = split(format, rest, is_last, &mut exact);
                if let Some(quick) = usual.split(rest.as_bytes(), &mut ends) {
                    prop_assert_eq!(Some(quick), record);
                    let exact: Vec<String> = exact.iter().map(str::to_owned).collect();
                    prop_assert_eq!(cells(rest, format, quick.quoted, &ends), exact);
                } else if let Some(record) = record {
                    let line = &rest[..record.length - record.line_end];
                    let marks = format.quote.into_iter().chain(format.escape);
                    let is_plain = !marks.into_iter().any(|mark| line.as_bytes().contains(&mark));
                    let is_cut = record.line_end == 0
                        || rest.len() == record.length && rest.ends_with('\r');
                    prop_assert!(!is_plain || is_cut, "left to the exact splitter: {:?}", line);
                }
                rest = &rest[record.map_or(rest.len(), |record| record.length)..];
            }
        }
    }
}
