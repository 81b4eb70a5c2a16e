//! The state of one file on its way in: takes tables and rows from the reader, fills canonical
//! tables.

use crate::calendar::Period;
use crate::csv::{Fate, Guess, Head, Row, Sink};
use crate::problem::{Code, Place, Problem, Problems, Severity};
use crate::sources::{Recognised, Source};
use crate::tables::{Dictionaries, Kind, TableId};
use crate::values::style::{Columns, Hints};
use crate::values::{ColumnStyle, DateOrder, Zone, parse_date};

use super::checks::Checks;
use super::doubts::Doubts;
use super::held::Held;
use super::options::{ImportOptions, RowFate, Totals};
use super::period;
use super::plan::{Context, Plan, overrule};
use super::recognised::{counts_mark, recognise_repaired};
use super::report::{self, ColumnReport, Meanings, Samples};
use super::room::Room;
use super::rows::Rows;
use super::sight::Sight;
use super::sums::Sums;
use super::swapped::Sequence;
use super::totals::FoundTotals;
use super::values_of_row::Values;

/// Where the intake stands in the file.
enum Stage {
    /// Before the first table.
    Nothing,
    /// A header came; its first rows are being looked at.
    Looking(Box<Look>),
    /// Rows are read.
    Reading(Box<Plan>),
    /// A table without meaning: its rows are set aside or, further down in the file, skipped.
    Passing(Fate),
}

/// What is gathered before the first row is judged.
struct Look {
    head: Head,
    columns: Columns,
    samples: Samples,
    has_rows: bool,
}

/// One file's tables, and what was found on the way.
pub struct Intake {
    pub(super) name: String,
    pub(super) options: ImportOptions,
    zone: Option<Zone>,
    stage: Stage,
    pub(super) rows: Rows,
    pub(super) room: Room,
    values: Values,
    pub(super) sight: Sight,
    is_first_row: bool,
    /// Fields of numbers some table of the file has given.
    taken: Vec<(TableId, usize)>,
    /// What the first table tells of the rows of the others.
    held: Vec<Held>,
    pub(super) source: Option<(&'static Source, f64)>,
    pub(super) currency: Option<String>,
    pub(super) period: Option<Period>,
    /// The offset from UTC, in seconds, of the first time that states one.
    pub(super) offset: Option<i32>,
    /// Fingerprint of the first header.
    pub(super) header: String,
    pub(super) columns: Vec<ColumnReport>,
    pub(super) guesses: Vec<Guess>,
    pub(super) problems: Problems,
    pub(super) doubts: Doubts,
    /// The table's columns of days, in the order of rows.
    pub(super) sequences: Vec<Sequence>,
    /// The table's rows added up.
    pub(super) sums: Sums,
    pub(super) totals: FoundTotals,
    /// What cannot be in a row of the table.
    pub(super) checks: Checks,
}

/// The intake together with the dictionaries, as the reader's sink.
pub struct Feed<'a> {
    /// The file.
    pub intake: &'a mut Intake,
    /// The shop's texts.
    pub dictionaries: &'a mut Dictionaries,
}

impl Intake {
    /// Nothing taken yet. An unknown time zone is none.
    pub fn new(name: &str, options: &ImportOptions) -> Self {
        Intake {
            name: name.to_owned(),
            options: options.clone(),
            zone: options.time_zone.as_deref().and_then(Zone::named),
            stage: Stage::Nothing,
            rows: Rows::default(),
            room: Room::of(usize::MAX),
            values: Values::default(),
            sight: Sight::default(),
            is_first_row: true,
            taken: Vec::new(),
            held: Vec::new(),
            source: None,
            currency: options.currency.clone(),
            period: None,
            offset: None,
            header: String::new(),
            columns: Vec::new(),
            guesses: Vec::new(),
            problems: Problems::default(),
            doubts: Doubts::default(),
            sequences: Vec::new(),
            sums: Sums::default(),
            totals: FoundTotals::default(),
            checks: Checks::default(),
        }
    }

