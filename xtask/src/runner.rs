//! What cargo calls to run a test binary compiled to wasm: `xtask wasm-runner FILE ARGS…`.

use std::env;

use crate::Result;

/// Name of the command.
pub(crate) const COMMAND: &str = "wasm-runner";

/// The runner as cargo wants it named.
pub(crate) fn command_line() -> Result<String> {
    Ok(format!("{} {COMMAND}", env::current_exe()?.display()))
}

/// Runs the tests of a wasm file in the browser that [`crate::test`] has put into the environment.
pub(crate) fn run(args: &[String]) -> Result {
    let name = "wasm-bindgen-test-runner".to_owned();
    let args = std::iter::once(name).chain(args.iter().cloned());
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(args)?;
    Ok(())
}
