import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { panelView, type PanelView } from '../../../src/extension/panel/summary/panel-view.ts';
import { readHtml } from '../../../src/reader/html-parse5.ts';

const viewOf = (html: string, assumed = false): PanelView => {
  const report = analyse(readHtml(html), { assumeNotice: assumed });
  return panelView({ report, assumed });
};

describe('the view that a page gets', () => {
  it.each(['', ' lang="en"', ' lang="de"'])(
    'of one that has not loaded says that there is nothing to read:%s',
    (lang) => {
      expect(viewOf(`<html${lang}><title>Privacy policy</title><p>Loading…</p>`)).toBe('empty');
      expect(viewOf(`<html${lang}><title>Privacy policy</title>`)).toBe('empty');
    },
  );

  it('of a few words that say something is their summary', () => {
    expect(viewOf('<title>Privacy policy</title><p>We do not collect your e-mail address.</p>', true)).toBe('summary');
  });

  it('of one that is no notice says so, however few its words are, unless it is taken for one', () => {
    expect(viewOf('<title>Pea soup</title><p>Loading…</p>')).toBe('not-a-notice');
    expect(viewOf('<title>Pea soup</title><p>Loading…</p>', true)).toBe('empty');
  });
});
