//! All native tests of the engine in one binary.

mod calendar;
mod catalogue;
mod csv;
mod csv_any;
mod engine;
mod formula;
mod mapping;
mod measures;
mod raw_tables;
mod reading;
mod report;
mod small_shop;
mod sources;
mod tables_amounts;
mod tables_currency;
mod tables_orders;
mod tables_properties;
mod tables_returns;
mod tables_visits;
mod text;
mod values;
