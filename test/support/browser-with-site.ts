/** A browser and a site for the tests of one block: started before them, ended after them. */
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BrowserUnderTest, TabUnderTest } from './browser-under-test.ts';
import { readAddress } from './panel.ts';
import type { Site } from './site-server.ts';

export interface BrowserWithSite<B extends BrowserUnderTest> {
  /** From the first `beforeAll` on. */
  readonly browser: B;
  readonly site: Site;
  /** Those of the test that runs, in the order in which it opened them; they are closed after it. */
  readonly tabs: TabUnderTest[];
  /** The whole address of a path of the site. */
  readonly address: (path: string) => string;
  /** Opens a page of the site in a new tab. */
  readonly open: (path: string) => Promise<TabUnderTest>;
  /** Opens it, presses the button, and waits for the whole summary. */
  readonly read: (path: string) => Promise<TabUnderTest>;
}

/** To be called in a `describe`, or at the top of a file. */
export function browserWithSite<B extends BrowserUnderTest>(
  start: () => Promise<B>,
  serve: () => Promise<Site>,
): BrowserWithSite<B> {
  let browser: B | undefined;
  let site: Site | undefined;
  const tabs: TabUnderTest[] = [];

  beforeAll(async () => {
    site = await serve();
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async () => {
    // Some are gone: a test may close its own.
    for (const tab of tabs.splice(0)) await tab.close().catch(() => undefined);
  });

  const started = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error('It is started before the first test');
    return one;
  };
  const address = (path: string): string => `${started(site).origin}${path}`;
  const open = async (path: string): Promise<TabUnderTest> => {
    const tab = await started(browser).openTab(address(path));
    tabs.push(tab);
    return tab;
  };
  return {
    get browser() {
      return started(browser);
    },
    get site() {
      return started(site);
    },
    tabs,
    address,
    open,
    read: (path) => readAddress(started(browser), address(path), tabs),
  };
}
