//! Currency signs and codes around an amount.

/// Signs and short forms, and the currency they mean where only one does.
const SIGNS: &[(&str, &str)] = &[
    ("€", "EUR"),
    ("£", "GBP"),
    ("₹", "INR"),
    ("zł", "PLN"),
    ("Kč", "CZK"),
    ("Ft", "HUF"),
    ("lei", "RON"),
    ("R$", "BRL"),
    ("US$", "USD"),
    ("A$", "AUD"),
    ("C$", "CAD"),
    ("CA$", "CAD"),
    ("NZ$", "NZD"),
    ("HK$", "HKD"),
    ("S$", "SGD"),
    ("₺", "TRY"),
    ("₽", "RUB"),
    ("₩", "KRW"),
    ("₪", "ILS"),
    ("₫", "VND"),
    ("₴", "UAH"),
    ("฿", "THB"),
    ("₱", "PHP"),
    ("Fr.", "CHF"),
    // Several countries use these; the file must say which elsewhere.
    ("$", ""),
    ("¥", ""),
    ("kr", ""),
    ("kr.", ""),
    ("Kr", ""),
    ("Kr.", ""),
    ("KR", ""),
    ("Rs", ""),
    ("Rs.", ""),
    (",-", ""),
];

/// ISO 4217 codes in use, each three letters.
const CODES: &str = "AEDAFNALLAMDANGAOAARSAUDAWGAZNBAMBBDBDTBGNBHDBIFBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHF\
    CLPCNYCOPCRCCUPCVECZKDJFDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHRKHTGHUFIDRILSINR\
    IQDIRRISKJMDJODJPYKESKGSKHRKMFKPWKRWKWDKYDKZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXN\
    MYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGKPHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESOSSRDSTNSYP\
    SZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGXUSDUYUUZSVESVNDVUVWSTXAFXCDXOFXPFYERZARZMWZWL";

/// Whether three capital letters are a currency's code.
pub fn is_code(text: &str) -> bool {
    text.len() == 3 && CODES.as_bytes().chunks(3).any(|code| code == text.as_bytes())
}

/// Whether a text beside an amount names a currency, by sign, short form or code.
pub(super) fn is_currency(text: &str) -> bool {
    is_code(text) || SIGNS.iter().any(|(sign, _)| *sign == text)
}

/// The code of a sign or code, where it means one currency only.
pub fn code_of(text: &str) -> Option<&'static str> {
    if let Some((_, code)) = SIGNS.iter().find(|(sign, _)| *sign == text) {
        return (!code.is_empty()).then_some(code);
    }
    let at = CODES.as_bytes().chunks(3).position(|code| code == text.as_bytes())?;
    Some(&CODES[at * 3..at * 3 + 3])
}

/// The code of a sign or code; where several currencies share a sign, the sign in one spelling.
pub fn name_of(text: &str) -> Option<&'static str> {
    const SHARED: &[(&str, &[&str])] = &[
        ("$", &["$"]),
        ("¥", &["¥"]),
        ("kr", &["kr", "kr.", "KR", "Kr", "Kr."]),
        ("Rs", &["Rs", "Rs."]),
    ];
    let shared = SHARED.iter().find(|(_, signs)| signs.contains(&text)).map(|(name, _)| *name);
    code_of(text).or(shared)
}

#[cfg(test)]
mod tests {
    use super::{CODES, code_of, is_code, is_currency};

    #[test]
    fn knows_codes_and_signs() {
        assert_eq!(CODES.len() % 3, 0);
        assert!(is_code("DKK") && is_code("EUR") && is_code("ZWL"));
        assert!(!is_code("SKU") && !is_code("eur") && !is_code("KKE"));
        assert!(is_currency("kr.") && !is_currency("P"));
        assert_eq!(
            (code_of("€"), code_of("kr."), code_of("INR")),
            (Some("EUR"), None, Some("INR"))
        );
    }
}
