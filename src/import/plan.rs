//! One table of a file, understood: which column goes where, and how its cells are read.

use hashbrown::HashMap;

use crate::calendar::{Day, Period};
use crate::csv::Head;
use crate::import::options::{ImportOptions, RowFate};
use crate::ordered::InOrder;
use crate::sources::{Quirks, Recognised, matches_name, plain_name};
use crate::tables::{Dictionaries, Kind, Slot, TableId};
use crate::values::{ColumnStyle, DateOrder, Number, Zone, parse_amount};

use super::cells::Value;
use super::fees::Fees;
use super::fields::{FieldRef, How, resolve};
use super::held::Held;
use super::sayings::Saying;
use super::target::{Glance, Target, Words, is_vital, rank};
use super::taxes::Taxes;

/// A rule of the mapping, on a column of this table.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) column: usize,
    pub(super) equals: Option<String>,
    pub(super) starts_with: Option<String>,
    pub(super) at_most: Option<Number>,
    pub(super) is_empty: Option<bool>,
    pub(super) mark: char,
    pub(super) then: RowFate,
}

impl Rule {
    /// Leaves out rows with that text in the column, or none for an empty one.
    fn leaving_out(column: usize, word: &str) -> Self {
        let equals = (!word.is_empty()).then(|| word.to_owned());
        let is_empty = word.is_empty().then_some(true);
        let then = RowFate::LeaveOut;
        Rule { column, equals, starts_with: None, at_most: None, is_empty, mark: '.', then }
    }
}

/// Places looked up once a table instead of once a row.
#[derive(Clone, Debug, Default)]
pub(super) struct Once {
    /// The tables that columns of the file go to.
    pub(super) writes: Vec<Write>,
    /// `sessions.sessions` and `sessions.users`.
    pub(super) sessions: Option<usize>,
    pub(super) users: Option<usize>,
    /// The ids of a row's order and of its line.
    pub(super) order_ids: Option<(usize, usize)>,
    /// `orders.order_id`, where no column gives it.
    pub(super) made_id: Option<usize>,
    /// First and last day of rows that take the file's period.
    pub(super) spans: Vec<(usize, usize)>,
    /// Channels to derive.
    pub(super) channels: Vec<Channel>,
    /// The column with the day on which a row's person left the list.
    pub(super) left_at: Option<Target>,
    /// Columns with a currency's rate each.
    pub(super) rates: Vec<Target>,
    /// Whether rows are steps of funnels.
    pub(super) has_steps: bool,
    /// The column of a list of products.
    pub(super) product_list: Option<usize>,
    /// The column of a list of lines with named parts.
    pub(super) details: Option<usize>,
    /// The numbers of orders that their rows add up to, by position.
    pub(super) over_rows: Vec<usize>,
    /// The columns of a settlement.
    pub(super) fees: Fees,
    /// The columns of packed lines.
    pub(super) packed: Vec<Target>,
    /// The values that make a line of a row.
    pub(super) line: Vec<usize>,
    /// The columns of an order's taxes.
    pub(super) taxes: Taxes,
    /// Whether rows are payments and refunds.
    pub(super) has_transactions: bool,
    /// The day of what was counted, where no column gives it.
    pub(super) counted_on: Option<usize>,
    /// What each target asks of a row, in the same order.
    pub(super) glances: Vec<Glance>,
    /// The targets of texts that are looked up before their rows come.
    pub(super) texts: Vec<usize>,
    /// What rows cannot do without.
    pub(super) needed: Vec<usize>,
    /// The columns of texts that are joined, and of an id that is, by target.
    pub(super) parts: Vec<usize>,
    pub(super) keys: Vec<usize>,
    /// A return's columns, and where the rows have their values, the first that is there.
    pub(super) returned: Vec<(usize, Vec<usize>)>,
    /// The columns of an order that a returned row tells, and where the rows have them.
    pub(super) party: Vec<(usize, usize)>,
    /// The target of an order's id, where several rows of one order are worth a word.
    pub(super) repeated: Option<usize>,
}

/// A table that rows are put into.
#[derive(Clone, Debug)]
pub(super) struct Write {
    pub(super) table: TableId,
    pub(super) start: usize,
    pub(super) end: usize,
    /// What it cannot do without.
    pub(super) needs: Vec<usize>,
    /// For a second table of the same rows: the values of which one must be there.
    pub(super) own: Option<Vec<usize>>,
}

