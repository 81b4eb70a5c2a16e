//! Wholes and their parts.

use rust_decimal::Decimal;
use shop_kpi::analyses::{
    AnalysisId, AnalysisResult, KindFigures, NewAndReturning, OrderValues, RfmScore, Vat,
};
use shop_kpi::report::{Question, Value};

use super::{Asker, Check, same, sums};

pub(super) fn days(asker: &Asker) -> (String, String) {
    let Question { from, to, .. } = &asker.question;
    let known = |day: &Option<String>| day.clone().expect("OK because all questions name days");
    (known(from), known(to))
}

/// The figure of the days asked for.
pub(super) fn whole(asker: &mut Asker, kpi: &str) -> Option<Value> {
    let (from, to) = days(asker);
    asker.kpi(kpi, (&from, &to), None).value
}

fn money(amounts: impl IntoIterator<Item = Decimal>) -> Vec<Value> {
    amounts.into_iter().map(Value::Money).collect()
}

/// Counts, none where one is not known.
fn counts(all: impl IntoIterator<Item = Option<f64>>) -> Option<Vec<Value>> {
    all.into_iter().map(|count| count.map(Value::Number)).collect()
}

pub(super) fn new_and_returning(asker: &mut Asker) -> Check {
    let Some(AnalysisResult::NewAndReturning(found)) = asker.analyse(AnalysisId::NewAndReturning)
    else {
        return Ok(());
    };
    let (from, to) = days(asker);
    let told = asker.kpi("revenue", (&from, &to), Some("customer_kind"));
    if let (Some(whole), false) = (told.value, told.groups.is_empty()) {
        sums("kinds", told.groups.iter().filter_map(|(_, value)| *value), whole)?;
        for (kind, figures) in [("new", &found.new), ("returning", &found.returning)] {
            let group = told.groups.iter().find(|(key, _)| key.as_deref() == Some(kind));
            if let Some((_, value)) = group {
                same(kind, figures.revenue.map(Value::Money), *value)?;
            }
        }
    }
    let without = found.orders_without_customer as f64;
    let sides = counts([found.new.orders, found.returning.orders, Some(without)]);
    if let Some((sides, whole)) = sides.zip(whole(asker, "orders")) {
        sums("orders", sides, whole)?;
    }
    buckets(&found, "new", &found.new, |point| &point.new)?;
    buckets(&found, "returning", &found.returning, |point| &point.returning)
}

/// The buckets of one side sum to its whole.
fn buckets(
    found: &NewAndReturning,
    what: &str,
    whole: &KindFigures,
    side: fn(&shop_kpi::analyses::NewAndReturningPoint) -> &KindFigures,
) -> Check {
    let orders = counts(found.series.iter().map(|point| side(point).orders));
    if let Some((orders, whole)) = orders.zip(whole.orders) {
        sums(&format!("orders of {what}"), orders, Value::Number(whole))?;
    }
    let revenue: Option<Vec<Decimal>> =
        found.series.iter().map(|point| side(point).revenue).collect();
    match revenue.zip(whole.revenue) {
        Some((revenue, whole)) => {
            sums(&format!("revenue of {what}"), money(revenue), Value::Money(whole))
        }
        None => Ok(()),
    }
}

/// From gross sales to what was charged, and by country and rate.
pub(super) fn vat(asker: &mut Asker) -> Check {
    let Some(AnalysisResult::Vat(found)) = asker.analyse(AnalysisId::Vat) else { return Ok(()) };
    let bridge = &found.bridge;
    let returns = bridge.returns.unwrap_or_default();
    for (what, parts, whole) in [
        ("goods", [bridge.goods, bridge.discount], bridge.gross_sales),
        ("net sales", [bridge.net_sales, returns], bridge.goods),
        ("base", [bridge.goods, bridge.shipping], bridge.base),
        ("charged", [bridge.base, bridge.tax], bridge.charged),
    ] {
        sums(what, money(parts), Value::Money(whole))?;
    }
    by_country(&found)?;
    if found.orders_without_value == 0 {
        let gross = whole(asker, "gross_sales");
        same("gross sales", Some(Value::Money(bridge.gross_sales)), gross)?;
    }
    Ok(())
}

fn by_country(found: &Vat) -> Check {
    let countries = &found.countries;
    sums("bases", money(countries.iter().map(|it| it.base)), Value::Money(found.bridge.base))?;
    sums("taxes", money(countries.iter().map(|it| it.tax)), Value::Money(found.bridge.tax))?;
    for country in countries {
        let of = |what| format!("{what} of {:?}", country.country);
        let rates = &country.rates;
        sums(&of("bases"), money(rates.iter().map(|row| row.base)), Value::Money(country.base))?;
        sums(&of("taxes"), money(rates.iter().map(|row| row.tax)), Value::Money(country.tax))?;
    }
    Ok(())
}

