// What the page knows of the engine: types generated from the Rust ones, and the client's face.

import type {
  AnalysisQuestion,
  AnalysisReport,
  Catalogue,
  FileReport,
  ImportOptions,
  Problem,
  Question,
  Report,
  Settings,
} from '../pkg/shop_kpi.js';
import type { Progress } from './messages.js';

export type {
  Account,
  AnalysisId,
  AnalysisQuestion,
  AnalysisReport,
  AnalysisResult,
  BesideReport,
  Better,
  Catalogue,
  CatalogueBeside,
  CatalogueKpi,
  CatalogueSource,
  CatalogueTable,
  ColumnReport,
  Compare,
  FileReport,
  Grain,
  Group,
  Guess,
  ImportOptions,
  KpiReport,
  Missing,
  Note,
  PeriodReport,
  Point,
  Problem,
  Question,
  Report,
  Section,
  Settings,
  Severity,
  TableReport,
  Unit,
  Value as Figure,
} from '../pkg/shop_kpi.js';
export type { Progress, Reason } from './messages.js';

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
    follow: { signal: AbortSignal; onProgress: (progress: Progress) => void },
  ): Promise<FileReport>;
  remove(id: number): Promise<void>;
  files(): Promise<FileReport[]>;
  problems(id: number): Promise<Problem[]>;
  ask(question: Question): Promise<Report>;
  analyse(asked: AnalysisQuestion): Promise<AnalysisReport>;
  catalogue(): Promise<Catalogue>;
  settings(): Promise<Settings>;
  setSettings(settings: Settings): Promise<void>;
  /** Called after a fresh engine has replaced a failed one; it holds no files. */
  onCrash?(crash: { final: boolean }): void;
}
