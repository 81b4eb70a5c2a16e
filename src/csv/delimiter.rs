//! The mark between cells: mostly one character of ASCII, sometimes several, or one beyond ASCII.

use memchr::{memchr, memmem};

/// The mark between cells, of one byte or a few.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Delimiter {
    bytes: [u8; Delimiter::LONGEST],
    length: u8,
}

impl Delimiter {
    /// The longest delimiter, in bytes.
    const LONGEST: usize = 8;

    /// In the place of a delimiter in a file of one column: a byte that no UTF-8 text has.
    pub(crate) const NONE: Delimiter = Delimiter::byte(0xFF);

    /// One character of ASCII.
    pub(crate) const fn byte(byte: u8) -> Self {
        Delimiter { bytes: [byte, 0, 0, 0, 0, 0, 0, 0], length: 1 }
    }

    /// The delimiter a user or a first line `sep=` names; none if it cannot be one.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        let is_mark = |it: char| !it.is_alphanumeric() && !matches!(it, '\n' | '\r' | '"');
        if name.is_empty() || name.len() > Self::LONGEST || !name.chars().all(is_mark) {
            return None;
        }
        let mut bytes = [0; Self::LONGEST];
        bytes[..name.len()].copy_from_slice(name.as_bytes());
        Some(Delimiter { bytes, length: name.len() as u8 })
    }

    /// As told outside: a comma where there is only one column.
    pub(crate) fn name(self) -> String {
        // OK because it was made of text, but for the one that stands for none.
        std::str::from_utf8(self.as_bytes()).unwrap_or(",").to_owned()
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len()]
    }

    pub(crate) fn first(self) -> u8 {
        self.bytes[0]
    }

    pub(crate) fn len(self) -> usize {
        usize::from(self.length)
    }

    /// Whether it is this one character.
    pub(crate) fn is(self, byte: u8) -> bool {
        self.length == 1 && self.bytes[0] == byte
    }

    /// Whether it stands at the beginning of the text.
    pub(crate) fn starts(self, text: &[u8]) -> bool {
        text.first() == Some(&self.bytes[0])
            && (self.length == 1 || text.starts_with(self.as_bytes()))
    }

    /// Whether the text may be cut off inside it.
    pub(crate) fn may_start(self, text: &[u8]) -> bool {
        text.len() < self.len() && self.as_bytes().starts_with(text)
    }

    /// Where it stands first.
    pub(crate) fn find(self, text: &[u8]) -> Option<usize> {
        if self.length == 1 {
            memchr(self.bytes[0], text)
        } else {
            memmem::find(text, self.as_bytes())
        }
    }
}

impl std::fmt::Debug for Delimiter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.name())
    }
}
