// Serves built folders on this machine alone.

import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A folder, and the headers it is sent with. */
export interface Mount {
  path: string;
  folder: string;
  headers?: Record<string, string>;
}

/** What a page has to be sent with to use memory that threads share. */
export const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
};

/** A running server. */
export interface Site {
  address: string;
  server: Server;
  /** The files sent since it was last cleared. */
  sent: Set<string>;
}

/** Serves until it is closed; the longest path that fits wins. */
export async function serve(mounts: Mount[]): Promise<Site> {
  const sent = new Set<string>();
  const byLength = [...mounts].sort((a, b) => b.path.length - a.path.length);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const mount = byLength.find((one) => path.startsWith(one.path));
    const inside = normalize(`/${path.slice(mount?.path.length)}`);
    const name = inside.endsWith('/') ? `${inside}index.html` : inside;
    const file = join(mount?.folder ?? '', name);
    try {
      const body = await readFile(file);
      sent.add(file);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type, ...mount?.headers }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, server, sent };
}
