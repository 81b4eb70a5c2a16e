// What the page keeps of its own in the recipe: whose dashboard, its cards, names of own KPIs.

import { ROLES, type Role } from './roles.js';

/** The name under which the recipe holds it, as one compact text. */
const KEY = 'dashboard';
/** Cards of a dashboard, at most: a damaged text must not become an endless page. */
const MOST_TILES = 100;
/** Characters of a name, at most. */
export const LONGEST_NAME = 80;

/** A card: which KPI, and whether it takes the room of two. */
export interface Tile {
  readonly kpi: string;
  readonly isWide: boolean;
}

/** What is kept. */
export interface Kept {
  /** The dashboard looked at last; empty: none yet. */
  readonly role: Role | '';
  /** The cards the reader chose, by role; of the other roles as shipped. */
  readonly tiles: ReadonlyMap<Role, readonly Tile[]>;
  /** What the reader calls own KPIs, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Of one who has chosen nothing. */
export const NOTHING_KEPT: Kept = { role: '', tiles: new Map(), names: new Map() };

/** Texts by name, as the engine keeps them in the recipe. */
export type PageTexts = Record<string, string>;

/** What is kept, of the recipe's texts; what makes no sense in them is as if it were not there. */
export function readKept(page: PageTexts): Kept {
  const kept = parsed(page[KEY]);
  return {
    role: ROLES.find((role) => role === kept['role']) ?? '',
    tiles: new Map(ROLES.flatMap((role) => tilesOf(role, kept['tiles']))),
    names: new Map(
      Object.entries(isRecord(kept['names']) ? kept['names'] : {}).flatMap(([id, name]) =>
        typeof name === 'string' && isId(id) ? [[id, name.slice(0, LONGEST_NAME)] as const] : [],
      ),
    ),
  };
}

/** The recipe's texts with what is kept in them; other texts stay as they are. */
export function writeKept(kept: Kept, page: PageTexts): PageTexts {
  const tiles = [...kept.tiles].map(([role, all]) => [role, all.map(writeTile)]);
  const text = JSON.stringify({
    ...(kept.role ? { role: kept.role } : {}),
    ...(tiles.length > 0 ? { tiles: Object.fromEntries(tiles) } : {}),
    ...(kept.names.size > 0 ? { names: Object.fromEntries(kept.names) } : {}),
  });
  return { ...page, [KEY]: text };
}

/** `revenue`, or `revenue:wide`. */
function writeTile({ kpi, isWide }: Tile): string {
  return isWide ? `${kpi}:wide` : kpi;
}

function tilesOf(role: Role, all: unknown): [Role, Tile[]][] {
  const texts = isRecord(all) ? all[role] : null;
  if (!Array.isArray(texts)) return [];
  const tiles = new Map<string, Tile>();
  for (const text of texts.slice(0, MOST_TILES)) {
    const [kpi = '', size] = typeof text === 'string' ? text.split(':') : [];
    if (isId(kpi)) tiles.set(kpi, { kpi, isWide: size === 'wide' });
  }
  return [[role, [...tiles.values()]]];
}

function parsed(text: string | undefined): { readonly [name: string]: unknown } {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    return isRecord(kept) ? kept : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Ids are small letters, digits and underscores. */
function isId(text: string): boolean {
  return /^[a-z0-9_]{1,80}$/.test(text);
}