/// A channel that follows from source and medium.
#[derive(Clone, Copy, Debug)]
pub(super) struct Channel {
    pub(super) at: usize,
    pub(super) source: usize,
    pub(super) medium: Option<usize>,
    /// Neither known means that the visitor came directly.
    pub(super) is_always: bool,
}

/// Everything needed to read the rows of one table of a file.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) head: Head,
    pub(super) quirks: Quirks,
    /// The canonical tables, and where the values of each begin.
    pub(super) tables: Vec<(TableId, usize)>,
    pub(super) width: usize,
    pub(super) targets: Vec<Target>,
    pub(super) constants: Vec<(usize, Value)>,
    pub(super) rules: Vec<Rule>,
    /// The span of rows without a day.
    pub(super) period: Option<Period>,
    /// The day of a count of the stock without one.
    pub(super) counted_on: Option<Day>,
    pub(super) zone: Option<Zone>,
    /// The column that tells things of several rows apart, and the values it fills down.
    pub(super) fill_down: Option<(usize, Vec<usize>)>,
    /// Where the instant stands at which what the row tells of began.
    pub(super) since: Option<usize>,
    /// Where a negative amount makes the row a return.
    pub(super) return_if_negative: Option<usize>,
    /// Texts that mean nothing in this file.
    pub(super) missing: Vec<String>,
    /// What each row needs, looked up once.
    pub(super) once: Once,
    /// Where the fields of its tables stand, once all of them are known.
    places: Option<HashMap<String, usize>>,
}

/// What is known beside the recognised fields.
pub(super) struct Context<'a> {
    pub(super) options: &'a ImportOptions,
    pub(super) styles: &'a [ColumnStyle],
    pub(super) period: Option<Period>,
    pub(super) counted_on: Option<Day>,
    pub(super) zone: Option<Zone>,
    /// Fields of numbers that earlier tables of the file have given.
    pub(super) taken: &'a [(TableId, usize)],
    /// What an earlier table tells of the rows of this one.
    pub(super) held: &'a [Held],
}

impl Plan {
    /// Puts the fields of a table in place.
    pub(super) fn new(
        head: Head,
        found: &Recognised,
        context: &Context<'_>,
        dictionaries: &mut Dictionaries,
    ) -> Self {
        let quirks = found.source.quirks;
        let fields = fields_of(found, &quirks, context);
        let mut plan = Plan {
            head,
            quirks,
            tables: Vec::new(),
            width: 0,
            targets: Vec::new(),
            constants: Vec::new(),
            rules: Vec::new(),
            period: context.period,
            counted_on: context.counted_on,
            zone: context.zone.clone(),
            fill_down: None,
            since: None,
            return_if_negative: None,
            missing: context.options.missing.clone(),
            once: Once::default(),
            places: None,
        };
        for (column, field) in fields {
            plan.add(column, field, context.styles.get(column), dictionaries);
        }
        plan.targets.order_by_key(|target| rank(target.how));
        plan.find_currencies(context.styles);
        plan.find_last_days();
        plan.add_constants(found, context.options, dictionaries);
        plan.add_held(context.held);
        plan.add_rules(context);
        plan.add_fill_down();
        plan.return_if_negative = quirks.negative_is_return.and_then(|path| plan.place(path));
        if plan.return_if_negative.is_some() || has_return_rule(&plan) {
            plan.slot(TableId::Returns);
        }
        plan.places = Some(plan.all_places());
        plan.once = plan.look_up();
        plan
    }

    /// Where the values of a table begin; the table is added if it is new.
    fn slot(&mut self, table: TableId) -> usize {
        if let Some(&(_, start)) = self.tables.iter().find(|(id, _)| *id == table) {
            return start;
        }
        let start = self.width;
        self.tables.push((table, start));
        self.width += table.schema().columns.len();
        start
    }

    /// Where the values of a table begin, if the file fills it.
    pub(super) fn start(&self, table: TableId) -> Option<usize> {
        self.tables.iter().find(|(id, _)| *id == table).map(|(_, start)| *start)
    }

    /// Where a canonical field's value stands, if the file fills its table.
    pub(super) fn place(&self, path: &str) -> Option<usize> {
        if let Some(places) = &self.places {
            return places.get(path).copied();
        }
        let (table, position) = crate::tables::field(path)?;
        Some(self.start(table)? + position)
    }

