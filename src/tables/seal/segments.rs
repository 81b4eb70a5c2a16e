//! Customers' scores by recency, frequency and value, and the segments they make.

use crate::blocks::{by_row, each_block};
use serde::{Deserialize, Serialize};

use crate::tables::column::{Column, NO_CODE, NO_NUMBER};
use crate::tables::dictionary::Dictionaries;
use crate::tables::schema::TableId;
use crate::tables::sealed::{NO_ROW, Sealed, SealedTable};

/// Customers of a kind, by the fifths they are in for how recently, how often and for how much they
/// bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Segment {
    /// Recency 4–5, frequency 4–5, value 4–5.
    Champions,
    /// Recency 4–5, frequency 3–5, not champions; or recency 3, frequency 4–5.
    Loyal,
    /// Recency 5, frequency 2; or recency 4, frequency 1–2.
    Promising,
    /// Recency 5, frequency 1.
    New,
    /// Recency 3, frequency 1–3.
    NeedsAttention,
    /// Recency 1–2, frequency 3–5, not those of the next.
    AtRisk,
    /// Recency 1–2, frequency 4–5, value 4–5.
    CannotLose,
    /// Recency 2, frequency 1–2.
    Hibernating,
    /// Recency 1, frequency 1–2.
    Lost,
}

/// From 1 to 5 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scores {
    /// 5 bought most recently.
    pub recency: u8,
    /// 5 bought most often.
    pub frequency: u8,
    /// 5 bought for most.
    pub monetary: u8,
}

impl Segment {
    /// All, the best first.
    pub const ALL: [Segment; 9] = [
        Segment::Champions,
        Segment::Loyal,
        Segment::Promising,
        Segment::New,
        Segment::NeedsAttention,
        Segment::AtRisk,
        Segment::CannotLose,
        Segment::Hibernating,
        Segment::Lost,
    ];

    /// The segment of these scores.
    pub fn of(scores: Scores) -> Segment {
        let Scores { recency, frequency, monetary } = scores;
        let is_much = frequency >= 4 && monetary >= 4;
        match (recency, frequency) {
            (4.., _) if is_much => Segment::Champions,
            (4.., 3..) | (3, 4..) => Segment::Loyal,
            (5.., 1) => Segment::New,
            (4.., _) => Segment::Promising,
            (3, _) => Segment::NeedsAttention,
            _ if is_much => Segment::CannotLose,
            (_, 3..) => Segment::AtRisk,
            (2, _) => Segment::Hibernating,
            _ => Segment::Lost,
        }
    }

    /// Its name in the dimension `segment`.
    pub fn id(self) -> &'static str {
        match self {
            Segment::Champions => "champions",
            Segment::Loyal => "loyal",
            Segment::Promising => "promising",
            Segment::New => "new",
            Segment::NeedsAttention => "needs_attention",
            Segment::AtRisk => "at_risk",
            Segment::CannotLose => "cannot_lose",
            Segment::Hibernating => "hibernating",
            Segment::Lost => "lost",
        }
    }
}

/// Scores of customers by the day of their last order, how many they made, and for how much in all;
/// where amounts are not known, value is scored as frequency is.
pub fn scores<M: Ord + Copy>(last: &[i32], orders: &[u32], values: Option<&[M]>) -> Vec<Scores> {
    let (recency, frequency) = (fifths(last), fifths(orders));
    let monetary = values.map_or_else(|| frequency.clone(), fifths);
    let of =
        |i: usize| Scores { recency: recency[i], frequency: frequency[i], monetary: monetary[i] };
    (0..last.len()).map(of).collect()
}

/// Of each value 1 + how many whole fifths of all are less. Equal values are in one fifth.
fn fifths<T: Ord + Copy>(values: &[T]) -> Vec<u8> {
    // So many values are less than one beyond the last of them in order.
    let whole_fifths = (1..5).map(|fifth| (fifth * values.len()).div_ceil(5));
    let mut rest = values.to_vec();
    let mut last_of = |count: usize| Some(*rest.select_nth_unstable(count.checked_sub(1)?).1);
    let limits: Vec<T> = whole_fifths.filter_map(&mut last_of).collect();
    let fifth = |value: &T| 1 + limits.iter().filter(|limit| *limit < value).count() as u8;
    values.iter().map(fifth).collect()
}

/// Gives each order its customer's segment over all the data, where no file tells segments.
pub(super) fn put(sealed: &mut Sealed, dictionaries: &mut Dictionaries) {
    let Some(orders) = sealed.tables.get(&TableId::Orders) else { return };
    if orders.column("segment").is_some() {
        return;
    }
    let Some(customers) = orders.texts("customer") else { return };
    let Some(buyers) = Buyers::of(orders, customers, sealed.table(TableId::Returns)) else {
        return;
    };
    let scores = scores(&buyers.last, &buyers.orders, buyers.values.as_deref());
    let words = dictionaries.of("segment");
    let codes = Segment::ALL.map(|segment| words.code(segment.id()));
    let code = |order: usize| match buyers.place.get(customers[order] as usize) {
        Some(&place) if place != NO_ROW => codes[Segment::of(scores[place as usize]) as usize],
        _ => NO_CODE,
    };
    let segments = Column::Text(by_row(customers.len(), code));
    if let Some(orders) = sealed.tables.get_mut(&TableId::Orders) {
        orders.columns.insert("segment", segments);
    }
}

