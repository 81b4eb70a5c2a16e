import type {
  Alerts,
  AnalysisQuestion,
  AnalysisReport,
  Client,
  Question,
  Report,
  Statement,
} from '../engine/types.js';
import { type Answer, Answers } from './answers.js';

/**
 * What the engine has answered of the shop. Each asks the engine where the question or the data are
 * new; the answer before stays in its place until the new one is there.
 */
export class ShopAnswers {
  readonly #client: Client;
  readonly #reports: Answers<Report>;
  readonly #analyses: Answers<AnalysisReport>;
  readonly #summaries: Answers<readonly Statement[]>;
  readonly #alerts: Answers<Alerts>;

  /** `heard`: called with every answer; with `true` where the question made no sense. */
  constructor(client: Client, heard: (isBad: boolean) => void) {
    this.#client = client;
    this.#reports = new Answers(heard);
    this.#analyses = new Answers(heard);
    this.#summaries = new Answers(heard);
    this.#alerts = new Answers(heard);
  }

  /** What is known of a question now. */
  report(place: string, question: Question): Answer<Report> {
    return this.#reports.answer(place, question, () => this.#client.ask(question));
  }

  /** What is known of an analysis now. */
  analysis(place: string, asked: AnalysisQuestion): Answer<AnalysisReport> {
    return this.#analyses.answer(place, asked, () => this.#client.analyse(asked));
  }

  /** A few statements on the question's KPIs. */
  summary(place: string, question: Question): Answer<readonly Statement[]> {
    return this.#summaries.answer(place, question, () => this.#client.summary(question));
  }

  /** What to look at now; whatever the view, of the whole shop. */
  alerts(): Answer<Alerts> {
    return this.#alerts.answer('alerts', {}, () => this.#client.alerts());
  }

  /** Whether there are data to ask about: without, or as long as they are not known, nothing is asked. */
  open(hasData: boolean): void {
    for (const answers of this.#all()) answers.isOpen = hasData;
  }

  /** The data have changed: everything is to be asked anew. */
  outdate(): void {
    for (const answers of this.#all()) answers.outdate();
  }

  /** Nothing is known any more. */
  forget(): void {
    for (const answers of this.#all()) answers.forget();
  }

  #all() {
    return [this.#reports, this.#analyses, this.#summaries, this.#alerts];
  }
}
