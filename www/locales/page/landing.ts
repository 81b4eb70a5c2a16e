import type { Text } from '../text.js';

/** The first visit, and dropping files anywhere. */
export const LANDING = {
  app_name: { en: 'Shop KPI', nl: 'Shop KPI', da: 'Shop KPI' },
  skip_to_content: {
    en: 'Skip to the content',
    nl: 'Naar de inhoud',
    da: 'Gå til indholdet',
  },
  landing_title: {
    en: 'Your shop’s figures, from the exports you already have.',
    nl: 'De cijfers van uw winkel, uit de exports die u al hebt.',
    da: 'Din butiks nøgletal, ud fra de eksporter, du allerede har.',
  },
  landing_lead: {
    en: 'Drop the CSV files of your shop, your analytics and your ads. Sales, margin, customers and marketing appear at once, compared and broken down as you like.',
    nl: 'Zet de CSV-bestanden van uw winkel, analytics en advertenties hier neer. Omzet, marge, klanten en marketing verschijnen meteen, vergeleken en uitgesplitst zoals u wilt.',
    da: 'Slip CSV-filerne fra din butik, din webanalyse og dine annoncer her. Salg, margin, kunder og marketing vises med det samme, sammenlignet og opdelt, som du vil.',
  },
  drop_here: {
    en: 'Drop CSV files here',
    nl: 'Zet CSV-bestanden hier neer',
    da: 'Slip CSV-filer her',
  },
  drop_more: {
    en: 'Drop to add these files',
    nl: 'Laat los om deze bestanden toe te voegen',
    da: 'Slip for at tilføje filerne',
  },
  drop_hint: {
    en: 'Several at once, a whole folder, a ZIP of them, or paste them with Ctrl+V.',
    nl: 'Meerdere tegelijk, een hele map, een zip-bestand, of plak ze met Ctrl+V.',
    da: 'Flere ad gangen, en hel mappe, en zip-fil, eller indsæt dem med Ctrl+V.',
  },
  choose_files: { en: 'Choose files', nl: 'Bestanden kiezen', da: 'Vælg filer' },
  choose_folder: { en: 'Choose a folder', nl: 'Map kiezen', da: 'Vælg mappe' },
  no_files_yet: {
    en: 'No files of your own at hand?',
    nl: 'Geen eigen bestanden bij de hand?',
    da: 'Ingen egne filer ved hånden?',
  },
  try_demo: { en: 'Try the demo shop', nl: 'Probeer de demowinkel', da: 'Prøv demobutikken' },
  demo_badge: { en: 'Demo shop', nl: 'Demowinkel', da: 'Demobutik' },
  demo_explained: {
    en: 'These are the figures of an invented shop.',
    nl: 'Dit zijn de cijfers van een verzonnen winkel.',
    da: 'Tallene er fra en opdigtet butik.',
  },
  use_own_files: {
    en: 'Use your own files',
    nl: 'Gebruik eigen bestanden',
    da: 'Brug dine egne filer',
  },
  demo_loading: {
    en: 'The demo shop is being loaded …',
    nl: 'De demowinkel wordt geladen …',
    da: 'Demobutikken indlæses …',
  },
  trouble_demo_failed: {
    en: 'The demo shop could not be loaded from this address. Your own files work all the same.',
    nl: 'De demowinkel kon niet van dit adres worden geladen. Uw eigen bestanden werken wel.',
    da: 'Demobutikken kunne ikke indlæses fra denne adresse. Dine egne filer virker stadig.',
  },
  reads_title: {
    en: 'Recognised by itself',
    nl: 'Wordt vanzelf herkend',
    da: 'Genkendes af sig selv',
  },
  reads_generic: {
    en: 'and any other table with a header: you say what its columns mean.',
    nl: 'en elke andere tabel met een kopregel: u zegt wat de kolommen betekenen.',
    da: 'og enhver anden tabel med overskrifter: du siger, hvad kolonnerne betyder.',
  },
  privacy_title: {
    en: 'Nothing leaves this computer',
    nl: 'Niets verlaat deze computer',
    da: 'Intet forlader denne computer',
  },
  privacy_text: {
    en: 'There is no server to send anything to. Your files are read and computed in this browser, and the page’s own security policy forbids it to contact any other site. Nothing is stored.',
    nl: 'Er is geen server om iets naartoe te sturen. Uw bestanden worden in deze browser gelezen en doorgerekend, en het beveiligingsbeleid van de pagina verbiedt elk contact met andere sites. Er wordt niets bewaard.',
    da: 'Der er ingen server at sende noget til. Dine filer læses og beregnes i denne browser, og sidens egen sikkerhedspolitik forbyder kontakt til andre websteder. Intet gemmes.',
  },
  privacy_check_title: { en: 'Check it yourself', nl: 'Controleer het zelf', da: 'Tjek det selv' },
  privacy_check_offline: {
    en: 'Switch your network off, then drop a file. Everything works.',
    nl: 'Zet uw netwerk uit en zet daarna een bestand neer. Alles werkt.',
    da: 'Slå netværket fra, og slip så en fil. Alt virker.',
  },
  privacy_check_network: {
    en: 'Or press F12, open the tab “Network” and drop a file: no request appears.',
    nl: 'Of druk op F12, open het tabblad ‘Netwerk’ en zet een bestand neer: er verschijnt geen verzoek.',
    da: 'Eller tryk F12, åbn fanen »Netværk«, og slip en fil: der kommer ingen forespørgsel.',
  },
  privacy_short: {
    en: 'Nothing leaves this computer',
    nl: 'Niets verlaat deze computer',
    da: 'Intet forlader denne computer',
  },
} satisfies { [key: string]: Text };
