/**
 * The engine reads a second language from its grammar alone. The grammar in `test/support/languages/de` is no German to
 * ship: it shows that nothing in `src/core/syntax` knows an English word.
 */
import { describe, expect, it } from 'vitest';
import { EXTRACTORS } from '../../../src/core/extract/index.ts';
import { germanGrammar } from '../../support/languages/de/grammar.ts';
import { german } from '../../support/languages/de/pack.ts';
import { postalAddresses } from '../../../src/core/entities/postal-addresses.ts';
import { hasCertainForm } from '../../../src/core/entities/names.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { findDates } from '../../../src/core/text/calendar.ts';
import { documentOf } from '../../support/notice.ts';
import { durationIn } from '../../../src/core/text/durations.ts';
import { Notice } from '../../../src/core/text/notice.ts';

const noticeOf = (...lines: string[]): Notice => new Notice(documentOf(lines), german);

/** Each verb of data handling in the last sentence: lemma, agent, polarity, status. */
function read(...lines: string[]): string[] {
  const { unit } = noticeOf(...lines).sentences.at(-1)!;
  return unit.reading.frames
    .filter(({ act }) => act !== undefined)
    .map(({ lemma, agent, polarity, status }) => `${lemma} ${agent.kind} ${polarity} ${status}`);
}

/** Each finding about data or its recipients. */
function found(...lines: string[]): string[] {
  const notice = noticeOf(...lines);
  return EXTRACTORS.flatMap((extractor) => extractor.extract(notice))
    .filter(({ facet }) => facet === 'data' || facet === 'sharing')
    .map(({ facet, category, stance, attributes }) =>
      [facet, category, stance, 'party' in attributes ? attributes.party : ''].join(' ').trim(),
    );
}

