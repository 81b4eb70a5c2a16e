//! All native tests of the engine in one binary.

mod values;
