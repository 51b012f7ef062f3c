/** From a tab to its report: page opened, read, analysed; whatever happens meanwhile, a tab has one state. */
import type { NoticeDocument } from '../../core/document.ts';
import { CodedError } from '../messaging/coded-error.ts';
import type { PageListener } from '../messaging/page-client.ts';
import { readingIdOf } from '../messaging/page-identity.ts';
import type { PageNews, PageReading } from '../messaging/page-protocol.ts';
import { analyseInWorker, type Analysis, type AnalysisInput } from './analysis-client.ts';
import { colourHighlights } from './colour-highlights.ts';
import { hearNews } from './hear-news.ts';
import { openPage } from './open-page.ts';
import { faultOf } from './show-fault.ts';
import { beginSession, endSession, keepReading, sessionOf, type Session } from './tab-session.ts';
import { forgetTab, setState, stateOf, type ReadPage, type Reading } from './tab-state.ts';

interface ReadOptions {
  /** The toolbar button was clicked on the page. */
  readonly clicked: boolean;
  /** A page that is still loading is waited for. Default true. */
  readonly patient?: boolean;
  /** How often it was read again of itself; then what is shown stays until the new summary is there. Default 0. */
  readonly rereads?: number;
  /** It takes the place of a page that went away while it was read. Default false. */
  readonly instead?: boolean;
}

/** Reads the page in `tabId` from the beginning. */
export async function readTab(tabId: number, options: ReadOptions): Promise<void> {
  const { clicked, patient = true, rereads = 0 } = options;
  const session = beginSession(tabId, rereads);
  if (rereads === 0) setState(tabId, { kind: 'reading' });
  await settle(tabId, session, async () => {
    const client = await openPage(tabId, clicked, listenerOf(tabId, session, options));
    if (sessionOf(tabId) !== session) {
      client.close();
      throw new CodedError('cancelled', 'Another reading began');
    }
    session.client = client;
    const { content, ...page } = await client.read(patient);
    colourHighlights(tabId, page.identity.document);
    session.input =
      content.kind === 'document'
        ? // The schema has checked it against the core's own type.
          { kind: 'document', document: content.document satisfies NoticeDocument }
        : content;
    return analysePage(tabId, session, session.input, namePage(page), false);
  });
}

/** Analyses what was read although it does not look like a notice. */
export async function analyseAnyway(tabId: number, { page }: Reading): Promise<void> {
  const session = sessionOf(tabId);
  const input = session?.input;
  if (!session || !input) return readTab(tabId, { clicked: false });
  await settle(tabId, session, () => analysePage(tabId, session, input, page, true));
}

/** Stops whatever is under way for the tab. */
export function cancelReading(tabId: number): void {
  endSession(tabId);
  setState(tabId, { kind: 'unread' });
}

/** The tab began to load: a page that could not be read may be followed by one that can. */
export function tabIsLoading(tabId: number): void {
  if (stateOf(tabId).kind === 'failed') setState(tabId, { kind: 'unread' });
}

/** The tab is gone. */
export function leaveTab(tabId: number): void {
  endSession(tabId);
  forgetTab(tabId);
}

/** What is heard of the page that a session reads, for as long as it is the tab's. */
export function listenerOf(tabId: number, session: Session, options: ReadOptions): PageListener {
  return {
    gone() {
      if (sessionOf(tabId) !== session) return;
      const { kind } = stateOf(tabId);
      endSession(tabId);
      setState(tabId, { kind: 'changed' });
      // What its reader wants is the page that comes.
      if (kind === 'reading' && options.instead !== true) void readTab(tabId, { ...options, instead: true });
    },
    news(news) {
      if (sessionOf(tabId) === session) follow(tabId, session, news);
    },
  };
}

function follow(tabId: number, session: Session, news: PageNews): void {
  if (hearNews(tabId, session, news)) void readTab(tabId, { clicked: false, rereads: session.rereads + 1 });
}

function namePage({ identity, ...page }: Omit<PageReading, 'content'>): ReadPage {
  return { readingId: readingIdOf(identity), identity, ...page };
}

async function analysePage(
  tabId: number,
  session: Session,
  input: AnalysisInput,
  page: ReadPage,
  assumed: boolean,
): Promise<Reading> {
  if (session.rereads === 0) setState(tabId, { kind: 'analysing', page });
  const analysis: Analysis = await analyseInWorker(input, { assumeNotice: assumed }, session.abort.signal);
  const reading = { page, assumed, ...analysis };
  keepReading(reading, input);
  return reading;
}

/** Runs one piece of work for a tab and sets the state it ends in, unless the tab has moved on. */
async function settle(tabId: number, session: Session, work: () => Promise<Reading>): Promise<void> {
  try {
    const reading = await work();
    if (sessionOf(tabId) !== session) return;
    session.shownAt = performance.now();
    setState(tabId, { kind: 'report', reading });
    if (session.news) follow(tabId, session, session.news);
  } catch (thrown) {
    if (sessionOf(tabId) !== session) return;
    endSession(tabId);
    const fault = faultOf(thrown, session.input && textOf(session.input));
    if (fault.code === 'page-changed') setState(tabId, { kind: 'changed' });
    else setState(tabId, { kind: 'failed', fault });
  }
}

function textOf(input: AnalysisInput): string {
  return input.kind === 'document' ? input.document.text : input.source.content;
}
