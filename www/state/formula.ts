import type { Settings } from '../engine/types.js';
import type { Words } from './words.js';

/**
 * A formula of the catalogue as it is read: `a`, or a sign between two, or a function of several.
 * The language is that of src/kpis/formula.
 */
type Tree =
  | { kind: 'name'; text: string }
  | { kind: 'number'; text: string }
  | { kind: 'pair'; sign: string; left: Tree; right: Tree }
  | { kind: 'call'; name: string; args: Tree[] };

const TOKEN = /"[^"]*"|[A-Za-z_][A-Za-z0-9_]*|\d+(?:\.\d+)?|[-+*/(),]/g;
const SIGNS: { readonly [sign: string]: string } = { '+': '+', '-': '−', '*': '×', '/': '÷' };
const CONSTANTS = {
  days: 'formula_days',
  cover_window_days: 'formula_cover_window_days',
  overstock_days: 'formula_overstock_days',
  active_window_days: 'formula_active_window_days',
  max_lifespan_years: 'formula_max_lifespan_years',
} as const;
const NOTHING: Tree = { kind: 'number', text: '0' };

/**
 * A formula in the reader's words, as it works under the settings: what a setting switches off is
 * not shown. One that cannot be read is shown as it is.
 */
export function spelledOut(formula: string, words: Words, settings?: Settings): string {
  const tree = parse(formula);
  return tree ? print(simple(tree, settings), namesIn(words)) : formula;
}

/**
 * A formula with figures in place of their names. Of several ways to work it out, the first whose
 * figures are all known; empty where there is none, or where a figure of other days is needed.
 *
 * `writtenAs`: a figure as it is written; null where it is not known.
 */
export function workedOut(
  formula: string,
  words: Words,
  settings: Settings,
  writtenAs: (id: string) => string | null,
): string {
  const written = (name: string) => {
    const constant: unknown = isConstant(name) ? Reflect.get(settings, name) : undefined;
    return typeof constant === 'number' ? words.number(constant) : writtenAs(name);
  };
  const tree = parse(formula);
  const known = tree && knownWay(switched(tree, settings), (name) => written(name) !== null);
  const way = known && withoutNothing(known);
  if (!way || way.kind === 'name') return '';
  return print(way, { words, name: (name) => written(name) ?? '' });
}

/** The way through a formula on which everything is known. */
function knownWay(tree: Tree, isKnown: (name: string) => boolean): Tree | null {
  if (tree.kind === 'number') return tree;
  if (tree.kind === 'name') return isKnown(tree.text) ? tree : null;
  if (tree.kind === 'pair') {
    const [left, right] = [knownWay(tree.left, isKnown), knownWay(tree.right, isKnown)];
    return left && right && { ...tree, left, right };
  }
  const args = tree.args.map((arg) => knownWay(arg, isKnown));
  if (tree.name === 'first' || tree.name === 'prefer') return args.find((arg) => arg) ?? null;
  if (tree.name === 'known') {
    const known = args.filter((arg) => arg !== null);
    return known.length > 0 ? known.reduce(added) : null;
  }
  const isWhole = args.every((arg): arg is Tree => arg !== null);
  return isWhole && SAME_DAYS.includes(tree.name) ? { ...tree, args } : null;
}

function added(left: Tree, right: Tree): Tree {
  return { kind: 'pair', sign: '+', left, right };
}

/** Functions of the figures of the period itself, in all its rows. */
const SAME_DAYS = ['sqrt', 'at_least', 'at_most'];

/**
 * All that a formula rests on under the settings: figures, and the settings that are numbers in it
 * or choose between its ways.
 */
export function restsOn(formula: string, settings: Settings): string[] {
  const names = new Set<string>();
  const visit = (tree: Tree): void => {
    if (tree.kind === 'name') names.add(tree.text);
    else if (tree.kind === 'pair') [tree.left, tree.right].forEach(visit);
    else if (tree.kind === 'call' && tree.name === 'when') {
      const [setting, on, off] = tree.args;
      const isOn = setting?.kind === 'name' && Reflect.get(settings, setting.text) === true;
      for (const part of [setting, isOn ? on : off]) if (part) visit(part);
    } else if (tree.kind === 'call') {
      const isSlice = tree.name === 'of' || tree.name === 'across';
      (isSlice ? tree.args.slice(0, 1) : tree.args).forEach(visit);
    }
  };
  const tree = parse(formula);
  if (tree) visit(tree);
  return [...names];
}

/** The figures a formula is made of under the settings, each once, in order. */
export function inputsOf(formula: string, settings?: Settings): string[] {
  const names = new Set<string>();
  const visit = (tree: Tree): void => {
    if (tree.kind === 'name' && !isConstant(tree.text)) names.add(tree.text);
    else if (tree.kind === 'pair') [tree.left, tree.right].forEach(visit);
    else if (tree.kind === 'call') figuresOf(tree).forEach(visit);
  };
  const tree = parse(formula);
  if (tree) visit(simple(tree, settings));
  return [...names];
}

/** What stands in formulas without being a figure: the days taken, and settings. */
export function isConstant(name: string): boolean {
  return name in CONSTANTS;
}

/** The arguments of a function that are figures: the others name a dimension or a setting. */
function figuresOf({ name, args }: Tree & { kind: 'call' }): Tree[] {
  return ['of', 'at_most', 'at_least', 'across'].includes(name) ? args.slice(0, 1) : args;
}

