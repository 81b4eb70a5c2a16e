//! How customers come to the site, and how many come without buying.

use super::calendar::DAYS;
use super::dice::{Dice, Purpose};

/// A channel of the traffic tool.
#[derive(Debug)]
pub(crate) struct Channel {
    /// Its name in the export.
    pub(crate) name: &'static str,
    /// Visits of a thousand.
    visits: u64,
    /// Orders of ten thousand visits: a customer's first order, a later one.
    orders: [u64; 2],
    /// Visits of a thousand that engage.
    engaged: u64,
    /// Users of a thousand that are new.
    new: u64,
}

/// All channels; the order is theirs in [`Tally`].
pub(crate) static CHANNELS: [Channel; 10] = [
    Channel { name: "Organic Search", visits: 270, orders: [225, 160], engaged: 640, new: 640 },
    Channel { name: "Direct", visits: 165, orders: [170, 420], engaged: 560, new: 520 },
    Channel { name: "Paid Search", visits: 170, orders: [350, 220], engaged: 610, new: 660 },
    Channel { name: "Cross-network", visits: 85, orders: [300, 140], engaged: 520, new: 720 },
    Channel { name: "Paid Social", visits: 130, orders: [230, 70], engaged: 390, new: 800 },
    Channel { name: "Organic Social", visits: 55, orders: [90, 60], engaged: 430, new: 660 },
    Channel { name: "Email", visits: 65, orders: [110, 900], engaged: 690, new: 130 },
    Channel { name: "Referral", visits: 40, orders: [200, 150], engaged: 600, new: 580 },
    Channel { name: "Affiliates", visits: 15, orders: [260, 120], engaged: 540, new: 700 },
    Channel { name: "Unassigned", visits: 5, orders: [60, 60], engaged: 250, new: 500 },
];
/// Position of the newsletter among the channels.
pub(crate) const EMAIL: usize = 6;
/// Position of paid search among the channels.
pub(crate) const PAID_SEARCH: usize = 2;
/// Position of Google's mixed campaigns.
pub(crate) const CROSS_NETWORK: usize = 3;
/// Position of paid social media.
pub(crate) const PAID_SOCIAL: usize = 4;

/// Devices: name, visits of a thousand, orders of ten thousand visits, seconds of a visit.
pub(crate) static DEVICES: [(&str, u64, u64, u64); 3] =
    [("mobile", 655, 165, 58), ("desktop", 310, 345, 96), ("tablet", 35, 230, 81)];

/// How an order's customer came.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Visitor {
    channel: usize,
    device: usize,
}

impl Visitor {
    /// Channels and devices come as often as they have visits times orders per visit. A customer
    /// mostly keeps to one device.
    pub(crate) fn draw(dice: &mut Dice, nth: u16, customer: u32) -> Self {
        let kind = usize::from(nth > 0);
        let channels = CHANNELS.each_ref().map(|channel| channel.visits * channel.orders[kind]);
        let devices = DEVICES.map(|(_, visits, orders, _)| visits * orders);
        let mut of_customer = Dice::of(u64::from(customer), Purpose::Traffic, u64::MAX);
        let device =
            if dice.chance(800) { of_customer.weighted(&devices) } else { dice.weighted(&devices) };
        Self { channel: dice.weighted(&channels), device }
    }
}

/// What was bought on the site in one cell of day, channel and device.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Bought {
    /// Orders.
    pub(crate) purchases: u64,
    /// Goods after discount without tax, in cents.
    pub(crate) revenue: u64,
}

/// The site's purchases by day, channel and device: as large as the period, however many orders.
pub(crate) struct Tally {
    cells: Vec<Bought>,
}

impl Tally {
    /// Nothing bought yet.
    pub(crate) fn new() -> Self {
        let count = DAYS as usize * CHANNELS.len() * DEVICES.len();
        Self { cells: vec![Bought::default(); count] }
    }

    /// Counts an order of the site.
    pub(crate) fn add(&mut self, day: usize, visitor: Visitor, revenue: i64) {
        let cell = &mut self.cells[position(day, visitor.channel, visitor.device)];
        cell.purchases += 1;
        cell.revenue += revenue.max(0) as u64;
    }

