// docs/performance.md.

import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { CONTESTANTS } from './contestants.ts';
import type { Measured } from './result.ts';
import type { Shipped } from './shipped.ts';
import { kb, markdown, table, trafficTable } from './tables.ts';
import { targets } from './targets.ts';

/** The whole document. */
export function document(measured: Measured, rounds: number): string {
  const sizes = measured.orders.map(
    ({ lines, results }) => `## ${lines.toLocaleString('en')} lines\n\n${table(results)}`,
  );
  return [
    INTRODUCTION,
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine()}. ${versions()} ` +
      (rounds === 1
        ? 'One round.'
        : `Medians of ${rounds} rounds; what takes more than 20 s is measured once.`),
    `## Targets\n\n${targets(measured)}`,
    ...sizes,
    `## 500,000 rows of visits\n\n${trafficTable(measured.traffic)}`,
    `## What is fetched before the first figure\n\n${shippedTable(measured.shipped)}`,
    METHOD,
  ].join('\n\n');
}

const INTRODUCTION = `# Performance

This file is written by \`cargo xtask bench\`.

One export of the demo shop's orders (Shopify, 79 columns), chosen in headless Chromium as a
visitor chooses it, up to the first complete report: orders, revenue, average order value,
customers, how many of them came back, share refunded, revenue by month, the ten best products,
orders and revenue by sales channel. Then the same report for one year and one sales channel, and
(Shop KPI alone) a whole dashboard: all KPIs of a role with the period before, 24 months of each,
one breakdown. All contestants answer the same questions, and a time counts only where every answer
is the same to the cent. Where the time goes, and why a target is missed:
[where_time_goes.md](where_time_goes.md).`;

const METHOD = `## How it is measured

\`\`\`
cargo xtask bench                          10,000, 100,000 and 1,000,000 lines, three rounds
cargo xtask bench --lines 3000000          other sizes; 3,000,000 lines take minutes each
cargo xtask bench --only shop_kpi,duckdb   some contestants; writes no document
\`\`\`

- Contestants take turns, so that what else the machine does meets all of them; each is measured in
  a browser of its own that has nothing in its caches.
- *Start* is from an open page to the moment at which a file can be taken: code fetched from this
  machine, compiled and started. *First report* is from the chosen file to the report's last figure.
- *Another slice*: five questions that were not asked before, each for a period and a channel.
- *Memory* is the most that the page's processes had for themselves (\`RssAnon\` and \`RssShmem\` of
  \`/proc\`, looked at every 20 ms), without the browser's own program; of native programs the most
  that was resident. Only Linux tells it.
- *Figures on the screen*: the built page; from the choice of the file to the frame that shows
  figures of all of it. *The same once more*: after the file was taken out again.
- *First paint*: a browser with nothing in its caches, its processor slowed four times by the
  developer tools.
- The *roof* reads the file and does next to nothing with it: as one piece, as a stream, and as a
  stream in a worker that counts commas, line feeds and quotes, sixteen bytes at a time.
- uDSV and PapaParse feed the same plain JavaScript, Arquero and they run in a worker, as on a page
  that stays smooth. DuckDB keeps what it needs of the file in tables of orders and lines.
- Files are compressed one by one: gzip 9, brotli 11 (9 for files above 8 MB).
- Perspective reads, filters and groups; which order is a customer's first, and a line's part of its
  order, which its expressions cannot tell, are worked out beside it.

That the engine does not become slower is watched by \`tests/page/engine/pace.spec.ts\`, which counts
time on the processor against a bare scan of the same bytes, on any machine.
`;

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = first?.model.trim() ?? 'unknown processor';
  return `${cpus().length} cores (${model}), ${memory} GiB, ${type()} ${release()}`;
}

/** Of what took part, as installed. */
function versions(): string {
  const lock = JSON.parse(readFileSync('bench/package-lock.json', 'utf8'));
  const names = [...new Set(CONTESTANTS.flatMap(({ package: name }) => name ?? []))];
  const found = names.map((name) => `${name} ${lock.packages[`node_modules/${name}`].version}`);
  return `Node.js ${process.versions.node}, ${found.join(', ')}.`;
}

function shippedTable(sizes: Map<string, Shipped>): string {
  const names = new Map([
    ...CONTESTANTS.map(({ id, name }): [string, string] => [id, name]),
    ['shop_kpi', 'Shop KPI, engine and client alone'],
    ['screen', 'Shop KPI, the whole page'],
    ['first_figure', '… of it what the page needs for its first figure, without the engine'],
    ['engine', '… of it the engine'],
  ]);
  const rows = [...names].flatMap(([id, name]) => {
    const size = sizes.get(id);
    return size ? [[name, kb(size.raw), kb(size.gzip), kb(size.brotli)]] : [];
  });
  return markdown(['', 'bytes', 'gzip', 'brotli'], rows);
}
