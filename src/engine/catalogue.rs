//! What can be asked of a shop.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::feeds::Filled;
use super::{Joined, Shop};
use crate::kpis::formula::{Fault, FormulaError};
use crate::kpis::{self, Beside, Entry, Role, Section};
use crate::report::{self, DERIVED_DIMENSIONS, KpiReport, Question, QuestionError};
use crate::settings::{OwnKpi, Settings};
use crate::sources::{Basis, Source, sources};
use crate::tables::{Sealed, TABLES, TableSchema};
use crate::unit::{Better, Unit};

/// Everything a page needs to offer choices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Catalogue {
    /// All KPIs, section by section, the user's own last.
    pub kpis: Vec<CatalogueKpi>,
    /// The user's KPIs that make no sense: id, and what is wrong, in a sentence.
    pub faults: Vec<(String, String)>,
    /// Dimensions that some loaded table has, in the order of the tables.
    pub dimensions: Vec<String>,
    /// The exports that are known.
    pub sources: Vec<CatalogueSource>,
    /// The canonical tables, loaded or not, with the fields a column can be taken for.
    pub tables: Vec<CatalogueTable>,
}

/// One KPI.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct CatalogueKpi {
    /// Its id.
    pub id: String,
    /// Its section.
    pub section: Section,
    /// What it is measured in.
    pub unit: Unit,
    /// Which way is good.
    pub better: Better,
    /// How it is calculated.
    pub formula: String,
    /// Dimensions it is broken down by where the columns are there.
    pub by: Vec<String>,
    /// KPIs to look at next.
    pub next: Vec<String>,
    /// Whose dashboard shows it.
    pub roles: Vec<Role>,
    /// Figures shown beside it, in order.
    pub beside: Vec<CatalogueBeside>,
}

/// A figure beside a KPI's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct CatalogueBeside {
    /// Its id.
    pub id: String,
    /// What it is measured in.
    pub unit: Unit,
    /// How it is calculated.
    pub formula: String,
}

/// One export of one tool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct CatalogueSource {
    /// Its id.
    pub id: String,
    /// The tool, as its makers write it.
    pub system: String,
    /// The export, as its makers write it.
    pub export: String,
    /// The canonical tables it can fill.
    pub fills: Vec<String>,
    /// KPIs that it feeds: of each, at least one sum it is made of comes from this export alone.
    pub kpis: Vec<String>,
    /// What its columns are known from.
    pub basis: Basis,
}

/// One canonical table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct CatalogueTable {
    /// Its name.
    pub id: String,
    /// Its columns.
    pub columns: Vec<String>,
}

/// A KPI of the user's that is being written: what is wrong with it, or what it comes to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct Draft {
    /// The first thing wrong with it; none where it makes sense.
    pub fault: Option<DraftFault>,
    /// Its figure of the period; none where it makes no sense.
    pub figure: Option<KpiReport>,
}

/// What is wrong with a formula, for the page to word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct DraftFault {
    /// The character it stumbles at, from 1; one past the end where something is wanting.
    pub at: usize,
    /// Which kind of [`Fault`].
    pub code: DraftFaultCode,
    /// What stands there; empty for the end, and where it says nothing. Of a circle, the way.
    pub found: String,
    /// The name that was probably meant.
    pub nearest: Option<String>,
    /// How many arguments a function takes at least.
    pub least: Option<usize>,
    /// How many it takes at most.
    pub most: Option<usize>,
}

/// The kinds of [`Fault`], by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "said at the kinds of faults themselves")]
pub enum DraftFaultCode {
    NotAnOperand,
    NotAnOperator,
    Unclosed,
    NumberTooLong,
    UnknownFunction,
    WrongCount,
    UnknownName,
    Circle,
    TooDeep,
    TooLong,
    TakenId,
    NotAName,
}

impl Shop {
    /// What a KPI of the user's would be, in place of one with the same id: of `question` its
    /// period and filters count. Nothing of the shop changes.
    ///
    /// # Errors
    /// A date or dimension that does not exist.
    pub fn draft(&mut self, own: &OwnKpi, question: &Question) -> Result<Draft, QuestionError> {
        let mut settings = self.settings.clone();
        settings.own_kpis.retain(|other| other.id != own.id);
        settings.own_kpis.push(own.clone());
        if let Err(error) = kpis::Catalogue::new(&settings).check(own, &settings) {
            return Ok(Draft { fault: Some(error.into()), figure: None });
        }
        self.join();
        let Some(joined) = &self.joined else { unreachable!("just joined") };
        let Joined { tables, memo, .. } = joined;
        let question = Question { kpis: vec![own.id.clone()], ..question.clone() };
        let mut report = report::answer(tables, &self.dictionaries, &settings, memo, &question)?;
        Ok(Draft { fault: None, figure: report.kpis.remove(&own.id) })
    }
}

