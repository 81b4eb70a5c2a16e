import type { Text } from './text.js';

/** What a file is that is not a CSV, and how to get a CSV from it. */
export interface Kind {
  /** Goes on from "This is not a table in text form but …". */
  readonly name: Text;
  /** What to do to get a CSV. */
  readonly way: Text;
}

const UNPACK: Text = {
  en: 'Unpack it and add the CSV files that are in it.',
  nl: 'Pak het uit en voeg de CSV-bestanden toe die erin zitten.',
  da: 'Pak det ud, og tilføj de CSV-filer, der ligger i det.',
};

const AGAIN: Text = {
  en: 'Log in to the shop or tool, make the export again and save the file itself.',
  nl: 'Log in bij de winkel of tool, maak de export opnieuw en bewaar het bestand zelf.',
  da: 'Log ind i butikken eller værktøjet, lav eksporten igen, og gem selve filen.',
};

const OTHER: Text = {
  en: 'Choose another file: the one the shop or tool exports as CSV.',
  nl: 'Kies een ander bestand: het bestand dat de winkel of tool als CSV exporteert.',
  da: 'Vælg en anden fil: den, som butikken eller værktøjet eksporterer som CSV.',
};

const DATA: Text = {
  en: 'Choose CSV as the format when you make the export.',
  nl: 'Kies CSV als formaat wanneer u de export maakt.',
  da: 'Vælg CSV som format, når du laver eksporten.',
};

const BANK: Text = {
  en: 'Choose CSV as the format when you download the statement.',
  nl: 'Kies CSV als formaat wanneer u het afschrift downloadt.',
  da: 'Vælg CSV som format, når du henter kontoudtoget.',
};

const DATABASE: Text = {
  en: 'Export the table you need as CSV.',
  nl: 'Exporteer de benodigde tabel als CSV.',
  da: 'Eksportér den tabel, du skal bruge, som CSV.',
};

const EXCEL: Text = {
  en: 'Open it in Excel, choose the sheet, then File › Save As › CSV UTF-8. Each sheet makes a file of its own.',
  nl: 'Open het in Excel, kies het blad en daarna Bestand › Opslaan als › CSV UTF-8. Elk blad wordt een eigen bestand.',
  da: 'Åbn den i Excel, vælg arket og derefter Filer › Gem som › CSV UTF-8. Hvert ark bliver sin egen fil.',
};

const OFFICE: Text = {
  en: 'If there is a table in it, copy it into a spreadsheet and save that as CSV.',
  nl: 'Staat er een tabel in, kopieer die dan naar een spreadsheet en sla die op als CSV.',
  da: 'Er der en tabel i den, så kopiér den til et regneark, og gem det som CSV.',
};

const IMAGE: Text = { en: 'an image', nl: 'een afbeelding', da: 'et billede' };
const ARCHIVE: Text = { en: 'an archive', nl: 'een archief', da: 'et arkiv' };

const image: Kind = { name: IMAGE, way: OTHER };
const archive: Kind = { name: ARCHIVE, way: UNPACK };
const columns: Kind = {
  name: { en: 'a data file', nl: 'een gegevensbestand', da: 'en datafil' },
  way: DATABASE,
};

