//! In which way a KPI is taken apart.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::super::Analyst;
use super::super::compared::Fair;
use super::super::shape::{Shape, shape};
use super::ChangeMethod;
use super::change::{Both, Change, Changes, differences, price_volume_mix, within_and_mix};
use crate::kpis::Plan;
use crate::measures::Missing;
use crate::note::Note;

/// In which way a KPI is taken apart, and the plans it takes.
pub(super) enum How {
    /// Revenue, units.
    PriceVolumeMix(Plan, Plan),
    /// What adds up.
    Difference(Plan),
    /// Part, whole.
    WithinAndMix(Plan, Plan),
}

impl How {
    /// # Errors
    /// A KPI that is neither a sum nor a ratio of sums has no parts.
    pub(super) fn of(
        analyst: &Analyst,
        kpi: &str,
        plan: Plan,
        dimension: &str,
    ) -> Result<How, Vec<Missing>> {
        match shape(&plan) {
            Shape::Sum if kpi == "revenue" => {
                Ok(match analyst.plan("units_sold", Some(dimension)) {
                    Ok(units) => How::PriceVolumeMix(plan, units),
                    Err(_) => How::Difference(plan),
                })
            }
            Shape::Sum | Shape::Count => Ok(How::Difference(plan)),
            Shape::Ratio(of, per) => Ok(How::WithinAndMix(of, per)),
            Shape::Other => {
                analyst.note(Note::new("kpi_has_no_parts", [("kpi", kpi.to_owned())]));
                Err(vec![Missing::unknown(Some(kpi))])
            }
        }
    }

    pub(super) fn plans(&self) -> Vec<&Plan> {
        match self {
            How::PriceVolumeMix(of, per) | How::WithinAndMix(of, per) => vec![of, per],
            How::Difference(of) => vec![of],
        }
    }

    /// What each value gave.
    ///
    /// # Errors
    /// What the figures lack.
    pub(super) fn changes(
        &self,
        analyst: &Analyst,
        fair: &Fair,
        dimension: &str,
    ) -> Result<Changes, Missing> {
        let by = By { analyst, fair, dimension };
        match self {
            How::Difference(of) => by.difference(of),
            How::PriceVolumeMix(of, units) => {
                if let Some(changes) = by.price_volume_mix(of, units) {
                    Ok(changes)
                } else {
                    analyst.note(Note::new("units_not_known", []));
                    by.difference(of)
                }
            }
            How::WithinAndMix(of, per) => by.within_and_mix(of, per),
        }
    }
}

/// Figures of both periods by a dimension.
struct By<'a> {
    analyst: &'a Analyst<'a>,
    fair: &'a Fair,
    dimension: &'a str,
}

impl By<'_> {
    /// The codes that have rows in either period.
    fn codes(&self, plan: &Plan) -> Result<BTreeSet<u32>, Missing> {
        let mut codes = self.analyst.codes(plan, &self.fair.now, self.dimension)?;
        codes.extend(self.analyst.codes(plan, &self.fair.before, self.dimension)?);
        Ok(codes)
    }

    fn both(&self, plan: &Plan, code: u32) -> Result<Both, Missing> {
        let of = |slice| self.analyst.of_code(plan, slice, (self.dimension, code));
        Ok((of(&self.fair.now)?, of(&self.fair.before)?))
    }

    fn difference(&self, of: &Plan) -> Result<Changes, Missing> {
        let codes = self.codes(of)?;
        let values = codes.into_iter().map(|code| Ok((code, self.both(of, code)?)));
        let values = values.collect::<Result<Vec<_>, Missing>>()?;
        let total = self.analyst.both(of, self.fair)?;
        let given: Decimal = values.iter().map(|(_, (now, before))| now - before).sum();
        let overlap = total.0 - total.1 - given;
        let values = differences(&values);
        Ok(Changes { method: ChangeMethod::Difference, total, values, overlap })
    }

    /// None where units are not known of all values.
    fn price_volume_mix(&self, of: &Plan, units: &Plan) -> Option<Changes> {
        let mut codes = self.codes(of).ok()?;
        codes.extend(self.codes(units).ok()?);
        let value = |code| Some((code, self.both(of, code).ok()?, self.both(units, code).ok()?));
        let values = codes.into_iter().map(value).collect::<Option<Vec<_>>>()?;
        let total = self.analyst.both(of, self.fair).ok()?;
        let values = price_volume_mix(&values)?;
        let overlap = total.0 - total.1 - values.iter().map(Change::given).sum::<Decimal>();
        Some(Changes { method: ChangeMethod::PriceVolumeMix, total, values, overlap })
    }

    fn within_and_mix(&self, of: &Plan, per: &Plan) -> Result<Changes, Missing> {
        let mut codes = self.codes(of)?;
        codes.extend(self.codes(per)?);
        let value = |code| Ok((code, self.both(of, code)?, self.both(per, code)?));
        let values = codes.into_iter().map(value).collect::<Result<Vec<_>, Missing>>()?;
        let totals = (self.analyst.both(of, self.fair)?, self.analyst.both(per, self.fair)?);
        let ratio = |of: Decimal, per: Decimal| {
            of.checked_div(per).map(|ratio| ratio.round_dp(12)).ok_or_else(Missing::denominator)
        };
        let total = (ratio(totals.0.0, totals.1.0)?, ratio(totals.0.1, totals.1.1)?);
        let is_whole = sums(&values) == totals;
        let mut values = within_and_mix(&values, totals).ok_or_else(|| Missing::unknown(None))?;
        let given: Decimal = values.iter().map(Change::given).sum();
        let mut overlap = total.0 - total.1 - given;
        if is_whole {
            Change::take(&mut values, overlap);
            overlap = Decimal::ZERO;
        }
        Ok(Changes { method: ChangeMethod::WithinAndMix, total, values, overlap })
    }
}

/// The sums over the values of what is divided, and of what it is divided by.
fn sums(values: &[(u32, Both, Both)]) -> (Both, Both) {
    let plus = |sum: Both, both: Both| (sum.0 + both.0, sum.1 + both.1);
    values.iter().fold((Both::default(), Both::default()), |(of, per), value| {
        (plus(of, value.1), plus(per, value.2))
    })
}
