//! Rows of several files that are about one thing: which of them stand, and what the others add.

use std::collections::BTreeMap;

use super::files::{Files, Part};
use super::overlap::{Place, latest};
use super::plain::Plain;
use super::scatter::Targets;
use crate::ordered::InOrder;
use crate::tables::sealed::NO_ROW;

/// Where the rows of each part go.
pub(super) struct Joined {
    pub(super) targets: Targets,
    /// By row, its file.
    pub(super) file: Vec<u32>,
    /// Rows that a later file has with all their columns.
    pub(super) repeated: usize,
    /// How many rows of one part are about things of another: by both.
    shared: BTreeMap<(usize, usize), usize>,
}

impl Joined {
    /// Of rows with the same key in several files that of the latest stands. Where the key is an id
    /// of its own, the others fill what the latest is silent about.
    pub(super) fn new(files: &Files<'_>, plain: &Plain, parts: &[Part<'_>]) -> Self {
        if let [only] = parts {
            return Self::alone(only);
        }
        let later = plain.later(files, parts);
        let mut file = Vec::new();
        let mut targets = Targets::new();
        for (part, later) in parts.iter().zip(&later) {
            let mut place = |later: &Option<Place>| {
                if later.is_some() {
                    return NO_ROW;
                }
                file.push(part.file);
                file.len() as u32 - 1
            };
            targets.push(later.iter().map(&mut place).collect());
        }
        let mut joined = Joined { targets, file, repeated: 0, shared: BTreeMap::new() };
        for (number, later) in later.iter().enumerate() {
            for (row, place) in later.iter().enumerate() {
                if let Some(place) = place {
                    joined.complete(plain, parts, (number, row), *place);
                }
            }
        }
        joined
    }

    /// The rows of one file: all of them, as they are.
    fn alone(part: &Part<'_>) -> Self {
        let rows = part.table.rows as u32;
        let (targets, file) = (vec![(0..rows).collect()], vec![part.file; rows as usize]);
        Joined { targets, file, repeated: 0, shared: BTreeMap::new() }
    }

    /// What a row adds to the later one that stands for it.
    fn complete(
        &mut self,
        plain: &Plain,
        parts: &[Part<'_>],
        (part, row): (usize, usize),
        (other, place): Place,
    ) {
        let (other, place) = (other as usize, place as usize);
        if plain.has_id(&parts[part], row) {
            self.targets[part][row] = self.targets[other][place];
            *self.shared.entry((part, other)).or_default() += 1;
            *self.shared.entry((other, part)).or_default() += 1;
        }
        let told = parts[part].table.columns.iter().zip(&parts[other].table.columns);
        self.repeated +=
            usize::from(told.into_iter().all(|(own, its)| own.is_none() || its.is_some()));
    }

    /// Whether a part, most of whose rows are about things of another, says what that one does
    /// not: then it says so of all of its things.
    pub(super) fn completes(&self, parts: &[Part<'_>], part: usize, other: usize) -> bool {
        let shared = self.shared.get(&(part, other)).copied().unwrap_or(0);
        part == other || (shared > 0 && shared * 2 >= parts[part].table.rows)
    }
}

impl Plain {
    /// By part and row, the row of a later file that stands for it.
    fn later(&self, files: &Files<'_>, parts: &[Part<'_>]) -> Vec<Vec<Option<Place>>> {
        let mut later: Vec<Vec<Option<Place>>> =
            parts.iter().map(|part| vec![None; part.table.rows]).collect();
        let source = |part: &usize| files.at(parts[*part].file).facts.source;
        let mut sources: Vec<&str> = (0..parts.len()).map(|part| source(&part)).collect();
        sources.order();
        sources.dedup();
        for name in if self.has_own_ids { sources } else { vec![""] } {
            let is_own = |part: &usize| !self.has_own_ids || source(part) == name;
            let own: Vec<usize> = (0..parts.len()).filter(is_own).collect();
            let of_source: Vec<Part<'_>> = own.iter().map(|&part| parts[part]).collect();
            let of_all = |(part, row): Place| (own[part as usize] as u32, row);
            for (&part, rows) in own.iter().zip(self.later_of(&of_source)) {
                later[part] = rows.into_iter().map(|place| place.map(of_all)).collect();
            }
        }
        later
    }

    fn later_of(&self, parts: &[Part<'_>]) -> Vec<Vec<Option<Place>>> {
        let all = self.all_keys();
        let keys: Vec<&[&str]> = self.keys.iter().copied().chain([all.as_slice()]).collect();
        let later: Vec<_> = keys.iter().map(|keys| latest(parts, keys)).collect();
        let of_part = |(number, part): (usize, &Part<'_>)| {
            let key_of = |row: usize| {
                let has = |names: &&[&str]| has(part, names[0], row);
                self.keys.iter().position(has).unwrap_or(self.keys.len())
            };
            (0..part.table.rows).map(|row| later[key_of(row)][number][row]).collect()
        };
        parts.iter().enumerate().map(of_part).collect()
    }

    /// Whether a row has an id that is all it needs to be told by.
    fn has_id(&self, part: &Part<'_>, row: usize) -> bool {
        matches!(self.keys.first(), Some([id]) if has(part, id, row))
    }
}

fn has(part: &Part<'_>, name: &str, row: usize) -> bool {
    part.table.column(name).is_some_and(|column| !column.is_missing(row))
}
