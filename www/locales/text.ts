import { numberFormat, pluralRules } from '../format/cache.js';

/** The languages of the page, in the order they are offered. */
export const LOCALES = ['en', 'nl', 'da'] as const;

/** A language of the page. */
export type Locale = (typeof LOCALES)[number];

/** A sentence, or its forms for one and for several, chosen by the value `count`. */
export type Form = string | { readonly one: string; readonly other: string };

/** One text in all languages. `{name}` stands for a value. */
export type Text = { readonly [locale in Locale]: Form };

/** Values for the `{name}` places of a text. Numbers are written as the language does. */
export type Values = { readonly [name: string]: string | number };

/** What the page says about one KPI. */
export interface KpiText {
  /** Its name, as on a card. */
  readonly name: Text;
  /** What it means and how it is worked out, in one or two sentences. */
  readonly definition: Text;
}

/** KPIs of one section, by id. */
export type KpiTexts = { readonly [id: string]: KpiText };

/** What a problem says: what was found, and what to do. Its place stands beside it. */
export interface ProblemText {
  /** For a group of equal problems. */
  readonly title: Text;
  /** For one: `{found}` is the cell or the line’s beginning, `{column}` the column’s name. */
  readonly text: Text;
}

/** Problems of one kind, by code. */
export type ProblemTexts = { readonly [code: string]: ProblemText };

/** Two or three things to try when a KPI is off target, by its id; the most useful one first. */
export type ActionTexts = { readonly [kpi: string]: readonly Text[] };

/** How a language writes numbers and dates, as a tag for `Intl`. */
export const INTL: { readonly [locale in Locale]: string } = {
  en: 'en-GB',
  nl: 'nl-NL',
  da: 'da-DK',
};

/** A text in one language, with its values put in. */
export function fill(text: Text, locale: Locale, values: Values = {}): string {
  return choose(text[locale], locale, values).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? numberFormat(INTL[locale], {}).format(value) : value;
  });
}

function choose(form: Form, locale: Locale, values: Values): string {
  if (typeof form === 'string') return form;
  const rule = pluralRules(INTL[locale]).select(Number(values['count'] ?? 0));
  return rule === 'one' ? form.one : form.other;
}

/** The language to begin with: the first of the browser's that the page speaks. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const short = language.slice(0, 2).toLowerCase();
    const found = LOCALES.find((locale) => locale === short);
    if (found) return found;
  }
  return 'en';
}

/** Where an export comes from and how to make it. */
export interface SourceText {
  /** The tool, as its makers write it. */
  readonly system: string;
  /** The export. */
  readonly name: Text;
  /** The way through the tool's menus to the export. */
  readonly how: Text;
}

/** Exports, by source id. */
export interface SourceTexts {
  readonly [id: string]: SourceText;
}
