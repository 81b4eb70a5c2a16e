//! What people did or felt, as their tools say it: consent, stages of sale, satisfaction, answers,
//! shares of mails.

use super::cells::{Value, read_moment};
use super::measured::rounded;
use super::plan::Plan;
use super::push::push;
use super::rows::{Refusal, Rows};
use super::target::Target;
use super::values_of_row::Values;
use crate::csv::Row;
use crate::problem::Code;
use crate::tables::TableId;
use crate::values::missing::bare;
use crate::values::{Number, is_missing_value, parse_amount, parse_count, parse_flag};

/// What a cell says, if it is not the field's value itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Saying {
    /// Whether a person agreed to mails, be it that they left or bounced later.
    Consent,
    /// The day a person left the list.
    LeftAt,
    /// A share of the mails delivered, else of those sent.
    Share,
    /// How far a sale has come.
    Stage,
    /// A word or a number for how content a person is.
    Satisfaction,
    /// How many answers people of the shop wrote.
    Replies,
    /// A number, perhaps with words behind it.
    Score,
}

/// Words for a person who agreed, beside yes; those who left or bounced had agreed.
const AGREED: &[&str] = &[
    "subscribed",
    "active",
    "opted in",
    "confirmed",
    "unsubscribed",
    "bounced",
    "cleaned",
    "ingeschreven",
    "aangemeld",
    "geabonneerd",
    "actief",
    "uitgeschreven",
    "afgemeld",
    "tilmeldt",
    "aktiv",
    "afmeldt",
];
/// Words for a person who never agreed, beside no.
const NEVER_AGREED: &[&str] = &[
    "never subscribed",
    "not subscribed",
    "non subscribed",
    "unconfirmed",
    "pending",
    "transactional",
    "niet ingeschreven",
    "nooit ingeschreven",
    "onbevestigd",
    "ikke tilmeldt",
    "aldrig tilmeldt",
    "ubekræftet",
];
/// Stages at which there is a customer.
const CUSTOMERS: &[&str] =
    &["customer", "evangelist", "converted", "klant", "geconverteerd", "kunde", "konverteret"];
/// Words of a stage for a sale that was made.
const WON: &[&str] = &["won", "gewonnen", "vundet"];
const NOT: &[&str] = &["not", "niet", "ikke"];
/// Words for how content a person is: points, and the most there are.
const CONTENT: &[(&str, i64, i64)] = &[
    ("good", 1, 1),
    ("bad", 0, 1),
    ("goed", 1, 1),
    ("slecht", 0, 1),
    ("god", 1, 1),
    ("dårlig", 0, 1),
    ("extremely happy", 7, 7),
    ("very happy", 6, 7),
    ("happy", 5, 7),
    ("neutral", 4, 7),
    ("unhappy", 3, 7),
    ("very unhappy", 2, 7),
    ("extremely unhappy", 1, 7),
];
/// Words for a question that was not asked or not answered.
const NOT_ANSWERED: &[&str] =
    &["offered", "not offered", "unoffered", "aangeboden", "niet aangeboden", "ikke tilbudt"];

impl Saying {
    /// By a field's name: the column it ends in, and what its cells say.
    pub(super) fn named<'a>(table: &str, name: &'a str) -> Option<(&'a str, Saying)> {
        Some(match (table, name) {
            ("email", "consent") => ("subscribed", Saying::Consent),
            ("email", "unsubscribed_at") => ("unsubscribed", Saying::LeftAt),
            ("email", _) => (name.strip_suffix("_rate")?, Saying::Share),
            ("leads", "stage") => ("won_at", Saying::Stage),
            ("tickets", "satisfaction") => ("csat", Saying::Satisfaction),
            ("tickets", "replies") => ("automated", Saying::Replies),
            _ => return None,
        })
    }
}

impl Values {
    /// Takes a filled cell; an error if it cannot be read.
    pub(super) fn take(
        &mut self,
        plan: &Plan,
        target: &Target,
        saying: Saying,
        cell: &str,
    ) -> Result<(), Code> {
        let is_empty = self.all[target.at] == Value::None;
        match saying {
            Saying::Consent => {
                let count = Number::whole(i64::from(has_agreed(cell)?));
                self.all[target.at] = Value::Number(count);
            }
            Saying::LeftAt => drop(read_moment(cell, target)?),
            Saying::Share if is_empty => return self.take_share(plan, target, cell),
            Saying::Stage if !is_won(cell) => self.all[target.at] = Value::None,
            Saying::Stage if is_empty => {
                let day = plan.place("leads.created_at").map(|at| self.all[at]);
                self.all[target.at] = day.unwrap_or(Value::None);
            }
            Saying::Satisfaction => return self.take_satisfaction(plan, target, cell),
            Saying::Replies => return self.take_replies(plan, target, cell),
            Saying::Score if is_empty => {
                let number = bare(cell).split([' ', '-', '–']).next().unwrap_or(cell);
                self.all[target.at] = Value::Number(parse_amount(number, target.mark)?);
            }
            Saying::Share | Saying::Stage | Saying::Score => {}
        }
        Ok(())
    }

