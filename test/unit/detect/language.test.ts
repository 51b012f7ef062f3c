import { describe, expect, it } from 'vitest';
import { LANGUAGES, vocabularyOf } from '../../../src/core/detect/languages/index.ts';
import { identifyLanguage } from '../../../src/core/detect/language.ts';
import { NOTICES } from '../../fixtures/detect/notices.ts';
import { page } from './page.ts';

describe('identifyLanguage', () => {
  it.each(['', '12 34 56', 'constructor __proto__', ' '.repeat(1_000_000)])('says und where nothing tells', (text) => {
    expect(identifyLanguage(text)).toBe('und');
  });

  it('believes the text, not what the page declares', () => {
    expect(identifyLanguage(page(NOTICES.de ?? '').text, 'en-US')).toBe('de');
    expect(identifyLanguage(page(NOTICES.en ?? '').text, 'fr')).toBe('en');
  });

  it('lets the declared language decide between near ones', () => {
    const short = 'Vi bruger det til at';
    expect(identifyLanguage(short, 'da')).toBe('da');
  });

  it('looks past scripts that a page shows among its words', () => {
    const script = `{"tea":"${'the of and to in is that for it with '.repeat(20)}","${'x":"y","'.repeat(200)}"}\n`;
    const { text } = page(NOTICES.cs ?? '');
    expect(identifyLanguage(`${script.repeat(20)}${text}`)).toBe('cs');
  });

  it('tells Japanese from Chinese, and keeps English terms in them apart', () => {
    expect(identifyLanguage('当社は個人情報を取得します。Google Analytics を利用しています。')).toBe('ja');
    expect(identifyLanguage('我们收集您的个人信息，并使用 Google Analytics。')).toBe('zh');
  });

  it.each([
    ['el', 'Η παρούσα πολιτική εξηγεί πώς χρησιμοποιούμε τα δεδομένα σας.'],
    ['ar', 'توضح هذه السياسة كيفية استخدامنا لبياناتك الشخصية.'],
    ['he', 'מדיניות זו מסבירה כיצד אנו משתמשים במידע שלך.'],
    ['uk', 'Ця політика пояснює, як ми використовуємо ваші дані та з ким їх ділимо, якщо ви не проти.'],
    [
      'fi',
      'Tämä seloste kertoo, mitä tietoja keräämme ja miten niitä käytetään, kun käytät palvelua, sekä mitä oikeuksia sinulla on.',
    ],
  ])('names %s', (code, text) => {
    expect(identifyLanguage(text)).toBe(code);
  });
});

describe('languages', () => {
  it('have distinct codes of two letters', () => {
    const codes = LANGUAGES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^[a-z]{2}$/.test(code))).toBe(true);
  });

  it('fall back on English', () => {
    expect(vocabularyOf('xx')).toBe(vocabularyOf('en'));
    expect(vocabularyOf('constructor')).toBe(vocabularyOf('en'));
  });

  it.each(LANGUAGES.filter(({ notice }) => notice).map(({ code }) => code))(
    '%s has words for every signal and topic',
    (code) => {
      const { topics, ...signals } = vocabularyOf(code);
      expect(Object.values(signals).every((patterns) => patterns.length > 0)).toBe(true);
      expect(Object.keys(topics)).toHaveLength(13);
    },
  );
});
