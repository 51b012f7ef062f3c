/** Gets a page's reader script to answer: puts it into the page and opens a port to it. */
import browser from 'webextension-polyfill';
import readerScript from '../content/reader.iife.ts?script';
import { CodedError, toCodedError } from '../messaging/coded-error.ts';
import { PageClient, type PageListener } from '../messaging/page-client.ts';
import { PAGE_PORT } from '../messaging/page-protocol.ts';
import { withTimeout } from '../messaging/with-timeout.ts';

/** From the extension's root: without the slash Firefox takes it from the panel's folder, and says nothing. */
const READER_FILE = `/${readerScript}`;

/** A page that is just being replaced refuses for a moment; after this long a refusal counts. */
const SECOND_TRY_MS = 250;
/** A tab that is loading has no page of its own yet; so many times it is asked again. */
const TRIES_WHILE_LOADING = 12;
/** A page that sleeps takes no script in. */
const INJECT_TIMEOUT_MS = 10_000;

/**
 * A client of the top frame of `tabId`. Rejects with `permission-needed`, or `restricted-page` where the button was
 * `clicked` on the page and the browser refuses all the same.
 */
export async function openPage(tabId: number, clicked: boolean, listener: PageListener): Promise<PageClient> {
  // A page that has a reader needs no permission: it was given for this very page.
  const living = await findReader(tabId, listener).catch(() => undefined);
  if (living) return living.client;
  try {
    await injectWhenThere(tabId, clicked);
    // Firefox takes a script for pages of its own, and does not run it.
    const placed = await findReader(tabId, listener);
    if (placed) return placed.client;
  } catch (thrown) {
    throw await refusal(tabId, clicked, thrown);
  }
  const { status } = await browser.tabs.get(tabId);
  if (status === 'loading') throw new CodedError('page-changed', 'The page went away before it was read');
  throw await refusal(tabId, clicked, new Error('No script runs in this page'));
}

type Living = { readonly client: PageClient; readonly now: Awaited<ReturnType<PageClient['look']>> };

/**
 * The reader in the page that `tabId` shows now, if it has one, and which text that page shows. Rejects with `timeout`
 * where the page does not answer.
 */
export async function findReader(tabId: number, listener: PageListener): Promise<Living | undefined> {
  let isFound = false;
  const client = connect(tabId, {
    gone: () => isFound && listener.gone(),
    news: (news) => isFound && listener.news(news),
  });
  try {
    const now = await client.look();
    isFound = true;
    return { client, now };
  } catch (thrown) {
    client.close();
    if (toCodedError(thrown).code === 'timeout') throw thrown;
    return undefined;
  }
}

function connect(tabId: number, listener: PageListener): PageClient {
  return new PageClient(browser.tabs.connect(tabId, { name: PAGE_PORT, frameId: 0 }), listener);
}

async function injectWhenThere(tabId: number, clicked: boolean): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await withTimeout(inject(tabId), INJECT_TIMEOUT_MS, 'inject');
      return;
    } catch (thrown) {
      const { status } = await browser.tabs.get(tabId);
      const most = status === 'loading' ? TRIES_WHILE_LOADING : clicked ? 2 : 1;
      if (tries >= most) throw thrown;
    }
    await new Promise((resolve) => setTimeout(resolve, SECOND_TRY_MS));
  }
}

/** Why a page cannot be read. Its address is told to whoever may read the tab: after a click, whatever the page is. */
async function refusal(tabId: number, clicked: boolean, thrown: unknown): Promise<CodedError> {
  const { code, message } = toCodedError(thrown);
  if (code === 'timeout') return new CodedError(code, message);
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  // Firefox keeps extensions out of its viewer.
  const isPdf = url !== undefined && URL.canParse(url) && /\.pdf$/iu.test(new URL(url).pathname);
  if (isPdf) return new CodedError('pdf-page', message);
  return new CodedError(clicked ? 'restricted-page' : 'permission-needed', message, url);
}

async function inject(tabId: number): Promise<void> {
  // At once: the reader waits for a page that is still loading, and says so.
  await browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE], injectImmediately: true });
}