/// Classes hold all orders, and their goods are those that tax is taken on.
pub(super) fn order_values(asker: &mut Asker) -> Check {
    let Some(AnalysisResult::OrderValues(found)) = asker.analyse(AnalysisId::OrderValues) else {
        return Ok(());
    };
    let OrderValues { orders, classes, .. } = &found;
    let each = classes.iter().map(|class| Value::Number(f64::from(class.orders)));
    sums("orders", each, Value::Number(f64::from(*orders)))?;
    let shares = classes.iter().map(|class| Value::Number(class.share));
    sums("shares", shares, Value::Number(1.0))?;
    let goods: Option<Vec<Decimal>> = classes.iter().map(|class| class.revenue).collect();
    let Some(AnalysisResult::Vat(vat)) = asker.analyse(AnalysisId::Vat) else { return Ok(()) };
    match goods {
        Some(goods) if found.orders_without_value + vat.orders_without_value == 0 => {
            sums("goods", money(goods), Value::Money(vat.bridge.goods))
        }
        _ => Ok(()),
    }
}

/// All that is sold, what only came back and what has no product are the whole.
pub(super) fn best_products(asker: &mut Asker) -> Check {
    let question = Question { limit: Some(100_000), grain: None, ..asker.question.clone() };
    let found = asker.analyse_as(AnalysisId::BestProducts, question);
    let Some(AnalysisResult::BestProducts(found)) = found else { return Ok(()) };
    let (from, to) = days(asker);
    let told = asker.kpi("revenue", (&from, &to), Some(&found.of));
    let Some(total) = found.total.filter(|_| found.ranked_by == "revenue") else { return Ok(()) };
    same("total", Some(total), told.value)?;
    // Where a product came back for an amount that no file tells, its sales are not known.
    if told.groups.iter().any(|(_, value)| value.is_none()) {
        return Ok(());
    }
    let row = |key: &Option<String>| found.rows.iter().find(|row| Some(&row.key) == key.as_ref());
    let part = |(key, value): &(Option<String>, Option<Value>)| match row(key) {
        Some(row) => row.revenue.map(Value::Money),
        None => *value,
    };
    sums("products", told.groups.iter().filter_map(part), total)
}

pub(super) fn rfm(asker: &mut Asker) -> Check {
    let Some(AnalysisResult::Rfm(found)) = asker.analyse(AnalysisId::Rfm) else { return Ok(()) };
    let whole = Value::Number(found.customers as f64);
    let count = |count: u64| Value::Number(count as f64);
    sums("segments", found.segments.iter().map(|it| count(it.customers)), whole)?;
    sums("cells", found.grid.iter().map(|it| count(it.customers)), whole)?;
    let scored = |scores: &[RfmScore]| -> Vec<Value> {
        scores.iter().map(|it| count(it.customers)).collect()
    };
    sums("recency", scored(&found.recency), whole)?;
    sums("frequency", scored(&found.frequency), whole)?;
    let Some(revenue) = found.revenue else { return Ok(()) };
    sums("monetary", scored(&found.monetary), whole)?;
    let segments = found.segments.iter().filter_map(|it| it.revenue);
    sums("sales of segments", money(segments), Value::Money(revenue))?;
    let cells = found.grid.iter().filter_map(|it| it.revenue);
    sums("sales of cells", money(cells), Value::Money(revenue))
}

/// All that all customers ever bought is in their cohorts.
pub(super) fn cohorts(asker: &mut Asker) -> Check {
    let Some(AnalysisResult::Cohorts(found)) = asker.analyse(AnalysisId::Cohorts) else {
        return Ok(());
    };
    let customers = found.cohorts.iter().map(|it| Value::Number(it.customers as f64));
    if let Some(whole) = whole(asker, "new_customers") {
        sums("customers", customers, whole)?;
    }
    for cohort in &found.cohorts {
        let first = cohort.cells.first().cloned().flatten();
        if first.is_some_and(|cell| cell.customers != cohort.customers) {
            return Err(format!("not all of {} bought when they first did", cohort.from));
        }
    }
    // The rows of a period go on to the end of the data: only of all days they are all sales.
    let (from, _) = days(asker);
    let all = asker.shop.ask(&super::question(&["revenue"])).expect("a question").period;
    if from != all.from || found.to != all.to {
        return Ok(());
    }
    let kinds = asker.kpi("revenue", (&all.from, &all.to), Some("customer_kind")).groups;
    let named = kinds.iter().filter(|(key, _)| key.is_some()).filter_map(|(_, value)| *value);
    let whole: Option<Decimal> = named
        .map(|value| match value {
            Value::Money(amount) => Some(amount),
            Value::Number(_) => None,
        })
        .sum();
    let cells = found.cohorts.iter().flat_map(|cohort| cohort.cells.iter().flatten());
    let sales: Option<Vec<Decimal>> = cells.map(|cell| cell.revenue).collect();
    match sales.zip(whole) {
        Some((sales, whole)) => sums("sales", money(sales), Value::Money(whole)),
        None => Ok(()),
    }
}
