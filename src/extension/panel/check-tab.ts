/** Holds what is shown of a tab against the page that the tab shows now. */
import { toCodedError } from '../messaging/coded-error.ts';
import { readingIdOf } from '../messaging/page-identity.ts';
import { findReader } from './open-page.ts';
import { listenerOf } from './read-tab.ts';
import { beginSession, endSession, keptReading, sessionOf, type Session } from './tab-session.ts';
import { setState, stateOf, type Standing, type TabState } from './tab-state.ts';

/** The last check of each tab; an older one that ends later is not heard. */
const checks = new Map<number, symbol>();

/**
 * Asks the page in the tab what it shows. Where that is what a summary was made of, the summary is shown, also after
 * the way back to a page that was read before; where it is not, none is. `asked`: the reader wants to know.
 */
export async function checkTab(tabId: number, asked = false): Promise<void> {
  const before = stateOf(tabId);
  if (before.kind !== 'report' && before.kind !== 'changed') return;
  const check = Symbol('check');
  checks.set(tabId, check);
  const old = sessionOf(tabId);
  let session: Session | undefined;
  const answer = await findReader(tabId, {
    gone: () => session && listenerOf(tabId, session, { clicked: false }).gone(),
    news: (news) => session && listenerOf(tabId, session, { clicked: false }).news(news),
  }).catch((thrown: unknown) => toCodedError(thrown));
  const isLate = checks.get(tabId) !== check || sessionOf(tabId) !== old;
  if (isLate || answer instanceof Error || !answer) {
    if (answer && 'client' in answer) answer.client.close();
    if (isLate) return;
    if (answer) setSilent(tabId);
    else leave(tabId);
    return;
  }
  const { client, now } = answer;
  const readingId = readingIdOf(now);
  const shown = currentReading(stateOf(tabId));
  const standing: { standing?: Standing } = asked ? { standing: { kind: 'confirmed', at: Date.now() } } : {};
  const known = keptReading(readingId);
  if (!known) {
    client.close();
    // The same document has told what became of its text.
    if (shown?.identity?.document !== now.document) leave(tabId);
    return;
  }
  if (shown?.readingId === readingId && old?.client) {
    client.close();
  } else {
    session = beginSession(tabId);
    session.client = client;
    session.input = known.input;
  }
  setState(tabId, { kind: 'report', reading: known.reading, ...standing });
}

function currentReading(state: TabState): { readingId: string; identity?: { document: string } } | undefined {
  return state.kind === 'report' ? state.reading.page : undefined;
}

function setSilent(tabId: number): void {
  const state = stateOf(tabId);
  if (state.kind === 'report') setState(tabId, { ...state, standing: { kind: 'silent' } });
}

function leave(tabId: number): void {
  if (stateOf(tabId).kind === 'changed') return;
  endSession(tabId);
  setState(tabId, { kind: 'changed' });
}
