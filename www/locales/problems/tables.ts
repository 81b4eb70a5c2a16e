import type { ProblemTexts } from '../text.js';

/** Rows that are right one by one, but not beside the others. */
export const PROBLEMS_OF_TABLES: ProblemTexts = {
  repeated_order: {
    title: { en: 'Order given twice', nl: 'Bestelling dubbel', da: 'Ordre givet to gange' },
    text: {
      en: 'Order {found} is given more than once. It counts once.',
      nl: 'Bestelling {found} komt meer dan eens voor. Die telt één keer.',
      da: 'Ordre {found} forekommer mere end én gang. Den tælles én gang.',
    },
  },
  left_out: {
    title: {
      en: 'Left out by your rule',
      nl: 'Weggelaten door uw regel',
      da: 'Udeladt efter din regel',
    },
    text: {
      en: 'A rule of the mapping leaves this row out: “{found}”.',
      nl: 'Een regel van de toewijzing laat deze rij weg: ‘{found}’.',
      da: 'En regel i tilknytningen udelader rækken: »{found}«.',
    },
  },
  no_rate: {
    title: { en: 'Currency without a rate', nl: 'Valuta zonder koers', da: 'Valuta uden kurs' },
    text: {
      en: 'Amounts in {found} are left out, as there is no exchange rate. Give one in the settings.',
      nl: 'Bedragen in {found} zijn weggelaten omdat er geen wisselkoers is. Geef er een op bij de instellingen.',
      da: 'Beløb i {found} er udeladt, da der ikke er en valutakurs. Angiv en i indstillingerne.',
    },
  },
  no_figures: {
    title: { en: 'Nothing to count', nl: 'Niets om te tellen', da: 'Intet at tælle' },
    text: {
      en: 'None of the figures here is made of this table, or another one in the file tells them already: {found}. Nothing to do.',
      nl: 'Geen van de cijfers hier komt uit deze tabel, of een andere in het bestand geeft ze al: {found}. U hoeft niets te doen.',
      da: 'Ingen af tallene her bygger på denne tabel, eller en anden i filen giver dem allerede: {found}. Du behøver ikke gøre noget.',
    },
  },
  unknown_step: {
    title: { en: 'Unknown step', nl: 'Onbekende stap', da: 'Ukendt trin' },
    text: {
      en: 'The step “{found}” is not used, as its name does not say what is done. Call it after that: view product, add to cart, begin checkout, purchase.',
      nl: 'De stap ‘{found}’ is niet gebruikt, omdat de naam niet zegt wat er gebeurt. Noem hem daarnaar: bekijk product, toevoegen aan winkelwagen, afrekenen starten, aankoop.',
      da: 'Trinnet »{found}« er ikke brugt, da navnet ikke fortæller, hvad der sker. Kald det efter det: vis produkt, læg i kurv, start betaling, køb.',
    },
  },
  no_period: {
    title: { en: 'No day', nl: 'Geen dag', da: 'Ingen dag' },
    text: {
      en: 'The file does not say which days it is about. Its rows count only in “All data”. Give the period above, or export by day.',
      nl: 'Het bestand zegt niet over welke dagen het gaat. De rijen tellen alleen mee in ‘Alle gegevens’. Geef hierboven de periode op, of exporteer per dag.',
      da: 'Filen oplyser ikke, hvilke dage den dækker. Rækkerne tæller kun med i »Alle data«. Angiv perioden ovenfor, eller eksportér pr. dag.',
    },
  },
  missing_days: {
    title: { en: 'Days without data', nl: 'Dagen zonder gegevens', da: 'Dage uden data' },
    text: {
      en: 'There is nothing on {found}, though all other days have rows. Export these days too, unless nothing happened.',
      nl: 'Er is niets op {found}, terwijl alle andere dagen rijen hebben. Exporteer ook deze dagen, tenzij er niets gebeurde.',
      da: 'Der er intet den {found}, selvom alle andre dage har rækker. Eksportér også de dage, medmindre der ikke skete noget.',
    },
  },
  order_gaps: {
    title: {
      en: 'Gaps in the order numbers',
      nl: 'Gaten in de bestelnummers',
      da: 'Huller i ordrenumrene',
    },
    text: {
      en: 'Order numbers that are not in this file – {found}. Check whether the export left orders out.',
      nl: 'Bestelnummers die niet in dit bestand staan – {found}. Ga na of de export bestellingen heeft weggelaten.',
      da: 'Ordrenumre, der ikke er i filen – {found}. Tjek, om eksporten har udeladt ordrer.',
    },
  },
  test_order: {
    title: {
      en: 'Looks like a test order',
      nl: 'Lijkt een testbestelling',
      da: 'Ligner en testordre',
    },
    text: {
      en: 'Order {found} has the address, name or payment of a test. It counts. Cancel it in the shop if it was one, and export again.',
      nl: 'Bestelling {found} heeft een adres, naam of betaling van een test. Die telt mee. Was het een test, annuleer die dan in de winkel en exporteer opnieuw.',
      da: 'Ordre {found} har en tests adresse, navn eller betaling. Den tæller med. Var det en test, så annullér den i butikken og eksportér igen.',
    },
  },
  doubled_line: {
    title: {
      en: 'The same order line twice',
      nl: 'Dezelfde orderregel twee keer',
      da: 'Samme ordrelinje to gange',
    },
    text: {
      en: 'Line {found} is there twice in one order, and counts twice. Make the export again, or remove the row.',
      nl: 'Regel {found} staat twee keer in één bestelling en telt dubbel. Maak de export opnieuw of verwijder de rij.',
      da: 'Linje {found} står to gange i samme ordre og tæller dobbelt. Lav eksporten igen, eller slet rækken.',
    },
  },
  several_currencies: {
    title: { en: 'Several currencies', nl: 'Meer dan één valuta', da: 'Flere valutaer' },
    text: {
      en: 'Amounts in different currencies: {found} rows. They are never simply added; set a rate in the settings where one lacks.',
      nl: 'Bedragen in verschillende valuta’s: {found} rijen. Ze worden nooit zomaar opgeteld; geef bij de instellingen een koers op waar die ontbreekt.',
      da: 'Beløb i forskellige valutaer: {found} rækker. De lægges aldrig bare sammen; angiv en kurs i indstillingerne, hvor den mangler.',
    },
  },
};
