// Every id of the engine has its words, and every text says the same in all languages.

import { readdirSync, readFileSync } from 'node:fs';
import { ACTIONS } from '../../www/locales/actions.js';
import { ALERT_WORDS, ALERTS } from '../../www/locales/alerts.js';
import { AB_TEST } from '../../www/locales/analyses/ab_test.js';
import { BASKET } from '../../www/locales/analyses/basket.js';
import { BEST_PRODUCTS } from '../../www/locales/analyses/best_products.js';
import { COHORTS } from '../../www/locales/analyses/cohorts.js';
import { COMMON } from '../../www/locales/analyses/common.js';
import {
  DEFINITION_LENS,
  LENS_GAPS,
  LENS_STEPS,
} from '../../www/locales/analyses/definition_lens.js';
import { FUNNEL, STEPS } from '../../www/locales/analyses/funnel.js';
import { FACTORS, KPI_TREE } from '../../www/locales/analyses/kpi_tree.js';
import { LIFETIME_VALUE, REFUSALS } from '../../www/locales/analyses/lifetime_value.js';
import { NEW_AND_RETURNING } from '../../www/locales/analyses/new_and_returning.js';
import { ORDER_VALUES } from '../../www/locales/analyses/order_values.js';
import { RFM, SEGMENT_ACTIONS } from '../../www/locales/analyses/rfm.js';
import { SEASONALITY } from '../../www/locales/analyses/seasonality.js';
import { SHOWS } from '../../www/locales/analyses/shows.js';
import { TRAFFIC_SOURCES } from '../../www/locales/analyses/traffic_sources.js';
import { UNUSUAL_DAYS } from '../../www/locales/analyses/unusual_days.js';
import { VAT } from '../../www/locales/analyses/vat.js';
import { EFFECTS, WHAT_CHANGED } from '../../www/locales/analyses/what_changed.js';
import { ASSUMPTIONS, WHAT_IF } from '../../www/locales/analyses/what_if.js';
import { ANALYSES, ANALYSIS_GROUP_NAMES } from '../../www/locales/analyses.js';
import { DIMENSIONS, VALUES } from '../../www/locales/dimensions.js';
import { DOCTOR } from '../../www/locales/doctor.js';
import { EVIDENCE } from '../../www/locales/evidence.js';
import { FIELDS, TABLES } from '../../www/locales/fields.js';
import { KINDS } from '../../www/locales/kinds.js';
import { KPI_PAGE } from '../../www/locales/kpi_page.js';
import { BESIDE } from '../../www/locales/kpis/beside.js';
import { KPIS } from '../../www/locales/kpis.js';
import { MEASURES } from '../../www/locales/measures.js';
import { NOTES, REASONS } from '../../www/locales/notes.js';
import { OWN } from '../../www/locales/own.js';
import { PAGE } from '../../www/locales/page.js';
import { PROBLEMS } from '../../www/locales/problems.js';
import { SOURCES } from '../../www/locales/sources.js';
import { SUMMARY, SUMMARY_MARKS, SUMMARY_WORDS } from '../../www/locales/summary.js';
import { type Form, LOCALES, type Text } from '../../www/locales/text.js';
import { inputsOf } from '../../www/state/formula.js';
import { UNITS } from '../../www/state/own.js';
import { ROLES } from '../../www/state/roles.js';
import { expect, test } from './fixtures.js';

/** The engine's own text, all Rust files under a folder of src. */
function rust(folder: string): string {
  const root = new URL(`../../src/${folder}`, import.meta.url);
  if (folder.endsWith('.rs')) return readFileSync(root, 'utf8');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.rs'))
    .map((name) => readFileSync(`${root.pathname}/${name}`, 'utf8'))
    .join('\n');
}

const all = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, id]) => id ?? '')),
];

