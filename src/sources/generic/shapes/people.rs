//! The people of the shop.

use super::{Col, Shape, Take, col, taking, weak};
use crate::tables::TableId;

pub(super) static STAFF: Shape = Shape {
    table: TableId::Staff,
    needs: &[
        &["employee"],
        &[
            "hours_contracted",
            "hours_worked",
            "hours_absent",
            "started_at",
            "left_at",
            "training_level",
            "tasks_done",
        ],
    ],
    titles: &[],
    columns: &[
        weak(
            "date",
            "day, month, period, week, period start, week start, datum, maand, periode, dag, \
             dato, måned, uge",
        ),
        col(
            "employee",
            "employee id, employee no, employee number, employee name, staff id, staff member, \
             staff, worker, worker id, colleague, medewerker, medewerker id, medewerkernummer, \
             personeelsnummer, naam medewerker, werknemer, medarbejder, medarbejder id, \
             medarbejdernummer, medarbejdernr, ansat, ansat id",
        ),
        weak(
            "warehouse",
            "location, department, team, site, magazijn, locatie, afdeling, vestiging, lagersted, \
             lokation, lager",
        ),
        col(
            "training_level",
            "training, skill level, education level, certification level, opleidingsniveau, \
             opleiding, trainingsniveau, niveau, uddannelsesniveau, uddannelse, \
             kompetenceniveau",
        ),
        hours(
            "hours_contracted",
            "contracted hours, contract hours, hours contract, contracted, planned hours, \
             scheduled hours, contracturen, contractuele uren, uren contract, geplande uren, \
             kontraktimer, kontrakttimer, aftalte timer, normtimer, planlagte timer",
        ),
        hours(
            "hours_worked",
            "worked hours, hours, labour hours, labor hours, working hours, actual hours, \
             gewerkte uren, uren gewerkt, werkuren, uren, arbejdstimer, arbejdede timer, \
             timer arbejdet, præsterede timer, timer",
        ),
        hours(
            "hours_absent",
            "absent hours, absence hours, hours absence, sick hours, hours sick, absence, \
             verzuimuren, uren verzuim, ziekteuren, verzuim, afwezige uren, fraværstimer, \
             timer fravær, sygetimer, fravær",
        ),
        col(
            "started_at",
            "start date, started, started on, hire date, hired at, hired on, employed from, \
             date hired, joined at, in dienst, in dienst sinds, datum in dienst, startdatum, \
             indienst, ansat den, ansættelsesdato, startdato, tiltrådt, ansat fra",
        ),
        col(
            "left_at",
            "end date, left, left on, leave date, date left, termination date, employed to, \
             terminated at, uit dienst, uit dienst sinds, datum uit dienst, einddatum, \
             uitdienst, fratrådt, fratrådt den, fratrædelsesdato, slutdato, ansat til",
        ),
        col(
            "tasks_done",
            "tasks, tasks completed, completed tasks, done tasks, orders picked, orders handled, \
             taken, afgeronde taken, taken gedaan, uitgevoerde taken, opgaver, udførte opgaver, \
             løste opgaver, opgaver udført",
        ),
    ],
};

/// Hours as a number or as `7:30`.
const fn hours(field: &'static str, words: &'static str) -> Col {
    taking(Take::Word, field, words)
}
