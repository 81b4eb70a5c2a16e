//! Bytes to text: encodings, marks, blocks of any size.

use shop_kpi::csv::ReadOptions;
use shop_kpi::problem::Code::{self, *};
use shop_kpi::text::{Encoding, detect};

use crate::reading::{LONG, check_account, read, read_in};

const TEXT: &str = "name,n\nMüller,1\nÅse € 𝄞,2\n";

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn finds_the_encoding() {
    let utf8_bom = [b"\xEF\xBB\xBF", TEXT.as_bytes()].concat();
    let le_bom = [vec![0xFF, 0xFE], utf16(TEXT, u16::to_le_bytes)].concat();
    let be_bom = [vec![0xFE, 0xFF], utf16(TEXT, u16::to_be_bytes)].concat();
    for (bytes, encoding) in [
        (TEXT.as_bytes().to_vec(), Encoding::Utf8),
        (utf8_bom, Encoding::Utf8),
        (utf16(TEXT, u16::to_le_bytes), Encoding::Utf16Le),
        (utf16(TEXT, u16::to_be_bytes), Encoding::Utf16Be),
        (le_bom, Encoding::Utf16Le),
        (be_bom, Encoding::Utf16Be),
    ] {
        assert_eq!(detect(&bytes, true).encoding, encoding);
        let (keep, summary) = read(&bytes);
        assert_eq!(summary.dialect.encoding, encoding.name());
        assert_eq!(keep.tables[0].rows, [["Müller", "1"], ["Åse € 𝄞", "2"]], "{encoding:?}");
        assert_eq!(keep.tables[0].head.cells, ["name", "n"]);
        assert_eq!(keep.codes(), [], "{encoding:?}");
    }
}

#[test]
fn reads_code_pages() {
    // Bytes as Python's codecs cp1252 and cp1250 write them.
    for (bytes, encoding, cell) in [
        (&b"n,x\nM\xFCller \x80 5,1\n"[..], "windows-1252", "Müller € 5"),
        (b"n,x\nR\xF8dgr\xF8d p\xE5 fl\xF8de,1\n", "windows-1252", "Rødgrød på fløde"),
        (b"n,x\nJos\xE9 \x93quoted\x94,1\n", "windows-1252", "José “quoted”"),
        (b"n,x\n\xA3\xF3d\x9F,1\n", "windows-1250", "Łódź"),
        (b"n,x\nPi\xEAkny w\xB9\xBF,1\n", "windows-1250", "Piękny wąż"),
        // As Python's codecs mac_roman and cp850 write them.
        (b"n,x\nSm\xBFrrebr\xBFd p\x8C caf\x8E,1\n", "macintosh", "Smørrebrød på café"),
        (b"n,x\nCaf\x8E \xDB 5 O\xD5Brien,1\n", "macintosh", "Café € 5 O’Brien"),
        (b"n,x\nSm\x9Brrebr\x9Bd p\x86 caf\x82,1\n", "ibm850", "Smørrebrød på café"),
        (
            b"n,x\nIt\x92s \x93big\x94 \x96 5 \x80 Brand\x99,1\n",
            "windows-1252",
            "It’s “big” – 5 € Brand™",
        ),
        (b"n,x\nP\xF8\xEDli\x9A \x9Elu\x9Dou\xE8k\xFD,1\n", "windows-1250", "Příliš žluťoučký"),
    ] {
        let (keep, summary) = read(bytes);
        assert_eq!(keep.tables[0].rows[0][0], cell);
        assert_eq!(summary.dialect.encoding, encoding, "{cell}");
        assert_eq!(keep.codes(), [], "{cell}");
    }
}

/// Bytes, rows, problems.
type Case<'a> = (&'a [u8], &'a [[&'a str; 2]], &'a [(u32, Code)]);

#[test]
fn flags_odd_bytes_and_keeps_the_rows() {
    let cases: [Case<'_>; 6] = [
        // One pasted row in a UTF-8 file.
        (
            b"n,x\nM\xC3\xBCller,1\n\xC3\x85se,2\nJ\xFCrgen,3\nS\xC3\xB8ren,4\n",
            &[["Müller", "1"], ["Åse", "2"], ["Jürgen", "3"], ["Søren", "4"]],
            &[(4, InvalidBytes)],
        ),
        // A character cut off at the very end.
        (b"n,x\n\xC3\xBC,1\n2,\xC3", &[["ü", "1"], ["2", "Ã"]], &[(3, InvalidBytes)]),
        (b"n,x\na\0b,1\nc,2\n", &[["a\0b", "1"], ["c", "2"]], &[(2, NulByte)]),
        (b"n,x\na,1\n\xEF\xBB\xBFb,2\n", &[["a", "1"], ["b", "2"]], &[(3, BomInside)]),
        (
            b"n,x\na,1\nb\xEF\xBB\xBFc,2\n\xEF\xBB\xBF",
            &[["a", "1"], ["bc", "2"]],
            &[(3, BomInside)],
        ),
        // Twice wrong already: that is how it was written.
        ("n,x\nGÃ¼nter,1\n".as_bytes(), &[["GÃ¼nter", "1"]], &[]),
    ];
    for (bytes, rows, problems) in cases {
        let (keep, summary) = read(bytes);
        assert_eq!(keep.tables[0].rows, rows, "{bytes:?}");
        assert_eq!(keep.codes(), problems, "{bytes:?}");
        assert_eq!(summary.dialect.encoding, "utf-8");
    }
}

#[test]
fn names_the_cell_with_odd_bytes() {
    let (keep, _) = read("n,x,note\n1,2,\"a\nb\0\"\nü,ü,ü\n".as_bytes());
    let at = &keep.problems[0].at;
    assert_eq!((at.line, at.line_to, at.row, at.column), (3, 3, 2, Some(3)));
    assert_eq!(at.column_name.as_deref(), Some("note"));
}

#[test]
fn asks_to_read_again_when_the_file_is_of_another_encoding() {
    let mut bytes = b"name,n\n".to_vec();
    while bytes.len() < LONG {
        bytes.extend_from_slice(b"Muller,1\n");
    }
    bytes.extend_from_slice(b"M\xFCller,2\nS\xF8ren,3\n");
    let (keep, summary) = read_in(&bytes, 4096, &ReadOptions::default());
    assert_eq!(summary.dialect.encoding, "utf-8");
    assert_eq!(keep.problems.len(), 2);
    check_account(&bytes, &summary);
    let again = summary.read_again.expect("all that is not ASCII is foreign");
    let (keep, summary) = read_in(&bytes, 4096, &again);
    assert_eq!(keep.problems, []);
    assert_eq!(summary.dialect.encoding, "windows-1252");
    assert_eq!(keep.tables[0].rows.last().expect("rows"), &["Søren", "3"]);
    assert_eq!(summary.read_again, None);
    check_account(&bytes, &summary);
}

#[test]
fn knows_encodings_by_name() {
    for encoding in [
        Encoding::Utf8,
        Encoding::Utf16Le,
        Encoding::Utf16Be,
        Encoding::Windows1252,
        Encoding::Windows1250,
        Encoding::Macintosh,
        Encoding::Ibm850,
    ] {
        assert_eq!(Encoding::from_name(encoding.name()), Some(encoding));
    }
    assert_eq!(Encoding::from_name("Mac-Roman"), Some(Encoding::Macintosh));
    assert_eq!(Encoding::from_name(" Latin1 "), Some(Encoding::Windows1252));
    assert_eq!(Encoding::from_name("ebcdic"), None);
}
