/** A page that tries every known way of telling that the extension is there, reads, or has read. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest, TabUnderTest } from '../support/browser-under-test.ts';
import { startChromium } from '../support/chromium.ts';
import { serveFixtures } from '../support/fixture-site.ts';
import { startFirefox } from '../support/firefox.ts';
import { showInPage, summaryOf } from '../support/panel.ts';
import type { Site } from '../support/site-server.ts';
import { waitFor } from '../support/wait-for.ts';

const PATH = '/spying.html';

/** Notes, from its first moment, whatever happens in it that its own scripts did not do. */
const SPY = `<!doctype html>
<html lang="en"><head><title>Privacy policy of Heron Spies</title><link rel="icon" href="data:,"><script>
var noted = [];
var note = (what) => noted.push(what);
for (const kind of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'focusin', 'focusout', 'blur',
  'scroll', 'selectionchange', 'copy', 'toggle', 'beforeinput', 'input', 'fullscreenchange', 'storage', 'resize'])
  for (const target of [window, document]) target.addEventListener(kind, () => note('event ' + kind), true);
new MutationObserver((changes) => changes.forEach(({ type, attributeName }) => note('mutation ' + type + ' ' + attributeName)))
  .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
new PerformanceObserver((list) => list.getEntries().forEach(({ name }) => note('entry ' + name)))
  .observe({ entryTypes: ['resource', 'mark', 'measure'] });
// What a script of the extension would call if it ran in the page's own world.
var traps = [[Document.prototype, 'querySelectorAll'], [Document.prototype, 'createTreeWalker'],
  [Element.prototype, 'getBoundingClientRect'], [Element.prototype, 'attachShadow'], [Element.prototype, 'checkVisibility'],
  [window, 'getComputedStyle'], [EventTarget.prototype, 'dispatchEvent'], [window, 'postMessage'],
  [Node.prototype, 'appendChild'], [Range.prototype, 'setStart'], [CSS.highlights, 'set'], [console, 'log'], [console, 'warn']];
var real = new Map(traps.map(([holder, name]) => [name, holder[name]]));
for (const [holder, name] of traps) holder[name] = function (...args) { note('call ' + name); return real.get(name).apply(this, args); };
for (const name of ['textContent', 'nodeValue', 'parentNode', 'nodeName']) {
  const { get, set } = Object.getOwnPropertyDescriptor(Node.prototype, name);
  Object.defineProperty(Node.prototype, name, { configurable: true, set, get() { note('get ' + name); return get.call(this); } });
}
</script></head><body><h1>Privacy policy</h1>
<p>Heron Spies Ltd is the controller of your personal data. We collect your name and your e-mail address.</p>
<p id="sold">We do not sell your personal data. You may ask for access to it, and for its deletion.</p>
<p style="margin-top: 3000px">We keep your personal data for two years. Write to desk@heron.example.</p>
<form><input name="nodeName"><input name="parentNode"></form>
<script>
var globals = new Set(Object.getOwnPropertyNames(window));
var markup;
addEventListener('load', () => { markup = document.documentElement.outerHTML; noted.length = 0; });
</script></body></html>`;

