// DuckDB as a program of its own, on as many threads as the tables tell.

import { DuckDBInstance } from '@duckdb/node-api';
import { ask, type Row, readOrders } from '../plain/sql.ts';
import { measure, THREADS } from './measure.ts';

await measure(async (file) => {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(THREADS) });
  const connection = await instance.connect();
  const query = async (sql: string): Promise<Row[]> =>
    (await connection.runAndReadAll(sql)).getRowObjects();
  for (const statement of readOrders(file)) await connection.run(statement);
  return (slice) => ask(query, slice);
});
