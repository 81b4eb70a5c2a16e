//! The shop's tables, all files joined, with everything that derives from the whole.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::column::{Column, NO_NUMBER};
use super::repeat::Repeat;
use super::schema::TableId;
use crate::calendar::{Day, Period};
use crate::note::Note;
use crate::values::channel::channel_of_group;

/// A link to no row.
pub const NO_ROW: u32 = u32::MAX;

/// What all loaded files say together. Made by sealing, then only read.
///
/// Amounts of money are in one currency (at the rate of their day), without tax; amounts that could not be brought there are
/// missing, and a note says how many.
#[derive(Clone, Debug, Default)]
pub struct Sealed {
    /// The tables that some file filled. `returns` also where refunds stood with the orders.
    pub tables: BTreeMap<TableId, SealedTable>,
    /// The currency of every amount; none where no file names one.
    pub currency: Option<String>,
    /// What was left out or assumed.
    pub notes: Vec<Note>,
    /// First day of all the data.
    pub data_from: Option<Day>,
    /// Last day of all the data.
    pub data_to: Option<Day>,
    /// The targets that files give, in order.
    pub targets: Vec<Target>,
    /// By file id, how many of its orders another file gave too (each counts once).
    pub repeated_orders: BTreeMap<u32, u64>,
    /// The first [`Sealed::REPEATS`] of them, and orders cut in two by the end of a file.
    pub repeats: Vec<Repeat>,
}

/// What a KPI should come to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    /// The KPI's id as the file writes it, in lower case with `_` for blanks; it may not exist.
    pub kpi: String,
    /// First day it is for; none, as [`Target::to`], where it is for all days.
    pub from: Option<Day>,
    /// Last day it is for.
    pub to: Option<Day>,
    /// The dimension it is for one value of.
    pub dimension: Option<String>,
    /// The value of the dimension.
    pub key: Option<String>,
    /// What the KPI should be.
    pub value: Decimal,
}

impl Target {
    /// The id of the dimension, which people write as `Sales channel`.
    pub fn dimension_id(&self) -> Option<String> {
        let dimension = self.dimension.as_ref()?;
        Some(dimension.to_lowercase().replace([' ', '-'], "_"))
    }

    /// Whether it is for this value of a dimension, however people write it: `SEA` is
    /// `paid_search`.
    pub fn is_for(&self, dimension: &str, key: &str) -> bool {
        let (Some(of), Some(value)) = (self.dimension_id(), self.key.as_deref()) else {
            return false;
        };
        let is_channel = || of == "channel" && channel_of_group(value) == Some(key);
        of == dimension && (value.to_lowercase() == key.to_lowercase() || is_channel())
    }

    /// Whether another is for the same KPI, days and value of a dimension.
    pub fn is_of_same(&self, other: &Target) -> bool {
        let what = |target: &Target| (target.from, target.to);
        self.kpi == other.kpi
            && what(self) == what(other)
            && (&self.dimension, &self.key) == (&other.dimension, &other.key)
    }
}

