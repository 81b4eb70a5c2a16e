//! What the ads cost: Google's campaign report by day and Meta's report by day.

use std::io::{self, Write};

use super::calendar::{DAYS, Date};
use super::dice::{Dice, Purpose};
use super::text::{cell, grouped, grouped_hundredths, money, percent, quoted};
use super::traffic::{CROSS_NETWORK, PAID_SEARCH, PAID_SOCIAL, Tally, Visits};

/// A campaign.
struct Campaign {
    name: &'static str,
    /// Google's campaign type.
    kind: &'static str,
    /// The traffic channel its clicks arrive in.
    channel: usize,
    /// Its part of the channel's clicks, of a thousand.
    clicks: u64,
    /// Its part of the channel's purchases, of a thousand.
    purchases: u64,
    /// What a click costs, in hundredths of a cent.
    click_price: u64,
    /// Impressions for a thousand clicks.
    impressions: u64,
}

static GOOGLE: [Campaign; 5] = [
    Campaign {
        name: "NL | Search | Merk",
        kind: "Search",
        channel: PAID_SEARCH,
        clicks: 260,
        purchases: 380,
        click_price: 2600,
        impressions: 5_200,
    },
    Campaign {
        name: "NL | Search | Wonen",
        kind: "Search",
        channel: PAID_SEARCH,
        clicks: 400,
        purchases: 330,
        click_price: 6900,
        impressions: 19_000,
    },
    Campaign {
        name: "BE | Search | Wonen",
        kind: "Search",
        channel: PAID_SEARCH,
        clicks: 210,
        purchases: 180,
        click_price: 6100,
        impressions: 17_500,
    },
    Campaign {
        name: "DK | Search | Bolig",
        kind: "Search",
        channel: PAID_SEARCH,
        clicks: 130,
        purchases: 110,
        click_price: 7400,
        impressions: 21_000,
    },
    Campaign {
        name: "Alle landen | Performance Max; catalogus",
        kind: "Performance Max",
        channel: CROSS_NETWORK,
        clicks: 1000,
        purchases: 1000,
        click_price: 5600,
        impressions: 64_000,
    },
];

static META: [Campaign; 3] = [
    Campaign {
        name: "Prospecting – NL, BE, DK",
        kind: "",
        channel: PAID_SOCIAL,
        clicks: 620,
        purchases: 440,
        click_price: 5200,
        impressions: 82_000,
    },
    Campaign {
        name: "Retargeting 30 dagen",
        kind: "",
        channel: PAID_SOCIAL,
        clicks: 250,
        purchases: 470,
        click_price: 6600,
        impressions: 58_000,
    },
    Campaign {
        name: "Instagram post: \"Hygge\" voor thuis",
        kind: "",
        channel: PAID_SOCIAL,
        clicks: 130,
        purchases: 90,
        click_price: 4400,
        impressions: 71_000,
    },
];

/// What a platform claims beyond what the site's own traffic tool sees, of a thousand.
const GOOGLE_CLAIMS: u64 = 1300;
const META_CLAIMS: u64 = 2100;

/// A campaign on a day.
#[derive(Clone, Copy, Default)]
struct Spent {
    impressions: u64,
    clicks: u64,
    /// Cents.
    cost: u64,
    /// Hundredths of a purchase.
    conversions: u64,
    /// Cents.
    value: u64,
}

impl Spent {
    fn plus(self, other: Self) -> Self {
        Self {
            impressions: self.impressions + other.impressions,
            clicks: self.clicks + other.clicks,
            cost: self.cost + other.cost,
            conversions: self.conversions + other.conversions,
            value: self.value + other.value,
        }
    }
}

/// The site's figures that the ads belong to.
pub(crate) struct Ads<'a> {
    /// Seed of the shop.
    pub(crate) seed: u64,
    /// What was bought on the site.
    pub(crate) tally: &'a Tally,
    /// Who came.
    pub(crate) visits: &'a Visits,
}

