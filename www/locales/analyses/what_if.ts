import type { Text } from '../text.js';

/** What the page of what-if says. */
export const WHAT_IF = {
  explained: {
    en: 'Move a factor and see what would have come of the days {from} to {to}.',
    nl: 'Verschuif een factor en zie wat dat van {from} tot en met {to} zou hebben opgeleverd.',
    da: 'Flyt en faktor, og se, hvad det ville have givet fra {from} til {to}.',
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
  reset: {
    en: 'Back to as it was',
    nl: 'Terug naar hoe het was',
    da: 'Tilbage til udgangspunktet',
  },
  outcomes: {
    en: 'What would come of it',
    nl: 'Wat het zou opleveren',
    da: 'Hvad det ville give',
  },
  figures: { en: 'In figures', nl: 'In cijfers', da: 'I tal' },
  as_it_was: { en: 'As it was', nl: 'Zoals het was', da: 'Som det var' },
  would_be: { en: 'Would be', nl: 'Zou zijn', da: 'Ville være' },
  how: { en: 'How it is worked out', nl: 'Hoe het wordt berekend', da: 'Sådan beregnes det' },
  break_even: {
    en: 'Break-even ROAS by {dimension}',
    nl: 'Break-even-ROAS per {dimension}',
    da: 'Break-even-ROAS efter {dimension}',
  },
  break_even_means: {
    en: 'What each unit of money spent on advertising must bring back in net sales before it earns anything: 1 ÷ contribution margin before marketing. Below it a campaign costs more than it brings in. As it was in these days.',
    nl: 'Wat elke euro aan advertenties aan netto-omzet moet terugbrengen voordat er iets wordt verdiend: 1 ÷ dekkingsbijdragemarge vóór marketing. Daaronder kost een campagne meer dan ze oplevert. Zoals het in deze dagen was.',
    da: 'Hvad hver krone brugt på annoncer skal give tilbage i nettoomsætning, før der tjenes noget: 1 ÷ dækningsgrad før markedsføring. Derunder koster en kampagne mere, end den giver. Som det var i disse dage.',
  },
  break_even_roas: { en: 'Break-even ROAS', nl: 'Break-even-ROAS', da: 'Break-even-ROAS' },
  net_sales: { en: 'Net sales', nl: 'Netto-omzet', da: 'Nettoomsætning' },
  margin: {
    en: 'Margin before marketing',
    nl: 'Marge vóór marketing',
    da: 'Margin før markedsføring',
  },
  no_break_even: {
    en: 'No figure: each sale loses money before any advertising.',
    nl: 'Geen cijfer: elke verkoop verliest al geld vóór advertenties.',
    da: 'Intet tal: hvert salg taber penge allerede før annoncer.',
  },
  others: {
    en: { one: 'One more is not shown.', other: '{count} more are not shown.' },
    nl: { one: 'Nog één wordt niet getoond.', other: 'Nog {count} worden niet getoond.' },
    da: { one: 'Én mere vises ikke.', other: '{count} flere vises ikke.' },
  },
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
  volume_unmoved_by_price: {
    en: 'Another price changes neither how many pieces are sold nor what one costs to buy.',
    nl: 'Een andere prijs verandert niet hoeveel stuks er worden verkocht en niet wat een stuk kost in inkoop.',
    da: 'En anden pris ændrer hverken, hvor mange stk. der sælges, eller hvad et stk. koster i indkøb.',
  },
  baskets_unmoved_by_threshold: {
    en: 'Nobody buys more or less because of the threshold: below a higher one orders pay for shipping what smaller ones pay on average, from a lower one on nothing.',
    nl: 'Niemand koopt meer of minder door de drempel: onder een hogere drempel betalen bestellingen aan verzending wat kleinere gemiddeld betalen, vanaf een lagere niets.',
    da: 'Ingen køber mere eller mindre på grund af grænsen: under en højere grænse betaler ordrer den fragt, mindre ordrer betaler i gennemsnit, fra en lavere ingenting.',
  },
  order_costs_by_sales: {
    en: 'For the break-even of a product, delivery and payment cost the same share of its net sales as of all.',
    nl: 'Voor de break-even van een product kosten levering en betaling hetzelfde aandeel van zijn netto-omzet als van alle.',
    da: 'For en vares break-even koster levering og betaling samme andel af dens nettoomsætning som af al.',
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
