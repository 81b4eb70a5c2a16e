/** A chart as a picture of its own, as it stands on the screen: heading, legend and marks. */

const SVG = 'http://www.w3.org/2000/svg';
/** Space around the picture, in CSS pixels. */
const MARGIN = 16;

/** What the style sheets of the page say, and a file must say itself. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
];

/** What only helps the reader on the screen. */
const SCREEN_ONLY = '.tip, .cursor, .hover';

/** A point on the screen, in CSS pixels. */
interface Point {
  x: number;
  y: number;
}

/** Mixed colours come as `color(srgb …)`, which drawing programs do not know. */
function plainColour(value: string): string {
  if (!value.startsWith('color(')) {
    return value;
  }
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) {
    return value;
  }
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255
    ? `rgb(${red}, ${green}, ${blue})`
    : `rgba(${red}, ${green}, ${blue}, ${(alpha / 255).toFixed(3)})`;
}

/** Writes the computed style of each element of `shown` onto its twin in `copy`. */
function copyStyles(shown: Element, copy: Element): void {
  const style = getComputedStyle(shown);
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value && value !== 'none' && value !== 'normal') {
      copy.setAttribute(name, plainColour(value));
    } else if (value === 'none' && (name === 'fill' || name === 'stroke')) {
      copy.setAttribute(name, 'none');
    }
  }
  copy.removeAttribute('class');
  Array.from(shown.children).forEach((child, index) => {
    const twin = copy.children[index];
    if (twin) {
      copyStyles(child, twin);
    }
  });
}

/** An SVG of the page as a part of the picture. */
function part(shown: SVGSVGElement, origin: Point): SVGElement {
  const copy = shown.cloneNode(true) as SVGSVGElement;
  copyStyles(shown, copy);
  // The twin of each element is found by its place, so nothing may be left out before this.
  Array.from(shown.querySelectorAll('*')).forEach((element, index) => {
    if (element.matches(SCREEN_ONLY)) {
      copy.querySelectorAll('*')[index]?.setAttribute('data-left-out', '');
    }
  });
  for (const element of copy.querySelectorAll('[data-left-out]')) {
    element.remove();
  }
  removeComments(copy);
  const { left, top } = shown.getBoundingClientRect();
  copy.setAttribute('x', String(left - origin.x));
  copy.setAttribute('y', String(top - origin.y));
  return copy;
}

/** Takes out the marks that the template engine leaves. */
function removeComments(node: Node): void {
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === Node.COMMENT_NODE) {
      child.remove();
    } else {
      removeComments(child);
    }
  }
}

/** A line of the page's text as a part of the picture. */
function words(text: string, at: { left: number; middle: number }, like: Element, origin: Point) {
  const style = getComputedStyle(like);
  const element = document.createElementNS(SVG, 'text');
  element.textContent = text;
  element.setAttribute('x', String(at.left - origin.x));
  element.setAttribute('y', String(at.middle - origin.y));
  element.setAttribute('dy', '0.35em');
  element.setAttribute('fill', plainColour(style.color));
  for (const name of ['font-family', 'font-size', 'font-weight']) {
    element.setAttribute(name, style.getPropertyValue(name));
  }
  return element;
}

/** The text beside a legend's swatch, or of the heading. */
function wordsOf(element: Element, text: string, origin: Point): SVGElement {
  const box = element.getBoundingClientRect();
  const swatch = element.querySelector('svg')?.getBoundingClientRect();
  const left = swatch ? swatch.right + 6 : box.left;
  return words(text, { left, middle: box.top + box.height / 2 }, element, origin);
}

/** A chart as an SVG document; `null` while it shows a table or nothing. */
export function svgOf(root: ShadowRoot, heading: string): SVGSVGElement | null {
  const plot = root.querySelector<SVGSVGElement>('.plot > svg');
  const figure = root.querySelector('figure');
  if (!plot || !figure) {
    return null;
  }
  const box = figure.getBoundingClientRect();
  const origin = { x: box.left - MARGIN, y: box.top - MARGIN };
  // A chart that scrolls is wider than its frame.
  const width = Math.max(box.width, plot.width.baseVal.value) + 2 * MARGIN;
  const height = box.height + 2 * MARGIN;
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('xmlns', SVG);
  picture.setAttribute('width', String(Math.ceil(width)));
  picture.setAttribute('height', String(Math.ceil(height)));
  picture.setAttribute('viewBox', `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`);
  picture.append(background(root.host), ...parts(root, heading, origin), part(plot, origin));
  return picture;
}

function parts(root: ShadowRoot, heading: string, origin: Point): SVGElement[] {
  // A picture stands alone: it has its heading even where the page shows it elsewhere.
  const title = root.querySelector('.heading') ?? root.querySelector('.top');
  const items = Array.from(root.querySelectorAll('.legend li'));
  return [
    ...(title && heading ? [wordsOf(title, heading, origin)] : []),
    ...items.flatMap((item) => {
      const swatch = item.querySelector('svg');
      const name = wordsOf(item, item.textContent?.trim() ?? '', origin);
      return swatch ? [part(swatch, origin), name] : [name];
    }),
  ];
}

function background(host: Element): SVGElement {
  const surface = document.createElementNS(SVG, 'rect');
  surface.setAttribute('width', '100%');
  surface.setAttribute('height', '100%');
  const probe = host.shadowRoot?.querySelector('.surface');
  surface.setAttribute('fill', probe ? plainColour(getComputedStyle(probe).color) : '#ffffff');
  return surface;
}

/** The picture as a file. */
export function svgFile(picture: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' });
}

/** The picture in pixels, `scale` to a CSS pixel. */
export async function pngFile(picture: SVGSVGElement, scale = 2): Promise<Blob> {
  const address = URL.createObjectURL(svgFile(picture));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.width.baseVal.value * scale;
    canvas.height = picture.height.baseVal.value * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no picture'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
