import type { Text } from '../text.js';

/** What the page of what-if says. */
export const WHAT_IF = {
  explained: {
    en: 'Move a factor and see what would have come of the days {from} to {to}.',
    nl: 'Verschuif een factor en zie wat er in de dagen {from} tot en met {to} van gekomen zou zijn.',
    da: 'Flyt en faktor, og se, hvad der ville være kommet ud af dagene {from} til {to}.',
  },
  factors: { en: 'The factors', nl: 'De factoren', da: 'Faktorerne' },
  percent: {
    en: '{factor}, change in per cent',
    nl: '{factor}, verandering in procenten',
    da: '{factor}, ændring i procent',
  },
  slide: { en: '{factor}, slider', nl: '{factor}, schuif', da: '{factor}, skyder' },
  from_to: {
    en: '{value} becomes {changed}',
    nl: '{value} wordt {changed}',
    da: '{value} bliver {changed}',
  },
  reset: { en: 'Back to as it was', nl: 'Terug naar hoe het was', da: 'Tilbage til som det var' },
  outcomes: {
    en: 'What would come of it',
    nl: 'Wat ervan zou komen',
    da: 'Hvad der ville komme ud af det',
  },
  figures: { en: 'In figures', nl: 'In cijfers', da: 'I tal' },
  as_it_was: { en: 'As it was', nl: 'Zoals het was', da: 'Som det var' },
  would_be: { en: 'Would be', nl: 'Zou zijn', da: 'Ville være' },
  how: { en: 'How it is worked out', nl: 'Hoe het wordt berekend', da: 'Sådan beregnes det' },
  assumed: {
    en: 'What this takes for granted',
    nl: 'Wat dit veronderstelt',
    da: 'Hvad dette forudsætter',
  },
} satisfies { [key: string]: Text };

/** What is assumed. */
export const ASSUMPTIONS: { readonly [code: string]: Text } = {
  aov_unmoved_by_conversion: {
    en: 'More or fewer orders do not change the order value.',
    nl: 'Meer of minder bestellingen veranderen de orderwaarde niet.',
    da: 'Flere eller færre ordrer ændrer ikke ordreværdien.',
  },
  margin_rate_unmoved: {
    en: 'The gross margin stays the same share unless it is moved itself.',
    nl: 'De brutomarge blijft hetzelfde aandeel tenzij die zelf wordt verschoven.',
    da: 'Bruttomarginen forbliver samme andel, medmindre den selv flyttes.',
  },
  refunds_lower_revenue: {
    en: 'Fewer refunds raise net sales, more lower it.',
    nl: 'Minder terugbetalingen verhogen de netto-omzet, meer verlagen die.',
    da: 'Færre refusioner hæver nettoomsætningen, flere sænker den.',
  },
  costs_per_order_unmoved: {
    en: 'Fulfilment and payment cost the same per order.',
    nl: 'Fulfilment en betaling kosten evenveel per bestelling.',
    da: 'Levering og betaling koster det samme pr. ordre.',
  },
  new_share_unmoved: {
    en: 'The share of new customers stays the same.',
    nl: 'Het aandeel nieuwe klanten blijft gelijk.',
    da: 'Andelen af nye kunder er uændret.',
  },
  spend_moves_nothing_else: {
    en: 'Marketing cost changes nothing but itself: move the visits too if you expect them to follow.',
    nl: 'De marketingkosten veranderen alleen zichzelf: verschuif ook de bezoeken als u verwacht dat die volgen.',
    da: 'Marketingomkostninger ændrer kun sig selv: flyt også besøgene, hvis du venter, at de følger med.',
  },
  frequency_and_lifespan_unmoved: {
    en: 'Customers buy as often and stay as long as so far.',
    nl: 'Klanten kopen even vaak en blijven even lang als tot nu toe.',
    da: 'Kunder køber lige så ofte og bliver lige så længe som hidtil.',
  },
};
