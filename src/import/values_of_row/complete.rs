//! What follows from the other values of a row, or from the rows before it.

use crate::csv::Row;
use crate::tables::Dictionaries;
use crate::values::missing::bare;
use crate::values::{channel, is_missing_text};

use super::Values;
use crate::import::cells::Value;
use crate::import::fields::How;
use crate::import::plan::{Channel, Plan};

impl Values {
    /// What follows from the row's other values.
    pub(super) fn complete(&mut self, plan: &Plan, row: &Row<'_>, dictionaries: &mut Dictionaries) {
        self.join_parts(plan, row, dictionaries);
        self.join_keys(plan, row, dictionaries);
        for &(at, value) in &plan.constants {
            if self.all[at] == Value::None {
                self.all[at] = value;
            }
        }
        self.fill_down(plan, row);
        for channel in &plan.once.channels {
            self.derive_channel(*channel, dictionaries);
        }
        if let Some(period) = plan.period {
            for &(from, to) in &plan.once.spans {
                self.all[from] = Value::Day(period.from.0);
                self.all[to] = Value::Day(period.to.0);
            }
        }
        if let Some((at, day)) = plan.once.counted_on.zip(plan.counted_on) {
            self.all[at] = Value::Day(day.0);
        }
        if plan.once.has_transactions {
            self.transaction.keep(plan, &mut self.all);
        }
        // An order's id holds for the row's line as well, and the other way round.
        if let Some((order, line)) = plan.once.order_ids {
            match (self.all[order], self.all[line]) {
                (Value::None, id) => self.all[order] = id,
                (id, Value::None) => self.all[line] = id,
                _ => {}
            }
        }
    }

    /// Texts of several cells in one.
    fn join_parts(&mut self, plan: &Plan, row: &Row<'_>, dictionaries: &mut Dictionaries) {
        let parts = || plan.once.parts.iter().map(|&index| &plan.targets[index]);
        for first in parts() {
            if self.all[first.at] != Value::None {
                continue;
            }
            self.joined.clear();
            for target in parts().filter(|other| other.at == first.at) {
                let text = bare(row.cell(target.column));
                // Shopify's word for a product without variants.
                if is_missing_text(text) || text == "Default Title" {
                    continue;
                }
                if let (How::Part(between), false) = (target.how, self.joined.is_empty()) {
                    self.joined.push_str(between);
                }
                self.joined.push_str(text);
            }
            if !self.joined.is_empty() {
                let code = dictionaries.of(first.domain).code(&self.joined);
                self.all[first.at] = Value::Text(code);
            }
        }
    }

    /// An id of several cells, which all must be there.
    fn join_keys(&mut self, plan: &Plan, row: &Row<'_>, dictionaries: &mut Dictionaries) {
        let keys = || plan.once.keys.iter().map(|&index| &plan.targets[index]);
        let Some(first) = keys().next() else { return };
        self.joined.clear();
        for target in keys() {
            let text = bare(row.cell(target.column));
            if is_missing_text(text) {
                return;
            }
            if !self.joined.is_empty() {
                self.joined.push('.');
            }
            self.joined.push_str(text);
        }
        self.all[first.at] = Value::Text(dictionaries.of(first.domain).code(&self.joined));
    }

    /// Cells that stand only on the first of several rows of one thing.
    fn fill_down(&mut self, plan: &Plan, row: &Row<'_>) {
        let Some((column, places)) = &plan.fill_down else { return };
        let key = row.cell(*column);
        // A row without the key goes on with the thing of the row before it.
        let is_next = !key.is_empty() && key != self.fill_key;
        if is_next || self.fill_key.is_empty() {
            self.fill_key.clear();
            self.fill_key.push_str(key);
            self.filled_down.clear();
            self.filled_down.extend(places.iter().map(|&at| self.all[at]));
            return;
        }
        for (&at, &value) in places.iter().zip(&self.filled_down) {
            if self.all[at] == Value::None {
                self.all[at] = value;
            }
        }
    }

    /// The channel from source and medium, where no column gives it.
    fn derive_channel(&mut self, places: Channel, all: &mut Dictionaries) {
        let medium = places.medium.map_or(Value::None, |at| self.all[at]);
        let key = [self.all[places.source], medium];
        if self.all[places.at] != Value::None || (key == [Value::None; 2] && !places.is_always) {
            return;
        }
        let code = match self.last_channel {
            Some((values, is_tagged, code)) if (values, is_tagged) == (key, self.is_tagged) => code,
            _ => {
                let text = |value, domain| match value {
                    Value::Text(code) => all.get(domain).map_or("", |texts| texts.text(code)),
                    _ => "",
                };
                let (source, medium) = (text(key[0], "source"), text(key[1], "medium"));
                let is_ad = self.is_tagged && medium.is_empty() && channel::is_search(source);
                let channel = channel::channel_of(source, if is_ad { "cpc" } else { medium });
                let code = all.of("channel").code(channel);
                self.last_channel = Some((key, self.is_tagged, code));
                code
            }
        };
        self.all[places.at] = Value::Text(code);
    }
}
