//! Decoded text that waits to be read, and what was odd in its bytes.

use std::collections::VecDeque;

use crate::problem::Code;
use crate::text::Encoding;

/// A byte order mark; zero-width text that no cell needs.
const BOM: &str = "\u{FEFF}";

/// A place where the bytes of the file and its text differ in more than the encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where in the text, in bytes of UTF-8 from the beginning of the file.
    pub at: u64,
    /// Where the marked text ends; `at` for bytes that left no text.
    pub to: u64,
    /// Bytes of the file beyond those its text says.
    pub extra: i64,
    /// What is wrong; none for the byte order mark at the beginning.
    pub code: Option<Code>,
}

/// Text from the first character not yet taken, with its marks.
#[derive(Debug, Default)]
pub struct TextBuffer {
    text: String,
    /// How much of `text` has been taken.
    taken: usize,
    /// What stood before `text` in the file, in bytes of UTF-8.
    before: u64,
    marks: VecDeque<Mark>,
    /// Characters that stand for foreign bytes, and others beyond ASCII, so far.
    foreign: u64,
    beyond_ascii: u64,
}

/// Taken text is given up in pieces no smaller than this, so that giving up costs little.
const GIVE_UP: usize = 1 << 16;

impl TextBuffer {
    /// The text not yet taken.
    pub fn rest(&self) -> &str {
        &self.text[self.taken..]
    }

    /// How far the text has been taken, in bytes of UTF-8 from the beginning of the file.
    pub fn position(&self) -> u64 {
        self.before + self.taken as u64
    }

    /// Marks that lie in the next `length` bytes of text, in order. At the end of the file, where
    /// a mark may stand behind the last character, ask for one byte more than there is.
    pub fn marks(&self, length: usize) -> impl Iterator<Item = &Mark> {
        let end = self.position() + length as u64;
        self.marks.iter().take_while(move |mark| mark.at < end)
    }

    /// Gives up the next `length` bytes of text with their marks.
    pub fn take(&mut self, length: usize) {
        self.taken += length;
        let position = self.position();
        while self.marks.front().is_some_and(|mark| mark.at < position) {
            self.marks.pop_front();
        }
    }

    /// Forgets the text that has been taken, before more comes.
    pub(crate) fn give_up_taken(&mut self) {
        if self.taken >= GIVE_UP && self.taken * 2 >= self.text.len() {
            self.text.drain(..self.taken);
            self.before += self.taken as u64;
            self.taken = 0;
        }
    }

    /// Whether a mark lies in the next `length` bytes of text.
    pub(crate) fn is_marked(&self, length: usize) -> bool {
        self.marks(length).next().is_some()
    }

    /// Whether most of what is not ASCII was no text in the encoding: it is another one.
    pub fn is_mostly_foreign(&self) -> bool {
        self.foreign > self.beyond_ascii
    }

    /// Appends text, without the byte order marks in it.
    pub(super) fn push_text(&mut self, text: &str, encoding: Encoding) {
        if text.is_ascii() {
            return self.push_with_nuls(text);
        }
        self.beyond_ascii += beyond_ascii(text);
        let mut from = 0;
        for at in memchr::memmem::find_iter(text.as_bytes(), BOM) {
            self.push_with_nuls(&text[from..at]);
            let code = (self.end() > 0).then_some(Code::BomInside);
            let extra = encoding.byte_order_mark().len() as i64;
            self.mark(Mark { at: self.end(), to: self.end(), extra, code });
            from = at + BOM.len();
        }
        self.push_with_nuls(&text[from..]);
    }

    /// Appends a character that stands for `bytes` bytes that are no text in this encoding.
    pub(super) fn push_foreign(&mut self, character: char, bytes: i64, encoding: Encoding) {
        let mut utf8 = [0; 4];
        let text = character.encode_utf8(&mut utf8);
        let extra = bytes - encoding.bytes_of(text) as i64;
        let at = self.end();
        let code = Some(Code::InvalidBytes);
        self.mark(Mark { at, to: at + text.len() as u64, extra, code });
        self.text.push(character);
        self.foreign += 1;
    }

    fn push_with_nuls(&mut self, text: &str) {
        let end = self.end();
        for at in memchr::memchr_iter(0, text.as_bytes()) {
            let at = end + at as u64;
            self.mark(Mark { at, to: at + 1, extra: 0, code: Some(Code::NulByte) });
        }
        self.text.push_str(text);
    }

    /// Adds a mark, or lengthens the last one where both are one run: a file that is full of
    /// them must not cost many times its size.
    fn mark(&mut self, mark: Mark) {
        match self.marks.back_mut() {
            Some(last) if last.to == mark.at && last.code == mark.code && mark.at < mark.to => {
                last.to = mark.to;
                last.extra += mark.extra;
            }
            _ => self.marks.push_back(mark),
        }
    }

    fn end(&self) -> u64 {
        self.before + self.text.len() as u64
    }
}

/// Characters beyond ASCII.
fn beyond_ascii(text: &str) -> u64 {
    // Counted in bytes, as many as they hold, so that several are added at once.
    let starts = |bytes: &[u8]| bytes.iter().map(|&byte| u8::from(byte >= 0xC0)).sum::<u8>();
    text.as_bytes().chunks(255).map(|bytes| u64::from(starts(bytes))).sum()
}
