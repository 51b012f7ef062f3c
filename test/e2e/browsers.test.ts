/** The main job in both browsers, on the production build, with the real side panel and the real sidebar. */
import { describe, expect, it } from 'vitest';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { browserWithSite } from '../support/browser-with-site.ts';
import { startChromium } from '../support/chromium.ts';
import { analyseOnCommandLine } from '../support/command-line.ts';
import { eventually } from '../support/eventually.ts';
import {
  asInput,
  BRIGHTFERN_APP,
  BRIGHTFERN_NOTICE,
  BRIGHTFERN_SHOP,
  LAMPSMART_HTML,
  LAMPSMART_MARKDOWN,
  serveFixtures,
} from '../support/fixture-site.ts';
import { startFirefox } from '../support/firefox.ts';
import {
  choose,
  openParts,
  panelShows,
  panelText,
  press,
  saveJson,
  showInPage,
  summaryOf,
  untilDrawn,
} from '../support/panel.ts';
import { waitFor } from '../support/wait-for.ts';

/** The words that are highlighted in the page, and the page's nodes as text. */
function lookAtPage(): { quote: string; span: string; nodes: string; seen: boolean } {
  const words = (level: number): string =>
    [...(([...CSS.highlights.values()].find(({ priority }) => priority === level) ?? []) as Iterable<AbstractRange>)]
      .map((range) => {
        const copy = document.createRange();
        copy.setStart(range.startContainer, range.startOffset);
        copy.setEnd(range.endContainer, range.endOffset);
        return copy.toString();
      })
      .join('');
  const [first] = ([...CSS.highlights.values()].find(({ priority }) => priority === 1) ?? []) as Iterable<Range>;
  const box = first?.getBoundingClientRect();
  return {
    quote: words(1),
    span: words(2),
    nodes: new XMLSerializer().serializeToString(document),
    seen: box !== undefined && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
  };
}

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('%s', (_name, start) => {
  const stage = browserWithSite<BrowserUnderTest>(start, () => serveFixtures());
  const { open, read } = stage;

  it.each([
    ['Markdown shown as text', LAMPSMART_MARKDOWN],
    ['HTML', LAMPSMART_HTML],
    ['HTML with lists, a table and an accordion', BRIGHTFERN_NOTICE],
  ])('saves the same bytes as the command line: %s', async (_kind, path) => {
    await read(path);
    expect(await saveJson(stage.browser)).toBe(analyseOnCommandLine(asInput(stage.site, path)));
    await stage.browser.picture(`artifacts/e2e/${stage.browser.name}${path.replaceAll(/[/.]/gu, '-')}.png`);
  });

  it('says what the LampSmart notice says', async () => {
    await read(LAMPSMART_HTML);
    await openParts(stage.browser);
    await stage.browser.inPanel(() => document.querySelector<HTMLElement>('.about-sale button')?.click());
    await untilDrawn(stage.browser);
    const text = squeeze(await panelText(stage.browser));
    expect(text).toContain('Shenzhen Jingyuan Micro Control Technology Co., Ltd.');
    expect(text).toMatch(/7 December 2021|December 7, 2021/u);
    expect(text).toContain('privacy@jingyuanmicro.com');
    expect(text).toContain('We do not sell any personal information to third parties.');
    expect(text).toMatch(/Not found in this text.*Right to portability/u);
  });

  it.each([
    ['Markdown shown as text', LAMPSMART_MARKDOWN],
    ['HTML', LAMPSMART_HTML],
  ])('jumps to the words in the page and leaves its nodes as they are: %s', async (_kind, path) => {
    const tab = await read(path);
    const before = await tab.evaluate(lookAtPage);
    expect(before.quote).toBe('');
    const quote = await showInPage(stage.browser, 'cannot guarantee');
    const after = await waitFor('the highlight', async () => {
      const look = await tab.evaluate(lookAtPage);
      return look.quote !== '' && look;
    });
    expect(squeeze(after.quote)).toBe(squeeze(quote));
    expect(after.span.length).toBeGreaterThan(0);
    expect(squeeze(quote)).toContain(squeeze(after.span));
    expect(after.seen).toBe(true);
    expect(after.nodes).toBe(before.nodes);
    await stage.browser.picture(`artifacts/e2e/${stage.browser.name}-highlight${path.replaceAll(/[/.]/gu, '-')}.png`);
  });

  it('opens a folded <details> for a quote and closes it again', async () => {
    const tab = await read(BRIGHTFERN_NOTICE);
    const isOpen = (): Promise<boolean> => tab.evaluate(() => document.querySelector('details')?.open ?? false);
    expect(await isOpen()).toBe(false);
    await showInPage(stage.browser, 'messages to our support team');
    await waitFor('the details to open', isOpen);
    await showInPage(stage.browser, 'cannot guarantee');
    await waitFor('the details to close', async () => !(await isOpen()));
  });

  it('marks all of a facet in the page, and takes it off again without a trace', async () => {
    const tab = await read(BRIGHTFERN_NOTICE);
    const look = (): Promise<{ names: string[]; words: string; nodes: string }> =>
      tab.evaluate(() => {
        const names = [...(CSS.highlights.keys() as Iterable<string>)];
        // Names are made by chance; their endings count the ways of saying.
        const [first] = (CSS.highlights.get(names.find((name) => name.endsWith('-5')) ?? '') ?? []) as Iterable<Range>;
        return { names, words: first?.toString() ?? '', nodes: new XMLSerializer().serializeToString(document) };
      });
    const before = await look();
    expect(before.names).toEqual([]);
    await choose(stage.browser, '.page-tools select', 'sharing');
    const marked = await waitFor('the marks', async () => {
      const seen = await look();
      return seen.names.length > 0 && seen;
    });
    expect(marked.names.length).toBeGreaterThan(1);
    expect(marked.words).toContain('sell');
    expect(marked.nodes).toBe(before.nodes);
    // The page paints before it answers.
    await eventually(() => panelText(stage.browser)).toMatch(
      /\d+ places highlighted in the page\..*says it does not \(wavy line\)/su,
    );
    await stage.browser.picture(`artifacts/e2e/${stage.browser.name}-marks.png`);
    await press(stage.browser, 'Remove highlights');
    await waitFor('the marks to go', async () => (await look()).names.length === 0);
    expect((await look()).nodes).toBe(before.nodes);
  });

  it.each([
    ['Markdown shown as text', LAMPSMART_MARKDOWN, 'cannot guarantee', 'No guarantee'],
    ['HTML', BRIGHTFERN_NOTICE, 'never sell', 'says it does not sell'],
  ])('says what was read at a selection: %s', async (_kind, path, words, said) => {
    const tab = await read(path);
    await tab.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(wanted);
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
    }, words);
    await press(stage.browser, 'What was read where I selected text?');
    await panelShows(stage.browser, 'What Smallprint read here');
    const here = await stage.browser.inPanel(() => document.querySelector<HTMLElement>('.here')?.innerText ?? '');
    expect(here).toContain(words);
    expect(here).toContain(said);
    await waitFor('focus on the answer', () =>
      stage.browser.inPanel(() => document.activeElement?.id === 'here-title'),
    );
    await press(stage.browser, 'Close');
    await waitFor('the answer to go', () => stage.browser.inPanel(() => document.querySelector('.here') === null));
    await eventually(() => stage.browser.inPanel(() => document.activeElement?.tagName)).toBe('H1');
  });

  it('says that a place is gone when the page has changed since', async () => {
    const tab = await read(BRIGHTFERN_NOTICE);
    await tab.evaluate(() => document.querySelector('#security ~ p')?.remove());
    await showInPage(stage.browser, 'cannot guarantee');
    await panelShows(stage.browser, 'These words are no longer in the page.');
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('reads what an accordion has folded away, and says that it is', async () => {
    await read(BRIGHTFERN_NOTICE);
    expect(await showInPage(stage.browser, 'within 30 days')).toContain('We delete your account data');
    await panelShows(stage.browser, 'folded part of the page');
  });

  it('says that a page is not a notice, finds the notice, analyses anyway', async () => {
    const tab = await open(BRIGHTFERN_SHOP);
    await stage.browser.clickAction(tab);
    await panelShows(stage.browser, 'This does not look like a privacy notice');
    await panelShows(stage.browser, 'Privacy notice');
    expect(await stage.browser.inPanel(() => document.querySelector('.site-notice a')?.getAttribute('href'))).toBe(
      `${stage.site.origin}${BRIGHTFERN_NOTICE}`,
    );
    await stage.browser.picture(`artifacts/e2e/${stage.browser.name}-not-a-notice.png`);
    await press(stage.browser, 'Analyse anyway');
    await summaryOf(stage.browser, `${stage.site.origin}${BRIGHTFERN_SHOP}`);
    await panelShows(stage.browser, 'it was analysed because you asked');
  });

  it('follows the link to the notice and reads it there', async () => {
    const tab = await open(BRIGHTFERN_SHOP);
    await stage.browser.clickAction(tab);
    await panelShows(stage.browser, 'This does not look like a privacy notice');
    await stage.browser.inPanel(() => document.querySelector<HTMLAnchorElement>('.site-notice a')?.click());
    // Chromium lets a page of the same site be read on; Firefox asks for the click.
    if (stage.browser.name === 'firefox') {
      await panelShows(stage.browser, 'One click needed');
      await stage.browser.clickAction(tab);
    }
    await summaryOf(stage.browser, `${stage.site.origin}${BRIGHTFERN_NOTICE}`);
    expect(await panelText(stage.browser)).toContain('Brightfern Botanicals Ltd');
  });

  it('never shows one page’s summary beside another', async () => {
    const first = await read(LAMPSMART_HTML);
    const second = await open(BRIGHTFERN_NOTICE);
    await panelShows(stage.browser, 'Not read yet');
    expect(await panelText(stage.browser)).not.toContain('Jingyuan');
    await stage.browser.clickAction(second);
    await summaryOf(stage.browser, `${stage.site.origin}${BRIGHTFERN_NOTICE}`);

    await first.bringToFront();
    await summaryOf(stage.browser, `${stage.site.origin}${LAMPSMART_HTML}`);
    await first.goto(`${stage.site.origin}${BRIGHTFERN_SHOP}`);
    await panelShows(stage.browser, 'This page has changed');
    expect(await panelText(stage.browser)).not.toContain('Jingyuan');

    await second.bringToFront();
    await summaryOf(stage.browser, `${stage.site.origin}${BRIGHTFERN_NOTICE}`);
  });

  it('follows an app that changes its address without loading', async () => {
    const tab = await open(BRIGHTFERN_APP);
    await tab.evaluate(() => (globalThis as unknown as { go: (path: string) => void }).go('/app/privacy'));
    await stage.browser.clickAction(tab);
    await summaryOf(stage.browser, `${stage.site.origin}/app/privacy`);
    await tab.evaluate(() => (globalThis as unknown as { go: (path: string) => void }).go('/app/plants'));
    await panelShows(stage.browser, 'This page has changed');
    expect(await panelText(stage.browser)).not.toContain('privacy@brightfern.example');
    await press(stage.browser, 'Read it again');
    await panelShows(stage.browser, 'This does not look like a privacy notice');
  });

  it('let no request leave the machine', () => {
    expect(stage.browser.refused).toEqual([]);
    expect(stage.site.requests.length).toBeGreaterThan(0);
  });
});
