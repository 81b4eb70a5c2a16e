import type { KpiTexts } from '../text.js';

/** Stock: what lies in the warehouse, and how long it lasts. */
export const STOCK: KpiTexts = {
  stock_units: {
    name: { en: 'Stock in units', nl: 'Voorraad in stuks', da: 'Lager i enheder' },
    definition: {
      en: 'Units on hand at the last stock list of the period.',
      nl: 'Aanwezige stuks volgens de laatste voorraadlijst van de periode.',
      da: 'Enheder på lager ifølge periodens seneste lagerliste.',
    },
  },
  stock_value: {
    name: { en: 'Stock value', nl: 'Voorraadwaarde', da: 'Lagerværdi' },
    definition: {
      en: 'Units on hand times unit cost, at the last stock list of the period.',
      nl: 'Aanwezige stuks maal kostprijs, volgens de laatste voorraadlijst van de periode.',
      da: 'Enheder på lager gange kostpris, ifølge periodens seneste lagerliste.',
    },
  },
  days_of_cover: {
    name: { en: 'Days of cover', nl: 'Voorraaddagen', da: 'Lagerdage' },
    definition: {
      en: 'How many days the available stock lasts at the mean daily sales of the last 30 days (setting).',
      nl: 'Hoeveel dagen de beschikbare voorraad meegaat bij de gemiddelde dagverkoop van de laatste 30 dagen (instelling).',
      da: 'Hvor mange dage det disponible lager rækker ved det gennemsnitlige daglige salg de seneste 30 dage (indstilling).',
    },
  },
  stockout_rate: {
    name: { en: 'Out of stock', nl: 'Niet op voorraad', da: 'Udsolgt' },
    definition: {
      en: 'Articles with nothing available as a share of the articles in stock or sold in the last 90 days.',
      nl: 'Artikelen waarvan niets beschikbaar is, als deel van de artikelen die op voorraad of in de laatste 90 dagen verkocht zijn.',
      da: 'Varer uden disponibelt lager som andel af varer på lager eller solgt de seneste 90 dage.',
    },
  },
  overstock_rate: {
    name: { en: 'Overstock', nl: 'Overvoorraad', da: 'Overlager' },
    definition: {
      en: 'Articles that last more than 180 days (setting) or exceed their maximum level, as a share of the articles in stock. Their value stands beside it.',
      nl: 'Artikelen die langer dan 180 dagen meegaan (instelling) of boven hun maximum liggen, als deel van de artikelen op voorraad. Hun waarde staat ernaast.',
      da: 'Varer, der rækker mere end 180 dage (indstilling) eller overstiger deres maksimum, som andel af varer på lager. Deres værdi står ved siden af.',
    },
  },
  stock_turnover: {
    name: { en: 'Stock turnover', nl: 'Voorraadrotatie', da: 'Lageromsætningshastighed' },
    definition: {
      en: 'Cost of the goods sold, as for a whole year, divided by the mean stock value.',
      nl: 'Inkoopwaarde van de verkochte goederen, omgerekend naar een jaar, gedeeld door de gemiddelde voorraadwaarde.',
      da: 'Solgte varers kostpris, omregnet til et år, divideret med den gennemsnitlige lagerværdi.',
    },
  },
};
