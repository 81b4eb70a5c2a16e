//! A table of a known shape in a header.

use super::header::Header;
use super::shapes::{Col, NAMED, Shape, Take};
use crate::ordered::InOrder;
use crate::tables::{Kind, field};
use crate::values::{ColumnStyle, StyleKind};

/// What the columns of a table fill, and how much of it was understood.
#[derive(Default)]
pub(super) struct Found {
    pub(super) fields: Vec<(usize, String)>,
    /// Columns told by their cells.
    pub(super) by_content: Vec<usize>,
    pub(super) constants: Vec<(String, String)>,
    pub(super) currency: Option<&'static str>,
    /// Columns understood.
    pub(super) known: usize,
    /// Whether the file's name says the same.
    pub(super) is_named: bool,
}

impl Found {
    /// How well it explains the file: by the columns that fill something, then by the file's name.
    pub(super) fn score(&self) -> usize {
        let mut columns: Vec<usize> = self.fields.iter().map(|(at, _)| *at).collect();
        columns.order();
        columns.dedup();
        columns.len() * 2 + usize::from(self.is_named)
    }
}

/// The file's header.
pub(super) struct File<'a> {
    pub(super) headers: &'a [Header],
    pub(super) styles: &'a [ColumnStyle],
    /// Words of its name.
    pub(super) name: &'a [String],
}

/// A column of the file given to a field.
struct Given {
    col: &'static Col,
    at: usize,
    /// The field's name with its unit, where it has one.
    name: String,
}

impl Shape {
    /// The table in the file, if it is one.
    pub(super) fn find(&'static self, file: &File<'_>) -> Option<Found> {
        let mut given: Vec<Given> = Vec::new();
        for col in self.columns {
            let is_done = given.iter().any(|given| given.col.field == col.field);
            if !is_done && let Some((at, name)) = self.best(col, file, &given) {
                given.push(Given { col, at, name });
            }
        }
        let title = self.titles.iter().find(|(words, _)| is_titled(words, file.name));
        let is_told = |need: &str| {
            let (name, is_any) = need.strip_prefix('~').map_or((need, false), |name| (name, true));
            (name == NAMED && title.is_some())
                || given
                    .iter()
                    .any(|given| given.col.field == name && (is_any || !given.col.is_weak))
        };
        let is_such = self.needs.iter().all(|group| group.iter().any(|need| is_told(need)));
        if !is_such || !self.has_its_needs(&given) {
            return None;
        }
        let mut found = Found { known: given.len(), is_named: title.is_some(), ..Found::default() };
        found.constants = self.constants(&given, title.map_or(&[], |(_, sets)| sets), file);
        self.name_fields(&given, file, &mut found);
        Some(found)
    }

    /// The header a field wants most, of those that are left.
    fn best(&self, col: &'static Col, file: &File<'_>, given: &[Given]) -> Option<(usize, String)> {
        let free = file.headers.iter().enumerate();
        let free = free.filter(|(at, _)| !given.iter().any(|given| given.at == *at));
        let fitting = free.filter_map(|(at, header)| {
            let (rank, unit) = rank(col, header)?;
            let style = file.styles.get(at).filter(|style| style.filled > 0);
            Some((rank, at, self.name(col, unit, style)?))
        });
        fitting.min_by_key(|(rank, at, _)| (*rank, *at)).map(|(_, at, name)| (at, name))
    }

    /// The name of the field for a column of that style; none if its cells cannot be the field's.
    fn name(&self, col: &Col, unit: Option<&str>, style: Option<&ColumnStyle>) -> Option<String> {
        let kind = style.map(|style| style.kind);
        let is_date = matches!(kind, Some(StyleKind::Day | StyleKind::Instant));
        let is_number = kind.is_none_or(|kind| kind == StyleKind::Number);
        let largest = style.map_or(0, |style| style.largest);
        let plain = || Some(col.field.to_owned());
        let timed = |unit: &str| Some(format!("{}_{unit}", col.field));
        match col.take {
            Take::Time | Take::Load if is_date || kind == Some(StyleKind::Flag) => None,
            Take::Time | Take::Load if unit.is_some() => timed(unit.unwrap_or_default()),
            Take::Time | Take::Load if kind == Some(StyleKind::Text) => timed("s"),
            Take::Load if largest <= 100 => timed("s"),
            Take::Load => timed("ms"),
            // Response times of servers are given in milliseconds.
            Take::Time if col.field == "response" => timed("ms"),
            Take::Time => None,
            Take::Share => (is_number && largest <= 100).then(plain)?,
            Take::Score(..) => is_number.then(plain)?,
            Take::Word => (!is_date).then(plain)?,
            Take::Any | Take::Known => plain(),
            Take::Cell => self.fits(col, kind).then(plain)?,
        }
    }

    /// Whether cells of that style can be the canonical field's.
    fn fits(&self, col: &Col, style: Option<StyleKind>) -> bool {
        let Some(style) = style else { return true };
        let path = format!("{}.{}", self.table.schema().name, col.field);
        let kind = field(&path).map(|(table, at)| table.schema().columns[at].kind);
        let is_date = matches!(style, StyleKind::Day | StyleKind::Instant);
        match kind {
            Some(Kind::Day | Kind::Instant) => is_date,
            Some(Kind::Text | Kind::Flag) => !is_date,
            Some(Kind::Number | Kind::Ratio) | None => style == StyleKind::Number,
        }
    }

