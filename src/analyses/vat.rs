//! Value added tax by country and rate, tied to the bridge from gross sales to what was charged.
//!
//! An order's rates are those it states (`order_taxes`), its own tax shared out over them. Of an
//! order that states none the rate is the one in use that its tax comes to, within what rounding
//! leaves. What the rows sum to is the bridge's, to the last digit.

mod rates;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Analyst;
use super::rows::amount;
use crate::measures::{Missing, Picked, Wanted};
use crate::ordered::InOrder;
use crate::tables::{NO_CODE, SealedTable, TableId};
use rates::Share;
pub(super) use rates::{Stated, by_amounts};

/// Value added tax by country and rate, and the bridge it ties to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Vat {
    /// From gross sales to net sales, and to what customers were charged.
    pub bridge: SalesBridge,
    /// By country, the greatest first; orders without one last.
    pub countries: Vec<VatCountry>,
    /// Orders that state their rates.
    pub orders_stating_rates: u32,
    /// Orders whose rate was worked out from their tax.
    pub orders_by_amounts: u32,
    /// Orders of which no tax is known: in the base, with no tax.
    pub orders_without_tax: u32,
    /// Orders whose goods have no known value; in none of the figures.
    pub orders_without_value: u32,
}

/// Amounts of the period, all without tax but the last two. Nothing is rounded.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct SalesBridge {
    /// Goods at their list prices.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub gross_sales: Decimal,
    /// What was taken off, positive.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub discount: Decimal,
    /// Gross sales less discount.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub goods: Decimal,
    /// Goods given back in the period, positive; none where no file tells of returns.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub returns: Option<Decimal>,
    /// Goods less returns: net sales.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub net_sales: Decimal,
    /// Shipping charged.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub shipping: Decimal,
    /// Goods and shipping: what tax is taken on, the sum of the rows' bases.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub base: Decimal,
    /// Tax charged, the sum of the rows' taxes.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub tax: Decimal,
    /// Base and tax.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub charged: Decimal,
}

/// The tax of the orders of a country.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct VatCountry {
    /// As the files name it; none for orders that name none.
    pub country: Option<String>,
    /// How many orders.
    pub orders: u32,
    /// Their goods and shipping, without tax.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub base: Decimal,
    /// Their tax.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub tax: Decimal,
    /// By rate: rates that are known, the highest first, then those that are not.
    pub rates: Vec<VatRow>,
}

/// What is taxed at one rate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct VatRow {
    /// Which rate.
    pub rate: VatRate,
    /// Orders with goods at this rate; an order of two rates is in both.
    pub orders: u32,
    /// Goods and shipping at this rate, without tax.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub base: Decimal,
    /// Their tax.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub tax: Decimal,
}

/// A rate, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum VatRate {
    /// The rate in tenths of a per cent: 210 is 21 %.
    Known(u16),
    /// Orders whose tax comes to no rate in use: of several rates, or with a slip.
    Several,
    /// Orders whose tax is not known.
    Unknown,
}

pub(super) fn answer(analyst: &Analyst) -> Result<Vat, Vec<Missing>> {
    vat(analyst).map_err(|missing| vec![missing])
}

fn vat(analyst: &Analyst) -> Result<Vat, Missing> {
    let wanted = Wanted { table: TableId::Orders, columns: &["gross", "tax"], dimensions: &[] };
    let (slice, rows) = analyst.rows(&wanted)?;
    analyst.note_days(&slice);
    let table = analyst.table(TableId::Orders)?;
    let stated = Stated::new(analyst);
    let countries = analyst.evaluator.codes(TableId::Orders, "country").ok();
    let mut found = Found::default();
    for row in rows {
        let Some(order) = Amounts::of(table, row) else {
            found.without_value += 1;
            continue;
        };
        let country = countries.as_ref().map_or(NO_CODE, |codes| codes[row.row]);
        found.add(country, &order, stated.rates(row.row));
    }
    if found.countries.is_empty() {
        return Err(Missing::denominator());
    }
    Ok(found.told(analyst, returns(analyst)))
}

/// Goods given back in the days asked for.
fn returns(analyst: &Analyst) -> Option<Decimal> {
    let wanted = Wanted { table: TableId::Returns, columns: &["amount"], dimensions: &[] };
    let (_, rows) = analyst.rows(&wanted).ok()?;
    let table = analyst.table(TableId::Returns).ok()?;
    Some(rows.into_iter().filter_map(|row| amount(table, "amount", row)).sum())
}

