/** The panel by keyboard alone, in Chromium: where focus goes, how far it is, and the whole job. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { browserWithSite } from '../support/browser-with-site.ts';
import { startChromium } from '../support/chromium.ts';
import { eventually } from '../support/eventually.ts';
import { BRIGHTFERN_NOTICE, BRIGHTFERN_SHOP, LAMPSMART_HTML, serveFixtures } from '../support/fixture-site.ts';
import { openParts, panelText, untilDrawn } from '../support/panel.ts';
import { waitFor } from '../support/wait-for.ts';

describe('the panel by keyboard', () => {
  const stage = browserWithSite(startChromium, () => serveFixtures());
  const { tabs } = stage;

  async function read(path = BRIGHTFERN_NOTICE): Promise<Page> {
    await stage.read(path);
    // Focus is where it stays only once all is drawn.
    await untilDrawn(stage.browser);
    return stage.browser.panelPage();
  }

  it('takes focus along where what had it goes', async () => {
    const panel = await read(LAMPSMART_HTML);
    const focused = (): Promise<string> =>
      panel.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.className}`);
    // To the first of the statements that a long list had kept back.
    await openParts(stage.browser);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.facet > button.link')?.focus());
    await panel.keyboard.press('Enter');
    await eventually(focused).toBe('BUTTON statement-head');
    expect(await panel.evaluate(() => document.activeElement?.closest('li')?.matches(':nth-child(9)'))).toBe(true);
    // To the title of what comes in the summary's place.
    await tabs[0]?.goto(`${stage.site.origin}${BRIGHTFERN_SHOP}`);
    await waitFor('the message', async () => (await panelText(stage.browser)).includes('This page has changed'));
    await eventually(focused).toMatch(/^H1 /u);
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await waitFor('the other message', async () => (await panelText(stage.browser)).includes('does not look like'));
    await eventually(focused).toMatch(/^H1 /u);
  });

  it('reaches any facet by keyboard in twelve stops', async () => {
    const panel = await read();
    const focused = (): Promise<string> => panel.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    const names = await panel.evaluate(() =>
      [...document.querySelectorAll('.jump-bar [role=toolbar] button')].map((one) => one.textContent?.trim() ?? ''),
    );
    expect(names.length).toBeGreaterThan(12);
    // The way past the field and the bar, the field, the bar.
    for (const place of ['.skip', '.find input', '.jump-bar button']) {
      await panel.keyboard.press('Tab');
      expect(await panel.evaluate((where) => document.activeElement?.matches(where), place)).toBe(true);
    }
    for (const name of names) {
      await panel.keyboard.press('Home');
      let stops = 3;
      while ((await focused()) !== name && stops <= 12) {
        await panel.keyboard.press(name[0] as 'A');
        stops += 1;
      }
      expect(stops, name).toBeLessThanOrEqual(12);
    }
    await panel.keyboard.press('Home');
    await panel.keyboard.press('r');
    await panel.keyboard.press('Enter');
    await waitFor('the part, open', () =>
      panel.evaluate(
        () => document.activeElement?.tagName === 'SUMMARY' && document.activeElement.closest('details')?.open,
      ),
    );
    // And back: one stop before the bar.
    await panel.evaluate(() => document.querySelector<HTMLElement>('.jump-bar [role=toolbar] [tabindex="0"]')?.focus());
    await panel.keyboard.down('Shift');
    await panel.keyboard.press('Tab');
    await panel.keyboard.up('Shift');
    await panel.keyboard.press('Enter');
    await eventually(focused).toMatch(/^Retention/u);
    // From the first backwards to the last.
    await panel.keyboard.press('Home');
    await panel.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('Not found in this text');
  });

  it('goes past the field and the bar to the summary', async () => {
    const panel = await read();
    await panel.keyboard.press('Tab');
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the summary');
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('Tab');
    expect(await panel.evaluate(() => document.activeElement?.classList.contains('line-head'))).toBe(true);
  });

  it('has landmarks, and no two links or buttons of one name that do different things', async () => {
    const panel = await read();
    await openParts(stage.browser);
    await panel.evaluate(() => {
      for (const head of document.querySelectorAll<HTMLElement>('button:is(.line-head, .statement-head)')) head.click();
    });
    await untilDrawn(stage.browser);
    const { landmarks, links, shows } = await panel.evaluate(() => ({
      landmarks: ['main', 'nav', 'search', 'footer'].filter((one) => document.querySelector(one)),
      links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((one) => [
        one.getAttribute('aria-label') ?? one.textContent ?? '',
        one.href,
      ]),
      shows: [...document.querySelectorAll<HTMLElement>('.show > button')].map((one) => [
        one.getAttribute('aria-label') ?? '',
        one.closest('.quote')?.querySelector('blockquote')?.textContent ?? '',
      ]),
    }));
    expect(landmarks).toEqual(['main', 'nav', 'search', 'footer']);
    for (const named of [links, shows]) {
      expect(named.length).toBeGreaterThan(1);
      const targets = new Map<string, Set<string>>();
      for (const [name = '', target = ''] of named) targets.set(name, (targets.get(name) ?? new Set()).add(target));
      expect([...targets].filter(([, all]) => all.size > 1).map(([name]) => name)).toEqual([]);
    }
  });

  it('does the whole job by keyboard alone', async () => {
    const panel = await read();
    const reach = (what: string, isThere: () => boolean): Promise<boolean> =>
      waitFor(what, async () => {
        await panel.keyboard.press('Tab');
        return panel.evaluate(isThere);
      });
    const tab = tabs[0];
    // A line's words in the page.
    await reach('a line', () => document.activeElement?.classList.contains('line-head') ?? false);
    await panel.keyboard.press('Enter');
    await reach('its words', () => document.activeElement?.closest('.overview .show') !== null);
    await panel.keyboard.press('Enter');
    await waitFor('the words', async () =>
      tab?.evaluate(() => [...CSS.highlights.values()].some(({ priority }) => priority === 1)),
    );
    // On to all of the statements about it, where focus goes along, and one of them opened.
    await reach('the way to them', () => document.activeElement?.textContent === 'All about this: Sharing');
    await panel.keyboard.press('Enter');
    await eventually(() => panel.evaluate(() => document.activeElement?.closest('details')?.id)).toBe('part-sharing');
    await reach('a statement', () => document.activeElement?.classList.contains('statement-head') ?? false);
    await panel.keyboard.press('Enter');
    await waitFor('its quote', () =>
      panel.evaluate(() => document.activeElement?.getAttribute('aria-expanded') === 'true'),
    );
    // Into the library; focus goes on to the way there.
    await waitFor('the library', async () => {
      await panel.keyboard.down('Shift');
      await panel.keyboard.press('Tab');
      await panel.keyboard.up('Shift');
      return panel.evaluate(() => document.activeElement?.closest('.save-place') instanceof Element);
    });
    if (await panel.evaluate(() => document.body.innerText.includes('Save to the library'))) {
      await panel.keyboard.down('Shift');
      await panel.keyboard.press('Tab');
      await panel.keyboard.up('Shift');
      await panel.keyboard.press('Enter');
    }
    await waitFor('the way to the library', () =>
      panel.evaluate(
        () =>
          document.activeElement?.textContent === 'Open the library' && document.body.innerText.includes('Saved in'),
      ),
    );
    await panel.keyboard.press('Enter');
    await openSavedByKeyboard();
    await tab?.bringToFront();
    // What can be done: the part, the request in it.
    await reach('what can be done', () => document.activeElement?.closest('details')?.id === 'part-act');
    await panel.keyboard.press('Enter');
    await reach('the request', () => document.activeElement?.matches('.request summary') ?? false);
    await panel.keyboard.press('Enter');
    await reach('the kinds', () => document.activeElement?.matches('.request input[type=radio]') ?? false);
    await panel.keyboard.press('ArrowDown');
    await reach('the subject', () => document.activeElement?.matches('.request input[type=text]') ?? false);
    expect(await panel.evaluate(() => (document.activeElement as HTMLInputElement).value)).toContain('delete');
    // The checklist's other view.
    await reach('the checklist', () => document.activeElement?.closest('details')?.id === 'part-checklist');
    await panel.keyboard.press('Enter');
    await reach('the views', () => document.activeElement?.matches('.checklist input') ?? false);
    await panel.keyboard.press('ArrowDown');
    await waitFor('the other view', async () => (await panelText(stage.browser)).includes('§ 1798.120'));
    // The tools: mark a facet, hear of it, take the marks off with Escape.
    await reach('the tools', () => document.activeElement?.closest('details')?.id === 'part-tools');
    await panel.keyboard.press('Enter');
    await reach('the choice', () => document.activeElement?.matches('.page-tools select') ?? false);
    await panel.keyboard.press('ArrowDown');
    const isMarked = (): Promise<boolean | undefined> =>
      Promise.resolve(tab?.evaluate(() => [...CSS.highlights.keys()].some((name) => name.endsWith('-2'))));
    await waitFor('the marks', isMarked);
    await eventually(() => panel.evaluate(() => document.querySelector('[role=status]')?.textContent)).toMatch(
      /places? highlighted/u,
    );
    await panel.keyboard.press('Escape');
    await waitFor('the marks to go', async () => (await isMarked()) === false);
    // The end.
    await reach('the exports', () => document.activeElement?.closest('details')?.id === 'part-actions');
    await panel.keyboard.press('Enter');
    await reach('the end', () => document.activeElement?.textContent === 'Copy as JSON');
  });

  /** The library's page, in front since its button was pressed: the notice that was saved, and back. */
  async function openSavedByKeyboard(): Promise<void> {
    const library = await stage.browser.ownPage('library');
    await waitFor('the saved notice', async () => {
      await library.keyboard.press('Tab');
      return library.evaluate(() => document.activeElement?.matches('.notice-list .vendor') ?? false);
    });
    await library.keyboard.press('Enter');
    await waitFor('its page', () => library.evaluate(() => document.body.innerText.includes('Back to the list')));
    await library.close();
  }
});
