//! What a measure is measured in.

use super::{Aggregate, Measure};
use crate::tables::TableId;
use crate::unit::Unit;

/// Columns of amounts of money.
const AMOUNTS: &[&str] = &[
    "gross",
    "discount",
    "shipping",
    "tax",
    "payment_fee",
    "goods_value",
    "net",
    "revenue",
    "cost",
    "conversion_value",
    "amount",
    "value",
];

impl Measure {
    /// What it is measured in: what its column holds, or a number of rows. Milliseconds, hours,
    /// scores and stars are plain numbers: their names say what they are.
    pub fn unit(&self) -> Unit {
        use Aggregate::{ArticlesSum, Quantile, Sum, SumOverDays};
        let (Sum(column) | SumOverDays(column) | ArticlesSum(_, column) | Quantile(column, ..)) =
            self.aggregate
        else {
            return Unit::Count;
        };
        // Of a sales report amounts, of anything else pieces.
        let is_refund = self.table == TableId::SalesReports && column == "returns";
        match column {
            _ if is_refund || AMOUNTS.contains(&column) => Unit::Money,
            _ if column.ends_with("_s") => Unit::Seconds,
            _ if column.ends_with("_days") => Unit::Days,
            _ => Unit::Count,
        }
    }
}
