//! What the ambiguous guesses of a file cost: it is read alone, as it is and in the other way.

use crate::csv::Guess;
use crate::headline::Effect;
use crate::import::ImportOptions;
use crate::values::DateOrder;

use super::{File, Shop};

impl Shop {
    /// Weighs the ambiguous guesses of a file that is read: `bytes` is the file once more, or as
    /// much of it as shall be read again. Its report then has the effect of each guess for which
    /// there is another reading. Does nothing for a file that is not read.
    pub fn weigh(&mut self, id: u32, bytes: &[u8]) {
        let Some(file) = self.files.get(&id).and_then(File::read) else { return };
        let (name, options) = (file.imported.report.name.clone(), file.options.clone());
        let guesses = file.imported.report.guesses.clone();
        let open = guesses.iter().filter(|guess| guess.ambiguous);
        let others: Vec<(String, ImportOptions)> =
            open.filter_map(|guess| alternative(guess, &options)).collect();
        if others.is_empty() {
            return;
        }
        let mut now = self.alone(&name, bytes, &options);
        let effects: Vec<(ImportOptions, Effect)> = others
            .into_iter()
            .map(|(other, options)| {
                let mut then = self.alone(&name, bytes, &options);
                (options, Effect { other, ..now.compare(&mut then) })
            })
            .collect();
        self.put_effects(id, &options, &effects);
    }

    /// A shop of that file alone, with the settings of this one.
    fn alone(&self, name: &str, bytes: &[u8], options: &ImportOptions) -> Shop {
        let mut shop = Shop::new(self.settings.clone());
        shop.add(name, bytes, options);
        shop
    }

    fn put_effects(
        &mut self,
        id: u32,
        options: &ImportOptions,
        effects: &[(ImportOptions, Effect)],
    ) {
        let Some(File::Read(file)) = self.files.get_mut(&id) else { return };
        for guess in file.imported.report.guesses.iter_mut().filter(|guess| guess.ambiguous) {
            let other = alternative(guess, options);
            let is_its = |(tried, _): &&(ImportOptions, Effect)| {
                other.as_ref().is_some_and(|(_, other)| other == tried)
            };
            guess.effect = effects.iter().find(is_its).map(|(_, effect)| Box::new(effect.clone()));
        }
    }
}

/// The other value an ambiguous guess can have, and the options that say so.
fn alternative(guess: &Guess, options: &ImportOptions) -> Option<(String, ImportOptions)> {
    let mut options = options.clone();
    let other = match (guess.about.as_str(), guess.value.as_str()) {
        ("decimal_mark", mark) => {
            let other = if mark == "." { ',' } else { '.' };
            options.decimal_mark = Some(other);
            other.to_string()
        }
        ("date_order", order) => {
            let (name, order) = match order {
                "dmy" => ("mdy", DateOrder::Mdy),
                _ => ("dmy", DateOrder::Dmy),
            };
            options.date_order = Some(order);
            name.to_owned()
        }
        ("tax", value) => {
            let other = value != "true";
            options.prices_include_tax = Some(other);
            other.to_string()
        }
        ("header_row", row) => {
            let other = u32::from(row == "0");
            options.read.header_row = Some(other);
            other.to_string()
        }
        ("source", source) if source != "generic" => {
            options.source = Some("generic".to_owned());
            "generic".to_owned()
        }
        _ => return None,
    };
    Some((other, options))
}
