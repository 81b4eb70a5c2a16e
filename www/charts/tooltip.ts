import { nothing, svg, type TemplateResult } from 'lit';
import { cutToWidth, type TypeFace, textWidth } from './text_width.js';

/** A line of a tooltip: whose figure, and the figure. */
export interface TipLine {
  /** Colour of the series, 1–6. */
  colour: number;
  isCompared: boolean;
  name: string;
  /** In place of the name where that does not fit; empty for none. */
  shortName: string;
  value: string;
}

/** What a tooltip says, and where. All lengths in CSS pixels. */
export interface Tip {
  title: string;
  lines: TipLine[];
  /** A remark under the figures; empty for none. */
  remark: string;
  /** The point it belongs to. */
  x: number;
  /** Left and right edge of the room there is. */
  room: [number, number];
  face: TypeFace;
}

const PAD = 10;
const ROW = 18;
const SWATCH = 16;
const GAP = 16;
/** Below this width, in CSS pixels, the box stands above the marks, which it would cover. */
const BESIDE_FROM = 480;
/** From the point to the box. */
const AWAY = 12;

/** A box with the figures of one point, on whichever side of it there is room. */
export function tooltip(tip: Tip): TemplateResult {
  const { title, lines, remark, face } = tip;
  const strong = { ...face, weight: 600 };
  const widestValue = Math.max(0, ...lines.map(({ value }) => textWidth(value, strong)));
  const widestName = Math.max(0, ...lines.map(({ name }) => textWidth(name, face)));
  const wanted = Math.max(
    textWidth(title, strong),
    textWidth(remark, face),
    SWATCH + widestName + GAP + widestValue,
  );
  const width = Math.min(wanted + 2 * PAD, tip.room[1] - tip.room[0]);
  const height = PAD * 1.4 + ROW * (1 + lines.length + (remark ? 1 : 0));
  const nameRoom = width - 2 * PAD - SWATCH - GAP - widestValue;
  const top = tip.room[1] - tip.room[0] < BESIDE_FROM ? -height : 0;
  return svg`<g class="tip" transform="translate(${left(tip, width)} ${top})">
    <rect width=${width} height=${height} rx="6" />
    <text class="strong" x=${PAD} y=${PAD + 9}>${cutToWidth(title, width - 2 * PAD, strong)}</text>
    ${lines.map((line, index) => tipLine(line, PAD + 9 + ROW * (index + 1), width, nameRoom, face))}
    ${
      remark
        ? svg`<text class="muted" x=${PAD} y=${PAD + 9 + ROW * (lines.length + 1)}>${cutToWidth(remark, width - 2 * PAD, face)}</text>`
        : nothing
    }
  </g>`;
}

function left({ x, room: [from, to] }: Tip, width: number): number {
  const beside = x + AWAY + width <= to ? x + AWAY : x - AWAY - width;
  return Math.max(from, Math.min(beside, to - width));
}

function tipLine(
  { colour, isCompared, name, shortName, value }: TipLine,
  y: number,
  width: number,
  nameRoom: number,
  face: TypeFace,
): TemplateResult {
  const shown = shortName && textWidth(name, face) > nameRoom ? shortName : name;
  return svg`<g class="series-${colour}">
    <rect class="chip ${isCompared ? 'compared' : ''}" x=${PAD} y=${y - 9} width="10" height="10" rx="2" />
    <text class="muted" x=${PAD + SWATCH} y=${y}>${cutToWidth(shown, nameRoom, face)}</text>
    <text class="strong" x=${width - PAD} y=${y} text-anchor="end">${value}</text>
  </g>`;
}
