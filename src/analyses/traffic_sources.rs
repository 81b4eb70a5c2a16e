//! Where visits come from, down to campaigns, keywords and pages.

mod level;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use self::level::{DEEPEST, Key, Level, Sums};
use super::Analyst;
use super::rows::ratio;
use crate::measures::Missing;
use crate::ordered::InOrder;
use crate::tables::{NO_CODE, TableId};
use crate::unit::number;

/// Where visits come from, down to campaigns, keywords and pages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct TrafficSources {
    /// All visits; below them the levels: channels, their sources, and each source's campaigns,
    /// keywords and landing pages. A level stands as deep as a report knows its dimensions
    /// together: landing pages that no report tells by source stand at the top.
    pub all: TrafficNode,
    /// What the conversion of all visits is of, as [`TrafficLevel::conversion_of`].
    pub conversion_of: Option<String>,
    /// Whose revenue that of all visits is, as [`TrafficLevel::revenue_of`].
    pub revenue_of: Option<String>,
}

/// Visits of one channel, source, campaign, keyword or landing page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct TrafficNode {
    /// The value; none for all, for visits without one, and for the rest.
    pub key: Option<String>,
    /// Whether it stands for all values beyond the limit.
    pub is_other: bool,
    /// Visits; not whole where rows of a longer span are spread over its days.
    pub sessions: f64,
    /// Goals reached, as the site counts them.
    pub goals: Option<f64>,
    /// Orders, or what else [`TrafficLevel::conversion_of`] says, ÷ visits.
    pub conversion: Option<f64>,
    /// Net sales of the orders, over the days that visits are known too; or the site's own revenue
    /// ([`TrafficLevel::revenue_of`]).
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue: Option<Decimal>,
    /// Revenue ÷ visits, over the days that both are known.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub revenue_per_session: Option<Decimal>,
    /// What it is made of, by one dimension each.
    pub below: Vec<TrafficLevel>,
}

/// The parts of a node by one dimension.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct TrafficLevel {
    /// `channel`, `source`, `campaign`, `keyword` or `landing_page`.
    pub dimension: String,
    /// What the conversion is of: `orders` where they know the level's dimensions, else the site's
    /// `purchases`, else its `goals`; none where no conversion is known.
    pub conversion_of: Option<String>,
    /// Whose revenue it is: that of the `orders`, or the `site`'s; none where none is known.
    pub revenue_of: Option<String>,
    /// Most visits first, the rest together last.
    pub nodes: Vec<TrafficNode>,
}

/// What stands below a source.
const LEAVES: [&str; 3] = ["campaign", "keyword", "landing_page"];
/// Nodes of a level where the question sets no limit.
const LIMIT: usize = 10;

pub(super) fn answer(analyst: &Analyst) -> Result<TrafficSources, Vec<Missing>> {
    sources(analyst).map_err(|missing| vec![missing])
}

fn sources(analyst: &Analyst) -> Result<TrafficSources, Missing> {
    let all = Level::new(analyst, Vec::new())?;
    let levels = levels(analyst);
    if levels.is_empty() {
        return Err(Missing::dimension(TableId::Sessions, "channel"));
    }
    let tree = Tree { analyst, levels, limit: analyst.limit.unwrap_or(LIMIT).max(1) };
    let sums = all.cells.get(&Key::default()).copied().unwrap_or_default();
    let mut node = node(&all, &sums);
    node.below = tree.below(&[], Key::default());
    Ok(TrafficSources {
        all: node,
        conversion_of: all.conversion_of.map(str::to_owned),
        revenue_of: all.revenue_of.map(str::to_owned),
    })
}

/// Channels, sources, and what stands below them, each as deep as a report knows it.
fn levels(analyst: &Analyst) -> Vec<Level> {
    let deepest = |ways: &[&[&'static str]], dimension| {
        let path = |way: &&[&'static str]| way.iter().copied().chain([dimension]).collect();
        ways.iter().find_map(|way| Level::new(analyst, path(way)).ok())
    };
    let mut levels = Vec::new();
    levels.extend(deepest(&[&[]], "channel"));
    let top: &[&'static str] = if levels.is_empty() { &[] } else { &["channel"] };
    levels.extend(deepest(&[top, &[]], "source"));
    let is_there =
        |way: &&[&'static str]| way.is_empty() || levels.iter().any(|level| level.path == **way);
    let ways: [&[&'static str]; 4] = [&["channel", "source"], &["source"], &["channel"], &[]];
    let ways: Vec<&[&'static str]> = ways.into_iter().filter(is_there).collect();
    let leaves: Vec<Level> = LEAVES.into_iter().filter_map(|leaf| deepest(&ways, leaf)).collect();
    levels.extend(leaves);
    levels
}

struct Tree<'a> {
    analyst: &'a Analyst<'a>,
    levels: Vec<Level>,
    limit: usize,
}

impl Tree<'_> {
    /// What stands below a node, whose place is given by dimensions and their codes.
    fn below(&self, path: &[&'static str], key: Key) -> Vec<TrafficLevel> {
        let is_below = |level: &&Level| level.path.split_last().is_some_and(|(_, of)| of == path);
        let levels = self.levels.iter().filter(is_below);
        levels.map(|level| self.level(level, path.len(), key)).filter(has_nodes).collect()
    }

    fn level(&self, level: &Level, depth: usize, key: Key) -> TrafficLevel {
        let dimension = level.path[depth];
        let name = |code: u32| match code {
            NO_CODE => None,
            code => self.analyst.text(dimension, code),
        };
        let mut last = key;
        last[depth..DEEPEST].fill(u32::MAX);
        let cells = level.cells.range(key..=last);
        let mut cells: Vec<(Option<String>, Key, &Sums)> =
            cells.map(|(&key, sums)| (name(key[depth]), key, sums)).collect();
        cells.order_by(|(left, _, a), (right, _, b)| {
            (b.sessions, b.revenue, left).cmp(&(a.sessions, a.revenue, right))
        });
        let rest = cells.split_off(self.limit.min(cells.len()));
        let with_below = |(name, key, sums): (Option<String>, Key, &Sums)| TrafficNode {
            key: name,
            below: self.below(&level.path, key),
            ..node(level, sums)
        };
        let mut nodes: Vec<TrafficNode> = cells.into_iter().map(with_below).collect();
        if !rest.is_empty() {
            let mut sums = Sums::default();
            for (_, _, more) in &rest {
                sums.add(more);
            }
            nodes.push(TrafficNode { is_other: true, ..node(level, &sums) });
        }
        TrafficLevel {
            dimension: dimension.to_owned(),
            conversion_of: level.conversion_of.map(str::to_owned),
            revenue_of: level.revenue_of.map(str::to_owned),
            nodes,
        }
    }
}

/// Whether there is more than the rows without a value.
fn has_nodes(level: &TrafficLevel) -> bool {
    level.nodes.iter().any(|node| node.key.is_some() || node.is_other)
}

/// A node without a name, and with nothing below it yet.
fn node(level: &Level, sums: &Sums) -> TrafficNode {
    let revenue = level.revenue_of.map(|_| sums.revenue);
    let per_session = revenue.and_then(|revenue| revenue.checked_div(sums.earning));
    TrafficNode {
        key: None,
        is_other: false,
        sessions: number(sums.sessions),
        goals: sums.has_goals.then(|| number(sums.goals)),
        conversion: level.conversion_of.and_then(|_| ratio(sums.conversions, sums.converting)),
        revenue: revenue.map(|revenue| revenue.normalize()),
        revenue_per_session: per_session.map(|per_session| per_session.normalize()),
        below: Vec::new(),
    }
}
