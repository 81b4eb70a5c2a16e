//! Bytes to text, in a stream: UTF-8, UTF-16 and the code pages that shops' tools write. Done here and not by the platform, so that a file reads the same everywhere.
//!
//! Decoding never fails. Bytes that are not text in the file's encoding are read as
//! Windows-1252, the commonest foreign page, and marked.

mod buffer;
mod code_page;
mod detect;
mod letters;

pub use buffer::{Mark, TextBuffer};
pub use detect::{Detected, detect};

/// How a file's text is written in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, low byte first: Excel's "Unicode text", Google Ads' "Excel .csv".
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Western European. Taken for ISO-8859-1 too, as `€` is 0x80 in what shops write.
    Windows1252,
    /// Central European.
    Windows1250,
    /// Mac Roman, as older spreadsheets on a Mac save CSV.
    Macintosh,
    /// Western European under DOS.
    Ibm850,
}

impl Encoding {
    /// Its usual name, in lower case.
    pub const fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "utf-8",
            Encoding::Utf16Le => "utf-16le",
            Encoding::Utf16Be => "utf-16be",
            Encoding::Windows1252 => "windows-1252",
            Encoding::Windows1250 => "windows-1250",
            Encoding::Macintosh => "macintosh",
            Encoding::Ibm850 => "ibm850",
        }
    }

    /// The encoding of that name; none if it is not one of ours.
    pub fn from_name(name: &str) -> Option<Self> {
        match name.trim().to_ascii_lowercase().as_str() {
            "utf-8" | "utf8" | "ascii" | "us-ascii" => Some(Encoding::Utf8),
            "utf-16le" | "utf-16" | "utf16le" | "utf16" => Some(Encoding::Utf16Le),
            "utf-16be" | "utf16be" => Some(Encoding::Utf16Be),
            "windows-1252" | "cp1252" | "latin1" | "iso-8859-1" => Some(Encoding::Windows1252),
            "windows-1250" | "cp1250" | "latin2" | "iso-8859-2" => Some(Encoding::Windows1250),
            "macintosh" | "mac" | "x-mac-roman" | "macroman" | "mac-roman" => {
                Some(Encoding::Macintosh)
            }
            "ibm850" | "cp850" | "850" => Some(Encoding::Ibm850),
            _ => None,
        }
    }

    /// How many bytes of the file `text` took, marks not included.
    pub fn bytes_of(self, text: &str) -> u64 {
        let bytes = match self {
            Encoding::Utf8 => text.len(),
            Encoding::Utf16Le | Encoding::Utf16Be => {
                text.chars().map(|character| 2 * character.len_utf16()).sum()
            }
            _ => text.chars().count(),
        };
        bytes as u64
    }

    /// The byte order mark in this encoding, if it has one.
    fn byte_order_mark(self) -> &'static [u8] {
        match self {
            Encoding::Utf8 => b"\xEF\xBB\xBF",
            Encoding::Utf16Le => b"\xFF\xFE",
            Encoding::Utf16Be => b"\xFE\xFF",
            _ => b"",
        }
    }
}

/// Turns blocks of bytes into text. Where the blocks are cut changes nothing.
#[derive(Debug)]
pub struct Decoder {
    encoding: Encoding,
    /// Bytes of a character whose end is still to come; at most 3.
    carry: Vec<u8>,
}

/// More bytes than any character and its carry take together.
const JOIN: usize = 8;

impl Decoder {
    /// A decoder at the start of a file.
    pub fn new(encoding: Encoding) -> Self {
        Decoder { encoding, carry: Vec::with_capacity(2 * JOIN) }
    }

    /// What it decodes.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// Appends the text of `bytes` to `out`; a character cut at the end waits for the next block.
    pub fn push(&mut self, bytes: &[u8], out: &mut TextBuffer) {
        self.decode(bytes, out, false);
    }

    /// Appends what is left of a character the file ends in.
    pub fn finish(&mut self, out: &mut TextBuffer) {
        self.decode(&[], out, true);
    }

