//! Who bought, and which of a customer's orders is the first, the next …

use super::files::Files;
use super::orders::{Orders, codes};
use crate::blocks::{by_row, each_block};
use crate::settings::CustomerKey;
use crate::tables::column::{Column, NO_CODE, NO_DAY, NO_NUMBER};
use crate::tables::dictionary::{Dictionaries, Dictionary};
use crate::tables::schema::TableId;
use crate::tables::sealed::NO_ROW;

/// What shops write where a guest ordered, in lower case.
const GUESTS: &[&str] =
    &["0", "guest", "guest user", "gast", "gæst", "anonymous", "anoniem", "anonym", "none", "-"];

/// The longest of these, in bytes.
const LONGEST_GUEST: usize = 10;

/// Who is who: the codes of customers, one each.
pub(super) struct Customers {
    /// By the code of a customer as written, the one of that customer.
    one_code: Vec<u32>,
    /// The same where something other than an order names the customer: by an id or address that
    /// orders have beside the one they go by, too.
    pub(super) known_as: Vec<u32>,
    key: CustomerKey,
}

impl Customers {
    pub(super) fn new(
        files: &Files<'_>,
        key: CustomerKey,
        dictionaries: &mut Dictionaries,
    ) -> Self {
        let one_code = one_code_each(dictionaries);
        let mut customers = Customers { known_as: one_code.clone(), one_code, key };
        for part in files.parts(TableId::Orders) {
            let names = customers.columns().map(|name| codes(&part, name));
            each_block(names[0].len().min(names[1].len()), |rows| {
                rows.for_each(|row| customers.learn(names[0][row], names[1][row]));
            });
        }
        customers
    }

    /// The columns that name an order's customer, the one that counts first.
    fn columns(&self) -> [&'static str; 2] {
        match self.key {
            CustomerKey::Id => ["customer", "customer_email"],
            CustomerKey::Email => ["customer_email", "customer"],
        }
    }

    /// That an order names its customer by both. The first one to have the other keeps it.
    fn learn(&mut self, code: u32, other: u32) {
        let known = |code: u32| self.one_code.get(code as usize).copied().unwrap_or(NO_CODE);
        let (code, other) = (known(code), known(other));
        if code == NO_CODE || other == NO_CODE {
            return;
        }
        // One made for a spelling may be beyond those that files write.
        if let Some(known_as) = self.known_as.get_mut(other as usize)
            && *known_as == other
        {
            *known_as = code;
        }
    }

    /// Takes the customers' codes out of the orders: the id, or the address where there is none, or
    /// the other way round.
    pub(super) fn take(&self, orders: &mut Orders) -> Vec<u32> {
        let [mut first, second] = self.columns().map(|name| match orders.columns.remove(name) {
            Some(Column::Text(mut codes)) => {
                unify(&mut codes, &self.one_code);
                codes
            }
            _ => Vec::new(),
        });
        if first.is_empty() {
            first = vec![NO_CODE; orders.rows];
        }
        for (code, other) in first.iter_mut().zip(second) {
            if *code == NO_CODE {
                *code = other;
            }
        }
        first
    }
}

/// The customers' codes, one a customer.
pub(super) fn unify(codes: &mut [u32], one_code: &[u32]) {
    each_block(codes.len(), |rows| {
        for code in &mut codes[rows] {
            *code = one_code.get(*code as usize).copied().unwrap_or(NO_CODE);
        }
    });
}

/// By the code of a customer as written, the one code of that customer: e-mail addresses do not
/// differ by case, and a guest is none.
fn one_code_each(dictionaries: &mut Dictionaries) -> Vec<u32> {
    let known = dictionaries.get("customer").map_or(0, Dictionary::len);
    let words = dictionaries.of("customer");
    by_row(known, |code| unify_one(code as u32, words))
}

fn unify_one(code: u32, words: &mut Dictionary) -> u32 {
    let text = words.text(code);
    // Nearly all are as they are to be.
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !byte.is_ascii_uppercase();
    if text.len() > LONGEST_GUEST && text.bytes().all(is_plain) {
        return code;
    }
    let lower = text.trim().to_lowercase();
    if GUESTS.contains(&lower.as_str()) {
        NO_CODE
    } else if text.contains('@') && lower != text {
        words.code(&lower)
    } else {
        code
    }
}

/// Where each order stands among its customer's. Missing for orders that do not count, have no
/// customer or no day.
pub(super) struct Sequence {
    /// 1 for the first.
    pub(super) order_no: Vec<i64>,
    /// Calendar days to the next.
    pub(super) days_to_next: Vec<i64>,
}

impl Sequence {
    /// `at`: instants in ascending order. Of a customer's orders at one instant the lesser id,
    /// by `id`, is the first.
    pub(super) fn new<'t>(
        customers: &[u32],
        (at, days): (&[i64], &[i32]),
        is_counting: &[u8],
        id: impl Fn(usize) -> &'t str,
    ) -> Self {
        let taken = |&order: &usize| {
            customers[order] != NO_CODE && is_counting[order] == 1 && days[order] != NO_DAY
        };
        let mut orders: Vec<usize> = (0..customers.len()).filter(taken).collect();
        let several = |same_time: &&mut [usize]| same_time.len() > 1;
        for same_time in orders.chunk_by_mut(|&a, &b| at[a] == at[b]).filter(several) {
            same_time
                .sort_by(|&a, &b| customers[a].cmp(&customers[b]).then_with(|| id(a).cmp(id(b))));
        }
        let last_code = orders.iter().map(|&order| customers[order] as usize + 1).max();
        let mut last = vec![NO_ROW; last_code.unwrap_or(0)];
        let mut sequence = Sequence {
            order_no: vec![NO_NUMBER; customers.len()],
            days_to_next: vec![NO_NUMBER; customers.len()],
        };
        each_block(orders.len(), |block| {
            for &order in &orders[block] {
                let before = std::mem::replace(&mut last[customers[order] as usize], order as u32);
                sequence.follow(before, order, days);
            }
        });
        sequence
    }

    fn follow(&mut self, before: u32, order: usize, days: &[i32]) {
        if before == NO_ROW {
            self.order_no[order] = 1;
            return;
        }
        let before = before as usize;
        self.order_no[order] = self.order_no[before] + 1;
        self.days_to_next[before] = i64::from(days[order] - days[before]);
    }
}
