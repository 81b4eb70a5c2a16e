//! What customers bought first.

use std::cmp::Reverse;
use std::collections::BTreeMap;

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
    let words = dictionaries.of("first_product");
    let codes: BTreeMap<u32, u32> =
        first.into_iter().map(|(customer, name)| (customer, words.code(&name))).collect();
    let code = |customer: &u32| codes.get(customer).copied().unwrap_or(NO_CODE);
    let products = customers.iter().map(code).collect();
    orders.columns.insert("first_product", Column::Text(products));
}

/// By the code of a customer. None where customers or articles are not known.
fn first_products(sealed: &Sealed, dictionaries: &Dictionaries) -> Option<BTreeMap<u32, String>> {
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
        own.or_else(of_article).filter(|&code| code != NO_CODE).map(|code| names.text(code))
    };
    let gross = lines.numbers("gross").map(|(_, gross)| gross);
    let counts = lines.flags("is_counting")?;
    let mut first = BTreeMap::new();
    for row in 0..lines.rows {
        let order = order_of[row] as usize;
        if counts[row] != 1 || order_no[order] != 1 {
            continue;
        }
        let Some(product) = product(row) else { continue };
        let said = (gross.map(|gross| gross[row]), Reverse(product));
        let best = first.entry(customers[order]).or_insert(said);
        *best = said.max(*best);
    }
    Some(first.into_iter().map(|(customer, (_, name))| (customer, name.0.to_owned())).collect())
}
