//! Kinds of cost, by the names books give them.

/// The kinds there are, as ids, with their names, compared without case.
const KINDS: &[(&str, &[&str])] = &[
    (
        "goods",
        &[
            "cogs",
            "cost of goods",
            "cost of goods sold",
            "cost of sales",
            "purchases",
            "purchasing",
            "inkoop",
            "inkoopwaarde",
            "inkopen",
            "kostprijs verkopen",
            "vareforbrug",
            "vareindkøb",
            "varer",
            "goederen",
        ],
    ),
    (
        "marketing",
        &[
            "advertising",
            "ads",
            "ad spend",
            "advertenties",
            "reclame",
            "advertentiekosten",
            "marketingkosten",
            "annoncering",
            "annoncer",
            "reklame",
            "markedsføring",
        ],
    ),
    (
        "fulfilment",
        &[
            "fulfillment",
            "shipping",
            "logistics",
            "freight",
            "postage",
            "warehouse",
            "warehousing",
            "verzending",
            "verzendkosten",
            "logistiek",
            "porto",
            "magazijn",
            "fragt",
            "forsendelse",
            "levering",
            "logistik",
            "lager",
        ],
    ),
    (
        "payment",
        &[
            "payment fees",
            "payment fee",
            "transaction fees",
            "payment costs",
            "betaalkosten",
            "transactiekosten",
            "betaling",
            "betalingsgebyr",
            "betalingsgebyrer",
            "gebyrer",
            "kortgebyrer",
        ],
    ),
    (
        "staff",
        &[
            "wages",
            "salaries",
            "salary",
            "payroll",
            "personnel",
            "personeel",
            "lonen",
            "salarissen",
            "loonkosten",
            "personeelskosten",
            "løn",
            "lønninger",
            "personale",
            "personaleomkostninger",
        ],
    ),
    (
        "overhead",
        &[
            "general",
            "general expenses",
            "algemeen",
            "algemene kosten",
            "overheadkosten",
            "generelle omkostninger",
            "administration",
            "faste omkostninger",
            "vaste lasten",
        ],
    ),
    (
        "tax",
        &["taxes", "income tax", "belasting", "belastingen", "skat", "skatter", "selskabsskat"],
    ),
    (
        "investment",
        &[
            "investments",
            "capex",
            "capital expenditure",
            "investering",
            "investeringen",
            "investeringer",
        ],
    ),
    (
        "other",
        &[
            "miscellaneous",
            "misc",
            "other costs",
            "overig",
            "overige",
            "diverse",
            "andet",
            "øvrige",
        ],
    ),
];

/// The id of a kind of cost by its name; none for a name that is no kind's.
pub fn cost_kind(name: &str) -> Option<&'static str> {
    let name = name.trim().to_lowercase();
    let is_its = |id: &str, names: &[&str]| id == name || names.contains(&name.as_str());
    KINDS.iter().find(|(id, names)| is_its(id, names)).map(|(id, _)| *id)
}

/// Beginnings and parts of names of accounts, in small letters, and the kind of cost they are for.
/// The first that is found counts.
const ACCOUNTS: &[(&str, &[&str])] = &[
    ("goods", &["cost of goods", "cost of sales", "inkoop", "kostprijs", "vareforbrug", "varekøb"]),
    ("marketing", &["marketing", "advert", "reclame", "reklame", "annonc", "markedsføring"]),
    ("payment", &["bank charge", "bank fee", "payment fee", "transactiekosten", "gebyr"]),
    (
        "fulfilment",
        &["shipping cost", "freight", "postage", "verzendkosten", "vrachtkosten", "fragt"],
    ),
    ("staff", &["salar", "wage", "payroll", "loonkosten", "lonen", "personeel", "lønning"]),
    ("overhead", &["expense", "kosten", "omkostning", "huur", "husleje", "insurance"]),
];

/// Parts of names of accounts that hold what is owed or paid ahead.
const OWED: &[&str] =
    &["prepaid", "accrued", "payable", "te betalen", "vooruitbetaald", "skyldig", "forudbetalt"];

/// The id of the kind of cost an account of the books is for: `4300 Reclame` → `marketing`. None
/// for accounts of sales, of what is owned or owed, and those whose name does not tell.
pub fn account_kind(account: &str) -> Option<&'static str> {
    let is_number = |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | '-');
    let name = account.trim_start_matches(is_number).to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if has(OWED) {
        return None;
    }
    let found = ACCOUNTS.iter().find(|(_, words)| has(words));
    cost_kind(&name).or(found.map(|(kind, _)| *kind))
}

#[cfg(test)]
mod tests {
    use super::{account_kind, cost_kind};

    #[test]
    fn tells_accounts_of_costs_from_others() {
        for (account, expected) in [
            ("600000 Expenses", Some("overhead")),
            ("4300 Reclame- en advertentiekosten", Some("marketing")),
            ("7000 Inkoopwaarde", Some("goods")),
            ("2210 Lønninger", Some("staff")),
            ("400000 Product Sales", None),
            ("1100 Debiteuren", None),
            ("1590 Nog te betalen kosten", None),
            ("251000 Tax Received", None),
        ] {
            assert_eq!(account_kind(account), expected, "{account}");
        }
    }

    #[test]
    fn knows_kinds_in_three_languages() {
        for (name, expected) in [
            ("COGS", Some("goods")),
            ("Shipping", Some("fulfilment")),
            ("lonen", Some("staff")),
            ("Markedsføring", Some("marketing")),
            (" overhead ", Some("overhead")),
            ("Tools", None),
        ] {
            assert_eq!(cost_kind(name), expected, "{name}");
        }
    }
}
