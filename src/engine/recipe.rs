//! What a shop owner has said once, to be used again: settings, and how each kind of file is read.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::import::{FileKind, ImportOptions};
use crate::settings::Settings;

use super::Shop;
use super::file::{File, ReadFile};

/// Settings and mappings as one small text, for the next visit or another computer. It holds no
/// row of data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// Which form it is in: [`Recipe::VERSION`].
    pub version: u32,
    /// All settings.
    #[serde(default)]
    pub settings: Settings,
    /// How kinds of files are read.
    #[serde(default)]
    pub mappings: Vec<Mapping>,
    /// What the page keeps of its own (role, language …), as it wrote it.
    #[serde(default)]
    pub page: BTreeMap<String, String>,
}

/// What was said about one kind of file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// Id of the source such files are recognised as; empty for none.
    pub source: String,
    /// The header such files have: [`FileReport::header`](crate::import::FileReport::header).
    pub header: String,
    /// The file it was said of, for the list of mappings.
    pub name: String,
    /// What was said.
    pub options: ImportOptions,
}

/// What came of a recipe.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(rename_all = "snake_case")]
pub enum RecipeAnswer {
    /// It is in force.
    Used(Box<Recipe>),
    /// It was made by a newer version of this program; nothing has changed.
    Newer {
        /// Its version.
        version: u32,
    },
    /// It is no recipe, or not whole; nothing has changed.
    Damaged {
        /// Line of the text where it stops making sense, from 1.
        line: u32,
        /// Character of that line, from 1.
        column: u32,
        /// What is wrong there, in English.
        message: String,
    },
}

impl Recipe {
    /// The version written now, and the newest one that is read.
    pub const VERSION: u32 = 1;

    /// Reads a recipe from its text.
    fn parse(text: &str) -> RecipeAnswer {
        // Of a newer recipe no more than its version can be relied on.
        let version = match serde_json::from_str::<Versioned>(text) {
            Ok(Versioned { version }) => version,
            Err(error) => return damaged(&error),
        };
        if version > Self::VERSION {
            return RecipeAnswer::Newer { version };
        }
        match serde_json::from_str::<Recipe>(text) {
            Ok(recipe) => RecipeAnswer::Used(Box::new(recipe)),
            Err(error) => damaged(&error),
        }
    }
}

#[derive(Deserialize)]
struct Versioned {
    version: u32,
}

fn damaged(error: &serde_json::Error) -> RecipeAnswer {
    // OK because a recipe of four thousand million lines is none.
    let place = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let message = error.to_string();
    RecipeAnswer::Damaged { line: place(error.line()), column: place(error.column()), message }
}

impl Mapping {
    fn is_for(&self, kind: &FileKind) -> bool {
        self.source == kind.source && self.header == kind.header
    }
}

impl Shop {
    /// Settings, and what was said about the files, the ones loaded now first.
    pub fn recipe(&self) -> Recipe {
        let read = self.files.values().rev().filter_map(File::read);
        let told = read.filter(|file| is_telling(&file.told)).map(|file| Mapping {
            source: file.kind.source.clone(),
            header: file.kind.header.clone(),
            name: file.imported.report.name.clone(),
            options: file.told.clone(),
        });
        let mut mappings: Vec<Mapping> = Vec::new();
        for mapping in told.chain(self.mappings.iter().cloned()) {
            let is_same = |other: &Mapping| {
                (&other.source, &other.header) == (&mapping.source, &mapping.header)
            };
            if !mappings.iter().any(is_same) {
                mappings.push(mapping);
            }
        }
        let (settings, page) = (self.settings.clone(), self.page.clone());
        Recipe { version: Recipe::VERSION, settings, mappings, page }
    }

    /// Takes a recipe's settings and mappings in place of the present ones. Files read from now on
    /// are read by the mapping that has their source and header, unless something else is said
    /// about them.
    pub fn use_recipe(&mut self, text: &str) -> RecipeAnswer {
        let answer = Recipe::parse(text);
        if let RecipeAnswer::Used(recipe) = &answer {
            self.set_settings(recipe.settings.clone());
            self.mappings.clone_from(&recipe.mappings);
            self.page.clone_from(&recipe.page);
        }
        answer
    }

    /// What the page keeps in the recipe, from now on.
    pub fn keep(&mut self, page: BTreeMap<String, String>) {
        self.page = page;
    }

    /// How the recipe says a file of that kind is read, where nothing was said about it.
    pub(super) fn mapped(
        &self,
        kind: &FileKind,
        told: &ImportOptions,
    ) -> Option<Box<ImportOptions>> {
        let found = self.mappings.iter().find(|mapping| mapping.is_for(kind))?;
        (!is_telling(told) && is_telling(&found.options)).then(|| Box::new(found.options.clone()))
    }

    /// What the recipe said about a file that is read, if it was read so.
    pub(super) fn said_by_recipe(&self, file: &ReadFile) -> Option<Box<ImportOptions>> {
        let of_kind = self.mappings.iter().filter(|mapping| mapping.is_for(&file.kind));
        let mut used = of_kind.filter(|mapping| mapping.options == file.told);
        used.next().map(|mapping| Box::new(mapping.options.clone()))
    }
}

/// Whether the options say anything about how a file is read.
fn is_telling(options: &ImportOptions) -> bool {
    let bare = ImportOptions { file: None, ..options.clone() };
    bare != ImportOptions::default()
}
