//! Running other programs: what is run is shown, and a failure says which it was.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Result;

/// The repository's root, above `xtask`.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the repository's root")
}

/// A program to run in the root, with nothing to read from.
pub(crate) fn program(name: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root()).stdin(Stdio::null());
    command
}

/// `cargo`, with the lockfile as it is.
pub(crate) fn cargo(subcommand: &str) -> Command {
    // The cargo that runs us, so that a toolchain chosen by `cargo +name` holds here too.
    let mut command = program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.arg(subcommand);
    command
}

/// A tool of `node_modules`.
pub(crate) fn node_tool(name: &str) -> Command {
    let suffix = if cfg!(windows) { ".cmd" } else { "" };
    program(root().join("node_modules/.bin").join(format!("{name}{suffix}")))
}

/// Shows the command and runs it.
pub(crate) fn run(command: &mut Command) -> Result {
    let shown = shown(command);
    println!("\n$ {shown}");
    let status = command.status().map_err(|error| format!("{shown}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{shown}: {status}").into()) }
}

/// What the command prints, trimmed; none if it cannot be run or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// The first of the programs that stands in PATH.
pub(crate) fn in_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|file| file.is_file())
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
