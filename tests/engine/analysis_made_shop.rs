//! Shops of a few rows, sealed by hand, for the tests of analyses that compare.

use std::collections::BTreeMap;

use shop_kpi::analyses::{AnalysisId, AnalysisResult};
use shop_kpi::calendar::Period;
use shop_kpi::measures::Memo;
use shop_kpi::report::{AnalysisQuestion, AnalysisReport, Compare, Question, analyse};
use shop_kpi::settings::Settings;
use shop_kpi::tables::{Column, Dictionaries, Sealed, SealedTable, TableId};

use crate::small_shop::{cents, counts, days, period, texts};

/// An order of one line: day, channel, customer, gross and discount in cents, units.
pub(crate) type Order<'a> = (&'a str, &'a str, &'a str, i64, i64, i64);
/// Traffic of a day: day, channel, sessions.
pub(crate) type Visits<'a> = (&'a str, &'a str, i64);

/// A shop under construction.
pub(crate) struct MadeShop {
    pub(crate) sealed: Sealed,
    pub(crate) names: Dictionaries,
    pub(crate) settings: Settings,
}

impl MadeShop {
    pub(crate) fn new() -> Self {
        let sealed = Sealed { currency: Some("EUR".to_owned()), ..Sealed::default() };
        MadeShop { sealed, names: Dictionaries::default(), settings: Settings::default() }
    }

    fn add(&mut self, table: SealedTable) {
        for span in &table.coverage {
            let from = self.sealed.data_from.unwrap_or(span.from).min(span.from);
            let to = self.sealed.data_to.unwrap_or(span.to).max(span.to);
            (self.sealed.data_from, self.sealed.data_to) = (Some(from), Some(to));
        }
        self.sealed.tables.insert(table.id, table);
    }

    pub(crate) fn with_orders(mut self, orders: &[Order], covering: &[Period]) -> Self {
        let column = |of: fn(&Order) -> i64| orders.iter().map(of).collect::<Vec<i64>>();
        let known = |values: Vec<i64>| values.into_iter().map(Some).collect::<Vec<_>>();
        let at: Vec<&str> = orders.iter().map(|order| order.0).collect();
        let channels: Vec<&str> = orders.iter().map(|order| order.1).collect();
        let customers: Vec<&str> = orders.iter().map(|order| order.2).collect();
        // Orders are given by day, so that a customer's first row is the first order.
        let number = |row: usize| {
            let earlier = customers[..row].iter().filter(|other| **other == customers[row]);
            (!customers[row].is_empty()).then(|| earlier.count() as i64 + 1)
        };
        let numbers: Vec<Option<i64>> = (0..orders.len()).map(number).collect();
        let kind = |number: &Option<i64>| match number {
            None => "",
            Some(1) => "new",
            Some(_) => "returning",
        };
        let kinds: Vec<&str> = numbers.iter().map(kind).collect();
        let table = SealedTable::new(TableId::Orders, orders.len())
            .with("day", days(&at))
            .with("channel", texts(&mut self.names, "channel", &channels))
            .with("customer", texts(&mut self.names, "customer", &customers))
            .with("customer_kind", texts(&mut self.names, "customer_kind", &kinds))
            .with("order_no", counts(&numbers))
            .with("gross", cents(&column(|order| order.3)))
            .with("discount", cents(&column(|order| order.4)))
            .with("quantity", counts(&known(column(|order| order.5))))
            .with("is_counting", Column::Flag(vec![1; orders.len()]))
            .covering(covering.to_vec());
        self.add(table);
        self
    }

    pub(crate) fn with_visits(mut self, visits: &[Visits], covering: &[Period]) -> Self {
        let at: Vec<&str> = visits.iter().map(|visit| visit.0).collect();
        let channels: Vec<&str> = visits.iter().map(|visit| visit.1).collect();
        let sessions: Vec<Option<i64>> = visits.iter().map(|visit| Some(visit.2)).collect();
        let table = SealedTable::new(TableId::Sessions, visits.len())
            .with("day", days(&at))
            .with("channel", texts(&mut self.names, "channel", &channels))
            .with("sessions", counts(&sessions))
            .covering(covering.to_vec());
        self.add(table);
        self
    }

    /// Any table, whose columns the test has made.
    pub(crate) fn with_table(
        mut self,
        make: impl FnOnce(&mut Dictionaries) -> SealedTable,
    ) -> Self {
        let table = make(&mut self.names);
        self.add(table);
        self
    }

    pub(crate) fn analyse(&self, asked: &AnalysisQuestion) -> AnalysisReport {
        analyse(&self.sealed, &self.names, &self.settings, &Memo::default(), asked)
            .expect("a question")
    }
}

/// What is asked of an analysis over some days, compared with others.
pub(crate) fn asked(
    analysis: AnalysisId,
    from_to: (&str, &str),
    compared: Option<(&str, &str)>,
) -> AnalysisQuestion {
    let compare = match compared {
        Some((from, to)) => Compare::Own { from: from.to_owned(), to: to.to_owned() },
        None => Compare::None,
    };
    let question = Question {
        from: Some(from_to.0.to_owned()),
        to: Some(from_to.1.to_owned()),
        compare,
        ..Question::default()
    };
    AnalysisQuestion { analysis, question, changes: BTreeMap::new() }
}

/// The result; a test that expects none looks at the report itself.
pub(crate) fn result(report: &AnalysisReport) -> &AnalysisResult {
    report.result.as_ref().unwrap_or_else(|| panic!("missing: {:?}", report.missing))
}

/// January and February 2026.
pub(crate) fn two_months() -> Vec<Period> {
    vec![period("2026-01-01", "2026-02-28")]
}

pub(crate) const JANUARY: (&str, &str) = ("2026-01-01", "2026-01-31");
pub(crate) const FEBRUARY: (&str, &str) = ("2026-02-01", "2026-02-28");

/// Numbers that look random, the same every time (xorshift).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// Between 0 and 1.
    pub(crate) fn uniform(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Normal: mean 0, standard deviation 1 (Box and Muller).
    pub(crate) fn normal(&mut self) -> f64 {
        let radius = (-2.0 * self.uniform().max(1e-300).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.uniform()).cos()
    }

    /// Poisson (Knuth).
    pub(crate) fn poisson(&mut self, mean: f64) -> i64 {
        let limit = (-mean).exp();
        let (mut count, mut product) = (0, self.uniform());
        while product > limit {
            count += 1;
            product *= self.uniform();
        }
        count
    }
}
