/** Holds what is shown of a tab against the page that the tab shows now. */
import { toCodedError } from '../messaging/coded-error.ts';
import type { PageListener } from '../messaging/page-client.ts';
import { readingIdOf } from '../messaging/page-identity.ts';
import { findReader } from './open-page.ts';
import { listenerOf } from './read-tab.ts';
import { beginSession, endSession, keptReading, sessionOf, type Session } from './tab-session.ts';
import { setState, stateOf, type Standing } from './tab-state.ts';

/** The last check of each tab; an older one that ends later is not heard. */
const checks = new Map<number, symbol>();
/** Tabs of which the reader wants to know; the check that ends tells. */
const asked = new Set<number>();

/**
 * Asks the page in the tab what it shows. Where that is what a summary was made of, the summary is shown, also after
 * the way back to a page that was read before; where it is not, none is. `isAsked`: the reader wants to know.
 */
export async function checkTab(tabId: number, isAsked = false): Promise<void> {
  const { kind } = stateOf(tabId);
  if (kind !== 'report' && kind !== 'changed') return;
  const check = Symbol('check');
  checks.set(tabId, check);
  if (isAsked) asked.add(tabId);
  const old = sessionOf(tabId);
  let session: Session | undefined;
  const listener = (): PageListener | undefined => session && listenerOf(tabId, session, { clicked: false });
  const answer = await findReader(tabId, {
    gone: () => listener()?.gone(),
    news: (news) => listener()?.news(news),
  }).catch((thrown: unknown) => toCodedError(thrown));
  const living = answer instanceof Error ? undefined : answer;
  if (checks.get(tabId) !== check || sessionOf(tabId) !== old) {
    living?.client.close();
    return;
  }
  const standing: { standing?: Standing } = asked.delete(tabId)
    ? { standing: { kind: 'confirmed', at: Date.now() } }
    : {};
  if (answer instanceof Error) setSilent(tabId);
  else if (!living) leave(tabId);
  else {
    const state = stateOf(tabId);
    const shown = state.kind === 'report' ? state.reading : undefined;
    const readingId = readingIdOf(living.now);
    const known = keptReading(readingId);
    if (shown?.page.readingId === readingId && old?.client) {
      living.client.close();
      setState(tabId, { kind: 'report', reading: shown, ...standing });
    } else if (known) {
      session = beginSession(tabId);
      session.client = living.client;
      session.input = known.input;
      setState(tabId, { kind: 'report', reading: known.reading, ...standing });
    } else {
      living.client.close();
      // The same document has told what became of its text.
      if (shown?.page.identity?.document !== living.now.document) leave(tabId);
    }
  }
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
