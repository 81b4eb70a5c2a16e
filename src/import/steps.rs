//! Reports with a row for each step of a funnel, or for each event's name: the row's count is of
//! that step, and the rows of one funnel are one row of traffic.
//!
//! ```text
//! step,              people             add_to_carts, checkouts, purchases
//! 1. Add to cart,    120        →       120,          70,        40
//! 2. Begin checkout,  70
//! 3. Purchase,        40
//! ```

use super::cells::Value;
use super::events::{event_column, plain_name};
use super::fields::How;
use super::plan::Plan;
use super::rows::Rows;
use super::target::Target;
use super::values_of_row::Values;
use crate::problem::Code;
use crate::tables::TableId;

/// Words for steps beside the names of events, by the count they are of. Everybody who was there at
/// all has started a visit.
const STEPS: &[(&str, &str)] = &[
    ("users", "session_start sessiestart start_van_sessie sessionsstart start_på_session visit"),
    ("product_views", "bekijk_product product_bekeken productweergave se_produkt vis_produkt"),
    (
        "add_to_carts",
        "toevoegen_aan_winkelwagen in_winkelwagen læg_i_kurv føj_til_kurv tilføj_til_kurv",
    ),
    (
        "checkouts",
        "afrekenen_starten begin_met_afrekenen start_afrekenen start_betaling påbegynd_betaling \
         gå_til_kassen",
    ),
    ("purchases", "aankoop køb"),
];
/// Steps of GA4's own funnels that no figure is made of.
const OTHERS: &str = "add_shipping add_shipping_info add_payment add_payment_info first_open_visit";
/// What is one each time its event is sent, however often a visit sends it.
const COUNTED_BY_EVENTS: &[&str] = &["pageviews", "purchases"];

/// The count a step of that name is of; none for one that no figure is made of.
fn column_of_step(name: &str) -> Result<Option<&'static str>, Code> {
    let name = plain_name(name);
    // `1. Begin checkout`
    let name = name.trim_matches(|mark: char| mark.is_ascii_digit() || mark == '_');
    let has = |names: &str| names.split(' ').any(|other| other == name);
    if has(OTHERS) {
        return Ok(None);
    }
    let step = STEPS.iter().find(|(_, names)| has(names)).map(|(column, _)| *column);
    let column = step.or_else(|| event_column("sessions", name));
    column.map(Some).ok_or(Code::UnknownStep)
}

impl Values {
    /// Takes the name of the row's step or event.
    pub(super) fn name_step(&mut self, target: &Target, cell: &str) -> Result<(), Code> {
        self.step = match target.how {
            How::StepName => column_of_step(cell)?,
            _ => event_column("sessions", &plain_name(cell))
                .filter(|column| COUNTED_BY_EVENTS.contains(column)),
        };
        Ok(())
    }

    /// Puts the row's count, just read, where its step wants it.
    pub(super) fn place_count(&mut self, plan: &Plan, target: &Target) {
        if target.how != How::AtStep {
            return;
        }
        let count = std::mem::replace(&mut self.all[target.at], Value::None);
        let place = |column| plan.place(&format!("sessions.{column}"));
        if let Some(at) = self.step.take().and_then(place) {
            self.all[at] = count;
        }
    }
}

impl Plan {
    /// Whether the rows of one funnel become one.
    pub(super) fn has_steps(&self) -> bool {
        self.targets.iter().any(|target| target.how == How::AtStep)
    }
}

impl Rows {
    /// A row for each day and dimension, to which its steps are added; the position of a number that
    /// does not fit.
    pub(super) fn put_step(&mut self, own: &[Value]) -> Result<(), usize> {
        let is_number = |value: &Value| matches!(value, Value::Number(_));
        let without = |value: &Value| if is_number(value) { Value::None } else { *value };
        let key: Vec<Value> = own.iter().map(without).collect();
        let known = self.funnels.get(&key).copied();
        let table = self.table(TableId::Sessions);
        let row = known.unwrap_or_else(|| table.push_row());
        let mut result = Ok(());
        for (position, value) in own.iter().enumerate().filter(|(_, value)| **value != Value::None)
        {
            let before = table.column_mut(position).number(row).filter(|_| is_number(value));
            let sum = match (before, value.number()) {
                (Some(before), Some(number)) => before.plus(number).map(Value::Number),
                _ => Some(*value),
            };
            if !sum.is_some_and(|sum| sum.put(table, row, position)) {
                result = Err(position);
            }
        }
        self.funnels.insert(key, row);
        result
    }
}

#[cfg(test)]
mod tests {
    use super::column_of_step;
    use crate::problem::Code;

    #[test]
    fn knows_the_steps_of_funnels_in_three_languages() {
        for (name, expected) in [
            ("1. Session start", Ok(Some("users"))),
            ("2. View product", Ok(Some("product_views"))),
            ("3. Add to cart", Ok(Some("add_to_carts"))),
            ("Toevoegen aan winkelwagen", Ok(Some("add_to_carts"))),
            ("Læg i kurv", Ok(Some("add_to_carts"))),
            ("1. Begin checkout", Ok(Some("checkouts"))),
            ("2. Add shipping", Ok(None)),
            ("4. Purchase", Ok(Some("purchases"))),
            ("5. Køb", Ok(Some("purchases"))),
            ("3. Read the blog", Err(Code::UnknownStep)),
        ] {
            assert_eq!(column_of_step(name), expected, "{name}");
        }
    }
}
