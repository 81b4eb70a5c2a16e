//! Coverage-guided search for input that breaks the engine: libFuzzer on the targets of `fuzz/`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;
use crate::command::{cargo, output, program, root, run};

/// Seconds a target is searched where none are asked for.
const SECONDS: u64 = 60;

/// Coverage for libFuzzer, as the stable compiler gives it.
const COVERAGE: &[&str] = &[
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Ccodegen-units=1",
];

/// The command: `fuzz [TARGET …] [--seconds N]`.
pub(crate) fn command(args: &[String]) -> Result {
    let (targets, seconds) = asked(args)?;
    let binary = build()?;
    for target in &targets {
        search(&binary, target, seconds)?;
    }
    println!("\nfuzz: nothing found in {} targets, {seconds} s each", targets.len());
    Ok(())
}

/// All targets where none is named.
fn asked(args: &[String]) -> Result<(Vec<String>, u64)> {
    let known = targets()?;
    let (mut wanted, mut seconds) = (Vec::new(), SECONDS);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        if arg == "--seconds" {
            let number = args.next().and_then(|number| number.parse().ok());
            seconds = number.ok_or("--seconds wants a number")?;
        } else if known.contains(arg) {
            wanted.push(arg.clone());
        } else {
            return Err(format!("there is no target {arg}; there are {}", known.join(", ")).into());
        }
    }
    Ok((if wanted.is_empty() { known } else { wanted }, seconds))
}

/// The names in the list of targets.
fn targets() -> Result<Vec<String>> {
    let source = fs::read_to_string(root().join("fuzz/src/targets.rs"))?;
    let list = source.split("TARGETS:").nth(1).and_then(|rest| rest.split("];").next());
    let names = list.unwrap_or_default().split('"').skip(1).step_by(2);
    Ok(names.map(str::to_owned).collect())
}

fn build() -> Result<PathBuf> {
    let host = output(program("rustc").args(["--print", "host-tuple"]));
    let host = host.ok_or("rustc does not say which machine it builds for")?;
    let target = root().join("target/fuzz");
    // With `--target` the flags hold for the engine and its libraries, not for their build scripts.
    run(cargo("build")
        .args(["--release", "--locked", "--manifest-path", "fuzz/Cargo.toml", "--target"])
        .arg(host.trim())
        .arg("--target-dir")
        .arg(&target)
        .env("RUSTFLAGS", COVERAGE.join(" ")))?;
    Ok(target.join(host.trim()).join("release/shop-kpi-fuzz"))
}

/// Searches one target. What was found in earlier runs is begun with; an input that breaks the
/// target is kept in `fuzz/finds`, where the native tests feed it from then on.
fn search(binary: &Path, target: &str, seconds: u64) -> Result {
    let corpus = root().join("target/fuzz/corpus").join(target);
    let finds = root().join("fuzz/finds").join(target);
    fs::create_dir_all(&corpus)?;
    seed(&corpus)?;
    println!("\nfuzz: {target}, {seconds} s");
    let found = run(program(binary)
        .env("FUZZ_TARGET", target)
        .arg(format!("-max_total_time={seconds}"))
        .args(["-max_len=4096", "-timeout=10", "-rss_limit_mb=1024", "-print_final_stats=1"])
        .arg(format!("-artifact_prefix={}/", corpus.display()))
        .arg(&corpus));
    let Err(error) = found else { return Ok(()) };
    for entry in fs::read_dir(&corpus)?.flatten() {
        let name = entry.file_name();
        let is_find = ["crash-", "timeout-", "oom-"]
            .iter()
            .any(|start| name.to_string_lossy().starts_with(start));
        if is_find {
            fs::create_dir_all(&finds)?;
            fs::rename(entry.path(), finds.join(name))?;
        }
    }
    Err(format!("{target}: {error}\nThe input is in {}.", finds.display()).into())
}

/// The clean samples, to begin with.
fn seed(corpus: &Path) -> Result {
    for folder in fs::read_dir(root().join("tests/samples"))?.flatten() {
        let sample = folder.path().join("clean.csv");
        if sample.exists() {
            fs::copy(sample, corpus.join(folder.file_name()))?;
        }
    }
    Ok(())
}
