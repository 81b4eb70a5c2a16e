// The one way a worker is started here.

let policy: Pick<TrustedTypePolicy, 'createScriptURL'> | undefined;

/**
 * A new worker.
 *
 * From a blob, as a worker loaded from an address escapes a policy that stands in a meta tag only,
 * and could then talk to other sites.
 */
export function spawn(code: Blob, name: string): Worker {
  const url = URL.createObjectURL(code);
  const trusted = workerPolicy().createScriptURL(url);
  const worker = new Worker(trusted as unknown as string, { name });
  // The browser has taken hold of the blob by the time the worker speaks.
  worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
  return worker;
}

/** The only policy of our own: it lets nothing through but blobs this page has made. */
function workerPolicy(): Pick<TrustedTypePolicy, 'createScriptURL'> {
  policy ??= self.trustedTypes?.createPolicy('shop-kpi', { createScriptURL: ownBlob }) ?? {
    createScriptURL: ownBlob as unknown as TrustedTypePolicy['createScriptURL'],
  };
  return policy;
}

function ownBlob(url: string): string {
  if (url.startsWith(`blob:${self.origin}/`)) return url;
  throw new TypeError('only a blob of this page may run as a worker');
}
