//! How well files could be read, as a table.

use shop_kpi::import::{Import, ImportOptions, Outcome};
use shop_kpi::settings::Settings;
use shop_kpi::tables::{Dictionaries, FileData, FileFacts, TableId, field, seal};

use crate::raw_tables::{Files, Shop, shop};

const IMPORTS: TableId = TableId::Imports;

#[test]
fn each_file_has_its_rows_cells_and_last_day() {
    // a.csv: two orders; created_at and gross of 2 rows are filled but for one; nothing is
    // expected of coupons. b.csv has no day.
    let facts = |source, read, accepted, names: &[&str]| FileFacts {
        source,
        rows_read: read,
        rows_accepted: accepted,
        columns: names.iter().filter_map(|name| field(name)).collect(),
        ..FileFacts::default()
    };
    let orders = "orders: order_id,created_at,gross,coupon\na,2024-03-01,10,\nb,2024-03-09,,";
    let products = "products: sku,name\na,Mug\nb,";
    let shop = shop(
        Files::default()
            .with_facts("a.csv", orders, facts("shopify_orders", 3, 2, &["orders.country"]))
            .with_facts("b.csv", products, facts("generic", 2, 2, &["products.name"]))
            .with_facts("c.csv", "cash: date,amount\n2024-03-20,1", facts("", 9, 0, &[])),
    );
    // Files without a day come first.
    assert_eq!(shop.column(IMPORTS, "export"), ["generic", "shopify_orders"]);
    assert_eq!(shop.column(IMPORTS, "rows_read"), ["2", "3"]);
    assert_eq!(shop.column(IMPORTS, "rows_accepted"), ["2", "2"]);
    // Orders: number, day, amount and country of two rows.
    assert_eq!(shop.column(IMPORTS, "cells_expected"), ["4", "8"]);
    assert_eq!(shop.column(IMPORTS, "cells_filled"), ["3", "5"]);
    assert_eq!(shop.column(IMPORTS, "newest"), ["-", "2024-03-09"]);
    assert_eq!(shop.column(IMPORTS, "day"), ["-", "2024-03-09"]);
    let span = ("2024-03-01".to_owned(), "2024-03-20".to_owned());
    assert_eq!(shop.coverage(IMPORTS), [span]);
}

#[test]
fn no_file_can_be_mapped_to_it() {
    assert_eq!(field("imports.rows_read"), None);
    assert!(!shop_kpi::import::fields::is_field("imports.newest"));
}

#[test]
fn the_import_tells_rows_and_columns() {
    let text = b"order_id,order_date,customer,total,country
1,2026-01-01,an,10.00,
2,2026-01-02,bo,1O.00,
3,2026-02-30,cy,12.00,
,2026-01-04,di,13.00,
5,2026-01-05,,14.00,
";
    let mut dictionaries = Dictionaries::default();
    let mut import = Import::new(0, "orders.csv", &ImportOptions::default());
    import.push(text, &mut dictionaries);
    let Outcome::Done(read) = import.finish(&mut dictionaries) else { panic!("read at once") };
    let data = FileData {
        id: 0,
        name: "orders.csv",
        tables: read.tables.iter().collect(),
        facts: read.facts.clone(),
    };
    let sealed = seal(&[data], &Settings::default(), &mut dictionaries);
    let shop = Shop { sealed, dictionaries };
    assert_eq!(shop.column(IMPORTS, "export"), ["generic"]);
    assert_eq!(shop.column(IMPORTS, "rows_read"), ["5"]);
    // Only orders 1 and 5 can be read; the country is told of neither.
    assert_eq!(shop.column(IMPORTS, "rows_accepted"), ["2"]);
    assert_eq!(shop.column(IMPORTS, "cells_expected"), ["8"]);
    assert_eq!(shop.column(IMPORTS, "cells_filled"), ["6"]);
    assert_eq!(shop.column(IMPORTS, "newest"), ["2026-01-05"]);
}