impl From<FormulaError> for DraftFault {
    fn from(FormulaError { at, fault }: FormulaError) -> Self {
        use DraftFaultCode as Code;
        let (code, found, nearest) = match fault {
            Fault::NotAnOperand(found) => (Code::NotAnOperand, found, None),
            Fault::NotAnOperator(found) => (Code::NotAnOperator, found, None),
            Fault::Unclosed => (Code::Unclosed, String::new(), None),
            Fault::NumberTooLong => (Code::NumberTooLong, String::new(), None),
            Fault::UnknownFunction(name, nearest) => (Code::UnknownFunction, name, nearest),
            Fault::WrongCount(name, least, most) => {
                let fault = DraftFault::new(at, Code::WrongCount, name, None);
                return DraftFault { least: Some(least), most: Some(most), ..fault };
            }
            Fault::UnknownName(name, nearest) => (Code::UnknownName, name, nearest),
            Fault::Circle(way) => (Code::Circle, way.join(" → "), None),
            Fault::TooDeep => (Code::TooDeep, String::new(), None),
            Fault::TooLong => (Code::TooLong, String::new(), None),
            Fault::TakenId(id) => (Code::TakenId, id, None),
            Fault::NotAName => (Code::NotAName, String::new(), None),
        };
        DraftFault::new(at, code, found, nearest)
    }
}

impl DraftFault {
    fn new(at: usize, code: DraftFaultCode, found: String, nearest: Option<String>) -> Self {
        DraftFault { at, code, found, nearest, least: None, most: None }
    }
}

impl Catalogue {
    pub(super) fn new(settings: &Settings, loaded: Option<&Sealed>) -> Self {
        let all = kpis::Catalogue::new(settings);
        let faults = all.faults().iter().map(|(id, error)| (id.clone(), error.to_string()));
        Catalogue {
            kpis: all.entries().iter().map(|entry| kpi(entry, settings)).collect(),
            faults: faults.collect(),
            dimensions: loaded.map(dimensions).unwrap_or_default(),
            sources: sources().map(|one| source(one, &all)).collect(),
            tables: TABLES.iter().filter(|schema| schema.id.is_of_files()).map(table).collect(),
        }
    }
}

fn kpi(entry: &Entry, settings: &Settings) -> CatalogueKpi {
    let own = settings.own_kpis.iter().find(|own| own.id == entry.id);
    let formula = entry.shipped.map(|kpi| kpi.formula).or(own.map(|own| own.formula.as_str()));
    CatalogueKpi {
        id: entry.id.clone(),
        section: entry.section,
        unit: entry.unit,
        better: entry.better,
        formula: formula.unwrap_or_default().to_owned(),
        by: texts(entry.shipped.map_or(&[], |kpi| kpi.by)),
        next: texts(entry.shipped.map_or(&[], |kpi| kpi.next)),
        roles: entry.shipped.map_or_else(Vec::new, |kpi| kpi.roles.to_vec()),
        beside: entry.shipped.map_or(&[][..], |kpi| kpi.beside).iter().map(beside).collect(),
    }
}

fn beside(beside: &Beside) -> CatalogueBeside {
    let Beside { id, unit, formula } = *beside;
    CatalogueBeside { id: id.to_owned(), unit, formula: formula.to_owned() }
}

fn texts(all: &[&str]) -> Vec<String> {
    all.iter().map(|&text| text.to_owned()).collect()
}

/// Dimensions of the schema and those that derive, as far as a table has them.
pub(super) fn dimensions(loaded: &Sealed) -> Vec<String> {
    let of_schema = TABLES.iter().flat_map(|schema| schema.columns);
    let of_schema = of_schema.filter(|column| column.is_dimension).map(|column| column.name);
    let is_loaded = |name: &&str| loaded.tables.values().any(|table| table.column(name).is_some());
    let mut seen = BTreeSet::new();
    let all = of_schema.chain(DERIVED_DIMENSIONS).filter(is_loaded);
    all.filter(|name| seen.insert(*name)).map(str::to_owned).collect()
}

fn source(source: &Source, all: &kpis::Catalogue) -> CatalogueSource {
    let filled = Filled::by(source);
    let fed = all.entries().iter().filter(|entry| filled.feeds(all, &entry.formula));
    CatalogueSource {
        id: source.id.to_owned(),
        system: source.name.0.to_owned(),
        export: source.name.1.to_owned(),
        fills: source.fills.iter().map(|id| id.schema().name.to_owned()).collect(),
        kpis: fed.map(|entry| entry.id.clone()).collect(),
        basis: source.basis,
    }
}

fn table(schema: &TableSchema) -> CatalogueTable {
    let columns = schema.columns.iter().map(|column| column.name.to_owned());
    CatalogueTable { id: schema.name.to_owned(), columns: columns.collect() }
}
