//! All tests: the engine natively, the boundary in a browser, the page in browsers, the documents.

use std::fs;
use std::path::Path;

use crate::browser::{self, Browsers};
use crate::command::{self, cargo, node_tool, root};
use crate::page::{self, DIST, Engine};
use crate::server::{self, Mount};
use crate::{Result, demo_data, docs, runner, setup};

/// Where the tests' server begins to look for a free port.
const PORT: u16 = 18_080;

/// The client alone, for what the page cannot provoke: see `tests/page/engine`.
const ENGINE_PAGE: &str = "target/engine-page";

/// Every chart with fixed data: see `tests/page/gallery`.
const GALLERY_PAGE: &str = "target/gallery-page";

/// The page is tested where it is hardest: at a sub-path, and also without the host's headers.
const MOUNTS: &[Mount] = &[
    Mount { path: "/", folder: DIST, with_headers: true },
    Mount { path: "/shop/kpi/", folder: DIST, with_headers: true },
    Mount { path: "/bare/", folder: DIST, with_headers: false },
    Mount { path: "/engine/", folder: ENGINE_PAGE, with_headers: true },
    Mount { path: "/bare-engine/", folder: ENGINE_PAGE, with_headers: false },
    Mount { path: "/gallery/", folder: GALLERY_PAGE, with_headers: true },
];

/// The command.
pub(crate) fn run(args: &[String]) -> Result {
    let (words, extra) = match args.iter().position(|arg| arg == "--") {
        Some(at) => (&args[..at], &args[at + 1..]),
        None => (args, &[][..]),
    };
    let (flags, kinds): (Vec<_>, Vec<_>) = words.iter().cloned().partition(|w| w.starts_with('-'));
    let engine = Engine::from_args(&flags)?;
    match kinds.as_slice() {
        [] => {
            docs::check()?;
            native(extra)?;
            wasm(extra)?;
            page(engine, extra)?;
            println!("\nAll tests passed: docs, native, wasm, page.");
            Ok(())
        }
        [kind] if kind == "docs" => docs::check(),
        [kind] if kind == "native" => native(extra),
        [kind] if kind == "wasm" => wasm(extra),
        [kind] if kind == "page" => page(engine, extra),
        _ => Err(format!("test knows native, wasm, page, docs, not {}", kinds.join(" ")).into()),
    }
}

/// The engine's tests, of which some read the demo shop, its examples compiled with them, and our own.
fn native(extra: &[String]) -> Result {
    demo_data::publish(&demo_data::Options::default().out)?;
    run_command(cargo("test").arg("--locked"), extra)?;
    command::run(cargo("test").args(["--locked", "--manifest-path", "xtask/Cargo.toml"]))
}

/// The boundary, in a headless browser.
fn wasm(extra: &[String]) -> Result {
    setup::wasm_target()?;
    let browsers = browser::find()?;
    let settings = root().join("target/webdriver.json");
    fs::create_dir_all(root().join("target"))?;
    fs::write(&settings, webdriver(&browsers.chrome))?;
    let mut tests = cargo("test");
    tests
        .args(["--locked", "--target", setup::WASM, "--test", "wasm"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner::command_line()?)
        // Debug information makes the binaries seven times larger and the runner slow.
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CHROMEDRIVER", browsers.driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", settings)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    run_command(&mut tests, extra)
}

/// The built page, in Chromium and, where there is one, Firefox.
fn page(engine: Engine, extra: &[String]) -> Result {
    let Browsers { chrome, firefox, .. } = browser::find()?;
    page::build(engine)?;
    for part in ["engine", "gallery"] {
        let folder = format!("tests/page/{part}");
        let config = format!("{folder}/vite.config.ts");
        command::run(node_tool("vite").args(["build", &folder, "--config", &config]))?;
    }
    let (address, _server) = server::start(PORT, MOUNTS)?;
    let mut tests = node_tool("playwright");
    tests.arg("test").args(extra).env("PAGE_ADDRESS", address).env("CHROME", chrome);
    match firefox {
        Some(firefox) => tests.env("FIREFOX", firefox),
        None => tests.env_remove("FIREFOX"),
    };
    command::run(&mut tests)
}

fn run_command(tests: &mut std::process::Command, extra: &[String]) -> Result {
    if !extra.is_empty() {
        tests.arg("--").args(extra);
    }
    command::run(tests)
}

/// The browser of the boundary's tests, cut off from the network.
fn webdriver(chrome: &Path) -> String {
    let binary = format!("{:?}", chrome.display().to_string());
    format!(
        r#"{{ "goog:chromeOptions": {{ "binary": {binary}, "args": ["--no-first-run",
  "--disable-background-networking", "--disable-component-update",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"] }} }}"#
    )
}
