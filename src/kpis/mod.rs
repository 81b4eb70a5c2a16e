//! What every figure means: one entry per KPI, data only.
//!
//! A KPI is a formula over measures ([`crate::measures`]) and other KPIs. A name in a formula is a
//! KPI where there is one of that id, else a measure; a KPI's own id in its formula is the
//! measure of that name: `orders = orders`.

mod catalogue;
mod customers;
mod definitions;
pub mod formula;
mod fulfilment;
mod margin;
mod marketing;
mod operations;
mod plan;
mod planner;
mod sales;
mod service;
mod stock;

use serde::{Deserialize, Serialize};

pub use catalogue::{BesideEntry, Catalogue, Entry};
pub use definitions::definitions;
pub use plan::{Input, Plan, Times};
pub use planner::Planner;

use crate::unit::{Better, Unit};

/// One KPI.
#[derive(Debug)]
pub struct Kpi {
    /// Public id.
    pub id: &'static str,
    /// What it is measured in.
    pub unit: Unit,
    /// Which way is good.
    pub better: Better,
    /// How it is calculated.
    pub formula: &'static str,
    /// Dimensions it is broken down by where the columns are there.
    pub by: &'static [&'static str],
    /// KPIs to look at next.
    pub next: &'static [&'static str],
    /// Whose dashboard shows it.
    pub roles: &'static [Role],
    /// What the report says beside the figure where it is so.
    pub asides: &'static [Aside],
    /// Figures shown beside it: its parts, its interval, another way to look at it.
    pub beside: &'static [Beside],
}

/// A figure beside a KPI's.
#[derive(Debug)]
pub struct Beside {
    /// Public id, of no KPI.
    pub id: &'static str,
    /// What it is measured in.
    pub unit: Unit,
    /// How it is calculated.
    pub formula: &'static str,
}

/// Something counted beside a KPI, over the same slice, that its reader should know of.
#[derive(Debug)]
pub struct Aside {
    /// The note's code.
    pub code: &'static str,
    /// Facts of the note, and the measures they are.
    pub facts: &'static [(&'static str, &'static str)],
    /// The note is given where the first fact is more.
    pub more_than: u32,
}

/// A part of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// What is sold.
    Sales,
    /// What is left of it.
    Margin,
    /// Who comes, and what that costs.
    Marketing,
    /// Who buys, and who comes back.
    Customers,
    /// What comes back, and how goods get to customers.
    Fulfilment,
    /// What customers ask for.
    Service,
    /// What lies in the warehouse.
    Stock,
    /// Site, people, data.
    Operations,
    /// KPIs the user made.
    Own,
}

/// Whose dashboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Running the shop.
    Management,
    /// Bringing visitors.
    Marketing,
    /// Selling.
    Sales,
    /// Keeping the books.
    Finance,
    /// Getting goods to customers.
    Logistics,
    /// Answering customers.
    CustomerService,
    /// Staff and systems.
    PeopleIt,
    /// One campaign.
    Campaign,
}

/// All KPIs, section by section.
pub const SECTIONS: &[(Section, &[Kpi])] = &[
    (Section::Sales, sales::KPIS),
    (Section::Margin, margin::KPIS),
    (Section::Marketing, marketing::KPIS),
    (Section::Customers, customers::KPIS),
    (Section::Fulfilment, fulfilment::KPIS),
    (Section::Service, service::KPIS),
    (Section::Stock, stock::KPIS),
    (Section::Operations, operations::KPIS),
];

/// The shipped KPI of that id.
pub fn kpi(id: &str) -> Option<&'static Kpi> {
    SECTIONS.iter().flat_map(|(_, kpis)| *kpis).find(|kpi| kpi.id == id)
}

/// An entry with nothing said yet but what it is and how it is calculated.
const fn entry(id: &'static str, unit: Unit, better: Better, formula: &'static str) -> Kpi {
    Kpi { id, unit, better, formula, by: &[], next: &[], roles: &[], asides: &[], beside: &[] }
}

#[allow(dead_code, reason = "the first entries come with the sections")]
const fn beside(id: &'static str, unit: Unit, formula: &'static str) -> Beside {
    Beside { id, unit, formula }
}

const fn aside(code: &'static str, facts: &'static [(&'static str, &'static str)]) -> Aside {
    Aside { code, facts, more_than: 0 }
}

/// What an order can be broken down by, its lines included.
const ORDER_DIMENSIONS: &[&str] = &[
    "sales_channel",
    "channel",
    "source",
    "medium",
    "device",
    "country",
    "category",
    "product",
    "brand",
    "campaign",
    "customer_type",
    "customer_kind",
    "coupon",
    "payment_method",
    "landing_page",
    "segment",
];
/// What orders and site traffic have in common.
const TRAFFIC_AND_ORDERS: &[&str] =
    &["device", "channel", "source", "medium", "campaign", "category", "landing_page", "country"];
/// What site traffic can be broken down by.
const TRAFFIC: &[&str] = &[
    "channel",
    "source",
    "medium",
    "campaign",
    "keyword",
    "device",
    "landing_page",
    "country",
    "category",
    "variant",
];
/// What ad spend can be broken down by.
const ADS: &[&str] = &["channel", "source", "campaign", "device", "country"];

const REFUND_DAY: Aside = aside("refund_on_order_day", &[("returns", "returns_on_order_day")]);
const NO_CUSTOMER: Aside = aside("without_customer", &[("orders", "orders_without_customer")]);
const NO_COST: Aside =
    aside("without_cost", &[("lines", "lines_without_cost"), ("amount", "gross_without_cost")]);
/// Deliveries without any of the four costs are left out.
const NO_SHIPMENT_COST: Aside =
    aside("shipments_without_cost", &[("shipments", "shipments_without_cost")]);
