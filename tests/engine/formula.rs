//! The language of formulas: what it reads, and where it points when it cannot.

use shop_kpi::kpis::formula::{Formula, nearest};

#[test]
fn prints_what_it_reads() {
    for (text, printed) in [
        ("revenue/orders", "revenue / orders"),
        ("a+b*c", "a + b * c"),
        ("(a+b)*c", "(a + b) * c"),
        ("a-(b-c)", "a - (b - c)"),
        ("a-b-c", "a - b - c"),
        ("a/(b*c)", "a / (b * c)"),
        ("a/b*c", "a / b * c"),
        ("((a))", "a"),
        ("-(a+1.50)", "-(a + 1.50)"),
        ("1 − a ÷ b × 2", "1 - a / b * 2"),
        ("first(a, b/c)", "first(a, b / c)"),
        ("of(revenue, country, \"New Zealand\")", "of(revenue, country, \"New Zealand\")"),
        ("1 - share(a, b+c)", "1 - share(a, b + c)"),
        ("when(revenue_with_tax, tax, 0)", "when(revenue_with_tax, tax, 0)"),
        ("a/across( b , reason )", "a / across(b, reason)"),
        ("at_most(a / b, max_lifespan_years)", "at_most(a / b, max_lifespan_years)"),
        ("at_least(a-b, -100)", "at_least(a - b, -100)"),
        ("a/year_before( a )-1", "a / year_before(a) - 1"),
        ("sqrt(a*(1-a)/b)", "sqrt(a * (1 - a) / b)"),
    ] {
        let formula = Formula::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(formula.to_string(), printed, "{text}");
        assert_eq!(Formula::parse(printed), Ok(formula), "{printed}");
    }
}

#[test]
fn points_at_what_does_not_fit() {
    for (text, message) in [
        ("", "character 1: expected a number, a name or “(”, found the end"),
        ("revenue /", "character 10: expected a number, a name or “(”, found the end"),
        ("revenue orders", "character 9: expected + - * / or the end, found “orders”"),
        ("revenue / * 2", "character 11: expected a number, a name or “(”, found “*”"),
        ("(revenue - tax", "character 1: what opens here is never closed"),
        ("2 * (a + first(b, c)", "character 5: what opens here is never closed"),
        ("revenue)", "character 8: expected + - * / or the end, found “)”"),
        ("1.2.3", "character 1: expected a number, a name or “(”, found “1.2.3”"),
        ("a % b", "character 3: expected + - * / or the end, found “%”"),
        ("frist(a, b)", "character 1: no function “frist”; did you mean “first”?"),
        ("1 + sum(a)", "character 5: no function “sum”"),
        ("before(a, b)", "character 1: “before” takes 1 arguments"),
        ("first(a)", "character 1: “first” takes at least 2 arguments"),
        ("of(a, \"b", "character 7: what opens here is never closed"),
        ("across(a, 1)", "character 1: expected a plain name as argument"),
        ("at_least(a, b + c)", "character 1: expected a plain name as argument"),
        ("sqrt(a, b)", "character 1: “sqrt” takes 1 arguments"),
        ("of(a, b + c, d)", "character 1: expected a plain name as argument"),
        ("9999999999999999999999999999999", "character 1: more digits than can be kept exactly"),
    ] {
        let error = Formula::parse(text).expect_err(text);
        assert_eq!(error.to_string(), message, "{text}");
    }
}

#[test]
fn survives_any_nesting() {
    let deep = "(".repeat(3_000);
    assert!(Formula::parse(&deep).expect_err("too deep").to_string().contains("50 parentheses"));
    assert!(Formula::parse(&"-".repeat(3_000)).is_err());
    assert!(Formula::parse(&("a + ".repeat(999) + "a")).is_ok());
    let long = "a + ".repeat(100_000) + "a";
    assert!(Formula::parse(&long).expect_err("too long").to_string().contains("4000 characters"));
}

#[test]
fn suggests_the_nearest_name() {
    let names = ["revenue", "orders", "sessions", "returns_value"];
    for (wrong, right) in [
        ("revenu", Some("revenue")),
        ("Order", Some("orders")),
        ("sesions", Some("sessions")),
        ("profit", None),
    ] {
        assert_eq!(nearest(wrong, names.into_iter()).as_deref(), right, "{wrong}");
    }
}
