//! Customers who do not exist: invented names, mail addresses under example.com, no telephone
//! numbers, since any number could be somebody's.

use super::dice::{Dice, Purpose};

/// A country the shop sells to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Country {
    /// The Netherlands.
    Nl,
    /// Belgium.
    Be,
    /// Denmark.
    Dk,
}

/// A customer.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    /// First and last name.
    pub(crate) name: String,
    /// Empty for somebody at the counter who did not leave one.
    pub(crate) email: String,
    /// Where they live.
    pub(crate) country: Country,
    /// Street and number.
    pub(crate) street: String,
    /// City.
    pub(crate) city: &'static str,
    /// Postcode, without Shopify's apostrophe.
    pub(crate) zip: String,
    /// Whether they agreed to newsletters.
    pub(crate) accepts_marketing: bool,
    /// Whether they buy at the shop's counter only.
    pub(crate) is_walk_in: bool,
}

struct Land {
    country: Country,
    /// Customers of a thousand.
    share: u64,
    first_names: &'static [&'static str],
    last_names: &'static [&'static str],
    streets: &'static [&'static str],
    cities: &'static [(&'static str, u64)],
}

static LANDS: [Land; 3] = [
    Land {
        country: Country::Nl,
        share: 610,
        first_names: &[
            "Anouk", "Bram", "Daan", "Eva", "Femke", "Guus", "Hanna", "Iris", "Jasper", "Koen",
            "Lotte", "Mees", "Nienke", "Olaf", "Pien", "Roos", "Sanne", "Teun", "Veerle", "Wouter",
        ],
        last_names: &[
            "Lindekamp",
            "Zilverberk",
            "Noordersluis",
            "Brakenhof",
            "Duinzicht",
            "Grasmeer",
            "Hagelkruis",
            "Kievitsven",
            "Molenwaard",
            "Oeverloo",
            "Rietmeer",
            "Steenvliet",
            "Turfhaven",
            "Veldwachter",
            "Waterlelie",
            "van Zonnedal",
            "van der Heuvelrug",
        ],
        streets: &["Dorpsstraat", "Kerkstraat", "Molenweg", "Beukenlaan", "Stationsweg", "Kade"],
        cities: &[
            ("Amsterdam", 1010),
            ("Rotterdam", 3010),
            ("Utrecht", 3510),
            ("Groningen", 9710),
            ("Eindhoven", 5610),
            ("Zwolle", 8010),
            ("Haarlem", 2010),
            ("Nijmegen", 6510),
        ],
    },
    Land {
        country: Country::Be,
        share: 230,
        first_names: &[
            "Amélie", "Bart", "Céline", "Dries", "Elise", "Ferre", "Gitte", "Jelle", "Laure",
            "Maarten", "Noor", "Pauline", "Ruben", "Stijn", "Tine", "Yves",
        ],
        last_names: &[
            "Bosmolen",
            "Claeverveld",
            "Delvaert",
            "Eikendal",
            "Fonteyn-Lux",
            "Goudhaeghe",
            "Heidebroek",
            "Leiekant",
            "Meersdom",
            "Scheldezoom",
            "Terwilghe",
            "Vlaskouter",
        ],
        streets: &["Stationsstraat", "Nieuwstraat", "Rue du Moulin", "Veldstraat", "Kapellelaan"],
        cities: &[
            ("Antwerpen", 2000),
            ("Gent", 9000),
            ("Brussel", 1000),
            ("Leuven", 3000),
            ("Brugge", 8000),
            ("Liège", 4000),
        ],
    },
    Land {
        country: Country::Dk,
        share: 160,
        first_names: &[
            "Asger", "Birk", "Clara", "Ditte", "Esben", "Freja", "Ingrid", "Jeppe", "Katrine",
            "Laust", "Maja", "Nanna", "Rasmus", "Signe", "Thilde",
        ],
        last_names: &[
            "Birkemose",
            "Engsø",
            "Fjordby",
            "Granlund-Vig",
            "Havgård",
            "Klitmark",
            "Lyngholt",
            "Mågedal",
            "Rugvænge",
            "Solbakke",
            "Strandager",
        ],
        streets: &["Skolevej", "Strandvejen", "Birkevej", "Møllevej", "Havnegade"],
        cities: &[
            ("København", 2100),
            ("Aarhus", 8000),
            ("Odense", 5000),
            ("Aalborg", 9000),
            ("Roskilde", 4000),
        ],
    },
];

impl Country {
    /// Two letters, as Shopify writes them.
    pub(crate) fn code(self) -> &'static str {
        ["NL", "BE", "DK"][self as usize]
    }

    /// Value added tax on goods and shipping, in per cent.
    pub(crate) fn tax_percent(self) -> i64 {
        [21, 21, 25][self as usize]
    }

    /// The tax's name in the export.
    pub(crate) fn tax_name(self) -> &'static str {
        ["NL BTW 21%", "BE BTW 21%", "DK Moms 25%"][self as usize]
    }
}

/// The customer with this number.
pub(crate) fn person(seed: u64, number: u32) -> Person {
    let mut dice = Dice::of(seed, Purpose::Person, u64::from(number));
    let is_walk_in = dice.chance(45);
    let shares = LANDS.each_ref().map(|land| land.share);
    let land = &LANDS[if is_walk_in { 0 } else { dice.weighted(&shares) }];
    let (first, last) = (dice.one_of(land.first_names), dice.one_of(land.last_names));
    let (city, zip) = land.cities[dice.below(land.cities.len() as u64) as usize];
    let zip = zip + dice.below(9);
    let street = format!("{} {}", dice.one_of(land.streets), dice.between(1, 180));
    Person {
        name: format!("{first} {last}"),
        email: if is_walk_in && dice.chance(750) {
            String::new()
        } else {
            mail(first, last, number)
        },
        country: land.country,
        street,
        city,
        zip: if land.country == Country::Nl { format!("{zip} AB") } else { zip.to_string() },
        accepts_marketing: dice.chance(540),
        is_walk_in,
    }
}

/// `anouk.lindekamp.4711@example.com`: letters that every mail program takes.
fn mail(first: &str, last: &str, number: u32) -> String {
    let plain = |name: &str| -> String {
        name.to_lowercase()
            .chars()
            .filter_map(|letter| match letter {
                'a'..='z' | '-' => Some(letter),
                'é' => Some('e'),
                'ø' => Some('o'),
                'å' | 'æ' => Some('a'),
                _ => None,
            })
            .collect()
    };
    format!("{}.{}.{number}@example.com", plain(first), plain(last))
}
