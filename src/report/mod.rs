//! What a page asks for and gets: one question in, one answer out, plain data.

mod answer;
mod asker;
mod error;
mod groups;
mod inputs;
mod notes;
mod times;
mod types;

pub use answer::answer;
pub use error::QuestionError;
pub use types::*;
