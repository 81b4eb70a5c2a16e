//! Changes and products.

use shop_kpi::analyses::{
    AnalysisId, AnalysisResult, ChangeEffect, ChangeMethod, ChangedValue, KpiTree, TreeBranch,
    TreeBranchId, TreeFactor, WhatChanged, WhatIf,
};
use shop_kpi::kpis::Catalogue;
use shop_kpi::report::{Question, Value};
use shop_kpi::settings::Settings;

use super::{Asker, Check, multiplies, same, sums};

/// What is taken apart: a sum by price and volume, sums, and ratios.
const KPIS: [&str; 9] = [
    "revenue",
    "orders",
    "units_sold",
    "gross_profit",
    "aov",
    "discount_rate",
    "refund_rate",
    "gross_margin",
    "conversion_rate",
];

/// By every dimension of each KPI that the data know.
pub(super) fn what_changed(asker: &mut Asker) -> Check {
    let catalogue = Catalogue::new(&Settings::default());
    for kpi in KPIS {
        let entry = catalogue.find(kpi).expect("OK because it is shipped");
        for (number, dimension) in entry.shipped.map_or(&[][..], |kpi| kpi.by).iter().enumerate() {
            let question = Question {
                kpis: vec![kpi.to_owned()],
                by: Some((*dimension).to_owned()),
                // All, the usual ten, and one with a rest.
                limit: [Some(100_000), None, Some(1)][number % 3],
                ..asker.question.clone()
            };
            let report = asker.report_as(AnalysisId::WhatChanged, question);
            if let Some(AnalysisResult::WhatChanged(found)) = report.result {
                let fault = |fault| format!("{kpi} by {dimension}: {fault}");
                taken_apart(&found).map_err(fault)?;
                // Another report may stand in for one that does not know the dimension.
                if !report.notes.iter().any(|note| note.code == "used_instead") {
                    is_the_kpi(asker, &found).map_err(fault)?;
                }
            }
        }
    }
    Ok(())
}

fn taken_apart(found: &WhatChanged) -> Check {
    sums("difference", [found.difference, found.compared], found.value)?;
    let given = |effects: &[ChangeEffect]| -> Vec<Value> {
        effects.iter().map(|effect| effect.value).collect()
    };
    sums("effects", given(&found.effects), found.difference)?;
    let all: Vec<&ChangedValue> = found.values.iter().chain(&found.rest).collect();
    let contributions = all.iter().map(|value| value.contribution);
    sums("values", contributions.chain(found.overlap), found.difference)?;
    for value in all {
        sums("effects of a value", given(&value.effects), value.contribution)?;
        let adds_up = found.method != ChangeMethod::WithinAndMix;
        if let (true, Some(now), Some(before)) = (adds_up, value.value, value.compared) {
            sums("a value", [before, value.contribution], now)?;
        }
    }
    Ok(())
}

/// Both figures are those of the KPI, where the data cover both periods whole.
fn is_the_kpi(asker: &mut Asker, found: &WhatChanged) -> Check {
    let days = &found.days;
    if days.partial {
        return Ok(());
    }
    for (value, from, to) in [
        (found.value, &days.from, &days.to),
        (found.compared, &days.compared_from, &days.compared_to),
    ] {
        same("the figure", Some(value), asker.kpi(&found.kpi, (from, to), None).value)?;
    }
    Ok(())
}

pub(super) fn kpi_tree(asker: &mut Asker) -> Check {
    let Some(AnalysisResult::KpiTree(KpiTree { branches })) = asker.analyse(AnalysisId::KpiTree)
    else {
        return Ok(());
    };
    for branch in branches {
        of_branch(asker, &branch).map_err(|fault| format!("{:?}: {fault}", branch.id))?;
    }
    Ok(())
}

fn of_branch(asker: &mut Asker, branch: &TreeBranch) -> Check {
    let TreeBranch { value, compared, difference, days, .. } = branch;
    sums("difference", [*compared, *difference].map(Value::Money), Value::Money(*value))?;
    let given = branch.factors.iter().map(|factor| Value::Money(factor.contribution));
    sums("factors", given, Value::Money(*difference))?;
    let (value, compared) = (Value::Money(*value), Value::Money(*compared));
    product(&branch.factors, Some(value), Some(compared))?;
    branch.factors.iter().try_for_each(of_factor)?;
    if days.partial || branch.id == TreeBranchId::Customers {
        return Ok(());
    }
    let revenue = asker.kpi("revenue", (&days.from, &days.to), None).value;
    same("revenue", Some(value), revenue)?;
    let revenue = asker.kpi("revenue", (&days.compared_from, &days.compared_to), None).value;
    same("revenue before", Some(compared), revenue)
}

/// The factors multiply to what they are of, in both periods.
fn product(factors: &[TreeFactor], value: Option<Value>, compared: Option<Value>) -> Check {
    let of = |figure: fn(&TreeFactor) -> Option<Value>, product: Option<Value>| {
        let factors: Option<Vec<f64>> =
            factors.iter().map(|factor| figure(factor).map(Value::number)).collect();
        match factors.zip(product) {
            Some((factors, product)) => multiplies("product", &factors, product.number()),
            // What is not known of a period without orders.
            None => Ok(()),
        }
    };
    of(|factor| factor.value, value)?;
    of(|factor| factor.compared, compared)
}

fn of_factor(factor: &TreeFactor) -> Check {
    let given = Value::Money(factor.contribution);
    if !factor.factors.is_empty() {
        let below = factor.factors.iter().map(|below| Value::Money(below.contribution));
        sums(&factor.id, below, given)?;
        product(&factor.factors, factor.value, factor.compared)?;
        factor.factors.iter().try_for_each(of_factor)?;
    }
    if factor.parts.is_empty() {
        return Ok(());
    }
    sums("parts", factor.parts.iter().map(|part| Value::Money(part.contribution)), given)?;
    let whole = |value: Option<Value>| value.expect("OK because it is a sum");
    sums("values", factor.parts.iter().map(|part| part.value), whole(factor.value))?;
    sums("values before", factor.parts.iter().map(|part| part.compared), whole(factor.compared))
}

/// Where nothing is moved, all is as it was, and the factors make the sales.
pub(super) fn what_if(asker: &mut Asker) -> Check {
    let Some(AnalysisResult::WhatIf(found)) = asker.analyse(AnalysisId::WhatIf) else {
        return Ok(());
    };
    for outcome in &found.outcomes {
        if outcome.value != outcome.changed {
            return Err(format!("{outcome:?} moved"));
        }
    }
    let factor = |id: &str| {
        let found = found.factors.iter().find(|factor| factor.id == id);
        found.map(|factor| factor.value.number())
    };
    let revenue = outcome(&found, "revenue").expect("OK because there is an answer");
    let orders = match (factor("sessions"), factor("conversion_rate")) {
        (Some(sessions), Some(rate)) => Some(sessions * rate),
        _ => factor("orders"),
    };
    if let Some((orders, aov)) = orders.zip(factor("aov")) {
        multiplies("sales", &[orders, aov], revenue.number())?;
    }
    // Days that not all of its figures know are left out of all of them.
    let days = (asker.question.from.clone(), asker.question.to.clone());
    if days == (Some(found.from.clone()), Some(found.to.clone())) {
        let kpi = asker.kpi("revenue", (&found.from, &found.to), None).value;
        same("revenue", Some(revenue), kpi)?;
    }
    Ok(())
}

fn outcome(found: &WhatIf, id: &str) -> Option<Value> {
    found.outcomes.iter().find(|outcome| outcome.id == id)?.value
}
