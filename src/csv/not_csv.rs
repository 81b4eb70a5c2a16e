//! What a file is that is not a text table, by its content: names lie.

/// First bytes of files that are often dropped by mistake. Public signatures, as in the file(1)
/// database (2026-11).
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF", "pdf"),
    (b"\x89PNG\r\n\x1A\n", "png"),
    (b"\xFF\xD8\xFF", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"\x1F\x8B", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xFD7zXZ\x00", "xz"),
    (b"\x28\xB5\x2F\xFD", "zstd"),
    (b"7z\xBC\xAF\x27\x1C", "7z"),
    (b"Rar!\x1A\x07", "rar"),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "xls"),
    (b"SQLite format 3\0", "sqlite"),
    (b"PAR1", "parquet"),
    (b"{\\rtf", "rtf"),
];

/// What the bytes a file begins with say it is; none if it may be text.
pub(crate) fn by_bytes(prefix: &[u8]) -> Option<&'static str> {
    if prefix.starts_with(b"PK\x03\x04") || prefix.starts_with(b"PK\x05\x06") {
        return Some(zip_kind(prefix));
    }
    if prefix.starts_with(b"RIFF") && prefix.get(8..12) == Some(b"WEBP") {
        return Some("webp");
    }
    if prefix.get(4..8) == Some(b"ftyp") {
        return Some("video");
    }
    SIGNATURES.iter().find(|(start, _)| prefix.starts_with(start)).map(|&(_, name)| name)
}

/// Office files are ZIP archives that name their parts.
fn zip_kind(prefix: &[u8]) -> &'static str {
    let has = |part: &[u8]| memchr::memmem::find(prefix, part).is_some();
    if has(b"opendocument.spreadsheet") {
        "ods"
    } else if has(b"xl/") {
        "xlsx"
    } else if has(b"word/") {
        "docx"
    } else {
        "zip"
    }
}

/// What the text a file begins with says it is; none if it may be a table. `is_whole` if the
/// file has no more.
pub(crate) fn by_text(text: &str, is_whole: bool) -> Option<&'static str> {
    let start = text.trim_start();
    let head: String = start.chars().take(200).collect::<String>().to_ascii_lowercase();
    if head.starts_with('<') {
        let is_html =
            ["<!doctype html", "<html", "<head", "<body", "<!--", "<script", "<table", "<div"]
                .iter()
                .any(|tag| head.starts_with(tag));
        if is_html || (head.starts_with("<?xml") && head.contains("<html")) {
            return Some("html");
        }
        let is_closed = || start.contains("</") || start.contains("/>");
        if head.starts_with("<?xml") || is_element(&head) && is_closed() {
            return Some("xml");
        }
    }
    if is_json(start, is_whole) {
        return Some("json");
    }
    is_binary(text).then_some("binary")
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

/// More than one in twenty characters is a control character or no character at all.
fn is_binary(text: &str) -> bool {
    let (mut odd, mut all) = (0_usize, 0_usize);
    for character in text.chars() {
        all += 1;
        let is_odd = character.is_control()
            && !matches!(character, '\n' | '\r' | '\t' | '\x0B' | '\x0C' | '\x1A');
        odd += usize::from(is_odd || character == char::REPLACEMENT_CHARACTER);
    }
    odd >= 4 && odd * 20 > all
}
