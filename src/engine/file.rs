//! A file of a shop at the stage it has come to.

use crate::csv::{Account, Dialect};
use crate::import::{FileKind, FileReport, Import, ImportOptions, Imported, Progress};
use crate::note::Note;
use crate::tables::{FileData, Table};

use super::content::Content;

/// A file at the stage it has come to.
pub(super) enum File {
    /// Still being read.
    Open(Box<OpenFile>),
    /// Read to its end.
    Read(Box<ReadFile>),
}

/// A file of which more is to come.
pub(super) struct OpenFile {
    pub(super) name: String,
    pub(super) import: Import,
    pub(super) progress: Progress,
    pub(super) content: Content,
    /// How it is read.
    pub(super) options: ImportOptions,
    /// What of that the user said.
    pub(super) told: ImportOptions,
}

/// A file that is read.
pub(super) struct ReadFile {
    pub(super) imported: Imported,
    pub(super) content: Content,
    pub(super) options: ImportOptions,
    pub(super) told: ImportOptions,
    /// What it was taken for before anything was said.
    pub(super) kind: FileKind,
}

impl File {
    pub(super) fn open_rows(&self) -> u64 {
        match self {
            File::Open(file) => file.progress.rows,
            File::Read(_) => 0,
        }
    }

    /// What joining needs of the file, as far as it is read.
    pub(super) fn data(&self, id: u32) -> FileData<'_> {
        match self {
            File::Open(file) => FileData {
                id,
                name: &file.name,
                tables: file.import.tables().collect(),
                facts: file.import.facts(),
            },
            File::Read(file) => FileData {
                id,
                name: &file.imported.report.name,
                tables: file.imported.tables.iter().collect(),
                facts: file.imported.facts.clone(),
            },
        }
    }

    /// Bytes its columns take.
    pub(super) fn bytes(&self) -> usize {
        match self {
            File::Open(file) => file.import.tables().map(Table::bytes).sum(),
            File::Read(file) => file.imported.tables.iter().map(Table::bytes).sum(),
        }
    }

    /// The file, if it is read to its end.
    pub(super) fn read(&self) -> Option<&ReadFile> {
        match self {
            File::Open(_) => None,
            File::Read(file) => Some(file),
        }
    }

    /// That its figures are not complete yet.
    pub(super) fn still_reading(&self) -> Option<Note> {
        let File::Open(file) = self else { return None };
        let values = [("file", file.name.clone()), ("rows", file.progress.rows.to_string())];
        Some(Note::new("still_reading", values))
    }
}

impl ReadFile {
    /// Whether another is the very same file, read in the same way.
    pub(super) fn is_same(&self, other: &ReadFile) -> bool {
        !self.content.is_empty() && self.content == other.content && self.options == other.options
    }

    /// Whether another may be an older edition of this file.
    pub(super) fn is_edition_of(&self, other: &ReadFile) -> bool {
        let (own, others) = (&self.imported.report, &other.imported.report);
        let is_named = own.name.eq_ignore_ascii_case(&others.name);
        is_named && own.source.is_some() && own.source == others.source
    }
}

impl OpenFile {
    /// What is known before the end.
    pub(super) fn report(&self, id: u32) -> FileReport {
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
            header: String::new(),
            recipe: None,
            same_as: None,
            older: Vec::new(),
            problem_counts: std::collections::BTreeMap::new(),
            problems: Vec::new(),
        }
    }
}
