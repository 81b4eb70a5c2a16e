//! The rows of small shops' tables, of numbers.

#![allow(clippy::many_single_char_names)] // Numbers without a meaning.

use crate::any_shop::DAYS;

/// The day a row is of, and numbers its cells are made of.
pub(crate) type Raw = (i32, [u32; 6]);

/// Makes row `i` of a table from its numbers.
pub(crate) type Make = fn(i: usize, raw: &Raw) -> String;

/// Tables whose rows do not depend on others'.
pub(crate) const PLAIN: &[(&str, &str, Make)] = &[
    (
        "orders",
        "order_id,created_at,customer,status,channel,country,device,campaign,customer_type,currency,discount,shipping,coupon",
        |i, &(day, [a, b, c, d, e, _])| {
            let customer = if a % 6 == 0 { String::new() } else { format!("c{}", a % 6) };
            let status = if b % 7 == 6 { "cancelled" } else { "paid" };
            format!(
                "o{i},@{day} {:02}:{:02},{customer},{status},{},{},{},k{},{},{},{}.{:02},{}.95,{}",
                b % 24,
                c % 60,
                channel(c),
                country(d),
                device(e),
                a % 3,
                ["b2c", "b2b"][(d % 2) as usize],
                ["EUR", "EUR", "DKK"][(e % 3) as usize],
                c % 5,
                i,
                d % 7,
                ["", "SPRING"][(a % 2) as usize],
            )
        },
    ),
    (
        "sessions",
        "date,channel,keyword,device,country,campaign,landing_page,sessions,users,pageviews,bounces,duration_s,add_to_carts,checkouts,purchases,revenue",
        |i, &(day, [a, b, c, d, e, f])| {
            let all = 40 + a % 60;
            format!(
                "@{day},{},w{i},{},{},k{},/{},{all},{},{},{},{},{},{},{},{}.50",
                channel(b),
                device(c),
                country(d),
                e % 3,
                f % 4,
                all - b % 9,
                all * 3 + c,
                c % 40,
                d * 7,
                20 + e % 10,
                10 + f % 10,
                a % 10,
                a * 3,
            )
        },
    ),
    (
        "ad_spend",
        "date,channel,source,campaign,device,country,cost,currency,impressions,clicks,leads,conversions,conversion_value",
        |i, &(day, [a, b, c, d, e, f])| {
            format!(
                "@{day},{},a{i},k{},{},{},{}.{:02},{},{},{},{},{},{}.25",
                channel(a * 3 + 1),
                b % 3,
                device(c),
                country(d),
                e % 90,
                i,
                ["EUR", "DKK"][(f % 2) as usize],
                1000 + f,
                20 + a % 50,
                b % 9,
                c % 12,
                d * 2,
            )
        },
    ),
    (
        "leads",
        "lead_id,created_at,channel,campaign,won_at,amount",
        |i, &(day, [a, b, c, d, ..])| {
            let won = if c % 2 == 0 { String::new() } else { after(day, d % 9) };
            format!("l{i},@{day},{},k{},{won},{}.{i:02}", channel(a), b % 3, d % 500)
        },
    ),
    (
        "email",
        "date,campaign,sent,delivered,opened,clicked,unsubscribed,subscribed,orders,revenue",
        |i, &(day, [a, b, c, d, e, f])| {
            let sent = 500 + a % 500;
            let (opened, clicked) = (100 + c % 200, d % 100);
            format!(
                "@{day},n{i},{sent},{},{opened},{clicked},{},{},{},{}.10",
                sent - b % 30,
                e % 9,
                f % 20,
                d % 5,
                e % 300
            )
        },
    ),
    (
        "tickets",
        "ticket_id,created_at,channel,reason,first_reply_at,solved_at,automated,csat,order_id",
        |i, &(day, [a, b, c, d, e, f])| {
            let reply = if c % 4 == 0 { String::new() } else { format!("@{day} 21:{:02}", c % 60) };
            let solved = if d % 4 == 0 { String::new() } else { after(day, d % 5) + " 22:10" };
            format!(
                "t{i},@{day} 0{}:00,{},r{},{reply},{solved},{},{},o{}",
                a % 9,
                channel(a),
                b % 3,
                ["no", "yes"][(e % 2) as usize],
                1 + f % 5,
                f % 14,
            )
        },
    ),
    (
        "surveys",
        "date,kind,score,customer,order_id,segment,moment",
        |i, &(day, [a, b, c, d, ..])| {
            let kind = ["nps", "csat", "employee"][i % 3];
            let score = if kind == "csat" { 1 + (a + b) % 5 } else { (a + b) % 11 };
            format!("@{day},{kind},{score},u{i},o{},s{},m{}", c % 14, d % 2, d % 3)
        },
    ),
    ("reviews", "date,product,sku,order_id,rating", |i, &(day, [a, b, ..])| {
        format!("@{day},P{},s{},o{i},{}", a % 5, a % 5, 1 + b % 5)
    }),
    ("costs", "date,kind,amount,currency", |i, &(day, [a, b, ..])| {
        let kind = ["goods", "marketing", "fulfilment", "staff", "overhead", "investment"];
        format!("@{day},{},{}.{i:02},EUR", kind[(a % 6) as usize], b % 400)
    }),
    ("cash", "date,kind,amount,currency", |i, &(day, [a, b, ..])| {
        let sign = ["", "-"][(a % 2) as usize];
        format!("@{day},x{},{sign}{}.{i:02},EUR", b % 3, b % 700)
    }),
    ("page_loads", "date,landing_page,device,load_ms,samples", |i, &(day, [a, b, c, d, ..])| {
        format!("@{day},/{},{},{},{}", a % 4, device(b), 500 + c * 100 + i as u32, 1 + d % 50)
    }),
    ("uptime", "date,up_s,down_s,response_ms", |i, &(day, [a, b, ..])| {
        let down = a % 800;
        format!("@{day},{},{down},{}", 86_400 - down, 100 + b % 300 + 1000 * i as u32)
    }),
    ("incidents", "date,severity", |i, &(day, _)| format!("@{day},v{i}")),
    // Of two rates of one day the later file's holds, so a day has but one.
    ("fx_rates", "date,currency,per_eur", |_, &(day, _)| format!("@{day},DKK,7.4{day:02}")),
];

pub(crate) fn channel(n: u32) -> &'static str {
    let of = ["direct", "paid_search", "email", "organic_search", "paid_social"];
    of[(n % 5) as usize]
}

pub(crate) fn country(n: u32) -> &'static str {
    ["NL", "DK", ""][(n % 3) as usize]
}

pub(crate) fn device(n: u32) -> &'static str {
    ["mobile", "desktop"][(n % 2) as usize]
}

pub(crate) fn after(day: i32, days: u32) -> String {
    format!("@{}", (day + days as i32).min(DAYS - 1))
}
