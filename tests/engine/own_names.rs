//! A file whose header is a table's own column names is that table, whichever it is.

use shop_kpi::import::ImportOptions;
use shop_kpi::tables::{Kind, TABLES, TableId, TableSchema};

use crate::sources::import_bytes;

/// Two rows of plausible cells for every column.
fn file_of(schema: &TableSchema) -> String {
    let cell = |name: &str, kind: Kind, row: usize| match (name, kind) {
        ("currency", _) => "EUR".to_owned(),
        (_, Kind::Text) => format!("{name} {row}"),
        (_, Kind::Number) => format!("{row}.5"),
        (_, Kind::Ratio) => format!("0.{row}"),
        (_, Kind::Day) => format!("2026-01-1{row}"),
        (_, Kind::Instant) => format!("2026-01-1{row} 10:00:00"),
        (_, Kind::Flag) => ["yes", "no"][row % 2].to_owned(),
    };
    let names: Vec<&str> = schema.columns.iter().map(|def| def.name).collect();
    let row = |row| {
        let cells = schema.columns.iter().map(|def| cell(def.name, def.kind, row));
        cells.collect::<Vec<_>>().join(",")
    };
    format!("{}\n{}\n{}\n", names.join(","), row(1), row(2))
}

#[test]
fn a_tables_own_names_are_recognised() {
    let of_files: Vec<_> = TABLES.iter().filter(|schema| schema.id.is_of_files()).collect();
    assert_eq!(of_files.len(), TableId::SalesReports as usize + 1);
    for schema in of_files {
        let name = format!("{}.csv", schema.name);
        let text = file_of(schema);
        let (imported, _) =
            import_bytes(&name, text.as_bytes(), &ImportOptions::default(), text.len());
        let tables: Vec<(&str, u64)> =
            imported.report.tables.iter().map(|table| (table.table.as_str(), table.rows)).collect();
        assert_eq!(tables, [(schema.name, 2)], "{text}");
        for column in &imported.report.columns {
            let own = format!("{}.{}", schema.name, column.name);
            assert!(column.fields.contains(&own), "{own}: {:?}", column.fields);
        }
    }
}
