//! What a page asks for and gets: one question in, one answer out, plain data.

mod types;

pub use types::*;
