//! Text that is no table: web pages, data of programs, mails, cards, code.

/// How much of a text is looked at for words, in characters.
const HEAD: usize = 4096;

/// First words, in lower case, of texts that are no tables.
const STARTS: &[(&str, &str)] = &[
    ("begin:vcard", "vcard"),
    ("begin:vcalendar", "ics"),
    ("begin:vevent", "ics"),
    ("-- mysql dump", "sql"),
    ("-- mariadb dump", "sql"),
    ("--\n-- postgresql database dump", "sql"),
    ("-- phpmyadmin sql dump", "sql"),
    ("-- dump", "sql"),
    ("/*!40", "sql"),
    ("pragma foreign_keys", "sql"),
    ("begin transaction;", "sql"),
    ("set sql_mode", "sql"),
    ("ofxheader:", "ofx"),
    ("<ofx>", "ofx"),
    ("!type:", "qif"),
    ("{1:f01", "mt940"),
    (":20:", "mt940"),
    ("[internetshortcut]", "link"),
    ("-----begin ", "key"),
    ("%yaml", "code"),
    ("<?php", "code"),
    ("#!/", "code"),
    ("diff --git ", "code"),
    ("\\documentclass", "code"),
    ("#include <", "code"),
    ("#include \"", "code"),
    ("import {", "code"),
    ("import * as ", "code"),
    ("'use strict'", "code"),
    ("\"use strict\"", "code"),
    ("@charset", "code"),
    ("@import ", "code"),
];

/// What the text a file begins with says it is; none if it may be a table. `is_whole` if the
/// file has no more.
pub(crate) fn by_text(text: &str, is_whole: bool) -> Option<&'static str> {
    let start = text.trim_start();
    let head: String = start.chars().take(HEAD).collect::<String>().to_ascii_lowercase();
    let head = head.replace("\r\n", "\n");
    if head.starts_with('<')
        && let Some(kind) = markup(start, &head)
    {
        return Some(kind);
    }
    if is_json(start, is_whole) {
        return Some(json_kind(&head));
    }
    let named = STARTS.iter().find(|(words, _)| head.starts_with(words)).map(|&(_, kind)| kind);
    if named.is_some() {
        return named;
    }
    if is_whole && is_refusal(&head) {
        return Some("error_answer");
    }
    if is_mail(&head) {
        return Some("mail");
    }
    if is_sql(&head) {
        return Some("sql");
    }
    if is_code(&head) {
        return Some("code");
    }
    is_binary(text).then_some("binary")
}

/// Web pages, and what else is written between angle brackets.
fn markup(start: &str, head: &str) -> Option<&'static str> {
    let is_html =
        ["<!doctype html", "<html", "<head", "<body", "<!--", "<script", "<table", "<div", "<meta"]
            .iter()
            .any(|tag| head.starts_with(tag));
    if is_html || (head.starts_with("<?xml") && head.contains("<html")) {
        return Some(page_kind(start, head));
    }
    let is_closed = || start.contains("</") || start.contains("/>");
    let is_xml = head.starts_with("<?xml") || is_element(head) && is_closed();
    is_xml.then(|| xml_kind(head))
}

/// A page that asks for a password, a workbook saved as a page, or another page.
fn page_kind(start: &str, head: &str) -> &'static str {
    let all = start.get(..start.floor_char_boundary(PAGE)).unwrap_or(start).to_ascii_lowercase();
    let has_password = ["type=\"password\"", "type='password'", "type=password"];
    if has_password.iter().any(|field| all.contains(field)) {
        return "login_page";
    }
    let is_office = head.contains("urn:schemas-microsoft-com:office") || head.contains("excel");
    if is_office && all.contains("<table") { "excel_page" } else { "html" }
}

/// How much of a page is searched for a password field, in bytes.
const PAGE: usize = 256 << 10;

fn xml_kind(head: &str) -> &'static str {
    if head.contains("progid=\"excel.sheet\"") || head.contains("office:spreadsheet") {
        "xml_spreadsheet"
    } else if head.contains("<svg") {
        "svg"
    } else if head.contains("<error>") || head.contains("<soap:fault") {
        "error_answer"
    } else if head.contains("<ofx>") {
        "ofx"
    } else if head.contains("urn:iso:std:iso:20022") {
        "camt"
    } else if head.contains("<!doctype plist") {
        "plist"
    } else {
        "xml"
    }
}

/// `<name …>` at the beginning.
fn is_element(head: &str) -> bool {
    let name = head[1..]
        .split(|character: char| !character.is_alphanumeric() && !":_-".contains(character));
    name.into_iter().next().is_some_and(|name| !name.is_empty()) && head.contains('>')
}

/// An object that begins with a name and a colon, or a list of objects, lists, texts or numbers
/// that ends as one.
fn is_json(start: &str, is_whole: bool) -> bool {
    if let Some(object) = start.strip_prefix('{') {
        let inner = object.trim_start();
        if inner == "}" || inner.trim_end() == "}" {
            return true;
        }
        let Some(name) = inner.strip_prefix('"') else { return false };
        return name.split_once('"').is_some_and(|(_, rest)| rest.trim_start().starts_with(':'));
    }
    let Some(list) = start.strip_prefix('[') else { return false };
    let inner = list.trim_start();
    if let Some(object) = inner.strip_prefix('{') {
        return object.trim_start().starts_with(['"', '}']);
    }
    let is_value = inner.starts_with(|it: char| it.is_ascii_digit() || "[\"-]tfn".contains(it));
    is_value && is_whole && start.trim_end().ends_with(']')
}

