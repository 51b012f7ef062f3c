/** The one current reading of each tab, and readings that a page may come back to. */
import type { PageClient } from '../messaging/page-client.ts';
import type { PageNews } from '../messaging/page-protocol.ts';
import type { AnalysisInput } from './analysis-client.ts';
import type { Reading } from './tab-state.ts';

export interface Session {
  client?: PageClient;
  readonly abort: AbortController;
  input?: AnalysisInput;
  /** When it began, and when its summary was there; milliseconds of the panel's own clock. */
  readonly begun: number;
  shownAt?: number;
  /** What the page told while its text was analysed. */
  news?: PageNews;
  /** How often the page was read again of itself since its reader asked. */
  readonly rereads: number;
}

const sessions = new Map<number, Session>();

/** Begins a session, which ends the one before: an older one that still ends somewhere is not heard. */
export function beginSession(tabId: number, rereads = 0): Session {
  endSession(tabId);
  const session: Session = { abort: new AbortController(), begun: performance.now(), rereads };
  sessions.set(tabId, session);
  return session;
}

export function sessionOf(tabId: number): Session | undefined {
  return sessions.get(tabId);
}

export function endSession(tabId: number): void {
  const session = sessions.get(tabId);
  sessions.delete(tabId);
  session?.abort.abort();
  session?.client?.close();
}

interface Kept {
  readonly reading: Reading;
  readonly input: AnalysisInput;
}

/** As many pages as one goes back and forth between. */
const MOST_KEPT = 6;
const kept = new Map<string, Kept>();

export function keepReading(reading: Reading, input: AnalysisInput): void {
  const { readingId } = reading.page;
  kept.delete(readingId);
  kept.set(readingId, { reading, input });
  for (const old of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(old);
}

/** The reading of this very text of this very document, if it is still there. */
export function keptReading(readingId: string): Kept | undefined {
  return kept.get(readingId);
}