/// One table over all files.
///
/// Beside the columns of the schema there are derived ones. An amount or quantity is missing, not
/// zero, where no file tells; a column no file tells anything of is absent.
///
/// | table | column | what |
/// | --- | --- | --- |
/// | `orders` | `day` | local day of `created_at` |
/// | | `is_counting` | not cancelled, voided, failed, a test, a draft, a mere credit note; by the settings others |
/// | | `gross`, `discount`, `shipping`, `tax`, `cost`, `quantity` | sums of its lines |
/// | | `goods_value` | goods after discount as the shop shows prices: with tax where they are |
/// | | `order_no` | 1 for the customer's first counting order in all data, 2 … |
/// | | `days_to_next` | days to the customer's next counting order |
/// | | `customer_kind` | `new` for the first counting order, else `returning` |
/// | | `segment` | as the file tells, else the customer's [`Segment`](super::Segment) over all the data |
/// | | `is_multi_product`, `is_multi_category`, `has_secondary` | two products; two categories; a line that is not primary |
/// | `order_lines` | `day`, `is_counting` | of its order; a cancelled line does not count |
/// | | `gross`, `discount`, `shipping`, `tax` | own, or the share in the order's |
/// | | `cost`, `has_cost` | cost of the goods; whether it is known |
/// | | `is_upsell` | of articles with cheaper and dearer variants, whether it is not the cheapest |
/// | | `standing` | `cancelled`, `failed`, `draft`, `test`, `pending`, `chosen` (left out by the settings); missing where simply placed |
/// | | `cancelled_day` | of cancelled ones, of that or else of the order |
/// | `returns` | `day`, `sale_day` | of the refund (or else of the order; by the settings always), of the order |
/// | | `refund_day` | of the refund, or else of the order, whatever the settings |
/// | | `is_day_of_order` | whether `day` is the order's for want of the refund's |
/// | | `amount`, `quantity`, `cost`, `has_cost` | of the goods given back, positive |
/// | | `shipping`, `tax` | paid back with the goods; of a refund of several lines on the first. `shipping` is missing where a refund is told by article |
/// | | `is_counting` | its order counts, or is unknown |
/// | | `received_day`, `cycle_days` | when the goods came back; days since the order, to 4 decimals |
/// | `orders` | `order_size` | dimension: `1`, `2`, `3-5`, `6+` pieces |
/// | | `price_kind` | dimension: `discounted` where anything was taken off, `full_price` |
/// | | `first_product` | dimension: the article of the customer's first order |
/// | | `nps_group` | dimension, of `tickets` too: `promoter`, `passive`, `detractor` by the customer's last answer |
/// | `sessions`, `ad_spend`, `email` | `day`, `day_to` | first and last day a row holds for |
/// | `sales_reports` | `day`, `day_to` | as for `sessions` |
/// | | `net` | as reported, else gross less discount and returns, else total less tax, shipping and returns |
/// | `shipments` | `day` | shipped, else delivered, else the order's |
/// | | `lead_days`, `delivery_days` | from the order to shipping, to delivery, in days to 4 decimals; whole days where one of the two is a date alone |
/// | | `has_error` | not known only where the file has no column of errors |
/// | | `is_on_time` | delivered by the promised day, or instant; not known without a promise or a delivery |
/// | | `is_delivered` | not known where the file has no column of deliveries |
/// | | `is_first_time` | of what is delivered: first attempt, no error, on time, as far as recorded |
/// | | `cost` | of picking, packing, storage and shipping, those that are known |
/// | `email` | `delivered` | or else sent and not bounced |
/// | `leads` | `is_won` | not known where the file does not tell |
/// | `tickets` | `first_reply_s`, `resolution_s` | as the help desk says, else between the instants |
/// | | `is_solved`, `is_automated`, `is_satisfied` | satisfied: in the top two fifths of the scale |
/// | `surveys` | `kind` | `nps`, `csat`, `employee`; another word is left as it is |
/// | | `score_of_10`, `is_satisfied` | scaled to 10; in the top two fifths of the scale |
/// | | `is_promoter`, `is_passive`, `is_detractor` | of `nps` and `employee`: 9–10, 7–8, below 7 of 10 |
/// | `reviews` | `rating_of_5` | scaled to 5 |
/// | `stock` | `valid_to` | the day before the warehouse is counted again; 9999-12-31 for the last |
/// | | `available`, `value` | not reserved; at the count's own cost, else the article's |
/// | `imports` | `export` | dimension: id of the source; one row a file |
/// | | `rows_read`, `rows_accepted` | rows of data, and those of them that could be read |
/// | | `cells_expected`, `cells_filled` | of columns that should have no empty cells |
/// | | `newest`, `day` | last day of the file's rows |
/// | `staff` | `day_to` | of files by month or week, its last day |
/// | | `valid_from`, `valid_to` | days of employment that the row is the last word on |
///
/// All tables further down in the schema have `day`, `email` also `day_to`; rows that a later file
/// has too are told once. They are linked to `orders` by an order's id and to `products` by the sku
/// (or a name that one article alone has).
///
/// An order that names its visit (`session_id`) has the dimensions of that row of `sessions` where it
/// has none of its own.
/// The same holds for country, type and segment of a customer that a list of customers names.
///
/// Links: `order_lines` → `orders`, `products`; `returns` → `orders`, `order_lines`, `products`.
/// An order without lines in any file has one line without article, so the lines' sums are
/// always the orders'.
#[derive(Clone, Debug)]
pub struct SealedTable {
    /// Which table.
    pub id: TableId,
    /// How many rows.
    pub rows: usize,
    /// The columns that some file filled, and the derived ones, by name.
    pub columns: BTreeMap<&'static str, Column>,
    /// Row by row, the row of another table it belongs to; [`NO_ROW`] for none.
    pub links: BTreeMap<TableId, Vec<u32>>,
    /// The spans of days the files cover, in order, apart from each other.
    pub coverage: Vec<Period>,
    /// `sessions` and `ad_spend` only: the reports that the rows are of, one after the other. Two
    /// reports may tell of the same visits or the same spend (by channel, by landing page); see
    /// [`TablePart::tells_of`].
    pub parts: Vec<TablePart>,
}

