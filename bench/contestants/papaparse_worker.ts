import Papa from 'papaparse';
import { serveRows } from '../plain/rows.ts';

serveRows(parse);

/** In chunks, as whole files would not fit. */
function parse(file: File, take: (row: string[]) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    Papa.parse<string[], File>(file, {
      delimiter: ',',
      newline: '\n',
      skipEmptyLines: true,
      chunk: ({ data }) => {
        for (const row of data) take(row);
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}
