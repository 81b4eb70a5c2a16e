//! The whole engine for a Rust program: add files, ask, remove.
//!
//! ```
//! use shop_kpi::engine::Shop;
//! use shop_kpi::import::ImportOptions;
//! use shop_kpi::report::Question;
//! use shop_kpi::settings::Settings;
//!
//! let mut shop = Shop::new(Settings::default());
//! let file = b"Order ID,Date,Total\n1,2026-03-01,20.00\n2,2026-03-02,30.00\n";
//! let read = shop.add("orders.csv", file, &ImportOptions::default());
//! assert_eq!(read.rows_read, 2);
//! let report = shop.ask(&Question::default())?;
//! assert!(report.kpis.contains_key("orders"));
//! # Ok::<(), shop_kpi::report::QuestionError>(())
//! ```

mod catalogue;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use catalogue::{Catalogue, CatalogueBeside, CatalogueKpi, CatalogueSource, CatalogueTable};

use crate::csv::{Account, Dialect};
use crate::import::{FileReport, Import, ImportOptions, Imported, Outcome, Progress};
use crate::note::Note;
use crate::problem::Problem;
use crate::report::{self, AnalysisQuestion, AnalysisReport, Question, QuestionError, Report};
use crate::settings::Settings;
use crate::tables::{Dictionaries, FileData, Sealed, seal};

/// The files of a shop, and what they say.
///
/// What is asked is answered from all files, those still being read included. The tables are
/// joined when they are needed and kept until something changes.
pub struct Shop {
    settings: Settings,
    dictionaries: Dictionaries,
    files: BTreeMap<u32, File>,
    /// The number of the next file.
    next: u32,
    joined: Option<Joined>,
}

/// A file at the stage it has come to.
enum File {
    /// Still being read.
    Open(Box<OpenFile>),
    /// Read to its end.
    Read(Box<Imported>),
}

/// A file of which more is to come.
struct OpenFile {
    name: String,
    import: Import,
    progress: Progress,
}

/// The joined tables, and how much they were made of.
struct Joined {
    tables: Sealed,
    /// Rows of files still being read that are in the tables.
    open_rows: u64,
}

/// What became of a file at its end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum Finish {
    /// It is read; its figures are in the answers from now on.
    Done(Box<FileReport>),
    /// Its end disproved what its beginning promised (a decimal mark, the order of dates). Nothing
    /// of it is kept; open it again with these options.
    ReadAgain(Box<ImportOptions>),
}

impl Shop {
    /// A shop without files.
    pub fn new(settings: Settings) -> Self {
        Shop {
            settings,
            dictionaries: Dictionaries::default(),
            files: BTreeMap::new(),
            next: 0,
            joined: None,
        }
    }

    /// The settings in force.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Other settings from now on. A time zone holds for files opened after.
    pub fn set_settings(&mut self, settings: Settings) {
        self.settings = settings;
        self.joined = None;
    }

    /// Reads a whole file, twice where its end disproves its beginning.
    pub fn add(&mut self, name: &str, bytes: &[u8], options: &ImportOptions) -> FileReport {
        let mut options = options.clone();
        loop {
            let file = self.open(name, &options);
            self.push(file, bytes);
            match self.finish(file) {
                Finish::Done(report) => return *report,
                // Comes to an end: options are taken at their word, and each time there are more.
                Finish::ReadAgain(better) => options = *better,
            }
        }
    }

    /// Begins a file. Returns its number, for all that follows.
    pub fn open(&mut self, name: &str, options: &ImportOptions) -> u32 {
        let id = self.next;
        self.next += 1;
        let mut options = options.clone();
        options.time_zone = options.time_zone.or_else(|| self.settings.time_zone.clone());
        let import = Import::new(id, name, &options);
        let file = OpenFile { name: name.to_owned(), import, progress: Progress::default() };
        self.files.insert(id, File::Open(Box::new(file)));
        id
    }

    /// Whether the file has been opened and neither finished nor cancelled.
    pub fn is_open(&self, id: u32) -> bool {
        matches!(self.files.get(&id), Some(File::Open(_)))
    }

    /// The next bytes of a file, in blocks of any size.
    ///
    /// # Panics
    /// If the file is not open.
    pub fn push(&mut self, id: u32, block: &[u8]) -> Progress {
        let Some(File::Open(file)) = self.files.get_mut(&id) else {
            panic!("file {id} is not open")
        };
        file.progress = file.import.push(block, &mut self.dictionaries);
        file.progress
    }

    /// The end of a file.
    ///
    /// # Panics
    /// If the file is not open.
    pub fn finish(&mut self, id: u32) -> Finish {
        let Some(File::Open(file)) = self.files.remove(&id) else {
            panic!("file {id} is not open")
        };
        self.joined = None;
        match file.import.finish(&mut self.dictionaries) {
            Outcome::Done(imported) => {
                let report = Box::new(imported.report.clone());
                self.files.insert(id, File::Read(imported));
                Finish::Done(report)
            }
            Outcome::ReadAgain(options) => Finish::ReadAgain(options),
        }
    }

