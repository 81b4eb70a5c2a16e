import type { Words } from './words.js';

/** Words that are part of the language of formulas, not names of figures. */
const FUNCTIONS = new Set(['first', 'known', 'before', 'prefer', 'of', 'when', 'at_most']);
const TOKEN = /"[^"]*"|[a-z][a-z0-9_]*|[-+*/(),]|\d+(?:\.\d+)?/g;

/** The figures a formula is made of, each once, in order. */
export function inputsOf(formula: string): string[] {
  const names = (formula.match(TOKEN) ?? []).filter(
    (token) => /^[a-z]/.test(token) && !FUNCTIONS.has(token),
  );
  return [...new Set(names)];
}

/** A formula with the figures' own names and the signs of arithmetic. */
export function spelledOut(formula: string, words: Words): string {
  return formula.replace(TOKEN, (token) => {
    if (token === '*') return '×';
    if (token === '/') return '÷';
    if (token === '-') return '−';
    return /^[a-z]/.test(token) && !FUNCTIONS.has(token) ? words.kpi(token) : token;
  });
}
