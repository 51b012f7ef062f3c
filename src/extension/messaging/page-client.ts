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
import { WaitingAnswers } from './waiting-answers.ts';
import { withTimeout } from './with-timeout.ts';

const READ_TIMEOUT_MS = 20_000;
const SHOW_TIMEOUT_MS = 5_000;
/** A page that is awake answers at once, a long one after it was read. */
const LOOK_TIMEOUT_MS = 3_000;

type Unsent<R> = R extends PageRequest ? Omit<R, 'id'> : never;

export interface PageListener {
  /** The page has left; not after `close()`. */
  gone(): void;
  news(news: PageNews): void;
}

export class PageClient {
  readonly #port: Runtime.Port;
  readonly #answers = new WaitingAnswers();
  /** The one document that speaks here. */
  #document: string | undefined;

  constructor(port: Runtime.Port, listener: PageListener) {
    this.#port = port;
    const leave = (): void => {
      if (this.#answers.end) return;
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
        if (!this.#answers.end) listener.news(answer);
        return;
      }
      if (answer.kind === 'value') this.#answers.resolve(answer.id, answer.value);
      else this.#answers.reject(answer.id, new CodedError(answer.code, answer.message));
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
    if (this.#answers.end) return;
    this.#end();
    this.#port.disconnect();
  }

  #end(): void {
    this.#answers.endWith(new CodedError('page-changed', 'The page is no longer there'));
  }

  async #ask<T>(request: Unsent<PageRequest>, schema: v.GenericSchema<unknown, T>, timeoutMs: number): Promise<T> {
    const { number, answer } = this.#answers.ask((id) => this.#port.postMessage({ ...request, id }));
    try {
      const parsed = v.safeParse(schema, await withTimeout(answer, timeoutMs, request.op));
      if (parsed.success) return parsed.output;
      throw new CodedError('bad-message', `${request.op}: ${v.summarize(parsed.issues)}`);
    } finally {
      this.#answers.forget(number);
    }
  }
}
