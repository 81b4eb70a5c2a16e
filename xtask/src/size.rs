//! What a visitor has to fetch of the engine: told by every build as shipped, and held to a limit.

use std::path::Path;

use crate::Result;
use crate::command::{output, program};

/// Bytes of the module at most, compressed as hosts send it: a little over what has been reached.
/// What takes more says in docs/decisions.md why it is worth it.
const LIMIT: u64 = 1_012_000;

/// Node's brotli, the best it can: the bytes before and after.
const SCRIPT: &str = "const bytes = require('fs').readFileSync(process.argv[1]);
    console.log(bytes.length, require('zlib').brotliCompressSync(bytes).length);";

/// Tells the module's size.
///
/// # Errors
/// Above the limit.
pub(crate) fn check(module: &Path) -> Result {
    let sizes = output(program("node").args(["-e", SCRIPT]).arg(module));
    let sizes = sizes.as_deref().and_then(|sizes| sizes.split_once(' '));
    let (raw, brotli) = sizes.ok_or("node cannot compress the engine")?;
    println!("\nThe engine has {raw} bytes, {brotli} compressed; the limit is {LIMIT}.");
    if brotli.parse::<u64>()? > LIMIT {
        return Err("the engine is too large: see docs/decisions.md, and xtask/src/size.rs".into());
    }
    Ok(())
}
