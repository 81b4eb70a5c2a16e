//! What definitions take into account and the loaded files do not tell.

use super::amounts::Sums;
use super::definitions::{Definition, Part};
use super::{LensGap, LensGapId, LensViewId};

/// What lacks for a definition, in the order of the ids.
pub(super) fn of(sums: &Sums, definition: &Definition) -> Vec<LensGap> {
    let lacking = absent(sums, definition).map(|id| LensGap { id, count: None });
    let unknown = unknown(sums, definition).filter(|(_, count)| *count > 0);
    let unknown = unknown.map(|(id, count)| LensGap { id, count: Some(count) });
    let mut gaps: Vec<LensGap> = lacking.chain(unknown).collect();
    gaps.sort_by_key(|gap| gap.id);
    gaps
}

/// What a definition holds and no order tells, so that there is no figure.
pub(super) fn lacking(sums: &Sums, definition: &Definition) -> Vec<LensGapId> {
    let needs = [
        (LensGapId::Shipping, definition.shipping != Part::No && !sums.tells_shipping),
        (LensGapId::Tax, definition.tax != Part::No && !sums.tells_tax),
    ];
    needs.into_iter().filter(|(_, lacks)| *lacks).map(|(id, _)| id).collect()
}

/// What no row tells.
fn absent(sums: &Sums, definition: &Definition) -> impl Iterator<Item = LensGapId> {
    let no_returns = definition.has_returns() && !sums.tells_returns;
    let never = never_told(definition.id).iter().copied();
    no_returns.then_some(LensGapId::Returns).into_iter().chain(never)
}

/// What some rows do not tell, and how many.
fn unknown(sums: &Sums, definition: &Definition) -> impl Iterator<Item = (LensGapId, u32)> {
    let days = definition.returned(sums, |back| back.without_day);
    let shipping = definition.returned(sums, |back| back.of_articles);
    let rates = definition.returned(sums, |back| back.of_mixed_rates);
    let all = [
        (LensGapId::RefundDays, definition.has_returns(), days),
        (LensGapId::ShippingRefunds, definition.shipping == Part::LessRefunds, shipping),
        (LensGapId::Tax, definition.tax != Part::No, definition.without_tax(sums)),
        (LensGapId::RefundTax, definition.has_returns(), rates),
    ];
    all.into_iter().filter(|(_, is_needed, _)| *is_needed).map(|(id, _, count)| (id, count))
}

/// What no export of orders that is read here tells.
fn never_told(view: LensViewId) -> &'static [LensGapId] {
    use LensGapId::{DutiesAndFees, GiftCards, InvoiceDays, OrderEdits};
    match view {
        LensViewId::Own => &[],
        LensViewId::ShopifyNet => &[GiftCards, OrderEdits],
        LensViewId::ShopifyTotal => &[GiftCards, DutiesAndFees, OrderEdits],
        // Fees of an order are in both of its figures.
        LensViewId::WoocommerceNet | LensViewId::WoocommerceTotal => &[DutiesAndFees],
        LensViewId::Bookkeeper => &[GiftCards, InvoiceDays],
    }
}