    /// Understands the table whose header came last.
    pub(super) fn understand(&mut self, dictionaries: &mut Dictionaries) {
        let Stage::Looking(look) = std::mem::replace(&mut self.stage, Stage::Nothing) else {
            return;
        };
        let Look { head, columns, samples, has_rows } = *look;
        if self.header.is_empty() {
            self.header = report::fingerprint(&head);
        }
        let first = columns.decide(&self.hints(&head, None, None));
        let wanted = match (self.options.source.as_deref(), self.source) {
            (Some(wanted), _) => Some(wanted),
            // Further tables of a file are of its source.
            (None, Some((source, _))) => Some(source.id),
            (None, None) => None,
        };
        let read = recognise_repaired(&head, &first, wanted, &self.name);
        let Some(mut found) = read else {
            return self.pass(&head, &samples, has_rows);
        };
        overrule(&mut found, &head, &self.options);
        self.settle(&found);
        let styles =
            columns.decide(&self.hints(&head, Some(found.source), counts_mark(&found, &first)));
        let period = self.period_of(&head, found.source.quirks.date_order);
        let context = Context {
            options: &self.options,
            styles: &styles,
            period,
            counted_on: period.map(|period| period.to).or_else(|| period::day_of_name(&self.name)),
            zone: self.zone.clone(),
            taken: &self.taken,
            held: &self.held,
        };
        let plan = Plan::new(head, &found, &context, dictionaries);
        if !plan.has_figures() {
            return self.pass(&plan.head, &samples, has_rows);
        }
        self.accept(plan, &found, &styles, &samples);
    }

    /// The file's source is the one of its first table that has one.
    fn settle(&mut self, found: &Recognised) {
        if self.source.is_none() && (!found.fields.is_empty() || found.source.fills.is_empty()) {
            self.source = Some((found.source, found.certainty));
            let is_unsure = found.certainty < 0.7;
            self.guess("source", None, found.source.id, &found.evidence, is_unsure);
        }
    }

    fn accept(
        &mut self,
        plan: Plan,
        found: &Recognised,
        styles: &[ColumnStyle],
        samples: &Samples,
    ) {
        self.find_currency(&plan, found, styles);
        let mut times = plan.targets.iter().filter(|target| target.kind == Kind::Instant);
        let offset = times.find_map(|target| samples.offset(target.column));
        self.offset = self.offset.or(offset);
        for target in plan.targets.iter().filter(|target| target.kind == Kind::Number) {
            self.taken.push((target.table, target.position));
        }
        self.period = self.period.or(plan.period);
        let meanings = Meanings { found: Some(found), options: &self.options };
        samples.report(&plan.head, &meanings, &mut self.columns);
        self.doubts.begin(&plan, styles);
        for sequence in std::mem::replace(&mut self.sequences, Sequence::all(&plan)) {
            sequence.report(&mut self.problems);
        }
        // Where totals are kept nothing is held against sums.
        let are_kept = self.options.totals == Some(Totals::Keep);
        self.end_sums(if are_kept { Sums::default() } else { Sums::of(&plan, styles) });
        let includes_tax = self.options.prices_include_tax.or(plan.quirks.prices_include_tax);
        std::mem::replace(&mut self.checks, Checks::of(&plan, includes_tax))
            .report(&mut self.problems);
        self.tell_days(&plan);
        self.is_first_row = true;
        self.values.begin_table();
        self.sight.begin_table();
        self.stage = Stage::Reading(Box::new(plan));
    }

    /// Says which day a count of the stock is of, where only the file's name tells it, and where
    /// nothing tells the days of rows.
    fn tell_days(&mut self, plan: &Plan) {
        let is_count = plan.once.counted_on.is_some();
        if let (true, None, Some(day)) = (is_count, plan.period, plan.counted_on) {
            self.guess("period", None, &super::report::iso(day.0), "file_name", false);
        }
        // Articles hold on any day, and of the stock beside them nobody asked.
        let is_bare_count = is_count && plan.start(TableId::Products).is_none();
        let is_unknown = (plan.has_spans() && plan.period.is_none())
            || (is_bare_count && plan.counted_on.is_none());
        if is_unknown {
            let at = Place { line: plan.head.line.unwrap_or(0), ..Place::default() };
            self.problems.push(Problem::new(Code::NoPeriod, at, &self.name));
        }
    }

