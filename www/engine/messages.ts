// What the page and the worker say to each other.

import type {
  Alerts,
  AnalysisQuestion,
  AnalysisReport,
  Catalogue,
  Draft,
  Effect,
  FileReport,
  ImportOptions,
  OwnKpi,
  Problem,
  Question,
  Recipe,
  RecipeAnswer,
  Repeat,
  Report,
  Restatement,
  Settings,
  Statement,
} from '../pkg/shop_kpi.js';
import type { ToReader } from './reader.js';

/** What can be asked of the engine at once, by name: arguments and answer. */
export interface Calls {
  alerts: () => Alerts;
  analyse: (asked: AnalysisQuestion) => AnalysisReport;
  ask: (question: Question) => Report;
  catalogue: () => Catalogue;
  dimensions: () => string[];
  draft: (own: OwnKpi, question: Question) => Draft;
  files: () => FileReport[];
  keep: (page: Record<string, string>) => void;
  problems: (file: number) => Problem[];
  recipe: () => Recipe;
  remove: (file: number) => void;
  repeats: (file: number) => Repeat[];
  replace: (older: number, newer: number) => void;
  setSettings: (settings: Settings) => void;
  settings: () => Settings;
  summary: (question: Question) => Statement[];
  useRecipe: (text: string) => RecipeAnswer;
}

/** What reading a file in another way would change. */
export interface Weighed {
  /** The figures of the file alone, read in both ways. */
  effect: Effect;
  /** How much of the file they are of. */
  bytes: number;
  /** Whether that is the whole file. */
  whole: boolean;
}

/** How far a file has been read. */
export interface Progress {
  /** Bytes read, of `size`. */
  bytes: number;
  /** Rows so far: read, set aside and skipped. */
  rows: number;
  /** Bytes of the file. */
  size: number;
  /** 2 when the end of the file has disproved a guess and it is read once more; else 1. */
  pass: number;
  /** Share of the memory for reading that is in use; from 0.75 on the user should know. */
  memory: number;
  /** Time that parsing has taken, in ms. */
  parsed_ms: number;
  /** Time that answers have taken meanwhile, in ms. */
  answered_ms: number;
}

/**
 * Why a request came to nothing.
 *
 * - `cancelled`: the user's wish; nothing of the file is left
 * - `unreadable`: the file changed, or is gone, while it was read
 * - `memory`: the file is too large for what is left; nothing of it is left
 * - `crashed`: the engine has failed and was replaced; see `Crash`
 * - `refused`: what was asked makes no sense; the message says why
 */
export type Reason = 'cancelled' | 'unreadable' | 'memory' | 'crashed' | 'refused';

/**
 * From the page. `id` numbers the requests; an answer carries it back. `code` is the worker's own,
 * for one that reads beside it; `isFollowed`: other files follow at once.
 */
export type ToWorker =
  | { kind: 'start'; module: WebAssembly.Module; code: Blob; settings: Settings }
  | ToReader
  | { kind: 'add'; id: number; file: File; options: ImportOptions; isFollowed: boolean }
  | { kind: 'weigh'; id: number; file: File; now: ImportOptions; then: ImportOptions }
  | { kind: 'cancel'; id: number }
  | { kind: 'call'; id: number; name: keyof Calls; args: unknown[] };

/** From the worker. After `crashed` it says nothing more. */
export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'progress'; id: number; progress: Progress }
  | { kind: 'answer'; id: number; answer: unknown }
  | { kind: 'restatement'; restatement: Restatement }
  | { kind: 'failed'; id: number; reason: Reason; message: string }
  | { kind: 'crashed'; message: string };