/** What can be found by looking, at one moment. Runs in the page's own world. */
async function look(extensionFiles: readonly string[]): Promise<string[]> {
  const page = globalThis as unknown as { noted: string[]; globals: Set<string>; markup: string };
  const found = page.noted.splice(0).map((what) => `noted: ${what}`);
  const say = (isThere: boolean, what: string): void => void (isThere && found.push(what));
  for (const name of Object.getOwnPropertyNames(globalThis))
    say(!page.globals.has(name) && name !== 'page', `global ${name}`);
  say(document.documentElement.outerHTML !== page.markup, 'the markup differs');
  say([...CSS.highlights.keys()].length > 0, `highlights ${[...CSS.highlights.keys()].join(' ')}`);
  say(document.styleSheets.length > 0 || document.adoptedStyleSheets.length > 0, 'a style sheet');
  say(localStorage.length + sessionStorage.length > 0, 'storage');
  say((await indexedDB.databases()).length > 0, 'a database');
  say(document.cookie !== '', 'a cookie');
  say((await caches.keys()).length > 0, 'a cache');
  say((await navigator.serviceWorker.getRegistrations()).length > 0, 'a service worker');
  say(document.activeElement !== document.body, 'focus');
  say((getSelection()?.toString() ?? '') !== '', 'a selection');
  say(scrollY !== 0, 'scrolled');
  say(document.querySelectorAll('iframe, object, embed, dialog, [popover]').length > 0, 'an element');
  say(document.getAnimations().length > 0, 'an animation');
  const sold = document.getElementById('sold')!;
  for (const name of ['smallprint-quote', 'smallprint-span', 'smallprint-mark-denied', 'quote', 'highlight'])
    say(
      getComputedStyle(sold, `::highlight(${name})`).backgroundColor !== 'rgba(0, 0, 0, 0)' &&
        getComputedStyle(sold, `::highlight(${name})`).backgroundColor !== getComputedStyle(sold).backgroundColor,
      `the style of ${name}`,
    );
  const { chrome, browser } = globalThis as { chrome?: { runtime?: { sendMessage?: unknown } }; browser?: unknown };
  say(chrome?.runtime?.sendMessage !== undefined || browser !== undefined, 'a port to extensions');
  for (const file of extensionFiles) {
    const isFetched = await fetch(file).then(
      () => true,
      () => false,
    );
    const isDrawn = await new Promise<boolean>((resolve) => {
      const image = new Image();
      image.addEventListener('load', () => resolve(true));
      image.addEventListener('error', () => resolve(false));
      image.src = file;
    });
    say(isFetched || isDrawn, `the file ${file}`);
  }
  // What this very look has done.
  await new Promise((resolve) => setTimeout(resolve, 100));
  page.noted.length = 0;
  return found;
}

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('%s', (_name, start) => {
  let site: Site;
  let browser: BrowserUnderTest;
  let files: string[];
  const tabs: TabUnderTest[] = [];

  beforeAll(async () => {
    site = await serveFixtures({ [PATH]: { contentType: 'text/html; charset=utf-8', body: Buffer.from(SPY) } });
    browser = await start();
    files = ['manifest.json', 'icons/icon-16.png', 'src/extension/panel/index.html', 'assets/panel.js'].map(
      (file) => `${browser.extensionOrigin}/${file}`,
    );
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close();
  });

  async function open(): Promise<TabUnderTest> {
    const tab = await browser.openTab(`${site.origin}${PATH}`);
    tabs.push(tab);
    await waitFor('the page', () => tab.evaluate(() => document.readyState === 'complete'));
    return tab;
  }

  it('is not seen before, while and after it reads', async () => {
    const tab = await open();
    // What a page sees anyway, of its own and the test's doing, is not the extension's.
    expect(await tab.evaluate(look, files)).toEqual([]);
    const reading = browser.clickAction(tab);
    const during: string[] = [];
    for (let times = 0; times < 5; times += 1) during.push(...(await tab.evaluate(look, [])));
    await reading;
    await summaryOf(browser, `${site.origin}${PATH}`);
    expect([...during, ...(await tab.evaluate(look, files))].filter(isOurs)).toEqual([]);
  });

  it('leaves nothing behind of what it showed', async () => {
    const tab = await open();
    await browser.clickAction(tab);
    await summaryOf(browser, `${site.origin}${PATH}`);
    const names = (): Promise<string[]> => tab.evaluate(() => [...CSS.highlights.keys()]);
    await showInPage(browser, 'We do not sell your personal data');
    const shown = await waitFor('the highlight', async () => {
      const all = await names();
      return all.length > 0 && all;
    });
    // It has to be in the page to be seen, but it does not say whose it is.
    for (const name of shown) expect(name).toMatch(/^h\d+-\d+-\d$/u);
    await browser.inPanel(() => window.close());
    await waitFor('nothing of it', async () => (await names()).length === 0);
  });
});

/** Focus goes to the panel with the click on the button, as it goes to any part of the browser. */
function isOurs(what: string): boolean {
  return !/noted: event (?:blur|focusout|focusin|resize)/u.test(what);
}
