//! The browsers the tests run in: what is installed, else Debian's packages.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::Result;
use crate::command::{in_path, output, program, run};

/// The browsers found.
pub(crate) struct Browsers {
    /// Chromium or Chrome.
    pub(crate) chrome: PathBuf,
    /// Its `WebDriver`.
    pub(crate) driver: PathBuf,
    /// Firefox, where there is one.
    pub(crate) firefox: Option<PathBuf>,
}

const CHROMES: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVERS: &[&str] = &["chromedriver"];
const FIREFOXES: &[&str] = &["firefox-esr", "firefox"];

/// The browsers of this machine; Chromium is installed where that can be done without asking.
pub(crate) fn find() -> Result<Browsers> {
    if let Some(found) = installed() {
        return Ok(found);
    }
    if can_install() {
        install()?;
    }
    installed().ok_or_else(|| {
        "The tests need Chromium or Chrome, and the chromedriver of the same version. Install \
         both (Debian: apt install chromium chromium-driver), or name them in the variables \
         CHROME and CHROMEDRIVER."
            .into()
    })
}

fn installed() -> Option<Browsers> {
    Some(Browsers {
        chrome: named_or_found("CHROME", CHROMES)?,
        driver: named_or_found("CHROMEDRIVER", DRIVERS)?,
        firefox: named_or_found("FIREFOX", FIREFOXES),
    })
}

fn named_or_found(variable: &str, names: &[&str]) -> Option<PathBuf> {
    match env::var_os(variable) {
        Some(path) if !path.is_empty() => Some(PathBuf::from(path)),
        _ => in_path(names),
    }
}

/// Whether this is Debian (or made from it), and we are root.
fn can_install() -> bool {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let is_debian = release.lines().any(|line| {
        line == "ID=debian" || (line.starts_with("ID_LIKE=") && line.contains("debian"))
    });
    is_debian && output(program("id").arg("-u")).as_deref() == Some("0")
}

fn install() -> Result {
    run(apt().arg("update"))?;
    let packages = ["install", "--no-install-recommends", "chromium", "chromium-driver"];
    if run(apt().args(packages)).is_err() {
        // An installation cut short before leaves packages half set up.
        run(apt().args(["--fix-broken", "install"]))?;
        run(apt().args(packages))?;
    }
    Ok(())
}

fn apt() -> Command {
    let mut apt = program("apt-get");
    // Another apt may be at work on a machine that has just started: wait for it.
    apt.args(["-y", "-o", "DPkg::Lock::Timeout=300"]);
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt
}
