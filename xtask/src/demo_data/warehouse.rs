//! What lies in the warehouse, week by week: sold, ordered again, delivered two weeks later.

use std::io::{self, Write};

use super::calendar::{DAYS, Date};
use super::catalogue::Catalogue;
use super::dice::{Dice, Purpose};
use super::text::money;

const HEADER: &str =
    "Date,SKU,On hand,Reserved,Reorder point,Max level,Unit cost,Currency,Warehouse\n";
/// Weeks from order to delivery.
const LEAD_WEEKS: usize = 2;
const WEEKS: usize = DAYS as usize / 7 + 1;

/// Pieces sold by week and variant: as large as the period, however many orders.
pub(crate) struct Sold {
    weeks: Vec<Vec<u64>>,
}

impl Sold {
    /// Nothing sold yet.
    pub(crate) fn new(catalogue: &Catalogue) -> Self {
        Self { weeks: vec![vec![0; catalogue.variants.len()]; WEEKS] }
    }

    /// Counts pieces sold on a day.
    pub(crate) fn add(&mut self, day: usize, variant: usize, pieces: i64) {
        self.weeks[day / 7][variant] += pieces.max(0) as u64;
    }

    /// Pieces a week over the four weeks before and the week itself.
    fn usual(&self, week: usize, variant: usize) -> u64 {
        let weeks = &self.weeks[week.saturating_sub(4)..=week];
        let sum: u64 = weeks.iter().map(|sold| sold[variant]).sum();
        (sum / weeks.len() as u64).max(1)
    }
}

/// One article.
struct Shelf {
    on_hand: u64,
    /// What arrives, and in which week.
    ordered: Vec<(usize, u64)>,
}

/// Writes the stock at the end of each week and of the period, a row an article.
pub(crate) fn write(
    out: &mut dyn Write,
    seed: u64,
    catalogue: &Catalogue,
    sold: &Sold,
) -> io::Result<()> {
    out.write_all(HEADER.as_bytes())?;
    let mut shelves: Vec<Shelf> =
        (0..catalogue.variants.len()).map(|variant| first_stock(sold, variant)).collect();
    for week in 0..WEEKS {
        let day = (7 * week as i64 + 6).min(i64::from(DAYS) - 1);
        let date = Date::of(day).iso();
        for (number, shelf) in shelves.iter_mut().enumerate() {
            let usual = sold.usual(week, number);
            let (reorder, max) = (3 * usual + 2, 9 * usual + 4);
            let mut dice = Dice::of(seed, Purpose::Warehouse, (week * 1000 + number) as u64);
            shelf.pass(week, sold.weeks[week][number], (reorder, max), &mut dice);
            let variant = &catalogue.variants[number];
            let reserved = dice.below(1 + usual / 3).min(shelf.on_hand);
            writeln!(
                out,
                "{date},{},{},{reserved},{reorder},{max},{},EUR,{}",
                variant.sku,
                shelf.on_hand,
                money(variant.cost),
                if number % 4 == 3 { "Antwerpen" } else { "Utrecht" },
            )?;
        }
    }
    Ok(())
}

/// Six weeks' sales; of a few articles somebody once bought far too many.
fn first_stock(sold: &Sold, variant: usize) -> Shelf {
    let usual = sold.usual(4, variant);
    let weeks = if variant % 23 == 11 { 70 } else { 6 };
    Shelf { on_hand: usual * weeks, ordered: Vec::new() }
}

impl Shelf {
    /// A week: deliveries come, sales go, and what runs short is ordered.
    fn pass(&mut self, week: usize, sold: u64, (reorder, max): (u64, u64), dice: &mut Dice) {
        let arrived = |&(when, _): &(usize, u64)| when <= week;
        self.on_hand += self.ordered.iter().filter(|it| arrived(it)).map(|it| it.1).sum::<u64>();
        self.ordered.retain(|it| !arrived(it));
        self.on_hand = self.on_hand.saturating_sub(sold);
        let coming: u64 = self.ordered.iter().map(|it| it.1).sum();
        if self.on_hand + coming < reorder {
            // Now and then a supplier is late.
            let late = usize::from(dice.chance(140)) * 2;
            self.ordered.push((week + LEAD_WEEKS + late, max - self.on_hand - coming));
        }
    }
}
