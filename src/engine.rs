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

mod ahead;
mod alerts;
mod catalogue;
mod content;
mod feeds;
mod file;
mod findings;
mod headline;
mod recipe;
mod restatement;
mod weigh;

use std::cell::OnceCell;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use catalogue::{
    Catalogue, CatalogueBeside, CatalogueKpi, CatalogueSource, CatalogueTable, Draft, DraftFault,
    DraftFaultCode,
};
pub use recipe::{Mapping, Recipe, RecipeAnswer};
pub use restatement::{Cause, Change, Restatement};

use crate::alerts::Alerts;
use crate::csv::Guess;
use crate::import::{FileKind, FileReport, Import, ImportOptions, Outcome, Progress};
use crate::measures::Memo;
use crate::problem::{Code, Problem};
use crate::report::{self, AnalysisQuestion, AnalysisReport, Question, QuestionError, Report};
use crate::settings::Settings;
use crate::tables::{Dictionaries, FileData, Repeat, Sealed, seal};
use ahead::Ahead;
use content::Content;
use file::{File, OpenFile, ReadFile};
use restatement::Snapshot;

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
    /// What the user has said before about kinds of files, the latest first.
    mappings: Vec<Mapping>,
    /// What the page keeps in the recipe.
    page: BTreeMap<String, String>,
    /// What files were taken for before anything was said about them.
    kinds: BTreeMap<Content, FileKind>,
    /// The options a file must be read again with, and what of them the user had said.
    again: Option<(ImportOptions, ImportOptions)>,
    /// Bytes that texts and columns of all files may take.
    memory_limit: usize,
    /// Whether changes of figures are watched.
    watches: bool,
    /// The figures as they were told last.
    seen: Option<Snapshot>,
    /// The last file that changed figures, and what became of it.
    cause: Option<(String, Cause)>,
}

