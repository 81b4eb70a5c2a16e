//! All native tests of the engine in one binary.

mod raw_tables;
mod tables_amounts;
mod tables_currency;
mod tables_orders;
mod tables_properties;
mod tables_returns;
mod values;
