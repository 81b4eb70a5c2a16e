// What this browser remembers for the reader: one small text, only if asked for, by one tab only.

/** Where it lies in the browser's local storage. */
const KEY = 'shop-kpi.recipe';
/** A text that is being written, and one that made no sense. */
const NEW = `${KEY}.new`;
const ASIDE = `${KEY}.aside`;
const LOCK = 'shop-kpi.recipe';

/**
 * - `off`: nothing is stored
 * - `on`: this tab remembers
 * - `other_tab`: another tab does
 * - `newer`: what is stored is a newer version's, and stays as it is
 * - `unavailable`: the browser gives no storage
 */
export type MemoryState = 'off' | 'on' | 'other_tab' | 'newer' | 'unavailable';

/** What is left after everything was deleted. */
export interface Left {
  readonly records: number;
  readonly databases: number;
  readonly caches: number;
  readonly workers: number;
}

/** One reader's memory in this browser. */
export class Memory {
  state: MemoryState = 'off';
  /** Called when the state changes by itself: another tab has closed, or has deleted everything. */
  onChange: ((vanished: boolean) => void) | undefined;
  /** What is stored, as far as this tab knows. */
  #known: string | null = null;
  #release: (() => void) | undefined;
  readonly #storage: Storage | null;

  constructor() {
    this.#storage = storageOf();
    if (!this.#storage) this.state = 'unavailable';
    globalThis.addEventListener?.('storage', ({ key }) => {
      if ((key === KEY || key === null) && this.#stored() === null) this.#vanished();
    });
  }

  /** Bytes stored now. */
  get bytes(): number {
    const kept = [KEY, NEW, ASIDE].map((key) => this.#storage?.getItem(key) ?? '');
    return new TextEncoder().encode(kept.join('')).length;
  }

  /** What was stored on an earlier visit; from then on this tab is the one that writes, if it can. */
  async open(): Promise<string | null> {
    const text = this.#stored();
    if (text === null) return null;
    this.#known = text;
    await this.#take();
    return text;
  }

  /** What is stored makes no sense: it is kept apart, and the next write begins anew. */
  setAside(): void {
    if (this.#known !== null) this.#put(ASIDE, this.#known);
  }

  /** What is stored is not to be written over. */
  leave(): void {
    this.#release?.();
    this.state = 'newer';
  }

  /** Begins to remember; answers whether it could. */
  async begin(text: string): Promise<boolean> {
    if (this.state !== 'off') return this.state === 'on';
    if (!(await this.#take())) return false;
    const isDone = this.#write(text);
    if (!isDone) this.end();
    return isDone;
  }

  /**
   * Stores the text in place of the last one. `full`: there is no room, and the last one stands;
   * `vanished`: the last one is gone, so nothing is stored any more.
   */
  write(text: string): 'done' | 'full' | 'vanished' | 'off' {
    if (this.state !== 'on') return 'off';
    if (this.#known !== null && this.#stored() === null) {
      this.end();
      return 'vanished';
    }
    return this.#write(text) ? 'done' : 'full';
  }

  /** Forgets everything, and remembers nothing from now on. */
  end(): void {
    if (this.state === 'unavailable') return;
    this.#release?.();
    this.#release = undefined;
    for (const key of [KEY, NEW, ASIDE]) this.#storage?.removeItem(key);
    this.#known = null;
    this.state = 'off';
  }

  /** Deletes all this site has in the browser and counts what is left, to prove it. */
  async deleteAll(): Promise<Left> {
    this.end();
    this.#storage?.clear();
    sessionStorageOf()?.clear();
    for (const { name } of await databases()) if (name) await deleteDatabase(name);
    for (const key of await cacheNames()) await caches.delete(key);
    for (const worker of await workers()) await worker.unregister();
    return {
      records: (this.#storage?.length ?? 0) + (sessionStorageOf()?.length ?? 0),
      databases: (await databases()).length,
      caches: (await cacheNames()).length,
      workers: (await workers()).length,
    };
  }

  /** The new text is there before the old one goes. */
  #write(text: string): boolean {
    const isDone = this.#put(NEW, text) && this.#put(KEY, text);
    this.#storage?.removeItem(NEW);
    if (isDone) this.#known = text;
    return isDone;
  }

  #put(key: string, text: string): boolean {
    try {
      this.#storage?.setItem(key, text);
      return this.#storage?.getItem(key) === text;
    } catch {
      return false;
    }
  }

  #stored(): string | null {
    return this.#storage?.getItem(KEY) ?? null;
  }

  #vanished(): void {
    if (this.state !== 'on' && this.state !== 'other_tab') return;
    this.end();
    this.onChange?.(true);
  }

  /** One tab writes; the others take over when it closes. Answers whether it is this one. */
  async #take(): Promise<boolean> {
    if (!('locks' in navigator)) {
      this.state = 'on';
      return true;
    }
    const isMine = await new Promise<boolean>((decided) => {
      void navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
        decided(lock !== null);
        return lock ? this.#hold() : undefined;
      });
    });
    this.state = isMine ? 'on' : 'other_tab';
    if (isMine) return true;
    void navigator.locks.request(LOCK, () => {
      if (this.state !== 'other_tab') return undefined;
      this.state = 'on';
      this.#known = this.#stored();
      this.onChange?.(false);
      return this.#hold();
    });
    return false;
  }

  #hold(): Promise<void> {
    return new Promise((release) => {
      this.#release = release;
    });
  }
}

/** Reading it alone may be forbidden. */
function storageOf(): Storage | null {
  try {
    localStorage.getItem(KEY);
    return localStorage;
  } catch {
    return null;
  }
}

function sessionStorageOf(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

async function databases(): Promise<IDBDatabaseInfo[]> {
  return indexedDB.databases?.().catch(() => []) ?? [];
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((done) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => done();
    request.onerror = () => done();
    request.onblocked = () => done();
  });
}

async function cacheNames(): Promise<string[]> {
  return 'caches' in globalThis ? caches.keys().catch(() => []) : [];
}

async function workers(): Promise<readonly ServiceWorkerRegistration[]> {
  if (!('serviceWorker' in navigator)) return [];
  return navigator.serviceWorker.getRegistrations().catch(() => []);
}
