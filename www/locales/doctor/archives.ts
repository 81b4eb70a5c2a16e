import type { Text } from '../text.js';

/** Archives, workbooks, and files whose name is taken. */
export const ARCHIVES = {
  failed_archive_encrypted: {
    en: 'The files in this archive are locked with a password. Unpack it yourself, then add the CSV files.',
    nl: 'De bestanden in dit archief zijn met een wachtwoord vergrendeld. Pak het zelf uit en voeg de CSV-bestanden toe.',
    da: 'Filerne i arkivet er låst med en adgangskode. Pak det selv ud, og tilføj CSV-filerne.',
  },
  failed_archive_damaged: {
    en: 'This archive is damaged or was not downloaded completely. Nothing of it was kept. Download it again.',
    nl: 'Dit archief is beschadigd of niet volledig gedownload. Er is niets van bewaard. Download het opnieuw.',
    da: 'Arkivet er beskadiget eller ikke hentet helt. Intet af det er beholdt. Hent det igen.',
  },
  failed_archive_too_large: {
    en: 'Unpacked, this archive would be larger than any export (more than {limit}, or {ratio} times its own size). Nothing of it was kept. Unpack it yourself and add the CSV files you need.',
    nl: 'Uitgepakt zou dit archief groter zijn dan welke export ook (meer dan {limit}, of {ratio} keer de eigen grootte). Er is niets van bewaard. Pak het zelf uit en voeg de CSV-bestanden toe die u nodig hebt.',
    da: 'Udpakket ville arkivet være større end nogen eksport (mere end {limit} eller {ratio} gange sin egen størrelse). Intet af det er beholdt. Pak det selv ud, og tilføj de CSV-filer, du skal bruge.',
  },
  failed_archive_too_many: {
    en: 'This archive holds more than {count} files. Nothing of it was kept. Unpack it yourself and add the CSV files you need.',
    nl: 'Dit archief bevat meer dan {count} bestanden. Er is niets van bewaard. Pak het zelf uit en voeg de CSV-bestanden toe die u nodig hebt.',
    da: 'Arkivet rummer mere end {count} filer. Intet af det er beholdt. Pak det selv ud, og tilføj de CSV-filer, du skal bruge.',
  },
  failed_archive_no_tables: {
    en: 'There is no CSV file in this archive.',
    nl: 'Er zit geen CSV-bestand in dit archief.',
    da: 'Der er ingen CSV-fil i arkivet.',
  },
  unpacking: { en: 'Unpacking', nl: 'Bezig met uitpakken', da: 'Pakker ud' },
  archive_opened: {
    en: { one: '{name}: one file taken out.', other: '{name}: {count} files taken out.' },
    nl: {
      one: '{name}: één bestand eruit gehaald.',
      other: '{name}: {count} bestanden eruit gehaald.',
    },
    da: { one: '{name}: én fil taget ud.', other: '{name}: {count} filer taget ud.' },
  },
  archive_left: {
    en: { one: 'One was left out:', other: '{count} were left out:' },
    nl: { one: 'Eén is weggelaten:', other: '{count} zijn weggelaten:' },
    da: { one: 'Én er udeladt:', other: '{count} er udeladt:' },
  },
  archive_holds: { en: 'What is in it', nl: 'Wat erin zit', da: 'Hvad den indeholder' },
  left_not_csv: { en: 'not a CSV file', nl: 'geen CSV-bestand', da: 'ikke en CSV-fil' },
  left_workbook: {
    en: 'a workbook: save it as CSV first',
    nl: 'een werkmap: sla die eerst op als CSV',
    da: 'en projektmappe: gem den først som CSV',
  },
  left_nested: {
    en: 'an archive in the archive: unpack it first',
    nl: 'een archief in het archief: pak het eerst uit',
    da: 'et arkiv i arkivet: pak det først ud',
  },
  left_system: {
    en: 'only of use to the computer that packed it',
    nl: 'alleen bedoeld voor de computer die het inpakte',
    da: 'kun til brug for den computer, der pakkede det',
  },
  left_encrypted: {
    en: 'locked with a password',
    nl: 'met een wachtwoord vergrendeld',
    da: 'låst med en adgangskode',
  },
  left_damaged: { en: 'damaged', nl: 'beschadigd', da: 'beskadiget' },
  name_taken: {
    en: '“{name}” is already here. What should happen with the new one ({size})?',
    nl: '‘{name}’ is er al. Wat moet er met het nieuwe bestand gebeuren ({size})?',
    da: '»{name}« er her allerede. Hvad skal der ske med den nye ({size})?',
  },
  name_replace: { en: 'Replace the old one', nl: 'Het oude vervangen', da: 'Erstat den gamle' },
  name_keep: { en: 'Keep both', nl: 'Beide houden', da: 'Behold begge' },
  name_leave_out: { en: 'Leave the new one out', nl: 'Het nieuwe weglaten', da: 'Udelad den nye' },
  name_waits: {
    en: 'Waits for your answer: a file of this name is already here.',
    nl: 'Wacht op uw antwoord: er is al een bestand met deze naam.',
    da: 'Venter på dit svar: der er allerede en fil med dette navn.',
  },
  workbook_how: {
    en: 'How to get a CSV file out of it',
    nl: 'Zo maakt u er een CSV-bestand van',
    da: 'Sådan får du en CSV-fil ud af den',
  },
  workbook_excel: {
    en: 'Excel: open the sheet, File › Save As, choose “CSV UTF-8”. One sheet at a time.',
    nl: 'Excel: open het blad, Bestand › Opslaan als, kies ‘CSV UTF-8’. Eén blad tegelijk.',
    da: 'Excel: åbn arket, Filer › Gem som, vælg »CSV UTF-8«. Ét ark ad gangen.',
  },
  workbook_libreoffice: {
    en: 'LibreOffice: File › Save As, choose “Text CSV”, character set UTF-8.',
    nl: 'LibreOffice: Bestand › Opslaan als, kies ‘Tekst CSV’, tekenset UTF-8.',
    da: 'LibreOffice: Filer › Gem som, vælg »Tekst-CSV«, tegnsæt UTF-8.',
  },
  workbook_numbers: {
    en: 'Numbers: File › Export To › CSV, encoding Unicode (UTF-8).',
    nl: 'Numbers: Archief › Exporteer naar › CSV, codering Unicode (UTF-8).',
    da: 'Numbers: Arkiv › Eksporter til › CSV, kodning Unicode (UTF-8).',
  },
  workbook_google: {
    en: 'Google Sheets: File › Download › Comma-separated values (.csv).',
    nl: 'Google Spreadsheets: Bestand › Downloaden › Door komma’s gescheiden waarden (.csv).',
    da: 'Google Sheets: Filer › Download › Kommaseparerede værdier (.csv).',
  },
  workbook_better: {
    en: 'Better still: export CSV from the shop tool itself. Spreadsheets shorten long numbers and change dates.',
    nl: 'Nog beter: exporteer CSV rechtstreeks uit de winkelsoftware. Spreadsheets korten lange nummers in en veranderen datums.',
    da: 'Endnu bedre: eksportér CSV direkte fra butikkens system. Regneark forkorter lange numre og ændrer datoer.',
  },
} satisfies { [key: string]: Text };
