//! Files that are no tables are named by what is in them, whatever they are called; tables that
//! look a little like them are read.

use shop_kpi::problem::Code::NotCsv;

use crate::reading::read;

/// A ZIP archive's first entry, by its name.
fn zip(entry: &str) -> Vec<u8> {
    [b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0", entry.as_bytes()].concat()
}

/// A compound file of old Office with a part of that name.
fn compound(part: &str) -> Vec<u8> {
    let name: Vec<u8> = part.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [&b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"[..], &[0; 64], &name].concat()
}

fn tar() -> Vec<u8> {
    let mut bytes = vec![0; 512];
    bytes[..10].copy_from_slice(b"orders.csv");
    bytes[257..262].copy_from_slice(b"ustar");
    bytes
}

/// First bytes as the formats' own descriptions give them.
fn binaries() -> Vec<(Vec<u8>, &'static str)> {
    let mut all = vec![
        (zip("xl/workbook.xml"), "xlsx"),
        (zip("word/document.xml"), "docx"),
        (zip("ppt/presentation.xml"), "pptx"),
        (zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "ods"),
        (zip("mimetypeapplication/vnd.oasis.opendocument.text"), "odt"),
        (zip("mimetypeapplication/vnd.oasis.opendocument.presentation"), "odp"),
        (zip("mimetypeapplication/epub+zip"), "epub"),
        (zip("Index/Document.iwaIndex/Tables/Tile.iwa"), "numbers"),
        (zip("Index/Presentation.iwa"), "keynote"),
        (zip("Index/Document.iwa"), "pages"),
        (zip("orders.csv"), "zip"),
        (compound("Workbook"), "xls"),
        (compound("WordDocument"), "doc"),
        (compound("PowerPoint Document"), "ppt"),
        (compound("__substg1.0_0037001F"), "msg"),
        (tar(), "tar"),
    ];
    let starts: [(&[u8], &str); 36] = [
        (b"%PDF-1.7\n%\xE2\xE3", "pdf"),
        (b"\x1F\x8B\x08\0\0", "gzip"),
        (b"BZh91AY&SY", "bzip2"),
        (b"\xFD7zXZ\0\0", "xz"),
        (b"\x28\xB5\x2F\xFD\x24", "zstd"),
        (b"7z\xBC\xAF\x27\x1C\0\x04", "7z"),
        (b"Rar!\x1A\x07\x01\0", "rar"),
        (b"\x89PNG\r\n\x1A\n\0\0", "png"),
        (b"\xFF\xD8\xFF\xE0\0\x10JFIF", "jpeg"),
        (b"GIF89a\x01\0", "gif"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "webp"),
        (b"II*\0\x08\0\0\0", "tiff"),
        (b"BM\x36\0\x0C\0\0\0\0\0\x36\0", "bmp"),
        (b"8BPS\0\x01\0\0", "photoshop"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "heic"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0", "heic"),
        (b"\0\0\0\x1Cftypavif\0\0\0\0", "avif"),
        (b"\0\0\0\x20ftypisom\0\0\x02\0", "video"),
        (b"\0\0\0\x20ftypM4A \0\0\0\0", "audio"),
        (b"\x1A\x45\xDF\xA3\x01\0", "video"),
        (b"RIFF\x24\0\0\0AVI LIST", "video"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "audio"),
        (b"ID3\x03\0\0\0\0\x0F", "audio"),
        (b"\xFF\xFB\x90\x64\0\0", "audio"),
        (b"OggS\0\x02\0\0", "audio"),
        (b"SQLite format 3\0\x10\0", "sqlite"),
        (b"\0\x01\0\0Standard ACE DB\0", "access"),
        (b"PAR1\x15\x04\x15", "parquet"),
        (b"ARROW1\0\0\xFF\xFF", "arrow"),
        (b"Obj\x01\x04\x14avro", "avro"),
        (b"MZ\x90\0\x03\0\0\0", "program"),
        (b"\x7FELF\x02\x01\x01\0", "program"),
        (b"wOF2\0\x01\0\0", "font"),
        (b"bplist00\xD1\x01", "plist"),
        (b"\x01\x02\x03\x04abc\x05\x06\x07", "binary"),
        (&[0; 100], "binary"),
    ];
    all.extend(starts.map(|(bytes, kind)| (bytes.to_vec(), kind)));
    all
}

/// Texts as programs write them, made up.
const TEXTS: &[(&str, &str)] = &[
    ("<!DOCTYPE html>\n<html><title>Orders</title><p>No export yet</p></html>", "html"),
    ("<html><form><input name=user><input type=\"password\"></form></html>", "login_page"),
    (
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><table><tr><td>1</td></tr></table></html>",
        "excel_page",
    ),
    ("<?xml version=\"1.0\"?>\n<orders/>", "xml"),
    (
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook/>",
        "xml_spreadsheet",
    ),
    ("<?xml version=\"1.0\"?>\n<Error><Code>AccessDenied</Code></Error>", "error_answer"),
    ("<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>", "svg"),
    (
        "<?xml version=\"1.0\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053\"/>",
        "camt",
    ),
    ("{\"orders\": [1, 2]}", "json"),
    ("[{\"id\": 1}, {\"id\": 2}]", "json"),
    ("{\"id\": 1}\n{\"id\": 2}\n", "json"),
    ("{\"error\": {\"code\": 401, \"message\": \"Token expired\"}}", "error_answer"),
    ("{\"message\": \"Export not ready\"}", "error_answer"),
    ("{\"url\": \"https://docs.example.com/d/1\", \"doc_id\": \"1AbC\"}", "google_sheet"),
    ("403 Forbidden\n", "error_answer"),
    ("Internal Server Error", "error_answer"),
    (
        "Return-Path: <a@example.com>\nReceived: from mx.example.com\nFrom: a@example.com\nTo: b@example.com\nSubject: Export\nMIME-Version: 1.0\n\nHello\n",
        "mail",
    ),
    (
        "From a@example.com Thu Jan  4 10:00:00 2024\nMessage-ID: <1@example.com>\nFrom: a@example.com\nTo: b@example.com\nSubject: Export\n\nHello\n",
        "mail",
    ),
    ("BEGIN:VCARD\nVERSION:3.0\nFN:Jan Jansen\nEND:VCARD\n", "vcard"),
    ("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n", "ics"),
    ("-- MySQL dump 10.13\n--\nDROP TABLE IF EXISTS `orders`;\n", "sql"),
    (
        "-- made by hand\nCREATE TABLE orders (id int, total decimal);\nINSERT INTO orders VALUES (1, 5.00);\n",
        "sql",
    ),
    ("OFXHEADER:100\nDATA:OFXSGML\n", "ofx"),
    ("!Type:Bank\nD01/31/2024\nT-5.00\n^\n", "qif"),
    (":20:STARTUMSE\n:25:12345678\n:28C:1/1\n", "mt940"),
    ("[InternetShortcut]\r\nURL=https://shop.example.com/export\r\n", "link"),
    ("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n", "key"),
    ("{\\rtf1\\ansi Orders}", "rtf"),
    ("#!/bin/sh\necho 1\n", "code"),
    (
        "import csv\n\ndef main():\n    for row in csv.reader(open('a.csv')):\n        print(row)\n\nif 1:\n    main()\n",
        "code",
    ),
    ("const a = 1;\nfunction b(c) {\n  return c + a;\n}\nexport { b };\n", "code"),
];

#[test]
fn names_what_is_no_csv_by_its_content() {
    let texts = TEXTS.iter().map(|(text, kind)| (text.as_bytes().to_vec(), *kind));
    for (bytes, kind) in binaries().into_iter().chain(texts) {
        let (keep, summary) = read(&bytes);
        let found = keep.problems.first().map(|problem| (problem.code, problem.found.as_str()));
        assert_eq!(found, Some((NotCsv, kind)), "{:?}", String::from_utf8_lossy(&bytes));
        assert!(keep.tables.is_empty(), "{kind}");
        assert_eq!(summary.account.set_aside_bytes, bytes.len() as u64, "{kind}");
    }
}

#[test]
fn a_text_is_named_in_other_encodings_too() {
    let utf16 = |text: &str| -> Vec<u8> {
        [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
    };
    for (text, kind) in [("<html><p>Løbet tør</p></html>", "html"), ("{\"a\": 1}", "json")] {
        let (keep, _) = read(&utf16(text));
        assert_eq!(keep.problems[0].found, kind);
    }
}

#[test]
fn tables_that_look_a_little_like_others_are_read() {
    for text in [
        "BM number,total\n1,5\n2,6\n",
        "MZ,total\nA,5\nB,6\n",
        "ID3,total\nA,5\nB,6\n",
        "PAR1,x\nA,5\nB,6\n",
        "From: 2024-01-01\nTo: 2024-01-31\nDate: 2024-02-01\n\nid,name,total\n1,a,5\n2,b,6\n",
        "from date;to date;total\n2024-01-01;2024-01-31;5,00\n2024-02-01;2024-02-29;6,00\n",
        "class;use of;total;\nclass A;use 1;5;\nclass B;use 2;6;\n",
        "import (EUR),export (EUR);x\n1,5;2\n2,5;3\n",
        "Select product,total\nHat,5\nCap,6\n",
        "not found,found\n5,6\n7,8\n",
        "message,code\nhello,5\nbye,6\n",
        "{id},{name}\n1,a\n2,b\n",
        "<3 days,3-7 days,>7 days\n5,6,7\n8,9,10\n",
        "[id],[total]\n1,5.00\n2,6.00\n",
        ":20,:21\n1,5\n2,6\n",
    ] {
        let (keep, _) = read(text.as_bytes());
        assert!(!keep.problems.iter().any(|problem| problem.code == NotCsv), "{text:?}");
        assert!(keep.tables[0].rows.len() >= 2, "{text:?}: {:?}", keep.tables);
    }
}

/// The page has words for every kind, and a way to a CSV.
#[test]
fn every_kind_has_words() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("www/locales/kinds.ts");
    let words = std::fs::read_to_string(path).expect("the words of the kinds");
    let texts = TEXTS.iter().map(|(_, kind)| *kind);
    for kind in binaries().into_iter().map(|(_, kind)| kind).chain(texts) {
        let is_there = [format!("\n  {kind}: "), format!("\n  '{kind}': ")];
        assert!(is_there.iter().any(|entry| words.contains(entry)), "{kind}");
    }
}
