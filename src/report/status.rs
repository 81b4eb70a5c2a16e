//! Whether a figure is where it should be.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::asker::{Asker, Figure};
use super::types::{KpiReport, Value};
use crate::analyses::{Shape, shape};
use crate::unit::{Better, Unit, number};

/// How a figure stands to its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum TargetStatus {
    /// At the target, or on its good side; where neither way is good, at it.
    OnTarget,
    /// Off by no more than the setting `near`, as a share of the target.
    Near,
    /// Further off.
    Off,
}

impl TargetStatus {
    /// `near`: the setting.
    pub(crate) fn of(better: Better, near: Decimal, value: Value, target: Value) -> Self {
        let (value, target) = (value.number(), target.number());
        let off = match better {
            Better::Higher => target - value,
            Better::Lower => value - target,
            Better::Neither => (value - target).abs(),
        };
        // 0.33 − 0.3 is a trifle more than 0.03 in binary fractions.
        let still_near = target.abs() * number(near) * (1.0 + 1e-9);
        match off {
            off if off <= 0.0 => TargetStatus::OnTarget,
            off if off <= still_near => TargetStatus::Near,
            _ => TargetStatus::Off,
        }
    }
}

impl Asker<'_> {
    /// The status of a KPI and of its groups. A sum of a period that is known in part only has
    /// none: its target is for the whole.
    pub(super) fn judge(&self, figure: &Figure, report: &mut KpiReport) {
        if report.partial && figure.adds_up() {
            return;
        }
        let near = self.settings.near;
        let status = |value: Option<Value>, target: Option<Value>| {
            let (value, target) = value.zip(target)?;
            Some(TargetStatus::of(report.better, near, value, target))
        };
        let of_groups: Vec<_> =
            report.groups.iter().map(|group| status(group.value, group.target)).collect();
        report.status = status(report.value, report.target);
        for (group, status) in report.groups.iter_mut().zip(of_groups) {
            group.status = status;
        }
    }
}

impl Figure {
    /// Whether more days make more of it: amounts and numbers, but for those divided by another.
    pub(super) fn adds_up(&self) -> bool {
        matches!(self.unit, Unit::Money | Unit::Count)
            && matches!(shape(&self.plan), Shape::Sum | Shape::Count)
    }
}
