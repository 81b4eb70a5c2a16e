//! Which orders and requests are of promoters, of passives and of detractors.

use std::collections::BTreeMap;

use crate::tables::column::{Column, NO_CODE, NO_DAY};
use crate::tables::dictionary::Dictionaries;
use crate::tables::schema::TableId;
use crate::tables::sealed::{NO_ROW, Sealed, SealedTable};

/// The groups by the flags of the answers, the least content first.
const GROUPS: [(&str, &str); 3] =
    [("is_detractor", "detractor"), ("is_passive", "passive"), ("is_promoter", "promoter")];

/// Groups by the code of a customer: as the last answer has it, of several on one day the least
/// content.
type Groups = BTreeMap<u32, (i32, std::cmp::Reverse<usize>)>;

/// `nps_group` of orders and of requests, by what their customer last answered.
pub(super) fn put(sealed: &mut Sealed, dictionaries: &mut Dictionaries) {
    let Some(groups) = sealed
        .table(TableId::Surveys)
        .and_then(|surveys| groups_of(surveys, sealed.table(TableId::Orders), dictionaries))
    else {
        return;
    };
    let words = dictionaries.of("nps_group");
    let names = GROUPS.map(|(_, name)| words.code(name));
    for id in [TableId::Orders, TableId::Tickets] {
        let Some(table) = sealed.tables.get_mut(&id) else { continue };
        let Some(customers) = table.texts("customer") else { continue };
        let group = |code: &u32| groups.get(code).map_or(NO_CODE, |(_, group)| names[group.0]);
        let groups = customers.iter().map(group).collect();
        table.columns.insert("nps_group", Column::Text(groups));
    }
}

/// None where nobody said of whom an answer is.
fn groups_of(
    surveys: &SealedTable,
    orders: Option<&SealedTable>,
    dictionaries: &Dictionaries,
) -> Option<Groups> {
    let nps = dictionaries.get("kind")?.find("nps")?;
    let (kinds, days) = (surveys.texts("kind")?, surveys.days("day")?);
    let own = surveys.texts("customer");
    let through_orders =
        surveys.link(TableId::Orders).zip(orders.and_then(|orders| orders.texts("customer")));
    let customer = |row: usize| {
        let of_order = || {
            let (links, customers) = through_orders?;
            (links[row] != NO_ROW).then(|| customers[links[row] as usize])
        };
        own.map(|own| own[row])
            .filter(|&code| code != NO_CODE)
            .or_else(of_order)
            .filter(|&code| code != NO_CODE)
    };
    let flags = GROUPS.map(|(flag, _)| surveys.flags(flag));
    let group = |row: usize| flags.iter().position(|flags| flags.is_some_and(|all| all[row] == 1));
    let mut groups = Groups::new();
    for row in (0..surveys.rows).filter(|&row| kinds[row] == nps && days[row] != NO_DAY) {
        let Some((customer, group)) = customer(row).zip(group(row)) else { continue };
        let said = (days[row], std::cmp::Reverse(group));
        groups.entry(customer).and_modify(|last| *last = said.max(*last)).or_insert(said);
    }
    (!groups.is_empty()).then_some(groups)
}