/// What customers' scores are made of: one entry a customer with orders that count.
struct Buyers {
    /// By code of the customer; [`NO_ROW`] for none.
    place: Vec<u32>,
    last: Vec<i32>,
    orders: Vec<u32>,
    /// Net sales, scaled; none where no file tells amounts.
    values: Option<Vec<i64>>,
}

impl Buyers {
    /// None where no order with a customer counts.
    fn of(orders: &SealedTable, customers: &[u32], returns: Option<&SealedTable>) -> Option<Self> {
        let (_, numbers) = orders.numbers("order_no")?;
        let days = orders.days("day")?;
        let known = |&order: &usize| numbers[order] != NO_NUMBER;
        let most = (0..orders.rows).filter(known).map(|order| customers[order] as usize).max()?;
        let mut buyers = Buyers {
            place: vec![NO_ROW; most + 1],
            last: Vec::new(),
            orders: Vec::new(),
            values: orders.numbers("gross").map(|_| Vec::new()),
        };
        let column = |(name, sign)| Some((orders.numbers(name)?.1, sign));
        let amounts: Vec<(&[i64], i64)> =
            [("gross", 1), ("discount", -1)].into_iter().filter_map(column).collect();
        each_block(orders.rows, |block| {
            for order in block.filter(known) {
                let place = buyers.place_of(customers[order]);
                buyers.last[place] = buyers.last[place].max(days[order]);
                buyers.orders[place] += 1;
                for (values, sign) in &amounts {
                    buyers.add(place, values[order], *sign);
                }
            }
        });
        if let Some(returns) = returns {
            buyers.take_back(returns, customers, numbers);
        }
        Some(buyers)
    }

    fn place_of(&mut self, customer: u32) -> usize {
        let place = &mut self.place[customer as usize];
        if *place == NO_ROW {
            *place = self.last.len() as u32;
            self.last.push(i32::MIN);
            self.orders.push(0);
            self.values.as_mut().into_iter().for_each(|values| values.push(0));
        }
        *place as usize
    }

    fn add(&mut self, place: usize, value: i64, sign: i64) {
        if let Some(values) = &mut self.values
            && value != NO_NUMBER
        {
            values[place] += sign * value;
        }
    }

    /// Amounts of returns have the scale that those of orders have.
    fn take_back(&mut self, returns: &SealedTable, customers: &[u32], numbers: &[i64]) {
        let columns = (returns.link(TableId::Orders), returns.numbers("amount"));
        let (Some(orders), Some((_, amounts))) = columns else { return };
        let counting = returns.flags("is_counting");
        for (row, &order) in orders.iter().enumerate() {
            let counts = counting.is_none_or(|counting| counting[row] == 1);
            if counts && order != NO_ROW && numbers[order as usize] != NO_NUMBER {
                let place = self.place_of(customers[order as usize]);
                self.add(place, amounts[row], -1);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Scores, Segment, fifths};

    #[test]
    fn equal_values_share_the_fifth_they_begin_in() {
        assert_eq!(fifths(&[10, 20, 30, 40, 50]), [1, 2, 3, 4, 5]);
        // Seven of ten bought once; less than twice did 7 of 10, which is three whole fifths.
        assert_eq!(fifths(&[1, 1, 1, 1, 1, 1, 1, 2, 2, 3]), [1, 1, 1, 1, 1, 1, 1, 4, 4, 5]);
        assert_eq!(fifths(&[7, 7]), [1, 1]);
        assert!(fifths::<i32>(&[]).is_empty());
    }

    #[test]
    fn every_cell_of_the_grid_is_in_the_segment_of_its_name() {
        // Rows: recency 5 to 1; columns: frequency 1 to 5. Value 4 and above, then below.
        let much = [
            "new promising loyal champions champions",
            "promising promising loyal champions champions",
            "needs_attention needs_attention needs_attention loyal loyal",
            "hibernating hibernating at_risk cannot_lose cannot_lose",
            "lost lost at_risk cannot_lose cannot_lose",
        ];
        let little = [
            "new promising loyal loyal loyal",
            "promising promising loyal loyal loyal",
            "needs_attention needs_attention needs_attention loyal loyal",
            "hibernating hibernating at_risk at_risk at_risk",
            "lost lost at_risk at_risk at_risk",
        ];
        for (grid, values) in [(much, [4, 5].as_slice()), (little, &[1, 2, 3])] {
            for (recency, row) in (1..=5).rev().zip(grid) {
                for (frequency, id) in (1..=5).zip(row.split(' ')) {
                    for &monetary in values {
                        let scores = Scores { recency, frequency, monetary };
                        assert_eq!(Segment::of(scores).id(), id, "{scores:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_list_has_every_segment_under_the_name_it_is_sent_by() {
        for segment in Segment::ALL {
            let sent = serde_json::to_value(segment).expect("a text");
            assert_eq!(sent, segment.id());
        }
    }
}