/// The rows of one kind of report: of one source, with the same dimensions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TablePart {
    /// Id of the source.
    pub source: String,
    /// Parts with the same number tell of the same things in different ways, so a figure takes one
    /// of them, never their sum. Parts with different numbers add up, as two ad platforms' spend.
    pub tells_of: u32,
    /// The dimensions its rows have.
    pub filled: Vec<&'static str>,
    /// Its rows.
    pub rows: std::ops::Range<usize>,
    /// The spans of days it covers.
    pub coverage: Vec<Period>,
}

impl Sealed {
    /// How many repeated orders are told in full.
    pub const REPEATS: usize = 10_000;

    /// A table, if any file filled it.
    pub fn table(&self, id: TableId) -> Option<&SealedTable> {
        self.tables.get(&id)
    }
}

impl SealedTable {
    /// An empty table; with [`SealedTable::with`] and [`SealedTable::linked`] a small one by hand.
    pub fn new(id: TableId, rows: usize) -> Self {
        SealedTable {
            id,
            rows,
            columns: BTreeMap::new(),
            links: BTreeMap::new(),
            coverage: Vec::new(),
            parts: Vec::new(),
        }
    }

    /// The table with one more column.
    ///
    /// # Panics
    /// If the column has another number of rows.
    #[must_use]
    pub fn with(mut self, name: &'static str, column: Column) -> Self {
        assert_eq!(column.len(), self.rows, "rows of {name}");
        self.columns.insert(name, column);
        self
    }

    /// The table with its rows linked to another's.
    ///
    /// # Panics
    /// If there is not one link a row.
    #[must_use]
    pub fn linked(mut self, to: TableId, rows: Vec<u32>) -> Self {
        assert_eq!(rows.len(), self.rows, "links to {}", to.schema().name);
        self.links.insert(to, rows);
        self
    }

    /// The table covering these days.
    #[must_use]
    pub fn covering(mut self, coverage: Vec<Period>) -> Self {
        self.coverage = coverage;
        self
    }

    /// A column, if any file filled it.
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.get(name)
    }

    /// Texts' codes of a column; none if it is absent or of another kind.
    pub fn texts(&self, name: &str) -> Option<&[u32]> {
        match self.column(name)? {
            Column::Text(codes) => Some(codes),
            _ => None,
        }
    }

    /// Scale and scaled integers of a column of numbers.
    pub fn numbers(&self, name: &str) -> Option<(u8, &[i64])> {
        match self.column(name)? {
            Column::Number { scale, values } => Some((*scale, values)),
            _ => None,
        }
    }

    /// A row's number in a column; none where the row, or the table, has none.
    pub fn number(&self, name: &str, row: usize) -> Option<Decimal> {
        let (scale, values) = self.numbers(name)?;
        (values[row] != NO_NUMBER).then(|| Decimal::new(values[row], u32::from(scale)))
    }

    /// Days of a column.
    pub fn days(&self, name: &str) -> Option<&[i32]> {
        match self.column(name)? {
            Column::Day(days) => Some(days),
            _ => None,
        }
    }

    /// Truths of a column: 0, 1, or 2 where missing.
    pub fn flags(&self, name: &str) -> Option<&[u8]> {
        match self.column(name)? {
            Column::Flag(flags) => Some(flags),
            _ => None,
        }
    }

    /// Links to another table's rows.
    pub fn link(&self, to: TableId) -> Option<&[u32]> {
        self.links.get(&to).map(Vec::as_slice)
    }
}
