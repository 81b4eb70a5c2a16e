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

#[cfg(test)]
mod tests {
    use super::cost_kind;

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
