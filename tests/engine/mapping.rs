//! Mappings: the user's word over every guess.

use shop_kpi::import::{ImportOptions, Imported};
use shop_kpi::problem::Code;
use shop_kpi::tables::{Column, Dictionaries};

use crate::sources::{import, import_bytes, summary};

fn options(json: &str) -> ImportOptions {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

fn read(text: &str, json: &str) -> (Imported, Dictionaries) {
    import_bytes("file.csv", text.as_bytes(), &options(json), 4096)
}

fn texts(
    imported: &Imported,
    dictionaries: &Dictionaries,
    table: &str,
    column: &str,
) -> Vec<String> {
    let table = imported.tables.iter().find(|other| other.schema().name == table);
    let Some(table) = table else { return Vec::new() };
    let position = table.schema().position(column).expect("OK because the test names one");
    let domain = dictionaries.get(table.schema().columns[position].domain);
    let Some(Column::Text(codes)) = table.column(column) else { return Vec::new() };
    let text = |code: &u32| domain.filter(|_| *code != u32::MAX).map_or("", |all| all.text(*code));
    codes.iter().map(|code| text(code).to_owned()).collect()
}

#[test]
fn a_mapping_is_exact() {
    let text = "a,b,c,d\n1,2026-03-04,5,x\n2,2026-03-05,6,y\n";
    let json = r#"{"source": "generic", "columns": {"a": ["orders.order_id"], "b": ["orders.created_at"],
        "c": ["orders.total", "orders.subtotal"], "d": []},
        "constants": {"orders.currency": "GBP", "orders.sales_channel": "shop"}}"#;
    let (imported, dictionaries) = read(text, json);
    let expected = "orders 2 total=11 subtotal=11 currency:1d sales_channel:1d customer";
    assert_eq!(summary(&imported, expected), expected);
    assert_eq!(texts(&imported, &dictionaries, "orders", "currency"), ["GBP", "GBP"]);
    assert_eq!(imported.report.source.as_deref(), Some("generic"));
    assert!((imported.report.certainty - 1.0).abs() < f64::EPSILON);
}

#[test]
fn rules_leave_rows_out_or_make_them_returns() {
    let text = "InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID\n\
        1,A,2,2026-01-05,10.00,7.0\n\
        C2,A,-1,2026-01-09,10.00,7.0\n\
        3,POST,1,2026-01-10,4.00,7.0\n\
        4,B,0,2026-01-10,4.00,\n";
    let json = r#"{"source": "generic", "rows": [
        {"column": "InvoiceNo", "starts_with": "C", "then": "return"},
        {"column": "StockCode", "equals": "post", "then": "leave_out"},
        {"column": "Quantity", "at_most": "0", "then": "leave_out"}]}"#;
    let (imported, dictionaries) = read(text, json);
    let expected = "orders 2 customer:1d total; order_lines 1 quantity=2; returns 1 quantity=1 amount=10 refunded_at:1f";
    assert_eq!(summary(&imported, expected), expected);
    // The credit note keeps whose it is, without an amount of its own.
    assert_eq!(texts(&imported, &dictionaries, "orders", "customer"), ["7", "7"]);
    let rows =
        (imported.report.rows_read, imported.report.rows_set_aside, imported.report.rows_skipped);
    assert_eq!(rows, (2, 0, 2));
}

#[test]
fn order_cells_on_the_first_or_on_every_row_count_once() {
    let every = "order_id,date,customer,sku,quantity,price,total\n\
        1,2026-01-01,an,A,1,5.00,9.00\n1,2026-01-01,an,B,1,4.00,9.00\n2,2026-01-02,bo,A,1,5.00,5.00\n";
    let json = r#"{"columns": {"total": ["orders.total"]}}"#;
    let expected = "orders 2 total=14 customer:2d; order_lines 3 quantity=3 unit_price=14";
    assert_eq!(summary(&read(every, json).0, expected), expected);
    let first = every.replace("1,2026-01-01,an,B,1,4.00,9.00", "1,,,B,1,4.00,");
    assert_eq!(summary(&read(&first, json).0, expected), expected);
}

