//! What a page asks for and gets: one question in, one answer out, plain data.

mod analysis;
mod answer;
mod asker;
mod beside;
mod error;
mod groups;
pub(crate) mod inputs;
mod normal;
mod notes;
mod status;
mod targets;
mod times;
mod types;

pub use analysis::{AnalysisQuestion, AnalysisReport, analyse};
pub use answer::answer;
pub use error::QuestionError;
pub use inputs::DERIVED_DIMENSIONS;
pub use normal::NormalRange;
pub use status::TargetStatus;
pub use types::*;
