//! Amazon › Seller Central › Payments › All statements › flat file, V1 and V2. A `.txt` with tabs.
//! The first row sums the settlement up and is the only one with its currency. In V2 a row is one
//! amount (five to ten of an order), in V1 a column for each kind. European files have decimal commas
//! and days as `31.01.2026`.
//!
//! Fees are read as costs: what was kept is below zero in the file. What customers got back of the
//! price of goods are returns. Sales, promotions and delivery are in the report of orders, which
//! tells no refunds. Advertising is mostly billed apart.

use crate::sources::{Basis, EMPTY, PLAIN, Quirks, Source, SourceColumn, known, to};
use crate::tables::TableId;

pub(super) const V2: Source = Source {
    id: "amazon_settlement",
    name: ("Amazon", "Settlement"),
    fills: &[TableId::Costs, TableId::Returns],
    needs: &[&["settlement-id"], &["amount-type"], &["amount-description"], &["posted-date"]],
    columns: &[COMMON, COLUMNS_V2],
    quirks: QUIRKS,
    basis: Basis::ThirdParty,
    ..EMPTY
};

pub(super) const V1: Source = Source {
    id: "amazon_settlement_v1",
    name: ("Amazon", "Settlement V1"),
    fills: &[TableId::Costs, TableId::Returns],
    needs: &[&["settlement-id"], &["item-related-fee-type"], &["posted-date"]],
    columns: &[COMMON, COLUMNS_V1],
    quirks: QUIRKS,
    basis: Basis::ThirdParty,
    ..EMPTY
};

const QUIRKS: Quirks = Quirks {
    time_zone: Some("UTC"),
    fill_down: Some(("settlement-id", &["costs.currency", "returns.currency"])),
    ..PLAIN
};

const COMMON: &[SourceColumn] = &[
    to(&["posted-date"], &["costs.date", "returns.refunded_at"]),
    to(&["currency"], &["costs.currency", "returns.currency"]),
    to(&["transaction-type"], &["returns.paid_back_if"]),
    to(&["order-id"], &["returns.order_id"]),
    to(&["sku"], &["returns.sku"]),
    known(&["settlement-id", "settlement-start-date", "settlement-end-date", "deposit-date"]),
    known(&["total-amount", "merchant-order-id"]),
    known(&["adjustment-id", "shipment-id", "marketplace-name", "fulfillment-id"]),
    known(&["order-item-code", "merchant-order-item-id", "merchant-adjustment-item-id"]),
    known(&["quantity-purchased", "promotion-id"]),
];

const COLUMNS_V2: &[SourceColumn] = &[
    to(&["amount-type"], &["costs.fee_group"]),
    to(&["amount-description"], &["costs.fee_name"]),
    to(&["amount"], &["costs.fee", "returns.paid_back"]),
    known(&["posted-date-time"]),
];

const COLUMNS_V1: &[SourceColumn] = &[
    to(&["shipment-fee-type"], &["costs.fee_name"]),
    to(&["shipment-fee-amount"], &["costs.fee"]),
    to(&["order-fee-type"], &["costs.fee_name"]),
    to(&["order-fee-amount"], &["costs.fee"]),
    to(&["item-related-fee-type"], &["costs.fee_name"]),
    to(&["item-related-fee-amount"], &["costs.fee"]),
    to(&["misc-fee-amount"], &["costs.fee"]),
    to(&["other-fee-amount"], &["costs.fee"]),
    to(&["other-fee-reason-description"], &["costs.fee_name"]),
    to(&["price-type"], &["costs.fee_name"]),
    to(&["price-amount"], &["returns.paid_back"]),
    // What no column says the kind of.
    known(&["promotion-type", "promotion-amount"]),
    known(&["direct-payment-type", "direct-payment-amount", "other-amount"]),
];
