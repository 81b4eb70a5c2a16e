// Who takes part.

export interface Entry {
  /** As `--only` takes it. */
  id: string;
  /** As the tables have it. */
  name: string;
  /** The page's query. */
  page?: string;
  /** The program of `native/`, for those that run in no browser. */
  native?: string;
  /** Whether the page needs the headers that isolate it. */
  isolated?: boolean;
  /** The npm package whose version is told. */
  package?: string;
  /** Whether it only shows how fast the file can be read. */
  isRoof?: boolean;
  /** Whether it is the product's own page. */
  isScreen?: boolean;
  /** Whether that page has read the file once already. */
  isWarm?: boolean;
}

export const CONTESTANTS: readonly Entry[] = [
  { id: 'shop_kpi', name: 'Shop KPI', page: 'shop_kpi' },
  { id: 'screen', name: 'Shop KPI, figures on the screen', isScreen: true },
  { id: 'screen_warm', name: 'Shop KPI, the same once more', isScreen: true, isWarm: true },
  {
    id: 'duckdb',
    name: 'DuckDB-WASM',
    page: 'duckdb',
    package: '@duckdb/duckdb-wasm',
  },
  {
    id: 'duckdb_isolated',
    name: 'DuckDB-WASM, isolated page',
    page: 'duckdb',
    isolated: true,
    package: '@duckdb/duckdb-wasm',
  },
  { id: 'udsv', name: 'uDSV + plain JS', page: 'udsv', package: 'udsv' },
  { id: 'arquero', name: 'Arquero', page: 'arquero', package: 'arquero' },
  { id: 'papaparse', name: 'PapaParse + plain JS', page: 'papaparse', package: 'papaparse' },
  {
    id: 'perspective',
    name: 'Perspective',
    page: 'perspective',
    package: '@perspective-dev/client',
  },
  {
    id: 'native_duckdb',
    name: 'DuckDB, native, 2 threads',
    native: 'duckdb',
    package: '@duckdb/node-api',
  },
  {
    id: 'native_polars',
    name: 'Polars, native, 2 threads',
    native: 'polars',
    package: 'nodejs-polars',
  },
  { id: 'roof_array_buffer', name: 'roof: arrayBuffer', page: 'roof_array_buffer', isRoof: true },
  { id: 'roof_stream', name: 'roof: stream', page: 'roof_stream', isRoof: true },
  { id: 'roof_scan', name: 'roof: stream, worker, SIMD', page: 'roof_scan', isRoof: true },
];
