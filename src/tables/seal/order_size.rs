//! How many pieces an order has, in classes: what picking and packing it takes.

use crate::tables::column::{Column, NO_CODE, NO_NUMBER};
use crate::tables::dictionary::Dictionaries;
use crate::tables::sealed::SealedTable;

/// The greatest number of pieces of each class.
const CLASSES: [(i64, &str); 4] = [(1, "1"), (2, "2"), (5, "3-5"), (i64::MAX, "6+")];

/// `order_size`, where the number of pieces is known.
pub(super) fn put(orders: &mut SealedTable, dictionaries: &mut Dictionaries) {
    let Some((scale, pieces)) = orders.numbers("quantity") else { return };
    let one = 10_i64.pow(u32::from(scale));
    let codes = CLASSES.map(|(_, name)| dictionaries.of("order_size").code(name));
    let class = |&pieces: &i64| match pieces {
        NO_NUMBER | ..=0 => NO_CODE,
        pieces => {
            let whole = pieces.div_euclid(one) + i64::from(pieces % one != 0);
            // OK because no number is beyond the last class.
            codes[CLASSES.iter().position(|(most, _)| whole <= *most).unwrap_or(3)]
        }
    };
    let classes = pieces.iter().map(class).collect();
    orders.columns.insert("order_size", Column::Text(classes));
}
