//! What is known of each group of exports: a file a group.

mod ads;
mod ga4;
mod logistics;
mod magento;
mod mail;
mod marketplaces;
mod office;
mod service;
mod shopify;
mod shops;
mod site;
mod woocommerce;

/// A group's cases.
#[derive(Clone, Copy)]
pub(crate) struct Exports {
    /// Rows as `sources::Case` for our samples, in `tests/samples`. Sums are worked out by hand.
    pub(crate) samples: &'static str,
    /// The same for files in `../shared/formats/samples`. Sums are of the files' own columns, with
    /// Python's csv and decimal modules, over the rows that are neither totals nor notes, unless
    /// the comment above says how else.
    pub(crate) public: &'static str,
    /// System, beginning of the export's name, source: for `../shared/formats/headers.tsv`.
    pub(crate) headers: &'static [(&'static str, &'static str, &'static str)],
}

/// All groups.
pub(crate) const ALL: &[Exports] = &[
    shopify::EXPORTS,
    woocommerce::EXPORTS,
    magento::EXPORTS,
    shops::EXPORTS,
    marketplaces::EXPORTS,
    ga4::EXPORTS,
    site::EXPORTS,
    ads::EXPORTS,
    mail::EXPORTS,
    service::EXPORTS,
    office::EXPORTS,
    logistics::EXPORTS,
];
