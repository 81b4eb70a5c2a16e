//! Which tables there are and which columns they have (kpis.md §2).

mod customers;
mod marketing;
mod office;
mod sales;
mod site;
mod warehouse;

use serde::{Deserialize, Serialize};

/// A canonical table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
pub enum TableId {
    /// One row an order.
    Orders,
    /// One row a line of an order.
    OrderLines,
    /// One row a returned line or a refund.
    Returns,
    /// One row an article.
    Products,
    /// One row a day × dimensions of site traffic, or a span of days; a visit, or an event of one.
    Sessions,
    /// One row a day × campaign of ad spend, or a span of days.
    AdSpend,
    /// One row a delivery.
    Shipments,
    /// One row a lead.
    Leads,
    /// One row a campaign, a flow or a day of e-mail, or what one recipient did.
    Email,
    /// One row a service request.
    Tickets,
    /// One row an answer to a survey.
    Surveys,
    /// One row a review.
    Reviews,
    /// One row an article in stock on a day.
    Stock,
    /// One row a cost booked.
    Costs,
    /// One row a bank movement.
    Cash,
    /// One row a page on a day, or one load.
    PageLoads,
    /// One row a check window, or an outage.
    Uptime,
    /// One row a security incident.
    Incidents,
    /// One row an employee in a period.
    Staff,
    /// One row a day's reference rate of a currency.
    FxRates,
    /// One row a target.
    Targets,
    /// One row a basket that was left without an order.
    Carts,
    /// One row a customer, as the shop keeps them.
    Customers,
    /// One row a tax of an order: its name, its rate, its amount.
    OrderTaxes,
    /// One row a day, a span, an article … of a shop's own sales report: sums that orders were
    /// made of, never added to them.
    SalesReports,
    /// One row a file that was read. No file is mapped to it.
    Imports,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text, trimmed; empty is missing.
    Text,
    /// An exact decimal: an amount of money, a count, a number of seconds.
    Number,
    /// A share written as `0.5`, `50%` or `50` (the column decides); kept as a fraction of one.
    Ratio,
    /// A calendar day.
    Day,
    /// A local date and time, to the second; a date alone is its midnight.
    Instant,
    /// Yes or no.
    Flag,
}

/// A column of a table.
#[derive(Clone, Copy, Debug)]
pub struct ColumnDef {
    /// Its name, public.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// The dictionary of its texts; columns of one domain can be joined and compared.
    pub domain: &'static str,
    /// Whether figures can be broken down by it.
    pub is_dimension: bool,
}

/// A table and its columns.
#[derive(Clone, Copy, Debug)]
pub struct TableSchema {
    /// Which table.
    pub id: TableId,
    /// Its name, public.
    pub name: &'static str,
    /// Its columns; their position is their number everywhere.
    pub columns: &'static [ColumnDef],
    /// Columns without which a row is set aside.
    pub needs: &'static [&'static str],
    /// The day a row belongs to.
    pub day: Option<&'static str>,
}

const fn plain(name: &'static str, kind: Kind) -> ColumnDef {
    ColumnDef { name, kind, domain: name, is_dimension: false }
}
const fn dimension(name: &'static str) -> ColumnDef {
    ColumnDef { name, kind: Kind::Text, domain: name, is_dimension: true }
}

/// All tables, in the order of [`TableId`].
pub static TABLES: &[TableSchema] = &[
    sales::ORDERS,
    sales::ORDER_LINES,
    sales::RETURNS,
    sales::PRODUCTS,
    marketing::SESSIONS,
    marketing::AD_SPEND,
    warehouse::SHIPMENTS,
    marketing::LEADS,
    marketing::EMAIL,
    customers::TICKETS,
    customers::SURVEYS,
    customers::REVIEWS,
    warehouse::STOCK,
    office::COSTS,
    office::CASH,
    site::PAGE_LOADS,
    site::UPTIME,
    site::INCIDENTS,
    office::STAFF,
    office::FX_RATES,
    office::TARGETS,
    customers::CARTS,
    customers::CUSTOMERS,
    sales::ORDER_TAXES,
    sales::SALES_REPORTS,
    site::IMPORTS,
];

impl TableId {
    /// Whether files can fill the table; else it is derived.
    pub fn is_of_files(self) -> bool {
        self != TableId::Imports
    }

    /// The table's schema.
    pub fn schema(self) -> &'static TableSchema {
        &TABLES[self as usize]
    }
}

impl TableSchema {
    /// The number of a column, by name.
    pub fn position(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|def| def.name == column)
    }
}

/// A column that files can fill, by its public name `table.column`, such as `orders.order_id`.
pub fn field(path: &str) -> Option<(TableId, usize)> {
    let (table, column) = path.split_once('.')?;
    let mut of_files = TABLES.iter().filter(|schema| schema.id.is_of_files());
    let schema = of_files.find(|schema| schema.name == table)?;
    Some((schema.id, schema.position(column)?))
}

#[cfg(test)]
mod tests {
    use super::TABLES;

    #[test]
    fn the_list_follows_the_ids() {
        for (position, schema) in TABLES.iter().enumerate() {
            assert_eq!(schema.id as usize, position, "{}", schema.name);
            for needed in schema.needs.iter().chain(schema.day.iter()) {
                assert!(schema.position(needed).is_some(), "{}.{needed}", schema.name);
            }
        }
    }
}
