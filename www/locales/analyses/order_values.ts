import type { Text } from '../text.js';

/** What the page of order values says. */
export const ORDER_VALUES = {
  sentence: {
    en: 'Half of the {orders} orders are worth less than {median}, half more; the mean is {mean}.',
    nl: 'De helft van de {orders} bestellingen is minder dan {median} waard, de helft meer; het gemiddelde is {mean}.',
    da: 'Halvdelen af de {orders} ordrer er mindre værd end {median}, halvdelen mere; gennemsnittet er {mean}.',
  },
  near: {
    en: '{share} ({orders} orders) stop just below free shipping, between {from} and {threshold}; they lack {gap} on average. {share_above} reach it.',
    nl: '{share} ({orders} bestellingen) blijft net onder gratis verzending, tussen {from} en {threshold}; gemiddeld ontbreekt {gap}. {share_above} haalt de drempel.',
    da: '{share} ({orders} ordrer) stopper lige under fri fragt, mellem {from} og {threshold}; de mangler {gap} i gennemsnit. {share_above} når grænsen.',
  },
  no_threshold: {
    en: 'From which value is shipping free? Give it in the settings, and the orders just below are shown.',
    nl: 'Vanaf welk bedrag is verzending gratis? Geef het op bij de instellingen, dan staan de bestellingen net eronder hier.',
    da: 'Fra hvilket beløb er fragten gratis? Angiv det i indstillingerne, så vises ordrerne lige under det her.',
  },
  explained: {
    en: 'The value is what the customer sees in the cart: goods after discount, with tax where the prices have it, without shipping.',
    nl: 'De waarde is wat de klant in de winkelwagen ziet: goederen na korting, met btw waar de prijzen die hebben, zonder verzending.',
    da: 'Værdien er det, kunden ser i kurven: varer efter rabat, med moms, hvor priserne har det, uden fragt.',
  },
  unknown: {
    en: {
      one: 'The value of one order is not known.',
      other: 'The value of {count} orders is not known.',
    },
    nl: {
      one: 'Van één bestelling is de waarde niet bekend.',
      other: 'Van {count} bestellingen is de waarde niet bekend.',
    },
    da: {
      one: 'Værdien af én ordre er ikke kendt.',
      other: 'Værdien af {count} ordrer er ikke kendt.',
    },
  },
  histogram: { en: 'Orders by value', nl: 'Bestellingen naar waarde', da: 'Ordrer efter værdi' },
  value: { en: 'Value', nl: 'Waarde', da: 'Værdi' },
  orders: { en: 'Orders', nl: 'Bestellingen', da: 'Ordrer' },
  revenue: { en: 'Goods sold', nl: 'Verkochte goederen', da: 'Solgte varer' },
  threshold: { en: 'Free shipping', nl: 'Gratis verzending', da: 'Fri fragt' },
  between: { en: '{from} to {to}', nl: '{from} tot {to}', da: '{from} til {to}' },
  above: { en: '{from} and more', nl: '{from} en meer', da: '{from} og mere' },
  table: { en: 'The classes in figures', nl: 'De klassen in cijfers', da: 'Klasserne i tal' },
  mean: { en: 'Mean', nl: 'Gemiddelde', da: 'Gennemsnit' },
  median: { en: 'Median', nl: 'Mediaan', da: 'Median' },
  middle_half: { en: 'Middle half', nl: 'Middelste helft', da: 'Midterste halvdel' },
  least: { en: 'Least', nl: 'Kleinste', da: 'Mindste' },
  greatest: { en: 'Greatest', nl: 'Grootste', da: 'Største' },
} satisfies { [key: string]: Text };
