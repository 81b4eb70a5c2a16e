//! The shipped KPIs and the user's own, parsed and looked up by id.

use std::sync::LazyLock;

use super::formula::{Fault, Formula, FormulaError, is_of_name, nearest};
use super::{Aside, Beside, Kpi, SECTIONS, Section};
use crate::measures::{MEASURES, measure};
use crate::settings::{OwnKpi, Settings};
use crate::unit::{Better, Unit};

/// One KPI of a shop.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Its section.
    pub section: Section,
    /// What it is measured in.
    pub unit: Unit,
    /// Which way is good.
    pub better: Better,
    /// How it is calculated.
    pub formula: Formula,
    /// The shipped entry; none for the user's own.
    pub shipped: Option<&'static Kpi>,
    /// Figures beside it.
    pub beside: Vec<BesideEntry>,
}

impl Entry {
    /// What the report says beside the figure where it is so.
    pub fn asides(&self) -> &'static [Aside] {
        self.shipped.map_or(&[], |kpi| kpi.asides)
    }
}

/// A figure beside a KPI's.
#[derive(Clone, Debug)]
pub struct BesideEntry {
    /// Its id.
    pub id: &'static str,
    /// What it is measured in.
    pub unit: Unit,
    /// How it is calculated.
    pub formula: Formula,
}

/// The shipped KPIs, parsed once.
static SHIPPED: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let all = SECTIONS.iter().flat_map(|(section, kpis)| kpis.iter().map(|kpi| (*section, kpi)));
    all.map(|(section, kpi)| Entry {
        id: kpi.id.to_owned(),
        section,
        unit: kpi.unit,
        better: kpi.better,
        // OK because a test parses them all.
        formula: Formula::parse(kpi.formula).expect("a shipped formula"),
        shipped: Some(kpi),
        beside: kpi.beside.iter().map(beside).collect(),
    })
    .collect()
});

fn beside(beside: &Beside) -> BesideEntry {
    // OK because a test parses them all.
    let formula = Formula::parse(beside.formula).expect("a shipped formula");
    BesideEntry { id: beside.id, unit: beside.unit, formula }
}

/// All KPIs of a shop.
#[derive(Clone, Debug)]
pub struct Catalogue {
    entries: Vec<Entry>,
    faults: Vec<(String, FormulaError)>,
}

impl Catalogue {
    /// The shipped KPIs and the user's own. One of those that cannot be read is left out, and
    /// listed in [`Catalogue::faults`].
    pub fn new(settings: &Settings) -> Self {
        let mut catalogue = Catalogue { entries: SHIPPED.clone(), faults: Vec::new() };
        for own in &settings.own_kpis {
            match catalogue.check(own, settings) {
                Ok(formula) => catalogue.entries.push(Entry {
                    id: own.id.clone(),
                    section: Section::Own,
                    unit: own.unit,
                    better: own.better,
                    formula,
                    shipped: None,
                    beside: Vec::new(),
                }),
                Err(error) => catalogue.faults.push((own.id.clone(), error)),
            }
        }
        catalogue
    }

    /// All, section by section, the user's own last.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The KPI of that id.
    pub fn find(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// The user's KPIs that could not be read, and why.
    pub fn faults(&self) -> &[(String, FormulaError)] {
        &self.faults
    }

    /// The id nearest to a wrong one.
    pub fn nearest(&self, id: &str) -> Option<String> {
        nearest(id, self.entries.iter().map(|entry| entry.id.as_str()))
    }

    /// The formula of a user's KPI, if it can be read and all it names is there. It may use
    /// shipped KPIs, measures, and other KPIs of the user's.
    ///
    /// # Errors
    /// The first fault, and where in the formula.
    pub fn check(&self, own: &OwnKpi, settings: &Settings) -> Result<Formula, FormulaError> {
        if SHIPPED.iter().any(|entry| entry.id == own.id) {
            return Err(FormulaError { at: 1, fault: Fault::TakenId(own.id.clone()) });
        }
        let formula = Formula::parse(&own.formula)?;
        let mut way = vec![own.id.clone()];
        self.follow(&own.formula, &formula, settings, &mut way)?;
        Ok(formula)
    }

    /// Looks up every name, and those in the user's KPIs it leads to. `way`: the KPIs on the way.
    fn follow(
        &self,
        text: &str,
        formula: &Formula,
        settings: &Settings,
        way: &mut Vec<String>,
    ) -> Result<(), FormulaError> {
        let mut names = Vec::new();
        formula.each_name(&mut |name| names.push(name));
        for name in names {
            let fault = |fault| FormulaError { at: position(text, name), fault };
            let is_own_id = way.last().is_some_and(|last| last == name);
            if measure(name).is_some() && (is_own_id || self.find(name).is_none()) {
                continue;
            }
            if way.iter().any(|id| id == name) {
                let circle = way.iter().cloned().chain([name.to_owned()]).collect();
                return Err(fault(Fault::Circle(circle)));
            }
            if SHIPPED.iter().any(|entry| entry.id == name) {
                continue;
            }
            let is_own = settings.own_kpis.iter().any(|own| own.id == name);
            if !is_own && (name == Formula::DAYS || Settings::NUMBERS.contains(&name)) {
                continue;
            }
            let Some(own) = settings.own_kpis.iter().find(|own| own.id == name) else {
                return Err(fault(Fault::UnknownName(name.to_owned(), near(name, settings))));
            };
            way.push(name.to_owned());
            let inner = Formula::parse(&own.formula)
                .map_err(|_| fault(Fault::UnknownName(name.to_owned(), None)))?;
            self.follow(&own.formula, &inner, settings, way).map_err(|error| fault(error.fault))?;
            way.pop();
        }
        Ok(())
    }
}

/// The KPI or measure nearest to a wrong name.
fn near(name: &str, settings: &Settings) -> Option<String> {
    let own = settings.own_kpis.iter().map(|own| own.id.as_str());
    let shipped = SHIPPED.iter().map(|entry| entry.id.as_str());
    let measures = MEASURES.iter().map(|measure| measure.id);
    let plain = Settings::NUMBERS.into_iter().chain([Formula::DAYS]);
    nearest(name, shipped.chain(own).chain(measures).chain(plain))
}

/// Where a name stands in a formula's text: the character, from 1.
fn position(text: &str, name: &str) -> usize {
    let mut at = 1;
    for word in text.split_inclusive(|char| !is_of_name(char)) {
        let bare = word.trim_end_matches(|char| !is_of_name(char));
        if bare == name {
            return at;
        }
        at += word.chars().count();
    }
    1
}
