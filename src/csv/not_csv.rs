//! What a file is that is not a text table, by its content: names lie.

mod texts;

use memchr::memmem;

pub(crate) use texts::by_text;

/// First bytes of files that are often dropped by mistake. Public signatures, as in the file(1)
/// database (2026-11).
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF", "pdf"),
    (b"\x89PNG\r\n\x1A\n", "png"),
    (b"\xFF\xD8\xFF", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"8BPS\0", "photoshop"),
    (b"\0\0\x01\0", "icon"),
    (b"\x1F\x8B", "gzip"),
    (b"\x1F\x9D", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xFD7zXZ\x00", "xz"),
    (b"\x28\xB5\x2F\xFD", "zstd"),
    (b"\x04\x22\x4D\x18", "lz4"),
    (b"7z\xBC\xAF\x27\x1C", "7z"),
    (b"Rar!\x1A\x07", "rar"),
    (b"MSCF\0\0\0\0", "cab"),
    (b"SQLite format 3\0", "sqlite"),
    (b"\0\x01\0\0Standard ", "access"),
    (b"ARROW1\0\0", "arrow"),
    (b"FEA1", "arrow"),
    (b"Obj\x01", "avro"),
    (b"\x89HDF\r\n\x1A\n", "hdf5"),
    (b"{\\rtf", "rtf"),
    (b"%!PS", "postscript"),
    (b"\xFF\xFB", "audio"),
    (b"\xFF\xF3", "audio"),
    (b"\xFF\xF2", "audio"),
    (b"OggS\0", "audio"),
    (b"fLaC\0", "audio"),
    (b"\x1A\x45\xDF\xA3", "video"),
    (b"\x7FELF", "program"),
    (b"\xCF\xFA\xED\xFE", "program"),
    (b"\xCA\xFE\xBA\xBE", "program"),
    (b"\0asm", "program"),
    (b"wOFF", "font"),
    (b"wOF2", "font"),
    (b"OTTO\0", "font"),
    (b"\0\x01\0\0\0", "font"),
    (b"bplist00", "plist"),
    (b"SIMPLE  =", "binary"),
];

/// Two letters are enough to begin a word, so these need an odd byte further on as well.
const SHORT_SIGNATURES: &[(&[u8], &str)] =
    &[(b"BM", "bmp"), (b"MZ", "program"), (b"ORC", "orc"), (b"PAR1", "parquet"), (b"ID3", "audio")];

/// Parts that a ZIP archive names if it is a document, in the order of proof.
const ZIP_PARTS: &[(&[u8], &str)] = &[
    (b"opendocument.spreadsheet", "ods"),
    (b"opendocument.text", "odt"),
    (b"opendocument.presentation", "odp"),
    (b"application/epub+zip", "epub"),
    (b"Index/Tables/", "numbers"),
    (b"Index/CalculationEngine", "numbers"),
    (b"Index/Presentation", "keynote"),
    (b"Index/Document.iwa", "pages"),
    (b"xl/", "xlsx"),
    (b"word/", "docx"),
    (b"ppt/", "pptx"),
    (b"AndroidManifest.xml", "program"),
    (b"META-INF/MANIFEST.MF", "program"),
];

/// Parts of a compound file of old Office, named in UTF-16.
const COMPOUND_PARTS: &[(&str, &str)] = &[
    ("WordDocument", "doc"),
    ("PowerPoint Document", "ppt"),
    ("__substg1.0", "msg"),
    ("Workbook", "xls"),
];

/// What the bytes a file begins with say it is; none if it may be text.
pub(crate) fn by_bytes(prefix: &[u8]) -> Option<&'static str> {
    if prefix.starts_with(b"PK\x03\x04") || prefix.starts_with(b"PK\x05\x06") {
        return Some(zip_kind(prefix));
    }
    if prefix.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Some(compound_kind(prefix));
    }
    if prefix.get(257..262) == Some(b"ustar") {
        return Some("tar");
    }
    riff_kind(prefix).or_else(|| media_kind(prefix)).or_else(|| signature(prefix))
}

fn signature(prefix: &[u8]) -> Option<&'static str> {
    let named = |all: &[(&[u8], &'static str)]| {
        all.iter().find(|(start, _)| prefix.starts_with(start)).map(|&(_, name)| name)
    };
    let is_short = named(SHORT_SIGNATURES).is_some();
    let has_zeros = || prefix.iter().take(64).any(|&byte| byte < 8);
    if is_short && !has_zeros() {
        return None;
    }
    named(SHORT_SIGNATURES).or_else(|| named(SIGNATURES))
}

/// Office files are ZIP archives that name their parts.
fn zip_kind(prefix: &[u8]) -> &'static str {
    let has = |part: &[u8]| memmem::find(prefix, part).is_some();
    ZIP_PARTS.iter().find(|(part, _)| has(part)).map_or("zip", |&(_, name)| name)
}

fn compound_kind(prefix: &[u8]) -> &'static str {
    let has = |part: &str| {
        let name: Vec<u8> = part.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memmem::find(prefix, &name).is_some()
    };
    COMPOUND_PARTS.iter().find(|(part, _)| has(part)).map_or("xls", |&(_, name)| name)
}

fn riff_kind(prefix: &[u8]) -> Option<&'static str> {
    match prefix.get(8..12).filter(|_| prefix.starts_with(b"RIFF"))? {
        b"WEBP" => Some("webp"),
        b"WAVE" => Some("audio"),
        _ => Some("video"),
    }
}

/// Photographs of phones, films and recordings share one container; its brand tells them apart.
fn media_kind(prefix: &[u8]) -> Option<&'static str> {
    let brand = prefix.get(8..12).filter(|_| prefix.get(4..8) == Some(b"ftyp"))?;
    match brand {
        b"heic" | b"heix" | b"hevc" | b"heim" | b"mif1" | b"msf1" => Some("heic"),
        b"avif" | b"avis" => Some("avif"),
        b"M4A " | b"M4B " => Some("audio"),
        _ => Some("video"),
    }
}