/// The amounts of an order, without tax.
struct Amounts {
    gross: Decimal,
    discount: Decimal,
    shipping: Decimal,
    tax: Option<Decimal>,
}

impl Amounts {
    fn of(table: &SealedTable, row: Picked) -> Option<Self> {
        let of = |name: &str| amount(table, name, row);
        Some(Amounts {
            gross: of("gross")?,
            discount: of("discount").unwrap_or_default(),
            shipping: of("shipping").unwrap_or_default(),
            tax: of("tax"),
        })
    }

    fn base(&self) -> Decimal {
        self.gross - self.discount + self.shipping
    }
}

/// What was found so far.
#[derive(Default)]
struct Found {
    bridge: SalesBridge,
    countries: BTreeMap<u32, Country>,
    stating: u32,
    by_amounts: u32,
    without_tax: u32,
    without_value: u32,
}

#[derive(Default)]
struct Country {
    orders: u32,
    rates: BTreeMap<VatRate, (u32, Decimal, Decimal)>,
}

impl Found {
    fn add(&mut self, country: u32, order: &Amounts, stated: &[rates::Tax]) {
        let bridge = &mut self.bridge;
        bridge.gross_sales += order.gross;
        bridge.discount += order.discount;
        bridge.shipping += order.shipping;
        bridge.tax += order.tax.unwrap_or_default();
        let shares = match order.tax {
            None => {
                self.without_tax += 1;
                vec![Share { rate: VatRate::Unknown, base: order.base(), tax: Decimal::ZERO }]
            }
            Some(tax) if !stated.is_empty() => {
                self.stating += 1;
                rates::by_statement(order.base(), tax, stated)
            }
            Some(tax) => {
                self.by_amounts += 1;
                let rate = rates::by_amounts(order.base(), tax);
                vec![Share { rate, base: order.base(), tax }]
            }
        };
        let country = self.countries.entry(country).or_default();
        country.orders += 1;
        for Share { rate, base, tax } in shares {
            let row = country.rates.entry(rate).or_default();
            *row = (row.0 + 1, row.1 + base, row.2 + tax);
        }
    }

    fn told(self, analyst: &Analyst, returns: Option<Decimal>) -> Vat {
        let text = |code| analyst.text("country", code);
        let told = |(code, country): (u32, Country)| country.told(text(code));
        let mut countries: Vec<VatCountry> = self.countries.into_iter().map(told).collect();
        countries.order_by(|a, b| {
            let key = |one: &VatCountry| (one.country.is_none(), Reverse(one.base));
            (key(a), &a.country).cmp(&(key(b), &b.country))
        });
        Vat {
            bridge: self.bridge.summed(returns),
            countries,
            orders_stating_rates: self.stating,
            orders_by_amounts: self.by_amounts,
            orders_without_tax: self.without_tax,
            orders_without_value: self.without_value,
        }
    }
}

impl Country {
    fn told(self, country: Option<String>) -> VatCountry {
        let mut rates: Vec<VatRow> = self
            .rates
            .into_iter()
            .map(|(rate, (orders, base, tax))| VatRow {
                rate,
                orders,
                base: base.normalize(),
                tax: tax.normalize(),
            })
            .collect();
        rates.order_by_key(|row| match row.rate {
            VatRate::Known(rate) => (0, Reverse(rate)),
            VatRate::Several => (1, Reverse(0)),
            VatRate::Unknown => (2, Reverse(0)),
        });
        let sum = |of: fn(&VatRow) -> Decimal| rates.iter().map(of).sum::<Decimal>().normalize();
        VatCountry {
            country,
            orders: self.orders,
            base: sum(|row| row.base),
            tax: sum(|row| row.tax),
            rates,
        }
    }
}

impl SalesBridge {
    /// With what follows from its parts.
    fn summed(self, returns: Option<Decimal>) -> Self {
        let goods = self.gross_sales - self.discount;
        let base = goods + self.shipping;
        SalesBridge {
            gross_sales: self.gross_sales.normalize(),
            discount: self.discount.normalize(),
            goods: goods.normalize(),
            returns: returns.map(|returns| returns.normalize()),
            net_sales: (goods - returns.unwrap_or_default()).normalize(),
            shipping: self.shipping.normalize(),
            base: base.normalize(),
            tax: self.tax.normalize(),
            charged: (base + self.tax).normalize(),
        }
    }
}
