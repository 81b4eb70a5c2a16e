//! Raw tables written as small CSV texts: the header names canonical columns, cells are in the
//! plain form of their kind (`2024-01-31`, `2024-01-31 12:00`, `12.50`, `yes`).

use shop_kpi::calendar::Period;
use shop_kpi::settings::Settings;
use shop_kpi::tables::{
    Column, Dictionaries, FileData, FileFacts, Kind, NO_CODE, NO_DAY, NO_NUMBER, Sealed,
    SealedTable, TABLES, Table, TableId, seal,
};
use shop_kpi::values::Number;

/// Files of a shop.
#[derive(Clone, Default)]
pub(crate) struct Files {
    pub(crate) dictionaries: Dictionaries,
    pub(crate) files: Vec<(String, Vec<Table>, FileFacts)>,
}

impl Files {
    /// One more file of tables, each `table: header` with its rows below.
    pub(crate) fn with(self, name: &str, text: &str) -> Self {
        self.with_facts(name, text, FileFacts { source: "test", ..FileFacts::default() })
    }

    pub(crate) fn with_facts(mut self, name: &str, text: &str, facts: FileFacts) -> Self {
        let mut tables: Vec<Table> = Vec::new();
        let mut header = Vec::new();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if let Some((table, names)) = line.split_once(": ") {
                let schema = TABLES.iter().find(|schema| schema.name == table).expect("a table");
                let position = |name: &str| schema.position(name.trim()).expect("a column");
                header = names.split(',').map(position).collect();
                tables.push(Table::new(schema.id));
                let table = tables.last_mut().expect("just pushed");
                for &column in &header {
                    table.column_mut(column);
                }
            } else {
                let table = tables.last_mut().expect("a header first");
                put_row(table, &header, line, &mut self.dictionaries);
            }
        }
        self.files.push((name.to_owned(), tables, facts));
        self
    }

    pub(crate) fn seal(&mut self, settings: &Settings) -> Sealed {
        let files: Vec<FileData<'_>> = self
            .files
            .iter()
            .enumerate()
            .map(|(id, (name, tables, facts))| FileData {
                id: id as u32,
                name,
                tables: tables.iter().collect(),
                facts: facts.clone(),
            })
            .collect();
        seal(&files, settings, &mut self.dictionaries)
    }
}

/// The joined tables of one file, with default settings.
pub(crate) fn sealed(text: &str) -> Shop {
    shop(Files::default().with("file.csv", text))
}

pub(crate) fn shop(files: Files) -> Shop {
    shop_with(files, &Settings::default())
}

pub(crate) fn shop_with(mut files: Files, settings: &Settings) -> Shop {
    let sealed = files.seal(settings);
    Shop { sealed, dictionaries: files.dictionaries }
}

/// Joined tables and the words in them.
pub(crate) struct Shop {
    pub(crate) sealed: Sealed,
    pub(crate) dictionaries: Dictionaries,
}

impl Shop {
    pub(crate) fn table(&self, id: TableId) -> &SealedTable {
        self.sealed.table(id).unwrap_or_else(|| panic!("no table {}", id.schema().name))
    }

    /// A column as text, `-` where a cell is missing; `absent` without the column.
    pub(crate) fn column(&self, id: TableId, name: &str) -> Vec<String> {
        let Some(column) = self.table(id).column(name) else { return vec!["absent".to_owned()] };
        (0..column.len()).map(|row| self.cell(column, name, row)).collect()
    }

    fn cell(&self, column: &Column, name: &str, row: usize) -> String {
        let missing = || "-".to_owned();
        match column {
            Column::Text(codes) if codes[row] == NO_CODE => missing(),
            Column::Text(codes) => {
                let domain = if name == "name" { "product" } else { name };
                self.dictionaries.get(domain).expect("a domain").text(codes[row]).to_owned()
            }
            Column::Number { values, .. } if values[row] == NO_NUMBER => missing(),
            Column::Number { scale, values } => decimal(values[row], *scale),
            Column::Day(days) if days[row] == NO_DAY => missing(),
            Column::Day(days) => date_of(days[row]),
            Column::Instant(_) => panic!("no test reads instants"),
            Column::Flag(flags) => ["no", "yes", "-"][flags[row] as usize].to_owned(),
        }
    }

    /// Exact sum of the known values of a column.
    pub(crate) fn sum(&self, id: TableId, name: &str) -> String {
        let (scale, values) = self.table(id).numbers(name).expect("a column of numbers");
        decimal(values.iter().filter(|&&value| value != NO_NUMBER).sum(), scale)
    }

    /// The notes as `code name=value …`.
    pub(crate) fn notes(&self) -> Vec<String> {
        let facts = |(name, value): (&String, &String)| format!(" {name}={value}");
        let note = |note: &shop_kpi::note::Note| {
            note.code.clone() + &note.values.iter().map(facts).collect::<String>()
        };
        self.sealed.notes.iter().map(note).collect()
    }

    /// The covered spans of a table.
    pub(crate) fn coverage(&self, id: TableId) -> Vec<(String, String)> {
        let span = |span: &Period| (date_of(span.from.0), date_of(span.to.0));
        self.table(id).coverage.iter().map(span).collect()
    }
}

fn put_row(table: &mut Table, header: &[usize], line: &str, dictionaries: &mut Dictionaries) {
    let row = table.push_row();
    for (&position, cell) in header.iter().zip(line.split(',').map(str::trim)) {
        let def = table.schema().columns[position];
        if cell.is_empty() {
            continue;
        }
        match (def.kind, table.column_mut(position)) {
            (Kind::Text, Column::Text(codes)) => {
                codes[row] = dictionaries.of(def.domain).code(cell);
            }
            (Kind::Number | Kind::Ratio, column) => {
                // What does not fit stays missing, as the import leaves it.
                let _ = column.put_number(row, number(cell));
            }
            (Kind::Day, Column::Day(days)) => days[row] = day(cell),
            (Kind::Instant, Column::Instant(at)) => at[row] = instant(cell),
            (Kind::Flag, Column::Flag(flags)) => flags[row] = u8::from(cell == "yes"),
            _ => panic!("a column of another kind"),
        }
    }
}

pub(crate) fn number(text: &str) -> Number {
    let scale = text.split_once('.').map_or(0, |(_, digits)| digits.len());
    let units = text.replace('.', "").parse().expect("digits");
    Number { units, scale: scale as u8 }
}

/// `1.50` at scale 2 as `1.5`.
pub(crate) fn decimal(units: i64, scale: u8) -> String {
    rust_decimal::Decimal::from_i128_with_scale(i128::from(units), u32::from(scale))
        .normalize()
        .to_string()
}

pub(crate) fn day(text: &str) -> i32 {
    let date: jiff::civil::Date = text.parse().expect("a date");
    let since = date.since((jiff::Unit::Day, jiff::civil::date(1970, 1, 1))).expect("days");
    since.get_days()
}

fn date_of(day: i32) -> String {
    let epoch = jiff::civil::date(1970, 1, 1);
    epoch.checked_add(jiff::Span::new().days(day)).expect("a date").to_string()
}

fn instant(text: &str) -> i64 {
    let (date, time) = text.split_once(' ').unwrap_or((text, "00:00"));
    let (hours, minutes) = time.split_once(':').expect("a time");
    let parse = |text: &str| text.parse::<i64>().expect("digits");
    i64::from(day(date)) * 86_400 + parse(hours) * 3600 + parse(minutes) * 60
}
