//! Mails told by single events: who opened one, who clicked, whose address sent it back.

use std::collections::BTreeMap;

use hashbrown::{HashMap, HashSet};

use crate::tables::column::{Column, NO_CODE, NO_DAY, NO_NUMBER};
use crate::tables::seal::money;
use crate::tables::sealed::SealedTable;
use crate::values::date::month_of;

/// What a recipient does or meets with once a mail.
const ONCE: &[&str] =
    &["sent", "delivered", "opened", "clicked", "bounced", "spam", "unsubscribed", "subscribed"];
/// What adds up.
const SUMS: &[&str] = &["orders", "revenue"];

/// Counts events with the mail they are of: of a campaign's mails the last one sent by the day of
/// the event. Events of no mail that a row tells of are counted by campaign and day, those without
/// a campaign with the row that sums up their day. A figure that the mail's own row tells stands.
pub(super) fn merge(table: &mut SealedTable) {
    let is_event = events(table);
    if is_event.contains(&true) {
        let mails = Mails::of(table, is_event);
        for name in ONCE.iter().chain(SUMS) {
            mails.count(table, name);
        }
        let kept: Vec<bool> =
            mails.of_row.iter().enumerate().map(|(row, &mail)| mail as usize == row).collect();
        money::retain(table, &kept);
    }
    table.columns.remove("customer");
    table.columns.remove("events");
}

/// By row, whether it is one event: it names the recipient, or what happened.
fn events(table: &SealedTable) -> Vec<bool> {
    let own = ["customer", "events"].map(|name| table.column(name));
    let is_event = |row| own.iter().flatten().any(|column| !column.is_missing(row));
    (0..table.rows).map(is_event).collect()
}

/// Where events are counted.
struct Mails {
    is_event: Vec<bool>,
    /// By row, the row of its mail; a mail's own row is itself.
    of_row: Vec<u32>,
    campaigns: Vec<u32>,
    customers: Vec<u32>,
    days: Vec<i32>,
}

impl Mails {
    fn of(table: &SealedTable, is_event: Vec<bool>) -> Self {
        let texts = |name| {
            let codes = table.texts(name).map(<[u32]>::to_vec);
            codes.unwrap_or_else(|| vec![NO_CODE; table.rows])
        };
        let days = table.days("day").map_or_else(|| vec![NO_DAY; table.rows], <[i32]>::to_vec);
        let (campaigns, customers) = (texts("campaign"), texts("customer"));
        let mut mails = Mails { is_event, of_row: Vec::new(), campaigns, customers, days };
        mails.of_row = mails.find();
        mails
    }

    fn find(&self) -> Vec<u32> {
        let mut sent: HashMap<u32, Vec<(i32, u32)>> = HashMap::new();
        for row in (0..self.days.len()).filter(|&row| !self.is_event[row]) {
            sent.entry(self.campaigns[row]).or_default().push((self.days[row], row as u32));
        }
        sent.values_mut().for_each(|mails| mails.sort_unstable());
        let mut others = HashMap::new();
        let find = |row: usize| {
            let (campaign, day) = (self.campaigns[row], self.days[row]);
            let mails = sent.get(&campaign);
            let of_day = |mails: &Vec<(i32, u32)>| {
                mails.iter().find(|(sent, _)| *sent == day).map(|(_, row)| *row)
            };
            match mails {
                _ if !self.is_event[row] => row as u32,
                _ if campaign == NO_CODE => mails
                    .and_then(of_day)
                    .unwrap_or_else(|| *others.entry((campaign, day)).or_insert(row as u32)),
                Some(mails) => {
                    let before = mails.partition_point(|(sent, _)| *sent <= day);
                    mails[before.saturating_sub(1)].1
                }
                None => *others.entry((campaign, day)).or_insert(row as u32),
            }
        };
        (0..self.days.len()).map(find).collect()
    }

    /// A column with its events counted, each recipient of a mail once.
    fn count(&self, table: &mut SealedTable, name: &'static str) {
        let Some((scale, values)) = table.numbers(name) else { return };
        let one = 10_i64.pow(u32::from(scale));
        let is_once = ONCE.contains(&name);
        let mut counts = values.to_vec();
        let mut seen = HashSet::new();
        let events = || (0..values.len()).filter(|&row| self.is_event[row]);
        events().for_each(|row| counts[row] = NO_NUMBER);
        for row in events().filter(|&row| values[row] != NO_NUMBER) {
            let (mail, who) = (self.of_row[row] as usize, self.customers[row]);
            let is_named = is_once && who != NO_CODE;
            let is_own = !self.is_event[mail] && values[mail] != NO_NUMBER;
            if is_own || (is_named && !seen.insert((mail, who))) {
                continue;
            }
            let more = if is_named { one } else { values[row] };
            let before = if counts[mail] == NO_NUMBER { 0 } else { counts[mail] };
            counts[mail] = before.saturating_add(more);
        }
        let told = self.told(values);
        for (row, count) in counts.iter_mut().enumerate().filter(|(_, count)| **count == NO_NUMBER)
        {
            let (is_of_campaign, month) = self.kind(row);
            let months = told.get(&is_of_campaign);
            if is_once && months.is_some_and(|(from, to)| (*from..=*to).contains(&month)) {
                *count = 0;
            }
        }
        table.columns.insert(name, Column::Number { scale, values: counts });
    }

    /// The first and the last month that events tell a column of, with and without a campaign:
    /// mails of these that have no event had none.
    fn told(&self, values: &[i64]) -> BTreeMap<bool, (i32, i32)> {
        let mut told: BTreeMap<bool, (i32, i32)> = BTreeMap::new();
        for row in (0..values.len()).filter(|&row| self.is_event[row] && values[row] != NO_NUMBER) {
            let (is_of_campaign, month) = self.kind(row);
            let months = told.entry(is_of_campaign).or_insert((month, month));
            *months = (months.0.min(month), months.1.max(month));
        }
        told
    }

    fn kind(&self, row: usize) -> (bool, i32) {
        let (year, month) = month_of(self.days[row]);
        (self.campaigns[row] != NO_CODE, year * 12 + month - 1)
    }
}
