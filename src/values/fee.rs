//! What marketplaces keep of the money they collect, by the names their settlements give it.

/// Words in the names of amounts, in small letters and without blanks, and the kind of cost they
/// are. The first that is found counts.
const KINDS: &[(&str, &[&str])] = &[
    ("marketing", &["advertis"]),
    (
        "fulfilment",
        &[
            "fba",
            "fulfil",
            "shipping",
            "storage",
            "label",
            "postage",
            "removal",
            "disposal",
            "inbound",
            "transport",
        ],
    ),
    ("payment", &["commission", "closingfee", "referral", "transaction", "payment"]),
];

/// Words of amounts that are fees wherever they stand.
const FEES: &[&str] = &["fee", "advertis", "subscription", "storage", "label", "postage"];
/// Groups of amounts that customers pay or get back, and taxes.
const SALES: &[&str] = &["price", "promotion", "tax"];

/// The id of the kind of cost an amount is, by its name and, where there are such, its group
/// (`ItemFees`, `ItemPrice`, `other-transaction`): `other` for a fee whose name tells none. None for
/// what is no fee: sales, taxes, reserves, transfers.
pub fn fee_kind(group: Option<&str>, name: &str) -> Option<&'static str> {
    let name = plain(name);
    let has = |text: &str, words: &[&str]| words.iter().any(|word| text.contains(word));
    let kind_of =
        |text: &str| KINDS.iter().find(|(_, words)| has(text, words)).map(|(kind, _)| *kind);
    let group = group.map(plain);
    let is_ad = group.as_ref().is_some_and(|group| has(group, &["advertis"]));
    let is_fee = group
        .is_none_or(|group| has(&group, &["fee"]) || (!has(&group, SALES) && has(&name, FEES)));
    match () {
        () if is_ad => Some("marketing"),
        () if is_fee => Some(kind_of(&name).unwrap_or("other")),
        () => None,
    }
}

fn plain(name: &str) -> String {
    name.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::fee_kind;

    #[test]
    fn tells_fees_from_sales() {
        for (group, name, expected) in [
            ("ItemFees", "Commission", Some("payment")),
            ("ItemFees", "FBAPerUnitFulfillmentFee", Some("fulfilment")),
            ("ItemFees", "ShippingChargeback", Some("fulfilment")),
            ("ItemFees", "DigitalServicesFee", Some("other")),
            ("Cost of Advertising", "TransactionTotalAmount", Some("marketing")),
            ("other-transaction", "Subscription Fee", Some("other")),
            ("other-transaction", "Storage Fee", Some("fulfilment")),
            ("other-transaction", "Current Reserve Amount", None),
            ("ItemPrice", "Principal", None),
            ("ItemPrice", "RestockingFee", None),
            ("Promotion", "Shipping", None),
            ("ItemWithheldTax", "MarketplaceFacilitatorTax-Principal", None),
        ] {
            assert_eq!(fee_kind(Some(group), name), expected, "{group} {name}");
        }
    }
}