/// The joined tables, and how much they were made of.
struct Joined {
    tables: Sealed,
    /// Rows of files still being read that are in the tables.
    open_rows: u64,
    /// What has been worked out of them.
    memo: Memo,
    ahead: Ahead,
    /// What is to be looked at, once it was asked for.
    alerts: OnceCell<Alerts>,
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
            mappings: Vec::new(),
            page: BTreeMap::new(),
            kinds: BTreeMap::new(),
            again: None,
            memory_limit: usize::MAX,
            watches: false,
            seen: None,
            cause: None,
        }
    }

    /// The settings in force.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Other settings from now on. A time zone holds for files opened after.
    pub fn set_settings(&mut self, settings: Settings) {
        let joins_alike = settings.joins_as(&self.settings);
        self.settings = settings;
        if !joins_alike {
            self.joined = None;
            self.seen = None;
        } else if let Some(joined) = &mut self.joined {
            joined.alerts = OnceCell::new();
        }
    }

    /// Bytes that the texts and columns of all files may take from now on; joining takes as much
    /// again, and more. A file that needs more is refused with `memory_full`.
    pub fn limit_memory(&mut self, bytes: usize) {
        self.memory_limit = bytes;
    }

    /// Bytes the columns of the files take, those still being read too; without texts.
    pub fn memory(&self) -> usize {
        self.files.values().map(File::bytes).sum()
    }

    fn room_left(&self) -> usize {
        self.memory_limit.saturating_sub(self.memory())
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
        let again = self.again.take_if(|(better, _)| better == options);
        let told = again.map_or_else(|| options.clone(), |(_, told)| told);
        let mut options = options.clone();
        options.time_zone = options.time_zone.or_else(|| self.settings.time_zone.clone());
        let file = OpenFile {
            name: name.to_owned(),
            import: Import::new(id, name, &options).within(self.room_left()),
            progress: Progress::default(),
            content: Content::default(),
            options,
            told,
        };
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
        file.content.push(block);
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
        let OpenFile { name, import, content, options, told, .. } = *file;
        match import.finish(&mut self.dictionaries) {
            Outcome::Done(imported) => {
                let kind = self.kind_of(content, imported.kind());
                if let Some(mapped) = self.mapped(&kind, &told) {
                    return Finish::ReadAgain(mapped);
                }
                self.remember(&name, Cause::Added);
                let file = ReadFile { imported: *imported, content, options, told, kind };
                self.files.insert(id, File::Read(Box::new(file)));
                self.joined = None;
                Finish::Done(Box::new(self.report_of(id, &self.files[&id])))
            }
            Outcome::ReadAgain(better, kind) => {
                self.joined = None;
                let kind = self.kind_of(content, kind);
                if let Some(mapped) = self.mapped(&kind, &told) {
                    return Finish::ReadAgain(mapped);
                }
                self.again = Some(((*better).clone(), told));
                Finish::ReadAgain(better)
            }
        }
    }

    /// What a file was taken for when it came first, before anything was said about it.
    fn kind_of(&mut self, content: Content, kind: FileKind) -> FileKind {
        self.kinds.entry(content).or_insert(kind).clone()
    }

    /// Forgets a file that has not been finished.
    pub fn cancel(&mut self, id: u32) {
        self.remove(id);
    }

    /// Forgets a file; one that is not there is forgotten already.
    pub fn remove(&mut self, id: u32) {
        self.take_out(id, Cause::Removed);
    }

    /// Forgets a file in whose place another has come.
    pub fn replace(&mut self, older: u32, newer: u32) {
        let name = self.files.get(&newer).and_then(File::read);
        let name = name.map(|file| file.imported.report.name.clone());
        self.take_out(older, Cause::Replaced);
        if let Some(name) = name {
            self.cause = Some((name, Cause::Replaced));
        }
    }

    fn take_out(&mut self, id: u32, cause: Cause) {
        let read = self.files.get(&id).and_then(File::read);
        if let Some(name) = read.map(|file| file.imported.report.name.clone()) {
            self.remember(&name, cause);
        }
        if self.files.remove(&id).is_some() {
            self.joined = None;
        }
    }

    /// All files in the order they were opened, those still being read too. Once something has
    /// been asked, orders that another file gives as well are among a file's problems.
    pub fn files(&self) -> Vec<FileReport> {
        self.files.iter().map(|(&id, file)| self.report_of(id, file)).collect()
    }

    /// The problems of a file that were kept, in the file's order, then what shows beside the
    /// other files; none of an unknown file.
    pub fn problems(&self, id: u32) -> Vec<Problem> {
        let Some(file) = self.files.get(&id).and_then(File::read) else { return Vec::new() };
        let mut problems = file.imported.problems.kept().to_vec();
        problems.extend(self.findings(id));
        problems
    }

    /// The guesses about a file that is read; none of an unknown one.
    pub fn guesses(&self, id: u32) -> Vec<Guess> {
        let file = self.files.get(&id).and_then(File::read);
        file.map_or_else(Vec::new, |file| file.imported.report.guesses.clone())
    }

    /// Orders that this file and another give: the first [`Sealed::REPEATS`] of the shop, in the
    /// order of their time.
    pub fn repeats(&mut self, id: u32) -> Vec<Repeat> {
        let all = self.tables().0.repeats.iter();
        all.filter(|repeat| repeat.kept.file == id || repeat.other.file == id).cloned().collect()
    }

    /// The answer to a question, from what has been read so far.
    ///
    /// # Errors
    /// A date, KPI or dimension that does not exist.
    pub fn ask(&mut self, question: &Question) -> Result<Report, QuestionError> {
        self.join();
        let Some(joined) = &mut self.joined else { unreachable!("just joined") };
        let Joined { tables, memo, ahead, .. } = joined;
        let mut report =
            report::answer(tables, &self.dictionaries, &self.settings, memo, question)?;
        ahead.learn(question, &self.dictionaries);
        report.notes.extend(self.files.values().filter_map(File::still_reading));
        Ok(report)
    }

    /// An analysis, from what has been read so far.
    ///
    /// # Errors
    /// A date, KPI or dimension that does not exist.
    pub fn analyse(&mut self, asked: &AnalysisQuestion) -> Result<AnalysisReport, QuestionError> {
        self.join();
        let Some(joined) = &self.joined else { unreachable!("just joined") };
        let Joined { tables, memo, .. } = joined;
        report::analyse(tables, &self.dictionaries, &self.settings, memo, asked)
    }

    /// What can be asked: all KPIs, and the dimensions that the files read so far have.
    pub fn catalogue(&mut self) -> Catalogue {
        self.join();
        Catalogue::new(&self.settings, self.joined.as_ref().map(|joined| &joined.tables))
    }

    /// Dimensions that some loaded table has: all of the catalogue that depends on the files.
    pub fn dimensions(&mut self) -> Vec<String> {
        catalogue::dimensions(self.tables().0)
    }

    /// Joins the tables, unless what is joined still serves.
    fn join(&mut self) {
        let open_rows = self.files.values().map(File::open_rows).sum();
        if self.joined.as_ref().is_some_and(|joined| joined.serves(open_rows)) {
            return;
        }
        let counted = self.files.iter().filter(|(id, _)| self.same_as(**id).is_none());
        let files: Vec<FileData<'_>> = counted.map(|(&id, file)| file.data(id)).collect();
        // Out before the new ones are made: both together would double the memory.
        self.joined = None;
        let tables = seal(&files, &self.settings, &mut self.dictionaries);
        let (memo, ahead) = (Memo::default(), Ahead::default());
        self.joined = Some(Joined { tables, open_rows, memo, ahead, alerts: OnceCell::new() });
    }

    /// The joined tables and their words.
    fn tables(&mut self) -> (&Sealed, &Dictionaries) {
        self.join();
        let Some(joined) = &self.joined else { unreachable!("just joined") };
        (&joined.tables, &self.dictionaries)
    }

    /// The first file that has the very same content.
    fn same_as(&self, id: u32) -> Option<u32> {
        let file = self.files.get(&id)?.read()?;
        let mut before = self.files.range(..id);
        before
            .find(|(_, other)| other.read().is_some_and(|other| other.is_same(file)))
            .map(|(&id, _)| id)
    }

    fn report_of(&self, id: u32, file: &File) -> FileReport {
        let file = match file {
            File::Open(file) => return file.report(id),
            File::Read(file) => file,
        };
        let mut report = file.imported.report.clone();
        report.header.clone_from(&file.kind.header);
        let is_of_shop =
            |guess: &&mut Guess| guess.about == "time_zone" && guess.evidence == "user";
        if file.told.time_zone.is_none()
            && let Some(guess) = report.guesses.iter_mut().find(is_of_shop)
        {
            "setting".clone_into(&mut guess.evidence);
        }
        report.recipe = self.said_by_recipe(file);
        report.same_as = self.same_as(id);
        let before = self.files.range(..id).filter_map(|(&id, other)| Some((id, other.read()?)));
        let older = before.filter(|(_, other)| file.is_edition_of(other));
        report.older = older.map(|(id, _)| id).collect();
        for problem in self.findings(id) {
            *report.problem_counts.entry(problem.code.name()).or_default() += 1;
            report.problems.push(problem);
        }
        let repeated =
            self.joined.as_ref().and_then(|joined| joined.tables.repeated_orders.get(&id));
        if let Some(&orders) = repeated {
            *report.problem_counts.entry(Code::RepeatedOrder.name()).or_default() += orders;
        }
        report
    }
}

impl Joined {
    /// While files are being read the tables are joined anew each time their rows have doubled, so
    /// that all joining on the way takes at most twice as long as the one at the end.
    fn serves(&self, open_rows: u64) -> bool {
        open_rows < 2 * self.open_rows + 1
    }
}