function parse(formula: string): Tree | null {
  const tokens = formula.match(TOKEN) ?? [];
  let at = 0;
  const take = (wanted: readonly string[]): string | null => {
    const token = tokens[at] ?? '';
    if (!wanted.includes(token)) return null;
    at += 1;
    return token;
  };
  const chain = (part: () => Tree | null, signs: readonly string[]): Tree | null => {
    let left = part();
    for (let sign = take(signs); left && sign; sign = take(signs)) {
      const right = part();
      left = right && { kind: 'pair', sign, left, right };
    }
    return left;
  };
  const sum = (): Tree | null => chain(product, ['+', '-']);
  const product = (): Tree | null => chain(factor, ['*', '/']);
  const list = (): Tree[] => {
    const args: Tree[] = [];
    do {
      const arg = sum();
      if (arg) args.push(arg);
    } while (take([',']));
    take([')']);
    return args;
  };
  const factor = (): Tree | null => {
    if (take(['('])) return list()[0] ?? null;
    if (take(['-'])) {
      const right = factor();
      return right && { kind: 'pair', sign: '-', left: NOTHING, right };
    }
    const text = tokens[at++];
    if (text === undefined) return null;
    if (take(['('])) return { kind: 'call', name: text, args: list() };
    return /^\d/.test(text) ? { kind: 'number', text } : { kind: 'name', text };
  };
  const tree = sum();
  return at === tokens.length ? tree : null;
}

/** Without what the settings switch off and without the zeros that stand for "nothing". */
function simple(tree: Tree, settings: Settings | undefined): Tree {
  return withoutNothing(switched(tree, settings));
}

/** Without what the settings switch off. */
function switched(tree: Tree, settings: Settings | undefined): Tree {
  const inner = (part: Tree) => switched(part, settings);
  if (tree.kind === 'pair') return { ...tree, left: inner(tree.left), right: inner(tree.right) };
  if (tree.kind !== 'call') return tree;
  if (tree.name === 'when') {
    const [setting, on, off] = tree.args;
    const isOn = setting?.kind === 'name' && Reflect.get(settings ?? {}, setting.text) === true;
    return inner((isOn ? on : off) ?? NOTHING);
  }
  const args = tree.args.map(inner);
  const [part, whole] = args;
  if (tree.name !== 'share' || !part || !whole) return { ...tree, args };
  return { kind: 'pair', sign: '/', left: part, right: whole };
}

/** Without the zeros that stand for "nothing". */
function withoutNothing(tree: Tree): Tree {
  if (tree.kind === 'pair') {
    const [left, right] = [withoutNothing(tree.left), withoutNothing(tree.right)];
    const isSum = tree.sign === '+' || tree.sign === '-';
    return isSum && isZero(right) ? left : { ...tree, left, right };
  }
  if (tree.kind !== 'call') return tree;
  const args = tree.args.map(withoutNothing);
  if (tree.name !== 'first' && tree.name !== 'prefer') return { ...tree, args };
  const known = args.filter((arg) => !isZero(arg));
  return known.length === 1 && known[0] ? known[0] : { ...tree, args: known };
}

function isZero(tree: Tree): boolean {
  return tree.kind === 'number' && Number(tree.text) === 0;
}

/** How a formula is written: its words, and what stands for a figure. */
interface Hand {
  words: Words;
  name: (name: string) => string;
}

function namesIn(words: Words): Hand {
  const name = (id: string) =>
    id in CONSTANTS ? words.t(CONSTANTS[id as keyof typeof CONSTANTS]) : words.kpi(id);
  return { words, name };
}

function print(tree: Tree, hand: Hand, outer = ''): string {
  if (tree.kind === 'number') return hand.words.number(Number(tree.text));
  if (tree.kind === 'name') return hand.name(tree.text.replaceAll('"', ''));
  if (tree.kind === 'call') return call(tree, hand);
  const { sign, left, right } = tree;
  const inner = `${print(left, hand, sign)} ${SIGNS[sign]} ${print(right, hand, `${sign}right`)}`;
  return needsBrackets(sign, outer) ? `(${inner})` : inner;
}

/** A sum inside a product, and what stands to the right of a minus or a division. */
function needsBrackets(sign: string, outer: string): boolean {
  const isSum = sign === '+' || sign === '-';
  if (isSum) return /[*/]/.test(outer) || outer === '-right';
  return outer === '/right';
}

function call({ name, args }: Tree & { kind: 'call' }, hand: Hand): string {
  const { words } = hand;
  const [first, second, third] = args;
  if (!first) return name;
  const value = print(first, hand);
  if (name === 'before') return words.t('formula_before', { value });
  if (name === 'year_before') return words.t('formula_year_before', { value });
  if (name === 'of' && third?.kind === 'name') {
    return `${value} (${words.value(second?.kind === 'name' ? second.text : '', third.text.replaceAll('"', ''))})`;
  }
  if (name === 'across' && second?.kind === 'name') {
    return words.t('formula_across', { value, dimension: words.dimension(second.text) });
  }
  if (name === 'sqrt') return `√(${value})`;
  if (name === 'at_least' && second) {
    return words.t('formula_at_least', { value, least: print(second, hand) });
  }
  if (name === 'at_most') return words.t('formula_at_most', { value });
  const all = args.map((arg) => print(arg, hand));
  return all.join(name === 'known' ? ' + ' : words.t('formula_or'));
}
