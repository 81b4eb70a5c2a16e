//! A fingerprint of a file's bytes, to know the same file again.

/// Bytes that are mixed in together, a word into each lane: one lane alone would wait for itself.
const STRIDE: usize = 32;

/// Length and hash of the bytes so far; the same however they were cut into blocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Content {
    length: u64,
    lanes: [u64; STRIDE / 8],
    /// Bytes that do not fill a stride yet, and zeros.
    rest: [u8; STRIDE],
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
        let held = (self.length % STRIDE as u64) as usize;
        self.length += block.len() as u64;
        if held > 0 {
            let (fill, behind) = block.split_at(block.len().min(STRIDE - held));
            self.rest[held..held + fill.len()].copy_from_slice(fill);
            if held + fill.len() < STRIDE {
                return;
            }
            let stride = std::mem::take(&mut self.rest);
            self.mix(&stride);
            block = behind;
        }
        let (strides, rest) = block.as_chunks::<STRIDE>();
        for stride in strides {
            self.mix(stride);
        }
        self.rest[..rest.len()].copy_from_slice(rest);
    }

    fn mix(&mut self, stride: &[u8; STRIDE]) {
        let (words, _) = stride.as_chunks::<8>();
        for (lane, word) in self.lanes.iter_mut().zip(words) {
            *lane = (*lane ^ u64::from_le_bytes(*word)).wrapping_mul(MIXER).rotate_left(29);
        }
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
        let text =
            b"Order ID,Date,Total\n1,2026-03-01,20.00\n2,2026-03-02,120.00\n3,2026-03-03,7.95\n";
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