    /// Forgets a file that has not been finished.
    pub fn cancel(&mut self, id: u32) {
        self.remove(id);
    }

    /// Forgets a file; one that is not there is forgotten already.
    pub fn remove(&mut self, id: u32) {
        if self.files.remove(&id).is_some() {
            self.joined = None;
        }
    }

    /// All files in the order they were opened, those still being read too. Once something has
    /// been asked, orders that another file gives as well are among a file's problems.
    pub fn files(&self) -> Vec<FileReport> {
        self.files.iter().map(|(&id, file)| self.report_of(id, file)).collect()
    }

    /// The problems of a file that were kept, in the file's order; none of an unknown file.
    pub fn problems(&self, id: u32) -> &[Problem] {
        match self.files.get(&id) {
            Some(File::Read(imported)) => imported.problems.kept(),
            _ => &[],
        }
    }

    /// The answer to a question, from what has been read so far.
    ///
    /// # Errors
    /// A date, KPI or dimension that does not exist.
    pub fn ask(&mut self, question: &Question) -> Result<Report, QuestionError> {
        self.join();
        let Some(joined) = &self.joined else { unreachable!("just joined") };
        let mut report =
            report::answer(&joined.tables, &self.dictionaries, &self.settings, question)?;
        report.notes.extend(self.files.values().filter_map(still_reading));
        Ok(report)
    }

    /// An analysis, from what has been read so far.
    ///
    /// # Errors
    /// A date, KPI or dimension that does not exist.
    pub fn analyse(&mut self, asked: &AnalysisQuestion) -> Result<AnalysisReport, QuestionError> {
        self.join();
        let Some(joined) = &self.joined else { unreachable!("just joined") };
        report::analyse(&joined.tables, &self.dictionaries, &self.settings, asked)
    }

    /// What can be asked: all KPIs, and the dimensions that the files read so far have.
    pub fn catalogue(&mut self) -> Catalogue {
        self.join();
        Catalogue::new(&self.settings, self.joined.as_ref().map(|joined| &joined.tables))
    }

    /// Joins the tables, unless what is joined still serves.
    fn join(&mut self) {
        let open_rows = self.files.values().map(File::open_rows).sum();
        if self.joined.as_ref().is_some_and(|joined| joined.serves(open_rows)) {
            return;
        }
        let files: Vec<FileData<'_>> = self.files.iter().map(|(&id, file)| file.data(id)).collect();
        let tables = seal(&files, &self.settings, &mut self.dictionaries);
        self.joined = Some(Joined { tables, open_rows });
    }

    fn report_of(&self, id: u32, file: &File) -> FileReport {
        let mut report = match file {
            File::Open(file) => file.report(id),
            File::Read(imported) => imported.report.clone(),
        };
        let repeated =
            self.joined.as_ref().and_then(|joined| joined.tables.repeated_orders.get(&id));
        if let Some(&orders) = repeated {
            *report.problem_counts.entry(REPEATED_ORDER.to_owned()).or_default() += orders;
        }
        report
    }
}

/// [`Code::RepeatedOrder`](crate::problem::Code::RepeatedOrder) as reports name it.
const REPEATED_ORDER: &str = "repeated_order";

impl Joined {
    /// While files are being read the tables are joined anew for every third more of rows: often
    /// enough to watch the figures grow, seldom enough not to hold up the reading.
    fn serves(&self, open_rows: u64) -> bool {
        open_rows < self.open_rows + self.open_rows / 3 + 1
    }
}

impl File {
    fn open_rows(&self) -> u64 {
        match self {
            File::Open(file) => file.progress.rows,
            File::Read(_) => 0,
        }
    }

    /// What joining needs of the file, as far as it is read.
    fn data(&self, id: u32) -> FileData<'_> {
        match self {
            File::Open(file) => FileData {
                id,
                name: &file.name,
                tables: file.import.tables().collect(),
                facts: file.import.facts(),
            },
            File::Read(imported) => FileData {
                id,
                name: &imported.report.name,
                tables: imported.tables.iter().collect(),
                facts: imported.facts.clone(),
            },
        }
    }
}

impl OpenFile {
    /// What is known before the end.
    fn report(&self, id: u32) -> FileReport {
        FileReport {
            id,
            name: self.name.clone(),
            source: None,
            certainty: 0.0,
            tables: Vec::new(),
            rows_read: self.progress.rows,
            rows_set_aside: 0,
            rows_skipped: 0,
            account: Account::default(),
            from: None,
            to: None,
            dialect: Dialect::default(),
            guesses: Vec::new(),
            columns: Vec::new(),
            problem_counts: BTreeMap::new(),
            problems: Vec::new(),
        }
    }
}

/// That a file's figures are not complete yet.
fn still_reading(file: &File) -> Option<Note> {
    let File::Open(file) = file else { return None };
    let values = [("file", file.name.clone()), ("rows", file.progress.rows.to_string())];
    Some(Note::new("still_reading", values))
}
