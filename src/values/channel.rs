//! Marketing channels: from a group's name, or from source and medium.

/// The channels there are, as ids.
pub const CHANNELS: &[&str] = &[
    "direct",
    "referral",
    "organic_search",
    "paid_search",
    "organic_social",
    "paid_social",
    "email",
    "affiliate",
    "display",
    "other",
];

/// Names of channel groups in the tools' languages, compared without case.
const GROUPS: &[(&str, &[&str])] = &[
    (
        "direct",
        &[
            "direct",
            "direkte",
            "(direct)",
            "direct traffic",
            "rechtstreeks",
            "direct verkeer",
            "direkte trafik",
        ],
    ),
    (
        "referral",
        &["referral", "referrals", "verwijzing", "verwijzingen", "henvisning", "henvisninger"],
    ),
    (
        "organic_search",
        &[
            "organic search",
            "organic",
            "search",
            "organische zoekresultaten",
            "organisch zoeken",
            "seo",
            "organisk søgning",
            "organisk søgetrafik",
            "organic shopping",
        ],
    ),
    (
        "paid_search",
        &[
            "paid search",
            "betaalde zoekresultaten",
            "betaald zoeken",
            "betalt søgning",
            "sea",
            "ppc",
            "paid shopping",
            "google ads",
            "google search",
            "bing ads",
            "microsoft ads",
            "adwords",
        ],
    ),
    (
        "organic_social",
        &[
            "organic social",
            "organisch verkeer social media",
            "organische sociale media",
            "social",
            "organisk social",
            "organiske sociale medier",
            "organic video",
            "instagram",
            "facebook",
        ],
    ),
    (
        "paid_social",
        &[
            "paid social",
            "betaalde social media",
            "betaalde sociale media",
            "betalt social",
            "betalte sociale medier",
            "paid video",
            "facebook ads",
            "meta ads",
            "tiktok ads",
            "instagram ads",
            "linkedin ads",
            "pinterest ads",
            "snapchat ads",
        ],
    ),
    (
        "email",
        &[
            "email",
            "e-mail",
            "mail",
            "newsletter",
            "nieuwsbrief",
            "nyhedsbrev",
            "email marketing",
            "e-mailmarketing",
            "e-mailmarkedsføring",
        ],
    ),
    ("affiliate", &["affiliates", "affiliate", "partners", "partner", "partnere"]),
    ("display", &["display", "cross-network", "banner", "banners", "weergave", "programmatic"]),
    (
        "other",
        &[
            "unassigned",
            "(other)",
            "other",
            "other campaigns",
            "offline sources",
            "offlinebronnen",
            "offlinekilder",
            "niet toegewezen",
            "ikke tildelt",
            "audio",
            "unknown",
            "sms",
            "mobile push notifications",
            "push",
            "video",
            "ai assistant",
            "overig",
            "andet",
        ],
    ),
];

const SEARCH: &[&str] = &[
    "google",
    "bing",
    "yahoo",
    "duckduckgo",
    "ecosia",
    "yandex",
    "baidu",
    "gsearch",
    "bsearch",
    "qwant",
    "startpage",
    "brave",
];
const SOCIAL: &[&str] = &[
    "facebook",
    "instagram",
    "fb",
    "ig",
    "meta",
    "tiktok",
    "pinterest",
    "linkedin",
    "twitter",
    "x",
    "t.co",
    "snapchat",
    "youtube",
    "reddit",
    "socialbook",
    "whatsapp",
    "threads",
    "lnkd.in",
];
const PAID: &[&str] = &[
    "cpc",
    "ppc",
    "paid",
    "paidsearch",
    "paid_search",
    "sem",
    "sea",
    "retargeting",
    "paidsocial",
    "paid_social",
    "paid-social",
];

/// The id of a channel group by its name; none if the name is no channel group's.
pub fn channel_of_group(name: &str) -> Option<&'static str> {
    let name = name.trim();
    let is_name = |list: &[&str]| list.iter().any(|entry| same(entry, name));
    GROUPS.iter().find(|(id, names)| same(id, name) || is_name(names)).map(|(id, _)| *id)
}

/// The channel of a source and a medium; empty texts for what is not known. Neither known, the
/// visitor came directly if a `referrer` column is known to be empty, which the caller decides.
pub fn channel_of(source: &str, medium: &str) -> &'static str {
    let (source, medium) = (source.trim(), medium.trim());
    let is_search = is_site(source, SEARCH);
    let is_social = is_site(source, SOCIAL);
    let is_paid = PAID.iter().any(|paid| same(paid, medium));
    match channel_of_medium(medium) {
        Some(channel) => channel,
        None if is_paid && is_social => "paid_social",
        None if is_paid => "paid_search",
        None if same(medium, "organic") && is_social => "organic_social",
        None if same(medium, "organic") => "organic_search",
        None if source.is_empty() && medium.is_empty() => "direct",
        None if same(source, "(direct)") || same(source, "direct") => "direct",
        None if medium.is_empty() => channel_of_source(source, is_search, is_social),
        None if same(medium, "referral") && is_social => "organic_social",
        None if same(medium, "referral") && is_search => "organic_search",
        None if same(medium, "referral") => "referral",
        None => "other",
    }
}

/// Whether a source is a search engine.
pub fn is_search(source: &str) -> bool {
    is_site(source.trim(), SEARCH)
}

/// Media that tell the channel alone.
fn channel_of_medium(medium: &str) -> Option<&'static str> {
    const MEDIA: &[(&str, &str)] = &[
        ("email", "email"),
        ("e-mail", "email"),
        ("newsletter", "email"),
        ("affiliate", "affiliate"),
        ("affiliates", "affiliate"),
        ("display", "display"),
        ("banner", "display"),
        ("cpm", "display"),
        ("social", "organic_social"),
        ("social-media", "organic_social"),
        ("sm", "organic_social"),
        ("paidsocial", "paid_social"),
        ("paid_social", "paid_social"),
        ("paid-social", "paid_social"),
        ("(none)", "direct"),
    ];
    MEDIA.iter().find(|(name, _)| same(name, medium)).map(|(_, channel)| *channel)
}

fn channel_of_source(source: &str, is_search: bool, is_social: bool) -> &'static str {
    match channel_of_group(source) {
        _ if is_search => "organic_search",
        _ if is_social => "organic_social",
        Some(channel) => channel,
        None => "referral",
    }
}

/// Whether a source is one of the sites: `google`, `google.com`, `www.facebook.com`, `l.facebook.com`.
fn is_site(source: &str, sites: &[&str]) -> bool {
    let host = source.strip_prefix("https://").or(source.strip_prefix("http://")).unwrap_or(source);
    let host = host.split('/').next().unwrap_or(host);
    sites.iter().any(|site| {
        same(site, host) || host.split('.').any(|part| site.len() > 2 && same(site, part))
    })
}

fn same(left: &str, right: &str) -> bool {
    left.eq_ignore_ascii_case(right)
}
