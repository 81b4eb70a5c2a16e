//! One order, whole: what is in it, what it costs, and what becomes of it.

use super::calendar::{DAYS, Date, END};
use super::catalogue::Catalogue;
use super::codes;
use super::dice::{Dice, Purpose};
use super::people::{self, Country, Person};
use super::plan::Visit;
use super::traffic::Visitor;

/// Orders from this subtotal on are sent without charge, in cents with tax.
pub(crate) const FREE_SHIPPING: i64 = 6000;
/// Days after which most refunds are made; younger orders have none yet.
const REFUND_DAYS: i64 = 9;

/// A line: which variant, how many, how many of them came back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    /// Position in the catalogue.
    pub(crate) variant: usize,
    /// Pieces bought.
    pub(crate) quantity: i64,
    /// Pieces refunded.
    pub(crate) returned: i64,
}

/// What has become of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// Paid, on its way or delivered; perhaps partly or wholly refunded.
    Kept,
    /// A bank transfer that has not come yet.
    Pending,
    /// Cancelled so many seconds after it was made.
    Cancelled(u32),
}

/// An order with all that its export shows.
#[derive(Clone, Debug)]
pub(crate) struct Order {
    /// Seconds since the period's first midnight.
    pub(crate) second: u64,
    /// Who ordered.
    pub(crate) person: Person,
    /// What was ordered.
    pub(crate) lines: Vec<Line>,
    /// Code and amount of the discount, in cents with tax.
    pub(crate) discount: Option<(&'static str, i64)>,
    /// After discount, in cents with tax.
    pub(crate) subtotal: i64,
    /// In cents with tax.
    pub(crate) shipping: i64,
    /// Tax inside subtotal and shipping.
    pub(crate) tax: i64,
    /// Given back, in cents with tax.
    pub(crate) refunded: i64,
    /// What became of it.
    pub(crate) fate: Fate,
    /// Shopify's source: `web`, `pos`, the number of an app …
    pub(crate) source: &'static str,
    /// The payment gateway.
    pub(crate) payment: &'static str,
    /// How the customer came to the site; none for orders from elsewhere.
    pub(crate) visitor: Option<Visitor>,
    /// Seconds from order to parcel.
    pub(crate) packing: u64,
    /// What the customer wrote.
    pub(crate) note: &'static str,
}

impl Order {
    /// Subtotal and shipping, in cents with tax.
    pub(crate) fn total(&self) -> i64 {
        self.subtotal + self.shipping
    }

    /// The goods after discount without tax, in cents: what the site tells the traffic tool.
    pub(crate) fn goods_without_tax(&self) -> i64 {
        let percent = self.person.country.tax_percent();
        self.subtotal - tax_inside(self.subtotal, percent)
    }

    /// When the parcel left, or the goods were handed over, if that has been.
    pub(crate) fn sent_at(&self) -> Option<u64> {
        let second = self.second + self.packing;
        (self.fate == Fate::Kept && second < END).then_some(second)
    }

    /// Whether the shop's own people made it to try the checkout.
    pub(crate) fn is_test(&self) -> bool {
        self.payment == BOGUS
    }
}

/// Gateway of test orders.
const BOGUS: &str = "(for testing) Bogus Gateway";

/// Makes orders.
pub(crate) struct Maker<'a> {
    /// Seed of the shop.
    pub(crate) seed: u64,
    /// What it sells.
    pub(crate) catalogue: &'a Catalogue,
}

