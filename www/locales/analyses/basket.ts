import type { Text } from '../text.js';

/** What the page of products bought together says. */
export const BASKET = {
  sentence: {
    en: '{several} of {orders} orders ({share}) hold two or more different ones. {pairs} pairs are in at least {least} orders.',
    nl: '{several} van {orders} bestellingen ({share}) bevatten twee of meer verschillende. {pairs} paren zitten in minstens {least} bestellingen.',
    da: '{several} af {orders} ordrer ({share}) har to eller flere forskellige. {pairs} par er i mindst {least} ordrer.',
  },
  none: {
    en: 'No pair is in enough orders to say that it is more than chance. Choose a longer period, or categories in place of products.',
    nl: 'Geen paar zit in genoeg bestellingen om meer dan toeval te zijn. Kies een langere periode, of categorieën in plaats van producten.',
    da: 'Intet par er i nok ordrer til at være mere end tilfældigt. Vælg en længere periode, eller kategorier i stedet for produkter.',
  },
  pruned: {
    en: 'There are very many articles: pairs of those in few orders are left out, so that memory suffices.',
    nl: 'Er zijn heel veel artikelen: paren van artikelen in weinig bestellingen zijn weggelaten, zodat het geheugen volstaat.',
    da: 'Der er rigtig mange varer: par af dem i få ordrer er udeladt, så hukommelsen rækker.',
  },
  bars: {
    en: 'Orders with both, and how many there would be by chance',
    nl: 'Bestellingen met beide, en hoeveel het er door toeval zouden zijn',
    da: 'Ordrer med begge, og hvor mange der ville være ved et tilfælde',
  },
  table: { en: 'The pairs', nl: 'De paren', da: 'Parrene' },
  pair: { en: 'Pair', nl: 'Paar', da: 'Par' },
  both: { en: 'Orders with both', nl: 'Bestellingen met beide', da: 'Ordrer med begge' },
  by_chance: { en: 'By chance', nl: 'Door toeval', da: 'Ved et tilfælde' },
  support: { en: 'Of all orders', nl: 'Van alle bestellingen', da: 'Af alle ordrer' },
  confidence: {
    en: 'Of the first’s, second too',
    nl: 'Met de eerste ook de tweede',
    da: 'Med den første også den anden',
  },
  confidence_back: {
    en: 'Of the second’s, first too',
    nl: 'Met de tweede ook de eerste',
    da: 'Med den anden også den første',
  },
  lift: { en: 'Lift', nl: 'Lift', da: 'Lift' },
  explained: {
    en: 'Lift: how many times as often as by chance; 1× is chance. The pairs stand in the order of the orders they have beyond chance.',
    nl: 'Lift: hoeveel keer zo vaak als door toeval; 1× is toeval. Bovenaan staan de paren met de meeste bestellingen boven wat toeval zou geven.',
    da: 'Lift: hvor mange gange så ofte som ved et tilfælde; 1× er tilfældigt. Øverst står de par, der har flest ordrer ud over det tilfældige.',
  },
} satisfies { [key: string]: Text };
