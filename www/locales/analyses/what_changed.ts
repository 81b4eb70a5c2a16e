import type { Text } from '../text.js';

/** What the page of what changed says. */
export const WHAT_CHANGED = {
  sentence: {
    en: '{kpi} went from {compared} to {value}: {difference}.',
    nl: '{kpi} ging van {compared} naar {value}: {difference}.',
    da: '{kpi} gik fra {compared} til {value}: {difference}.',
  },
  up_most: {
    en: 'Up most through {name} ({contribution}).',
    nl: 'Het meest omhoog door {name} ({contribution}).',
    da: 'Trukket mest op af {name} ({contribution}).',
  },
  down_most: {
    en: 'Down most through {name} ({contribution}).',
    nl: 'Het meest omlaag door {name} ({contribution}).',
    da: 'Trukket mest ned af {name} ({contribution}).',
  },
  waterfall: { en: 'What it is made of', nl: 'Waaruit het bestaat', da: 'Hvad det består af' },
  effect: { en: 'Effect', nl: 'Effect', da: 'Effekt' },
  bars: {
    en: 'What each {dimension} gave',
    nl: 'Wat elke waarde van {dimension} bijdroeg',
    da: 'Hvad hver {dimension} bidrog',
  },
  bars_hint: {
    en: 'Choose a row to look inside it: it becomes a filter.',
    nl: 'Kies een rij om erop in te zoomen: die wordt een filter.',
    da: 'Vælg en række for at gå i dybden med den: den bliver et filter.',
  },
  table: { en: 'All figures', nl: 'Alle cijfers', da: 'Alle tal' },
  contribution: { en: 'Gave', nl: 'Bijdrage', da: 'Bidrag' },
  rest: { en: 'The other {count}', nl: 'De overige {count}', da: 'De øvrige {count}' },
  overlap: {
    en: 'Some is counted under several values at once; together they give {value} too much, taken off above.',
    nl: 'Een deel telt bij meerdere waarden tegelijk; samen geven ze {value} te veel, hierboven afgetrokken.',
    da: 'Noget tælles under flere værdier på én gang; sammen giver de {value} for meget, trukket fra ovenfor.',
  },
} satisfies { [key: string]: Text };

/** What a change is made of: name, and what it means. */
export const EFFECTS: { readonly [effect: string]: { readonly name: Text; readonly means: Text } } =
  {
    volume: {
      name: { en: 'Volume', nl: 'Volume', da: 'Volumen' },
      means: {
        en: 'more or fewer units, at the old mix and prices',
        nl: 'meer of minder stuks, bij de oude mix en prijzen',
        da: 'flere eller færre enheder, ved gammelt mix og gamle priser',
      },
    },
    mix: {
      name: { en: 'Mix', nl: 'Mix', da: 'Mix' },
      means: {
        en: 'weight moved to values above or below the whole',
        nl: 'het gewicht verschoof naar waarden boven of onder het gemiddelde',
        da: 'vægten flyttede sig mod værdier over eller under gennemsnittet',
      },
    },
    price: {
      name: { en: 'Price', nl: 'Prijs', da: 'Pris' },
      means: {
        en: 'net sales per unit changed, after discount and returns',
        nl: 'de omzet per stuk veranderde, na korting en retouren',
        da: 'omsætningen pr. enhed ændrede sig, efter rabat og returneringer',
      },
    },
    within: {
      name: { en: 'Within', nl: 'Binnen', da: 'Inden for' },
      means: {
        en: 'the value’s own ratio changed',
        nl: 'de eigen verhouding van de waarde veranderde',
        da: 'værdiens eget forhold ændrede sig',
      },
    },
    continuing: {
      name: { en: 'Continuing', nl: 'Doorlopend', da: 'Fortsættende' },
      means: {
        en: 'what is there in both periods',
        nl: 'wat er in beide perioden is',
        da: 'det, der er i begge perioder',
      },
    },
    new: {
      name: { en: 'New', nl: 'Nieuw', da: 'Nye' },
      means: {
        en: 'was not there in the comparison period',
        nl: 'was er niet in de vergelijkingsperiode',
        da: 'var der ikke i sammenligningsperioden',
      },
    },
    lost: {
      name: { en: 'Lost', nl: 'Verdwenen', da: 'Forsvundne' },
      means: {
        en: 'is not there any more',
        nl: 'is er niet meer',
        da: 'er der ikke mere',
      },
    },
    other: {
      name: { en: 'Other', nl: 'Overig', da: 'Andet' },
      means: {
        en: 'without units in either period, such as refunds of earlier sales',
        nl: 'zonder stuks in beide perioden, zoals terugbetalingen van eerdere verkopen',
        da: 'uden enheder i nogen af perioderne, f.eks. refusion af tidligere salg',
      },
    },
    overlap: {
      name: { en: 'Counted twice', nl: 'Dubbel geteld', da: 'Talt dobbelt' },
      means: {
        en: 'counted under several values at once',
        nl: 'bij meerdere waarden tegelijk geteld',
        da: 'talt under flere værdier på én gang',
      },
    },
  };
