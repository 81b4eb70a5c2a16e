//! The rates of one order.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::VatRate;
use crate::analyses::Analyst;
use crate::tables::{NO_ROW, SealedTable, TableId};
use crate::values::vat::VAT_RATES;

/// What an order states: a rate in tenths of a per cent, and its tax as the order has it.
pub(in crate::analyses) type Tax = (u16, Decimal);

/// What of an order is taxed at a rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Share {
    pub(super) rate: VatRate,
    pub(super) base: Decimal,
    pub(super) tax: Decimal,
}

/// The taxes that orders state, by the row of the order.
pub(in crate::analyses) struct Stated(BTreeMap<u32, Vec<Tax>>);

impl Stated {
    pub(in crate::analyses) fn new(analyst: &Analyst) -> Self {
        let mut of_order: BTreeMap<u32, Vec<Tax>> = BTreeMap::new();
        if let Some(table) = analyst.sealed.table(TableId::OrderTaxes)
            && let Some(orders) = table.link(TableId::Orders)
        {
            for (row, &order) in orders.iter().enumerate().filter(|(_, order)| **order != NO_ROW) {
                if let Some(tax) = tax_of(table, row) {
                    of_order.entry(order).or_default().push(tax);
                }
            }
        }
        Stated(of_order)
    }

    /// Those of an order; none where it states no rate.
    pub(in crate::analyses) fn rates(&self, order: usize) -> &[Tax] {
        self.0.get(&(order as u32)).map_or(&[], Vec::as_slice)
    }
}

/// Rate and amount of a row that has both.
fn tax_of(table: &SealedTable, row: usize) -> Option<Tax> {
    let tenths = (table.number("tax_rate", row)? * Decimal::ONE_THOUSAND).round();
    Some((u16::try_from(tenths).ok()?, table.number("amount", row)?))
}

/// The rate in use that a tax comes to: within two cents or a two-thousandth of the base, which is
/// what rounding by the line leaves.
pub(in crate::analyses) fn by_amounts(base: Decimal, tax: Decimal) -> VatRate {
    let slack = Decimal::new(2, 2).max(base.abs() * Decimal::new(5, 4));
    let off = |rate: u16| (base * Decimal::new(rate.into(), 3) - tax).abs();
    let nearest = VAT_RATES.iter().copied().min_by_key(|&rate| off(rate));
    nearest.filter(|&rate| off(rate) <= slack).map_or(VatRate::Several, VatRate::Known)
}

/// Base and tax of an order shared out over the rates it states.
///
/// ```text
/// base 150, tax 25.50; stated 21 % 21.00, 9 % 4.50 → 21 %: 100 + 21.00; 9 %: 50 + 4.50
/// base 150, tax 21.00; stated 21 % 21.00           → 21 %: 100 + 21.00; 0 %: 50 + 0
/// ```
pub(super) fn by_statement(base: Decimal, tax: Decimal, stated: &[Tax]) -> Vec<Share> {
    let mut of_rate: BTreeMap<u16, Decimal> = BTreeMap::new();
    for &(rate, amount) in stated {
        *of_rate.entry(rate).or_default() += amount;
    }
    let all: Decimal = of_rate.values().sum();
    // Stated in the order's currency, shared out in that of the report.
    let taxes: Vec<(u16, Decimal)> = of_rate
        .iter()
        .filter(|(_, amount)| !amount.is_zero())
        .filter_map(|(&rate, amount)| Some((rate, (tax * amount).checked_div(all)?)))
        .collect();
    let implied = |rate: u16, tax: Decimal| tax.checked_div(Decimal::new(rate.into(), 3));
    let bases: Option<Vec<Decimal>> = taxes.iter().map(|&(rate, tax)| implied(rate, tax)).collect();
    let (Some(bases), Some(_)) = (bases, taxes.first()) else {
        return vec![Share { rate: by_amounts(base, tax), base, tax }];
    };
    let known: Decimal = bases.iter().sum();
    let slack = Decimal::new(2, 2).max(base.abs() * Decimal::new(5, 3));
    let untaxed = base - known;
    let shared = if untaxed > slack { known } else { base };
    let mut parts: Vec<Share> = taxes
        .iter()
        .zip(&bases)
        .map(|(&(rate, tax), part)| Share {
            rate: VatRate::Known(rate),
            // OK because taxes that are not zero have bases that are not.
            base: (shared * part).checked_div(known).unwrap_or_default().round_dp(SCALE),
            tax: tax.round_dp(SCALE),
        })
        .collect();
    if untaxed > slack {
        parts.push(Share { rate: VatRate::Known(0), base: untaxed, tax: Decimal::ZERO });
    }
    tie(&mut parts, base, tax);
    parts
}

/// Decimals of what is shared out.
const SCALE: u32 = 6;

/// What rounding leaves goes to the greatest share.
fn tie(shares: &mut [Share], base: Decimal, tax: Decimal) {
    let rest = base - shares.iter().map(|share| share.base).sum::<Decimal>();
    let tax_left = tax - shares.iter().map(|share| share.tax).sum::<Decimal>();
    if let Some(greatest) = shares.iter_mut().max_by_key(|share| share.base) {
        greatest.base += rest;
    }
    if let Some(greatest) = shares.iter_mut().max_by_key(|share| share.tax) {
        greatest.tax += tax_left;
    }
}

#[cfg(test)]
mod tests {
    use super::{Share, by_amounts, by_statement};
    use crate::analyses::vat::VatRate::{Known, Several};
    use rust_decimal::Decimal;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("OK because it is written so below")
    }

    #[test]
    fn a_tax_comes_to_a_rate_in_use() {
        for (base, tax, expected) in [
            ("100", "21", Known(210)),
            // 19.99 × 0.21 = 4.1979
            ("19.99", "4.20", Known(210)),
            ("100", "0", Known(0)),
            ("100", "9", Known(90)),
            ("100", "5.5", Known(55)),
            // 21 % of 100 and 9 % of 50: 17 % of 150 is 25.50, but for the two it is by chance
            ("160", "26.40", Several),
            ("-50", "-10.50", Known(210)),
        ] {
            assert_eq!(by_amounts(decimal(base), decimal(tax)), expected, "{base} {tax}");
        }
    }

    #[test]
    fn stated_taxes_share_the_base_out() {
        let found = by_statement(
            decimal("150"),
            decimal("25.50"),
            &[(210, decimal("21.00")), (90, decimal("4.50"))],
        );
        let share = |rate, base: &str, tax: &str| Share {
            rate: Known(rate),
            base: decimal(base),
            tax: decimal(tax),
        };
        // In the order of rates: 4.50 ÷ 0.09 = 50, 21 ÷ 0.21 = 100.
        assert_eq!(found, [share(90, "50", "4.50"), share(210, "100", "21.00")]);
        let found = by_statement(decimal("150"), decimal("21"), &[(210, decimal("21.00"))]);
        assert_eq!(found, [share(210, "100", "21"), share(0, "50", "0")]);
        // Twice the currency: 42 of tax on a base of 200.
        let found = by_statement(decimal("200"), decimal("42"), &[(210, decimal("21.00"))]);
        assert_eq!(found, [share(210, "200", "42")]);
    }
}
