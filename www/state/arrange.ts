// Cards put in another order, and what they are then.

import type { Kept, Tile } from './kept.js';
import type { Role } from './roles.js';

/** The cards with one of them in another place; places beyond the ends are the ends. */
export function moved(tiles: readonly Tile[], kpi: string, to: number): Tile[] {
  const tile = tiles.find((one) => one.kpi === kpi);
  if (!tile) return [...tiles];
  const others = tiles.filter((one) => one !== tile);
  const place = Math.max(0, Math.min(to, others.length));
  return [...others.slice(0, place), tile, ...others.slice(place)];
}

/** The cards with one of them in the other size. */
export function resized(tiles: readonly Tile[], kpi: string): Tile[] {
  return tiles.map((tile) => (tile.kpi === kpi ? { kpi, isWide: !tile.isWide } : tile));
}

/** The cards of all roles with those of one changed; null: as shipped. */
export function withTiles(
  { tiles }: Kept,
  role: Role,
  changed: readonly Tile[] | null,
): Kept['tiles'] {
  const all = new Map(tiles);
  if (changed) all.set(role, changed);
  else all.delete(role);
  return all;
}