    fn decode(&mut self, mut bytes: &[u8], out: &mut TextBuffer, is_last: bool) {
        if !self.carry.is_empty() {
            let taken = bytes.len().min(JOIN);
            let mut joined = std::mem::take(&mut self.carry);
            joined.extend_from_slice(&bytes[..taken]);
            let is_all = taken == bytes.len();
            let left = decode_whole(self.encoding, &joined, out, is_last && is_all);
            if is_all {
                self.carry.extend_from_slice(&joined[joined.len() - left..]);
                return;
            }
            // OK because a character left over is shorter than what was taken from `bytes`.
            bytes = &bytes[taken - left..];
        }
        let left = decode_whole(self.encoding, bytes, out, is_last);
        self.carry.extend_from_slice(&bytes[bytes.len() - left..]);
    }
}

/// Decodes all characters that are whole, and returns how many bytes are left over; none if
/// `is_last`.
fn decode_whole(encoding: Encoding, bytes: &[u8], out: &mut TextBuffer, is_last: bool) -> usize {
    match encoding {
        Encoding::Utf8 => decode_utf8(bytes, out, is_last),
        Encoding::Utf16Le => decode_utf16(bytes, u16::from_le_bytes, out, is_last),
        Encoding::Utf16Be => decode_utf16(bytes, u16::from_be_bytes, out, is_last),
        Encoding::Windows1252 => decode_page(&code_page::WINDOWS_1252, bytes, out),
        Encoding::Windows1250 => decode_page(&code_page::WINDOWS_1250, bytes, out),
        Encoding::Macintosh => decode_page(&code_page::MACINTOSH, bytes, out),
        Encoding::Ibm850 => decode_page(&code_page::IBM_850, bytes, out),
    }
}

fn decode_utf8(mut bytes: &[u8], out: &mut TextBuffer, is_last: bool) -> usize {
    loop {
        let error = match std::str::from_utf8(bytes) {
            Ok(text) => {
                out.push_text(text, Encoding::Utf8);
                return 0;
            }
            Err(error) => error,
        };
        let (valid, rest) = bytes.split_at(error.valid_up_to());
        // OK because the bytes up to there were just found valid; nothing is lost otherwise.
        out.push_text(std::str::from_utf8(valid).unwrap_or_default(), Encoding::Utf8);
        let foreign = match error.error_len() {
            Some(length) => length,
            None if is_last => rest.len(),
            None => return rest.len(),
        };
        for &byte in &rest[..foreign] {
            out.push_foreign(code_page::WINDOWS_1252.decode(byte), 1, Encoding::Utf8);
        }
        bytes = &rest[foreign..];
    }
}

fn decode_utf16(
    bytes: &[u8],
    unit: fn([u8; 2]) -> u16,
    out: &mut TextBuffer,
    is_last: bool,
) -> usize {
    let units = || bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let odd = bytes.len() % 2;
    // A high surrogate at the very end waits for its other half.
    let is_cut =
        !is_last && units().next_back().is_some_and(|last| (0xD800..0xDC00).contains(&last));
    let take = bytes.len() / 2 - usize::from(is_cut);
    let mut text = String::with_capacity(bytes.len());
    for character in char::decode_utf16(units().take(take)) {
        if let Ok(character) = character {
            text.push(character);
        } else {
            out.push_text(&text, Encoding::Utf16Le);
            text.clear();
            out.push_foreign(char::REPLACEMENT_CHARACTER, 2, Encoding::Utf16Le);
        }
    }
    out.push_text(&text, Encoding::Utf16Le);
    if is_last && odd == 1 {
        out.push_foreign(char::REPLACEMENT_CHARACTER, 1, Encoding::Utf16Le);
        return 0;
    }
    odd + 2 * usize::from(is_cut)
}

fn decode_page(page: &code_page::CodePage, bytes: &[u8], out: &mut TextBuffer) -> usize {
    let text: String = bytes.iter().map(|&byte| page.decode(byte)).collect();
    out.push_text(&text, Encoding::Windows1252);
    0
}
