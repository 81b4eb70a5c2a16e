//! The reader's outside: blocks in, tables and rows out, a summary at the end.

use crate::csv::delimiter::Delimiter;
use crate::csv::not_csv;
use crate::csv::rows::Rows;
use crate::csv::sniff::{Quote, Sniffed, sniff};
use crate::csv::{Account, Dialect, Guess, ReadOptions, Sink};
use crate::problem::{Code, Place, Problem};
use crate::text::{Decoder, Detected, Encoding, TextBuffer, detect};

/// How the file is written is decided from this many bytes, or all of a smaller file: never from
/// what happens to come in the first block.
pub const PREFIX: usize = 256 << 10;

/// What is known of a file after its last byte.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadSummary {
    /// How it is written.
    pub dialect: Dialect,
    /// What was guessed, with evidence.
    pub guesses: Vec<Guess>,
    /// Where its bytes and lines went.
    pub account: Account,
    /// Set if the whole file contradicts its beginning: reading it once more with these is better.
    pub read_again: Option<ReadOptions>,
}

/// Reads one file in blocks of any size.
///
/// Reading never fails: what cannot be read goes to the [`Sink`] as a problem. A problem of
/// [`Severity::Error`](crate::problem::Severity::Error) says that the file was refused.
#[derive(Debug)]
pub struct Reader {
    /// Whether the file's name speaks for tabs.
    is_tabbed: bool,
    options: ReadOptions,
    stage: Stage,
}

#[derive(Debug)]
enum Stage {
    /// Too little has come to decide how the file is written.
    Waiting(Vec<u8>),
    Reading(Box<Rows>),
    Refused(Refused),
}

impl Reader {
    /// A reader at the beginning of a file. What the `options` say is not guessed.
    /// The file's `name` only speaks for tabs if it ends in `.tsv`.
    pub fn new(name: &str, options: &ReadOptions) -> Self {
        let ending = name.rsplit('.').next().unwrap_or_default();
        let is_tabbed = ["tsv", "tab"].iter().any(|it| ending.eq_ignore_ascii_case(it));
        Reader { is_tabbed, options: options.clone(), stage: Stage::Waiting(Vec::new()) }
    }

    /// Reads the next block.
    pub fn push(&mut self, block: &[u8], sink: &mut dyn Sink) {
        match &mut self.stage {
            Stage::Waiting(bytes) => {
                bytes.extend_from_slice(block);
                if bytes.len() >= PREFIX {
                    let bytes = std::mem::take(bytes);
                    self.stage = start(&bytes, false, self.is_tabbed, &self.options, sink);
                }
            }
            Stage::Reading(rows) => rows.push(block, sink),
            Stage::Refused(refused) => refused.count(block),
        }
    }

    /// Reads what is left.
    pub fn finish(mut self, sink: &mut dyn Sink) -> ReadSummary {
        if let Stage::Waiting(bytes) = &self.stage {
            self.stage = start(bytes, true, self.is_tabbed, &self.options, sink);
        }
        match self.stage {
            Stage::Reading(rows) => rows.finish(sink),
            Stage::Refused(refused) => refused.summary(),
            // OK because it was just left.
            Stage::Waiting(_) => ReadSummary::default(),
        }
    }

    /// The account so far.
    pub fn account(&self) -> Account {
        match &self.stage {
            Stage::Waiting(_) => Account::default(),
            Stage::Reading(rows) => rows.account(),
            Stage::Refused(refused) => refused.account,
        }
    }
}