impl Maker<'_> {
    /// The order of this visit; `number` counts all orders from 0.
    pub(crate) fn make(&self, number: u64, visit: Visit) -> Order {
        let mut dice = Dice::of(self.seed, Purpose::Order, number);
        let person = people::person(self.seed, visit.customer);
        let day = i64::from(visit.second / 86_400);
        let date = Date::of(day);
        let (source, is_site) = source(&mut dice, &person);
        let mut lines = self.basket(&mut dice, date.month, source);
        let mut goods = self.value(&lines);
        if is_site && (4600..FREE_SHIPPING).contains(&goods) && dice.chance(420) {
            goods += self.fill_up(&mut dice, date.month, &mut lines, FREE_SHIPPING - goods);
        }
        let discount = codes::code(&mut dice, date, visit.nth, is_site)
            .map(|(code, percent)| (code, goods * percent / 100));
        let subtotal = goods - discount.map_or(0, |(_, amount)| amount);
        let shipping = shipping(source, &person, subtotal);
        let age = i64::from(DAYS) - day;
        let payment = payment(&mut dice, &person, source, number);
        let fate = fate(&mut dice, payment, source, age);
        let mut order = Order {
            second: u64::from(visit.second),
            tax: tax_inside(subtotal + shipping, person.country.tax_percent()),
            visitor: is_site.then(|| Visitor::draw(&mut dice, visit.nth, visit.customer)),
            note: note(&mut dice, person.country, is_site),
            packing: packing(&mut dice, date, source),
            refunded: 0,
            person,
            lines,
            discount,
            subtotal,
            shipping,
            fate,
            source,
            payment,
        };
        order.refunded = self.refund(&mut dice, &mut order, goods, age);
        order
    }

    fn basket(&self, dice: &mut Dice, month: u32, source: &str) -> Vec<Line> {
        let count = 1 + dice.weighted(&[340, 290, 200, 110, 60]);
        let mut lines: Vec<Line> = Vec::with_capacity(count);
        for _ in 0..count {
            let variant = match lines.first() {
                Some(first) if dice.chance(380) => {
                    self.catalogue.draw_beside(dice, month, first.variant)
                }
                _ => self.catalogue.draw(dice, month),
            };
            let cheap = self.catalogue.variants[variant].price < 2000;
            let more = if cheap { [56, 27, 8, 9] } else { [86, 11, 1, 2] };
            let mut quantity = 1 + dice.weighted(&more) as i64;
            if source == "shopify_draft_order" {
                quantity *= dice.between(2, 4) as i64;
            }
            if lines.iter().all(|line| line.variant != variant) {
                lines.push(Line { variant, quantity, returned: 0 });
            }
        }
        lines
    }

    /// Something small to get the parcel for nothing, if a few tries find it.
    fn fill_up(&self, dice: &mut Dice, month: u32, lines: &mut Vec<Line>, gap: i64) -> i64 {
        for _ in 0..6 {
            let variant = self.catalogue.draw(dice, month);
            let price = self.catalogue.variants[variant].price;
            let is_new = lines.iter().all(|line| line.variant != variant);
            if is_new && (gap..gap + 1200).contains(&price) {
                lines.push(Line { variant, quantity: 1, returned: 0 });
                return price;
            }
        }
        0
    }

    fn value(&self, lines: &[Line]) -> i64 {
        lines.iter().map(|line| self.catalogue.variants[line.variant].price * line.quantity).sum()
    }

    /// What was given back: all of a cancelled order's money, or the lines that came back.
    fn refund(&self, dice: &mut Dice, order: &mut Order, goods: i64, age: i64) -> i64 {
        match order.fate {
            Fate::Cancelled(_) => return if dice.chance(800) { order.total() } else { 0 },
            Fate::Pending => return 0,
            Fate::Kept if age <= REFUND_DAYS || order.is_test() => return 0,
            Fate::Kept => {}
        }
        for line in &mut order.lines {
            if dice.chance(return_rate(self.catalogue.variants[line.variant].product.category)) {
                line.returned = dice.between(1, line.quantity as u64) as i64;
            }
        }
        let is_all = order.lines.iter().all(|line| line.returned == line.quantity);
        let returned: i64 = order
            .lines
            .iter()
            .map(|line| self.catalogue.variants[line.variant].price * line.returned)
            .sum();
        if is_all { order.total() } else { returned * order.subtotal / goods }
    }
}

