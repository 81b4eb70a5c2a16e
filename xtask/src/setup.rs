//! What a fresh machine lacks: the wasm target, Rust's lint tools, the page's npm packages.

use std::fs;
use std::path::Path;

use crate::command::{cargo, in_path, output, program, root, run};
use crate::{Result, browser};

/// The target of the engine in the browser.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// The oldest Node.js that the locked packages run on.
const NODE: (u32, u32) = (20, 19);

/// Everything any command needs.
pub(crate) fn all() -> Result {
    wasm_target()?;
    lint_tools()?;
    packages()?;
    browser::find().map(drop)
}

/// The standard library for [`WASM`].
pub(crate) fn wasm_target() -> Result {
    let folder = output(program("rustc").args(["--print", "target-libdir", "--target", WASM]));
    if folder.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    run(program("rustup").args(["target", "add", WASM])).map_err(|error| {
        format!("{error}\nRust's {WASM} target is missing and rustup could not add it.").into()
    })
}

/// rustfmt and clippy, which a minimal toolchain leaves out.
pub(crate) fn lint_tools() -> Result {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if output(cargo(subcommand).arg("--version")).is_none() {
            run(program("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}

/// The page's npm packages, exactly as locked.
pub(crate) fn packages() -> Result {
    packages_of(root(), "ci")
}

/// The npm packages of a folder as locked, by `npm ci` or, where the lockfile leaves out optional
/// packages of other platforms, which `ci` refuses, by `npm install`.
///
/// A copy of the lockfile in `node_modules` says what was installed last; it is written only after
/// an installation that went through.
pub(crate) fn packages_of(folder: &Path, command: &str) -> Result {
    check_node()?;
    let locked = fs::read(folder.join("package-lock.json"))?;
    let installed = folder.join("node_modules/.installed-lock.json");
    if fs::read(&installed).is_ok_and(|copy| copy == locked) {
        return Ok(());
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    // Playwright drives browsers found on the machine; it must not download its own.
    let mut install = program(npm);
    install.arg(command).current_dir(folder).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    run(&mut install)?;
    fs::write(installed, locked)?;
    Ok(())
}

fn check_node() -> Result {
    let (major, minor) = NODE;
    let wanted = format!("The page needs Node.js {major}.{minor} or newer (https://nodejs.org)");
    if in_path(&["node", "node.exe"]).is_none() {
        return Err(format!("{wanted}; there is no node in PATH.").into());
    }
    let version = output(program("node").arg("--version")).unwrap_or_default();
    if parse_version(&version).is_some_and(|found| found >= NODE) {
        return Ok(());
    }
    Err(format!("{wanted}; this is {version}.").into())
}

/// Major and minor of `v20.19.2`.
fn parse_version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.trim_start_matches('v').split('.').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::{NODE, parse_version};

    #[test]
    fn compares_versions_as_numbers() {
        for (text, enough) in
            [("v20.19.0", true), ("v20.9.0", false), ("v22.1.0", true), ("v18.20.4", false)]
        {
            assert_eq!(parse_version(text).is_some_and(|found| found >= NODE), enough, "{text}");
        }
        assert_eq!(parse_version("nonsense"), None);
    }
}
