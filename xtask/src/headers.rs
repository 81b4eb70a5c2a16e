//! The `_headers` file of static hosts: the one place where the security headers stand.
//!
//! Format: <https://developers.cloudflare.com/pages/configuration/headers/> (2026-11): a path
//! pattern at the line's beginning, `*` for anything at its end; its headers below, indented.

/// The rules of a `_headers` file, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Headers {
    rules: Vec<(String, Vec<(String, String)>)>,
}

impl Headers {
    /// Reads the file's text. Blank lines, comments (`#`) and lines without a colon are passed over.
    pub(crate) fn parse(text: &str) -> Self {
        let mut rules: Vec<(String, Vec<(String, String)>)> = Vec::new();
        for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
            if line.starts_with('/') {
                rules.push((line.trim().to_owned(), Vec::new()));
            } else if let (Some(rule), Some((name, value))) =
                (rules.last_mut(), line.split_once(':'))
            {
                rule.1.push((name.trim().to_owned(), value.trim().to_owned()));
            }
        }
        Headers { rules }
    }

    /// The headers of a path, such as `/assets/app.js`.
    pub(crate) fn of<'a>(&'a self, path: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let rules = self.rules.iter().filter(|(pattern, _)| matches(pattern, path));
        rules.flat_map(|(_, headers)| headers).map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

fn matches(pattern: &str, path: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => path.starts_with(start),
        None => path == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::Headers;

    #[test]
    fn gives_each_path_the_headers_of_every_rule_that_matches() {
        let headers = Headers::parse(
            "# all\n/*\n  X-A: one: two\n\n/assets/*\n  X-B: three\n/exact\n  X-C: 4\n",
        );
        for (path, expected) in [
            ("/", vec![("X-A", "one: two")]),
            ("/assets/app.js", vec![("X-A", "one: two"), ("X-B", "three")]),
            ("/exact", vec![("X-A", "one: two"), ("X-C", "4")]),
            ("/exactly", vec![("X-A", "one: two")]),
        ] {
            assert_eq!(headers.of(path).collect::<Vec<_>>(), expected, "{path}");
        }
    }
}
