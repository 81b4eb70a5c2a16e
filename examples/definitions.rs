//! Prints the catalogue's definitions as Markdown: `cargo run --example definitions >
//! docs/definitions.md`.

fn main() {
    print!("{}", shop_kpi::kpis::definitions());
}
