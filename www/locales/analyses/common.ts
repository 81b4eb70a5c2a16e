import type { Text } from '../text.js';

/** What the pages of all analyses say. */
export const COMMON = {
  can_be_made: { en: 'Ready', nl: 'Klaar', da: 'Klar' },
  being_made: { en: 'Being worked out …', nl: 'Wordt berekend …', da: 'Beregnes …' },
  needs: { en: 'Needs more', nl: 'Heeft meer nodig', da: 'Kræver mere' },
  lacking: { en: 'What it needs', nl: 'Wat hiervoor nodig is', da: 'Hvad der skal til' },
  lacking_nothing: {
    en: 'There is nothing to work with in this period and with these filters. Choose a longer period or fewer filters.',
    nl: 'Er is in deze periode en met deze filters niets om mee te rekenen. Kies een langere periode of minder filters.',
    da: 'Der er intet at regne på i perioden og med disse filtre. Vælg en længere periode eller færre filtre.',
  },
  to_files: { en: 'Add files', nl: 'Bestanden toevoegen', da: 'Tilføj filer' },
  to_settings: { en: 'Open the settings', nl: 'Naar de instellingen', da: 'Åbn indstillingerne' },
  export_how: { en: 'How to export it', nl: 'Zo maakt u de export', da: 'Sådan eksporterer du' },
  no_comparison: {
    en: 'This analysis explains a change, so it needs something to compare with.',
    nl: 'Deze analyse verklaart een verandering en heeft dus iets nodig om mee te vergelijken.',
    da: 'Analysen forklarer en ændring og har derfor brug for noget at sammenligne med.',
  },
  compare_previous: {
    en: 'Compare with the period before',
    nl: 'Vergelijk met de periode ervoor',
    da: 'Sammenlign med perioden før',
  },
  unknown: {
    en: 'There is no analysis with this name.',
    nl: 'Er is geen analyse met deze naam.',
    da: 'Der er ingen analyse med dette navn.',
  },
  kpi: { en: 'Figure', nl: 'Cijfer', da: 'Nøgletal' },
  ranked_by: { en: 'Ranked by', nl: 'Gerangschikt op', da: 'Rangeret efter' },
  by: { en: 'By', nl: 'Per', da: 'Efter' },
  by_itself: { en: 'Automatic', nl: 'Automatisch', da: 'Automatisk' },
  by_none: { en: 'No breakdown', nl: 'Geen uitsplitsing', da: 'Ingen opdeling' },
  limit: { en: 'Show', nl: 'Toon', da: 'Vis' },
  picture: { en: 'Picture', nl: 'Weergave', da: 'Visning' },
  now: { en: 'Now', nl: 'Nu', da: 'Nu' },
  before: { en: 'Before', nl: 'Eerder', da: 'Før' },
  share: { en: 'Share', nl: 'Aandeel', da: 'Andel' },
  change: { en: 'Change', nl: 'Verandering', da: 'Ændring' },
  customers: { en: 'Customers', nl: 'Klanten', da: 'Kunder' },
  low: { en: 'Lower end', nl: 'Ondergrens', da: 'Nedre grænse' },
  high: { en: 'Upper end', nl: 'Bovengrens', da: 'Øvre grænse' },
  expected: { en: 'Expected', nl: 'Verwacht', da: 'Forventet' },
  days: { en: 'Days', nl: 'Dagen', da: 'Dage' },
  segment: { en: 'Segment', nl: 'Segment', da: 'Segment' },
  without_customer: {
    en: {
      one: 'One order has no customer and is left out here.',
      other: '{count} orders have no customer and are left out here.',
    },
    nl: {
      one: 'Eén bestelling heeft geen klant en telt hier niet mee.',
      other: '{count} bestellingen hebben geen klant en tellen hier niet mee.',
    },
    da: {
      one: 'Én ordre har ingen kunde og er udeladt her.',
      other: '{count} ordrer har ingen kunde og er udeladt her.',
    },
  },
} satisfies { [key: string]: Text };
