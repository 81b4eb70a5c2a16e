//! The catalogue in words, for docs/definitions.md.
/// x
pub fn definitions() -> String {
    String::new()
}
