//! The boundary in a real browser: what crosses has the shape of the engine's JSON, amounts stay
//! exact, and only what makes no sense is thrown.
#![cfg(target_arch = "wasm32")]

use js_sys::{Error, JSON, Reflect};
use serde_json::{Value, json};
use shop_kpi::engine;
use shop_kpi::import::ImportOptions;
use shop_kpi::report::Question;
use shop_kpi::settings::Settings;
use shop_kpi::wasm::Shop;
use tsify::{Ts, Tsify};
use wasm_bindgen::{JsCast, JsError, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_dedicated_worker);

/// Two orders of 10.10 and 20.20, one of them of two lines, and a cancelled one.
const ORDERS: &str = "\
Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,\
Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Cancelled at\n\
#1001,ann@example.org,paid,EUR,10.10,0.00,0.00,10.10,0.00,2026-03-01 10:00:00 +0100,\
1,Mug,10.10,MUG,\n\
#1002,bo@example.org,paid,EUR,20.20,0.00,0.00,20.20,0.00,2026-03-02 10:00:00 +0100,\
1,Mug,10.10,MUG,\n\
#1002,bo@example.org,,,,,,,,,1,Cup,10.10,CUP,\n\
#1003,cy@example.org,voided,EUR,99.00,0.00,0.00,99.00,0.00,2026-03-02 11:00:00 +0100,\
1,Mug,99.00,MUG,2026-03-02 12:00:00 +0100\n";

/// An object as a page would write it.
fn object<T: Tsify>(value: &Value) -> Ts<T> {
    Ts::new_unchecked(JSON::parse(&value.to_string()).expect("JSON that serde wrote"))
}

/// What JavaScript would see, as JSON.
fn seen(value: impl Into<JsValue>) -> Value {
    let text = JSON::stringify(&value.into()).expect("a plain object");
    serde_json::from_str(&String::from(text)).expect("JSON that the browser wrote")
}

/// The message of what was thrown, which must be a plain `Error`.
fn thrown<T>(outcome: Result<T, JsError>) -> String {
    let error = JsValue::from(outcome.err().expect("an error"));
    let error: Error = error.unchecked_into();
    assert_eq!(String::from(error.name()), "Error");
    error.message().into()
}

fn shop() -> Shop {
    Shop::new(&object(&json!({}))).expect("the settings make sense")
}

/// Adds a file in blocks of that many bytes; answers what `finish` does.
fn add(shop: &mut Shop, text: &str, block: usize) -> Value {
    let file = shop.open("orders_export_1.csv", &object(&json!({}))).expect("no options");
    for bytes in text.as_bytes().chunks(block) {
        shop.push(file, bytes).expect("the file is open");
    }
    seen(shop.finish(file).expect("the file is open"))
}

/// Whether two JSON values are the same; JavaScript writes 2.0 as 2.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}

#[wasm_bindgen_test]
fn amounts_cross_as_exact_text() {
    let mut shop = shop();
    let end = add(&mut shop, ORDERS, 1 << 20);
    assert_eq!(end["done"]["rows_read"], 4);
    let report = seen(shop.ask(&object(&json!({ "kpis": ["revenue", "orders"] }))).expect("known"));
    // 10.10 + 20.20; a sum of binary fractions would be 30.299999999999997.
    let revenue = report["kpis"]["revenue"]["value"].as_str().expect("text").to_owned();
    assert_eq!(revenue.trim_end_matches('0'), "30.3");
    assert_eq!(report["kpis"]["orders"]["value"].as_f64(), Some(2.0));
    assert_eq!(report["currency"], "EUR");
}

#[wasm_bindgen_test]
fn what_crosses_is_the_engines_json() {
    let question = json!({ "grain": "day", "by": "country", "compare": "previous" });
    let mut shop = shop();
    let end = add(&mut shop, ORDERS, 1 << 20);

    let mut engine = engine::Shop::new(Settings::default());
    let name = "orders_export_1.csv";
    let file = engine.add(name, ORDERS.as_bytes(), &ImportOptions::default());
    let asked: Question = serde_json::from_value(question.clone()).expect("a question");
    let report = engine.ask(&asked).expect("known");

    for (what, ours, theirs) in [
        ("file", end["done"].clone(), serde_json::to_value(&file)),
        (
            "report",
            seen(shop.ask(&object(&question)).expect("known")),
            serde_json::to_value(&report),
        ),
        (
            "catalogue",
            seen(shop.catalogue().expect("an object")),
            serde_json::to_value(engine.catalogue()),
        ),
    ] {
        let theirs = theirs.expect("JSON");
        assert!(same(&ours, &theirs), "{what}: {ours}\nis not\n{theirs}");
    }
}

