import {
  type SymbolType,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';

/** One a colour, so that series can be told apart without it. */
const MARKERS: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolStar,
  symbolWye,
];

/** The marker of a series colour, 1–6. */
export function markerOf(colour: number): SymbolType {
  return MARKERS[(colour - 1) % MARKERS.length] ?? symbolCircle;
}
