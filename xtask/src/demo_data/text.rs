//! Cells as the exports write them.

use std::borrow::Cow;

/// A cell, in quotes where the comma format needs them.
pub(crate) fn cell(text: &str) -> Cow<'_, str> {
    if text.contains(['"', ',', '\n']) {
        Cow::Owned(format!("\"{}\"", text.replace('"', "\"\"")))
    } else {
        Cow::Borrowed(text)
    }
}

/// A cell that is always in quotes, as Meta writes its texts.
pub(crate) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// Cents as `1234.50`.
pub(crate) fn money(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100)
}

/// A number with thousands commas, in quotes where it has one: `"25,881"`.
pub(crate) fn grouped(number: u64) -> String {
    let grouped = with_commas(number);
    if grouped.contains(',') { quoted(&grouped) } else { grouped }
}

/// Hundredths with thousands commas: `"4,516,727.66"`.
pub(crate) fn grouped_hundredths(number: u64) -> String {
    let grouped = format!("{}.{:02}", with_commas(number / 100), number % 100);
    if grouped.contains(',') { quoted(&grouped) } else { grouped }
}

fn with_commas(number: u64) -> String {
    let digits = number.to_string();
    let head = (digits.len() - 1) % 3 + 1;
    let mut grouped = digits[..head].to_owned();
    for start in (head..digits.len()).step_by(3) {
        grouped.push(',');
        grouped.push_str(&digits[start..start + 3]);
    }
    grouped
}

/// A share rounded half up to a percentage: `77.77%`.
pub(crate) fn percent(part: u64, whole: u64) -> String {
    let hundredths = (part * 10_000 + whole / 2).checked_div(whole).unwrap_or(0);
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::{cell, grouped, grouped_hundredths, money, percent};

    #[test]
    fn writes_cells_as_the_exports_do() {
        assert_eq!(cell("plain"), "plain");
        assert_eq!(cell("a \"b\", c"), "\"a \"\"b\"\", c\"");
        assert_eq!(money(-5), "-0.05");
        assert_eq!(money(123_450), "1234.50");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_025_881), "\"1,025,881\"");
        assert_eq!(grouped_hundredths(451_672_766), "\"4,516,727.66\"");
        assert_eq!(percent(1, 3), "33.33%");
        assert_eq!(percent(1, 0), "0.00%");
    }
}
