//! What follows of leads, service requests, surveys and reviews.

use shop_kpi::tables::{FileFacts, TableId};

use crate::raw_tables::{Files, sealed, shop};

const TICKETS: TableId = TableId::Tickets;
const SURVEYS: TableId = TableId::Surveys;

#[test]
fn leads_are_won_or_not() {
    let with = "leads: lead_id,created_at,won_at\n1,2024-03-01,2024-03-09\n2,2024-03-02,";
    let without = "leads: lead_id,created_at\n3,2024-03-03";
    let shop = shop(Files::default().with("a.csv", with).with("b.csv", without));
    assert_eq!(shop.column(TableId::Leads, "is_won"), ["yes", "no", "-"]);
}

#[test]
fn answers_take_the_time_the_help_desk_says_or_that_between_the_instants() {
    // 1: 10:00 to 10:30 and to 12:00 the next day (26 hours). 2: as the help desk says.
    // 3: answered before it came. 4: dates alone, two days.
    let shop = sealed(
        "tickets: ticket_id,created_at,first_reply_at,solved_at,first_reply_s,resolution_s
         1,2024-03-01 10:00,2024-03-01 10:30,2024-03-02 12:00,,
         2,2024-03-01 10:00,2024-03-01 10:30,,90,3600.5
         3,2024-03-01 10:00,2024-03-01 09:00,,,
         4,2024-03-01,,2024-03-03,,",
    );
    assert_eq!(shop.column(TICKETS, "first_reply_s"), ["1800", "90", "-", "-"]);
    assert_eq!(shop.column(TICKETS, "resolution_s"), ["93600", "3600.5", "-", "172800"]);
    assert_eq!(shop.column(TICKETS, "is_solved"), ["yes", "yes", "no", "yes"]);
    assert_eq!(shop.notes(), ["impossible_durations durations=1 table=tickets"]);
}

#[test]
fn a_status_tells_what_is_solved() {
    let shop = sealed(
        "tickets: ticket_id,created_at,status,automated
         1,2024-03-01,Opgelost,yes
         2,2024-03-01,open,no
         3,2024-03-01,,",
    );
    assert_eq!(shop.column(TICKETS, "is_solved"), ["yes", "no", "no"]);
    assert_eq!(shop.column(TICKETS, "is_automated"), ["yes", "no", "-"]);
}

#[test]
fn the_top_two_fifths_of_a_scale_are_satisfied() {
    // Of 5: 4 and 5. Of 10: from 7. 6 of 10 and 3 of 5 are three fifths.
    let shop = sealed(
        "tickets: ticket_id,created_at,csat,csat_scale
         1,2024-03-01,4,
         2,2024-03-01,3,
         3,2024-03-01,3,3
         4,2024-03-01,7,10
         5,2024-03-01,6.0,10
         6,2024-03-01,,
         7,2024-03-01,11,10",
    );
    assert_eq!(shop.column(TICKETS, "is_satisfied"), ["yes", "no", "yes", "yes", "no", "-", "-"]);
    assert_eq!(shop.notes(), ["impossible_scores rows=1 table=tickets"]);
}

#[test]
fn a_file_that_names_no_scale_shows_it_by_its_answers() {
    let facts = |source| FileFacts { source, ..FileFacts::default() };
    let of_5 = "reviews: date,rating\n2024-03-01,5\n2024-03-02,4.5";
    let of_10 = "reviews: date,rating\n2024-03-03,9\n2024-03-04,3";
    let shop = shop(Files::default().with_facts("a.csv", of_5, facts("one")).with_facts(
        "b.csv",
        of_10,
        facts("two"),
    ));
    assert_eq!(shop.column(TableId::Reviews, "rating_of_5"), ["5", "4.5", "4.5", "1.5"]);
}

#[test]
fn recommendations_make_promoters_and_detractors() {
    let shop = sealed(
        "surveys: date,kind,score,scale
         2024-03-01,NPS,9,
         2024-03-01,nps,8,
         2024-03-01,nps,6,
         2024-03-01,Medewerker,5,5
         2024-03-01,enps,3,5
         2024-03-01,csat,4,
         2024-03-01,CES,7,7",
    );
    assert_eq!(
        shop.column(SURVEYS, "kind"),
        ["nps", "nps", "nps", "employee", "employee", "csat", "CES"]
    );
    assert_eq!(shop.column(SURVEYS, "is_promoter"), ["yes", "no", "no", "yes", "no", "-", "-"]);
    assert_eq!(shop.column(SURVEYS, "is_passive"), ["no", "yes", "no", "no", "no", "-", "-"]);
    assert_eq!(shop.column(SURVEYS, "is_detractor"), ["no", "no", "yes", "no", "yes", "-", "-"]);
    assert_eq!(shop.column(SURVEYS, "score_of_10"), ["9", "8", "6", "10", "6", "8", "10"]);
    assert_eq!(
        shop.column(SURVEYS, "is_satisfied"),
        ["yes", "yes", "no", "yes", "no", "yes", "yes"]
    );
}

#[test]
fn answers_of_no_kind_are_told_by_how_far_they_go() {
    let ten = "surveys: date,score\n2024-03-01,9\n2024-03-02,3";
    let five = "surveys: date,score\n2024-03-03,5\n2024-03-04,1";
    let shop = shop(Files::default().with("a.csv", ten).with("b.csv", five));
    assert_eq!(shop.column(SURVEYS, "kind"), ["nps", "nps", "csat", "csat"]);
    assert_eq!(
        shop.notes(),
        ["survey_kind_assumed kind=csat rows=2", "survey_kind_assumed kind=nps rows=2"]
    );
}
