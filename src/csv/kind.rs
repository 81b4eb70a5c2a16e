//! What a cell looks like, roughly: enough to tell a header from data and one delimiter from
//! another. The exact reading is done column by column in `values`.

/// What a cell looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Nothing, or a sign for nothing.
    Empty,
    /// A number, an amount with its currency, a percentage.
    Number,
    /// A date, a time, or both.
    Date,
    /// Yes or no.
    Flag,
    /// An e-mail or web address: data, hardly ever a header.
    Address,
    /// Anything else.
    Text,
}

impl Kind {
    /// What a cell looks like.
    pub(crate) fn of(cell: &str) -> Kind {
        let cell = trim(cell);
        let has_digit = cell.bytes().any(|byte| byte.is_ascii_digit());
        if is_empty(cell) {
            Kind::Empty
        } else if has_digit && is_number(cell) {
            Kind::Number
        } else if has_digit && is_date(cell) {
            Kind::Date
        } else if is_flag(cell) {
            Kind::Flag
        } else if is_address(cell) {
            Kind::Address
        } else {
            Kind::Text
        }
    }

    /// Whether it is more than words.
    pub(crate) fn is_typed(self) -> bool {
        !matches!(self, Kind::Empty | Kind::Text)
    }
}

/// Without blanks of all kinds around it: no-break, narrow, zero-width, the formula guard, and the
/// mark (0x1A) old systems end a file with.
pub(crate) fn trim(cell: &str) -> &str {
    cell.trim_matches(|character: char| {
        character.is_whitespace()
            || matches!(character, '\u{200B}'..='\u{200F}' | '\u{FEFF}' | '\u{1A}')
    })
}

fn is_empty(cell: &str) -> bool {
    matches!(cell, "" | "-" | "--" | "–" | "—" | "#N/A")
        || ["null", "n/a", "na", "nan", "none"].iter().any(|word| cell.eq_ignore_ascii_case(word))
}

/// Letters that stand before or after an amount.
const UNITS: &[&str] = &[
    "kr", "kr.", "eur", "usd", "gbp", "dkk", "sek", "nok", "pln", "czk", "chf", "inr", "cad", "aud",
];

fn is_number(cell: &str) -> bool {
    let signs =
        ['€', '$', '£', '¥', '₹', '%', '+', '-', '−', '(', ')', ' ', '\'', '\u{A0}', '\u{202F}'];
    let inner = cell.trim_matches(|character: char| signs.contains(&character) || character == '=');
    let has_letter = inner.bytes().any(|byte| byte.is_ascii_alphabetic());
    let mut units = UNITS.iter().filter(|_| has_letter);
    let inner = units.find_map(|unit| without_unit(inner, unit)).unwrap_or(inner);
    let inner = inner.trim_matches(|character: char| signs.contains(&character));
    let mut has_digit = false;
    let mut previous = ' ';
    for (at, character) in inner.char_indices() {
        let is_fine = match character {
            '0'..='9' => {
                has_digit = true;
                true
            }
            '.' | ',' => previous != '.' && previous != ',',
            ' ' | '\u{A0}' | '\u{202F}' | '\'' => previous.is_ascii_digit() && groups(&inner[at..]),
            'e' | 'E' => has_digit && is_exponent(&inner[at + 1..]),
            '+' | '-' => matches!(previous, 'e' | 'E'),
            _ => false,
        };
        if !is_fine {
            return false;
        }
        previous = character;
    }
    has_digit && ['.', ','].iter().all(|&mark| is_grouped(inner, mark))
}

/// Whether a mark that stands several times stands before groups of three digits, or of two and
/// three as in India.
fn is_grouped(number: &str, mark: char) -> bool {
    let groups: Vec<&str> = number.split(mark).skip(1).collect();
    let digits = |group: &&str| group.bytes().take_while(u8::is_ascii_digit).count();
    groups.len() < 2 || groups.iter().all(|group| matches!(digits(group), 2 | 3))
}

