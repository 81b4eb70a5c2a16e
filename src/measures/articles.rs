//! Articles by what is left of them and what was sold.
//!
//! An article is what has one sku (or, where the stock has none, one product name) in the rows
//! chosen: the last snapshots of all warehouses together, or of one where figures are kept apart by
//! warehouse. What was sold is the whole shop's, to the last day of the slice.

use hashbrown::HashMap;
use rust_decimal::Decimal;

use super::evaluate::Evaluator;
use super::pass::{Choice, Pass};
use super::reach::reach;
use super::slice::Slice;
use super::tally::{Distinct, decimal};
use super::{Articles, Missing, Window};
use crate::calendar::{Period, common_days};
use crate::tables::{NO_CODE, NO_NUMBER, Sealed, SealedTable, TableId};

/// Days up to the end of the slice in which an article must have been sold to be missed.
pub(super) const SOLD_WITHIN: i32 = 90;

/// An article in stock.
#[derive(Clone, Copy, Debug, Default)]
struct Article {
    available: Option<i128>,
    max_level: i128,
    /// Whether a row does not tell the greatest stock.
    lacks_max: bool,
}

/// Whether an article, by its code, is of a kind.
type Judge = Box<dyn Fn(u32, &Article) -> bool>;

/// Units sold by article, and their scale.
struct Sold {
    scale: u8,
    units: HashMap<u32, i128>,
}

impl Evaluator<'_> {
    /// What articles are told apart by, if all that it takes to judge them is there.
    ///
    /// # Errors
    /// The table or column that is wanting.
    pub(super) fn check_articles(
        &self,
        stock: &SealedTable,
        kind: Articles,
    ) -> Result<(), Missing> {
        if stock.numbers("available").is_none() {
            return Err(Missing::column(stock.id, "available"));
        }
        let name = name_of_articles(self.sealed, stock)?;
        if kind == Articles::InStock {
            return Ok(());
        }
        let lines = self.table(TableId::OrderLines)?;
        let lacks = |column| Missing::column(lines.id, column);
        reach(self.sealed, lines, name).ok_or_else(|| lacks(name))?;
        lines.numbers("quantity").map(|_| ()).ok_or_else(|| lacks("quantity"))
    }

    /// The articles of a kind, by group.
    pub(super) fn articles(
        &self,
        pass: &Pass,
        rows: &Choice,
        slice: &Slice,
        kind: Articles,
    ) -> Result<Distinct, Missing> {
        let (scale, max_scale) =
            (scale_of(pass.table, "available"), scale_of(pass.table, "max_level"));
        let judge: Judge = match kind {
            Articles::InStock => Box::new(|_, article| article.is_in_stock()),
            Articles::Offered => {
                let sold = self.sold(pass.table, slice, SOLD_WITHIN)?;
                Box::new(move |code, article| {
                    article.is_in_stock() || article.available.is_some() && sold.any(code)
                })
            }
            Articles::OutOfStock => {
                let sold = self.sold(pass.table, slice, SOLD_WITHIN)?;
                Box::new(move |code, article| {
                    article.available.is_some_and(|available| available <= 0) && sold.any(code)
                })
            }
            Articles::Overstocked => {
                let [window, limit] =
                    [self.settings.cover_window_days, self.settings.overstock_days];
                let sold = self.sold(pass.table, slice, window as i32)?;
                Box::new(move |code, article| {
                    let Some(available) = article.available.filter(|_| article.is_in_stock())
                    else {
                        return false;
                    };
                    let available = decimal(available, scale);
                    let is_above_max =
                        !article.lacks_max && available > decimal(article.max_level, max_scale);
                    is_above_max || lasts_longer(available, sold.of(code), window, limit)
                })
            }
        };
        let mut found = Distinct::of_codes(pass.group_count());
        self.in_stock(pass, rows)?
            .into_iter()
            .filter(|((_, code), article)| judge(*code, article))
            .for_each(|((group, code), _)| found.add(group, code));
        Ok(found)
    }

    /// Every article of the rows, by group and code.
    fn in_stock(
        &self,
        pass: &Pass,
        rows: &Choice,
    ) -> Result<HashMap<(usize, u32), Article>, Missing> {
        let table = pass.table;
        let lacks = || Missing::column(table.id, "available");
        let (_, available) = table.numbers("available").ok_or_else(lacks)?;
        let max_level = table.numbers("max_level").map(|(_, levels)| levels);
        let code = self.article_of(table)?;
        let mut articles: HashMap<(usize, u32), Article> = HashMap::new();
        pass.each(rows, |group, row, _| {
            let code = code(row);
            if code == NO_CODE {
                return;
            }
            let article = articles.entry((group, code)).or_default();
            if available[row] != NO_NUMBER {
                *article.available.get_or_insert(0) += i128::from(available[row]);
            }
            match max_level.map(|levels| levels[row]).filter(|&level| level != NO_NUMBER) {
                Some(level) => article.max_level += i128::from(level),
                None => article.lacks_max = true,
            }
        })?;
        Ok(articles)
    }

    /// Units sold by article, in so many days up to the end of the slice.
    fn sold(&self, stock: &SealedTable, slice: &Slice, days: i32) -> Result<Sold, Missing> {
        let lines = self.table(TableId::OrderLines)?;
        let orders = self.table(TableId::Orders).unwrap_or(lines);
        let missing = || Missing::period(lines.id);
        let to = slice.seen_from().ok_or_else(missing)?.to;
        let window = Period { from: to.plus(1 - days), to };
        if common_days(&[window], &orders.coverage).is_empty() {
            return Err(missing());
        }
        let lacks = |column| Missing::column(lines.id, column);
        let (scale, quantities) = lines.numbers("quantity").ok_or_else(|| lacks("quantity"))?;
        let name = name_of_articles(self.sealed, stock)?;
        let code = reach(self.sealed, lines, name).ok_or_else(|| lacks(name))?;
        let counts = self.mask(lines, &[], &vec![])?;
        let mut units: HashMap<u32, i128> = HashMap::new();
        self.index(lines, "day").each(&Slice::of(window), |row, _| {
            if counts[row] && quantities[row] != NO_NUMBER {
                *units.entry(code.code(row)).or_default() += i128::from(quantities[row]);
            }
        });
        Ok(Sold { scale, units })
    }

    /// The article of a row of the stock; [`NO_CODE`] for none.
    pub(super) fn article_of<'t>(
        &'t self,
        stock: &'t SealedTable,
    ) -> Result<impl Fn(usize) -> u32 + 't, Missing> {
        let name = name_of_articles(self.sealed, stock)?;
        let lacks = || Missing::column(stock.id, name);
        let reached = reach(self.sealed, stock, name).ok_or_else(lacks)?;
        Ok(move |row| reached.code(row))
    }
}