    /// Whether some column or constant fills a field.
    pub(super) fn fills(&self, path: &str) -> bool {
        let place = self.place(path);
        place.is_some()
            && (self.targets.iter().any(|target| Some(target.at) == place)
                || self.constants.iter().any(|(at, _)| Some(*at) == place))
    }

    fn add(
        &mut self,
        column: usize,
        field: FieldRef,
        style: Option<&ColumnStyle>,
        dictionaries: &mut Dictionaries,
    ) {
        let schema = field.table.schema();
        let def = schema.columns[field.position];
        let at = self.slot(field.table) + field.position;
        if field.how == How::Since {
            self.since = Some(self.width);
            self.width += 1;
        }
        self.targets.push(Target {
            column,
            at,
            table: field.table,
            position: field.position,
            kind: def.kind,
            domain: def.domain,
            slot: match def.kind {
                Kind::Text => dictionaries.slot(def.domain),
                _ => Slot::NONE,
            },
            how: field.how,
            mark: style.map_or('.', |style| style.decimal_mark),
            order: style.map_or(DateOrder::Dmy, |style| style.date_order),
            offset: self.quirks.time_zone.and_then(Zone::named).and_then(|zone| zone.offset()),
            words: self.words_of(field.table, def.name),
            is_percent: style.is_some_and(|style| style.is_above_one),
            currency_at: None,
            currency: style.and_then(|style| style.sign),
            last_day_at: None,
            // A tax that cannot be read costs its own row of taxes only.
            is_vital: is_vital(field.table, &def, style) && !matches!(field.how, How::TaxAmount(_)),
        });
    }

    /// The words that the tool's codes for a field stand for.
    fn words_of(&self, table: TableId, column: &str) -> Words {
        let is_its = |path: &str| path.split_once('.') == Some((table.schema().name, column));
        let found = self.quirks.words.iter().find(|(path, _)| is_its(path));
        found.map_or(&[], |(_, words)| words)
    }

    /// Where amounts name their currency and no column does, the row takes it from them. Columns
    /// whose first rows agree may name another one further down.
    fn find_currencies(&mut self, styles: &[ColumnStyle]) {
        let places: Vec<Option<usize>> = self
            .targets
            .iter()
            .map(|target| {
                let start = self.start(target.table)?;
                let own = target.table.schema().position("currency").map(|at| start + at);
                let at = own.or_else(|| self.place("orders.currency"))?;
                let has_column = self.targets.iter().any(|other| other.at == at);
                (!has_column && target.kind == Kind::Number).then_some(at)
            })
            .collect();
        for (target, place) in self.targets.iter_mut().zip(places) {
            target.currency_at = place;
            let differ = styles.get(target.column).is_some_and(|style| style.has_currencies);
            target.currency = target.currency.filter(|_| !differ);
        }
    }

    /// Weeks and months in one column are spans of days.
    fn find_last_days(&mut self) {
        for at in 0..self.targets.len() {
            let target = &self.targets[at];
            let schema = target.table.schema();
            let is_day = schema.day == Some(schema.columns[target.position].name);
            let path = format!("{}.date_to", schema.name);
            if is_day && target.kind == Kind::Day && !self.fills(&path) {
                self.targets[at].last_day_at = self.place(&path);
            }
        }
    }

    fn add_constants(
        &mut self,
        found: &Recognised,
        options: &ImportOptions,
        dictionaries: &mut Dictionaries,
    ) {
        let of_source = found.source.quirks.constants.iter().map(|&(path, text)| (path, text));
        let of_file = found.constants.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        let own = of_source.chain(of_file);
        let users = options.constants.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        // A line without a quantity is one piece; a row of one session is one.
        let one_piece = self.start(TableId::OrderLines).is_some()
            && !self.fills("order_lines.quantity")
            && !self.targets.iter().any(|target| is_list(target.how));
        let one = one_piece.then_some(("order_lines.quantity", "1"));
        let all: Vec<(&str, &str)> = own.chain(users).chain(one).collect();
        for (path, text) in all {
            for field in resolve(path) {
                let at = self.slot(field.table) + field.position;
                let def = field.table.schema().columns[field.position];
                if let Some(value) = Value::constant(text, &def, dictionaries) {
                    self.constants.retain(|(other, _)| *other != at);
                    self.constants.push((at, value));
                }
            }
        }
    }

