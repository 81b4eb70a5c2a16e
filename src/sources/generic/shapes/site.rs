//! How fast, how available and how safe the site is.

use super::{Col, NAMED, Shape, Take, col, taking, weak};
use crate::tables::TableId;

pub(super) static PAGE_LOADS: Shape = Shape {
    table: TableId::PageLoads,
    needs: &[&["load"]],
    titles: &[],
    columns: &[
        weak(
            "date",
            "day, timestamp, time, measured at, measured on, fetch time, test date, datetime, \
             datum, dag, gemeten op, tijdstip, dato, målt, målt den, tidspunkt",
        ),
        weak(
            "landing_page",
            "page, page url, page path, url, path, requested url, hostname, site, pagina, \
             bestemmingspagina, pagina url, paginapad, side, landingsside, sideadresse, sti",
        ),
        weak(
            "device",
            "device type, device category, form factor, apparaat, apparaattype, \
             apparaatcategorie, enhed, enhedstype, enhedskategori",
        ),
        taking(
            Take::Load,
            "load",
            "load time, page load time, page load, avg page load time, page speed, \
             average load time, avg load time, fully loaded time, fully loaded, loading time, \
             lcp, largest contentful paint, p75 lcp, laadtijd, paginalaadtijd, \
             gemiddelde laadtijd, laadtijd pagina, indlæsningstid, sideindlæsningstid, \
             gennemsnitlig indlæsningstid, svartid side",
        ),
        weak(
            "samples",
            "sample, sample size, page loads, loads, measurements, count, page views, pageviews, \
             hits, metingen, aantal metingen, steekproef, paginaweergaven, aantal, målinger, \
             antal målinger, stikprøve, sidevisninger, antal",
        ),
    ],
};

pub(super) static UPTIME: Shape = Shape {
    table: TableId::Uptime,
    needs: &[&["up", "down", "up_share", "state", "response", "monitor"]],
    titles: &[("uptime downtime availability beschikbaarheid bereikbaarheid oppetid nedetid", &[])],
    columns: &[
        weak(
            "date",
            "day, timestamp, time, date time, checked at, check time, start, started at, \
             start time, down since, datum, dag, tijdstip, gecontroleerd op, begin, dato, \
             tidspunkt, kontrolleret, starttidspunkt",
        ),
        taking(Take::Time, "up", "uptime, up time, time up, up, beschikbaar, tijd online, oppetid"),
        taking(
            Take::Time,
            "down",
            "downtime, down time, time down, down, outage, outage duration, uitval, \
             uitvaltijd, storing, storingsduur, niet beschikbaar, nedetid, nedbrud, \
             nedbrudstid",
        ),
        share(),
        taking(
            Take::Word,
            "state",
            "monitor status, check status, check result, site status, up/down",
        ),
        Col { is_weak: true, ..taking(Take::Word, "state", "event, status, state") },
        taking(Take::Known, "monitor", "monitor name, monitor url, check name, check url"),
        taking(
            Take::Time,
            "response",
            "response time, avg response time, average response time, response, latency, ttfb, \
             server response time, responstijd, reactietijd, gemiddelde responstijd, \
             toegangstijd, svartid, gennemsnitlig svartid, responstid, adgangstid",
        ),
        Col {
            is_weak: true,
            ..taking(Take::Time, "lasted", "duration, duration in, duur, varighed")
        },
    ],
};

const fn share() -> Col {
    taking(
        Take::Share,
        "up_share",
        "uptime %, uptime pct, uptime percent, uptime percentage, uptime rate, availability, \
         availability %, availability pct, availability percentage, beschikbaarheid, \
         beschikbaarheid %, beschikbaarheidspercentage, uptimepercentage, bereikbaarheid, \
         oppetid %, oppetid pct, oppetidsprocent, tilgængelighed, tilgængelighed %, \
         uptime, oppetid",
    )
}

pub(super) static INCIDENTS: Shape = Shape {
    table: TableId::Incidents,
    needs: &[&["date"], &["severity", NAMED]],
    titles: &[(
        "incident incidents security beveiliging beveiligingsincidenten incidenten \
         sikkerhedshændelser hændelser sikkerhed",
        &[],
    )],
    columns: &[
        col(
            "date",
            "day, incident date, detected at, detected on, reported at, reported on, \
             occurred at, created at, opened at, timestamp, datum, incidentdatum, ontdekt op, \
             gemeld op, dag, dato, hændelsesdato, opdaget, opdaget den, anmeldt den",
        ),
        col(
            "severity",
            "severity level, incident severity, impact, criticality, ernst, ernst incident, \
             impactniveau, zwaarte, alvor, alvorlighed, alvorsgrad, alvorlighedsgrad",
        ),
        weak("severity", "priority, level, prioriteit, niveau, prioritet"),
    ],
};
