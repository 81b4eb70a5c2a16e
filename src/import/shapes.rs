//! Shapes of rows: which cells are filled. The rows of a table have few of them (an order's first
//! row, its others), so what follows from a shape is found once and not row by row.

/// Shapes remembered, each at a place of its own.
pub(super) const PLACES: usize = 64;

/// The shapes met last.
#[derive(Clone, Debug, Default)]
pub(super) struct Shapes {
    /// A bit a cell; all shapes have as many words.
    bits: Vec<u64>,
    words: usize,
    is_taken: Vec<bool>,
}

impl Shapes {
    /// Where a shape is remembered, and whether it is only now, in the place of any other.
    pub(super) fn place(&mut self, shape: &[u64]) -> (usize, bool) {
        if self.words != shape.len() || self.is_taken.is_empty() {
            self.words = shape.len();
            self.bits = vec![0; PLACES * shape.len()];
            self.is_taken = vec![false; PLACES];
        }
        let place = hash(shape);
        let own = &mut self.bits[place * self.words..][..self.words];
        let is_new = !self.is_taken[place] || own != shape;
        if is_new {
            own.copy_from_slice(shape);
            self.is_taken[place] = true;
        }
        (place, is_new)
    }
}

fn hash(shape: &[u64]) -> usize {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    let mix = |state: u64, &word: &u64| (state ^ word).wrapping_mul(ODD).rotate_left(29);
    (shape.iter().fold(0, mix).wrapping_mul(ODD) >> 58) as usize
}

/// Whether the bit at an index is set; not beyond the end.
pub(super) fn has(bits: &[u64], index: usize) -> bool {
    bits.get(index / 64).is_some_and(|word| word >> (index % 64) & 1 == 1)
}

/// The indices of the bits that are set, from the lowest on.
pub(super) fn indices(bits: impl Iterator<Item = u64>) -> impl Iterator<Item = usize> {
    bits.enumerate().flat_map(|(word, mut left)| {
        std::iter::from_fn(move || {
            let lowest = (left != 0).then(|| 64 * word + left.trailing_zeros() as usize);
            left &= left.wrapping_sub(1);
            lowest
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{PLACES, Shapes, has, indices};

    #[test]
    fn remembers_shapes() {
        let mut shapes = Shapes::default();
        let (place, is_new) = shapes.place(&[0, 0]);
        assert!(is_new && place < PLACES);
        assert_eq!(shapes.place(&[0, 0]), (place, false));
        let (other, is_new) = shapes.place(&[5, 1 << 63]);
        assert!(is_new && other < PLACES);
        // Rows of another width begin anew.
        assert!(shapes.place(&[0, 0, 0]).1 && shapes.place(&[0, 0]).1);
    }

    #[test]
    fn finds_the_bits() {
        let bits = [0b101, 0, 1 << 63];
        assert_eq!(indices(bits.into_iter()).collect::<Vec<_>>(), [0, 2, 191]);
        assert!(has(&bits, 191) && !has(&bits, 1) && !has(&bits, 500));
    }
}