/// Of a thousand lines of a category, those that come back.
fn return_rate(category: &str) -> u64 {
    match category {
        "Throws & cushions" => 105,
        "Table linen" => 72,
        "Garden" => 78,
        "Kitchen & table" => 62,
        "Bath & body" => 55,
        "Gifts" => 48,
        "Candles & scent" => 30,
        _ => 14,
    }
}

/// Tax inside an amount, rounded half up to cents.
pub(crate) fn tax_inside(amount: i64, percent: i64) -> i64 {
    (2 * amount * percent + 100 + percent) / (2 * (100 + percent))
}

/// Shopify's source, and whether the order came through the web site.
fn source(dice: &mut Dice, person: &Person) -> (&'static str, bool) {
    if person.is_walk_in {
        return ("pos", false);
    }
    match dice.weighted(&[880, 40, 14, 36, 30]) {
        0 => ("web", true),
        1 => ("580111", true),
        2 => ("shopify_draft_order", false),
        3 if person.country == Country::Nl => ("pos", false),
        // The number of a marketplace's app.
        3 | 4 => ("3890849", false),
        _ => unreachable!("five weights"),
    }
}

fn shipping(source: &str, person: &Person, subtotal: i64) -> i64 {
    if source == "pos" || subtotal >= FREE_SHIPPING {
        return 0;
    }
    match person.country {
        Country::Nl => 495,
        Country::Be => 595,
        Country::Dk => 795,
    }
}

fn payment(dice: &mut Dice, person: &Person, source: &str, number: u64) -> &'static str {
    if source == "pos" {
        return if dice.chance(280) { "cash" } else { "Shopify Payments" };
    }
    // A test now and then, the first of them soon, so that a small shop has one too.
    if source == "web" && number % 900 == 40 {
        return BOGUS;
    }
    if dice.chance(18) {
        return "Bank Deposit";
    }
    let local = match person.country {
        Country::Nl => "Mollie - iDEAL",
        Country::Be => "Mollie - Bancontact",
        Country::Dk => "MobilePay",
    };
    match dice.weighted(&[58, 20, 12, 10]) {
        0 => local,
        1 => "Shopify Payments",
        2 => "PayPal Express Checkout",
        _ => "Klarna",
    }
}

fn fate(dice: &mut Dice, payment: &str, source: &str, age: i64) -> Fate {
    if source == "pos" || payment == BOGUS {
        return Fate::Kept;
    }
    // Transfers that never come are cancelled after a while.
    let cancelled = if payment == "Bank Deposit" { 120 } else { 15 };
    if payment == "Bank Deposit" && age < 8 {
        Fate::Pending
    } else if age > 2 && dice.chance(cancelled) {
        Fate::Cancelled(dice.between(600, 150_000) as u32)
    } else {
        Fate::Kept
    }
}

/// At the counter the goods are handed over at once; parcels take a day or two, more on weekends.
fn packing(dice: &mut Dice, date: Date, source: &str) -> u64 {
    let days = dice.between(0, 2) + u64::from(date.weekday() > 4);
    if source == "pos" { 0 } else { days * 86_400 + 3600 }
}

fn note(dice: &mut Dice, country: Country, is_site: bool) -> &'static str {
    if !is_site || !dice.chance(28) {
        return "";
    }
    let notes: [&str; 3] = match country {
        Country::Nl => [
            "Graag bij de buren op nr. 12 afgeven.\nBel doet het niet, dus even kloppen!",
            "Het is een cadeau, dus geen factuur in de doos a.u.b.",
            "Kaartje erbij met: \"Veel geluk in jullie nieuwe huis\"\n\nGroetjes van ons allemaal",
        ],
        Country::Be => [
            "Levering liefst na 17 u.\nDank u wel!",
            "C'est un cadeau, merci de ne pas joindre la facture.",
            "Bellen bij aankomst, de bel is stuk",
        ],
        Country::Dk => [
            "Må gerne stilles i carporten.\nVenlig hilsen",
            "Det er en gave, ingen faktura i pakken, tak",
            "Ring gerne, når pakken er klar",
        ],
    };
    dice.one_of(&notes)
}