    /// The currency a header names, or the signs beside the amounts of a column.
    fn find_currency(&mut self, plan: &Plan, found: &Recognised, styles: &[ColumnStyle]) {
        let mut of_cells = plan.targets.iter().filter_map(|target| {
            styles.get(target.column)?.currency.filter(|_| target.kind == Kind::Number)
        });
        let (code, why) = match found.currency {
            Some(code) => (Some(code), "header"),
            None => (of_cells.next(), "cells"),
        };
        if let (None, Some(code)) = (&self.currency, code) {
            self.currency = Some(code.to_owned());
            self.guess("currency", None, code, why, false);
        }
    }

    /// A table that means nothing here: of no export that is known, of one whose figures nothing is
    /// made of, or a further one of a file. That is not worth a word without rows.
    fn pass(&mut self, head: &Head, samples: &Samples, has_rows: bool) {
        let is_first = self.source.is_none();
        let code = match self.source {
            None => Code::UnknownTable,
            Some(_) => Code::NoFigures,
        };
        let line = head.line.unwrap_or(0);
        let names: Vec<&str> = head.names.iter().map(|name| &**name).collect();
        let at = Place { line, line_to: line, ..Place::default() };
        let problem = Problem::new(code, at, &names.join(", "));
        let severity = if is_first { problem.severity } else { Severity::Notice };
        if is_first || has_rows {
            self.problems.push(Problem { severity, ..problem });
        }
        let meanings = Meanings { found: None, options: &self.options };
        samples.report(head, &meanings, &mut self.columns);
        self.stage = Stage::Passing(if is_first { Fate::SetAside } else { Fate::Skipped });
    }

    fn hints(&self, head: &Head, source: Option<&Source>, counts_mark: Option<char>) -> Hints {
        let quirks = source.map(|source| source.quirks).unwrap_or_default();
        Hints {
            decimal_mark: self.options.decimal_mark,
            date_order: self.options.date_order,
            counts_mark,
            usual_mark: quirks.decimal_mark,
            usual_order: quirks.date_order,
            delimiter: head.delimiter,
        }
    }

    /// The span of rows without a day: the user's word, lines above the table, the file's name.
    fn period_of(&mut self, head: &Head, usual: Option<DateOrder>) -> Option<Period> {
        let users = self.options.period.as_ref().and_then(|[from, to]| {
            let day = |text: &str| parse_date(text, DateOrder::Ymd).ok();
            let (from, to) = (day(from)?, day(to)?);
            Some(Period { from: crate::calendar::Day(from.day), to: crate::calendar::Day(to.day) })
        });
        let above =
            || period::of_preamble(&head.preamble, usual).map(|period| (period, "above_table"));
        let (found, why) = users
            .map(|period| (period, "user"))
            .or_else(above)
            .or_else(|| self.period.map(|period| (period, "table_before")))
            .or_else(|| period::of_name(&self.name).map(|period| (period, "file_name")))?;
        if self.period.is_none() {
            let text = format!("{}/{}", report::iso(found.from.0), report::iso(found.to.0));
            self.guess("period", None, &text, why, false);
        }
        Some(found)
    }

    pub(super) fn guess(
        &mut self,
        about: &str,
        column: Option<&str>,
        value: &str,
        why: &str,
        ambiguous: bool,
    ) {
        self.guesses.push(Guess {
            about: about.to_owned(),
            column: column.map(str::to_owned),
            value: value.to_owned(),
            evidence: why.to_owned(),
            ambiguous,
            effect: None,
        });
    }

