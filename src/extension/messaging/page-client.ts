/** The panel's end of a page's port: questions with answers, and word of the page's end. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { CodedError } from './coded-error.ts';
import {
  pageAnswerSchema,
  pageReadingSchema,
  selectionSchema,
  shownSchema,
  type Marks,
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

type Unsent<R> = R extends PageRequest ? Omit<R, 'id'> : never;

export class PageClient {
  readonly #port: Runtime.Port;
  readonly #answers = new WaitingAnswers();

  /** `onGone` is called once, when the page has left or changed its address; not after `close()`. */
  constructor(port: Runtime.Port, onGone: () => void) {
    this.#port = port;
    const leave = (): void => {
      if (this.#answers.end) return;
      this.#end();
      onGone();
    };
    port.onDisconnect.addListener(leave);
    port.onMessage.addListener((message: unknown) => {
      const parsed = v.safeParse(pageAnswerSchema, message);
      if (!parsed.success) return;
      const answer = parsed.output;
      if (answer.kind === 'address-changed') {
        leave();
        return;
      }
      if (answer.kind === 'value') this.#answers.resolve(answer.id, answer.value);
      else this.#answers.reject(answer.id, new CodedError(answer.code, answer.message));
    });
  }

  /** Reads the page: its text and shape, or the file that it shows. */
  read(): Promise<PageReading> {
    return this.#ask({ op: 'read' }, pageReadingSchema, READ_TIMEOUT_MS);
  }

  /** Highlights a passage in the page and brings it into view. */
  show(readingId: string, passage: Passage): Promise<Shown> {
    return this.#ask({ op: 'show', readingId, passage }, shownSchema, SHOW_TIMEOUT_MS);
  }

  /** Marks passages in the page, in place of those marked before. Gives how many of them are there. */
  mark(readingId: string, marks: Marks): Promise<number> {
    return this.#ask({ op: 'mark', readingId, marks }, v.number(), SHOW_TIMEOUT_MS);
  }

  /** Where the reader's selection stands in what was read. */
  selection(readingId: string): Promise<PageSelection> {
    return this.#ask({ op: 'selection', readingId }, selectionSchema, SHOW_TIMEOUT_MS);
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
