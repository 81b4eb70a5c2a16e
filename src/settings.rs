//! What the shop owner decides; the rest has its default.

mod alert_rule;

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::calendar::Day;
use crate::unit::{Better, Unit};
use crate::values::{Zone, currency::name_of};
pub use alert_rule::{AlertEvery, AlertRule, AlertWhen};

/// Everything about the figures that is a choice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The currency of the report, such as `EUR`; none for the one most orders are in.
    pub currency: Option<String>,
    /// Per currency, what one unit of it is worth in the reporting currency.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub rates: BTreeMap<String, Decimal>,
    /// The shop's time zone (`Europe/Amsterdam`, `+02:00`), into which timestamps that state their
    /// offset are converted; none to take them as written.
    pub time_zone: Option<String>,
    /// The month a fiscal year begins with, 1 to 12.
    pub fiscal_year_start_month: u8,
    /// Days without an order after which a customer is no longer active.
    pub active_window_days: u32,
    /// The order value from which shipping is free, in the reporting currency.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub free_shipping_threshold: Option<Decimal>,
    /// Whether revenue includes tax.
    pub revenue_with_tax: bool,
    /// Whether revenue includes what customers paid for shipping.
    pub revenue_with_shipping: bool,
    /// Whether revenue is before returns.
    pub revenue_before_returns: bool,
    /// Whether the average order value is before returns.
    pub aov_before_returns: bool,
    /// Whether returns are booked on the day of their order instead of that of the refund.
    pub refunds_on_order_day: bool,
    /// States of orders that do not count though they would: words as files write them, or
    /// `pending`, which stands for all words for a payment that is awaited.
    pub excluded_statuses: Vec<String>,
    /// States of orders that count though they would not: words as files write them, or `cancelled`,
    /// `failed`, `draft`, `test` for all words for one of these. Prevails where both lists name one.
    pub counted_statuses: Vec<String>,
    /// What tells customers apart.
    pub customer_key: CustomerKey,
    /// Whether conversion is per visitor instead of per session.
    pub conversion_per_user: bool,
    /// Whether cross-selling is buying from two categories instead of two products.
    pub cross_sell_by_category: bool,
    /// The longest customer lifespan a churn rate may give, in years.
    pub max_lifespan_years: u32,
    /// Days of sales that a day's mean sale is taken from, for the days the stock lasts.
    pub cover_window_days: u32,
    /// Days of cover above which an article is overstocked.
    pub overstock_days: u32,
    /// Whether rows that hold for a span of days are spread evenly over them (an estimate).
    pub spread_spans: bool,
    /// The day the report is made, ISO; none for the last day of the data.
    pub today: Option<String>,
    /// Targets by KPI id, as decimals.
    pub targets: BTreeMap<String, String>,
    /// How far off its target a figure still counts as near, as a share of the target: 0.1 is 10 %.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub near: Decimal,
    /// What to be warned of.
    pub alerts: Vec<AlertRule>,
    /// KPIs the user made.
    pub own_kpis: Vec<OwnKpi>,
}

/// What tells customers apart where an order has both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum CustomerKey {
    /// The id the shop gives; the e-mail address of guests.
    #[default]
    Id,
    /// The e-mail address; the id of who left none.
    Email,
}

/// A KPI the user made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct OwnKpi {
    /// Its id; must not be a shipped one.
    pub id: String,
    /// In the language of the shipped formulas: `revenue / orders`.
    pub formula: String,
    /// What it is measured in.
    pub unit: Unit,
    /// Which way is good; where nothing is said, neither.
    #[serde(default)]
    pub better: Better,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            currency: None,
            rates: BTreeMap::new(),
            time_zone: None,
            fiscal_year_start_month: 1,
            active_window_days: 365,
            free_shipping_threshold: None,
            revenue_with_tax: false,
            revenue_with_shipping: false,
            revenue_before_returns: false,
            aov_before_returns: false,
            refunds_on_order_day: false,
            excluded_statuses: Vec::new(),
            counted_statuses: Vec::new(),
            customer_key: CustomerKey::Id,
            conversion_per_user: false,
            cross_sell_by_category: false,
            max_lifespan_years: 10,
            cover_window_days: 30,
            overstock_days: 180,
            spread_spans: false,
            today: None,
            targets: BTreeMap::new(),
            near: Decimal::new(1, 1),
            alerts: AlertRule::shipped(),
            own_kpis: Vec::new(),
        }
    }
}

