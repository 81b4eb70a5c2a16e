import type { Text } from '../text.js';

/** What is remembered in the browser, the recipe as a file, and deleting it all. */
export const RECIPE = {
  remember_title: {
    en: 'Remember on this computer',
    nl: 'Onthouden op deze computer',
    da: 'Husk på denne computer',
  },
  remember_switch: {
    en: 'Remember settings and corrections in this browser',
    nl: 'Instellingen en correcties in deze browser onthouden',
    da: 'Husk indstillinger og rettelser i denne browser',
  },
  remember_what: {
    en: 'Stored: your settings with your targets, own figures and cards, and what you said about each kind of file (its columns’ names and meanings). Of your files never rows, amounts or customers. Where: this browser’s local storage for this site.',
    nl: 'Bewaard worden: uw instellingen met uw doelen, eigen cijfers en kaarten, en wat u over elk soort bestand hebt aangegeven (kolomnamen en hun betekenis). Uit uw bestanden nooit rijen, bedragen of klanten. Waar: de lokale opslag van deze browser voor deze site.',
    da: 'Gemmes: dine indstillinger med dine mål, egne nøgletal og kort, og hvad du har angivet om hver slags fil (kolonnenavne og deres betydning). Fra dine filer aldrig rækker, beløb eller kunder. Hvor: browserens lokale lager for dette websted.',
  },
  remember_off: {
    en: 'Nothing is stored.',
    nl: 'Er wordt niets bewaard.',
    da: 'Intet er gemt.',
  },
  remember_size: {
    en: {
      one: 'Stored now: {size}, one kind of file.',
      other: 'Stored now: {size}, {count} kinds of files.',
    },
    nl: {
      one: 'Nu bewaard: {size}, één soort bestand.',
      other: 'Nu bewaard: {size}, {count} soorten bestanden.',
    },
    da: {
      one: 'Gemt nu: {size}, én slags fil.',
      other: 'Gemt nu: {size}, {count} slags filer.',
    },
  },
  remember_may_vanish: {
    en: 'Browsers drop such storage when space is short, after weeks without a visit, and always at the end of a private window. Save the recipe as a file to be safe.',
    nl: 'Browsers wissen zulke opslag bij ruimtegebrek, na weken zonder bezoek, en altijd na een privévenster. Sla het recept voor de zekerheid op als bestand.',
    da: 'Browsere sletter sådan et lager ved pladsmangel, efter uger uden besøg og altid efter et privat vindue. Gem opskriften som fil for en sikkerheds skyld.',
  },
  recipe_title: { en: 'Recipe', nl: 'Recept', da: 'Opskrift' },
  recipe_text: {
    en: 'All settings and corrections in one small file without any row of data: for the next visit, a colleague, another computer.',
    nl: 'Alle instellingen en correcties in één klein bestand zonder rijen met gegevens: voor een volgend bezoek, een collega, een andere computer.',
    da: 'Alle indstillinger og rettelser i én lille fil uden rækker med data: til næste besøg, en kollega, en anden computer.',
  },
  recipe_save: { en: 'Save the recipe', nl: 'Recept opslaan', da: 'Gem opskriften' },
  recipe_load: { en: 'Load a recipe', nl: 'Recept laden', da: 'Indlæs en opskrift' },
  news_remembered: {
    en: {
      one: 'Your settings of an earlier visit are in force, and what you said about one kind of file ({size} in this browser).',
      other:
        'Your settings of an earlier visit are in force, and what you said about {count} kinds of files ({size} in this browser).',
    },
    nl: {
      one: 'Uw instellingen van een eerder bezoek gelden, en wat u over één soort bestand hebt aangegeven ({size} in deze browser).',
      other:
        'Uw instellingen van een eerder bezoek gelden, en wat u over {count} soorten bestanden hebt aangegeven ({size} in deze browser).',
    },
    da: {
      one: 'Dine indstillinger fra et tidligere besøg gælder, og det, du har angivet om én slags fil ({size} i browseren).',
      other:
        'Dine indstillinger fra et tidligere besøg gælder, og det, du har angivet om {count} slags filer ({size} i browseren).',
    },
  },
  news_recipe_used: {
    en: {
      one: 'The recipe is in force: its settings, and one kind of file.',
      other: 'The recipe is in force: its settings, and {count} kinds of files.',
    },
    nl: {
      one: 'Het recept geldt: de instellingen, en één soort bestand.',
      other: 'Het recept geldt: de instellingen, en {count} soorten bestanden.',
    },
    da: {
      one: 'Opskriften gælder: dens indstillinger og én slags fil.',
      other: 'Opskriften gælder: dens indstillinger og {count} slags filer.',
    },
  },
  news_recipe_damaged: {
    en: 'This recipe is damaged and was set aside. Nothing has changed. Save it anew where it came from.',
    nl: 'Dit recept is beschadigd en opzijgezet. Er is niets veranderd. Sla het opnieuw op waar het vandaan kwam.',
    da: 'Opskriften er beskadiget og lagt til side. Intet er ændret. Gem den på ny, hvor den kom fra.',
  },
  news_recipe_newer: {
    en: 'This recipe was made by a newer version of this page and was set aside. Nothing has changed. Load the page again to get the new version.',
    nl: 'Dit recept is met een nieuwere versie van deze pagina gemaakt en opzijgezet. Er is niets veranderd. Laad de pagina opnieuw om de nieuwe versie te krijgen.',
    da: 'Opskriften er lavet med en nyere version af siden og er lagt til side. Intet er ændret. Genindlæs siden for at få den nye version.',
  },
  news_stored_damaged: {
    en: 'What this browser had remembered is damaged and was set aside: the page begins with its usual settings.',
    nl: 'Wat deze browser had onthouden, is beschadigd en opzijgezet: de pagina begint met de gewone instellingen.',
    da: 'Det, browseren havde husket, er beskadiget og lagt til side: siden begynder med de sædvanlige indstillinger.',
  },
  news_stored_newer: {
    en: 'What this browser remembers was written by a newer version of this page. It was left as it is; the page begins with its usual settings.',
    nl: 'Wat deze browser onthoudt, is door een nieuwere versie van deze pagina geschreven. Het blijft zoals het is; de pagina begint met de gewone instellingen.',
    da: 'Det, browseren husker, er skrevet af en nyere version af siden. Det bliver, som det er; siden begynder med de sædvanlige indstillinger.',
  },
  news_stored_vanished: {
    en: 'What this browser remembered is gone: it was deleted by the browser or in another tab. Load your recipe file, or switch remembering on again.',
    nl: 'Wat deze browser onthield, is weg: gewist door de browser of in een ander tabblad. Laad uw receptbestand, of zet onthouden weer aan.',
    da: 'Det, browseren huskede, er væk: slettet af browseren eller i en anden fane. Indlæs din opskriftsfil, eller slå husk til igen.',
  },
  news_stored_full: {
    en: 'The browser’s storage is full or closed to this page, so nothing new is remembered. What was remembered before is still there. Save the recipe as a file.',
    nl: 'De opslag van de browser is vol of voor deze pagina gesloten; er wordt niets nieuws onthouden. Wat eerder is onthouden, staat er nog. Sla het recept op als bestand.',
    da: 'Browserens lager er fuldt eller lukket for siden, så intet nyt huskes. Det, der var husket før, er der stadig. Gem opskriften som fil.',
  },
  news_other_tab: {
    en: 'Another tab of this page is open and does the remembering. What you change here holds for this tab only.',
    nl: 'Er is nog een tabblad van deze pagina open, en dat onthoudt. Wat u hier wijzigt, geldt alleen voor dit tabblad.',
    da: 'En anden fane med siden er åben, og den husker. Det, du ændrer her, gælder kun denne fane.',
  },
  remember_unavailable: {
    en: 'This browser gives the page no storage (a private window, or by its settings).',
    nl: 'Deze browser geeft de pagina geen opslag (een privévenster, of door de instellingen).',
    da: 'Browseren giver ikke siden noget lager (et privat vindue eller på grund af indstillingerne).',
  },
  delete_everything: { en: 'Delete all', nl: 'Alles verwijderen', da: 'Slet alt' },
  delete_everything_text: {
    en: 'Removes all files and figures from this tab, sets the settings back, and deletes everything this page has stored in the browser.',
    nl: 'Verwijdert alle bestanden en cijfers uit dit tabblad, zet de instellingen terug en wist alles wat deze pagina in de browser heeft bewaard.',
    da: 'Fjerner alle filer og tal fra fanen, nulstiller indstillingerne og sletter alt, siden har gemt i browseren.',
  },
  deleted_counts: {
    en: 'Deleted. Left in this browser: {records} records, {databases} databases, {caches} caches, {workers} service workers.',
    nl: 'Verwijderd. Over in deze browser: {records} records, {databases} databases, {caches} caches, {workers} serviceworkers.',
    da: 'Slettet. Tilbage i browseren: {records} poster, {databases} databaser, {caches} mellemlagre, {workers} service workers.',
  },
} satisfies { [key: string]: Text };