#[test]
fn missing_texts_styles_and_spans_can_be_given() {
    let text = "day;channel;cost;clicks\n03/04/2026;Google Ads;1.234;none today\n";
    let json = r#"{"source": "generic", "decimal_mark": ",", "date_order": "mdy", "missing": ["none today"],
        "columns": {"day": ["ad_spend.date"], "channel": ["ad_spend.channel"], "cost": ["ad_spend.cost"],
        "clicks": ["ad_spend.clicks"]}}"#;
    let (imported, dictionaries) = read(text, json);
    assert_eq!(summary(&imported, "ad_spend 1 cost=1234"), "ad_spend 1 cost=1234");
    assert_eq!(imported.report.from.as_deref(), Some("2026-03-04"));
    assert_eq!(texts(&imported, &dictionaries, "ad_spend", "channel"), ["paid_search"]);
    let text = "campaign,cost,impressions\nBrand,5,100\n";
    let json = r#"{"period": ["2026-01-01", "2026-01-31"], "currency": "DKK", "prices_include_tax": true}"#;
    let (imported, _) = read(text, json);
    let span = (imported.report.from.as_deref(), imported.report.to.as_deref());
    assert_eq!(span, (Some("2026-01-01"), Some("2026-01-31")));
    assert_eq!(imported.facts.currency.as_deref(), Some("DKK"));
    assert_eq!(imported.facts.prices_include_tax, Some(true));
}

#[test]
fn times_come_to_the_shops_own_day() {
    let text = "order_id,created_at,total\n1,2026-03-31T23:30:00Z,5\n";
    let day = |json| read(text, json).0.report.from;
    assert_eq!(day("{}").as_deref(), Some("2026-03-31"));
    assert_eq!(day(r#"{"time_zone": "Europe/Copenhagen"}"#).as_deref(), Some("2026-04-01"));
}

/// The first block holds only `1,500` and 03/04/2026; the last rows decide both otherwise.
#[test]
fn what_the_first_block_leaves_open_the_rest_decides() {
    use std::fmt::Write;
    let mut text = String::from("order_id;order_date;customer;total\n");
    for row in 0..12_000 {
        let _ = writeln!(text, "{row};03/04/2026;customer {row};1.500");
    }
    let open = summary(&read(&text, "{}").0, "orders 0 total=0");
    assert_eq!(open, "orders 12000 total=18000000");
    text.push_str("12000;04/13/2026;x;2.5\n");
    let (imported, _) = read(&text, "{}");
    assert_eq!(summary(&imported, "orders 0 total=0"), "orders 12001 total=18002.5");
    assert_eq!(imported.report.from.as_deref(), Some("2026-03-04"));
    assert_eq!(imported.report.rows_set_aside, 0);
    let open: Vec<_> = imported.report.guesses.iter().filter(|guess| guess.ambiguous).collect();
    assert!(
        open.iter().all(|guess| guess.about == "source" || guess.about == "encoding"),
        "{open:?}"
    );
}

#[test]
fn customers_are_never_shown_as_samples() {
    let (imported, _) = import("shopify_orders/clean.csv", &ImportOptions::default())
        .expect("OK because it is ours");
    for column in &imported.report.columns {
        let text = column.samples.join(" ");
        assert!(
            !text.contains("Nora") && !text.contains('@') && !text.contains("316"),
            "{}",
            column.name
        );
    }
    let total = imported.report.columns.iter().find(|column| column.name == "Total");
    assert_eq!(total.map(|column| column.samples.len()), Some(3));
    assert_eq!(total.map(|column| column.fields.clone()), Some(vec!["orders.total".to_owned()]));
}

/// Ids that spreadsheets turned into numbers, and amounts that no column can hold.
#[test]
fn damage_is_told() {
    let text = "order_id,date,customer,total\n8.71E+12,2026-01-01,an,5.00\n2,2026-01-02,bo,99999999999999999999\n";
    let (imported, _) = read(text, "{}");
    let counts = &imported.report.problem_counts;
    assert_eq!(
        (counts.get("spreadsheet_damage"), counts.get("too_many_digits")),
        (Some(&1), Some(&1))
    );
    assert_eq!((imported.report.rows_read, imported.report.rows_set_aside), (1, 1));
}

#[test]
fn a_field_that_does_not_exist_is_named() {
    let json = r#"{"source": "generic", "columns": {"a": ["orders.order_id"], "b": ["orders.nope"],
        "c": ["orders.total"]}, "constants": {"returns.colour": "red"}}"#;
    let (imported, _) = read("a,b,c\n1,x,5\n", json);
    let found: Vec<(Code, &str)> =
        imported.problems.kept().iter().map(|p| (p.code, p.found.as_str())).collect();
    let expected = [(Code::UnknownField, "orders.nope"), (Code::UnknownField, "returns.colour")];
    assert_eq!(found, expected);
    assert_eq!(imported.report.rows_read, 1);
}