/** By what `found` of `not_csv` says. */
export const KINDS: { readonly [kind: string]: Kind } = {
  pdf: { name: { en: 'a PDF', nl: 'een pdf', da: 'en pdf' }, way: DATA },
  postscript: {
    name: { en: 'a print file', nl: 'een afdrukbestand', da: 'en udskriftsfil' },
    way: DATA,
  },
  zip: { name: { en: 'a ZIP archive', nl: 'een zip-archief', da: 'et zip-arkiv' }, way: UNPACK },
  gzip: {
    name: { en: 'a gzip archive', nl: 'een gzip-archief', da: 'et gzip-arkiv' },
    way: UNPACK,
  },
  bzip2: archive,
  xz: archive,
  zstd: archive,
  lz4: archive,
  '7z': archive,
  rar: archive,
  tar: archive,
  cab: archive,
  xlsx: {
    name: { en: 'an Excel workbook', nl: 'een Excel-werkmap', da: 'en Excel-projektmappe' },
    way: EXCEL,
  },
  xls: {
    name: {
      en: 'an old Excel workbook',
      nl: 'een oude Excel-werkmap',
      da: 'en gammel Excel-projektmappe',
    },
    way: EXCEL,
  },
  xml_spreadsheet: {
    name: {
      en: 'an Excel workbook written as XML',
      nl: 'een Excel-werkmap als XML',
      da: 'en Excel-projektmappe skrevet som XML',
    },
    way: EXCEL,
  },
  excel_page: {
    name: {
      en: 'a web page with a table, meant for Excel',
      nl: 'een webpagina met een tabel, bedoeld voor Excel',
      da: 'en webside med en tabel, beregnet til Excel',
    },
    way: EXCEL,
  },
  ods: {
    name: {
      en: 'an OpenDocument spreadsheet',
      nl: 'een OpenDocument-rekenblad',
      da: 'et OpenDocument-regneark',
    },
    way: {
      en: 'Open it in LibreOffice, choose the sheet, then File › Save As › Text CSV.',
      nl: 'Open het in LibreOffice, kies het blad en daarna Bestand › Opslaan als › Tekst-CSV.',
      da: 'Åbn det i LibreOffice, vælg arket og derefter Filer › Gem som › Tekst-CSV.',
    },
  },
  numbers: {
    name: {
      en: 'a Numbers spreadsheet',
      nl: 'een Numbers-spreadsheet',
      da: 'et Numbers-regneark',
    },
    way: {
      en: 'Open it in Numbers, then File › Export To › CSV.',
      nl: 'Open het in Numbers en kies Archief › Exporteer naar › CSV.',
      da: 'Åbn det i Numbers, og vælg Arkiv › Eksporter til › CSV.',
    },
  },
  google_sheet: {
    name: {
      en: 'a link to a Google Sheet, without its data',
      nl: 'een koppeling naar een Google-spreadsheet, zonder de gegevens',
      da: 'et link til et Google-regneark, uden dets data',
    },
    way: {
      en: 'Open the sheet in the browser, then File › Download › Comma Separated Values.',
      nl: 'Open de spreadsheet in de browser en kies Bestand › Downloaden › Door komma’s gescheiden waarden.',
      da: 'Åbn arket i browseren, og vælg Filer › Download › Kommaseparerede værdier.',
    },
  },
  login_page: {
    name: {
      en: 'a login page, saved in the place of the export',
      nl: 'een inlogpagina, opgeslagen in plaats van de export',
      da: 'en loginside, gemt i stedet for eksporten',
    },
    way: AGAIN,
  },
  html: { name: { en: 'a web page', nl: 'een webpagina', da: 'en webside' }, way: AGAIN },
  error_answer: {
    name: {
      en: 'an error message of a server',
      nl: 'een foutmelding van een server',
      da: 'en fejlmeddelelse fra en server',
    },
    way: AGAIN,
  },
  xml: { name: { en: 'XML', nl: 'XML', da: 'XML' }, way: DATA },
  json: { name: { en: 'JSON', nl: 'JSON', da: 'JSON' }, way: DATA },
  plist: {
    name: { en: 'a settings file', nl: 'een instellingenbestand', da: 'en indstillingsfil' },
    way: OTHER,
  },
  ofx: {
    name: { en: 'an OFX bank file', nl: 'een OFX-bankbestand', da: 'en OFX-bankfil' },
    way: BANK,
  },
  qif: {
    name: { en: 'a QIF bank file', nl: 'een QIF-bankbestand', da: 'en QIF-bankfil' },
    way: BANK,
  },
  mt940: {
    name: { en: 'an MT940 statement', nl: 'een MT940-afschrift', da: 'et MT940-kontoudtog' },
    way: BANK,
  },
  camt: {
    name: { en: 'a CAMT statement', nl: 'een CAMT-afschrift', da: 'et CAMT-kontoudtog' },
    way: BANK,
  },
  sql: {
    name: { en: 'a dump of a database', nl: 'een databasedump', da: 'et databasedump' },
    way: DATABASE,
  },
  sqlite: { name: { en: 'a database', nl: 'een database', da: 'en database' }, way: DATABASE },
  access: {
    name: { en: 'an Access database', nl: 'een Access-database', da: 'en Access-database' },
    way: DATABASE,
  },
  parquet: {
    name: { en: 'a Parquet file', nl: 'een Parquet-bestand', da: 'en Parquet-fil' },
    way: DATABASE,
  },
  arrow: columns,
  avro: columns,
  orc: columns,
  hdf5: columns,
  mail: {
    name: { en: 'an e-mail', nl: 'een e-mail', da: 'en e-mail' },
    way: {
      en: 'Open it in your mail program, save the attachment and add that.',
      nl: 'Open hem in uw mailprogramma, bewaar de bijlage en voeg die toe.',
      da: 'Åbn den i dit mailprogram, gem den vedhæftede fil, og tilføj den.',
    },
  },
  msg: {
    name: { en: 'an Outlook message', nl: 'een Outlook-bericht', da: 'en Outlook-meddelelse' },
    way: {
      en: 'Open it in Outlook, save the attachment and add that.',
      nl: 'Open het in Outlook, bewaar de bijlage en voeg die toe.',
      da: 'Åbn den i Outlook, gem den vedhæftede fil, og tilføj den.',
    },
  },
  vcard: {
    name: {
      en: 'a file of contacts (vCard)',
      nl: 'een bestand met contacten (vCard)',
      da: 'en fil med kontakter (vCard)',
    },
    way: DATA,
  },
  ics: {
    name: { en: 'a calendar', nl: 'een agenda', da: 'en kalender' },
    way: DATA,
  },
  code: { name: { en: 'program code', nl: 'programmacode', da: 'programkode' }, way: OTHER },
  key: {
    name: {
      en: 'a key or certificate',
      nl: 'een sleutel of certificaat',
      da: 'en nøgle eller et certifikat',
    },
    way: OTHER,
  },
  link: {
    name: {
      en: 'a link to a web page',
      nl: 'een koppeling naar een webpagina',
      da: 'et link til en webside',
    },
    way: AGAIN,
  },
  docx: {
    name: { en: 'a Word document', nl: 'een Word-document', da: 'et Word-dokument' },
    way: OFFICE,
  },
  doc: {
    name: {
      en: 'an old Word document',
      nl: 'een oud Word-document',
      da: 'et gammelt Word-dokument',
    },
    way: OFFICE,
  },
  pptx: {
    name: { en: 'a presentation', nl: 'een presentatie', da: 'en præsentation' },
    way: OFFICE,
  },
  ppt: {
    name: { en: 'a presentation', nl: 'een presentatie', da: 'en præsentation' },
    way: OFFICE,
  },
  odp: {
    name: { en: 'a presentation', nl: 'een presentatie', da: 'en præsentation' },
    way: OFFICE,
  },
  keynote: {
    name: {
      en: 'a Keynote presentation',
      nl: 'een Keynote-presentatie',
      da: 'en Keynote-præsentation',
    },
    way: OFFICE,
  },
  odt: {
    name: { en: 'a text document', nl: 'een tekstdocument', da: 'et tekstdokument' },
    way: OFFICE,
  },
  pages: {
    name: { en: 'a Pages document', nl: 'een Pages-document', da: 'et Pages-dokument' },
    way: OFFICE,
  },
  rtf: {
    name: { en: 'a text document', nl: 'een tekstdocument', da: 'et tekstdokument' },
    way: OFFICE,
  },
  epub: { name: { en: 'an e-book', nl: 'een e-boek', da: 'en e-bog' }, way: OTHER },
  png: image,
  jpeg: image,
  gif: image,
  webp: image,
  tiff: image,
  bmp: image,
  svg: image,
  icon: image,
  photoshop: image,
  avif: image,
  heic: {
    name: {
      en: 'a photo (HEIC)',
      nl: 'een foto (HEIC)',
      da: 'et foto (HEIC)',
    },
    way: OTHER,
  },
  video: { name: { en: 'a video', nl: 'een video', da: 'en video' }, way: OTHER },
  audio: {
    name: { en: 'a sound recording', nl: 'een geluidsopname', da: 'en lydoptagelse' },
    way: OTHER,
  },
  font: { name: { en: 'a font', nl: 'een lettertype', da: 'en skrifttype' }, way: OTHER },
  program: { name: { en: 'a program', nl: 'een programma', da: 'et program' }, way: OTHER },
  binary: { name: { en: 'binary data', nl: 'binaire gegevens', da: 'binære data' }, way: OTHER },
};