impl Ads<'_> {
    /// One campaign on one day. A click is not always a visit: some leave before the page is there.
    fn spent(&self, campaign: &Campaign, day: usize, claims: u64) -> Spent {
        let name: u64 = campaign.name.bytes().map(u64::from).sum();
        let mut dice = Dice::of(self.seed, Purpose::Ads, day as u64 * 100_000 + name);
        let visits = self.visits.of_channel(self.tally, day, campaign.channel);
        let bought = self.tally.channel(day, campaign.channel);
        let clicks = dice.about(visits * campaign.clicks * 107 / 100, 40);
        let clicks = dice.whole(clicks);
        let price = dice.about(campaign.click_price, 90);
        Spent {
            impressions: clicks * dice.about(campaign.impressions, 150) / 1000,
            clicks,
            cost: clicks * price / 100,
            conversions: bought.purchases * campaign.purchases * claims / 10_000,
            value: bought.revenue * campaign.purchases / 1000 * claims / 1000,
        }
    }

    /// Writes Google's campaign report, segmented by day, with its overlapping totals at the end.
    pub(crate) fn write_google(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "Campaign report\n\"November 1, 2024 - October 31, 2026\"")?;
        writeln!(
            out,
            "Day,Campaign status,Campaign,Campaign type,Currency code,Clicks,Impr.,CTR,Cost,\
             Conversions,Conv. value,Search impr. share"
        )?;
        let mut totals = [Spent::default(); 2];
        for day in 0..DAYS as usize {
            let date = Date::of(day as i64).iso();
            for campaign in &GOOGLE {
                let spent = self.spent(campaign, day, GOOGLE_CLAIMS);
                let is_search = usize::from(campaign.kind == "Search");
                totals[is_search] = totals[is_search].plus(spent);
                let share = if is_search == 1 { "> 90%" } else { " --" };
                write!(out, "{date},Enabled,{},{},EUR,", cell(campaign.name), campaign.kind)?;
                writeln!(out, "{},{share}", google_cells(spent))?;
            }
        }
        let [other, search] = totals;
        let all = search.plus(other);
        for (name, kind, spent) in [
            ("Campaigns", " --", all),
            ("Account", "", all),
            ("Search", "Search", search),
            ("Performance Max", "Performance Max", other),
        ] {
            writeln!(out, "Total: {name}, --, --,{kind},EUR,{}, --", google_cells(spent))?;
        }
        Ok(())
    }

    /// Writes Meta's report: byte order mark, the total first, then campaigns by day.
    pub(crate) fn write_meta(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "\u{feff}\"Campaign name\",Day,Impressions,Currency,\"Amount spent (EUR)\",\
             \"Link clicks\",\"Clicks (all)\",Purchases,\"Purchases conversion value\",\
             \"Reporting starts\",\"Reporting ends\""
        )?;
        let days = || (0..DAYS as usize).rev();
        let all = days().flat_map(|day| META.iter().map(move |it| (it, day)));
        let total = all
            .map(|(campaign, day)| self.spent(campaign, day, META_CLAIMS).in_whole_purchases())
            .fold(Spent::default(), Spent::plus);
        writeln!(out, ",,{}", meta_cells(total))?;
        for day in days() {
            let date = Date::of(day as i64).iso();
            for campaign in &META {
                let spent = self.spent(campaign, day, META_CLAIMS).in_whole_purchases();
                writeln!(out, "{},{date},{}", quoted(campaign.name), meta_cells(spent))?;
            }
        }
        Ok(())
    }
}

impl Spent {
    /// Meta counts whole purchases, and gives no value without one.
    fn in_whole_purchases(self) -> Self {
        let conversions = (self.conversions + 50) / 100 * 100;
        Self { conversions, value: if conversions == 0 { 0 } else { self.value }, ..self }
    }
}

/// `Clicks` to `Conv. value`: counts and values with thousands commas, the cost without.
fn google_cells(spent: Spent) -> String {
    format!(
        "{},{},{},{},{},{}",
        grouped(spent.clicks),
        grouped(spent.impressions),
        percent(spent.clicks, spent.impressions),
        money(spent.cost as i64),
        grouped_hundredths(spent.conversions),
        grouped_hundredths(spent.value),
    )
}

/// `Impressions` to the end.
fn meta_cells(spent: Spent) -> String {
    let (from, to) = (Date::of(0).iso(), Date::of(i64::from(DAYS) - 1).iso());
    let or_empty = |number: u64, text: String| if number == 0 { String::new() } else { text };
    format!(
        "{},EUR,{},{},{},{},{},{from},{to}",
        spent.impressions,
        money(spent.cost as i64),
        spent.clicks,
        spent.clicks + spent.clicks / 9,
        or_empty(spent.conversions, (spent.conversions / 100).to_string()),
        or_empty(spent.value, money(spent.value as i64)),
    )
}