    /// A share becomes the count it is of; the mails are whole.
    fn take_share(&mut self, plan: &Plan, target: &Target, cell: &str) -> Result<(), Code> {
        let share = parse_amount(cell, target.mark)?;
        let is_in_percent = target.is_percent && !cell.contains('%');
        let share = if is_in_percent { share.hundredth() } else { Some(share) };
        let number = |path| plan.place(path).and_then(|at| self.all[at].number());
        let Some(mails) = number("email.delivered").or_else(|| number("email.sent")) else {
            return Ok(());
        };
        let count = share.and_then(|share| share.times(mails)).ok_or(Code::TooManyDigits)?;
        self.all[target.at] = Value::Number(rounded(count, 0));
        Ok(())
    }

    fn take_satisfaction(&mut self, plan: &Plan, target: &Target, cell: &str) -> Result<(), Code> {
        let text = plain(cell);
        if NOT_ANSWERED.contains(&text.as_str()) {
            return Ok(());
        }
        let Some((_, points, most)) = CONTENT.iter().find(|(word, ..)| *word == text) else {
            self.all[target.at] = Value::Number(parse_amount(cell, target.mark)?);
            return Ok(());
        };
        self.all[target.at] = Value::Number(Number::whole(*points));
        if let Some(scale) = plan.place("tickets.csat_scale") {
            self.all[scale] = Value::Number(Number::whole(*most));
        }
        Ok(())
    }

    /// Without any answer there was no first one either: the help desk writes 0 minutes then.
    fn take_replies(&mut self, plan: &Plan, target: &Target, cell: &str) -> Result<(), Code> {
        let is_none = parse_count(cell, target.mark)? == 0;
        self.all[target.at] = Value::Flag(is_none);
        for path in ["tickets.first_reply_s", "tickets.first_reply_at"] {
            if let Some(at) = plan.place(path).filter(|_| is_none) {
                self.all[at] = Value::None;
            }
        }
        Ok(())
    }
}

impl Rows {
    /// The row of the day on which the row's person left the list, if there is one.
    pub(super) fn put_leaving(
        &mut self,
        plan: &Plan,
        values: &[Value],
        row: &Row<'_>,
    ) -> Result<(), Refusal> {
        let Some(target) = &plan.once.left_at else { return Ok(()) };
        let cell = row.cell(target.column);
        // A cell that cannot be read has been told of.
        let Some(moment) = read_moment(cell, target).ok().filter(|_| !is_missing_value(cell))
        else {
            return Ok(());
        };
        let start = target.at - target.position;
        let schema = TableId::Email.schema();
        let mut own = vec![Value::None; schema.columns.len()];
        own[target.position] = Value::Number(Number::whole(1));
        for (name, value) in
            [("date", Some(Value::Day(moment.local_day(plan.zone.as_ref())))), ("customer", None)]
        {
            if let Some(position) = schema.position(name) {
                own[position] = value.unwrap_or(values[start + position]);
            }
        }
        push(self.table(TableId::Email), &own)
            .map_err(|position| Refusal::TooManyDigits(start + position))
    }
}

/// In small letters, words with one space between them.
fn plain(cell: &str) -> String {
    let text = bare(cell).to_lowercase().replace(['_', '-'], " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn has_agreed(cell: &str) -> Result<bool, Code> {
    let text = plain(cell);
    match () {
        () if AGREED.contains(&text.as_str()) => Ok(true),
        () if NEVER_AGREED.contains(&text.as_str()) => Ok(false),
        () => parse_flag(cell),
    }
}

/// Any other stage is one on the way, or the end of it.
fn is_won(cell: &str) -> bool {
    let text = plain(cell);
    let words: Vec<&str> = text.split(|mark: char| !mark.is_alphanumeric()).collect();
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    CUSTOMERS.contains(&text.as_str()) || (has(WON) && !has(NOT))
}

#[cfg(test)]
mod tests {
    use super::{has_agreed, is_won};
    use crate::problem::Code;

    #[test]
    fn understands_consent() {
        for (cell, expected) in [
            ("SUBSCRIBED", Ok(true)),
            ("NEVER_SUBSCRIBED", Ok(false)),
            ("Unsubscribed", Ok(true)),
            ("Afmeldt", Ok(true)),
            ("Yes", Ok(true)),
            ("Nee", Ok(false)),
            ("green", Err(Code::NotAFlag)),
        ] {
            assert_eq!(has_agreed(cell), expected, "{cell}");
        }
    }

    #[test]
    fn understands_stages() {
        for (cell, expected) in [
            ("Closed Won", true),
            ("Gesloten (gewonnen)", true),
            ("Gesloten gewonnen", true),
            ("Lukket - vundet", true),
            ("Not won", false),
            ("Closed Lost", false),
            ("Customer", true),
            ("Customer interview", false),
        ] {
            assert_eq!(is_won(cell), expected, "{cell}");
        }
    }
}
