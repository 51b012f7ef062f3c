/** The panel's end of a page's port: questions with answers, and word of what the page shows and of its end. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { CodedError } from './coded-error.ts';
import { identitySchema, type PageIdentity } from './page-identity.ts';
import {
  pageAnswerSchema,
  pageReadingSchema,
  selectionSchema,
  shownSchema,
  type Marks,
  type PageNews,
  type PageReading,
  type PageRequest,
  type PageSelection,
  type Passage,
  type Shown,
} from './page-protocol.ts';
import { withTimeout } from './with-timeout.ts';

const READ_TIMEOUT_MS = 20_000;
const SHOW_TIMEOUT_MS = 5_000;
/** A page that is awake answers at once, a long one after it was read. */
const LOOK_TIMEOUT_MS = 3_000;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: CodedError) => void;
}

type Unsent<R> = R extends PageRequest ? Omit<R, 'id'> : never;

export interface PageListener {
  /** The page has left; not after `close()`. */
  gone(): void;
  news(news: PageNews): void;
}

export class PageClient {
  readonly #port: Runtime.Port;
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 1;
  #gone = false;
  /** The one document that speaks here. */
  #document: string | undefined;

  constructor(port: Runtime.Port, listener: PageListener) {
    this.#port = port;
    const leave = (): void => {
      if (this.#gone) return;
      this.#end();
      listener.gone();
    };
    port.onDisconnect.addListener(leave);
    port.onMessage.addListener((message: unknown) => {
      const parsed = v.safeParse(pageAnswerSchema, message);
      if (!parsed.success) return;
      const answer = parsed.output;
      this.#document ??= answer.now.document;
      if (answer.now.document !== this.#document) {
        port.disconnect();
        leave();
        return;
      }
      if (answer.kind === 'text-changed' || answer.kind === 'waiting') {
        if (!this.#gone) listener.news(answer);
        return;
      }
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if (answer.kind === 'value') waiting?.resolve(answer.value);
      else waiting?.reject(new CodedError(answer.code, answer.message));
    });
  }

  /** Reads the page: its text and shape, or the file that it shows. `patient`: waits for one that is still loading. */
  read(patient: boolean): Promise<PageReading> {
    return this.#ask({ op: 'read', patient }, pageReadingSchema, READ_TIMEOUT_MS);
  }

  /** Which text of which document the page shows now. Does not read a page that was not read before. */
  look(): Promise<PageIdentity> {
    return this.#ask({ op: 'look' }, identitySchema, LOOK_TIMEOUT_MS);
  }

  /** Highlights a passage in the page and brings it into view. */
  show(reading: PageIdentity, passage: Passage): Promise<Shown> {
    return this.#ask({ op: 'show', reading, passage }, shownSchema, SHOW_TIMEOUT_MS);
  }

  /** Marks passages in the page, in place of those marked before. Gives how many of them are there. */
  mark(reading: PageIdentity, marks: Marks): Promise<number> {
    return this.#ask({ op: 'mark', reading, marks }, v.number(), SHOW_TIMEOUT_MS);
  }

  /** Where the reader's selection stands in what was read. */
  selection(reading: PageIdentity): Promise<PageSelection> {
    return this.#ask({ op: 'selection', reading }, selectionSchema, SHOW_TIMEOUT_MS);
  }

  /** Takes highlight and marks away. */
  async clear(): Promise<void> {
    await this.#ask({ op: 'clear' }, v.unknown(), SHOW_TIMEOUT_MS);
  }

  close(): void {
    if (this.#gone) return;
    this.#end();
    this.#port.disconnect();
  }

  #end(): void {
    this.#gone = true;
    for (const waiting of this.#waiting.values()) {
      waiting.reject(new CodedError('page-changed', 'The page went away before it answered'));
    }
    this.#waiting.clear();
  }

  async #ask<T>(request: Unsent<PageRequest>, schema: v.GenericSchema<unknown, T>, timeoutMs: number): Promise<T> {
    if (this.#gone) throw new CodedError('page-changed', 'The page is no longer there');
    const id = this.#nextId++;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#port.postMessage({ ...request, id });
    });
    try {
      const parsed = v.safeParse(schema, await withTimeout(answer, timeoutMs, request.op));
      if (parsed.success) return parsed.output;
      throw new CodedError('bad-message', `${request.op}: ${v.summarize(parsed.issues)}`);
    } finally {
      this.#waiting.delete(id);
    }
  }
}
