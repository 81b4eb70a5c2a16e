import type { Text } from '../text.js';

/** Choosing the cards of a dashboard. */
export const TILES = {
  tiles_title: {
    en: 'Cards for {role}',
    nl: 'Kaarten voor {role}',
    da: 'Kort for {role}',
  },
  tiles_how: {
    en: 'Drag a card by its handle, or move it with the arrow keys while the handle has the focus.',
    nl: 'Sleep een kaart aan de greep, of verplaats hem met de pijltjestoetsen als de greep de focus heeft.',
    da: 'Træk et kort i grebet, eller flyt det med piletasterne, når grebet har fokus.',
  },
  tiles_kept: {
    en: 'What you choose is remembered in this browser.',
    nl: 'Uw keuze wordt in deze browser onthouden.',
    da: 'Dit valg huskes i denne browser.',
  },
  tiles_not_kept: {
    en: 'What you choose holds until the page is closed, unless you have it remembered in the settings.',
    nl: 'Uw keuze geldt tot de pagina wordt gesloten, tenzij u die bij de instellingen laat onthouden.',
    da: 'Dit valg gælder, til siden lukkes, medmindre du får det husket under indstillinger.',
  },
  tiles_done: { en: 'Done', nl: 'Klaar', da: 'Færdig' },
  tiles_shipped: {
    en: 'Back to the original cards',
    nl: 'Terug naar de oorspronkelijke kaarten',
    da: 'Tilbage til de oprindelige kort',
  },
  tile_handle: {
    en: 'Move {kpi}, place {place} of {count}',
    nl: '{kpi} verplaatsen, plaats {place} van {count}',
    da: 'Flyt {kpi}, plads {place} af {count}',
  },
  tile_earlier: { en: '{kpi} one forward', nl: '{kpi} naar voren', da: '{kpi} én frem' },
  tile_later: { en: '{kpi} one back', nl: '{kpi} naar achteren', da: '{kpi} én tilbage' },
  tile_wide: { en: '{kpi} wide', nl: '{kpi} breed', da: '{kpi} bredt' },
  tile_remove: { en: 'Remove {kpi}', nl: '{kpi} verwijderen', da: 'Fjern {kpi}' },
  tile_add: { en: 'Add a card', nl: 'Kaart toevoegen', da: 'Tilføj et kort' },
  tile_search: { en: 'Search figures', nl: 'Cijfers zoeken', da: 'Søg nøgletal' },
  tile_not_found: {
    en: 'No figure has such a name.',
    nl: 'Geen cijfer heeft zo’n naam.',
    da: 'Intet nøgletal har sådan et navn.',
  },
  tile_no_figure: {
    en: 'no figure for now',
    nl: 'nu geen cijfer',
    da: 'intet tal for nu',
  },
  tiles_unknown: {
    en: {
      one: 'One card is kept out, as its figure does not exist here',
      other: '{count} cards are kept out, as their figures do not exist here',
    },
    nl: {
      one: 'Eén kaart blijft weg, omdat het cijfer hier niet bestaat',
      other: '{count} kaarten blijven weg, omdat de cijfers hier niet bestaan',
    },
    da: {
      one: 'Ét kort er udeladt, da nøgletallet ikke findes her',
      other: '{count} kort er udeladt, da nøgletallene ikke findes her',
    },
  },
  tiles_forget: { en: 'Forget them', nl: 'Vergeten', da: 'Glem dem' },
  said_moved: {
    en: '{kpi} is now in place {place} of {count}.',
    nl: '{kpi} staat nu op plaats {place} van {count}.',
    da: '{kpi} står nu på plads {place} af {count}.',
  },
  said_added: {
    en: '{kpi} was added, in place {place} of {count}.',
    nl: '{kpi} is toegevoegd, op plaats {place} van {count}.',
    da: '{kpi} er tilføjet på plads {place} af {count}.',
  },
  said_removed: {
    en: '{kpi} was removed; {count} cards are left.',
    nl: '{kpi} is verwijderd; er zijn nog {count} kaarten.',
    da: '{kpi} er fjernet; der er {count} kort tilbage.',
  },
  said_wide: { en: '{kpi} is now wide.', nl: '{kpi} is nu breed.', da: '{kpi} er nu bredt.' },
  said_small: { en: '{kpi} is now small.', nl: '{kpi} is nu smal.', da: '{kpi} er nu smalt.' },
  said_shipped: {
    en: 'The original cards are back.',
    nl: 'De oorspronkelijke kaarten zijn terug.',
    da: 'De oprindelige kort er tilbage.',
  },
} satisfies { [key: string]: Text };
