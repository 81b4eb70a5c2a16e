import type { Text } from './text.js';

const IMAGE: Text = { en: 'an image', nl: 'een afbeelding', da: 'et billede' };
const ARCHIVE: Text = {
  en: 'an archive (unpack it first)',
  nl: 'een archief (pak het eerst uit)',
  da: 'et arkiv (pak det ud først)',
};

/** What a file is that is not a CSV, as `found` of `not_csv` names it. */
export const KINDS: { readonly [kind: string]: Text } = {
  pdf: { en: 'a PDF', nl: 'een pdf', da: 'en pdf' },
  zip: {
    en: 'a ZIP archive (unpack it first)',
    nl: 'een zip-archief (pak het eerst uit)',
    da: 'et zip-arkiv (pak det ud først)',
  },
  gzip: {
    en: 'a gzip archive (unpack it first)',
    nl: 'een gzip-archief (pak het eerst uit)',
    da: 'et gzip-arkiv (pak det ud først)',
  },
  xlsx: { en: 'an Excel workbook', nl: 'een Excel-werkmap', da: 'en Excel-projektmappe' },
  xls: {
    en: 'an old Excel workbook',
    nl: 'een oude Excel-werkmap',
    da: 'en gammel Excel-projektmappe',
  },
  html: {
    en: 'a web page, perhaps a login page',
    nl: 'een webpagina, misschien een inlogpagina',
    da: 'en webside, måske en loginside',
  },
  xml: { en: 'XML', nl: 'XML', da: 'XML' },
  json: { en: 'JSON', nl: 'JSON', da: 'JSON' },
  png: IMAGE,
  jpeg: IMAGE,
  gif: IMAGE,
  webp: IMAGE,
  video: { en: 'a video', nl: 'een video', da: 'en video' },
  bzip2: ARCHIVE,
  xz: ARCHIVE,
  zstd: ARCHIVE,
  '7z': ARCHIVE,
  rar: ARCHIVE,
  ods: {
    en: 'an OpenDocument spreadsheet',
    nl: 'een OpenDocument-rekenblad',
    da: 'et OpenDocument-regneark',
  },
  docx: { en: 'a Word document', nl: 'een Word-document', da: 'et Word-dokument' },
  rtf: { en: 'a text document', nl: 'een tekstdocument', da: 'et tekstdokument' },
  sqlite: { en: 'a database', nl: 'een database', da: 'en database' },
  parquet: { en: 'a Parquet file', nl: 'een Parquet-bestand', da: 'en Parquet-fil' },
  binary: { en: 'binary data', nl: 'binaire gegevens', da: 'binære data' },
};
