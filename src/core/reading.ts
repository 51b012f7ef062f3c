/** What is read of a document: its letters repaired, and of a page in several languages the part that can be read. */
import { identifyLanguage } from './detect/language.ts';
import { readablePart } from './detect/parts.ts';
import type { NoticeDocument } from './document.ts';
import { readable, type Readable } from './letters/readable.ts';

export interface Reading extends Readable {
  /** ISO 639-1, or `und`. */
  readonly language: string;
  /** Languages of the page whose parts are left out. */
  readonly others: readonly string[];
}

const known = new WeakMap<NoticeDocument, Reading>();

/**
 * Does the work once for each document.
 * @param isReadable of which languages the content can be read; the same in each call
 */
export function readingOf(document: NoticeDocument, isReadable: (language: string) => boolean): Reading {
  let reading = known.get(document);
  if (reading === undefined) {
    const letters = readable(document);
    const language = identifyLanguage(letters.document.text, document.declaredLanguage);
    const part = readablePart(letters.document, language, isReadable);
    reading = { ...letters, language, others: [], ...part };
    known.set(document, reading);
  }
  return reading;
}
