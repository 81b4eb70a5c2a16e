/** Measures and cuts texts, so that labels are given the room they take and never overlap. */

let context: CanvasRenderingContext2D | null | undefined;

/** Sets the type that is measured; widths are in CSS pixels. */
export interface TypeFace {
  /** As in CSS `font-family`. */
  family: string;
  /** CSS pixels. */
  size: number;
  /** `400` where absent. */
  weight?: number;
}

/** How wide a text is drawn, in CSS pixels. */
export function textWidth(text: string, face: TypeFace): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) {
    return text.length * face.size * 0.6;
  }
  context.font = `${face.weight ?? 400} ${face.size}px ${face.family}`;
  return context.measureText(text).width;
}

/** The text, or as much of its beginning as fits into `room` CSS pixels, with an ellipsis. */
export function cutToWidth(text: string, room: number, face: TypeFace): string {
  if (textWidth(text, face) <= room) {
    return text;
  }
  const letters = Array.from(text);
  let [kept, cut] = [0, letters.length];
  while (cut - kept > 1) {
    const middle = Math.floor((kept + cut) / 2);
    const fits = textWidth(`${letters.slice(0, middle).join('').trimEnd()}…`, face) <= room;
    [kept, cut] = fits ? [middle, cut] : [kept, middle];
  }
  return kept === 0 ? '…' : `${letters.slice(0, kept).join('').trimEnd()}…`;
}