describe('frames by a German grammar', () => {
  it.each([
    ['Wir erheben Ihren Namen.', 'erheben publisher affirmed asserted'],
    ['Wir erheben keine Namen.', 'erheben publisher denied asserted'],
    ['Wir erheben keinerlei Gesundheitsdaten.', 'erheben publisher denied asserted'],
    ['Wir verkaufen Ihre Daten nicht.', 'verkaufen publisher denied asserted'],
    ['Wir verkaufen Ihre Daten niemals an Werbenetzwerke.', 'verkaufen publisher denied asserted'],
    ['Wir verkaufen Ihre Daten in keinem Fall.', 'verkaufen publisher denied asserted'],
    ['Wir erfassen weder Ihr Alter noch Ihre Anschrift.', 'erfassen publisher denied asserted'],
    ['Nicht nur Ihren Namen erheben wir, auch Ihr Alter.', 'erheben publisher affirmed asserted'],
    ['Niemand erhält Ihre Telefonnummer.', 'erhalten unknown denied asserted'],
    ['Unsere Partner erhalten Ihre Telefonnummer.', 'erhalten third-party affirmed asserted'],
    ['Keiner unserer Partner erhält Ihre Anschrift.', 'erhalten third-party denied asserted'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('a verb in two pieces', () => {
  it.each([
    ['Wir geben Ihre Anschrift an den Paketdienst weiter.', 'geben publisher affirmed asserted'],
    ['Wir geben Ihre Anschrift nicht an Dritte weiter.', 'geben publisher denied asserted'],
    ['Wir leiten Ihren Namen an niemanden weiter.', 'leiten publisher denied asserted'],
    ['Unsere Dienstleister geben Ihren Namen nicht weiter.', 'geben third-party denied asserted'],
    ['Wir zeichnen Ihre Stimme auf.', 'zeichnen publisher affirmed asserted'],
    ['Wir fragen weder Ihr Alter noch Ihren Namen ab.', 'fragen publisher denied asserted'],
    ['Sie geben Ihren Namen an.', 'geben reader affirmed asserted'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('is another verb without the second', () => {
    expect(read('Wir geben uns Mühe.')).toEqual([]);
  });
});

describe('a passive with its participle at the end', () => {
  it.each([
    ['Ihre E-Mail-Adresse wird nicht weitergegeben.', 'weitergeben none denied asserted'],
    ['Ihre E-Mail-Adresse wird an Dritte weitergegeben.', 'weitergeben none affirmed asserted'],
    ['Ihre Daten werden von uns nicht an Dritte weitergegeben.', 'weitergeben none denied asserted'],
    ['Ihre Fotos werden niemals verkauft.', 'verkaufen none denied asserted'],
    ['Keine Fotos werden verkauft.', 'verkaufen none denied asserted'],
    ['Dabei werden Ihre IP-Adresse und Ihr Standort gespeichert.', 'speichern none affirmed asserted'],
    ['Dabei werden Ihre IP-Adresse und Ihr Standort nicht gespeichert.', 'speichern none denied asserted'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('what turns or suspends a clause', () => {
  it.each([
    [['Wir lehnen es ab, Ihre Daten zu verkaufen.'], ['verkaufen publisher denied asserted']],
    [['Wir versprechen, Ihre Daten nicht zu verkaufen.'], ['verkaufen publisher denied asserted']],
    [['Die App läuft, ohne Ihre Stimme zu speichern.'], ['speichern none denied asserted']],
    [['Es trifft nicht zu, dass wir Ihre Daten verkaufen.'], ['verkaufen publisher denied asserted']],
    [['Diese Erklärung beschreibt, wie wir Ihre Daten verkaufen.'], ['verkaufen publisher affirmed topic']],
    [['Verkaufen Sie meine Daten?'], ['verkaufen none affirmed asked']],
    [['Wir verkaufen Ihre Daten, falls Sie zustimmen.'], ['verkaufen publisher affirmed asserted']],
    [
      ['Wir erheben Ihren Namen, verkaufen ihn aber nicht.'],
      ['erheben publisher affirmed asserted', 'verkaufen publisher denied asserted'],
    ],
    [['Folgende Daten werden nicht erhoben:', '- Name'], ['erheben none denied asserted']],
    [['Wir erheben:', '- Ihren Namen'], ['erheben publisher affirmed asserted']],
  ])('%s', (lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });

  it('restricts a denial', () => {
    const [frame] = noticeOf('Wir erheben wissentlich keine Gesundheitsdaten.').sentences[0]!.reading.frames;
    expect(frame).toMatchObject({ polarity: 'denied', restriction: { start: 2, end: 3 } });
  });
});

describe('findings by a German pack', () => {
  it.each([
    [['Wir erheben keine Namen.'], ['data contact.name denied first']],
    [
      ['Wir erheben Ihren Namen, Ihr Alter und Ihre Anschrift.'],
      [
        'data contact.name stated first',
        'data demographic.age stated first',
        'data contact.postal-address stated first',
      ],
    ],
    [
      ['Wir erfassen weder Ihr Alter noch Ihre Anschrift.'],
      ['data demographic.age denied first', 'data contact.postal-address denied first'],
    ],
    [['Wir erheben nichts außer Ihrem Namen.'], ['data contact.name stated first']],
    [
      ['Wir geben Ihre Anschrift an den Paketdienst weiter.'],
      ['data contact.postal-address stated third', 'sharing service-provider stated'],
    ],
    [
      ['Wir geben Ihre Anschrift nicht an Dritte weiter.'],
      ['data contact.postal-address denied third', 'sharing third-party denied'],
    ],
    [['Ihre E-Mail-Adresse wird nicht weitergegeben.'], ['data contact.email denied third']],
    [['Werbenetzwerke erhalten Ihren Standort.'], ['data location stated third']],
    [
      ['Folgende Daten werden nicht erhoben:', '- Anschrift', '- E-Mail-Adresse'],
      ['data generic denied first', 'data contact.postal-address denied first', 'data contact.email denied first'],
    ],
    [
      ['Ihre Daten werden nur mit Ihrer Einwilligung weitergegeben.'],
      ['data generic conditional third', 'sharing third-party conditional'],
    ],
  ])('%s', (lines, expected) => {
    expect(found(...lines)).toEqual(expected);
  });
});

describe('operators of the German grammar', () => {
  const ids = (text: string): string[] =>
    noticeOf(text).sentences[0]!.reading.operators.map(({ operator }) => operator.id);

  it.each(germanGrammar.operators.map((operator) => [operator.id, operator] as const))('%s', (id, { acts, not }) => {
    for (const text of acts) expect(ids(text), text).toContain(id);
    for (const text of not) expect(ids(text), text).not.toContain(id);
  });
});

describe('addresses, dates and names by a German pack', () => {
  const addressesIn = (...lines: string[]) =>
    postalAddresses(noticeOf(...lines)).map(({ value, country }) => [value, country]);

  it.each([
    // Words of its own: "Hof", "hinter".
    [['Unsere Anschrift: Kranich Hof 7, Lindenau', 'Telefon: 030 901820'], 'Kranich Hof 7, Lindenau'],
    // What addresses of the country have in a notice of any language.
    [['Kranich GmbH', 'Ulmenstraße 12', '12345 Lindenau'], 'Ulmenstraße 12, 12345 Lindenau'],
    [['Postfach 40, 12345 Lindenau'], 'Postfach 40, 12345 Lindenau'],
  ])('%j', (lines, expected) => {
    expect(addressesIn(...lines).map(([value]) => value)).toEqual([expected]);
  });

  it('take no address for a law', () => {
    expect(addressesIn('Gesetz Nr. 31, Lindenau Hof, 12345 Lindenau')).toEqual([]);
  });

  it('read a date by its own shapes', () => {
    expect(findDates('Stand: 7. Dezember 2021', german.dates, undefined).map(({ value }) => value)).toEqual([
      '2021-12-07',
    ]);
    expect(findDates('December 7, 2021', german.dates, undefined)).toEqual([]);
  });

  it('know forms that are plain words there', () => {
    expect(hasCertainForm('Kranich GmbH', german.names)).toBe(true);
    expect(hasCertainForm('Kranich Stiftung', german.names)).toBe(false);
    expect(hasCertainForm('Kranich Stiftung', english.names)).toBe(true);
  });
});

describe('sentences and durations by the German grammar', () => {
  it('end where its abbreviations allow it', () => {
    const { sentences } = noticeOf('Wir erheben Namen, Alter usw. Wir löschen sie. Siehe Art. 6 und Nr. 7.');
    expect(sentences.map(({ text }) => text)).toEqual([
      'Wir erheben Namen, Alter usw.',
      'Wir löschen sie.',
      'Siehe Art. 6 und Nr. 7.',
    ]);
  });

  it.each([
    ['zwölf Monate', 'P12M'],
    ['30 Tage', 'P30D'],
    ['two years', undefined],
  ])('%s', (words, expected) => {
    expect(durationIn(noticeOf(words).sentences[0]!.tokens, germanGrammar.durations)).toBe(expected);
  });
});
