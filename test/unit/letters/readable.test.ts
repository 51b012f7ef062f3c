/** Letters are repaired for the reading; what is given out cites the text as it is. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { Finding } from '../../../src/core/report.ts';
import { explain } from '../../../src/core/explain.ts';
import { readable } from '../../../src/core/letters/readable.ts';
import { readPlain } from '../../../src/reader/plain-text.ts';
import { growthOf } from '../../support/processor-time.ts';

/** What is read for a text. */
function read(text: string): string {
  return readable(readPlain(text)).document.text;
}

const OPENING = 'Privacy Policy\n\nThis privacy policy explains how Quailworth Ltd ("we") handles personal data.\n\n';

function findingsOf(sentence: string): { text: string; findings: readonly Finding[] } {
  const text = `${OPENING}${sentence}\n`;
  return { text, findings: analyse(readPlain(text), { assumeNotice: true }).findings };
}

describe('what is read', () => {
  it.each([
    ['an acute accent', 'We don´t', "We don't"],
    ['a backtick', 'We don`t', "We don't"],
    ['a prime', 'We don′t', "We don't"],
    ['a letter of its own', 'We donʼt', "We don't"],
    ['a wide apostrophe', 'We don＇t', "We don't"],
    ['a control character', 'We don\u0092t', "We don't"],
    ['what stands for a lost character', 'We don\ufffdt', "We don't"],
    ['a question mark', 'We don?t', "We don't"],
    ['an escaped apostrophe', String.raw`We don\'t`, "We don't"],
    ['one before what is unseen', 'We don´\u200bt', "We don't"],
    ['an entity escaped again', 'We don&rsquo;t sell R&amp;D&nbsp;plans', 'We don’t sell R&D plans'],
    ['one escaped thrice', 'We don&amp;rsquo;t', 'We don’t'],
    ['a number of a character', 'We don&#8217;t, can&#x2019;t', 'We don’t, can’t'],
    ['an entity without its semicolon', 'We don&rsquot', 'We don’t'],
    ['tags that were to be none', 'We do &lt;b&gt;not&lt;/b&gt; sell', 'We do not sell'],
    ['UTF-8 as windows-1252', 'We donâ€™t â€“ ever â€“ sell â€œfaresâ€\u009d', 'We don’t – ever – sell “fares”'],
    ['UTF-8 as Latin-1', 'We donâ\u0080\u0099t', 'We don’t'],
    ['the same twice', 'We donÃ¢â‚¬â„¢t', 'We don’t'],
    ['letters with accents', 'CafÃ© and MÃ¼ller', 'Café and Müller'],
    ['a space that was not to break', 'your nameÂ\u00a0and yourÂ age', 'your name and your age'],
    ['soft hyphens', 'per\u00adson\u00adal', 'personal'],
    ['zero-width spaces and joiners', 'per\u200bson\u2060al da\u200cta', 'personal data'],
    ['marks of direction', '\u202aname\u202c', 'name'],
    ['spaces of many widths', 'your\u00a0home\u2009address\u202fbook', 'your home address book'],
    ['hyphens of many kinds', 'opt‐out, e‑mail, third−party', 'opt-out, e-mail, third-party'],
    ['ligatures', 'ﬁngerprints and tra\ufb03c', 'fingerprints and traffic'],
    ['wide letters', 'Ｗｅ ｓｅｌｌ', 'We sell'],
    ['letters of mathematics', '𝐖𝐞 sell', 'We sell'],
    ['an accent apart', 'cafe\u0301', 'café'],
    ['Cyrillic letters among Latin ones', 'Wе dо nоt sеll', 'We do not sell'],
    ['a word all of look-alikes in a Latin text', 'we collect а саr', 'we collect a car'],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['quotes of code', 'the `name` field'],
    ['feet and inches', 'a 5′ 3″ fence'],
    ['a question that ends', 'Who can? The owner can.'],
    ['an ampersand of a name', 'Quail & Sons; R&D'],
    ['parameters of an address', 'https://quailworth.example/?a=1&copy=2'],
    ['a French word', 'château, forêt, CHÂTEAU'],
    ['a Portuguese word', 'NÃO VENDEMOS'],
    ['a Greek letter that is no Latin one', 'μTorrent and Σ'],
    ['words of Russian', 'Мы не продаём ваши данные: а, о, сосо'],
    ['an address with a letter of another script', 'help@quаilworth.example'],
    ['a joined picture', '👩\u200d🌾 sells'],
    ['joiners of Persian', 'می\u200cشود'],
    ['typographic quotes and dashes', '“We don’t” – ever — sell…'],
  ])('but not %s', (_name, text) => {
    expect(read(text)).toBe(text);
  });

  it('takes a time that grows as the text does', () => {
    for (const part of ['&', 'Ã', 'â€', 'е', 'a\u0300', '\u00ad', '&amp;', "\\'"])
      expect(
        growthOf((count) => read(part.repeat(count)), 10_000, 9),
        part,
      ).toBeLessThan(9);
  });
});

describe('what is given out', { timeout: 30_000 }, () => {
  it.each([
    ['We don&rsquo;t sell your ﬁnger\u00adprints.', 'ﬁnger\u00adprints'],
    ['We donâ€™t sell your Ñ\u0081 or your e\u2011mail address.', 'e\u2011mail address'],
    ['We dо nоt sell your phоne number.', 'phоne number'],
    ['We do \u200bnot sell your phone number\u200b.', 'phone number'],
  ])('is denied, and cites the words of “%s”', (sentence, phrase) => {
    const { text, findings } = findingsOf(sentence);
    const data = findings.filter(({ facet }) => facet === 'data');
    expect(data.map(({ stance }) => stance)).toEqual(['denied']);
    expect(data.map(({ span }) => text.slice(span.start, span.end))).toEqual([phrase]);
    expect(data.map(({ quote }) => quote.text)).toEqual([sentence]);
    for (const { quote } of findings) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it('is stated where nothing denies it', () => {
    const { findings } = findingsOf('We sell your ﬁnger\u00adprints to insurers.');
    expect(findings.filter(({ facet }) => facet === 'data').map(({ stance }) => stance)).toEqual(['stated']);
  });

  it('has an address without what is unseen in it', () => {
    const { text, findings } = findingsOf('Write to desk\u200b@quail\u00adworth.example, please.');
    const address = findings.find(({ category }) => category === 'email');
    expect(address?.value).toBe('desk@quailworth.example');
    expect(text.slice(address?.span.start, address?.span.end)).toBe('desk\u200b@quail\u00adworth.example');
  });

  it('leaves the text itself alone', () => {
    const text = `${OPENING}We don&rsquo;t sell your name.\n`;
    const report = analyse(readPlain(text), { assumeNotice: true, includeText: true });
    expect(report.text).toBe(text);
    expect(report.source.characters).toBe(text.length);
  });

  it('is explained at the offsets of the text', () => {
    const text = `${OPENING}We don&rsquo;t rent your name. We don&rsquo;t sell your age.\n`;
    const at = text.indexOf('sell');
    const [sentence] = explain(readPlain(text), { at, assumeNotice: true }).sentences;
    expect(sentence?.text).toBe('We don&rsquo;t sell your age.');
    expect(text.slice(sentence?.start, sentence?.end)).toBe(sentence?.text);
    expect(sentence?.findings.map(({ stance }) => stance)).toContain('denied');
  });
});
