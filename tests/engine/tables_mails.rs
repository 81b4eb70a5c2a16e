//! Mails told by what single recipients did.

use shop_kpi::import::ImportOptions;
use shop_kpi::tables::TableId;

use crate::raw_tables::{Files, shop};
use crate::sources::{import_bytes, summary};

const MAILS: TableId = TableId::Email;

/// u1 opened the spring mail twice and u2 once; u3's address sent it back twice. Nobody opened
/// May's. The flow was sent on two days: u1 opened the second. Two left without naming a mail.
#[test]
fn events_count_with_their_mail_each_recipient_once() {
    let sent = "email: date,campaign,sent
        2024-03-01,spring,100
        2024-03-20,may,50
        2024-03-01,flow,10
        2024-03-05,flow,20";
    let events = "email: date,campaign,customer,opened,bounced,unsubscribed,events
        2024-03-01,spring,u1,1,,,1
        2024-04-02,spring,u1,1,,,1
        2024-03-02,spring,u2,1,,,1
        2024-03-01,spring,u3,,1,,1
        2024-03-01,spring,u3,,1,,1
        2024-03-06,flow,u1,1,,,1
        2024-03-07,,u4,,,1,1
        2024-03-07,,u5,,,1,1";
    let clicks = "email: date,campaign,customer,clicked
        2024-03-01,spring,u1,1
        2024-03-01,spring,u1,1";
    for files in [
        Files::default().with("a.csv", sent).with("b.csv", events).with("c.csv", clicks),
        Files::default().with("c.csv", clicks).with("b.csv", events).with("a.csv", sent),
    ] {
        let shop = shop(files);
        let columns = ["campaign", "day", "sent", "opened", "clicked", "bounced", "delivered"];
        let cells = columns.map(|name| shop.column(MAILS, name));
        let mut rows: Vec<String> = (0..shop.table(MAILS).rows)
            .map(|row| cells.iter().map(|cells| cells[row].as_str()).collect::<Vec<_>>().join(" "))
            .collect();
        rows.sort();
        assert_eq!(
            rows,
            [
                "- 2024-03-07 - - - - -",
                "flow 2024-03-01 10 0 0 0 10",
                "flow 2024-03-05 20 1 0 0 20",
                "may 2024-03-20 50 0 0 0 50",
                "spring 2024-03-01 100 2 1 1 99",
            ]
        );
        assert_eq!(shop.sum(MAILS, "unsubscribed"), "2");
        assert_eq!(shop.column(MAILS, "customer"), ["absent"]);
    }
}

/// What a mail's own row says stands; a log without such rows is counted by campaign and day.
#[test]
fn own_figures_stand_and_logs_stand_alone() {
    let text = "email: date,campaign,customer,sent,opened,events
        2024-03-01,a,,100,40,
        2024-03-01,a,u1,,1,1
        2024-03-02,b,u1,1,,1
        2024-03-02,b,u2,1,,1
        2024-03-02,b,u1,,1,1";
    let shop = shop(Files::default().with("mails.csv", text));
    assert_eq!(shop.column(MAILS, "campaign"), ["a", "b"]);
    assert_eq!(shop.column(MAILS, "sent"), ["100", "2"]);
    assert_eq!(shop.column(MAILS, "opened"), ["40", "1"]);
}

/// A list's growth by day, and its members: 12 joined on the 5th, two of whom the other file names;
/// of the 6th only that file tells.
#[test]
fn members_of_a_list_are_those_of_its_growth() {
    let growth = "email: date,subscribed,unsubscribed\n2024-03-05,12,3";
    let members = "email: date,customer,subscribed
        2024-03-05,u1,1
        2024-03-05,u2,1
        2024-03-06,u3,1";
    for files in [
        Files::default().with("a.csv", growth).with("b.csv", members),
        Files::default().with("b.csv", members).with("a.csv", growth),
    ] {
        let shop = shop(files);
        assert_eq!(shop.sum(MAILS, "subscribed"), "13");
        assert_eq!(shop.sum(MAILS, "unsubscribed"), "3");
    }
}

#[test]
fn names_of_events_are_understood() {
    let text = "when,mail,what\n2026-01-05,a,Open\n2026-01-05,a,bounce_soft\n\
        2026-01-05,a,hard bounce\n2026-01-06,a,Unsubscribe\n2026-01-06,a,spam_report\n\
        2026-01-06,a,viewed\n";
    let options: ImportOptions = serde_json::from_str(
        r#"{"source": "generic", "columns": {"when": ["email.date"], "mail": ["email.campaign"],
            "what": ["email.event"]}}"#,
    )
    .expect("options");
    let read = import_bytes("log.csv", text.as_bytes(), &options, 4096);
    let expected = "email 6 opened=1 bounced=2 spam=1 unsubscribed=1 clicked events=6";
    assert_eq!(summary(&read.0, expected), expected);
}
