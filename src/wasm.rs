//! The engine for JavaScript: thin, typed by tsify, and the only place that knows JavaScript.
//!
//! What crosses is the JSON of the Rust types as plain objects: amounts are decimal strings, absence
//! is `null`, maps are records. A type that crosses says `tsify(missing_as_null,
//! hashmap_as_object)` wherever it holds an `Option` or a map.
//!
//! Faults in the data are returned. Only a request that makes no sense is thrown, as a plain
//! `Error`; anything else that is thrown is the engine failing, after which the worker has to be
//! replaced.

use std::cell::RefCell;
use std::panic;

use js_sys::Function;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

use crate::alerts::Alerts;
use crate::csv::Guess;
use crate::engine::{self, Catalogue, Draft, Finish, Recipe, RecipeAnswer, Restatement};
use crate::headline::{Effect, Headline};
use crate::import::{FileReport, ImportOptions, Progress};
use crate::problem::Problem;
use crate::report::{AnalysisQuestion, AnalysisReport, Question, Report};
use crate::settings::{OwnKpi, Settings};
use crate::summary::Statement;
use crate::tables::Repeat;

/// Bytes for the files' columns and texts: joining takes twice as much again, and a browser gives
/// 4 GiB at most.
const MEMORY: usize = 1 << 30;

/// Files in, figures out: see [`engine::Shop`].
#[wasm_bindgen]
pub struct Shop(engine::Shop);

#[wasm_bindgen]
impl Shop {
    /// A shop without files.
    ///
    /// # Errors
    /// Throws if a setting is unknown or makes no sense.
    #[wasm_bindgen(constructor)]
    pub fn new(settings: &Ts<Settings>) -> Result<Shop, JsError> {
        let mut shop = engine::Shop::new(settings.to_rust()?);
        shop.limit_memory(MEMORY);
        Ok(Shop(shop))
    }

    /// Begins a file; answers its number, for all that follows.
    ///
    /// # Errors
    /// Throws if an option is unknown or makes no sense.
    pub fn open(&mut self, name: &str, options: &Ts<ImportOptions>) -> Result<u32, JsError> {
        Ok(self.0.open(name, &options.to_rust()?))
    }

    /// The file's next bytes, any number of them.
    ///
    /// # Errors
    /// Throws if no such file is open.
    pub fn push(&mut self, file: u32, bytes: &[u8]) -> Result<Ts<Progress>, JsError> {
        self.check_open(file)?;
        Ok(self.0.push(file, bytes).into_ts()?)
    }

    /// The file's end. It is done, or its end has disproved what its beginning promised: then
    /// nothing of it is kept, and it is to be opened again with the options given here.
    ///
    /// # Errors
    /// Throws if no such file is open.
    pub fn finish(&mut self, file: u32) -> Result<Ts<Finish>, JsError> {
        self.check_open(file)?;
        Ok(self.0.finish(file).into_ts()?)
    }

    /// Forgets a file that has not been finished.
    pub fn cancel(&mut self, file: u32) {
        self.0.cancel(file);
    }

    /// Forgets a file.
    pub fn remove(&mut self, file: u32) {
        self.0.remove(file);
    }

    /// All files, those still being read too, in the order they were opened.
    ///
    /// # Errors
    /// None in practice: every report can be written as an object.
    pub fn files(&self) -> Result<Vec<Ts<FileReport>>, JsError> {
        objects(self.0.files())
    }

    /// The problems of a file that were kept, in the file's order; none of an unknown file.
    ///
    /// # Errors
    /// None in practice: every problem can be written as an object.
    pub fn problems(&self, file: u32) -> Result<Vec<Ts<Problem>>, JsError> {
        objects(self.0.problems(file))
    }

    /// Forgets the older of two files, as the newer one takes its place.
    pub fn replace(&mut self, older: u32, newer: u32) {
        self.0.replace(older, newer);
    }

    /// Reads a file alone once more, for each of its ambiguous guesses, to see what the other
    /// reading would change; `bytes` is the file, or its beginning. Answers its guesses, from now
    /// on also in its report; none of an unknown file.
    ///
    /// # Errors
    /// None in practice: every guess can be written as an object.
    pub fn weigh(&mut self, file: u32, bytes: &[u8]) -> Result<Vec<Ts<Guess>>, JsError> {
        self.0.weigh(file, bytes);
        objects(self.0.guesses(file))
    }

    /// Orders that this file and another give, and which word counts; the first ten thousand of the
    /// shop.
    ///
    /// # Errors
    /// None in practice: every one can be written as an object.
    pub fn repeats(&mut self, file: u32) -> Result<Vec<Ts<Repeat>>, JsError> {
        objects(self.0.repeats(file))
    }

    /// The main figures over all days.
    ///
    /// # Errors
    /// None in practice: figures can be written as an object.
    pub fn headline(&mut self) -> Result<Ts<Headline>, JsError> {
        Ok(self.0.headline().into_ts()?)
    }

    /// What another shop, in which the same files are read in another way, says differently.
    ///
    /// # Errors
    /// None in practice: figures can be written as an object.
    pub fn compare(&mut self, then: &mut Shop) -> Result<Ts<Effect>, JsError> {
        Ok(self.0.compare(&mut then.0).into_ts()?)
    }

    /// What the file finished, removed or replaced last has changed of figures told before;
    /// nothing where it has not. The first call only begins to watch.
    ///
    /// # Errors
    /// None in practice: figures can be written as an object.
    pub fn restatement(&mut self) -> Result<Option<Ts<Restatement>>, JsError> {
        Ok(self.0.restatement().as_ref().map(Restatement::into_ts).transpose()?)
    }

