//! The static page: the engine as wasm, its bindings, then Vite.

use std::fs;

use crate::command::{cargo, node_tool, root, run};
use crate::{Result, demo_data, setup, size};

/// Where the built page lies.
pub(crate) const DIST: &str = "www/dist";

/// How the engine is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// As shipped.
    Release,
    /// Quick to build, slow to run.
    Dev,
}

impl Engine {
    /// `--dev` or nothing.
    pub(crate) fn from_args(args: &[String]) -> Result<Self> {
        match args {
            [] => Ok(Engine::Release),
            [flag] if flag == "--dev" => Ok(Engine::Dev),
            _ => Err(format!(
                "the engine is built as shipped or with --dev, not with {}",
                args.join(" ")
            )
            .into()),
        }
    }

    /// cargo's folder for it.
    fn profile(self) -> &'static str {
        match self {
            Engine::Release => "wasm",
            Engine::Dev => "debug",
        }
    }
}

/// Builds the page into [`DIST`].
pub(crate) fn build(engine: Engine) -> Result {
    setup::wasm_target()?;
    setup::packages()?;
    bindings(engine)?;
    run(node_tool("vite").arg("build"))?;
    demo_data::publish(&root().join(DIST).join("demo"))?;
    println!("\nThe page is in {DIST}.");
    Ok(())
}

/// Compiles the engine and writes `www/pkg`: the module, and its JavaScript with types.
pub(crate) fn bindings(engine: Engine) -> Result {
    let mut build = cargo("build");
    build.args(["--locked", "--lib", "--target", setup::WASM]);
    match engine {
        Engine::Release => build.args(["--profile", "wasm"]),
        Engine::Dev => build.env("CARGO_PROFILE_DEV_DEBUG", "0"),
    };
    run(&mut build)?;

    let target = root().join("target").join(setup::WASM);
    let module = target.join(engine.profile()).join("shop_kpi.wasm");
    let folder = root().join("www/pkg");
    fs::create_dir_all(&folder)?;
    // Without the default path the bindings never fetch by themselves: the page compiles the
    // module, as relative addresses do not work in a worker made from a blob.
    let args = [
        "wasm-bindgen".as_ref(),
        "--target".as_ref(),
        "web".as_ref(),
        "--omit-default-module-path".as_ref(),
        // A panic says what and where by itself; names of functions are one byte in twenty.
        "--remove-name-section".as_ref(),
        "--remove-producers-section".as_ref(),
        "--out-dir".as_ref(),
        folder.as_os_str(),
        module.as_os_str(),
    ];
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(args)?;
    match engine {
        Engine::Release => size::check(&folder.join("shop_kpi_bg.wasm")),
        Engine::Dev => Ok(()),
    }
}