impl Settings {
    /// The settings that are numbers.
    pub const NUMBERS: [&str; 5] = [
        "active_window_days",
        "max_lifespan_years",
        "cover_window_days",
        "overstock_days",
        "free_shipping_threshold",
    ];

    /// A setting that is on or off, by name.
    pub fn flag(&self, name: &str) -> Option<bool> {
        Some(match name {
            "revenue_with_tax" => self.revenue_with_tax,
            "revenue_with_shipping" => self.revenue_with_shipping,
            "revenue_before_returns" => self.revenue_before_returns,
            "aov_before_returns" => self.aov_before_returns,
            "conversion_per_user" => self.conversion_per_user,
            "cross_sell_by_category" => self.cross_sell_by_category,
            _ => return None,
        })
    }

    /// A setting that is a number, by name; none also where it is not set.
    pub fn number(&self, name: &str) -> Option<Decimal> {
        match name {
            "active_window_days" => Some(self.active_window_days.into()),
            "max_lifespan_years" => Some(self.max_lifespan_years.into()),
            "cover_window_days" => Some(self.cover_window_days.into()),
            "overstock_days" => Some(self.overstock_days.into()),
            "free_shipping_threshold" => self.free_shipping_threshold,
            _ => None,
        }
    }

    /// Sets one by `name=value`, as the examples' `--set` takes it. Maps take one entry at a time:
    /// `rates.USD=0.92`, `targets.aov=60`.
    ///
    /// # Errors
    /// What is wrong with it, in a sentence.
    pub fn set(&mut self, assignment: &str) -> Result<(), String> {
        let (name, text) = assignment
            .split_once('=')
            .ok_or_else(|| format!("“{assignment}” is not of the form setting=value."))?;
        let mut all = serde_json::to_value(&*self).map_err(|error| error.to_string())?;
        let (name, entry) = match name.split_once('.') {
            Some((map, entry)) => (map, Some(entry)),
            None => (name, None),
        };
        let slot = all.get_mut(name).ok_or_else(|| format!("There is no setting “{name}”."))?;
        match entry {
            Some(entry) if slot.is_object() => slot[entry] = text.into(),
            Some(_) => return Err(format!("The setting “{name}” has no entries.")),
            None => *slot = typed(text, slot),
        }
        let wrong = |why: &str| format!("“{text}” is no value for the setting “{name}”: {why}.");
        let set: Settings = serde_json::from_value(all).map_err(|e| wrong(&e.to_string()))?;
        set.fault().map_or(Ok(()), |why| Err(wrong(why)))?;
        *self = set;
        Ok(())
    }

    /// Whether all tables come out the same: the two differ at most in what figures are held
    /// against and in the user's own.
    pub(crate) fn joins_as(&self, other: &Settings) -> bool {
        let joining = |settings: &Settings| {
            let Settings { targets, near, alerts, own_kpis, .. } = Settings::default();
            Settings { targets, near, alerts, own_kpis, ..settings.clone() }
        };
        joining(self) == joining(other)
    }

    /// What makes no sense in them, first of all: what the types alone let pass.
    fn fault(&self) -> Option<&'static str> {
        let is_currency = |text: &String| name_of(text).is_some();
        let is_positive = |number: &Decimal| *number > Decimal::ZERO;
        let checks = [
            (self.currency.as_ref().is_none_or(is_currency), "expected a code such as EUR"),
            (self.rates.values().all(is_positive), "a rate is above zero"),
            (self.time_zone.as_deref().is_none_or(is_zone), "expected one like Europe/Amsterdam"),
            ((1..=12).contains(&self.fiscal_year_start_month), "months go from 1 to 12"),
            (self.active_window_days > 0, "expected one day or more"),
            (self.max_lifespan_years > 0, "expected one year or more"),
            (self.cover_window_days > 0, "expected one day or more"),
            (self.overstock_days > 0, "expected one day or more"),
            (self.free_shipping_threshold.iter().all(is_positive), "expected above zero"),
            (self.today.as_deref().is_none_or(is_day), "expected a day like 2026-11-21"),
            (self.targets.values().all(|text| is_decimal(text)), "a target is a number"),
            (!self.near.is_sign_negative() && self.near < Decimal::ONE, "expected 0 to below 1"),
            (self.alerts.iter().all(AlertRule::is_sound), "a change is measured from zero up"),
        ];
        checks.into_iter().find(|(is_right, _)| !is_right).map(|(_, why)| why)
    }
}