    /// Settings, and what was said about files: to be saved.
    ///
    /// # Errors
    /// None in practice: a recipe can be written as an object.
    pub fn recipe(&self) -> Result<Ts<Recipe>, JsError> {
        Ok(self.0.recipe().into_ts()?)
    }

    /// Takes a saved recipe in place of settings and mappings. One that is damaged or newer than
    /// this program changes nothing, and the answer says so.
    ///
    /// # Errors
    /// None in practice: the answer can be written as an object.
    #[wasm_bindgen(js_name = useRecipe)]
    pub fn use_recipe(&mut self, text: &str) -> Result<Ts<RecipeAnswer>, JsError> {
        Ok(self.0.use_recipe(text).into_ts()?)
    }

    /// What the page keeps in the recipe from now on: texts by name.
    ///
    /// # Errors
    /// Throws if it is anything but texts by name.
    pub fn keep(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Record<string, string>")] page: JsValue,
    ) -> Result<(), JsError> {
        self.0.keep(serde_wasm_bindgen::from_value(page)?);
        Ok(())
    }

    /// The answer to a question, from what has been read so far.
    ///
    /// # Errors
    /// Throws if a KPI or dimension is unknown, or a day is none.
    pub fn ask(&mut self, question: &Ts<Question>) -> Result<Ts<Report>, JsError> {
        Ok(self.0.ask(&question.to_rust()?)?.into_ts()?)
    }

    /// Works out some of what the next questions are likely to need, while nothing is asked;
    /// answers whether there is more.
    #[wasm_bindgen(js_name = lookAhead)]
    pub fn look_ahead(&mut self) -> bool {
        self.0.look_ahead()
    }

    /// An analysis, from what has been read so far.
    ///
    /// # Errors
    /// Throws if a KPI or dimension is unknown, or a day is none.
    pub fn analyse(&mut self, asked: &Ts<AnalysisQuestion>) -> Result<Ts<AnalysisReport>, JsError> {
        Ok(self.0.analyse(&asked.to_rust()?)?.into_ts()?)
    }

    /// Figures past a limit, unlike the shop's own or off target, in the last complete day or week.
    ///
    /// # Errors
    /// None in practice: alerts can be written as an object.
    pub fn alerts(&mut self) -> Result<Ts<Alerts>, JsError> {
        Ok(self.0.alerts().into_ts()?)
    }

    /// A few statements on the question's KPIs, to be read in this order.
    ///
    /// # Errors
    /// Throws if a KPI or dimension is unknown, or a day is none.
    pub fn summary(&mut self, question: &Ts<Question>) -> Result<Vec<Ts<Statement>>, JsError> {
        objects(self.0.summary(&question.to_rust()?)?)
    }

    /// What can be asked, with these files.
    ///
    /// # Errors
    /// None in practice: the catalogue can be written as an object.
    pub fn catalogue(&mut self) -> Result<Ts<Catalogue>, JsError> {
        Ok(self.0.catalogue().into_ts()?)
    }

    /// What a KPI of the user's would be: what is wrong with its formula, or its figure. Nothing
    /// of the shop changes.
    ///
    /// # Errors
    /// Throws if a dimension is unknown, or a day is none.
    pub fn draft(
        &mut self,
        own: &Ts<OwnKpi>,
        question: &Ts<Question>,
    ) -> Result<Ts<Draft>, JsError> {
        Ok(self.0.draft(&own.to_rust()?, &question.to_rust()?)?.into_ts()?)
    }

    /// Dimensions that some loaded table has: all of the catalogue that depends on the files.
    pub fn dimensions(&mut self) -> Vec<String> {
        self.0.dimensions()
    }

    /// The settings in force, defaults included.
    ///
    /// # Errors
    /// None in practice: settings can be written as an object.
    pub fn settings(&self) -> Result<Ts<Settings>, JsError> {
        Ok(self.0.settings().clone().into_ts()?)
    }

    /// Settings from now on; those left out take their defaults.
    ///
    /// # Errors
    /// Throws if a setting is unknown or makes no sense; the former ones stay.
    #[wasm_bindgen(js_name = setSettings)]
    pub fn set_settings(&mut self, settings: &Ts<Settings>) -> Result<(), JsError> {
        self.0.set_settings(settings.to_rust()?);
        Ok(())
    }
}

impl Shop {
    fn check_open(&self, file: u32) -> Result<(), JsError> {
        if self.0.is_open(file) {
            return Ok(());
        }
        Err(JsError::new(&format!("file {file} is not open")))
    }
}

fn objects<T: Tsify + serde::Serialize>(
    all: impl IntoIterator<Item = T>,
) -> Result<Vec<Ts<T>>, JsError> {
    all.into_iter().map(|one| Ok(one.into_ts()?)).collect()
}

thread_local! {
    static PANIC_LISTENER: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Tells the listener what the engine says when it fails, with the place in its source; the trap
/// that JavaScript sees afterwards says neither.
#[wasm_bindgen(js_name = onPanic)]
pub fn on_panic(
    #[wasm_bindgen(unchecked_param_type = "(message: string) => void")] listener: Function,
) {
    PANIC_LISTENER.set(Some(listener));
    panic::set_hook(Box::new(|panic| {
        PANIC_LISTENER.with_borrow(|listener| {
            if let Some(listener) = listener {
                // What the listener throws changes nothing: the engine ends here in any case.
                drop(listener.call1(&JsValue::NULL, &panic.to_string().into()));
            }
        });
    }));
}
