//! Where a dictionary finds the code of a text: a table of 32-bit slots with nothing in between.
//!
//! A slot holds a code plus one in its low bits (as many as number the slots) and the rest of the
//! text's hash above them, so that hardly any text is compared in vain; 0 is a free slot. Texts are
//! hashed again where the table grows, in the order of their codes, which is how they lie.
//!
//! The hash has no secret: texts made to collide would slow down the page of who opens the file,
//! and nobody else's. (A module in the browser has no other secret either.)

use super::column::NoRoom;

/// Slots by hash; at most three quarters of them are taken.
#[derive(Clone, Default)]
pub(super) struct Codes {
    slots: Vec<u32>,
}

impl Codes {
    /// The code with that hash that is the one looked for.
    #[inline]
    pub(super) fn find(&self, hash: u32, is_it: impl Fn(u32) -> bool) -> Option<u32> {
        let mask = (self.slots.len() as u32).wrapping_sub(1);
        let mut at = hash & mask;
        // Without any slot there is none to get.
        while let Some(&slot) = self.slots.get(at as usize)
            && slot != 0
        {
            let code = (slot & mask).wrapping_sub(1);
            if (slot ^ hash) & !mask == 0 && is_it(code) {
                return Some(code);
            }
            at = (at + 1) & mask;
        }
        None
    }

    /// The code in the slot where a text with that hash is looked for first; zero where that is of
    /// another text, or of none.
    #[inline]
    pub(super) fn first(&self, hash: u32) -> u32 {
        let mask = (self.slots.len() as u32).wrapping_sub(1);
        let slot = self.slots.get((hash & mask) as usize).copied().unwrap_or_default();
        if (slot ^ hash) & !mask == 0 { (slot & mask).saturating_sub(1) } else { 0 }
    }

    /// Notes a new code, for which there must be room.
    pub(super) fn insert(&mut self, hash: u32, code: u32) {
        let mask = self.slots.len() as u32 - 1;
        let mut at = hash & mask;
        while self.slots[at as usize] != 0 {
            at = (at + 1) & mask;
        }
        self.slots[at as usize] = (hash & !mask) | (code + 1);
    }

    /// Makes room for so many codes in all, of which the first are there by these hashes.
    pub(super) fn make_room(
        &mut self,
        codes: usize,
        hashes: impl Iterator<Item = u32>,
    ) -> Result<(), NoRoom> {
        if codes <= self.slots.len() / 4 * 3 {
            return Ok(());
        }
        let count = (codes * 2).next_power_of_two().max(16);
        let mut slots = Vec::new();
        slots.try_reserve_exact(count).map_err(|_| NoRoom)?;
        // The old ones are given back before the new are written: their memory is not there yet.
        self.slots = slots;
        self.slots.resize(count, 0);
        for (code, hash) in hashes.enumerate() {
            self.insert(hash, code as u32);
        }
        Ok(())
    }

    /// Bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        self.slots.len() * size_of::<u32>()
    }
}

/// A text's hash: two multiplications for up to eight bytes, one more for each eight.
#[inline]
pub(super) fn hash(text: &[u8]) -> u32 {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    let mix = |state: u64, word: u64| {
        let product = (state ^ word).wrapping_mul(ODD);
        product ^ (product >> 32)
    };
    let mut state = text.len() as u64;
    if let Some(last) = text.last_chunk::<8>() {
        for word in text.as_chunks::<8>().0 {
            state = mix(state, u64::from_le_bytes(*word));
        }
        state = mix(state, u64::from_le_bytes(*last));
    } else {
        state = mix(state, short(text));
    }
    (state.wrapping_mul(ODD) >> 32) as u32
}

/// All of a text of less than eight bytes.
#[inline]
fn short(text: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        return u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32;
    }
    match *text {
        [] => 0,
        [one] => u64::from(one),
        [one, two] => u64::from(one) | u64::from(two) << 8,
        [one, two, three, ..] => u64::from(one) | u64::from(two) << 8 | u64::from(three) << 16,
    }
}

/// Whether two texts are the same: eight bytes at a time, as the browser has no fast `memcmp`.
#[inline]
pub(crate) fn is_same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    match (one.last_chunk::<8>(), other.last_chunk::<8>()) {
        (Some(last), Some(others)) => {
            let words = one.as_chunks::<8>().0.iter().zip(other.as_chunks::<8>().0);
            last == others && words.into_iter().all(|(word, others)| word == others)
        }
        _ => short(one) == short(other),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{hash, is_same};

    #[test]
    fn compares_texts_of_all_lengths() {
        let text: Vec<u8> = (0..40).collect();
        for length in 0..text.len() {
            assert!(is_same(&text[..length], &text.clone()[..length]), "{length}");
            assert!(!is_same(&text[..length], &text[..=length]), "{length}");
            for at in 0..length {
                let mut other = text.clone();
                other[at] ^= 0x80;
                assert!(!is_same(&text[..length], &other[..length]), "{length} {at}");
            }
        }
    }

    /// Ids that count up must not share their slots.
    #[test]
    fn spreads_texts_that_differ_in_a_digit() {
        const COUNT: usize = 50_000;
        const SLOTS: u32 = 1 << 17;
        for before in ["", "#", "r61060316160", "order-number-", "mia@example."] {
            let place = |id: usize| hash(format!("{before}{id:06}").as_bytes()) & (SLOTS - 1);
            let taken: HashSet<u32> = (0..COUNT).map(place).collect();
            // Of 50,000 thrown at random into 131,072 slots 41,500 or so are alone or first.
            assert!(taken.len() > 41_000, "{before}: {}", taken.len());
        }
    }
}
