/** What turns a verb round without a "not" of its own, and what looks as if it did. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { readMarkdown } from '../../../src/reader/markdown.ts';
import { documentOf, sentenceOf } from '../../support/notice.ts';

/** The verb's frame as read: whether it is said, whether it is so, and who does it. */
function read(text: string, lemma: string): string {
  const frame = sentenceOf(text).reading.frames.find((one) => one.lemma === lemma);
  return frame ? `${frame.status} ${frame.polarity} ${frame.agent.kind}` : 'no frame';
}

/** The findings of a facet in a notice of these lines: category, stance, and whether it is one of a part. */
function told(facet: string, ...lines: string[]): string[] {
  return analyse(documentOf(lines), { assumeNotice: true })
    .findings.filter((finding) => finding.facet === facet)
    .map(({ category, stance, restriction }) => `${category} ${stance}${restriction ? ' of a part' : ''}`);
}

describe('a verb that denies its own object', () => {
  it.each([
    ['We avoid cookies.', 'avoid', 'asserted denied publisher'],
    ['Our shop dispenses with cookies.', 'dispense', 'asserted denied publisher'],
    ['We steer clear of cookies.', 'steer', 'asserted denied publisher'],
    // It governs another verb, which is then the one that is denied.
    ['We avoid recording your voice.', 'record', 'asserted denied publisher'],
    ['We avoid recording your voice.', 'avoid', 'asserted affirmed publisher'],
    ['Avoid cookies.', 'avoid', 'advice affirmed none'],
  ])('%s (%s)', (text, lemma, expected) => {
    expect(read(text, lemma)).toBe(expected);
  });

  it.each([
    ['We refrain from profiling.', 'automated-decision', ['profiling denied']],
    ['We recommend books without building up a profile of our readers.', 'automated-decision', ['profiling denied']],
    ['Our paper is free of advertising.', 'purpose', []],
    ['The paper comes without analytics.', 'purpose', []],
    ['We waive cookies.', 'data', []],
    ['There is a complete absence of cookies.', 'data', ['tracking.cookie denied']],
    ['We use and permit cookies.', 'data', ['tracking.cookie stated']],
  ])('%s', (line, facet, expected) => {
    expect(told(facet, line)).toEqual(expected);
  });
});

describe('a lead-in whose verb stands in its items', () => {
  it('denies them, the subject behind its auxiliary', () => {
    expect(told('sharing', 'At no time will we:', '- sell your name', '- share it with advertisers')).toEqual([
      'anyone denied',
      'advertiser denied',
    ]);
  });
});

describe('a purpose behind a denial', () => {
  it.each([
    [
      'We use your name to provide customer support and not for marketing.',
      ['support stated', 'marketing denied of a part'],
    ],
    [
      'We use your name to provide customer support, not for marketing.',
      ['support stated', 'marketing denied of a part'],
    ],
    ['We use your name to provide you with marketing.', ['marketing stated']],
  ])('%s', (line, expected) => {
    expect(told('purpose', line)).toEqual(expected);
  });
});

describe('whether anybody says so', () => {
  it.each([
    ['It is odd to sell your file.', 'sell', 'open affirmed unknown'],
    ['Your file is not necessarily sold.', 'sell', 'asserted affirmed none'],
    ['We do not always sell your file.', 'sell', 'asserted affirmed publisher'],
    ['The maker of your radio sells your file.', 'sell', 'asserted affirmed unknown'],
    ['The radio of the shop sells your file.', 'sell', 'asserted affirmed publisher'],
    ['We have yet to sell your file.', 'sell', 'asserted denied publisher'],
    ['We find it odd to sell your file.', 'sell', 'open affirmed publisher'],
    ['It is against our rules to sell your file.', 'sell', 'asserted denied publisher'],
    ['It is not against our rules to sell your file.', 'sell', 'open affirmed publisher'],
    ['It is our habit to sell your file.', 'sell', 'asserted affirmed publisher'],
    ['It would be a mistake to think that we sell your file.', 'sell', 'supposed denied publisher'],
    ['As soon as you call, we sell your file.', 'sell', 'asserted affirmed publisher'],
    ['Where we once sold it, we now store your file.', 'store', 'asserted affirmed publisher'],
    ['Back when we ran a ferry, your file was stored.', 'store', 'past affirmed none'],
    ['Feel free to sell your file.', 'sell', 'topic affirmed none'],
    ['It is the bank, not us, that stores your file.', 'store', 'asserted affirmed third-party'],
    ['Every single one of our employees stores your file.', 'store', 'asserted affirmed publisher'],
    ['The ferries we run use your file.', 'use', 'asserted affirmed publisher'],
    ['We, as well as others, use your file.', 'use', 'asserted affirmed publisher'],
  ])('%s', (text, lemma, expected) => {
    expect(read(text, lemma)).toBe(expected);
  });
});

