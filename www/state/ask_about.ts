import type {
  AlertFault,
  Client,
  Draft,
  FileReport,
  ImportOptions,
  OwnKpi,
  Problem,
  Question,
  Repeat,
  Weighed,
} from '../engine/types.js';

/** What is asked of the engine only when the reader wants to see it. */
export interface AskAbout {
  /** All problems of a file that were kept. */
  problems(report: FileReport): Promise<readonly Problem[]>;
  /** Orders that the file and another give. */
  repeats(report: FileReport): Promise<readonly Repeat[]>;
  /** What other options would change of the file's figures; of a large file, of its beginning. */
  weigh(file: File, then: ImportOptions, now: ImportOptions): Promise<Weighed>;
  /** What a KPI of the reader's would be. */
  draft(own: OwnKpi, question: Question): Promise<Draft>;
  /** What is wrong with rules of what to be warned of. */
  faults(): Promise<readonly AlertFault[]>;
}

/** Asks the engine. */
export function askAbout(client: Client): AskAbout {
  return {
    problems: ({ id }) => client.problems(id),
    repeats: ({ id }) => client.repeats(id),
    weigh: (file, then, now) => client.weigh(file, then, now),
    draft: (own, question) => client.draft(own, question),
    faults: async () => (await client.alerts()).faults,
  };
}