#[wasm_bindgen_test]
fn absence_is_null_and_never_undefined() {
    let mut shop = shop();
    add(&mut shop, ORDERS, 1 << 20);
    let report = shop.ask(&object(&json!({ "kpis": ["sessions"] }))).expect("known");
    let path = ["kpis", "sessions", "value"];
    let value = path.iter().fold(JsValue::from(report), |object, key| {
        Reflect::get(&object, &(*key).into()).expect("an object")
    });
    assert!(value.is_null());
}

#[wasm_bindgen_test]
fn blocks_of_any_size_give_the_same() {
    let question = json!({ "by": "product" });
    let mut whole = shop();
    add(&mut whole, ORDERS, 1 << 20);
    let expected = seen(whole.ask(&object(&question)).expect("known"));
    for block in [1, 7, 64] {
        let mut shop = shop();
        add(&mut shop, ORDERS, block);
        assert_eq!(seen(shop.ask(&object(&question)).expect("known")), expected, "{block}");
    }
}

#[wasm_bindgen_test]
fn only_nonsense_is_thrown() {
    let mut shop = shop();
    for question in [
        json!({ "kpis": ["no_such_kpi"] }),
        json!({ "by": "no_such_dimension" }),
        json!({ "from": "yesterday" }),
        json!({ "kpis": "revenue" }),
    ] {
        assert!(!thrown(shop.ask(&object(&question))).is_empty(), "{question}");
    }
    assert!(!thrown(shop.set_settings(&object(&json!({ "rates": 3 })))).is_empty());
    // A broken file is data: it comes back with what is wrong with it.
    let end = add(&mut shop, "%PDF-1.7\n%\u{1}", 1 << 20);
    assert_eq!(end["done"]["source"], Value::Null);
    assert!(end["done"]["problems"].as_array().is_some_and(|problems| !problems.is_empty()));
}

#[wasm_bindgen_test]
fn a_cancelled_file_leaves_nothing() {
    let mut shop = shop();
    add(&mut shop, ORDERS, 1 << 20);
    let question = json!({});
    let before = seen(shop.ask(&object(&question)).expect("known"));
    let more = ORDERS.replace("#100", "#200");
    let file = shop.open("more.csv", &object(&json!({}))).expect("no options");
    shop.push(file, more.as_bytes()).expect("the file is open");
    shop.cancel(file);
    assert_eq!(seen(shop.ask(&object(&question)).expect("known")), before);
    assert_eq!(shop.files().expect("objects").len(), 1);
}

/// Adds a small file of orders under a name.
fn add_named(shop: &mut Shop, name: &str, text: &str) -> u32 {
    let file = shop.open(name, &object(&json!({}))).expect("no options");
    shop.push(file, text.as_bytes()).expect("the file is open");
    shop.finish(file).expect("the file is open");
    file
}

/// Order 2 is 20.00 in January's file and 25.00 in February's.
const JANUARY: &str = "order_id,date,total\n1,2026-01-05,50.00\n2,2026-01-31,20.00\n";
const FEBRUARY: &str = "order_id,date,total\n2,2026-01-31,25.00\n3,2026-02-10,15.00\n";

#[wasm_bindgen_test]
fn the_effect_of_a_guess_crosses_with_exact_amounts() {
    let text = "order_id;date;total\nB1;2026-03-01;1.234\nB2;2026-03-02;2.500\n";
    let mut shop = shop();
    let file = add_named(&mut shop, "sales.csv", text);
    let guesses = shop.weigh(file, text.as_bytes()).expect("objects");
    let guesses: Vec<Value> = guesses.into_iter().map(seen).collect();
    let open = guesses.iter().find(|guess| guess["effect"].is_object()).expect("an open guess");
    assert_eq!(open["about"], "decimal_mark");
    // 1.234 + 2.500 with a point, 1234 + 2500 with thousands: one is now, the other then.
    let revenue = |which: &str| {
        let figures = open["effect"][which]["figures"].as_array().expect("figures");
        let found = figures.iter().find(|figure| figure["kpi"] == "revenue").expect("revenue");
        found["value"].as_str().expect("text").to_owned()
    };
    let mut both = [revenue("now"), revenue("then")];
    both.sort();
    assert_eq!(both, ["3.734", "3734"]);
    assert!(shop.weigh(file + 1, text.as_bytes()).expect("objects").is_empty());
}

