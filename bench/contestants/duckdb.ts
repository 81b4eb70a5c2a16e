// DuckDB-WASM: one thread without special headers, several on a page that is isolated.

import * as duckdb from '@duckdb/duckdb-wasm';
import coiPthread from '@duckdb/duckdb-wasm/dist/duckdb-browser-coi.pthread.worker.js?url';
import coiWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-coi.worker.js?url';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import coiModule from '@duckdb/duckdb-wasm/dist/duckdb-coi.wasm?url';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import { ask, askTraffic, type Row, readOrders } from '../plain/sql.ts';
import type { Contestant } from '../question.ts';

let db: duckdb.AsyncDuckDB;
let connection: duckdb.AsyncDuckDBConnection;

async function query(sql: string): Promise<Row[]> {
  return (await connection.query(sql)).toArray().map((row) => row.toJSON());
}

const contestant: Contestant = {
  start: async () => {
    const { mainModule, mainWorker, pthreadWorker } = await duckdb.selectBundle({
      mvp: { mainModule: mvpModule, mainWorker: mvpWorker },
      eh: { mainModule: ehModule, mainWorker: ehWorker },
      coi: { mainModule: coiModule, mainWorker: coiWorker, pthreadWorker: coiPthread },
    });
    db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(mainWorker ?? ''));
    // The worker resolves addresses by its own.
    await db.instantiate(absolute(mainModule), pthreadWorker && absolute(pthreadWorker));
    connection = await db.connect();
  },
  load: async (file) => {
    await register('orders.csv', file);
    for (const statement of readOrders('orders.csv')) await connection.query(statement);
    return ask(query);
  },
  ask: (slice) => ask(query, slice),
  traffic: async (file) => {
    await register('visits.csv', file);
    return askTraffic(query, 'visits.csv');
  },
};

/**
 * Lets the database read a file by name, as a stream. Threads that start later do not learn of a
 * stream (github.com/duckdb/duckdb-wasm/issues/2243 shows where), so that they share its bytes.
 */
async function register(name: string, file: File): Promise<void> {
  if (crossOriginIsolated) {
    return db.registerFileBuffer(name, new Uint8Array(await file.arrayBuffer()));
  }
  return db.registerFileHandle(name, file, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true);
}

function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}

export default contestant;
