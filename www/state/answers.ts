// What the engine has answered, by the place on the page that asks.

/** The answer to a question: the last one known, and whether a newer one is on its way. */
export interface Answer<Known> {
  report: Known | null;
  isLoading: boolean;
}

interface Slot<Known> {
  key: string;
  asked: string;
  report: Known | null;
}

/** Answers of one kind. Each place keeps its last one until a newer one is there. */
export class Answers<Known> {
  /** Whether there is anything to ask about. */
  isOpen = false;
  #slots = new Map<string, Slot<Known>>();
  #version = 0;

  /** `heard`: called with every answer; with `true` where the question made no sense. */
  constructor(private readonly heard: (isBad: boolean) => void) {}

  /** What is known at a place now; asks where the question or the data are new. */
  answer(place: string, asked: object, ask: () => Promise<Known>): Answer<Known> {
    const key = `${this.#version}:${JSON.stringify(asked)}`;
    const slot = this.#slots.get(place) ?? { key: '', asked: '', report: null };
    this.#slots.set(place, slot);
    if (slot.asked !== key && this.isOpen) {
      slot.asked = key;
      void this.#ask(slot, key, ask);
    }
    return { report: slot.report, isLoading: slot.key !== key };
  }

  /** The data have changed: everything is to be asked anew. */
  outdate(): void {
    this.#version += 1;
  }

  /** Nothing is known any more. */
  forget(): void {
    this.#slots.clear();
  }

  async #ask(slot: Slot<Known>, key: string, ask: () => Promise<Known>): Promise<void> {
    try {
      const report = await ask();
      if (slot.asked !== key) return;
      slot.key = key;
      slot.report = report;
      this.heard(false);
    } catch {
      this.heard(true);
    }
  }
}