#[test]
fn an_order_on_two_rows_that_are_no_lines_is_told() {
    let orders = "order_id,date,customer,total\n1,2026-01-01,an,5.00\n1,2026-01-01,an,5.00\n";
    let (imported, _) = read(orders, "{}");
    let told: Vec<_> =
        imported.problems.kept().iter().map(|p| (p.code, p.at.line, p.found.as_str())).collect();
    assert_eq!(told, [(Code::RepeatedOrder, 3, "1")]);

    // Rows that are lines of one order are as they should be.
    let lines = "order_id,date,customer,sku,quantity,price\n\
                 1,2026-01-01,an,A,1,5.00\n1,2026-01-01,an,B,1,5.00\n";
    let (imported, _) = read(lines, "{}");
    assert!(imported.problems.kept().is_empty(), "{:?}", imported.problems.kept());
}

#[test]
fn a_saved_mapping_reads_back_the_same() {
    let json = r#"{"file": "orders*.csv", "source": "generic", "columns": {"a": ["orders.order_id"]},
        "rows": [{"column": "a", "is_empty": true, "then": "leave_out"}], "date_order": "dmy"}"#;
    let first = options(json);
    let again =
        options(&serde_json::to_string(&first).expect("OK because all its parts are plain"));
    assert_eq!(first, again);
    assert!(first.is_for("data/Orders_1.csv") && !first.is_for("lines.csv"));
    assert!(serde_json::from_str::<ImportOptions>(r#"{"colums": {}}"#).is_err());
}

/// Files of the open collections, without any mapping: rows, sums and distinct values of the
/// files' own columns, by Python's csv and decimal modules. Where `expected.json` has the same
/// figure it agrees: `totals` and `returns` of maven-fuzzy-factory, `totals` of urbancart, both
/// collections of ads and ga4-exports. Three channels of sessions: paid (`utm_source` filled),
/// organic (a referrer only), direct (neither). The first month of online-retail has 2025 invoices
/// with credit notes.
#[test]
fn understands_unknown_tables() {
    for (path, expected) in [
        (
            "maven-fuzzy-factory/orders.csv",
            "orders 32313 total=1938509.75 items=40025 cost=722370.25 session_id:32313d",
        ),
        (
            "maven-fuzzy-factory/order_items.csv",
            "order_lines 40025 quantity=40025 unit_price=1938509.75 primary:32313y",
        ),
        ("maven-fuzzy-factory/order_item_refunds.csv", "returns 1731 amount=85338.69"),
        ("maven-fuzzy-factory/website_sessions.csv", "sessions 5000 sessions=5000 channel:3d"),
        ("urbancart/orders.csv", "orders 1650 shipping=42551 customer:370d sales_channel:3d"),
        (
            "urbancart/order_items.csv",
            "order_lines 2453 quantity=3325 line_total=6575671.06 line_cost=3872110",
        ),
        ("urbancart/returns.csv", "returns 132 amount=328358.37 reason:6d"),
        ("urbancart/products.csv", "products 35 price=79415 unit_cost=42840"),
        (
            "ads-facebook/KAG_conversion_data.csv",
            "ad_spend 1143 cost=58705.229958205 clicks=38165 impressions=213434828",
        ),
        (
            "ads-global-pt/global_ads_performance_dataset.csv",
            "ad_spend 1800 cost=11108749.09 conversion_value=54183330.81",
        ),
        (
            "online-retail/online-retail-2010-12.csv",
            "orders 2025 customer:948d; order_lines 42481 quantity=342228",
        ),
        (
            "ga4-exports/data-export-channel-hour.csv",
            "sessions 3182 sessions=162895 engaged_sessions=90132",
        ),
    ] {
        let found = import(&format!("../shared/data/{path}"), &ImportOptions::default());
        let Some((imported, _)) = found else { return };
        assert_eq!(summary(&imported, expected), expected, "{path}");
        assert!(imported.report.account.closes(), "{path}");
        assert_eq!(imported.report.rows_set_aside, 0, "{path}");
    }
}
