//! From the tables of each file to the tables of the shop.
//!
//! Sealing joins the files, drops what two of them both tell, decides which orders count, takes tax
//! out, changes currencies, shares what orders state as a whole out over their lines, gathers all
//! returns and numbers each customer's orders. It does not depend on the order of rows, and on that of
//! the files only where nothing in two of them tells which has the later word.

mod articles;
mod baskets;
mod coverage;
mod currency;
mod customers;
mod derive;
mod differences;
mod events;
mod files;
mod finish;
mod first_product;
mod fx;
mod goods;
mod imports;
mod joined;
mod known_customers;
mod layout;
mod left_out;
mod line_amounts;
mod lines;
mod links;
mod money;
mod order_refunds;
mod order_size;
mod orders;
mod overlap;
mod plain;
mod price_kind;
mod prices;
mod products;
mod promoters;
mod repeats;
mod return_rows;
mod returns;
mod sales;
mod sales_reports;
mod scale;
mod scaled;
mod scatter;
pub mod segments;
mod shares;
mod standings;
mod state;
mod status;
mod targets;
mod tax;
mod traffic;
mod unmatched;
mod upsell;
mod visits;

pub use files::FileData;
pub(crate) use status::Standing;

use super::dictionary::{Dictionaries, Dictionary};
use super::schema::TableId;
use super::sealed::Sealed;
use crate::calendar::Period;
use crate::ordered::InOrder;
use crate::settings::Settings;
use currency::Currencies;
use customers::Customers;
use files::Files;
use left_out::LeftOutAmounts;
use links::Links;
use plain::{PLAIN, Rows};
use products::Products;

/// Everything the files say together. The dictionaries gain the words that derive.
pub fn seal(
    files: &[FileData<'_>],
    settings: &Settings,
    dictionaries: &mut Dictionaries,
) -> Sealed {
    let files = Files::new(files);
    let currencies = Currencies::new(&files, settings, dictionaries);
    let mut left_out = LeftOutAmounts::default();
    let mut sealed = Sealed { currency: currencies.reporting.clone(), ..Sealed::default() };
    let products =
        Products::join(&files, words(dictionaries, "sku"), words(dictionaries, "product"));
    let customers = Customers::new(&files, settings.customer_key, dictionaries);
    let around = sales::Around {
        currencies: &currencies,
        products: &products,
        customers: &customers,
        settings,
    };
    sales::join(&files, &around, dictionaries, &mut left_out, &mut sealed);
    for id in [TableId::Sessions, TableId::AdSpend, TableId::SalesReports] {
        if let Some(table) = traffic::join(&files, id, &currencies, &mut left_out) {
            sealed.tables.insert(id, table);
        }
    }
    visits::inherit(&mut sealed);
    known_customers::inherit(&files, &mut sealed, &customers.known_as);
    segments::put(&mut sealed, dictionaries);
    plain_tables(&files, &around, dictionaries, &mut left_out, &mut sealed);
    if let Some(table) = products.table() {
        sealed.tables.insert(TableId::Products, table);
    }
    first_product::put(&mut sealed, dictionaries);
    promoters::put(&mut sealed, dictionaries);
    sealed.notes.extend(left_out.notes());
    sealed.notes.extend(currencies.notes());
    sealed.notes.order();
    let span = data_span(&sealed);
    sealed.data_from = span.map(|span| span.from);
    sealed.data_to = span.map(|span| span.to);
    if let Some(table) = imports::table(&files, span, dictionaries) {
        sealed.tables.insert(TableId::Imports, table);
    }
    sealed
}

/// The tables whose rows stand for themselves.
fn plain_tables(
    files: &Files<'_>,
    &sales::Around { currencies, products, customers, .. }: &sales::Around<'_>,
    dictionaries: &mut Dictionaries,
    left_out: &mut LeftOutAmounts,
    sealed: &mut Sealed,
) {
    let links = Links::new(sealed, products, &customers.known_as);
    let (mut made, mut notes) = (Vec::new(), Vec::new());
    let orders = sealed.tables.get(&TableId::Orders);
    for plain in PLAIN {
        let Some(mut rows) = Rows::join(files, plain, &mut notes) else { continue };
        let mut context =
            derive::Context { files, products, orders, dictionaries, notes: &mut notes };
        rows.link(&links);
        rows.set_days();
        derive::days(&mut rows, &context);
        rows.cover(files);
        rows.convert(currencies, left_out);
        derive::columns(&mut rows, &mut context);
        made.push((plain.id, rows.table));
    }
    notes.extend(unmatched::notes(files, &links, products, sealed, dictionaries));
    sealed.targets = targets::join(files, dictionaries, &mut notes);
    sealed.tables.extend(made);
    sealed.notes.extend(notes);
}

/// First and last day of all the data. Tables whose days are a span that something holds for
/// (employment, a month's costs) count only where there is nothing else.
fn data_span(sealed: &Sealed) -> Option<Period> {
    let holds = |id: TableId| matches!(id, TableId::Costs | TableId::Staff);
    let span = |holding: bool| {
        let tables = sealed.tables.values().filter(|table| holds(table.id) == holding);
        let covered: Vec<Period> = tables.flat_map(|table| table.coverage.clone()).collect();
        coverage::whole(&covered)
    };
    span(false).or_else(|| span(true))
}

fn words(dictionaries: &Dictionaries, domain: &str) -> usize {
    dictionaries.get(domain).map_or(0, Dictionary::len)
}
