//! What to look at now, and what figures come to in a few statements.

use super::{Joined, Shop};
use crate::alerts::{self, Alerts};
use crate::report::{Question, QuestionError};
use crate::settings::Settings;
use crate::summary::{Statement, Summariser};
use crate::tables::Dictionaries;

impl Shop {
    /// Figures past the limits of the settings' rules, unlike the shop's own, or off target, in the
    /// last complete day or week; from what has been read so far.
    pub fn alerts(&mut self) -> Alerts {
        self.join();
        let Some(joined) = &self.joined else { unreachable!("just joined") };
        joined.alerts(&self.dictionaries, &self.settings).clone()
    }

    /// A few statements on the question's KPIs: what got better or worse, what is off target, what
    /// to look at, what is not known.
    ///
    /// # Errors
    /// A date, KPI or dimension that does not exist.
    pub fn summary(&mut self, question: &Question) -> Result<Vec<Statement>, QuestionError> {
        self.join();
        let (dictionaries, settings) = (&self.dictionaries, &self.settings);
        let Some(joined) = &self.joined else { unreachable!("just joined") };
        let Joined { tables: sealed, memo, .. } = joined;
        let alerts = &joined.alerts(dictionaries, settings).alerts;
        Summariser { sealed, dictionaries, settings, memo, alerts }.summary(question)
    }
}

impl Joined {
    /// Judged once: they do not depend on what is asked.
    fn alerts(&self, dictionaries: &Dictionaries, settings: &Settings) -> &Alerts {
        let Joined { tables, memo, alerts, .. } = self;
        alerts.get_or_init(|| alerts::alerts(tables, dictionaries, settings, memo))
    }
}