/// The text without a unit at its beginning or end, if it has one.
fn without_unit<'a>(text: &'a str, unit: &str) -> Option<&'a str> {
    let head = text.get(..unit.len()).filter(|head| head.eq_ignore_ascii_case(unit));
    if head.is_some() {
        return Some(text[unit.len()..].trim_start());
    }
    let from = text.len().checked_sub(unit.len())?;
    let tail = text.get(from..).filter(|tail| tail.eq_ignore_ascii_case(unit));
    tail.map(|_| text[..from].trim_end())
}

/// Whether a blank is followed by three digits and no more: a thousands mark.
fn groups(rest: &str) -> bool {
    let digits = rest.chars().skip(1).take_while(char::is_ascii_digit).count();
    digits == 3
}

fn is_exponent(rest: &str) -> bool {
    let digits = rest.trim_start_matches(['+', '-']);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

const MONTHS: &[&str] = &[
    "jan", "feb", "mar", "mrt", "apr", "may", "mei", "maj", "jun", "jul", "aug", "sep", "oct",
    "okt", "nov", "dec",
];

/// Whether a cell with a digit in it is two or three groups of digits around `-`, `/` or `.`, or
/// with a month's name; then perhaps a time.
fn is_date(cell: &str) -> bool {
    if cell.len() > 40 {
        return false;
    }
    // 1:2:3 is no time of day: minutes and seconds have two digits.
    let is_time = |after: &str| after.bytes().take(2).filter(u8::is_ascii_digit).count() == 2;
    if !cell.split(':').skip(1).all(is_time) {
        return false;
    }
    // Columns of numbers lined up with blanks look like one otherwise.
    let is_long = |group: &str| group.len() > 4 && group.bytes().all(|byte| byte.is_ascii_digit());
    let first = cell.split(|character: char| !character.is_alphanumeric()).next();
    if cell.contains("  ") || first.is_some_and(is_long) {
        return false;
    }
    let (mut groups, mut months, mut marks) = (0, 0, 0);
    for word in cell.split(|character: char| !character.is_alphanumeric()) {
        if word.is_empty() {
            continue;
        }
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            groups += 1;
        } else if word.starts_with(|character: char| character.is_ascii_digit()) {
            // 01T10, 30Z
            let letters = word.trim_start_matches(|character: char| character.is_ascii_digit());
            if !matches!(letters.as_bytes().first(), Some(b'T' | b'Z' | b't' | b'a' | b'p')) {
                return false;
            }
            groups += 1;
        } else if MONTHS.iter().any(|month| {
            word.get(..3).is_some_and(|start| start.eq_ignore_ascii_case(month)) && word.len() <= 9
        }) {
            months += 1;
        } else if !["am", "pm", "utc", "gmt", "z", "t"]
            .iter()
            .any(|it| word.eq_ignore_ascii_case(it))
        {
            return false;
        }
    }
    for character in cell.chars() {
        match character {
            '-' | '/' | '.' | ':' => marks += 1,
            _ if character.is_alphanumeric() => {}
            ' ' | ',' | '+' => {}
            _ => return false,
        }
    }
    (groups >= 2 && marks >= 1 && months == 0 && (groups >= 3 || cell.contains(':')))
        || (months == 1 && (1..=6).contains(&groups))
}

fn is_flag(cell: &str) -> bool {
    ["true", "false", "yes", "no", "ja", "nee", "nej", "waar", "onwaar", "sand", "falsk"]
        .iter()
        .any(|word| cell.eq_ignore_ascii_case(word))
}

fn is_address(cell: &str) -> bool {
    let is_email = || {
        let Some((name, host)) = cell.split_once('@') else { return false };
        !name.is_empty() && host.contains('.') && !cell.contains(' ')
    };
    cell.starts_with("http://") || cell.starts_with("https://") || is_email()
}
