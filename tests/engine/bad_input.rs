//! Columns mapped to fields of another kind: each cell that does not fit is listed with its place,
//! and the rest of the row stays where it can.

use shop_kpi::import::{ImportOptions, Imported};
use shop_kpi::problem::Code;

use crate::sources::{import_bytes, summary};

fn read(text: &str, json: &str) -> Imported {
    let options: ImportOptions =
        serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"));
    import_bytes("file.csv", text.as_bytes(), &options, 4096).0
}

/// Code, line, column and cell of each problem.
fn told(imported: &Imported) -> Vec<(Code, u32, Option<u32>, &str)> {
    let all = imported.problems.kept().iter();
    all.map(|p| (p.code, p.at.line, p.at.column, p.found.as_str())).collect()
}

#[test]
fn every_kind_lists_the_cells_that_do_not_fit() {
    let text = "id,when,word\nA,2026-01-05,blue\nB,2026-01-16,green\n";
    for (table, id, day, field, code) in [
        ("orders", "order_id", "created_at", "tax", Code::NotAnAmount),
        ("order_lines", "order_id", "product", "discount_rate", Code::NotAnAmount),
        ("orders", "order_id", "created_at", "refunded_at", Code::NotADate),
        ("orders", "order_id", "created_at", "is_test", Code::NotAFlag),
        ("costs", "kind", "date", "paid_at", Code::NotADate),
        ("sessions", "channel", "date", "duration_s", Code::NotADuration),
        ("tickets", "ticket_id", "created_at", "first_reply_h", Code::NotADuration),
        ("tickets", "ticket_id", "created_at", "automated", Code::NotAFlag),
        ("page_loads", "landing_page", "date", "samples", Code::NotAnAmount),
        ("staff", "employee", "date", "hours_worked", Code::NotAnAmount),
        ("leads", "lead_id", "created_at", "is_won", Code::NotAFlag),
        ("uptime", "", "date", "up_share", Code::NotAnAmount),
    ] {
        let field_of = |name: &str| match name {
            "" => "[]".to_owned(),
            name => format!("[\"{table}.{name}\"]"),
        };
        let constants = match table {
            "costs" => r#"{"costs.amount": "1"}"#,
            "page_loads" => r#"{"page_loads.load_ms": "1"}"#,
            _ => "{}",
        };
        let json = format!(
            r#"{{"source": "generic", "constants": {constants}, "columns": {{"id": {}, "when": {}, "word": {}}}}}"#,
            field_of(id),
            field_of(day),
            field_of(field),
        );
        let imported = read(text, &json);
        let expected = [(code, 2, Some(3), "blue"), (code, 3, Some(3), "green")];
        assert_eq!(told(&imported), expected, "{table}.{field}");
        assert_eq!(imported.report.rows_read, 2, "rows of {table}.{field}");
        assert_eq!(imported.report.problem_counts.len(), 1, "{table}.{field}");
    }
}

/// The figure the table is about, or its day: without it there is no row.
#[test]
fn a_row_without_what_it_is_about_is_set_aside() {
    let text = "id,when,word\nA,2026-01-05,blue\nB,2026-01-16,green\n";
    for (fields, code) in [
        (["surveys.customer", "surveys.date", "surveys.score"], Code::NotAnAmount),
        (["stock.sku", "stock.date", "stock.on_hand"], Code::NotAnAmount),
        (["tickets.ticket_id", "", "tickets.created_at"], Code::NotADate),
        (["costs.kind", "costs.date", "costs.amount"], Code::NotAnAmount),
    ] {
        let [id, day, word] = fields;
        let day = if day.is_empty() { "[]".to_owned() } else { format!("[\"{day}\"]") };
        let json = format!(
            r#"{{"source": "generic", "columns": {{"id": ["{id}"], "when": {day}, "word": ["{word}"]}}}}"#
        );
        let imported = read(text, &json);
        assert_eq!(told(&imported).len(), 2, "{word}");
        assert!(told(&imported).iter().all(|problem| problem.0 == code), "{word}");
        assert_eq!(imported.report.rows_set_aside, 2, "{word}");
    }
}

#[test]
fn one_bad_cell_costs_its_row_a_wrong_column_its_cells() {
    let json = r#"{"source": "generic", "columns": {"id": ["orders.order_id"], "day": ["orders.created_at"],
        "total": ["orders.total"], "tax": ["orders.tax"]}}"#;
    // An order of which the tax cannot be read has no sure amount.
    let one = "id,day,total,tax\n1,2026-01-05,10.00,2.10\n2,2026-01-06,20.00,much\n3,2026-01-17,5.00,1.05\n";
    assert_eq!(summary(&read(one, json), "orders 2 total=15"), "orders 2 total=15");
    // A column of words is no tax at all.
    let all = "id,day,total,tax\n1,2026-01-05,10.00,low\n2,2026-01-06,20.00,high\n3,2026-01-17,5.00,low\n";
    let imported = read(all, json);
    assert_eq!(summary(&imported, "orders 3 total=35"), "orders 3 total=35");
    assert_eq!(imported.report.problem_counts.get("not_an_amount"), Some(&3));
}

/// A hundred thousand cells that do not fit: all counted, the first ones kept.
#[test]
fn many_faults_are_counted_and_the_first_kept() {
    use std::fmt::Write;
    let mut text = String::from("id,day,csat\n");
    for row in 0..120_000 {
        let _ = writeln!(text, "{row},2026-01-05,glad");
    }
    let json = r#"{"source": "generic", "columns": {"id": ["tickets.ticket_id"],
        "day": ["tickets.created_at"], "csat": ["tickets.csat"]}}"#;
    let imported = read(&text, json);
    assert_eq!(imported.report.problem_counts.get("not_an_amount"), Some(&120_000));
    assert_eq!((imported.report.rows_read, imported.report.problems.len()), (120_000, 100));
    assert_eq!(imported.report.problems[0].at.line, 2);
}
