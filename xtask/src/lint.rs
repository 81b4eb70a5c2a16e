//! The lints, as errors.

use crate::command::{self, cargo, node_tool};
use crate::page::{self, Engine};
use crate::{Result, setup};

/// The command.
pub(crate) fn run() -> Result {
    setup::lint_tools()?;
    setup::wasm_target()?;
    setup::packages()?;
    let own = ["--manifest-path", "xtask/Cargo.toml"];
    command::run(cargo("fmt").arg("--check"))?;
    command::run(cargo("fmt").args(own).arg("--check"))?;
    let locked = ["--locked", "--all-targets"];
    command::run(cargo("clippy").args(locked).args(["--", "-D", "warnings"]))?;
    // The boundary exists for this target alone.
    let boundary = ["--locked", "--lib", "--test", "wasm", "--target", setup::WASM];
    command::run(cargo("clippy").args(boundary).args(["--", "-D", "warnings"]))?;
    command::run(cargo("clippy").args(own).args(locked).args(["--", "-D", "warnings"]))?;
    command::run(cargo("doc").args(["--locked", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"))?;
    // The types of the boundary come from the built module.
    page::bindings(Engine::Release)?;
    command::run(&mut node_tool("tsc"))?;
    command::run(node_tool("biome").arg("ci"))
}
