/** Searching and asking in the panel, and choosing what it shows, in both browsers, on the production build. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { browserWithSite } from '../support/browser-with-site.ts';
import { ONE_BROWSER } from '../support/each-browser.ts';
import { eventually } from '../support/eventually.ts';
import { BRIGHTFERN_NOTICE, LAMPSMART_MARKDOWN, serveFixtures } from '../support/fixture-site.ts';
import { panelShows, untilDrawn } from '../support/panel.ts';
import { waitFor } from '../support/wait-for.ts';

/** What is listed, once it is there. */
interface Listed {
  readonly heads: readonly string[];
  readonly quotes: readonly string[];
}

describe.each(ONE_BROWSER)('%s', (_name, start) => {
  const stage = browserWithSite<BrowserUnderTest>(start, serveFixtures);
  const { read, tabs } = stage;

  beforeEach(() => read(BRIGHTFERN_NOTICE).then(() => undefined));

  /** Types into the field and waits for what comes of it. */
  async function search(words: string): Promise<Listed> {
    await stage.browser.inPanel((typed) => {
      const field = document.querySelector<HTMLInputElement>('.find input');
      if (!field) return;
      field.focus();
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, words);
    return waitFor(`what was found for "${words}"`, async () => {
      const look = await stage.browser.inPanel(() => {
        const texts = (selector: string): string[] =>
          [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');
        return {
          heads: texts('.found h2'),
          quotes: texts('.found blockquote'),
        };
      });
      return look.heads.length > 0 && look;
    });
  }

  const said = (): Promise<string> =>
    stage.browser.inPanel(() => document.querySelector('[role=status]')?.textContent ?? '');
  const isGone = (): Promise<boolean> => stage.browser.inPanel(() => document.querySelector('.found') === null);
  const press = (key: string): Promise<void> =>
    stage.browser.inPanel((name) => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    }, key);
  const focused = (): Promise<string> =>
    stage.browser.inPanel(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? '');

  it('finds a thing by another name for it', async () => {
    const { heads, quotes } = await search('GPS');
    expect(quotes[0]).toBe('If you turn on plant reminders, we collect the precise location of your phone.');
    await eventually(said).toBe(heads[0]);
  });

  it('answers a question with the notice’s own sentence, and shows that in the page', async () => {
    const { quotes, heads } = await search('how long do you keep my orders?');
    expect(heads[0]).toMatch(/^\d answers in its own words/u);
    expect(quotes[0]).toBe('We keep records of your orders for seven years, as tax law requires.');
    await press('ArrowDown');
    await eventually(focused).toMatch(/^Show in page: We keep records/u);
    await stage.browser.inPanel(() => (document.activeElement as HTMLElement).click());
    const marked = await waitFor('the highlight', () =>
      tabs[0]!.evaluate(() => {
        const [range] = ([...CSS.highlights.values()].find(({ priority }) => priority === 1) ??
          []) as Iterable<AbstractRange>;
        return range && (range.startContainer as Text).data.replaceAll(/\s+/gu, ' ').trim();
      }),
    );
    expect(marked).toContain('We keep records of your orders');
    // Focus is where it was, for the next answer.
    await eventually(focused).toMatch(/^Show in page: We keep records/u);
    await stage.browser.picture(`artifacts/e2e/${stage.browser.name}-found.png`);
  });

  it('shows an item with the words that make it a denial', async () => {
    await search('fingerprints');
    const found = await stage.browser.inPanel(() => document.querySelector<HTMLElement>('.found li')?.innerText ?? '');
    expect(found).toMatch(/^We do not collect:\s+biometric data/u);
  });

  it('finds a word that no question asks for as it is typed', async () => {
    const { heads, quotes } = await search('glassh');
    expect(heads).toEqual(['1 place that mentions it']);
    expect(quotes[0]).toContain('12 Glasshouse Lane');
    expect(await stage.browser.inPanel(() => document.querySelector('.found mark')?.textContent)).toBe('Glassh');
  });

  it('says that nothing was found, and goes back to where one was', async () => {
    // As far as that there is something only once all of it is drawn.
    const scrolled = (): Promise<number> =>
      stage.browser.inPanel(() => {
        window.scrollTo({ top: 400, behavior: 'instant' });
        return window.scrollY;
      });
    await eventually(scrolled).toBe(400);
    const { heads, quotes } = await search('horoscopes');
    expect(heads).toEqual(['Not found in this text']);
    expect(quotes).toEqual([]);
    await eventually(said).toBe('Not found in this text');
    await press('Escape');
    await waitFor('the list to go', isGone);
    await eventually(focused).toBe('find-field');
    expect(await stage.browser.inPanel(() => document.querySelector<HTMLInputElement>('#find-field')?.value)).toBe('');
    await eventually(() => stage.browser.inPanel(() => window.scrollY)).toBe(400);
  });

  it('moves by arrows among what was found and back into the field', async () => {
    await search('who gets my address?');
    await press('ArrowDown');
    const first = await focused();
    await press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await press('ArrowUp');
    expect(await focused()).toBe(first);
    await press('ArrowUp');
    expect(await focused()).toBe('find-field');
    await press('ArrowDown');
    await press('Escape');
    await waitFor('the list to go', isGone);
    expect(await focused()).toBe('find-field');
  });

  it('searches the notice of the tab in front, another one, and the first again', async () => {
    const before = await search('glassh');
    await read(LAMPSMART_MARKDOWN);
    const { quotes } = await search('firmware');
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.join(' ')).not.toContain('Glasshouse');
    await tabs[0]!.bringToFront();
    await panelShows(stage.browser, 'Brightfern Botanicals Ltd');
    await untilDrawn(stage.browser);
    // What was typed is there still, with what it found.
    expect(await stage.browser.inPanel(() => document.querySelector<HTMLInputElement>('#find-field')?.value)).toBe(
      'glassh',
    );
    expect(await stage.browser.inPanel(() => document.querySelector('.found h2')?.textContent)).toBe(before.heads[0]);
    expect((await search('glassh')).quotes).toEqual(before.quotes);
  });

  it('shows only what is said in the chosen way, as many as the button says', async () => {
    const choose = (words: string): Promise<number> =>
      stage.browser.inPanel((name) => {
        const button = [...document.querySelectorAll<HTMLElement>('.row-filters button')].find((one) =>
          one.textContent?.startsWith(name),
        );
        button?.click();
        return Number(button?.querySelector('small')?.textContent);
      }, words);
    const look = async (): Promise<{ shown: number; rows: number; empty: string[]; said: string }> => {
      await untilDrawn(stage.browser);
      await stage.browser.inPanel(() => {
        for (const part of document.querySelectorAll<HTMLDetailsElement>('details.facet')) part.open = true;
      });
      await untilDrawn(stage.browser);
      await stage.browser.inPanel(() => {
        for (const more of document.querySelectorAll<HTMLElement>('.facet > button.link')) more.click();
      });
      await untilDrawn(stage.browser);
      return stage.browser.inPanel(() => {
        const facets = [...document.querySelectorAll('details.facet')];
        return {
          shown: document.querySelectorAll('.facet .statement .manner-denied').length,
          rows: document.querySelectorAll('.facet .statement').length,
          empty: facets
            .filter((one) => one.querySelector('.statement') === null)
            .map((one) => one.querySelector('h3 small')?.textContent ?? ''),
          said: document.querySelector('[role=status]')?.textContent ?? '',
        };
      });
    };
    const all = await look();
    const denied = await choose('says no');
    const chosen = await look();
    expect(denied).toBeGreaterThan(1);
    expect(chosen.rows).toBe(denied);
    expect(chosen.shown).toBe(denied);
    expect(chosen.said).toBe(`${denied} statements`);
    expect(chosen.empty.length).toBeGreaterThan(1);
    expect(new Set(chosen.empty)).toEqual(new Set(['none of these']));
    await choose('says no');
    const sensitive = await choose('sensitive');
    const surprising = await look();
    expect(surprising.rows).toBe(sensitive);
    expect(sensitive).toBeGreaterThan(1);
    await choose('sensitive');
    expect((await look()).rows).toBe(all.rows);
  });

  it('goes back to where one was before a jump', async () => {
    await stage.browser.inPanel(() => {
      window.scrollTo({ top: 0, behavior: 'instant' });
      const buttons = [...document.querySelectorAll<HTMLElement>('.jump-bar [role=toolbar] button')];
      const retention = buttons.find((one) => one.textContent?.startsWith('Retention'));
      retention?.focus();
      retention?.click();
    });
    await waitFor('the part', () =>
      stage.browser.inPanel(() => document.activeElement?.closest('details')?.id === 'part-retention'),
    );
    await stage.browser.inPanel(() => document.querySelector<HTMLElement>('.go-back')?.click());
    await eventually(() => stage.browser.inPanel(() => window.scrollY)).toBe(0);
    await waitFor('focus where it was', () =>
      stage.browser.inPanel(() => document.activeElement?.textContent?.startsWith('Retention')),
    );
    await waitFor('the way back to go', () => stage.browser.inPanel(() => document.querySelector('.go-back') === null));
  });
});