    /// One cell.
    pub(crate) fn at(&self, day: usize, channel: usize, device: usize) -> Bought {
        self.cells[position(day, channel, device)]
    }

    /// One channel on all devices.
    pub(crate) fn channel(&self, day: usize, channel: usize) -> Bought {
        (0..DEVICES.len()).map(|device| self.at(day, channel, device)).fold(
            Bought::default(),
            |sum, cell| Bought {
                purchases: sum.purchases + cell.purchases,
                revenue: sum.revenue + cell.revenue,
            },
        )
    }

    fn purchases(&self) -> u64 {
        self.cells.iter().map(|cell| cell.purchases).sum()
    }
}

fn position(day: usize, channel: usize, device: usize) -> usize {
    (day * CHANNELS.len() + channel) * DEVICES.len() + device
}

/// Visits per order, over all.
const VISITS_PER_ORDER: u64 = 45;

/// Visits by day, channel and device.
pub(crate) struct Visits {
    /// Thousandths of a visit per day, before channel and device.
    days: Vec<u64>,
    seed: u64,
}

impl Visits {
    /// Visits to go with these purchases. They follow the demand, but less: on a busy day more of
    /// those who come buy.
    pub(crate) fn new(seed: u64, tally: &Tally, demand: &[u64]) -> Self {
        let total = tally.purchases() * VISITS_PER_ORDER * 1000;
        let all: u64 = demand.iter().sum();
        let days = demand.iter().map(|&weight| {
            let flat = total / demand.len() as u64;
            let following = (u128::from(total) * u128::from(weight) / u128::from(all)) as u64;
            flat * 3 / 10 + following * 7 / 10
        });
        Self { days: days.collect(), seed }
    }

    /// The row of one cell; none where nobody came.
    pub(crate) fn row(&self, tally: &Tally, day: usize, at: (usize, usize)) -> Option<Row> {
        let (channel, device) = (&CHANNELS[at.0], DEVICES[at.1]);
        let number = position(day, at.0, at.1) as u64;
        let mut dice = Dice::of(self.seed, Purpose::Traffic, number);
        let share = self.days[day] * channel.visits / 1000 * device.1 / 1000;
        let bought = tally.at(day, at.0, at.1);
        let visits = dice.about(share, 120);
        let checkouts = bought.purchases + dice.whole(visits * 21 / 1000);
        let carts = checkouts + dice.whole(visits * 46 / 1000);
        let sessions = dice.whole(visits).max(carts);
        if sessions == 0 {
            return None;
        }
        let (engaged, new) = (dice.about(channel.engaged, 60), dice.about(channel.new, 80));
        let more_views = dice.about(2600, 200);
        let users = dice.whole(sessions * 890).max(1);
        Some(Row {
            sessions,
            engaged: dice.whole(sessions * engaged).clamp(carts, sessions),
            users,
            new_users: dice.whole(users * new).min(users),
            views: sessions + dice.whole(sessions * more_views),
            carts,
            checkouts,
            bought,
            seconds: dice.about(device.3, 150) * (300 + channel.engaged) / 900,
        })
    }
}

/// The visits of one day, channel and device.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    /// Visits.
    pub(crate) sessions: u64,
    /// Those that stayed.
    pub(crate) engaged: u64,
    /// People.
    pub(crate) users: u64,
    /// People who came for the first time.
    pub(crate) new_users: u64,
    /// Pages seen.
    pub(crate) views: u64,
    /// Visits that put something in the cart.
    pub(crate) carts: u64,
    /// Visits that began to pay.
    pub(crate) checkouts: u64,
    /// What was bought.
    pub(crate) bought: Bought,
    /// Mean seconds of a visit.
    pub(crate) seconds: u64,
}

impl Visits {
    /// About how many visits a channel had on a day.
    pub(crate) fn of_channel(&self, tally: &Tally, day: usize, channel: usize) -> u64 {
        (0..DEVICES.len())
            .filter_map(|device| self.row(tally, day, (channel, device)))
            .map(|row| row.sessions)
            .sum()
    }
}
