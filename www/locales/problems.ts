import { PROBLEMS_OF_ROWS } from './problems_of_rows.js';
import type { Text } from './text.js';

/** What a problem says: what was found, and what to do. Its place stands beside it. */
export interface ProblemText {
  /** For a group of equal problems. */
  readonly title: Text;
  /** For one: `{found}` is the cell or the line’s beginning, `{column}` the column’s name. */
  readonly text: Text;
}

const LEFT_OUT = {
  en: 'The cell counts as empty. Correct it in the file, or give the column another meaning.',
  nl: 'De cel telt als leeg. Verbeter hem in het bestand, of geef de kolom een andere betekenis.',
  da: 'Cellen regnes som tom. Ret den i filen, eller giv kolonnen en anden betydning.',
};

function notA(en: string, nl: string, da: string, like: string): Text {
  return {
    en: `“{found}” is not ${en}. Write it like ${like}. ${LEFT_OUT.en}`,
    nl: `‘{found}’ is geen ${nl}. Schrijf het als ${like}. ${LEFT_OUT.nl}`,
    da: `»{found}« er ikke ${da}. Skriv det som ${like}. ${LEFT_OUT.da}`,
  };
}

/** The wording of each code of src/problem.rs. */
export const PROBLEMS: { readonly [code: string]: ProblemText } = {
  ...PROBLEMS_OF_ROWS,
  empty_file: {
    title: { en: 'Empty file', nl: 'Leeg bestand', da: 'Tom fil' },
    text: {
      en: 'There is nothing in this file. Make the export again, with a period that has data.',
      nl: 'Er staat niets in dit bestand. Maak de export opnieuw, over een periode met gegevens.',
      da: 'Filen er tom. Lav eksporten igen for en periode med data.',
    },
  },
  header_only: {
    title: {
      en: 'Header without rows',
      nl: 'Kopregel zonder rijen',
      da: 'Overskrifter uden rækker',
    },
    text: {
      en: 'The file has column names but no rows. Export a period that has data.',
      nl: 'Het bestand heeft kolomnamen maar geen rijen. Exporteer een periode met gegevens.',
      da: 'Filen har kolonnenavne, men ingen rækker. Eksportér en periode med data.',
    },
  },
  not_csv: {
    title: { en: 'Not a CSV file', nl: 'Geen CSV-bestand', da: 'Ikke en CSV-fil' },
    text: {
      en: 'This is not a table in text form but {kind}. {way}',
      nl: 'Dit is geen tabel als tekst maar {kind}. {way}',
      da: 'Det er ikke en tabel som tekst, men {kind}. {way}',
    },
  },
  unknown_table: {
    title: {
      en: 'Columns not recognised',
      nl: 'Kolommen niet herkend',
      da: 'Kolonner ikke genkendt',
    },
    text: {
      en: 'This is a table, but none of its columns could be given a meaning. Say below what they mean.',
      nl: 'Dit is een tabel, maar geen van de kolommen kreeg een betekenis. Geef hieronder aan wat ze betekenen.',
      da: 'Det er en tabel, men ingen af kolonnerne kunne få en betydning. Angiv nedenfor, hvad de betyder.',
    },
  },
  too_large: {
    title: { en: 'Beyond a limit', nl: 'Over een grens', da: 'Over en grænse' },
    text: {
      en: 'The file goes beyond what can be read: {found}. Check that it is a table, or split it.',
      nl: 'Het bestand gaat over een leesgrens heen: {found}. Controleer of het een tabel is, of splits het.',
      da: 'Filen overskrider, hvad der kan læses: {found}. Kontrollér, at det er en tabel, eller del den.',
    },
  },
  memory_full: {
    title: { en: 'Too little memory', nl: 'Te weinig geheugen', da: 'For lidt hukommelse' },
    text: {
      en: 'The file takes more memory than this browser gives. Nothing of it is counted. Split it by year, or export fewer columns.',
      nl: 'Het bestand kost meer geheugen dan deze browser geeft. Er telt niets van mee. Splits het per jaar of exporteer minder kolommen.',
      da: 'Filen kræver mere hukommelse, end browseren giver. Intet af den tæller med. Del den efter år, eller eksportér færre kolonner.',
    },
  },
  memory_low: {
    title: { en: 'Little memory left', nl: 'Weinig geheugen over', da: 'Lidt hukommelse tilbage' },
    text: {
      en: 'Three quarters of the memory for files are taken. Remove files you do not need before adding more.',
      nl: 'Driekwart van het geheugen voor bestanden is gebruikt. Verwijder bestanden die u niet nodig hebt voordat u er meer toevoegt.',
      da: 'Tre fjerdedele af hukommelsen til filer er brugt. Fjern filer, du ikke skal bruge, før du tilføjer flere.',
    },
  },
  invalid_bytes: {
    title: { en: 'Unreadable characters', nl: 'Onleesbare tekens', da: 'Ulæselige tegn' },
    text: {
      en: 'Some bytes are no text in this encoding: “{found}”. The row is kept. If letters look wrong, choose another encoding.',
      nl: 'Sommige bytes zijn geen tekst in deze codering: ‘{found}’. De rij is behouden. Zien letters er vreemd uit, kies dan een andere codering.',
      da: 'Nogle bytes er ikke tekst i dette tegnsæt: »{found}«. Rækken er beholdt. Ser bogstaver forkerte ud, så vælg et andet tegnsæt.',
    },
  },
  nul_byte: {
    title: { en: 'NUL character', nl: 'NUL-teken', da: 'NUL-tegn' },
    text: {
      en: 'There is a NUL character in this row. The row is kept; the file may be damaged here.',
      nl: 'In deze rij staat een NUL-teken. De rij is behouden; het bestand kan hier beschadigd zijn.',
      da: 'Der er et NUL-tegn i rækken. Rækken er beholdt; filen kan være beskadiget her.',
    },
  },
  bom_inside: {
    title: {
      en: 'Two files glued together',
      nl: 'Twee samengevoegde bestanden',
      da: 'To filer sat sammen',
    },
    text: {
      en: 'A byte order mark stands in the middle, as when two files are joined. It was removed; check that the period is right.',
      nl: 'Midden in het bestand staat een byte order mark, zoals bij samengevoegde bestanden. Het is verwijderd; controleer of de periode klopt.',
      da: 'Der står et byte order mark midt i filen, som når to filer er sat sammen. Det er fjernet; kontrollér perioden.',
    },
  },
  unclosed_quote: {
    title: {
      en: 'Quote never closed',
      nl: 'Aanhalingsteken niet gesloten',
      da: 'Anførselstegn ikke lukket',
    },
    text: {
      en: 'A quote opens here and never closes: “{found}”. Only this line was set aside. Close the quote, or double it if it belongs to the text.',
      nl: 'Hier opent een aanhalingsteken dat nergens sluit: ‘{found}’. Alleen deze regel is opzijgezet. Sluit het, of verdubbel het als het bij de tekst hoort.',
      da: 'Her åbnes et anførselstegn, som aldrig lukkes: »{found}«. Kun denne linje er lagt til side. Luk det, eller fordobl det, hvis det hører til teksten.',
    },
  },
  text_after_quote: {
    title: {
      en: 'Text after a closing quote',
      nl: 'Tekst na een sluitend aanhalingsteken',
      da: 'Tekst efter et anførselstegn',
    },
    text: {
      en: 'After a closing quote more text follows: “{found}”. It was kept as part of the cell.',
      nl: 'Na een sluitend aanhalingsteken volgt nog tekst: ‘{found}’. Die is bij de cel gehouden.',
      da: 'Efter et afsluttende anførselstegn følger mere tekst: »{found}«. Den er beholdt som en del af cellen.',
    },
  },
  short_row: {
    title: { en: 'Too few cells', nl: 'Te weinig cellen', da: 'For få celler' },
    text: {
      en: 'This row has fewer cells than the header: “{found}”. The missing ones count as empty. Check whether a separator is missing.',
      nl: 'Deze rij heeft minder cellen dan de kopregel: ‘{found}’. De ontbrekende tellen als leeg. Controleer of er een scheidingsteken ontbreekt.',
      da: 'Rækken har færre celler end overskrifterne: »{found}«. De manglende regnes som tomme. Kontrollér, om et skilletegn mangler.',
    },
  },
  long_row: {
    title: { en: 'Too many cells', nl: 'Te veel cellen', da: 'For mange celler' },
    text: {
      en: 'This row has more cells than the header: “{found}”. A text with a separator in it has to stand in quotes.',
      nl: 'Deze rij heeft meer cellen dan de kopregel: ‘{found}’. Een tekst met een scheidingsteken moet tussen aanhalingstekens staan.',
      da: 'Rækken har flere celler end overskrifterne: »{found}«. En tekst med et skilletegn i skal stå i anførselstegn.',
    },
  },
  repeated_header: {
    title: { en: 'Header repeated', nl: 'Kopregel herhaald', da: 'Overskrifter gentaget' },
    text: {
      en: 'The header stands here again. The line was skipped.',
      nl: 'De kopregel staat hier nog eens. De regel is overgeslagen.',
      da: 'Overskrifterne står her igen. Linjen er sprunget over.',
    },
  },
  second_header: {
    title: {
      en: 'Second row of names or units',
      nl: 'Tweede rij met namen of eenheden',
      da: 'Anden række med navne eller enheder',
    },
    text: {
      en: 'Under the header stands a line of units or other names, not of values: “{found}”. It was skipped.',
      nl: 'Onder de kopregel staat een regel met eenheden of andere namen, geen waarden: ‘{found}’. De regel is overgeslagen.',
      da: 'Under overskrifterne står en linje med enheder eller andre navne, ikke værdier: »{found}«. Den er sprunget over.',
    },
  },
  row_in_one_cell: {
    title: { en: 'Row in one cell', nl: 'Rij in één cel', da: 'Række i én celle' },
    text: {
      en: 'The whole row stood in one quoted cell, as when a file is saved by a spreadsheet of another country: “{found}”. It was opened and read.',
      nl: 'De hele rij stond in één cel tussen aanhalingstekens, zoals wanneer een spreadsheet met andere landinstellingen het bestand opslaat: ‘{found}’. De rij is uitgepakt en gelezen.',
      da: 'Hele rækken stod i én celle i anførselstegn, som når et regneark med et andet lands indstillinger gemmer filen: »{found}«. Den er åbnet og læst.',
    },
  },
  side_by_side: {
    title: {
      en: 'Two tables side by side',
      nl: 'Twee tabellen naast elkaar',
      da: 'To tabeller ved siden af hinanden',
    },
    text: {
      en: 'An empty column seems to part two tables; the second begins with “{found}”. They were read as one. If they have nothing to do with each other, save each as a file of its own.',
      nl: 'Een lege kolom lijkt twee tabellen te scheiden; de tweede begint met ‘{found}’. Ze zijn als één tabel gelezen. Horen ze niet bij elkaar, sla ze dan elk als eigen bestand op.',
      da: 'En tom kolonne ser ud til at adskille to tabeller; den anden begynder med »{found}«. De er læst som én. Hører de ikke sammen, så gem hver som sin egen fil.',
    },
  },
  dialect_change: {
    title: {
      en: 'Other separator from here on',
      nl: 'Vanaf hier een ander scheidingsteken',
      da: 'Andet skilletegn herfra',
    },
    text: {
      en: 'From this line on the cells are separated differently: “{found}”. Save the two parts as two files.',
      nl: 'Vanaf deze regel zijn de cellen anders gescheiden: ‘{found}’. Sla de twee delen op als twee bestanden.',
      da: 'Fra denne linje er cellerne adskilt anderledes: »{found}«. Gem de to dele som to filer.',
    },
  },
  cut_off: {
    title: { en: 'File breaks off', nl: 'Bestand breekt af', da: 'Filen brydes af' },
    text: {
      en: 'The file ends in the middle of a row: “{found}”. The download may be incomplete; make it again.',
      nl: 'Het bestand eindigt midden in een rij: ‘{found}’. De download is mogelijk onvolledig; maak hem opnieuw.',
      da: 'Filen slutter midt i en række: »{found}«. Overførslen kan være ufuldstændig; hent den igen.',
    },
  },
  total_row: {
    title: { en: 'Total row', nl: 'Totaalrij', da: 'Totalrække' },
    text: {
      en: 'This is a total of other rows: “{found}”. It was skipped, so nothing counts twice.',
      nl: 'Dit is een totaal van andere rijen: ‘{found}’. De rij is overgeslagen, zodat niets dubbel telt.',
      da: 'Det er en total af andre rækker: »{found}«. Den er sprunget over, så intet tælles to gange.',
    },
  },
  footer: {
    title: { en: 'Note in the file', nl: 'Opmerking in het bestand', da: 'Bemærkning i filen' },
    text: {
      en: 'This line is a note, not a row: “{found}”. It was skipped.',
      nl: 'Deze regel is een opmerking, geen rij: ‘{found}’. Hij is overgeslagen.',
      da: 'Linjen er en bemærkning, ikke en række: »{found}«. Den er sprunget over.',
    },
  },
  duplicate_column: {
    title: {
      en: 'Two columns of one name',
      nl: 'Twee kolommen met één naam',
      da: 'To kolonner med samme navn',
    },
    text: {
      en: 'The column “{found}” occurs more than once. Both are kept and numbered.',
      nl: 'De kolom ‘{found}’ komt meer dan eens voor. Beide zijn behouden en genummerd.',
      da: 'Kolonnen »{found}« forekommer mere end én gang. Begge er beholdt og nummereret.',
    },
  },
  unnamed_column: {
    title: { en: 'Column without a name', nl: 'Kolom zonder naam', da: 'Kolonne uden navn' },
    text: {
      en: 'A column has no name. It is kept and numbered.',
      nl: 'Een kolom heeft geen naam. Hij is behouden en genummerd.',
      da: 'En kolonne har intet navn. Den er beholdt og nummereret.',
    },
  },
  not_an_amount: {
    title: { en: 'Not an amount', nl: 'Geen bedrag', da: 'Ikke et beløb' },
    text: notA('an amount', 'bedrag', 'et beløb', '1234.50'),
  },
  not_a_count: {
    title: { en: 'Not a number', nl: 'Geen aantal', da: 'Ikke et antal' },
    text: notA('a number', 'aantal', 'et antal', '12'),
  },
  not_a_date: {
    title: { en: 'Not a date', nl: 'Geen datum', da: 'Ikke en dato' },
    text: notA('a date', 'datum', 'en dato', '2026-03-31'),
  },
  no_such_day: {
    title: {
      en: 'A day that does not exist',
      nl: 'Een dag die niet bestaat',
      da: 'En dag, der ikke findes',
    },
    text: {
      en: '“{found}” is not in the calendar. The cell counts as empty. Correct it in the file, or choose another order of dates.',
      nl: '‘{found}’ staat niet op de kalender. De cel telt als leeg. Verbeter hem, of kies een andere datumvolgorde.',
      da: '»{found}« findes ikke i kalenderen. Cellen regnes som tom. Ret den, eller vælg en anden datorækkefølge.',
    },
  },
  not_a_flag: {
    title: { en: 'Neither yes nor no', nl: 'Geen ja of nee', da: 'Hverken ja eller nej' },
    text: notA('a yes or a no', 'ja of nee', 'et ja eller et nej', 'yes, no, 1, 0'),
  },
  not_a_duration: {
    title: { en: 'Not a duration', nl: 'Geen duur', da: 'Ikke en varighed' },
    text: notA('a length of time', 'tijdsduur', 'en varighed', '00:03:20 / 200'),
  },
  spreadsheet_damage: {
    title: {
      en: 'Number damaged by a spreadsheet',
      nl: 'Nummer beschadigd door een spreadsheet',
      da: 'Nummer ødelagt af et regneark',
    },
    text: {
      en: 'A spreadsheet has rounded this number: “{found}”. Its last digits are lost. Use the export as downloaded, without opening and saving it.',
      nl: 'Een spreadsheet heeft dit nummer afgerond: ‘{found}’. De laatste cijfers zijn weg. Gebruik de export zoals gedownload, zonder hem te openen en op te slaan.',
      da: 'Et regneark har afrundet nummeret: »{found}«. De sidste cifre er tabt. Brug eksporten, som den blev hentet, uden at åbne og gemme den.',
    },
  },
  too_many_digits: {
    title: { en: 'Too many digits', nl: 'Te veel cijfers', da: 'For mange cifre' },
    text: {
      en: '“{found}” has more digits than can be kept exactly. The cell counts as empty.',
      nl: '‘{found}’ heeft meer cijfers dan exact bewaard kunnen worden. De cel telt als leeg.',
      da: '»{found}« har flere cifre, end der kan bevares nøjagtigt. Cellen regnes som tom.',
    },
  },
  contradicts_column: {
    title: {
      en: 'Written unlike its column',
      nl: 'Anders geschreven dan de kolom',
      da: 'Skrevet anderledes end kolonnen',
    },
    text: {
      en: '“{found}” does not fit how the rest of the column is written. Check the decimal mark and the order of dates.',
      nl: '‘{found}’ past niet bij hoe de rest van de kolom is geschreven. Controleer het decimaalteken en de datumvolgorde.',
      da: '»{found}« passer ikke til resten af kolonnen. Kontrollér decimaltegn og datorækkefølge.',
    },
  },
  swapped_date: {
    title: {
      en: 'Day and month swapped',
      nl: 'Dag en maand verwisseld',
      da: 'Dag og måned byttet om',
    },
    text: {
      en: '“{found}” fits between the rows around it only with day and month swapped, as a spreadsheet leaves dates it misreads. It is kept as written, so its figures are on another day. Use the export as downloaded, without opening and saving it.',
      nl: '‘{found}’ past alleen tussen de rijen eromheen als dag en maand verwisseld zijn, zoals een spreadsheet verkeerd gelezen datums bewaart. De datum blijft zoals hij er staat, dus de cijfers staan op een andere dag. Gebruik de export zoals gedownload, zonder hem te openen en op te slaan.',
      da: '»{found}« passer kun mellem rækkerne omkring, hvis dag og måned er byttet om, sådan som et regneark gemmer datoer, det læser forkert. Datoen beholdes, som den står, så tallene ligger på en anden dag. Brug eksporten, som den blev hentet, uden at åbne og gemme den.',
    },
  },
  ambiguous: {
    title: {
      en: 'Can be read in two ways',
      nl: 'Op twee manieren te lezen',
      da: 'Kan læses på to måder',
    },
    text: {
      en: 'The values of “{column}” can be read in two ways, and nothing in the file decides. Taken: {taken}. Check the decimal mark or the order of dates below.',
      nl: 'De waarden van ‘{column}’ zijn op twee manieren te lezen, en niets in het bestand beslist. Aangenomen: {taken}. Controleer hieronder het decimaalteken of de datumvolgorde.',
      da: 'Værdierne i »{column}« kan læses på to måder, og intet i filen afgør det. Antaget: {taken}. Kontrollér decimaltegn eller datorækkefølge nedenfor.',
    },
  },
  missing_value: {
    title: { en: 'Needed cell is empty', nl: 'Nodige cel is leeg', da: 'Nødvendig celle er tom' },
    text: {
      en: 'The row has no “{column}”, without which it cannot count. It was set aside.',
      nl: 'De rij heeft geen ‘{column}’ en kan daarom niet meetellen. Hij is opzijgezet.',
      da: 'Rækken mangler »{column}« og kan derfor ikke tælle med. Den er lagt til side.',
    },
  },
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
  unknown_field: {
    title: { en: 'Unknown field', nl: 'Onbekend veld', da: 'Ukendt felt' },
    text: {
      en: 'The mapping names the field “{found}”, which does not exist. Correct the mapping.',
      nl: 'De toewijzing noemt het veld ‘{found}’, dat niet bestaat. Pas de toewijzing aan.',
      da: 'Tilknytningen nævner feltet »{found}«, som ikke findes. Ret tilknytningen.',
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
      nl: 'Bestelling {found} heeft een adres, naam of betaling van een test. Ze telt mee. Was het een test, annuleer haar dan in de winkel en exporteer opnieuw.',
      da: 'Ordre {found} har en tests adresse, navn eller betaling. Den tæller med. Var det en test, så annullér den i butikken og eksportér igen.',
    },
  },
  doubled_line: {
    title: {
      en: 'The same order line twice',
      nl: 'Dezelfde bestelregel twee keer',
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
  same_file: {
    title: {
      en: 'The same file twice',
      nl: 'Hetzelfde bestand twee keer',
      da: 'Samme fil to gange',
    },
    text: {
      en: 'This is the very same file as “{found}”. It counts once. Remove one of the two.',
      nl: 'Dit is precies hetzelfde bestand als ‘{found}’. Het telt één keer mee. Verwijder een van de twee.',
      da: 'Det er nøjagtig samme fil som »{found}«. Den tæller kun én gang. Fjern en af de to.',
    },
  },
  ends_earlier: {
    title: {
      en: 'Ends before the other files',
      nl: 'Houdt eerder op dan de andere bestanden',
      da: 'Slutter før de andre filer',
    },
    text: {
      en: 'This data ends, other files go on: {found}. Export it again up to the same day, so that figures of both can be compared.',
      nl: 'Deze gegevens houden op, andere bestanden lopen door: {found}. Exporteer tot dezelfde dag, zodat de cijfers bij elkaar passen.',
      da: 'Disse data slutter, andre filer fortsætter: {found}. Eksportér igen til samme dag, så tallene passer sammen.',
    },
  },
};