#[wasm_bindgen_test]
fn restatements_and_repeats_cross() {
    let mut shop = shop();
    assert!(shop.restatement().expect("an object").is_none());
    let january = add_named(&mut shop, "january.csv", JANUARY);
    assert!(shop.restatement().expect("an object").is_none());
    let february = add_named(&mut shop, "february.csv", FEBRUARY);
    let restated = seen(shop.restatement().expect("an object").expect("January has changed"));
    assert_eq!((&restated["file"], &restated["cause"]), (&json!("february.csv"), &json!("added")));
    let changes = restated["changes"].as_array().expect("changes");
    let revenue = changes.iter().find(|change| change["kpi"] == "revenue").expect("revenue");
    // 50 + 20, then 50 + 25.
    assert_eq!((&revenue["before"], &revenue["after"]), (&json!("70"), &json!("75")));
    let repeats: Vec<Value> =
        shop.repeats(january).expect("objects").into_iter().map(seen).collect();
    assert_eq!(repeats.len(), 1);
    assert_eq!((&repeats[0]["order"], &repeats[0]["kept"]["line"]), (&json!("2"), &json!(2)));
    assert_eq!(repeats[0]["differences"][0]["field"], "orders.total");

    shop.replace(january, february);
    let restated = seen(shop.restatement().expect("an object").expect("order 1 is gone"));
    assert_eq!(restated["cause"], "replaced");
    assert_eq!(shop.files().expect("objects").len(), 1);
}

#[wasm_bindgen_test]
fn two_readings_are_compared() {
    let text = "order_id,date,total\nA1,02/01/2026,10\n";
    let read = |order: &str| {
        let mut shop = shop();
        let options = object(&json!({ "date_order": order }));
        let file = shop.open("orders.csv", &options).expect("options");
        shop.push(file, text.as_bytes()).expect("the file is open");
        shop.finish(file).expect("the file is open");
        shop
    };
    let effect = seen(read("dmy").compare(&mut read("mdy")).expect("an object"));
    // 2 January, or 1 February.
    assert_eq!(
        (&effect["now"]["from"], &effect["then"]["from"]),
        (&json!("2026-01-02"), &json!("2026-02-01"))
    );
    assert_eq!(effect["orders_moved"].as_f64(), Some(1.0));
    let headline = seen(read("dmy").headline().expect("an object"));
    assert_eq!(headline["figures"], effect["now"]["figures"]);
}

#[wasm_bindgen_test]
fn a_recipe_crosses_there_and_back() {
    let mut shop = shop();
    shop.keep(JSON::parse(r#"{"role":"sales"}"#).expect("JSON")).expect("texts by name");
    let recipe = seen(shop.recipe().expect("an object"));
    assert_eq!((recipe["version"].as_f64(), &recipe["page"]["role"]), (Some(1.0), &json!("sales")));
    let used = seen(shop.use_recipe(&recipe.to_string()).expect("an object"));
    assert!(same(&used["used"], &recipe), "{used}");
    let newer = seen(shop.use_recipe(r#"{"version":99}"#).expect("an object"));
    assert_eq!(newer["newer"]["version"].as_f64(), Some(99.0));
    let damaged = seen(shop.use_recipe("{").expect("an object"));
    assert_eq!(damaged["damaged"]["line"].as_f64(), Some(1.0));
    assert!(!thrown(shop.keep(JsValue::from(3))).is_empty());
}

#[wasm_bindgen_test]
fn alerts_cross_with_exact_amounts_and_what_is_absent_as_null() {
    // From Monday to Sunday an order of 20.20 a day: 141.40 in the week.
    let orders: Vec<String> = (2..=8).map(|day| format!("A{day},2026-03-0{day},20.20")).collect();
    let orders = orders.join("\n");
    let rules = json!([
        { "kpi": "revenue", "every": "week", "when": { "below": { "limit": "202" } }, "by": null },
        { "kpi": "revenu", "every": "week", "when": "unusual", "by": null },
    ]);
    let settings = json!({ "alerts": rules, "targets": {} });
    let mut shop = Shop::new(&object(&settings)).expect("the settings make sense");
    let none = seen(shop.alerts().expect("an object"));
    assert_eq!(none["alerts"], json!([]));
    add_named(&mut shop, "orders.csv", &format!("order_id,date,total\n{orders}"));
    let told = seen(shop.alerts().expect("an object"));
    let alert = &told["alerts"][0];
    let expected = json!({
        "kpi": "revenue",
        "dimension": null,
        "key": null,
        "from": "2026-03-02",
        "to": "2026-03-08",
        "kind": "below",
        "value": "141.4",
        "limit": "202",
        "compared": null,
        "change": null,
        "unit": "money",
        "better": "higher",
        // (202 − 141.40) ÷ 202.
        "severity": 0.3,
    });
    for (name, expected) in expected.as_object().expect("an object") {
        match expected.as_f64() {
            Some(expected) => {
                let found = alert[name].as_f64().expect("a number");
                assert!((found - expected).abs() < 1e-12, "{name}: {found}");
            }
            None => assert_eq!(&alert[name], expected, "{name}"),
        }
    }
    assert!(alert["next"].as_array().is_some_and(|next| !next.is_empty()));
    assert_eq!(told["alerts"].as_array().map(Vec::len), Some(1));
    assert_eq!(told["faults"].as_array().map(Vec::len), Some(1));
    assert_eq!(told["faults"][0]["rule"].as_f64(), Some(1.0));
    assert_eq!(told["faults"][0]["message"], "There is no KPI “revenu”. Did you mean “revenue”?");
}
