//! Texts as small numbers.

use std::collections::BTreeMap;
use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashTable};

use super::column::NoRoom;

/// Distinct texts and their codes, from 0 in the order they came.
#[derive(Clone, Default)]
pub struct Dictionary {
    text: String,
    ends: Vec<usize>,
    codes: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

impl Dictionary {
    /// The text's code, new if it was not seen before.
    pub fn code(&mut self, text: &str) -> u32 {
        let hash = self.hasher.hash_one(text);
        if let Some(&code) =
            self.codes.find(hash, |&code| text_at(&self.text, &self.ends, code) == text)
        {
            return code;
        }
        let code = self.ends.len() as u32;
        self.text.push_str(text);
        self.ends.push(self.text.len());
        let (all, ends, hasher) = (&self.text, &self.ends, &self.hasher);
        self.codes.insert_unique(hash, code, |&code| hasher.hash_one(text_at(all, ends, code)));
        code
    }

    /// Makes room for so many new texts of so many bytes together.
    fn make_room(&mut self, texts: usize, bytes: usize) -> Result<(), NoRoom> {
        self.text.try_reserve(bytes).map_err(|_| NoRoom)?;
        self.ends.try_reserve(texts).map_err(|_| NoRoom)?;
        let (all, ends, hasher) = (&self.text, &self.ends, &self.hasher);
        let hash = |code: &u32| hasher.hash_one(text_at(all, ends, *code));
        self.codes.try_reserve(texts, hash).map_err(|_| NoRoom)
    }

    /// Bytes it takes.
    fn bytes(&self) -> usize {
        self.text.len()
            + self.ends.len() * size_of::<usize>()
            + self.codes.len() * (size_of::<u32>() + 1)
    }

    /// The text's code, if it was seen.
    pub fn find(&self, text: &str) -> Option<u32> {
        let hash = self.hasher.hash_one(text);
        self.codes.find(hash, |&code| text_at(&self.text, &self.ends, code) == text).copied()
    }

    /// The text of a code this dictionary gave.
    ///
    /// # Panics
    /// If the code is another dictionary's.
    pub fn text(&self, code: u32) -> &str {
        text_at(&self.text, &self.ends, code)
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

fn text_at<'a>(all: &'a str, ends: &[usize], code: u32) -> &'a str {
    let code = code as usize;
    let start = if code == 0 { 0 } else { ends[code - 1] };
    &all[start..ends[code]]
}

/// One dictionary per domain, shared by all tables of a shop.
#[derive(Clone, Default)]
pub struct Dictionaries {
    domains: BTreeMap<&'static str, Dictionary>,
}

impl Dictionaries {
    /// The dictionary of a domain, empty at first.
    pub fn of(&mut self, domain: &'static str) -> &mut Dictionary {
        self.domains.entry(domain).or_default()
    }

    /// Makes room for so many new texts of so many bytes in every domain there is, so that adding
    /// them does not fail.
    ///
    /// # Errors
    /// There is not so much memory.
    pub fn make_room(&mut self, texts: usize, bytes: usize) -> Result<(), NoRoom> {
        self.domains.values_mut().try_for_each(|domain| domain.make_room(texts, bytes))
    }

    /// Bytes all of them take.
    pub fn bytes(&self) -> usize {
        self.domains.values().map(Dictionary::bytes).sum()
    }

    /// The dictionary of a domain, if any text was seen in it.
    pub fn get(&self, domain: &str) -> Option<&Dictionary> {
        self.domains.get(domain)
    }
}

#[cfg(test)]
mod tests {
    use super::Dictionary;

    #[test]
    fn gives_one_code_per_text() {
        let mut dictionary = Dictionary::default();
        assert_eq!(dictionary.code("web"), 0);
        assert_eq!(dictionary.code(""), 1);
        assert_eq!(dictionary.code("web"), 0);
        assert_eq!((dictionary.text(0), dictionary.text(1)), ("web", ""));
        assert_eq!((dictionary.find("pos"), dictionary.len()), (None, 2));
    }
}
