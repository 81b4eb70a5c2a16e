// Fetches what the engine is made of.

import wasmUrl from '../pkg/shop_kpi_bg.wasm?url';
import workerUrl from './worker.ts?worker&url';

/** What every worker of this page is made of. */
export interface Parts {
  module: WebAssembly.Module;
  code: Blob;
}

let parts: Promise<Parts> | undefined;

/** The engine and the worker's code, fetched once: a later start makes no request. */
export function fetchParts(): Promise<Parts> {
  parts ??= fetchBoth().catch((error: unknown) => {
    // Another attempt may succeed: the network comes and goes.
    parts = undefined;
    throw error;
  });
  return parts;
}

async function fetchBoth(): Promise<Parts> {
  const [module, code] = await Promise.all([compile(), fetchCode(workerUrl)]);
  return { module, code };
}

/** The code of a worker, to be started from a blob. */
export async function fetchCode(url: string): Promise<Blob> {
  const response = await fetchOk(url);
  return new Blob([await response.text()], { type: 'text/javascript' });
}

/** Compiles in the page: relative addresses mean nothing in a worker from a blob. */
async function compile(): Promise<WebAssembly.Module> {
  const response = await fetchOk(wasmUrl);
  // Some hosts do not know the type; streaming insists on it.
  return response.headers.get('Content-Type') === 'application/wasm'
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

async function fetchOk(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
