//! A header's words without what stands around them.

use crate::values::currency::is_code;

/// The header's words in small letters, camel case parted, without units and currencies, and the
/// currency.
pub(super) fn plain_words(header: &str) -> (String, Option<&'static str>) {
    let mut words = String::new();
    let mut was_small = false;
    for mark in header.chars() {
        if mark.is_alphanumeric() || matches!(mark, '#' | '%' | '+' | '/') {
            if mark.is_uppercase() && was_small {
                words.push(' ');
            }
            was_small = mark.is_lowercase();
            words.push(mark);
        } else {
            was_small = false;
            words.push(' ');
        }
    }
    let mut currency = None;
    let mut plain = String::new();
    for word in words.split_whitespace() {
        let code = word.to_uppercase();
        if is_code(&code) && !plain.is_empty() {
            currency = crate::values::currency::code_of(&code);
            continue;
        }
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.push_str(&word.to_lowercase());
    }
    (without_sum(&plain).to_owned(), currency)
}

/// The column of a business intelligence tool's `Sum of Sessions`.
fn without_sum(plain: &str) -> &str {
    const SUMS: &[&str] = &["sum of ", "som van ", "sum af "];
    SUMS.iter().find_map(|sum| plain.strip_prefix(sum)).unwrap_or(plain)
}
