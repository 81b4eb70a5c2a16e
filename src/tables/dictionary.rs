//! Texts as small numbers.

use std::collections::BTreeMap;
use std::ops::Range;

use super::codes::{Codes, hash, is_same};
use super::column::{NO_CODE, NoRoom};

/// Texts looked up together.
pub(crate) const AT_ONCE: usize = 64;
/// Bytes of slots that stay in the processor's own cache.
const NEAR: usize = 32 << 10;

/// Distinct texts and their codes, from 0 in the order they came. Together they are shorter than
/// 4 GiB.
#[derive(Clone, Default)]
pub struct Dictionary {
    text: String,
    ends: Vec<u32>,
    codes: Codes,
}

impl Dictionary {
    /// The text's code, new if it was not seen before.
    ///
    /// # Panics
    /// If there is no memory for a new text, as any push to a list; [`Dictionaries::make_room`]
    /// asks before.
    #[inline]
    pub fn code(&mut self, text: &str) -> u32 {
        let hash = hash(text.as_bytes());
        match self.find_hashed(hash, text.as_bytes()) {
            Some(code) => code,
            None => self.add(hash, text),
        }
    }

    fn add(&mut self, hash: u32, text: &str) -> u32 {
        self.make_room(1, text.len()).expect("memory for one more text");
        let code = self.ends.len() as u32;
        self.text.push_str(text);
        self.ends.push(self.text.len() as u32);
        self.codes.insert(hash, code);
        code
    }

    /// Makes room for so many new texts of so many bytes together.
    fn make_room(&mut self, texts: usize, bytes: usize) -> Result<(), NoRoom> {
        u32::try_from(self.text.len() + bytes).map_err(|_| NoRoom)?;
        self.text.try_reserve(bytes).map_err(|_| NoRoom)?;
        self.ends.try_reserve(texts).map_err(|_| NoRoom)?;
        let (all, ends) = (self.text.as_bytes(), &self.ends);
        let hashes = (0..ends.len() as u32).map(|code| hash(bytes_at(all, ends, code)));
        self.codes.make_room(ends.len() + texts, hashes)
    }

    /// Bytes it takes.
    fn bytes(&self) -> usize {
        self.text.len() + self.ends.len() * size_of::<u32>() + self.codes.bytes()
    }

    /// The text's code, if it was seen.
    pub fn find(&self, text: &str) -> Option<u32> {
        self.find_bytes(text.as_bytes())
    }

    /// The code of the text with these bytes, if it was seen.
    pub(crate) fn find_bytes(&self, text: &[u8]) -> Option<u32> {
        self.find_hashed(hash(text), text)
    }

    /// The codes of up to [`AT_ONCE`] texts; [`NO_CODE`] for one that was not seen, and for none.
    pub(crate) fn find_all(&self, texts: &[&[u8]], codes: &mut [u32]) {
        let (mut hashes, mut others, mut count) = ([0; AT_ONCE], [0; AT_ONCE], 0);
        for (at, text) in texts.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            // Many texts are the last one again.
            if at == 0 || !is_same(text, texts[at - 1]) {
                hashes[at] = hash(text);
                others[count] = at;
                count += 1;
            }
        }
        let others = &others[..count];
        if self.codes.bytes() > NEAR {
            self.fetch(texts, &hashes, others);
        }
        let mut others = others.iter().peekable();
        for (at, text) in texts.iter().enumerate() {
            codes[at] = if text.is_empty() {
                NO_CODE
            } else if others.next_if_eq(&&at).is_some() {
                self.find_hashed(hashes[at], text).unwrap_or(NO_CODE)
            } else {
                codes[at - 1]
            };
        }
    }

    /// Asks for the memory that texts will be looked for in: all of it at once, as one place after
    /// the other each would be waited for.
    fn fetch(&self, texts: &[&[u8]], hashes: &[u32; AT_ONCE], which: &[usize]) {
        let (mut codes, mut ends) = ([0; AT_ONCE], [0; AT_ONCE]);
        for (code, &at) in codes.iter_mut().zip(which) {
            *code = self.codes.first(hashes[at]) as usize;
        }
        for (end, &code) in ends.iter_mut().zip(&codes[..which.len()]) {
            *end = self.ends.get(code).map_or(0, |&end| end as usize);
        }
        let mut seen = 0;
        for (&at, &end) in which.iter().zip(&ends) {
            let all = self.text.as_bytes();
            for at in [end.saturating_sub(texts[at].len()), end.saturating_sub(1)] {
                seen ^= all.get(at).copied().unwrap_or_default();
            }
        }
        // Else all this would be left out, as nobody wants to know.
        std::hint::black_box(seen);
    }

    #[inline]
    fn find_hashed(&self, hash: u32, text: &[u8]) -> Option<u32> {
        let is_it = |code| is_same(bytes_at(self.text.as_bytes(), &self.ends, code), text);
        self.codes.find(hash, is_it)
    }

    /// The text of a code this dictionary gave.
    ///
    /// # Panics
    /// If the code is another dictionary's.
    pub fn text(&self, code: u32) -> &str {
        &self.text[range(&self.ends, code)]
    }

    /// How many distinct texts there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }
}

