//! Rows about which nothing has to be decided: their cells stay where they stand in the text.

use super::{Rows, To};
use crate::csv::row::Slices;
use crate::csv::split::{Record, Usual};
use crate::csv::{Fate, Row, Sink};

/// Rows split before the first of them is handed over.
const AT_ONCE: usize = 64;

/// Rows that come next.
#[derive(Debug, Default)]
pub(super) struct Ahead {
    /// Each with where its cells' ends end.
    records: Vec<(Record, usize)>,
    /// The ends of their cells, one row after the other.
    ends: Vec<u32>,
}

impl Rows {
    /// Hands over rows up to the first one that takes a closer look; false if that comes first.
    pub(super) fn usual_rows(&mut self, sink: &mut dyn Sink) -> bool {
        let Some(usual) = self.usual else { return false };
        let from = self.text.position();
        loop {
            self.split_ahead(usual);
            self.give_rows(sink);
            if self.ahead.records.len() < AT_ONCE {
                return self.text.position() > from;
            }
        }
    }

    /// Splits the next rows, up to one that is not usual.
    fn split_ahead(&mut self, usual: Usual) {
        let Ahead { records, ends } = &mut self.ahead;
        records.clear();
        ends.clear();
        let Some(table) = self.table.as_ref().filter(|_| !self.has_gap) else { return };
        let (rest, mut at) = (self.text.rest(), 0);
        while records.len() < AT_ONCE {
            let text = &rest[at..];
            let Some(record) = usual.split(text.as_bytes(), &mut self.ends) else { return };
            let quote = self.format.quote.filter(|_| record.quoted > 0);
            let text = &text[..record.length];
            let cells = Slices { text, ends: self.ends.as_slice(), gap: 1, quote };
            at += record.length;
            if self.text.is_marked(at) || !table.is_row(cells) {
                return;
            }
            ends.extend_from_slice(self.ends.as_slice());
            records.push((record, ends.len()));
        }
    }

    /// Hands over the rows that were split.
    fn give_rows(&mut self, sink: &mut dyn Sink) {
        let (rest, mut at, mut from) = (self.text.rest(), 0, 0);
        let mut rows = Vec::with_capacity(self.ahead.records.len());
        for (number, (record, to)) in (0..).zip(&self.ahead.records) {
            let quote = self.format.quote.filter(|_| record.quoted > 0);
            let text = &rest[at..at + record.length];
            let cells = Slices { text, ends: &self.ahead.ends[from..*to], gap: 1, quote };
            let line = self.line + number;
            rows.push(Row { cells, line, line_to: line, row: self.row + number });
            (at, from) = (at + record.length, *to);
        }
        sink.ahead(&rows);
        let fates: Vec<Fate> = rows.iter().map(|row| sink.row(row)).collect();
        for (index, fate) in fates.into_iter().enumerate() {
            let (record, _) = self.ahead.records[index];
            self.quoted += u64::from(record.quoted);
            self.take(To::from(fate), record.length, 1);
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use std::collections::VecDeque;

    use proptest::prelude::*;

    use super::Rows;
    use crate::csv::delimiter::Delimiter;
    use crate::csv::split::Format;
    use crate::csv::{Fate, Head, ReadOptions, ReadSummary, Row, Sink};
    use crate::problem::Problem;
    use crate::text::Encoding;

    /// Everything that comes, as text.
    #[derive(Default)]
    struct Log(Vec<String>, VecDeque<String>);

    impl Log {
        fn row(&mut self, kind: &str, row: &Row<'_>) {
            self.0.push(format!("{kind} {}", said(row)));
        }
    }

    fn said(row: &Row<'_>) -> String {
        let cells: Vec<&str> = row.cells().collect();
        let Row { line, line_to, row: number, .. } = row;
        format!("{line}-{line_to} {number} {cells:?} {:?}", row.text())
    }

    impl Sink for Log {
        fn table(&mut self, head: &Head) {
            self.0.push(format!("{head:?}"));
        }

        fn preview(&mut self, row: &Row<'_>) {
            self.row("preview", row);
        }

        fn ahead(&mut self, rows: &[Row<'_>]) {
            assert!(self.1.is_empty(), "rows said to come have not come");
            self.1.extend(rows.iter().map(said));
        }

        fn row(&mut self, row: &Row<'_>) -> Fate {
            if let Some(ahead) = self.1.pop_front() {
                assert_eq!(ahead, said(row), "another row than was said to come");
            }
            self.row("row", row);
            match row.cell(0).len() % 3 {
                0 => Fate::Skipped,
                1 => Fate::Read,
                _ => Fate::SetAside,
            }
        }

        fn empty_row(&mut self, row: &Row<'_>) {
            self.row("empty", row);
        }

        fn problem(&mut self, problem: Problem) {
            self.0.push(format!("{problem:?}"));
        }
    }

    fn read(file: &[u8], block: usize, is_exact: bool) -> (Vec<String>, ReadSummary) {
        let format = Format { escape: Some(b'\\'), ..Format::of(Delimiter::byte(b',')) };
        let mut rows = Rows::new(Encoding::Utf8, format, &ReadOptions::default(), Vec::new());
        if is_exact {
            rows.usual = None;
        }
        let mut log = Log::default();
        for block in file.chunks(block) {
            rows.push(block, &mut log);
        }
        let summary = rows.finish(&mut log);
        (log.0, summary)
    }

    /// Lines of a table, and what may stand between them.
    fn line() -> impl Strategy<Value = &'static [u8]> {
        prop::sample::select(vec![
            b"#1001,ann@example.com,2026-03-01,12.50\n" as &[u8],
            b"#1002,,,\n",
            b"1003,\"Ann, B.\",2026-03-02,\"1,250.00\"\n",
            b"1004,\"\",2026-03-02,\"\"\r\n",
            b"1005,\"two\nlines\",2026-03-03,1\n",
            b"1006,5\" nails,2026-03-03,2\n",
            b"1007,\"5\"\" nails\",2026-03-03,2\r",
            b"1008,\"never closed,2026-03-03,2\n",
            b"1009,a\\,b,2026-03-04,3\n",
            b"1010,S\xC3\xB8ren,2026-03-04,4\n",
            b"1011,S\xF8ren,2026-03-04,4\n",
            b"1012,nul\0,2026-03-04,4\n",
            b",ann@example.com,2026-03-01,12.50\n",
            b",,,9.95\n",
            b" 1013 , b , 2026-03-05 , 5 \n",
            b",,,\n",
            b"\n",
            b"# a remark\n",
            b"# ,,,\n",
            b"#,x,,\n",
            b"1014,short\n",
            b"1015,a,2026-03-06,6,long\n",
            b"1016;a;2026-03-06;6\n",
            b"Order,Name,Date,Total\n",
            b"\xEF\xBB\xBFOrder,Name,Date,Total\n",
            b"Total,,,99.00\n",
            b"A note below the table\n",
            b"\"1017,in one cell,2026-03-07,7\"\n",
            b"\xC2\xA0,,,\n",
            b"1018,cut off,2026-03-07,8",
        ])
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            cases: 512,
            failure_persistence: None,
            ..ProptestConfig::default()
        })]

        #[test]
        fn come_as_one_by_one(
            lines in prop::collection::vec(line(), 0..60),
            block in prop::sample::select(vec![7, 64, 1000, 100_000]),
        ) {
            let file = [b"Order,Name,Date,Total\n", lines.concat().as_slice()].concat();
            let (exact, usual) = (read(&file, 100_000, true), read(&file, block, false));
            prop_assert_eq!(exact.0, usual.0);
            prop_assert_eq!(exact.1, usual.1);
        }
    }
}
