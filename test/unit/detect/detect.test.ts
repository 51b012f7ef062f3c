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
    ['content rules', 'others-data'],
    ['disclosure policy', 'title-names-other'],
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

describe('a part of terms on privacy', () => {
  const clause = (heading: string): string => `${heading}
We collect your name and email address when you order, and we use your personal information to deliver the goods. We share your personal information with service providers who pack them. We use cookies to remember your basket, and we store your data as long as necessary to deliver.
We protect your personal information with encryption. You are responsible for keeping your password secret, and for every order that anyone places with it before you have told us that it was lost. We may record your IP address to see whether an order was placed by somebody else. You can opt out of our letters whenever you like.
We keep your data in Wales. We do not sell your information, and our partners may use your data for delivery alone.`;

  it('is a notice beside them, unless it is numbered as their clauses are', () => {
    const terms = Array.from({ length: 8 }, () => OTHERS.terms ?? '').join('\n');
    expect(detectNotice(page(`${terms}\n${clause('## 14. Privacy policy')}`)).verdict).not.toBe('privacy-notice');
    expect(detectNotice(page(`${terms}\n${clause('## Privacy policy')}`)).verdict).toBe('privacy-notice');
  });
});

describe('a notice that is not written as most are', () => {
  it('has its title as an unmarked line above the text', () => {
    const stub =
      'Privacy Policy\n# Advertising\nOther firms show the advertisements on this site. We allow them to record which pages you visit.';
    expect(names(stub)).toContain('heading-names-notice');
    expect(names(stub.replace('Privacy Policy', 'Fernlight Tea'))).not.toContain('heading-names-notice');
  });

  it('speaks of its publisher by name', () => {
    const byName = (NOTICES.en ?? '')
      .replaceAll(/\b[Ww]e\b/g, 'Fernlight Tea')
      .replaceAll(/\b(?:our|us)\b/g, 'its')
      .replace('with whom', 'with which firms');
    expect(detectNotice(page(byName))).toMatchObject({ verdict: 'privacy-notice' });
  });

  it('says "I"', () => {
    const personal = `# Privacy
This is my own site, and I wrote my shop myself. My notes are public.
I collect your email address when you order, and I store it on my own server.
I never share your information with anyone. I delete your data when you ask me to.
I do not track you. My server logs your IP address, and I keep the log for a week.`;
    expect(detectNotice(page(personal)).reasons).toContainEqual(
      expect.objectContaining({ signal: 'own-practices', weight: 1.5 }),
    );
  });

  it('says "info"', () => {
    const informal = (NOTICES.en ?? '').replaceAll('information', 'info').replaceAll('personal data', 'info');
    expect(detectNotice(page(informal))).toMatchObject({ verdict: 'privacy-notice' });
  });

  it('is a few sentences long', () => {
    const short = (filler: string): string =>
      `# Privacy Policy\nThe choir keeps the addresses of its members for the newsletter.\n${filler}`;
    const weightOfTopics = (markdown: string): number | undefined =>
      detectNotice(page(markdown)).reasons.find(({ signal }) => signal === 'topics')?.weight;
    expect(weightOfTopics(short('We sing on Mondays.'))).toBe(-0.5);
    expect(weightOfTopics(short('We sing in the old hall on Mondays and everybody is welcome. '.repeat(40)))).toBe(
      -1.5,
    );
  });

  it('stands among the scripts of a page saved badly', () => {
    const script = `window.tea={"shop":{"id":"${'a'.repeat(40)}","items":[{"name":"green"},{"name":"black"}],"open":true}};`;
    const saved = `${`${script.repeat(4)}\n`.repeat(200)}${NOTICES.cs ?? ''}`;
    expect(detectNotice(page(saved))).toMatchObject({ verdict: 'privacy-notice' });
  });
});

describe('even odds', () => {
  it('are in doubt: only what more speaks for than against is a notice', () => {
    const beginnings = [...Object.values(NOTICES), ...Object.values(OTHERS)].flatMap((markdown) =>
      [0.1, 0.2, 0.3, 0.4, 0.6, 0.8].map((share) => markdown.slice(0, markdown.length * share)),
    );
    const detections = beginnings.map((markdown) => detectNotice(page(markdown)));
    expect(detections.filter(({ verdict }) => verdict === 'uncertain').length).toBeGreaterThan(0);
    expect(detections.filter(({ score, verdict }) => score > 0.5 !== (verdict === 'privacy-notice'))).toEqual([]);
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
