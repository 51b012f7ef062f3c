/** What a page tells unasked: that it is still loading, that its text is another one. */
import { readingIdOf } from '../messaging/page-identity.ts';
import type { PageNews } from '../messaging/page-protocol.ts';
import { panelView } from './summary/panel-view.ts';
import { keptReading, type Session } from './tab-session.ts';
import { setState, stateOf, type TabState } from './tab-state.ts';

/** Of a page that has lost more than half of what it said, the summary tells nothing any more. */
const LEAST_KEPT = 0.5;

/** So long after a summary came, what is added belongs to the loading of the page. */
const STILL_LOADING_MS = 3_000;
/** A page that never rests is left alone after this many times. */
const MOST_REREADS = 3;
/** More where there is no summary that would go: the notice may open at any time. */
const MOST_SEARCHES = 12;

/** Gives whether the page is now to be read again of itself. */
export function hearNews(tabId: number, session: Session, news: PageNews): boolean {
  const state = stateOf(tabId);
  if (news.kind === 'waiting') {
    if (state.kind === 'reading') setState(tabId, { kind: 'reading', isWaiting: true });
    return false;
  }
  if (state.kind !== 'report' && state.kind !== 'changed') {
    session.news = news;
    return false;
  }
  // A text that was read before, the one that is shown or another: an app went back to it.
  const known = keptReading(readingIdOf(news.now));
  if (known) {
    session.input = known.input;
    setState(tabId, { kind: 'report', reading: known.reading });
  } else if (readsItself(state, session, news.kept)) {
    return true;
  } else if (state.kind === 'report' && news.kept >= LEAST_KEPT) {
    setState(tabId, { ...state, standing: { kind: 'changed' } });
  } else {
    setState(tabId, { kind: 'changed', replaced: true });
  }
  return false;
}

function readsItself(state: TabState, { rereads, shownAt }: Session, kept: number): boolean {
  if (state.kind !== 'report') return false;
  if (panelView(state.reading) !== 'summary') return rereads < MOST_SEARCHES;
  return (
    kept === 1 && rereads < MOST_REREADS && shownAt !== undefined && performance.now() - shownAt < STILL_LOADING_MS
  );
}
