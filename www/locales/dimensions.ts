import type { Text } from './text.js';

/** What figures can be broken down by. In the middle of a sentence, so without a capital. */
export const DIMENSIONS: { readonly [id: string]: Text } = {
  sales_channel: { en: 'sales channel', nl: 'verkoopkanaal', da: 'salgskanal' },
  channel: { en: 'channel', nl: 'kanaal', da: 'kanal' },
  source: { en: 'source', nl: 'bron', da: 'kilde' },
  medium: { en: 'medium', nl: 'medium', da: 'medie' },
  campaign: { en: 'campaign', nl: 'campagne', da: 'kampagne' },
  keyword: { en: 'keyword', nl: 'zoekwoord', da: 'søgeord' },
  device: { en: 'device', nl: 'apparaat', da: 'enhed' },
  landing_page: { en: 'landing page', nl: 'landingspagina', da: 'landingsside' },
  country: { en: 'country', nl: 'land', da: 'land' },
  customer_type: { en: 'customer type', nl: 'klanttype', da: 'kundetype' },
  customer_kind: {
    en: 'new or returning',
    nl: 'nieuw of terugkerend',
    da: 'ny eller tilbagevendende',
  },
  coupon: { en: 'coupon', nl: 'kortingscode', da: 'rabatkode' },
  payment_method: { en: 'payment method', nl: 'betaalmethode', da: 'betalingsmetode' },
  product: { en: 'product', nl: 'product', da: 'produkt' },
  variant: { en: 'variant', nl: 'variant', da: 'variant' },
  category: { en: 'category', nl: 'categorie', da: 'kategori' },
  brand: { en: 'brand', nl: 'merk', da: 'mærke' },
  sku: { en: 'article number', nl: 'artikelnummer', da: 'varenummer' },
  reason: { en: 'reason', nl: 'reden', da: 'årsag' },
};

/** Words for the values that the engine itself gives; others are shown as the export has them. */
export const VALUES: { readonly [dimension: string]: { readonly [value: string]: Text } } = {
  channel: {
    direct: { en: 'Direct', nl: 'Direct', da: 'Direkte' },
    referral: { en: 'Referral', nl: 'Verwijzing', da: 'Henvisning' },
    organic_search: { en: 'Organic search', nl: 'Organisch zoeken', da: 'Organisk søgning' },
    paid_search: { en: 'Paid search', nl: 'Betaald zoeken', da: 'Betalt søgning' },
    organic_social: { en: 'Organic social', nl: 'Organische social', da: 'Organisk social' },
    paid_social: { en: 'Paid social', nl: 'Betaalde social', da: 'Betalt social' },
    email: { en: 'E-mail', nl: 'E-mail', da: 'E-mail' },
    affiliate: { en: 'Affiliates', nl: 'Affiliates', da: 'Affiliates' },
    display: { en: 'Display', nl: 'Display', da: 'Display' },
    other: { en: 'Other channels', nl: 'Andere kanalen', da: 'Andre kanaler' },
  },
  customer_kind: {
    new: { en: 'New', nl: 'Nieuw', da: 'Ny' },
    returning: { en: 'Returning', nl: 'Terugkerend', da: 'Tilbagevendende' },
  },
  device: {
    desktop: { en: 'Desktop', nl: 'Desktop', da: 'Computer' },
    mobile: { en: 'Mobile', nl: 'Mobiel', da: 'Mobil' },
    tablet: { en: 'Tablet', nl: 'Tablet', da: 'Tablet' },
  },
};
