//! What follows from the orders: written and counted while they pass, so that each is made once.

use std::io::{self, Write};
use std::path::PathBuf;

use super::catalogue::Catalogue;
use super::office::Books;
use super::order::{Fate, Order};
use super::parcels::{Parcel, RETURNS_HEADER, SHIPMENTS_HEADER};
use super::service::{REVIEWS_HEADER, SURVEYS_HEADER, TICKETS_HEADER, Voice};
use super::traffic::Tally;
use super::warehouse::Sold;
use super::{Files, Out};

/// Files that get rows while orders pass, and sums that other files are made of.
pub(crate) struct Followed {
    seed: u64,
    shipments: Out,
    returns: Out,
    tickets: Out,
    /// Its file gets further answers later.
    pub(crate) surveys: Out,
    reviews: Out,
    /// The site's purchases.
    pub(crate) tally: Tally,
    /// Pieces sold.
    pub(crate) sold: Sold,
    /// Money taken.
    pub(crate) books: Books,
}

impl Followed {
    /// Nothing yet but headers.
    pub(crate) fn new(seed: u64, catalogue: &Catalogue, files: &Files) -> io::Result<Self> {
        Ok(Self {
            seed,
            shipments: files.open("shipments.csv", SHIPMENTS_HEADER)?,
            returns: files.open("returns.csv", RETURNS_HEADER)?,
            tickets: files.open("tickets.csv", TICKETS_HEADER)?,
            surveys: files.open("survey answers.csv", SURVEYS_HEADER)?,
            reviews: files.open("reviews.csv", REVIEWS_HEADER)?,
            tally: Tally::new(),
            sold: Sold::new(catalogue),
            books: Books::new(),
        })
    }

    /// What follows from an order; `number` counts all orders from 0, `name` is its own.
    pub(crate) fn add(
        &mut self,
        (number, name): (u64, &str),
        order: &Order,
        catalogue: &Catalogue,
    ) -> io::Result<()> {
        if order.is_test() {
            return Ok(());
        }
        self.count(order, catalogue);
        let parcel = Parcel::of(self.seed, number, order);
        if let Some(parcel) = &parcel {
            parcel.write(&mut self.shipments.file, name)?;
            parcel.write_returns(&mut self.returns.file, name, order, catalogue)?;
        }
        let mut voice = Voice::of((self.seed, number), name, order, parcel.as_ref());
        voice.write_ticket(&mut self.tickets.file)?;
        voice.write_survey(&mut self.surveys.file)?;
        voice.write_review(&mut self.reviews.file, catalogue)
    }

    fn count(&mut self, order: &Order, catalogue: &Catalogue) {
        let day = order.second as usize / 86_400;
        if let Some(visitor) = order.visitor {
            self.tally.add(day, visitor, order.goods_without_tax());
        }
        if order.fate != Fate::Kept {
            return;
        }
        let mut cost = 0;
        for line in &order.lines {
            self.sold.add(day, line.variant, line.quantity);
            cost += catalogue.variants[line.variant].cost * line.quantity;
        }
        self.books.add(day, order.total() - order.refunded, cost);
    }

    /// Ends the files, and gives their paths.
    pub(crate) fn finish(self) -> io::Result<Vec<PathBuf>> {
        let outs = [self.shipments, self.returns, self.tickets, self.surveys, self.reviews];
        outs.into_iter()
            .map(|mut out| {
                out.file.flush()?;
                Ok(out.path)
            })
            .collect()
    }
}
