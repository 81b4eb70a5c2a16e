//! Help desks, surveys and reviews.

mod delighted_responses;
mod freshdesk_tickets;
mod gorgias_tickets;
mod kiyoh_reviews;
mod surveymonkey_responses;
mod trustpilot_reviews;
mod typeform_responses;
mod webwinkelkeur_reviews;
mod zendesk_tickets;

use super::{Source, SourceColumn, to};

pub(super) static SOURCES: &[&Source] = &[
    &zendesk_tickets::SOURCE,
    &freshdesk_tickets::SOURCE,
    &gorgias_tickets::SOURCE,
    &typeform_responses::SOURCE,
    &surveymonkey_responses::SOURCE,
    &delighted_responses::SOURCE,
    &trustpilot_reviews::SOURCE,
    &kiyoh_reviews::SOURCE,
    &webwinkelkeur_reviews::SOURCE,
];

/// Names that shops give to a help desk's own field for the order, and for the reason.
const ORDER_FIELDS: &[&str] = &[
    "Order number [*]",
    "Order ID [*]",
    "Ordernummer [*]",
    "Bestelnummer [*]",
    "Ordrenummer [*]",
    "Order number",
    "Order ID",
    "Ordernummer",
    "Bestelnummer",
    "Ordrenummer",
];
const REASON_FIELDS: &[&str] = &[
    "Contact reason [*]",
    "Ticket Category [*]",
    "Category [*]",
    "Reason [*]",
    "Contactreden [*]",
    "Reden [*]",
    "Categorie [*]",
    "Henvendelsesårsag [*]",
    "Årsag [*]",
    "Kategori [*]",
];

/// Words of questions in a form: whether one would recommend the shop, and whether one is content.
const RECOMMEND: &[&str] = &[
    "*recommend*",
    "*aanbevel*",
    "*aanbeveel*",
    "*aanrad*",
    "*aanraad*",
    "*anbefal*",
    "NPS",
    "NPS score",
];
const CONTENT: &[&str] = &["*satisf*", "*tevreden*", "*tilfreds*", "CSAT"];
/// A form without any of them is no survey of the shop's.
const ANY_QUESTION: &[&str] = &[
    "*recommend*",
    "*aanbevel*",
    "*aanbeveel*",
    "*aanrad*",
    "*aanraad*",
    "*anbefal*",
    "NPS",
    "NPS score",
    "*satisf*",
    "*tevreden*",
    "*tilfreds*",
    "CSAT",
];

/// What forms ask, and the fields that shops hide in them to know who answers.
const QUESTIONS: &[SourceColumn] = &[
    to(RECOMMEND, &["surveys.nps"]),
    to(CONTENT, &["surveys.csat"]),
    to(
        &["email", "E-mail", "Email Address", "email_address", "E-mailadres", "E-mailadresse"],
        &["surveys.customer"],
    ),
    to(
        &["order_id", "order", "order number", "ordernummer", "bestelnummer", "ordrenummer"],
        &["surveys.order_id"],
    ),
    to(&["segment"], &["surveys.segment"]),
    to(&["moment", "touchpoint"], &["surveys.moment"]),
];
