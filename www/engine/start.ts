// Starts the worker in the one way that keeps it under the page's policy.

import wasmUrl from '../pkg/shop_kpi_bg.wasm?url';
import workerUrl from './worker.ts?worker&url';

/** What every worker of this page is made of. */
export interface Parts {
  module: WebAssembly.Module;
  code: Blob;
}

let parts: Promise<Parts> | undefined;
let policy: Pick<TrustedTypePolicy, 'createScriptURL'> | undefined;

/** The engine and the worker's code, fetched once: a later start makes no request. */
export function fetchParts(): Promise<Parts> {
  parts ??= fetchBoth().catch((error: unknown) => {
    // Another attempt may succeed: the network comes and goes.
    parts = undefined;
    throw error;
  });
  return parts;
}

/**
 * A new worker.
 *
 * From a blob, as a worker loaded from an address escapes a policy that stands in a meta tag only,
 * and could then talk to other sites.
 */
export function startWorker(parts: Parts): Worker {
  const url = URL.createObjectURL(parts.code);
  const trusted = workerPolicy().createScriptURL(url);
  const worker = new Worker(trusted as unknown as string, { name: 'shop-kpi' });
  // The browser has taken hold of the blob by the time the worker speaks.
  worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
  return worker;
}

/** The only policy of our own: it lets nothing through but blobs this page has made. */
function workerPolicy(): Pick<TrustedTypePolicy, 'createScriptURL'> {
  policy ??= window.trustedTypes?.createPolicy('shop-kpi', { createScriptURL: ownBlob }) ?? {
    createScriptURL: ownBlob as unknown as TrustedTypePolicy['createScriptURL'],
  };
  return policy;
}

function ownBlob(url: string): string {
  if (url.startsWith(`blob:${window.origin}/`)) return url;
  throw new TypeError('only a blob of this page may run as a worker');
}

async function fetchBoth(): Promise<Parts> {
  const [module, code] = await Promise.all([compile(), fetchOk(workerUrl).then((r) => r.text())]);
  return { module, code: new Blob([code], { type: 'text/javascript' }) };
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
