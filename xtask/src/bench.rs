//! The benchmark: what it needs is built and written here, what it measures lies in `bench/`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::command::{self, node_tool, program, root};
use crate::page::{self, DIST, Engine};
use crate::{Result, browser, demo_data, setup};

/// Its own part of the repository, with npm packages that nothing else needs.
const FOLDER: &str = "bench";

/// Where it keeps its files between runs.
const KEPT: &str = "target/bench";

/// The sizes measured where none are asked for; 3,000,000 lines take minutes each.
const LINES: &[usize] = &[10_000, 100_000, 1_000_000];

/// Rows of visits.
const TRAFFIC_ROWS: usize = 500_000;

/// What to measure.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Options {
    lines: Vec<usize>,
    rounds: usize,
    /// Contestants by name; all if empty.
    only: Vec<String>,
}

impl Options {
    fn parse(args: &[String]) -> Result<Self> {
        let mut options = Options { lines: LINES.to_vec(), rounds: 3, only: Vec::new() };
        for pair in args.chunks(2) {
            let [name, value] = pair else {
                return Err(format!("{} needs a value after it", pair[0]).into());
            };
            let words = || value.split(',').map(str::trim);
            let number = |word: &str| match word.parse() {
                Ok(number) if number > 0 => Ok(number),
                _ => Err(format!("{name} {word}: not a number above zero")),
            };
            match name.as_str() {
                "--lines" => {
                    options.lines = words().map(number).collect::<std::result::Result<_, _>>()?;
                }
                "--rounds" => options.rounds = number(value)?,
                "--only" => options.only = words().map(str::to_owned).collect(),
                _ => return Err(format!("bench does not know {name}: see cargo xtask help").into()),
            }
        }
        Ok(options)
    }

    /// The document tells of whole runs only.
    fn is_whole(&self) -> bool {
        self.only.is_empty()
    }
}

/// The command.
pub(crate) fn command(args: &[String]) -> Result {
    let options = Options::parse(args)?;
    let chrome = browser::find()?.chrome;
    page::build(Engine::Release)?;
    setup::packages_of(&root().join(FOLDER), "install")?;
    let vite = || {
        let mut vite = node_tool("vite");
        vite.args(["build", FOLDER, "--config", "bench/vite.config.ts"]);
        vite
    };
    command::run(node_tool("tsc").args(["--project", FOLDER]))?;
    command::run(&mut vite())?;
    command::run(vite().arg("--ssr"))?;
    let kept = root().join(KEPT);
    fs::create_dir_all(&kept)?;
    let orders = options.lines.iter().map(|&lines| orders(&kept, lines));
    let orders: Vec<(usize, PathBuf)> = orders.collect::<Result<_>>()?;
    let told = told(&options, &chrome, &orders, &traffic(&kept)?);
    command::run(program("node").arg(root().join(FOLDER).join("dist/main.js")).env("BENCH", told))
}

/// The file of so many lines.
fn orders(folder: &Path, lines: usize) -> Result<(usize, PathBuf)> {
    let path = folder.join(format!("orders-{lines}.csv"));
    write_once(&path, |path| demo_data::write_lines(path, lines))?;
    Ok((lines, path))
}

/// The file of visits.
fn traffic(folder: &Path) -> Result<PathBuf> {
    let path = folder.join(format!("traffic-{TRAFFIC_ROWS}.csv"));
    write_once(&path, |path| demo_data::write_traffic(path, TRAFFIC_ROWS))?;
    Ok(path)
}

/// Writes a file that is not there; one that was cut short is never taken for whole.
fn write_once(path: &Path, write: impl FnOnce(&Path) -> io::Result<()>) -> Result {
    if path.is_file() {
        return Ok(());
    }
    println!("\nwriting {}", path.display());
    let unfinished = path.with_extension("part");
    write(&unfinished)?;
    fs::rename(unfinished, path)?;
    Ok(())
}

/// What the runner is told, as JSON: see `bench/run/options.ts`.
fn told(options: &Options, chrome: &Path, orders: &[(usize, PathBuf)], traffic: &Path) -> String {
    let text = |path: &Path| format!("{:?}", path.display().to_string());
    let orders = orders
        .iter()
        .map(|(lines, path)| format!(r#"{{"lines": {lines}, "path": {}}}"#, text(path)));
    let only = options.only.iter().map(|name| format!("{name:?}"));
    let out = options.is_whole().then(|| text(&root().join("docs/performance.md")));
    format!(
        r#"{{"chrome": {}, "page": {}, "app": {}, "traffic": {}, "rounds": {}, "orders": [{}],
            "only": [{}], "out": {}}}"#,
        text(chrome),
        text(&root().join(KEPT).join("page")),
        text(&root().join(DIST)),
        text(traffic),
        options.rounds,
        orders.collect::<Vec<_>>().join(", "),
        only.collect::<Vec<_>>().join(", "),
        out.as_deref().unwrap_or("null"),
    )
}

#[cfg(test)]
mod tests {
    use super::Options;

    fn parse(line: &str) -> Result<Options, String> {
        let args: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Options::parse(&args).map_err(|error| error.to_string())
    }

    #[test]
    fn reads_its_options() {
        let options = parse("--lines 10,3000000 --rounds 5 --only shop_kpi,duckdb");
        let options = options.expect("options it knows");
        assert_eq!((options.lines.as_slice(), options.rounds), (&[10, 3_000_000][..], 5));
        assert_eq!(options.only, ["shop_kpi", "duckdb"]);
        for wrong in ["--rounds", "--rounds 0", "--lines 1,x", "--fast yes"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
