//! All native tests of the engine in one binary.

mod raw_tables;
mod tables_amounts;
mod values;
