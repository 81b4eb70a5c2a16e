//! The targets of `cargo xtask fuzz`, fed a bounded number of inputs: seeds, finds of earlier
//! searches, and both changed at chance from a fixed seed.

#[path = "../../fuzz/src/targets.rs"]
mod targets;

use std::path::{Path, PathBuf};

use targets::TARGETS;

/// How many changed inputs a target is fed.
const INPUTS: usize = 150;
/// Seeds are cut to this many bytes.
const LONGEST: usize = 2_000;

/// Marks that files, numbers, dates, formulas and JSON are made of.
const TOKENS: [&[u8]; 30] = [
    b",",
    b";",
    b"\t",
    b"|",
    b"\"",
    b"\"\"",
    b"'",
    b"\\",
    b"\n",
    b"\r\n",
    b"\r",
    b"\0",
    b"\xFF",
    b"\xEF\xBB\xBF",
    b"\xC3",
    b"\xE2\x82",
    b".",
    b"-",
    b"(",
    b")",
    b"%",
    b"1e9",
    b"99999999999",
    b"2026-02-30",
    b"{",
    b"}",
    b"[",
    b":",
    b"null",
    b"sep=;\n",
];

/// Texts that are no files.
const SEEDS: &[(&str, &[u8])] = &[
    ("numbers", "1.234,56 €\n(7,95)\n7,95-\n12,-\n1'234.56\n8.71E+12\n−5 %\n2:30".as_bytes()),
    ("dates", b"2026-03-01T10:15:00+02:00\n1 mrt 2026\n1. okt. 2026\n03/04/26\n45000\n1767225600"),
    ("dates", b"Mar 5, 2024 03:04:05 PM\n2026-W09\n20260301\n31-04-2026"),
    ("formulas", b"first(a - prefer(b, 0), of(revenue, channel, email)) / at_most(x, 2) * -1.5"),
    ("recipes", br#"{"version":1,"settings":{"currency":"EUR"},"mappings":[]}"#),
    (
        "boundary",
        b"o{}\xFFpOrder ID,Date,Total,Email\n1,2026-03-01,20.00,a@example.com\n2,2026-03-02,30\
          \xFFf\xFFq{\"kpis\":[\"revenue\",\"aov\"],\"grain\":\"week\",\"by\":\"country\"}\
          \xFFa{\"analysis\":\"cohorts\",\"question\":{}}\xFFs{\"currency\":\"DKK\"}\xFF?\xFFr",
    ),
    (
        "boundary",
        b"o{\"source\":\"generic\",\"decimal_mark\":\",\",\"period\":[\"2026-01-01\",\"2026-01-31\"]}\
          \xFFpDate;Sessions;Channel\n2026-03-01;12;Direct\n\xFFq{\"from\":\"x\"}\xFFc\xFFu{}",
    ),
];

fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn files_in(folder: &Path) -> Vec<Vec<u8>> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths.iter().filter_map(|path| std::fs::read(path).ok()).collect()
}

/// The clean sample of every source, cut.
fn samples() -> Vec<Vec<u8>> {
    let entries = std::fs::read_dir(folder("tests/samples")).expect("OK because it is ours");
    let mut folders: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    folders.sort();
    let clean = folders.iter().filter_map(|folder| std::fs::read(folder.join("clean.csv")).ok());
    clean.map(|bytes| bytes[..bytes.len().min(LONGEST)].to_vec()).collect()
}

/// What a target begins with.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let mut seeds: Vec<Vec<u8>> = SEEDS
        .iter()
        .filter(|(of, _)| *of == target)
        .map(|(_, seed)| seed.to_vec())
        .chain(files_in(&folder("fuzz/finds").join(target)))
        .collect();
    if matches!(target, "decoder" | "sniffer" | "reader" | "import") {
        seeds.extend(samples());
    }
    seeds
}

/// The same numbers on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }

    fn changed(&mut self, seeds: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = seeds[self.below(seeds.len())].clone();
        for _ in 0..=self.below(6) {
            let at = self.below(bytes.len() + 1);
            match self.below(5) {
                0 if at < bytes.len() => bytes[at] ^= 1 << self.below(8),
                1 if at < bytes.len() => drop(bytes.remove(at)),
                2 => {
                    let to = (at + self.below(40)).min(bytes.len());
                    bytes.drain(at..to);
                }
                3 => {
                    let other = &seeds[self.below(seeds.len())];
                    let from = self.below(other.len() + 1);
                    let piece = other[from..].iter().take(60).copied().collect::<Vec<u8>>();
                    bytes.splice(at..at, piece);
                }
                _ => {
                    let token = TOKENS[self.below(TOKENS.len())];
                    bytes.splice(at..at, token.iter().copied());
                }
            }
        }
        bytes
    }
}

fn feed(name: &str) {
    let (_, target) = TARGETS.iter().find(|(target, _)| *target == name).expect("a target");
    let seeds = seeds(name);
    for seed in &seeds {
        target(seed);
    }
    target(b"");
    let mut chance = Chance(name.len() as u64);
    for _ in 0..INPUTS {
        target(&chance.changed(&seeds));
    }
}

macro_rules! targets {
    ($($name:ident)*) => {
        $(#[test] fn $name() { feed(stringify!($name)); })*

        #[test]
        fn every_target_is_fed() {
            let fed = [$(stringify!($name)),*];
            assert_eq!(TARGETS.iter().map(|(name, _)| *name).collect::<Vec<_>>(), fed);
        }
    };
}

targets! { decoder sniffer reader numbers dates formulas recipes import boundary }
