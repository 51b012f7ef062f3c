import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { looksLikeNotice } from '../../../src/core/detect/gate.ts';
import { NOTICES } from '../../fixtures/detect/notices.ts';
import { OTHERS } from '../../fixtures/detect/others.ts';
import { page } from './page.ts';

const glimpse = (markdown: string) => {
  const { text, title } = page(markdown);
  return { url: 'https://tea.example/', title, headings: [title], sample: text };
};

describe('looksLikeNotice', () => {
  it.each(Object.entries(NOTICES))('lets a notice in %s through', (_code, notice) => {
    expect(looksLikeNotice(glimpse(notice))).toBe(true);
  });

  it.each(['terms', 'german terms', 'readme', 'cookie banner'])('keeps back: %s', (kind) => {
    expect(looksLikeNotice({ ...glimpse(OTHERS[kind] ?? ''), title: '', headings: [] })).toBe(false);
  });

  it('reads the address, without its host and with its escapes', () => {
    const some = 'Some words on personal data.';
    expect(
      looksLikeNotice({ url: 'https://tea.example/Vie%20priv%C3%A9e', title: '', headings: [], sample: some }),
    ).toBe(true);
    expect(looksLikeNotice({ url: 'https://privacy.example/tea', title: '', headings: [], sample: some })).toBe(false);
    expect(looksLikeNotice({ url: 'https://tea.example/%E0%A4%A', title: '', headings: [], sample: some })).toBe(false);
  });

  it('imports nothing', () => {
    const source = readFileSync(new URL('../../../src/core/detect/gate.ts', import.meta.url), 'utf8');
    expect(source).not.toMatch(/^import /m);
  });
});
