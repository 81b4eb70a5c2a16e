//! What customers bought first.

use std::collections::BTreeMap;

use crate::blocks::{by_row, each_block};
use crate::tables::column::{Column, NO_CODE};
use crate::tables::dictionary::Dictionaries;
use crate::tables::schema::TableId;
use crate::tables::sealed::{NO_ROW, Sealed};

/// `first_product` of all orders of a customer: the article of the first one; of several that of
/// the greatest amount, of equal amounts the first by name.
pub(super) fn put(sealed: &mut Sealed, dictionaries: &mut Dictionaries) {
    let Some(first) = first_products(sealed, dictionaries) else { return };
    let Some(orders) = sealed.tables.get_mut(&TableId::Orders) else { return };
    let Some(customers) = orders.texts("customer") else { return };
    let (mut of_name, mut codes) = (BTreeMap::new(), vec![NO_CODE; first.len()]);
    for (code, &name) in codes.iter_mut().zip(&first).filter(|(_, name)| **name != NO_CODE) {
        *code = *of_name.entry(name).or_insert_with(|| copy(name, dictionaries));
    }
    let code = |order: usize| codes.get(customers[order] as usize).copied().unwrap_or(NO_CODE);
    let products = by_row(customers.len(), code);
    orders.columns.insert("first_product", Column::Text(products));
}

/// The code of an article's name among first articles.
fn copy(name: u32, dictionaries: &mut Dictionaries) -> u32 {
    let text = dictionaries.get("product").map_or("", |names| names.text(name)).to_owned();
    dictionaries.of("first_product").code(&text)
}

/// By the code of a customer, that of the article's name. None where customers or articles are not
/// known.
fn first_products(sealed: &Sealed, dictionaries: &Dictionaries) -> Option<Vec<u32>> {
    let orders = sealed.table(TableId::Orders)?;
    let lines = sealed.table(TableId::OrderLines)?;
    let (customers, (_, order_no)) = (orders.texts("customer")?, orders.numbers("order_no")?);
    let order_of = lines.link(TableId::Orders)?;
    let names = dictionaries.get("product")?;
    let own = lines.texts("product");
    let articles = lines
        .link(TableId::Products)
        .zip(sealed.table(TableId::Products).and_then(|products| products.texts("name")));
    let product = |row: usize| {
        let of_article = || {
            let (article_of, titles) = articles?;
            (article_of[row] != NO_ROW).then(|| titles[article_of[row] as usize])
        };
        let own = own.map(|own| own[row]).filter(|&code| code != NO_CODE);
        own.or_else(of_article).filter(|&code| code != NO_CODE)
    };
    let gross = lines.numbers("gross").map(|(_, gross)| gross);
    let counts = lines.flags("is_counting")?;
    let known = customers.iter().filter(|&&customer| customer != NO_CODE);
    let count = known.max().map_or(0, |&last| last as usize + 1);
    let mut first = vec![(i64::MIN, NO_CODE); count];
    let is_of_first = |&row: &usize| counts[row] == 1 && order_no[order_of[row] as usize] == 1;
    each_block(lines.rows, |rows| {
        for row in rows.filter(is_of_first) {
            let Some(product) = product(row) else { continue };
            let amount = gross.map_or(0, |gross| gross[row]);
            let (most, best) = &mut first[customers[order_of[row] as usize] as usize];
            let is_before = || names.text(product) < names.text(*best);
            if *best == NO_CODE || amount > *most || (amount == *most && is_before()) {
                (*most, *best) = (amount, product);
            }
        }
    });
    Some(first.into_iter().map(|(_, name)| name).collect())
}