    /// Whether the columns are there that no row can do without.
    fn has_its_needs(&self, given: &[Given]) -> bool {
        let has = |need: &str| {
            given.iter().any(|given| {
                let is_timed = matches!(given.col.take, Take::Time | Take::Load);
                given.name == need
                    || (is_timed && need.starts_with(given.col.field))
                    || (need == "amount" && given.col.field.starts_with("money_"))
            })
        };
        self.table.schema().needs.iter().all(|need| has(need))
    }

    /// What header, name and numbers say of all rows.
    fn constants(
        &self,
        given: &[Given],
        title: super::shapes::Sets,
        file: &File<'_>,
    ) -> Vec<(String, String)> {
        let schema = self.table.schema().name;
        let has = |name: &str| given.iter().any(|given| given.col.field == name);
        let of_headers = given.iter().flat_map(|given| given.col.sets);
        let mut all: Vec<(String, String)> = Vec::new();
        for (path, text) in of_headers.chain(title) {
            let is_new = !all.iter().any(|(other, _)| other == path);
            let is_given = path.split_once('.').is_some_and(|(_, name)| has(name));
            if is_new && !is_given {
                all.push(((*path).to_owned(), (*text).to_owned()));
            }
        }
        for given in given {
            let Take::Score(scale, usual) = given.col.take else { continue };
            let largest = file.styles.get(given.at).map_or(0, |style| style.largest);
            let kind = all.iter().find(|(path, _)| path == "surveys.kind");
            let usual = match kind.map(|(_, kind)| kind.as_str()) {
                Some("nps" | "employee") => 10,
                Some(_) => 5,
                None => usual,
            };
            let is_nps = kind.is_some_and(|(_, kind)| kind == "nps");
            if usual == 0 && !has("kind") {
                let kind = if largest > 5 { "nps" } else { "csat" };
                all.push((format!("{schema}.kind"), kind.to_owned()));
            }
            let named = file.headers[given.at].scaled.as_ref().map(|(_, top)| *top);
            if let Some(top) = named.or(scale_of(largest, usual, is_nps)).filter(|_| !has(scale)) {
                all.push((format!("{schema}.{scale}"), top.to_string()));
            }
        }
        all
    }

    fn name_fields(&self, given: &[Given], file: &File<'_>, found: &mut Found) {
        let schema = self.table.schema().name;
        let has = |name: &str| given.iter().any(|given| given.col.field == name);
        let is_by_day = given.iter().any(|given| {
            let kind = file.styles.get(given.at).map(|style| style.kind);
            given.col.field == "date" && kind == Some(StyleKind::Day)
        });
        let is_alone = |other: &str| is_by_day && !has(other) && !has("up_share") && !has("state");
        for given in given.iter().filter(|given| given.col.take != Take::Known) {
            let unit = given.name.rsplit_once('_').map_or("", |(_, unit)| unit);
            let name = match given.col.field {
                "lasted" if has("state") => format!("up_{unit}"),
                "lasted" => format!("down_{unit}"),
                // The rest of the day was the other.
                "up" if is_alone("down") => format!("up_of_day_{unit}"),
                "down" if is_alone("up") => format!("down_of_day_{unit}"),
                _ => given.name.clone(),
            };
            found.fields.push((given.at, format!("{schema}.{name}")));
            found.currency = found.currency.or(file.headers[given.at].currency);
        }
    }
}

/// How much a field wants a header (0 most), and the unit the header gives; none if it is none of
/// its words.
fn rank(col: &Col, header: &Header) -> Option<(usize, Option<&'static str>)> {
    let words = |text: &str| {
        let is_own = col.sets.is_empty() && text == col.field.replace('_', " ");
        let place = || col.words.split(", ").position(|words| words == text).map(|at| at + 1);
        if is_own { Some(0) } else { place() }
    };
    let timed = || header.timed.as_ref().and_then(|(text, unit)| Some((words(text)?, Some(*unit))));
    let scaled = || header.scaled.as_ref().and_then(|(text, _)| Some((words(text)?, None)));
    let plain = || words(&header.plain).map(|rank| (rank, None));
    match col.take {
        Take::Time | Take::Load => timed().or_else(plain),
        Take::Score(..) => plain().or_else(scaled),
        _ => plain(),
    }
}

/// The scale that numbers up to `largest` are of, where it is not the usual one.
fn scale_of(largest: i64, usual: i64, is_nps: bool) -> Option<i64> {
    match largest {
        _ if usual == 0 || is_nps => None,
        1..=5 if usual > 5 => Some(5),
        _ if largest <= usual => None,
        6..=10 => Some(10),
        11..=100 => Some(100),
        _ => None,
    }
}

fn is_titled(words: &str, name: &[String]) -> bool {
    words.split(' ').any(|word| name.iter().any(|own| own == word))
}