    /// One row of a table that is understood.
    fn take(&mut self, plan: &Plan, row: &Row<'_>, dictionaries: &mut Dictionaries) -> Fate {
        let is_first = std::mem::replace(&mut self.is_first_row, false);
        self.sight.look(plan, row);
        if self.is_total(plan, row, is_first) {
            return self.skip(plan, row, Code::TotalRow);
        }
        let text = row.most_bytes();
        if !self.room.has_row(&mut self.rows, dictionaries, text, &mut self.problems) {
            return Fate::SetAside;
        }
        let fate = plan.fate(row);
        if fate == Some(RowFate::LeaveOut) {
            return self.skip(plan, row, Code::LeftOut);
        }
        self.doubts.see(row, &self.sight.filled);
        self.sequences.iter_mut().for_each(|sequence| sequence.see(plan, row));
        let problems = &mut self.problems;
        let is_readable = self.values.read(plan, row, &self.sight, dictionaries, problems);
        self.sums.add(row, &self.values.all);
        if !is_readable {
            return Fate::SetAside;
        }
        if self.values.is_left_out {
            return self.skip(plan, row, Code::LeftOut);
        }
        if self.values.is_nothing {
            return Fate::Read;
        }
        if plan.is_held() {
            self.held = plan.hold(&self.values.all);
            return Fate::Read;
        }
        let negative = plan.return_if_negative.and_then(|at| self.values.all[at].number());
        let is_return =
            fate == Some(RowFate::Return) || negative.is_some_and(|number| number.units < 0);
        let values = &mut self.values.all;
        let done = if is_return {
            self.rows.put_return(plan, values)
        } else {
            self.rows.put(plan, values, row, &self.name, dictionaries)
        };
        if fate == Some(RowFate::Returned) && !is_return && done.is_ok() {
            self.rows.put_returned(plan, values);
        }
        self.rows.mark_line(row.line);
        if self.rows.is_repeat && !is_return {
            self.tell_repeat(plan, row);
        }
        if done.is_ok() {
            let values = &self.values.all;
            self.checks.see(plan, row, values, self.rows.is_repeat, &mut self.problems);
        }
        match done {
            Ok(()) => Fate::Read,
            Err(refusal) => self.refuse(plan, row, &refusal),
        }
    }
}

impl Plan {
    /// Whether columns of the file tell more than names: a table that only repeats what earlier
    /// ones gave is none.
    fn has_figures(&self) -> bool {
        let overlaps = self.quirks.tables_overlap;
        !self.targets.is_empty()
            && (!overlaps || self.targets.iter().any(|target| target.kind == Kind::Number))
    }

    /// Whether rows hold for a span that their own cells do not give.
    fn has_spans(&self) -> bool {
        let is_written =
            |at: usize| self.once.writes.iter().any(|write| (write.start..write.end).contains(&at));
        self.once.spans.iter().any(|(from, _)| is_written(*from))
    }
}

impl Sink for Feed<'_> {
    fn table(&mut self, head: &Head) {
        self.intake.understand(self.dictionaries);
        self.intake.stage = Stage::Looking(Box::new(Look {
            head: head.clone(),
            columns: Columns::new(head.names.len()),
            samples: Samples::new(head.names.len()),
            has_rows: false,
        }));
    }

    fn preview(&mut self, row: &Row<'_>) {
        let Stage::Looking(look) = &mut self.intake.stage else { return };
        look.has_rows = true;
        for (column, cell) in row.cells().enumerate().take(look.head.names.len()) {
            look.columns.see(column, cell, row.line);
            look.samples.see(column, cell);
        }
    }

    fn ahead(&mut self, rows: &[Row<'_>]) {
        if let Stage::Reading(plan) = &self.intake.stage {
            self.intake.sight.look_ahead(plan, rows, self.dictionaries);
        }
    }

    fn row(&mut self, row: &Row<'_>) -> Fate {
        self.intake.sight.step();
        if matches!(self.intake.stage, Stage::Looking(_)) {
            self.intake.understand(self.dictionaries);
        }
        match std::mem::replace(&mut self.intake.stage, Stage::Nothing) {
            Stage::Reading(plan) => {
                let fate = self.intake.take(&plan, row, self.dictionaries);
                self.intake.stage = Stage::Reading(plan);
                fate
            }
            Stage::Passing(fate) => {
                self.intake.stage = Stage::Passing(fate);
                fate
            }
            Stage::Nothing | Stage::Looking(_) => Fate::SetAside,
        }
    }

    fn problem(&mut self, problem: Problem) {
        self.intake.problems.push(problem);
    }
}
