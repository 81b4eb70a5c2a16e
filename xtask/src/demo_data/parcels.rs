//! What becomes of an order once it is packed: its parcel, and what comes back.

use std::io::{self, Write};

use super::calendar::{Date, END, minute};
use super::catalogue::Catalogue;
use super::dice::{Dice, Purpose};
use super::order::Order;
use super::people::Country;
use super::text::{cell, money};

const DAY: u64 = 86_400;

/// Columns of the shipments.
pub(crate) const SHIPMENTS_HEADER: &str = "Order,Shipment,Warehouse,Shift,Picking method,Carrier,\
Promised at,Shipped at,Delivered at,Delivery attempts,Error,Pick cost,Pack cost,Storage cost,\
Shipping cost,Currency\n";
/// Columns of the returns.
pub(crate) const RETURNS_HEADER: &str = "Return number,Order,SKU,Quantity,Refund amount,\
Return reason,Requested at,Received at,Refunded at\n";

/// One parcel.
#[derive(Clone, Debug)]
pub(crate) struct Parcel {
    shipped: u64,
    /// Number of the day by whose end it should be there.
    promised: i64,
    /// None while it is on its way.
    pub(crate) delivered: Option<u64>,
    attempts: u64,
    /// Empty where all went well.
    pub(crate) error: &'static str,
    warehouse: &'static str,
    shift: &'static str,
    picking: &'static str,
    carrier: &'static str,
    /// Picking, packing, storage, shipping, in cents.
    costs: [i64; 4],
}

impl Parcel {
    /// The parcel of an order; none at the counter, or before it is sent.
    pub(crate) fn of(seed: u64, number: u64, order: &Order) -> Option<Self> {
        let shipped = order.sent_at().filter(|_| order.source != "pos" && !order.is_test())?;
        let mut dice = Dice::of(seed, Purpose::Parcel, number);
        let country = order.person.country;
        let is_busy = matches!(Date::of((shipped / DAY) as i64).month, 11 | 12);
        let shift = ["early", "late"][dice.weighted(&[62, 38])];
        let picking = ["single order", "batch", "wave"][dice.weighted(&[45, 40, 15])];
        let usual = [1, 2, 3][country as usize];
        let promised = (order.second / DAY) as i64 + usual + 2 + i64::from(is_busy);
        let is_slow = dice.chance(if is_busy { 150 } else { 62 });
        let days = usual as u64 + if is_slow { dice.between(1, 4) } else { 0 };
        let delivered = (shipped / DAY + days) * DAY + dice.between(9 * 3600, 18 * 3600);
        let parcel = Self {
            shipped,
            promised,
            delivered: (delivered < END).then_some(delivered),
            attempts: 1 + dice.weighted(&[925, 62, 13]) as u64,
            error: error(&mut dice, shift, picking),
            warehouse: warehouse(&mut dice, country),
            shift,
            picking,
            carrier: carrier(&mut dice, country),
            costs: costs(&mut dice, order),
        };
        Some(parcel)
    }

    /// Whether it came after the day that was promised.
    pub(crate) fn is_late(&self) -> bool {
        self.delivered.is_some_and(|at| (at / DAY) as i64 > self.promised)
    }

    /// Writes its row.
    pub(crate) fn write(&self, out: &mut dyn Write, name: &str) -> io::Result<()> {
        let costs = self.costs.map(money).join(",");
        writeln!(
            out,
            "{name},S{},{},{},{},{},{},{},{},{},{},{costs},EUR",
            &name[1..],
            self.warehouse,
            self.shift,
            self.picking,
            self.carrier,
            Date::of(self.promised).iso(),
            minute(self.shipped),
            self.delivered.map(minute).unwrap_or_default(),
            self.delivered.map(|_| self.attempts.to_string()).unwrap_or_default(),
            self.error,
        )
    }

    /// Writes what came back of it, a row a line.
    pub(crate) fn write_returns(
        &self,
        out: &mut dyn Write,
        name: &str,
        order: &Order,
        catalogue: &Catalogue,
    ) -> io::Result<()> {
        let Some(delivered) = self.delivered else { return Ok(()) };
        let price = |variant: usize| catalogue.variants[variant].price;
        let goods: i64 = order.lines.iter().map(|it| price(it.variant) * it.quantity).sum();
        for (position, line) in order.lines.iter().enumerate().filter(|(_, it)| it.returned > 0) {
            let mut dice = Dice::of(order.second, Purpose::Parcel, position as u64);
            let requested = delivered + dice.between(DAY, 9 * DAY);
            let received = requested + dice.between(2 * DAY, 6 * DAY);
            let refunded = received + dice.between(3600, 3 * DAY);
            // The money has been given back by now: none of it lies in the future.
            let [requested, received, refunded] =
                [requested, received, refunded].map(|at| minute(at.min(END - 3600)));
            let variant = &catalogue.variants[line.variant];
            let amount = price(line.variant) * line.returned * order.subtotal / goods;
            writeln!(
                out,
                "R{}-{},{name},{},{},{},{},{requested},{received},{refunded}",
                &name[1..],
                position + 1,
                variant.sku,
                line.returned,
                money(amount),
                cell(reason(&mut dice, variant.product.category)),
            )?;
        }
        Ok(())
    }
}

/// Late in the day, and with many orders in one cart, more goes wrong.
fn error(dice: &mut Dice, shift: &str, picking: &str) -> &'static str {
    let more = u64::from(shift == "late") * 9 + u64::from(picking == "batch") * 7;
    if !dice.chance(11 + more) {
        return "";
    }
    ["wrong item", "missing item", "damaged", "wrong size"][dice.weighted(&[40, 25, 25, 10])]
}

fn warehouse(dice: &mut Dice, country: Country) -> &'static str {
    let in_the_south = if country == Country::Be { 640 } else { 90 };
    if dice.chance(in_the_south) { "Antwerpen" } else { "Utrecht" }
}

fn carrier(dice: &mut Dice, country: Country) -> &'static str {
    let (first, second) = match country {
        Country::Nl => ("PostNL", "DHL"),
        Country::Be => ("bpost", "PostNL"),
        Country::Dk => ("GLS", "PostNord"),
    };
    if dice.chance(720) { first } else { second }
}

/// Picking goes by lines, shipping by country and pieces.
fn costs(dice: &mut Dice, order: &Order) -> [i64; 4] {
    let lines = order.lines.len() as i64;
    let pieces: i64 = order.lines.iter().map(|line| line.quantity).sum();
    let shipping = [395, 545, 690][order.person.country as usize] + 35 * (pieces - 1).min(8);
    [38 + 21 * lines, 62 + 8 * pieces, 12 * pieces, shipping + dice.below(60) as i64]
}

fn reason(dice: &mut Dice, category: &str) -> &'static str {
    let textile = matches!(category, "Throws & cushions" | "Table linen");
    let weights = if textile { [18, 42, 10, 22, 8] } else { [12, 14, 34, 28, 12] };
    ["Does not fit", "Colour differs", "Damaged", "Changed mind", "Wrong item"]
        [dice.weighted(&weights)]
}