fn is_zone(name: &str) -> bool {
    Zone::named(name).is_some()
}

fn is_day(text: &str) -> bool {
    Day::parse(text).is_some()
}

fn is_decimal(text: &str) -> bool {
    Decimal::from_str_exact(text).is_ok()
}

/// A text in the form the setting has now: a truth, a number, JSON for lists, else text. An empty
/// text is none.
fn typed(text: &str, now: &serde_json::Value) -> serde_json::Value {
    let as_json = || serde_json::from_str(text).unwrap_or_else(|_| text.into());
    match now {
        serde_json::Value::Null | serde_json::Value::String(_) if text.is_empty() => {
            serde_json::Value::Null
        }
        serde_json::Value::Null | serde_json::Value::String(_) => text.into(),
        _ => as_json(),
    }
}

#[cfg(test)]
mod tests {
    use super::Settings;

    #[test]
    fn sets_each_kind_of_setting_by_text() {
        let mut settings = Settings::default();
        for assignment in [
            "currency=EUR",
            "rates.USD=0.92",
            "fiscal_year_start_month=4",
            "revenue_with_tax=true",
            "free_shipping_threshold=50",
            "targets.aov=60",
            "near=0.05",
            r#"alerts=[{"kpi":"aov","when":{"below":{"limit":"40"}},"every":"week","by":"channel"}]"#,
        ] {
            settings.set(assignment).unwrap_or_else(|error| panic!("{assignment}: {error}"));
        }
        assert_eq!(settings.currency.as_deref(), Some("EUR"));
        assert_eq!(settings.rates["USD"].to_string(), "0.92");
        assert_eq!((settings.fiscal_year_start_month, settings.revenue_with_tax), (4, true));
        assert_eq!(settings.free_shipping_threshold.map(|d| d.to_string()).as_deref(), Some("50"));
        assert_eq!(settings.targets["aov"], "60");
        settings.set("currency=").expect("an empty text takes it back");
        assert_eq!(settings.currency, None);
    }

    #[test]
    fn targets_leave_the_tables_as_they_are_and_definitions_do_not() {
        let set = |assignment| {
            let mut settings = Settings::default();
            settings.set(assignment).unwrap_or_else(|error| panic!("{assignment}: {error}"));
            settings.joins_as(&Settings::default())
        };
        assert!(set("targets.aov=60") && set("near=0.05"));
        assert!(!set("active_window_days=30") && !set("currency=EUR"));
    }

    #[test]
    fn says_what_is_wrong_with_a_setting() {
        let mut settings = Settings::default();
        for (assignment, part) in [
            ("currency", "setting=value"),
            ("curency=EUR", "no setting “curency”"),
            ("active_window_days=long", "“long” is no value"),
            ("currency.x=EUR", "no entries"),
            ("currency=XXXX", "a code such as EUR"),
            ("rates.USD=0", "above zero"),
            ("time_zone=Mars/Base", "Europe/Amsterdam"),
            ("fiscal_year_start_month=13", "1 to 12"),
            ("active_window_days=0", "one day"),
            ("max_lifespan_years=0", "one year"),
            ("free_shipping_threshold=-5", "above zero"),
            ("today=never", "2026-11-21"),
            ("targets.aov=much", "a number"),
            ("near=1", "below 1"),
            (
                r#"alerts=[{"kpi":"aov","when":{"above":{"limit":"much"}},"every":"day"}]"#,
                "is no value",
            ),
            (
                r#"alerts=[{"kpi":"aov","when":{"change":{"more_than":"-1"}},"every":"day"}]"#,
                "from zero up",
            ),
        ] {
            let error = settings.set(assignment).expect_err(assignment);
            assert!(error.contains(part), "{assignment}: {error}");
        }
        assert_eq!(settings, Settings::default());
    }
}
