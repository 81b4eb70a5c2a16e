//! A fingerprint of a file's bytes, to know the same file again.

/// Length and hash of the bytes so far; the same however they were cut into blocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Content {
    length: u64,
    hash: u64,
    /// Bytes that do not fill a word yet.
    word: u64,
}

/// An odd number whose bits are well mixed: 2⁶⁴ ÷ the golden ratio.
const MIXER: u64 = 0x9E37_79B9_7F4A_7C15;

impl Content {
    /// Whether there are no bytes.
    pub(super) fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Takes the next bytes.
    pub(super) fn push(&mut self, mut block: &[u8]) {
        while !self.length.is_multiple_of(8)
            && let Some((&byte, rest)) = block.split_first()
        {
            self.add(byte);
            block = rest;
        }
        let (words, rest) = block.as_chunks::<8>();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        self.length += 8 * words.len() as u64;
        for &byte in rest {
            self.add(byte);
        }
    }

    /// Little-endian, as whole words are read.
    fn add(&mut self, byte: u8) {
        self.word |= u64::from(byte) << (8 * (self.length % 8));
        self.length += 1;
        if self.length.is_multiple_of(8) {
            let word = std::mem::take(&mut self.word);
            self.mix(word);
        }
    }

    fn mix(&mut self, word: u64) {
        self.hash = (self.hash ^ word).wrapping_mul(MIXER).rotate_left(29);
    }
}

#[cfg(test)]
mod tests {
    use super::Content;

    fn of(blocks: &[&[u8]]) -> Content {
        let mut content = Content::default();
        for block in blocks {
            content.push(block);
        }
        content
    }

    #[test]
    fn depends_on_the_bytes_alone() {
        let text = b"Order ID,Date,Total\n1,2026-03-01,20.00\n";
        let whole = of(&[text]);
        for cut in 0..text.len() {
            let (first, rest) = text.split_at(cut);
            assert_eq!(of(&[first, rest]), whole, "cut at {cut}");
        }
        for at in 0..text.len() {
            let mut other = *text;
            other[at] ^= 1;
            assert_ne!(of(&[&other]), whole, "byte {at} changed");
        }
        assert_ne!(of(&[&text[..text.len() - 1]]), whole);
        assert_ne!(of(&[b"a\0"]), of(&[b"a"]));
    }
}
