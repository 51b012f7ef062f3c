import { describe, expect, it } from 'vitest';
import { detectNotice } from '../../../src/core/detect/detect.ts';
import { identifyLanguage } from '../../../src/core/detect/language.ts';
import { SIGNALS } from '../../../src/core/detect/signals.ts';
import { NOTICES } from '../../fixtures/detect/notices.ts';
import { OTHERS } from '../../fixtures/detect/others.ts';
import { page } from './page.ts';

const names = (markdown: string): string[] => detectNotice(page(markdown)).reasons.map(({ signal }) => signal);

describe.each(Object.entries(NOTICES))('a notice in %s', (code, notice) => {
  it('is recognised', () => {
    expect(detectNotice(page(notice))).toMatchObject({ verdict: 'privacy-notice' });
  });
  it('is recognised without its title', () => {
    const untitled = notice.slice(notice.indexOf('\n') + 1);
    expect(detectNotice(page(untitled, { title: '' }))).toMatchObject({ verdict: 'privacy-notice' });
  });
  it('has its language told', () => {
    expect(identifyLanguage(page(notice).text)).toBe(code);
  });
});

describe('other pages', () => {
  it.each(Object.entries(OTHERS))('%s: no notice', (_kind, markdown) => {
    expect(detectNotice(page(markdown)).verdict).toBe('not-a-privacy-notice');
  });

  it.each([
    ['terms', 'terms'],
    ['terms', 'title-names-other'],
    ['article', 'article'],
    ['regulation', 'statute'],
    ['cookie policy', 'cookies-only'],
    ['cookie policy', 'title-names-near'],
    ['data-processing agreement', 'agreement'],
    ['account settings', 'little-prose'],
  ])('%s: because of %s', (kind, signal) => {
    expect(names(OTHERS[kind] ?? '')).toContain(signal);
  });
});

describe('terms and a notice on one page', () => {
  const terms = Array.from({ length: 5 }, () => OTHERS.terms ?? '').join('\n');

  it('is a notice, wherever the notice stands', () => {
    expect(detectNotice(page(`${terms}\n${NOTICES.en ?? ''}`)).verdict).toBe('privacy-notice');
    expect(detectNotice(page(`${NOTICES.en ?? ''}\n${terms}`)).verdict).toBe('privacy-notice');
  });
});

describe('reasons', () => {
  it('name signals of the table, strongest first, with what was counted', () => {
    const { reasons } = detectNotice(page(NOTICES.en ?? ''));
    const known = new Set(SIGNALS.map(({ name }) => name));
    expect(reasons.every(({ signal }) => known.has(signal))).toBe(true);
    expect(reasons.map(({ weight }) => Math.abs(weight))).toEqual(
      reasons.map(({ weight }) => Math.abs(weight)).toSorted((a, b) => b - a),
    );
    expect(reasons.find(({ signal }) => signal === 'topics')?.detail).toMatch(/^\d+ of 13$/);
  });

  it('count the address', () => {
    const bare = { title: '', url: 'https://tea.example/legal/privacy-policy' };
    const reasons = detectNotice(page(OTHERS.readme ?? '', bare)).reasons;
    expect(reasons).toContainEqual({ signal: 'address-names-notice', weight: 1.5 });
    for (const url of ['https://tea.example/privacypolicy.html', 'https://tee.example/datenschutzerkl%C3%A4rung']) {
      expect(detectNotice(page(NOTICES.de ?? '', { url })).reasons.map(({ signal }) => signal)).toContain(
        'address-names-notice',
      );
    }
    expect(
      detectNotice(page(OTHERS.terms ?? '', { url: 'https://privacy-policy.example/terms' })).reasons.map(
        ({ signal }) => signal,
      ),
    ).toContain('address-names-other');
  });

  it('leave a named page without text in doubt', () => {
    const empty = detectNotice(page('# Privacy Policy\nLoading, please wait.'));
    expect(empty).toMatchObject({ verdict: 'uncertain' });
    expect(empty.reasons.map(({ signal }) => signal)).toContain('named-but-nearly-empty');
  });
});

describe('odd input', () => {
  it.each([
    ['nothing', ''],
    ['names of the prototype', 'constructor __proto__ toString hasOwnProperty valueOf\n'.repeat(30)],
    ['numbers', '1 2 3 4 5 6 7 8 9\n'.repeat(30)],
    ['a broken address', '# Shop\nShoes and hats.'],
  ])('%s: no notice', (_kind, markdown) => {
    const detection = detectNotice(page(markdown, { url: 'https://x.example/%E0%A4%A' }));
    expect(detection.verdict).toBe('not-a-privacy-notice');
    expect(detection.score).toBeGreaterThanOrEqual(0);
    expect(detection.score).toBeLessThan(0.5);
  });

  it('a megabyte of spaces in a block', () => {
    const text = `a${' '.repeat(1_000_000)}b`;
    const document = page('', { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] });
    expect(detectNotice(document).verdict).toBe('not-a-privacy-notice');
  });

  it('one word without end', () => {
    expect(detectNotice(page('privacy'.repeat(100_000))).verdict).not.toBe('privacy-notice');
  });

  it('gives the same answer twice', () => {
    expect(detectNotice(page(NOTICES.fr ?? ''))).toEqual(detectNotice(page(NOTICES.fr ?? '')));
  });
});