test('every KPI has a name and a definition, and its inputs have names', () => {
  const kpis = rust('kpis');
  const ids = [
    ...all(kpis, /\.\.entry\(\s*"(\w+)"/g),
    ...all(kpis, /^\s*repeat_purchase\("(\w+)"/gm),
  ];
  expect(ids.length).toBeGreaterThan(40);
  for (const id of ids) expect(KPIS, id).toHaveProperty(id);
  const formulas = all(
    kpis,
    /"([^"]*\b(?:gross_sales|orders|sessions|ad_cost|customers)\b[^"]*)"/g,
  );
  for (const formula of formulas.map((text) => text.replace(/\\\n\s*/g, ''))) {
    for (const input of inputsOf(formula)) {
      expect({ ...KPIS, ...MEASURES }, `${input} in ${formula}`).toHaveProperty(input);
    }
  }
});

test('every KPI has two or three things to try, each its own', () => {
  const kpis = rust('kpis');
  const ids = [
    ...all(kpis, /\.\.entry\(\s*"(\w+)"/g),
    ...all(kpis, /^\s*repeat_purchase\("(\w+)"/gm),
  ];
  expect(Object.keys(ACTIONS).sort()).toEqual(ids.sort());
  for (const [id, actions] of Object.entries(ACTIONS)) {
    expect([2, 3], id).toContain(actions.length);
  }
  for (const locale of LOCALES) {
    const said = Object.values(ACTIONS).flatMap((texts) => texts.map((text) => text[locale]));
    expect(new Set(said).size, locale).toBe(said.length);
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.{20,150}[.?]$/u);
  }
});

test('every figure beside a KPI has a name', () => {
  const ids = all(rust('kpis'), /\bbeside\(\s*"(\w+)"/g);
  for (const id of ids) expect(BESIDE, id).toHaveProperty(id);
});

test('every section has a name', () => {
  const names = rust('kpis/mod.rs').match(/pub enum Section \{([\s\S]*?)\n\}/)?.[1] ?? '';
  const sections = all(names, /^\s{4}([A-Z]\w+),$/gm);
  expect(sections.length).toBeGreaterThan(5);
  for (const name of sections) expect(PAGE).toHaveProperty(`section_${name.toLowerCase()}`);
});

test('every role, unit and fault of a formula has its words', () => {
  const roles = variants(bodyOf('kpis/mod.rs', 'Role'));
  expect(roles.toSorted()).toEqual([...ROLES].sort());
  for (const id of roles) expect(PAGE).toHaveProperty(`role_${id}`);
  const units = variants(bodyOf('unit.rs', 'Unit'));
  expect(units.toSorted()).toEqual([...UNITS].sort());
  for (const id of units) expect(OWN).toHaveProperty(`own_unit_${id}`);
  // Some kinds of faults carry what was found, so that the names end in other ways.
  const faults = all(bodyOf('kpis/formula/error.rs', 'Fault'), /^\s{4}([A-Z]\w+)[,(]/gm).map(snake);
  expect(faults.length).toBeGreaterThan(10);
  expect(variants(bodyOf('engine/catalogue.rs', 'DraftFaultCode')).toSorted()).toEqual(
    faults.toSorted(),
  );
  for (const id of faults) expect(OWN).toHaveProperty(`fault_${id}`);
});

test('every problem has its sentence', () => {
  const codes = rust('problem.rs').match(/pub enum Code \{([\s\S]*?)\n\}/)?.[1] ?? '';
  const names = all(codes, /^\s{4}([A-Z]\w+),$/gm);
  expect(names.length).toBeGreaterThan(30);
  for (const name of names) {
    const id = name.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase();
    expect(PROBLEMS, id).toHaveProperty(id);
  }
});

test('every source, table, column and dimension has its words', () => {
  for (const id of all(rust('sources'), /^\s*id: "(\w+)"/gm)) {
    expect(SOURCES, id).toHaveProperty(id);
  }
  const schema = rust('tables/schema');
  for (const id of all(schema, /^\s{4}name: "(\w+)"/gm)) expect(TABLES, id).toHaveProperty(id);
  for (const id of all(schema, /\bdimension\("(\w+)"/g)) expect(DIMENSIONS, id).toHaveProperty(id);
  for (const id of all(schema, /\bplain\("(\w+)"/g)) {
    expect({ ...FIELDS, ...DIMENSIONS }, id).toHaveProperty(id);
  }
});

test('every remark has its sentence', () => {
  const engine = ['tables', 'report', 'kpis', 'measures', 'analyses'].map(rust).join('\n');
  for (const code of all(engine, /Note::new\(\s*"(\w+)"/g))
    expect(NOTES, code).toHaveProperty(code);
  for (const code of all(engine, /\baside\(\s*"(\w+)"/g)) expect(NOTES, code).toHaveProperty(code);
  for (const code of all(engine, /Aside \{ code: "(\w+)"/g))
    expect(NOTES, code).toHaveProperty(code);
});

test('why a guess was made has its words', () => {
  const guesses = rust('csv/rows/guesses.rs');
  const assumed = rust('import/assumed.rs');
  const codes = [
    ...all(guesses, /=> "(\w+)"\.to_owned/g),
    ...all(guesses, /format!\("(\w+):/g),
    ...all(assumed, /, "(\w+)", (?:true|false)\)/g),
    ...all(assumed, /format!\("(\w+):/g),
    ...all(rust('text/detect.rs'), /found\([^,]*, "(\w+)"/g),
    ...all(rust('text/detect.rs'), /format!\("(\w+):/g),
    ...all(rust('csv/reader.rs'), /"(\w+)"\.to_owned\(\), (?:false|true)\)/g),
    ...all(rust('import/doubts.rs'), /doubt\.guess\(\s*"(\w+)"/g),
  ];
  expect(codes.length).toBeGreaterThan(20);
  for (const code of codes) expect(EVIDENCE, code).toHaveProperty(code);
});

/** The texts of the pages of analyses. */
const ANALYSIS_TEXTS: readonly { readonly [id: string]: Text }[] = [
  AB_TEST,
  BASKET,
  BEST_PRODUCTS,
  COHORTS,
  COMMON,
  FUNNEL,
  KPI_TREE,
  LIFETIME_VALUE,
  NEW_AND_RETURNING,
  ORDER_VALUES,
  VAT,
  DEFINITION_LENS,
  LENS_GAPS,
  LENS_STEPS,
  RFM,
  SEASONALITY,
  TRAFFIC_SOURCES,
  UNUSUAL_DAYS,
  WHAT_CHANGED,
  WHAT_IF,
  ANALYSIS_GROUP_NAMES,
  ASSUMPTIONS,
  FACTORS,
  REFUSALS,
  SEGMENT_ACTIONS,
  SHOWS,
  STEPS,
];

test('what analyses find has its words', () => {
  const analyses = rust('analyses/mod.rs');
  const named = analyses.match(/pub enum AnalysisId \{([\s\S]*?)\n\}/)?.[1] ?? '';
  for (const id of variants(named)) expect(ANALYSES, id).toHaveProperty(id);
  const words: [file: string, name: string, texts: object][] = [
    ['analyses/lifetime_value/result.rs', 'Refusal', REFUSALS],
    ['analyses/funnel.rs', 'FunnelStepId', STEPS],
    ['analyses/what_changed.rs', 'EffectId', EFFECTS],
    ['analyses/kpi_tree.rs', 'TreeMethod', KPI_TREE],
    ['analyses/unusual_days.rs', 'UnusualVerdict', UNUSUAL_DAYS],
    ['analyses/ab_test.rs', 'AbVerdict', AB_TEST],
    ['tables/seal/segments.rs', 'Segment', VALUES.segment ?? {}],
  ];
  for (const [file, name, texts] of words) {
    const body = rust(file).match(new RegExp(`pub enum ${name} \\{([\\s\\S]*?)\\n\\}`))?.[1] ?? '';
    const ids = variants(body);
    expect(ids.length, name).toBeGreaterThan(1);
    for (const id of ids) expect(texts, `${name} ${id}`).toHaveProperty(id);
  }
});

test('alerts and statements have their sentences', () => {
  const words: [file: string, name: string, texts: object][] = [
    ['alerts/types.rs', 'AlertKind', ALERTS],
    ['summary/types.rs', 'StatementCode', SUMMARY],
    ['summary/types.rs', 'StatementCode', SUMMARY_MARKS],
  ];
  for (const [file, name, texts] of words) {
    const body = rust(file).match(new RegExp(`pub enum ${name} \\{([\\s\\S]*?)\\n\\}`))?.[1] ?? '';
    expect(Object.keys(texts).sort(), name).toEqual(variants(body).sort());
  }
});

/** The names of an enum's variants, as they cross to the page. */
function variants(body: string): string[] {
  return all(body, /^\s{4}([A-Z]\w+),$/gm).map(snake);
}

function snake(name: string): string {
  return name.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase();
}

/** What stands in an enum of the engine. */
function bodyOf(file: string, name: string): string {
  return rust(file).match(new RegExp(`pub enum ${name} \\{([\\s\\S]*?)\\n\\}`))?.[1] ?? '';
}

test('every text says the same in all languages', () => {
  const texts: [string, Text][] = [
    ...Object.entries(PAGE),
    ...Object.entries(DOCTOR),
    ...[ALERTS, ALERT_WORDS, SUMMARY, SUMMARY_MARKS, SUMMARY_WORDS].flatMap((texts) =>
      Object.entries<Text>(texts),
    ),
    ...Object.entries(OWN),
    ...Object.entries(KPI_PAGE),
    ...ANALYSIS_TEXTS.flatMap((texts) => Object.entries(texts)),
    ...Object.entries(ANALYSES).flatMap(([id, { name, question }]): [string, Text][] => [
      [id, name],
      [`${id} question`, question],
    ]),
    ...Object.entries(EFFECTS).flatMap(([id, { name, means }]): [string, Text][] => [
      [id, name],
      [`${id} means`, means],
    ]),
    ...Object.entries(DIMENSIONS),
    ...Object.entries(FIELDS),
    ...Object.entries(TABLES),
    ...Object.entries(MEASURES),
    ...Object.entries(BESIDE),
    ...Object.entries(NOTES),
    ...Object.entries(REASONS),
    ...Object.entries(EVIDENCE),
    ...Object.entries(KINDS).flatMap(([id, { name, way }]): [string, Text][] => [
      [id, name],
      [`${id} way`, way],
    ]),
    ...Object.values(VALUES).flatMap((values) => Object.entries(values)),
    ...Object.entries(KPIS).flatMap(([id, { name, definition }]): [string, Text][] => [
      [id, name],
      [`${id} definition`, definition],
    ]),
    ...Object.entries(ACTIONS).flatMap(([id, texts]) =>
      texts.map((text, at): [string, Text] => [`${id} action ${at + 1}`, text]),
    ),
    ...Object.entries(PROBLEMS).flatMap(([id, { title, text }]): [string, Text][] => [
      [id, title],
      [`${id} text`, text],
    ]),
    ...Object.entries(SOURCES).flatMap(([id, { name, how }]): [string, Text][] => [
      [id, name],
      [`${id} how`, how],
    ]),
  ];
  for (const [id, text] of texts) {
    const places = LOCALES.map((locale) => placesOf(text[locale]));
    expect(new Set(places).size, `${id}: ${places.join(' | ')}`).toBe(1);
    for (const locale of LOCALES) expect(otherOf(text[locale]).trim(), id).not.toBe('');
  }
});

const otherOf = (form: Form) => (typeof form === 'string' ? form : form.other);

function placesOf(form: Form): string {
  return all(otherOf(form), /\{(\w+)\}/g)
    .sort()
    .join(' ');
}