#[inline]
fn range(ends: &[u32], code: u32) -> Range<usize> {
    let code = code as usize;
    let start = if code == 0 { 0 } else { ends[code - 1] };
    start as usize..ends[code] as usize
}

#[inline]
fn bytes_at<'a>(all: &'a [u8], ends: &[u32], code: u32) -> &'a [u8] {
    &all[range(ends, code)]
}

/// One dictionary per domain, shared by all tables of a shop.
#[derive(Clone, Default)]
pub struct Dictionaries {
    slots: BTreeMap<&'static str, Slot>,
    all: Vec<Dictionary>,
}

/// Where the dictionary of a domain stands, to be found without its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot(usize);

impl Slot {
    /// Of a column without texts.
    pub const NONE: Slot = Slot(usize::MAX);
}

impl Dictionaries {
    /// The dictionary of a domain, empty at first.
    pub fn of(&mut self, domain: &'static str) -> &mut Dictionary {
        let slot = self.slot(domain);
        self.at(slot)
    }

    /// Where the dictionary of a domain stands, as long as these dictionaries last.
    pub fn slot(&mut self, domain: &'static str) -> Slot {
        *self.slots.entry(domain).or_insert_with(|| {
            self.all.push(Dictionary::default());
            Slot(self.all.len() - 1)
        })
    }

    /// The dictionary at a place that [`Dictionaries::slot`] gave.
    ///
    /// # Panics
    /// If it is the place of none.
    #[inline]
    pub fn at(&mut self, slot: Slot) -> &mut Dictionary {
        &mut self.all[slot.0]
    }

    /// The dictionary at a place that [`Dictionaries::slot`] gave, to look at.
    #[inline]
    pub(crate) fn look_at(&self, slot: Slot) -> &Dictionary {
        &self.all[slot.0]
    }

    /// Makes room for so many new texts of so many bytes in every domain there is, so that adding
    /// them does not fail.
    ///
    /// # Errors
    /// There is not so much memory.
    pub fn make_room(&mut self, texts: usize, bytes: usize) -> Result<(), NoRoom> {
        self.all.iter_mut().try_for_each(|domain| domain.make_room(texts, bytes))
    }

    /// Bytes all of them take.
    pub fn bytes(&self) -> usize {
        self.all.iter().map(Dictionary::bytes).sum()
    }

    /// The dictionary of a domain, if any text was seen in it.
    pub fn get(&self, domain: &str) -> Option<&Dictionary> {
        let slot = self.slots.get(domain)?;
        Some(&self.all[slot.0]).filter(|dictionary| !dictionary.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::{AT_ONCE, Dictionaries, Dictionary, NO_CODE};

    #[test]
    fn gives_one_code_per_text() {
        let mut dictionary = Dictionary::default();
        assert_eq!(dictionary.code("web"), 0);
        assert_eq!(dictionary.code(""), 1);
        assert_eq!(dictionary.code("web"), 0);
        assert_eq!((dictionary.text(0), dictionary.text(1)), ("web", ""));
        assert_eq!((dictionary.find("pos"), dictionary.len()), (None, 2));
    }

    #[test]
    fn keeps_its_codes_as_it_grows() {
        let mut dictionary = Dictionary::default();
        let texts: Vec<String> = (0..5_000).map(|id| format!("order {}", id * 7)).collect();
        for (code, text) in texts.iter().enumerate() {
            assert_eq!(dictionary.code(text), code as u32);
        }
        for (code, text) in texts.iter().enumerate() {
            assert_eq!(dictionary.find(text), Some(code as u32), "{text}");
            assert_eq!(dictionary.text(code as u32), text);
        }
        assert_eq!(dictionary.find("order 3"), None);
    }

    #[test]
    fn finds_many_texts_as_it_finds_one() {
        let mut dictionary = Dictionary::default();
        for count in [0, 3, 20_000] {
            (0..count).for_each(|id| _ = dictionary.code(&format!("order {}", id * 2)));
            let texts: Vec<String> = (0..AT_ONCE * 9)
                .map(|id| format!("order {}", id * 7))
                .chain([String::new()])
                .collect();
            for some in texts.chunks(AT_ONCE) {
                let bytes: Vec<&[u8]> = some.iter().map(String::as_bytes).collect();
                let mut codes = vec![1; some.len()];
                dictionary.find_all(&bytes, &mut codes);
                for (text, code) in some.iter().zip(codes) {
                    assert_eq!(dictionary.find(text).unwrap_or(NO_CODE), code, "{text:?}");
                }
            }
        }
    }

    #[test]
    fn a_domain_without_a_text_is_none() {
        let mut all = Dictionaries::default();
        let slot = all.slot("country");
        assert!(all.get("country").is_none());
        assert_eq!((all.at(slot).code("NL"), all.of("country").code("NL")), (0, 0));
        assert!(all.get("country").is_some() && all.get("city").is_none());
    }
}