/// The pointer to a sheet that a drive leaves on the disk, an error a service answered with, or
/// other data.
fn json_kind(head: &str) -> &'static str {
    let first = head.get(..head.floor_char_boundary(200)).unwrap_or(head);
    if first.contains("\"doc_id\"") {
        return "google_sheet";
    }
    let name = head.trim_start_matches(['{', '[', ' ', '\n', '\t']);
    let is_error = ["\"error", "\"errors\"", "\"error_code\"", "\"fault\""];
    let is_message = name.starts_with("\"message\"") || name.starts_with("\"code\"");
    let has_error = first.contains("\"error") || first.contains("\"status\":4");
    if is_error.iter().any(|it| name.starts_with(it))
        || is_message && head.len() < 1000
        || has_error
    {
        "error_answer"
    } else {
        "json"
    }
}

/// A server's refusal in a line or two, saved under the export's name.
fn is_refusal(head: &str) -> bool {
    let words = [
        "401 unauthorized",
        "403 forbidden",
        "404 not found",
        "429 too many",
        "500 internal",
        "502 bad gateway",
        "503 service",
        "error 4",
        "error 5",
        "access denied",
        "unauthorized",
        "forbidden",
        "not found",
        "internal server error",
        "bad gateway",
        "service unavailable",
        "too many requests",
        "request timed out",
    ];
    let is_short = head.len() < 300 && head.lines().count() <= 3;
    is_short && !head.contains([',', ';', '\t', '|']) && words.iter().any(|it| head.starts_with(it))
}

/// A mail or a box of mails: its lines are headers of mails.
fn is_mail(head: &str) -> bool {
    let is_box = head.starts_with("from ") && head.contains('@');
    let known = ["from:", "to:", "received:", "return-path:", "delivered-to:", "subject:", "date:"];
    let more =
        ["mime-version:", "message-id:", "content-type:", "x-", "dkim-signature:", "reply-to:"];
    let is_header = |line: &str| {
        known.iter().chain(&more).any(|name| line.starts_with(name)) && line.contains(':')
    };
    let lines = head.lines().skip(usize::from(is_box)).take(12);
    let headers = lines.filter(|line| is_header(line)).count();
    let begins = is_box || head.lines().next().is_some_and(is_header);
    let is_proven = ["mime-version:", "message-id:", "received:"];
    begins && headers >= 3 && is_proven.iter().any(|name| head.contains(name))
}

/// Commands for a database.
fn is_sql(head: &str) -> bool {
    let lines = head.lines().map(str::trim_start);
    let code: Vec<&str> =
        lines.filter(|line| !line.is_empty() && !line.starts_with("--")).collect();
    let Some(first) = code.first() else { return false };
    let commands = [
        "create table ",
        "create database ",
        "insert into ",
        "drop table ",
        "alter table ",
        "lock tables ",
        "select ",
    ];
    let is_command = commands.iter().any(|command| first.starts_with(command));
    let is_ended = head.contains(';');
    let is_select = !first.starts_with("select ") || head.contains(" from ");
    is_command && is_ended && is_select
}

/// First words of lines in the commonest languages.
const CODE: &[&str] = &[
    "import ",
    "from ",
    "package ",
    "using ",
    "namespace ",
    "public ",
    "private ",
    "class ",
    "function ",
    "def ",
    "const ",
    "let ",
    "var ",
    "return",
    "if ",
    "if(",
    "for ",
    "for(",
    "while ",
    "else",
    "#include",
    "//",
    "/*",
    "* ",
    "}",
    "{",
    "export ",
    "fn ",
    "use ",
    "struct ",
    "try",
    "async ",
    "library(",
];

/// Many lines begin as lines of code do, in several ways, and enough end as lines of code do.
fn is_code(head: &str) -> bool {
    let lines: Vec<&str> = head.lines().filter(|line| !line.trim().is_empty()).take(40).collect();
    let word = |line: &str| CODE.iter().find(|word| line.trim_start().starts_with(**word));
    let words: Vec<&&str> = lines.iter().filter_map(|line| word(line)).collect();
    let kinds: std::collections::BTreeSet<&&&str> = words.iter().collect();
    let ends = |line: &&&str| line.trim_end().ends_with(['{', '}', ';', ':', '(']);
    let is_deep = |line: &&&str| line.starts_with([' ', '\t']);
    let end = lines.iter().filter(ends).count();
    let deep = lines.iter().filter(is_deep).count();
    let is_called = head.contains('(') && head.contains(')');
    lines.len() >= 4
        && word(lines[0]).is_some()
        && kinds.len() >= 2
        && is_called
        && words.len() * 3 >= lines.len()
        && (end * 2 >= lines.len() || end >= 2 && deep * 3 >= lines.len())
}

/// More than one in twenty characters is a control character or no character at all.
fn is_binary(text: &str) -> bool {
    let (mut odd, mut all) = (0_usize, 0_usize);
    for character in text.chars() {
        all += 1;
        let is_odd = character.is_control()
            && !matches!(
                character,
                // Some separate cells by definition, others by habit.
                '\n' | '\r' | '\t' | '\x0B' | '\x0C' | '\x1A' | '\x01' | '\x1C'..='\x1F'
            );
        odd += usize::from(is_odd || character == char::REPLACEMENT_CHARACTER);
    }
    odd >= 4 && odd * 20 > all
}
