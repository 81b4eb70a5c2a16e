//! What each system counts, as its makers document it.
//!
//! Shopify: “Sales reports” of help.shopify.com (gross sales = price × quantity; net sales = gross
//! sales − discounts − returns; total sales = net sales + taxes + duties + shipping + fees; returns
//! on the day they are processed; cancelled, pending and unpaid orders are in, test and deleted ones
//! are not); average order value = (gross sales − discounts) ÷ orders, without what was changed
//! after the order (changelog.shopify.com, 9 January 2023).
//!
//! `WooCommerce`: woocommerce.com/document/woocommerce-analytics (net sales = gross sales − returns −
//! coupons; total sales = net sales + taxes + shipping; average order value = net sales ÷ orders;
//! refunds on their own day, their shipping and tax below zero). Orders `pending`, `failed`,
//! `cancelled`, `auto-draft` and `trash` are out unless the shop chose others
//! (`woocommerce_excluded_report_order_statuses`); a refund is as its order.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::amounts::{Back, Sold, Sums};
use super::kinds::Kind;
use super::{LensStepId, LensViewId};
use crate::settings::Settings;
use crate::tables::Standing;

/// One definition of sales.
pub(super) struct Definition {
    pub(super) id: LensViewId,
    /// Whether it counts orders of a kind.
    counts: fn(Kind) -> bool,
    /// Whether a cancelled order stays a sale, and is taken back on the day it was cancelled.
    takes_back: bool,
    returns: Returns,
    pub(super) shipping: Part,
    pub(super) tax: Part,
    order_value: OrderValue,
}

/// Whether goods given back lower the figure.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Returns {
    No,
    OnRefundDay,
    /// On the day that the settings of this report book them on.
    AsBooked,
}

/// Whether a figure holds what was charged on top of goods.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    No,
    Charged,
    /// Less what was paid back.
    LessRefunds,
}

/// What is divided by the orders.
#[derive(Clone, Copy)]
enum OrderValue {
    /// Goods less discount.
    BeforeReturns,
    /// Goods less discount and returns.
    NetSales,
    /// The figure itself.
    Sales,
}

/// Each step and what it adds.
pub(super) type Parts = BTreeMap<LensStepId, Decimal>;

impl Definition {
    /// All, in the order of their ids.
    pub(super) fn all(settings: &Settings) -> Vec<Definition> {
        let shopify = |id, on_top| Definition {
            id,
            counts: of_shopify,
            takes_back: true,
            returns: Returns::OnRefundDay,
            shipping: on_top,
            tax: on_top,
            order_value: OrderValue::BeforeReturns,
        };
        let woocommerce = |id, on_top| Definition {
            counts: of_woocommerce,
            takes_back: false,
            order_value: OrderValue::NetSales,
            ..shopify(id, on_top)
        };
        vec![
            own(settings),
            shopify(LensViewId::ShopifyNet, Part::No),
            shopify(LensViewId::ShopifyTotal, Part::LessRefunds),
            woocommerce(LensViewId::WoocommerceNet, Part::No),
            woocommerce(LensViewId::WoocommerceTotal, Part::LessRefunds),
            Definition {
                id: LensViewId::Bookkeeper,
                counts: |kind| kind.counts,
                takes_back: false,
                returns: Returns::OnRefundDay,
                shipping: Part::LessRefunds,
                tax: Part::No,
                order_value: OrderValue::Sales,
            },
        ]
    }

    /// Whether returns are in the figure.
    pub(super) fn has_returns(&self) -> bool {
        self.returns != Returns::No
    }

    /// What the figure is made of: what the orders of this report come to by this definition, then,
    /// kind by kind, what other orders make of it.
    pub(super) fn parts(&self, sums: &Sums) -> Parts {
        let mut parts = Parts::new();
        for kind in sums.kinds() {
            let mut plain = Parts::new();
            if kind.counts {
                plain = self.plain(sums, kind);
            }
            let taken: Decimal = plain.values().sum();
            let meant = if (self.counts)(kind) { self.sales(sums, kind) } else { Decimal::ZERO };
            *parts.entry(kind.step()).or_default() += meant - taken;
            for (step, amount) in plain {
                *parts.entry(step).or_default() += amount;
            }
        }
        parts
    }

    /// Orders that count.
    pub(super) fn orders(&self, sums: &Sums) -> u32 {
        self.counted(sums).map(|(_, sold)| sold.orders).sum()
    }

    /// Orders that count of which no tax is known.
    pub(super) fn without_tax(&self, sums: &Sums) -> u32 {
        self.counted(sums).map(|(_, sold)| sold.without_tax).sum()
    }

