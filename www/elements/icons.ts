import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

const PATHS = {
  overview: svg`<path d="M3 3h6v7H3zM11 3h6v4h-6zM11 10h6v7h-6zM3 13h6v4H3z" />`,
  sales: svg`<path d="M3 4h2l2 9h8l2-6H6M8 16.5h.01M14 16.5h.01" />`,
  margin: svg`<path d="M4 16 16 4M6.5 8a1.8 1.8 0 1 0 0-3.6A1.8 1.8 0 0 0 6.5 8ZM13.5 15.6a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z" />`,
  marketing: svg`<path d="M3 8v4h3l7 4V4L6 8zM16 8c.8 1.2.8 2.8 0 4" />`,
  customers: svg`<path d="M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.5 16.5c.4-3 2.4-4.5 5-4.5s4.6 1.5 5 4.5M13 4a2.7 2.7 0 0 1 0 5.2M14.8 12.200c1.6.6 2.5 2 2.7 4.3" />`,
  fulfilment: svg`<path d="M2.5 5.500h9v8h-9zM11.500 8.500h3.200l2.800 3v2h-6zM5.500 16a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3ZM14 16a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3Z" />`,
  service: svg`<path d="M3 4h14v9.500H9L5.500 16.500v-3H3zM6.500 7.500h7M6.500 10.300h4.500" />`,
  stock: svg`<path d="m10 2.500 7 3.500v8l-7 3.500L3 14V6zM3 6l7 3.500L17 6M10 9.500v8" />`,
  operations: svg`<path d="M3 4h14v9H3zM7 16.500h6M10 13v3.500M5.800 9.500l2.200-2 2 1.500 3.500-3" />`,
  analyses: svg`<path d="M9 15.500a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13ZM13.700 13.700 17.500 17.500M6 10.500l2-2.500 2 1.500 2.500-3.500" />`,
  files: svg`<path d="M5 2.5h6.5L16 7v10.5H5zM11 2.5V7.5h5M8 11h5M8 14h5" />`,
  settings: svg`<path d="M3 6h8M15 6h2M3 14h2M9 14h8M13 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z" />`,
  calendar: svg`<path d="M3 5h14v12H3zM3 8.5h14M7 3v3M13 3v3" />`,
  filter: svg`<path d="M3 4h14l-5.5 6.5V16l-3-1.5v-4z" />`,
  down: svg`<path d="m5.5 8 4.5 4.5L14.5 8" />`,
  back: svg`<path d="M16 10H4M9 5l-5 5 5 5" />`,
  grip: svg`<path d="M7.5 5v.01M12.5 5v.01M7.5 10v.01M12.5 10v.01M7.5 15v.01M12.5 15v.01" />`,
  left: svg`<path d="m12 5-5 5 5 5" />`,
  right: svg`<path d="m8 5 5 5-5 5" />`,
  wide: svg`<path d="M2.5 10h15M6 6.5 2.5 10 6 13.5M14 6.5l3.5 3.5-3.5 3.5" />`,
  reached: svg`<path d="M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM6.8 10.2l2.2 2.2 4.2-4.6" />`,
  missed: svg`<path d="M3.5 3.5h13v13h-13zM7 7l6 6M13 7l-6 6" />`,
  edit: svg`<path d="M4 13.5V16h2.5L16 6.5 13.5 4zM11.5 6l2.5 2.5" />`,
  close: svg`<path d="m5 5 10 10M15 5 5 15" />`,
  shield: svg`<path d="M10 2.5 4 5v4.5c0 4 2.5 6.5 6 8 3.5-1.5 6-4 6-8V5zM7.5 10l1.8 1.800L12.8 8" />`,
  upload: svg`<path d="M10 13V3.5M6 7l4-4 4 4M3.5 13v3.5h13V13" />`,
  print: svg`<path d="M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z" />`,
  up_right: svg`<path d="M5 15 15 5M8 5h7v7" />`,
  down_right: svg`<path d="m5 5 10 10M15 8v7H8" />`,
  level: svg`<path d="M4 10h12" />`,
  info: svg`<path d="M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 9.5v4M10 6.7v.1" />`,
  warning: svg`<path d="M10 3 2.5 16.5h15zM10 8v4M10 14.3v.1" />`,
  light: svg`<path d="M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.300l1.1 1.100M14.6 14.6l1.1 1.100M15.7 4.300l-1.1 1.100M5.4 14.6l-1.1 1.1" />`,
} satisfies { [name: string]: SVGTemplateResult };

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** A small drawing beside a word; it says nothing by itself. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    ${PATHS[name]}
  </svg>`;
}