/// Decides how the file is written and reads what has come.
fn start(
    bytes: &[u8],
    is_whole: bool,
    is_tabbed: bool,
    options: &ReadOptions,
    sink: &mut dyn Sink,
) -> Stage {
    let prefix = &bytes[..bytes.len().min(PREFIX)];
    let is_whole_prefix = is_whole && bytes.len() <= PREFIX;
    if let Some(kind) = not_csv::by_bytes(prefix) {
        return refuse(kind, bytes, sink);
    }
    let detected = encoding(prefix, is_whole_prefix, options);
    let mut decoder = Decoder::new(detected.encoding);
    let mut text = TextBuffer::default();
    decoder.push(prefix, &mut text);
    if let Some(kind) = not_csv::by_text(text.rest(), is_whole_prefix) {
        return refuse(kind, bytes, sink);
    }
    let announced = announced_delimiter(text.rest());
    let ascii = |mark: char| u8::try_from(mark).ok().filter(u8::is_ascii);
    let given = options.delimiter.as_deref().and_then(Delimiter::from_name);
    let delimiter = given.or(announced);
    let quote = match options.quote {
        None => Quote::Unsaid,
        Some(quote) => ascii(quote).filter(|&it| it != b' ').map_or(Quote::Never, Quote::Given),
    };
    let sniffed = sniff(text.rest(), delimiter, quote, is_tabbed.then_some(Delimiter::byte(b'\t')));
    let guesses = guesses(&detected, &sniffed, options, announced.is_some());
    let mut rows = Rows::new(detected.encoding, sniffed.format, options, guesses);
    rows.push(bytes, sink);
    Stage::Reading(Box::new(rows))
}

fn encoding(prefix: &[u8], is_whole: bool, options: &ReadOptions) -> Detected {
    match options.encoding.as_deref().and_then(Encoding::from_name) {
        Some(encoding) => Detected { encoding, evidence: "given".to_owned(), is_ambiguous: false },
        None => detect(prefix, is_whole),
    }
}

/// The delimiter a first line `sep=;` announces to spreadsheets.
fn announced_delimiter(text: &str) -> Option<Delimiter> {
    let line = text.split(['\n', '\r']).next()?;
    let line = line.strip_prefix('"').map_or(line, |line| line.trim_end_matches('"'));
    let mark = line.get(..4).filter(|start| start.eq_ignore_ascii_case("sep="))?.len();
    match &line[mark..] {
        "\\t" => Some(Delimiter::byte(b'\t')),
        mark => Delimiter::from_name(mark),
    }
}

fn guesses(
    detected: &Detected,
    sniffed: &Sniffed,
    options: &ReadOptions,
    is_announced: bool,
) -> Vec<Guess> {
    let guess = |about: &str, value: String, evidence: String, ambiguous| Guess {
        about: about.to_owned(),
        column: None,
        value,
        evidence,
        ambiguous,
        effect: None,
    };
    let width = format!("cells_per_row:{}", sniffed.width);
    let (evidence, is_ambiguous) = match (&options.delimiter, is_announced) {
        (Some(_), _) => ("given".to_owned(), false),
        (None, true) => ("sep_line".to_owned(), false),
        (None, false) => (width, sniffed.is_ambiguous),
    };
    let mut guesses = vec![
        guess(
            "encoding",
            detected.encoding.name().to_owned(),
            detected.evidence.clone(),
            detected.is_ambiguous,
        ),
        guess("delimiter", sniffed.format.delimiter.name(), evidence, is_ambiguous),
    ];
    if sniffed.format.is_collapsed {
        let evidence = "rows_in_one_cell".to_owned();
        guesses.push(guess("layout", "collapsed".to_owned(), evidence, false));
    }
    guesses
}

fn refuse(kind: &str, bytes: &[u8], sink: &mut dyn Sink) -> Stage {
    sink.problem(Problem::new(Code::NotCsv, Place::default(), kind));
    let mut refused = Refused::default();
    refused.count(bytes);
    Stage::Refused(refused)
}

/// A file that is no table; its bytes and lines are counted, no more.
#[derive(Debug, Default)]
struct Refused {
    account: Account,
    last: Option<u8>,
}

impl Refused {
    fn count(&mut self, block: &[u8]) {
        for &byte in block {
            let begins_line = match self.last {
                None | Some(b'\n') => true,
                Some(b'\r') => byte != b'\n',
                Some(_) => false,
            };
            self.account.lines += u64::from(begins_line);
            self.last = Some(byte);
        }
        self.account.bytes += block.len() as u64;
    }

    fn summary(mut self) -> ReadSummary {
        self.account.set_aside_bytes = self.account.bytes;
        self.account.set_aside_lines = self.account.lines;
        ReadSummary { account: self.account, ..ReadSummary::default() }
    }
}