    /// A number of rows given back, of orders that count.
    pub(super) fn returned(&self, sums: &Sums, count: fn(&Back) -> u32) -> u32 {
        let taken = |kind: &Kind| (self.counts)(*kind) && !self.is_taken_back(*kind);
        let back = sums.back.iter().filter(|(kind, _)| taken(kind));
        back.map(|(_, back)| count(back)).sum()
    }

    /// What the system divides by its orders for the average order value.
    pub(super) fn order_value(&self, sums: &Sums, sales: Decimal) -> Decimal {
        let on_top_none = Definition { shipping: Part::No, tax: Part::No, ..*self };
        match self.order_value {
            OrderValue::Sales => sales,
            OrderValue::NetSales => on_top_none.parts(sums).values().sum(),
            OrderValue::BeforeReturns => {
                self.counted(sums).map(|(_, sold)| sold.gross - sold.discount).sum()
            }
        }
    }

    fn counted<'s>(&self, sums: &'s Sums) -> impl Iterator<Item = (Kind, &'s Sold)> {
        let counts = self.counts;
        sums.sold.iter().filter(move |(kind, _)| counts(**kind)).map(|(kind, sold)| (*kind, sold))
    }

    /// What orders of a kind come to, where a cancelled one is a sale like others.
    fn plain(&self, sums: &Sums, kind: Kind) -> Parts {
        let sold = sums.sold.get(&kind).copied().unwrap_or_default();
        let back = sums.back.get(&kind).copied().unwrap_or_default();
        let booked = sums.booked.get(&kind).copied().unwrap_or_default();
        let mut parts = Parts::new();
        parts.insert(LensStepId::GrossSales, sold.gross);
        parts.insert(LensStepId::Discount, -sold.discount);
        if self.has_returns() {
            parts.insert(LensStepId::Returns, -back.goods);
        }
        if self.returns == Returns::AsBooked {
            parts.insert(LensStepId::RefundDay, back.goods - booked.goods);
        }
        let on_top = [
            (self.shipping, sold.shipping, back.shipping, SHIPPING),
            (self.tax, sold.tax, back.tax, TAX),
        ];
        for (part, charged, refunded, [of_charge, of_refund]) in on_top {
            if part != Part::No {
                parts.insert(of_charge, charged);
            }
            if part == Part::LessRefunds {
                parts.insert(of_refund, -refunded);
            }
        }
        parts
    }

    fn is_taken_back(&self, kind: Kind) -> bool {
        self.takes_back && kind.standing == Some(Standing::Cancelled)
    }

    /// What orders of a kind that count come to.
    fn sales(&self, sums: &Sums, kind: Kind) -> Decimal {
        let plain = self.plain(sums, kind);
        if !self.is_taken_back(kind) {
            return plain.values().sum();
        }
        // Its refunds are part of the cancellation.
        let sold = |sold: Option<&Sold>| {
            let sold = sold.copied().unwrap_or_default();
            let on_top = |part: Part, amount| if part == Part::No { Decimal::ZERO } else { amount };
            sold.gross - sold.discount
                + on_top(self.shipping, sold.shipping)
                + on_top(self.tax, sold.tax)
        };
        sold(sums.sold.get(&kind)) - sold(sums.cancelled.get(&kind))
    }
}

const SHIPPING: [LensStepId; 2] = [LensStepId::Shipping, LensStepId::ShippingRefunds];
const TAX: [LensStepId; 2] = [LensStepId::Tax, LensStepId::TaxRefunds];

/// Net sales of this report: the KPIs `revenue` and `aov`.
fn own(settings: &Settings) -> Definition {
    let part = |is_in: bool| if is_in { Part::Charged } else { Part::No };
    Definition {
        id: LensViewId::Own,
        counts: |kind| kind.counts,
        takes_back: false,
        returns: if settings.revenue_before_returns { Returns::No } else { Returns::AsBooked },
        shipping: part(settings.revenue_with_shipping),
        tax: part(settings.revenue_with_tax),
        order_value: if settings.aov_before_returns {
            OrderValue::BeforeReturns
        } else {
            OrderValue::Sales
        },
    }
}

/// Shopify has no failed and no test orders in its reports; a draft is no order yet.
fn of_shopify(kind: Kind) -> bool {
    match kind.standing {
        _ if kind.is_test => false,
        None => kind.counts,
        Some(Standing::Cancelled | Standing::Pending | Standing::Chosen) => true,
        Some(Standing::Failed | Standing::Draft | Standing::Test) => false,
    }
}

/// `WooCommerce` goes by the state alone and knows no test orders.
fn of_woocommerce(kind: Kind) -> bool {
    match kind.standing {
        None => kind.counts || kind.is_test,
        Some(Standing::Chosen | Standing::Test) => true,
        Some(Standing::Cancelled | Standing::Failed | Standing::Draft | Standing::Pending) => false,
    }
}
