//! Other shop systems.

mod bigcommerce;
mod dandomain_order_states;
mod dandomain_orders;
mod dandomain_products;
mod lightspeed_customers;
mod lightspeed_orders;
mod lightspeed_products;
mod prestashop;
mod shopware5;
mod shopware6;
mod squarespace;
mod wix;

use super::Source;

pub(super) static SOURCES: &[&Source] = &[
    &prestashop::SOURCE,
    &shopware5::SOURCE,
    &shopware6::SOURCE,
    &lightspeed_products::SOURCE,
    &lightspeed_customers::SOURCE,
    &lightspeed_orders::SOURCE,
    &dandomain_orders::SOURCE,
    &dandomain_products::SOURCE,
    &dandomain_order_states::SOURCE,
    &squarespace::SOURCE,
    &bigcommerce::SOURCE,
    &wix::SOURCE,
];
