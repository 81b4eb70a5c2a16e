import type { Text } from '../text.js';

/** What the page of the funnel says. */
export const FUNNEL = {
  sentence: {
    en: 'Of 100 visits, {bought} end in a purchase. Most are lost at the step to “{step}” ({lost}).',
    nl: 'Van 100 bezoeken eindigen er {bought} in een aankoop. De meeste haken af bij de stap naar ‘{step}’ ({lost}).',
    da: 'Af 100 besøg ender {bought} i et køb. De fleste falder fra ved trinnet til »{step}« ({lost}).',
  },
  days: {
    en: 'Taken over {from} to {to}.',
    nl: 'Gemeten over {from} tot en met {to}.',
    da: 'Målt over {from} til {to}.',
  },
  unknown: {
    en: 'Not in the files: {steps}.',
    nl: 'Niet in de bestanden: {steps}.',
    da: 'Ikke i filerne: {steps}.',
  },
  is_more: {
    en: '“{step}” counts more than the step before: the site counts the two differently, or skips a step on some ways.',
    nl: '‘{step}’ telt meer dan de stap ervoor: de site telt die twee anders, of slaat soms een stap over.',
    da: '»{step}« tæller mere end trinnet før: sitet tæller de to forskelligt eller springer et trin over.',
  },
  whole: { en: 'All visits', nl: 'Alle bezoeken', da: 'Alle besøg' },
  by: { en: 'By {dimension}', nl: 'Per {dimension}', da: 'Efter {dimension}' },
  table: {
    en: 'By {dimension}, in figures',
    nl: 'Per {dimension}, in cijfers',
    da: 'Efter {dimension}, i tal',
  },
  bought: { en: 'Of visits', nl: 'Van de bezoeken', da: 'Af besøg' },
  of_before: {
    en: '{step}, of the step before',
    nl: '{step}, van de vorige stap',
    da: '{step}, af trinnet før',
  },
} satisfies { [key: string]: Text };

/** The steps. */
export const STEPS: { readonly [step: string]: Text } = {
  sessions: { en: 'Visits', nl: 'Bezoeken', da: 'Besøg' },
  product_views: { en: 'Product seen', nl: 'Product bekeken', da: 'Produkt set' },
  add_to_carts: { en: 'Put in the cart', nl: 'In winkelwagen', da: 'Lagt i kurv' },
  checkouts: { en: 'Checkout begun', nl: 'Afrekenen begonnen', da: 'Betaling påbegyndt' },
  purchases: { en: 'Bought', nl: 'Aankopen', da: 'Køb' },
};
