//! What the shop owner wants to be warned of.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// One thing to be warned of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(deny_unknown_fields)]
pub struct AlertRule {
    /// Id of the KPI.
    pub kpi: String,
    /// What it is warned of.
    pub when: AlertWhen,
    /// Of which days it is judged.
    pub every: AlertEvery,
    /// The dimension whose values are judged one by one; none for the whole.
    #[serde(default)]
    pub by: Option<String>,
}

/// When a figure is worth a warning. Limits are in the KPI's unit: 0.25 is 25 %.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum AlertWhen {
    /// It is above a limit.
    Above {
        /// Still right.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
        limit: Decimal,
    },
    /// It is below a limit.
    Below {
        /// Still right.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
        limit: Decimal,
    },
    /// It went up or down by more than so much: a day against the same weekday of the week before,
    /// as a Monday says nothing of a Sunday; a week against the week before.
    Change {
        /// Relative (0.3 is 30 %); of ratios and points a difference (0.01 is one percentage
        /// point). Still right.
        #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
        more_than: Decimal,
    },
    /// It is outside the band that the shop's own history leads to expect: a day that of the
    /// analysis of unusual days over four weeks, a week that of changes from week to week.
    Unusual,
}

/// Of which days a figure is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum AlertEvery {
    /// The last complete day.
    Day,
    /// The last complete ISO week.
    Week,
}

impl AlertRule {
    /// The rules a shop begins with: limits known of the trade (fashion alone has more returns
    /// than a quarter; of a mailing's readers one in two hundred leaves; a customer brings three
    /// times what winning one costs), and days unlike the shop's own.
    pub fn shipped() -> Vec<AlertRule> {
        use AlertEvery::{Day, Week};
        use AlertWhen::{Above, Below, Unusual};
        let rule =
            |kpi: &str, when, every| AlertRule { kpi: kpi.to_owned(), when, every, by: None };
        vec![
            rule("return_rate", Above { limit: Decimal::new(25, 2) }, Week),
            rule("unsubscribe_rate", Above { limit: Decimal::new(5, 3) }, Week),
            rule("clv_cac_ratio", Below { limit: Decimal::new(3, 0) }, Week),
            rule("revenue", Unusual, Day),
            rule("conversion_rate", Unusual, Day),
        ]
    }

    /// Whether its limit can be passed at all.
    pub(super) fn is_sound(&self) -> bool {
        !matches!(self.when, AlertWhen::Change { more_than } if more_than < Decimal::ZERO)
    }
}
