//! KPIs of a shop's files, as one JSON object:
//!
//! ```text
//! report [--from D --to D] [--compare previous|year|weekdays] [--grain day|week|month|quarter|year]
//!        [--by DIMENSION] [--limit N] [--where DIMENSION=VALUE]… [--kpi ID,ID] [--set SETTING=VALUE]…
//!        [--analysis ID]… [--mapping FILE]… FILE…
//! ```
//!
//! Days are ISO dates, the last one included. Amounts are decimal strings, everything else numbers;
//! `null` is not known. Without options: all KPIs that can be computed, over all the data.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::process::ExitCode;

use serde_json::{Value, json};
use shop_kpi::analyses::AnalysisId;
use shop_kpi::engine::{Finish, Shop};
use shop_kpi::import::{FileReport, ImportOptions};
use shop_kpi::report::{AnalysisQuestion, PeriodReport, Question};
use shop_kpi::settings::Settings;

const USAGE: &str = "usage: report [--from D --to D] [--compare previous|year|weekdays] \
[--grain day|week|month|quarter|year] [--by DIMENSION] [--limit N] [--where DIMENSION=VALUE]… \
[--kpi ID,ID] [--set SETTING=VALUE]… [--analysis ID]… [--mapping FILE]… FILE…";

fn main() -> ExitCode {
    match Command::parse(std::env::args().skip(1)).and_then(Command::run) {
        Ok(report) => {
            println!("{report:#}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

#[derive(Default)]
struct Command {
    question: Question,
    analyses: Vec<AnalysisId>,
    settings: Settings,
    mappings: Vec<ImportOptions>,
    files: Vec<String>,
}

impl Command {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Command, String> {
        let mut command = Command::default();
        while let Some(argument) = arguments.next() {
            if argument == "--help" {
                return Err(USAGE.to_owned());
            }
            if argument.starts_with("--") {
                let value = arguments.next();
                let value = value.ok_or_else(|| format!("{argument} wants a value.\n{USAGE}"))?;
                command.option(&argument, value)?;
            } else {
                command.files.push(argument);
            }
        }
        if command.files.is_empty() { Err(USAGE.to_owned()) } else { Ok(command) }
    }

    fn option(&mut self, name: &str, value: String) -> Result<(), String> {
        let question = &mut self.question;
        match name {
            "--from" => question.from = Some(value),
            "--to" => question.to = Some(value),
            "--compare" => question.compare = word(name, &value)?,
            "--grain" => question.grain = Some(word(name, &value)?),
            "--by" => question.by = Some(value),
            "--limit" => {
                let limit = value.parse().map_err(|_| format!("--limit: “{value}” is no number."));
                question.limit = Some(limit?);
            }
            "--kpi" => question.kpis.extend(value.split(',').map(|id| id.trim().to_owned())),
            "--where" => {
                let (dimension, value) = value
                    .split_once('=')
                    .ok_or_else(|| format!("--where: “{value}” is not of the form D=V."))?;
                let values = question.filters.entry(dimension.to_owned()).or_default();
                values.push(value.to_owned());
            }
            "--set" => self.settings.set(&value)?,
            "--analysis" => self.analyses.push(word(name, &value)?),
            "--mapping" => self.mappings.push(mapping(&value)?),
            _ => return Err(format!("There is no option {name}.\n{USAGE}")),
        }
        Ok(())
    }

    fn run(self) -> Result<Value, String> {
        let mut shop = Shop::new(self.settings.clone());
        let mut unreadable = Vec::new();
        for file in &self.files {
            let mapping = self.mappings.iter().find(|mapping| mapping.is_for(file));
            if let Err(error) = add(&mut shop, file, &mapping.cloned().unwrap_or_default()) {
                unreadable.push((file, error));
            }
        }
        // One file that is not there harms no other; none at all is a mistake of the call.
        if let Some((file, error)) = unreadable.first().filter(|_| shop.files().is_empty()) {
            return Err(format!("{file}: {error}"));
        }
        if let Some((id, fault)) = shop.catalogue().faults.first() {
            return Err(format!("The KPI “{id}” makes no sense: {fault}."));
        }
        let report = shop.ask(&self.question).map_err(|error| error.to_string())?;
        let analyses = self.analyses(&mut shop)?;
        let files = shop.files();
        let mut problems: Vec<Value> =
            files.iter().flat_map(|file| problems(&shop, file)).collect();
        problems.extend(unreadable.iter().map(|(file, error)| unread(file, error)));
        let mut answer = json!({
            "period": period(&report.period),
            "currency": report.currency,
            "files": files.iter().map(summary).collect::<Vec<_>>(),
            "problems": problems,
            "kpis": report.kpis,
            "notes": report.notes,
        });
        if !analyses.is_empty() {
            answer["analyses"] = analyses.into();
        }
        Ok(answer)
    }

    fn analyses(&self, shop: &mut Shop) -> Result<Vec<Value>, String> {
        let made = self.analyses.iter().map(|&analysis| {
            let question = self.question.clone();
            let asked = AnalysisQuestion { analysis, question, changes: BTreeMap::new() };
            shop.analyse(&asked).map(|report| json!(report)).map_err(|error| error.to_string())
        });
        made.collect()
    }
}

/// One of the words a type may be written as.
fn word<T: serde::de::DeserializeOwned>(option: &str, text: &str) -> Result<T, String> {
    serde_json::from_value(text.into())
        .map_err(|_| format!("{option} cannot be “{text}”.\n{USAGE}"))
}

fn mapping(path: &str) -> Result<ImportOptions, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    serde_json::from_str(&text).map_err(|error| format!("{path}: {error}"))
}

/// Reads a file in blocks; again from its beginning where its end disproves what was guessed.
fn add(shop: &mut Shop, path: &str, options: &ImportOptions) -> std::io::Result<()> {
    let mut options = options.clone();
    let mut block = vec![0; 1 << 18];
    loop {
        let mut file = File::open(path)?;
        let id = shop.open(path.rsplit('/').next().unwrap_or(path), &options);
        loop {
            match file.read(&mut block) {
                Ok(0) => break,
                Ok(length) => shop.push(id, &block[..length]),
                // Nothing of a file that stopped half-way is kept.
                Err(error) => {
                    shop.cancel(id);
                    return Err(error);
                }
            };
        }
        match shop.finish(id) {
            Finish::Done(_) => return Ok(()),
            Finish::ReadAgain(better) => options = *better,
        }
    }
}

/// The period's days, `null` where there are none.
fn period(period: &PeriodReport) -> Value {
    let day = |day: &str| if day.is_empty() { Value::Null } else { day.into() };
    let mut value = json!(period);
    value["from"] = day(&period.from);
    value["to"] = day(&period.to);
    value
}

fn summary(file: &FileReport) -> Value {
    json!({
        "name": file.name,
        "source": file.source,
        "certainty": file.certainty,
        "tables": file.tables,
        "rows_read": file.rows_read,
        "rows_set_aside": file.rows_set_aside,
        "rows_skipped": file.rows_skipped,
        "from": file.from,
        "to": file.to,
        "account": file.account,
        "guesses": file.guesses,
        "problem_counts": file.problem_counts,
    })
}

/// A file that could not be opened or read to its end.
fn unread(path: &str, error: &std::io::Error) -> Value {
    json!({
        "file": path.rsplit('/').next().unwrap_or(path),
        "line": 0,
        "column": null,
        "column_name": null,
        "code": "unreadable",
        "severity": "error",
        "found": error.to_string(),
    })
}

fn problems(shop: &Shop, file: &FileReport) -> Vec<Value> {
    let problem = |problem: &shop_kpi::problem::Problem| {
        json!({
            "file": file.name,
            "line": problem.at.line,
            "column": problem.at.column,
            "column_name": problem.at.column_name,
            "code": problem.code,
            "severity": problem.severity,
            "found": problem.found,
        })
    };
    shop.problems(file.id).iter().map(problem).collect()
}