    fn add_rules(&mut self, context: &Context<'_>) {
        for rule in &context.options.rows {
            let names = &self.head.names;
            let Some(column) = names.iter().position(|name| same_name(&rule.column, name)) else {
                continue;
            };
            let mark = context.styles.get(column).map_or('.', |style| style.decimal_mark);
            let at_most = rule.at_most.as_ref().and_then(|text| parse_amount(text, '.').ok());
            self.rules.push(Rule {
                column,
                equals: rule.equals.clone(),
                starts_with: rule.starts_with.clone(),
                at_most,
                is_empty: rule.is_empty,
                mark,
                then: rule.then,
            });
        }
        for (name, words) in self.quirks.left_out {
            let mut names = self.head.names.iter();
            let Some(column) = names.position(|header| same_name(name, header)) else { continue };
            self.rules.extend(words.iter().map(|word| Rule::leaving_out(column, word)));
        }
    }

    fn add_fill_down(&mut self) {
        let Some((key, fields)) = self.quirks.fill_down else { return };
        let names = &self.head.names;
        let by_name = names.iter().position(|name| matches_name(key, name).is_some());
        let filling = || {
            let at = self.place(key)?;
            self.targets.iter().find(|target| target.at == at).map(|target| target.column)
        };
        let column = by_name.or_else(filling);
        let places = fields.iter().filter_map(|field| self.place(field)).collect();
        self.fill_down = column.map(|column| (column, places));
    }
}

/// The recognised fields with the user's word over them, without those that others replace.
fn fields_of(found: &Recognised, quirks: &Quirks, context: &Context<'_>) -> Vec<(usize, FieldRef)> {
    let all: Vec<(usize, FieldRef)> = found
        .fields
        .iter()
        .flat_map(|(column, path)| resolve(path).into_iter().map(|field| (*column, field)))
        .collect();
    let is_taken = |field: &FieldRef| {
        quirks.tables_overlap
            && field.table.schema().columns[field.position].kind == Kind::Number
            && context.taken.contains(&(field.table, field.position))
    };
    let has_day = |table: TableId| {
        let is_day = |field: &FieldRef| {
            field.table == table
                && Some(table.schema().columns[field.position].name) == table.schema().day
        };
        all.iter().any(|(_, field)| !field.is_fallback && is_day(field))
    };
    let keys = all.iter().filter(|(_, field)| field.how == How::Key).count();
    // A mean without what it is the mean of is no figure, nor is one part of an id an id.
    let has_base = |field: &FieldRef| {
        let bases: &[&str] = match field.how {
            How::TimesSessions | How::ShareOfSessions => &["sessions"],
            How::TimesUsers => &["users"],
            How::Says(Saying::Share) => &["delivered", "sent"],
            How::Key => return keys > 1,
            _ => return true,
        };
        let positions = bases.iter().filter_map(|base| field.table.schema().position(base));
        let is_given = |position: usize| {
            all.iter().any(|(_, other)| other.table == field.table && other.position == position)
        };
        positions.into_iter().any(is_given)
    };
    all.iter()
        .copied()
        .filter(|(_, field)| !is_taken(field) && has_base(field))
        .filter(|(_, field)| !field.is_fallback || !has_day(field.table))
        .collect()
}

/// Changes what was recognised as the user says.
pub(super) fn overrule(found: &mut Recognised, head: &Head, options: &ImportOptions) {
    if options.columns.is_empty() {
        return;
    }
    if options.source.as_deref() == Some("generic") {
        found.fields.clear();
    }
    for (name, fields) in &options.columns {
        let Some(column) = head.names.iter().position(|header| same_name(name, header)) else {
            continue;
        };
        found.fields.retain(|(other, _)| *other != column);
        let users = fields.iter().map(|field| (column, field.clone()));
        found.fields.splice(0..0, users);
    }
}

/// Whether lines come with their quantities in one cell.
fn is_list(how: How) -> bool {
    matches!(how, How::ProductList | How::PackedList | How::Details)
}

pub(super) fn same_name(name: &str, header: &str) -> bool {
    name == header || plain_name(name) == plain_name(header)
}

fn has_return_rule(plan: &Plan) -> bool {
    plan.rules.iter().any(|rule| matches!(rule.then, RowFate::Return | RowFate::Returned))
}