describe('what one clause denies is not denied of another', () => {
  it.each([
    ['Our site uses cookies. Our app does not.', 'data', ['tracking.cookie stated']],
    ['We collect your name; we do not do so for your phone number.', 'data', ['contact.name stated']],
    ['Some sites use cookies. We do not.', 'data', ['tracking.cookie denied']],
    [
      'We do not see your postal address, only your name and your e-mail address.',
      'data',
      ['contact.postal-address denied', 'contact.name stated', 'contact.email stated'],
    ],
    ['We collect your name, yet not your age.', 'data', ['contact.name stated', 'demographic.age denied']],
    ['We collect all data, your age excepted.', 'data', ['generic stated', 'demographic.age denied']],
    ['Almost no personal data is collected.', 'data', []],
    ['We do not sell the phone numbers of our customers.', 'data', ['contact.phone denied']],
    ['We do not sell the phone numbers of our oldest customers.', 'data', ['contact.phone denied of a part']],
  ])('%s', (line, facet, expected) => {
    expect(told(facet, line)).toEqual(expected);
  });

  it('denies both verbs of "nor do we"', () => {
    expect(told('sharing', 'We do not sell your name, nor do we rent it.')).toEqual([
      'anyone denied',
      'anyone denied of a part',
    ]);
  });
});

describe('to whom something is handed that no vocabulary knows', () => {
  it.each([
    ['Your name is passed to a surveyor.', ['third-party stated']],
    ['We do not pass your name to surveyors.', ['anyone denied of a part']],
    ['We give the notary your name.', ['third-party stated']],
    ['We publish your name.', ['public stated']],
    ['The songs that we publish are not sold.', []],
  ])('%s', (line, expected) => {
    expect(told('sharing', line)).toEqual(expected);
  });
});

describe('what there is, or is not', () => {
  it.each([
    ['There is no sale of your name.', 'data', ['contact.name denied']],
    ['There is no disclosure of your name to insurers.', 'data', ['contact.name denied of a part']],
    ["There's no use of cookies on our site.", 'data', ['tracking.cookie denied']],
    ['There is a sale of your name to insurers.', 'data', ['contact.name stated']],
    ['There is no tracking in our app.', 'data', ['tracking denied']],
    ['There is no way for us to see your password.', 'data', ['account.password denied']],
    ['Your password never reaches us.', 'data', ['account.password denied']],
    ["We're not selling your name.", 'data', ['contact.name denied']],
    ["It's shared with insurers, as your name is.", 'data', []],
  ])('%s', (line, facet, expected) => {
    expect(told(facet, line)).toEqual(expected);
  });
});

describe('a denial ends where its phrase ends', () => {
  const narrowed = (line: string): unknown[] =>
    analyse(documentOf([line]), { assumeNotice: true })
      .findings.filter(({ facet }) => facet === 'sharing' || facet === 'data')
      .map(({ category, stance, restriction }) => [category, stance, restriction?.text]);

  it.each([
    [
      'We do not lend your name to firms outside our group to use for their own offers.',
      'outside our group to use for their own offers',
    ],
    ['We share your sketches with nobody.', 'your sketches'],
    ['Your sketches are never shared with anyone.', 'Your sketches'],
    ['If you object, your letters stay here, nor will your name be used in our leaflets.', 'If you object'],
  ])('%s', (line, words) => {
    const all = narrowed(line).filter((row) => (row as string[])[1] === 'denied');
    expect(all.length).toBeGreaterThan(0);
    expect(all.map((row) => (row as string[])[2])).toEqual(all.map(() => words));
  });

  it.each([
    [
      'We share your name only with our couriers.',
      [
        ['service-provider', 'stated', undefined],
        ['contact.name', 'stated', undefined],
      ],
    ],
    ['We collect nothing beyond your name.', [['contact.name', 'stated', undefined]]],
    ['You can switch it off so that we do not record your name.', []],
    [
      'Your name is not sold, only stored.',
      [
        ['contact.name', 'stated', undefined],
        ['contact.name', 'denied', undefined],
        ['anyone', 'denied', undefined],
      ],
    ],
    [
      'Your name is not sold or stored.',
      [
        ['contact.name', 'denied', undefined],
        ['contact.name', 'denied', undefined],
        ['anyone', 'denied', undefined],
      ],
    ],
    ['Our address finders, made by a friend, are sold in town.', []],
    [
      'Your addresses, typed in by a friend, are sold in town.',
      [
        ['contact.postal-address', 'stated', undefined],
        ['contact.postal-address', 'stated', undefined],
        ['third-party', 'stated', undefined],
      ],
    ],
    ['❌ Your name', []],
    ['☐ We collect your name.', []],
    ['☐ We do not collect your name.', []],
    ['❌ We share your name with couriers.', []],
  ])('%s', (line, rows) => {
    const found = narrowed(line).filter((row) => (row as string[])[0] !== 'generic');
    expect(found).toHaveLength(rows.length);
    expect(found).toEqual(expect.arrayContaining(rows));
  });

  it('is no surer of an item with a label than its lead-in is', () => {
    const markdown = (verb: string): string =>
      `## What we collect\n\nWhen you play, we ${verb} the following:\n\n- **Technical data**: browser type.`;
    const hedged = (verb: string): boolean[] =>
      analyse(readMarkdown(markdown(verb)), { assumeNotice: true })
        .findings.filter(({ category }) => category === 'device.browser')
        .map((finding) => finding.hedged);
    expect(hedged('may collect')).toEqual([true]);
    expect(hedged('collect')).toEqual([false]);
  });

  it('reads a text that breaks off behind "with the"', () => {
    expect(() => analyse(documentOf(['We share your address with the']), { assumeNotice: true })).not.toThrow();
  });
});