/// What tells the articles of the stock apart.
fn name_of_articles(sealed: &Sealed, stock: &SealedTable) -> Result<&'static str, Missing> {
    ["sku", "product"]
        .into_iter()
        .find(|name| reach(sealed, stock, name).is_some())
        .ok_or_else(|| Missing::column(stock.id, "sku"))
}

fn scale_of(table: &SealedTable, name: &str) -> u8 {
    table.numbers(name).map_or(0, |(scale, _)| scale)
}

/// Whether stock lasts for more than so many days at the mean of a window; for ever if nothing is
/// sold.
fn lasts_longer(available: Decimal, sold: Decimal, window: u32, limit: u32) -> bool {
    let (left, right) = (available.checked_mul(window.into()), sold.checked_mul(limit.into()));
    left.zip(right).is_some_and(|(left, right)| left > right)
}

impl Articles {
    /// The days of sales it takes to tell them.
    pub(super) fn looks_back(self) -> Option<Window> {
        match self {
            Articles::InStock => None,
            Articles::Offered | Articles::OutOfStock => Some(Window::Trailing(SOLD_WITHIN)),
            Articles::Overstocked => Some(Window::TrailingSetting("cover_window_days")),
        }
    }
}

impl Article {
    fn is_in_stock(&self) -> bool {
        self.available.is_some_and(|available| available > 0)
    }
}

impl Sold {
    fn any(&self, code: u32) -> bool {
        self.units.get(&code).is_some_and(|&units| units > 0)
    }

    fn of(&self, code: u32) -> Decimal {
        decimal(self.units.get(&code).copied().unwrap_or_default(), self.scale)
    }
}
