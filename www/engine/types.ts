// What the page knows of the engine: types generated from the Rust ones, and the client's face.

import type {
  Alerts,
  AnalysisQuestion,
  AnalysisReport,
  Catalogue,
  Draft,
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
import type { Progress, Weighed } from './messages.js';

export type {
  Account,
  Alert,
  AlertFault,
  AlertKind,
  AlertRule,
  Alerts,
  AnalysisId,
  AnalysisQuestion,
  AnalysisReport,
  AnalysisResult,
  Basis,
  BesideReport,
  Better,
  Catalogue,
  CatalogueBeside,
  CatalogueKpi,
  CatalogueSource,
  CatalogueTable,
  Cause,
  Change,
  ColumnReport,
  ColumnWhy,
  Compare,
  Dialect,
  Difference,
  Draft,
  DraftFault,
  Effect,
  FileReport,
  Grain,
  Group,
  Guess,
  Headline,
  HeadlineFigure,
  ImportOptions,
  KpiReport,
  Mapping,
  Missing,
  NormalRange,
  Note,
  OwnKpi,
  PeriodReport,
  Point,
  Problem,
  Question,
  Recipe,
  RecipeAnswer,
  Repeat,
  RepeatFate,
  RepeatPlace,
  RepeatWhy,
  Report,
  Restatement,
  Section,
  Settings,
  Severity,
  Statement,
  StatementCode,
  TableReport,
  TargetStatus,
  Unit,
  Value as Figure,
} from '../pkg/shop_kpi.js';
export type { Progress, Reason, Weighed } from './messages.js';

/** Absent: the engine has nothing to say. */
export type Maybe<T> = T | null | undefined;

/** Texts by name. */
export type Dict<T> = { readonly [name: string]: T };

/** The engine as the page uses it: a worker behind promises. Rejections carry their `reason`. */
export interface Client {
  /** Reads a file in a stream. */
  add(
    file: File,
    options: ImportOptions,
    follow: {
      signal: AbortSignal;
      onProgress: (progress: Progress) => void;
      isFollowed: boolean;
    },
  ): Promise<FileReport>;
  remove(id: number): Promise<void>;
  files(): Promise<FileReport[]>;
  problems(id: number): Promise<Problem[]>;
  ask(question: Question): Promise<Report>;
  analyse(asked: AnalysisQuestion): Promise<AnalysisReport>;
  /** What to look at now: figures past a limit, unlike the shop's own, or off target. */
  alerts(): Promise<Alerts>;
  /** A few statements on the question's KPIs, in an order to be read. */
  summary(question: Question): Promise<Statement[]>;
  catalogue(): Promise<Catalogue>;
  /** What a KPI of the reader's would be; nothing of the shop changes. */
  draft(own: OwnKpi, question: Question): Promise<Draft>;
  settings(): Promise<Settings>;
  setSettings(settings: Settings): Promise<void>;
  /** Orders that this file and another give, and which of both was believed. */
  repeats(id: number): Promise<Repeat[]>;
  /** Forgets the older of two files, as the newer one takes its place. */
  replace(older: number, newer: number): Promise<void>;
  /** What other options would change of a file's figures; reads at most its first 64 MB. */
  weigh(file: File, then: ImportOptions, now?: ImportOptions): Promise<Weighed>;
  /** Settings and what was said about files, to be saved. */
  recipe(): Promise<Recipe>;
  /** Takes a saved recipe; a damaged or newer one changes nothing and says so. */
  useRecipe(text: string): Promise<RecipeAnswer>;
  /** What the page keeps in the recipe. */
  keep(page: Record<string, string>): Promise<void>;
  /** Called when a file has changed figures that could be seen before. */
  onRestatement?(restatement: Restatement): void;
  /** Called after a fresh engine has replaced a failed one; it holds no files. */
  onCrash?(crash: { final: boolean }): void;
}
