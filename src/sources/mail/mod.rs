//! E-mail, marketing automation and customer relations.

mod activecampaign_campaigns;
mod activecampaign_contacts;
mod brevo_campaigns;
mod brevo_contacts;
mod hubspot_contacts;
mod hubspot_deals;
mod klaviyo_campaigns;
mod klaviyo_flows;
mod klaviyo_list_growth;
mod klaviyo_members;
mod mailchimp_audience;
mod mailchimp_campaigns;

use super::Source;

pub(super) static SOURCES: &[&Source] = &[
    &klaviyo_campaigns::SOURCE,
    &klaviyo_flows::SOURCE,
    &klaviyo_list_growth::SOURCE,
    &klaviyo_members::SOURCE,
    &mailchimp_campaigns::SOURCE,
    &mailchimp_audience::SOURCE,
    &activecampaign_campaigns::SOURCE,
    &activecampaign_contacts::SOURCE,
    &hubspot_contacts::SOURCE,
    &hubspot_deals::SOURCE,
    &brevo_campaigns::SOURCE,
    &brevo_contacts::SOURCE,
];

/// Klaviyo's channels beside e-mail.
const NO_MAILS: &[&str] = &["SMS", "Push", "Mobile push", "mobile_push", "WhatsApp"];

/// HubSpot's headers of all its exports; a contact's own comes as `Record ID - Contact` as well.
const RECORD_ID: &[&str] =
    &["Record ID", "Record ID - Contact", "Record ID - Deal", "Record-ID", "Post-id", "Record-id"];
const CREATED: &[&str] = &["Create Date", "Aanmaakdatum", "Oprettelsesdato"];
const ORIGINAL_SOURCE: &[&str] =
    &["Original Source", "Original Traffic Source", "Oorspronkelijke bron", "Oprindelig kilde"];
