/** Denials that hold of some receivers or of some things, and must not be shown as denials of all. */
import { describe, expect, it } from 'vitest';
import { automatedDecisionExtractor } from '../../../src/core/extract/automated-decision.ts';
import { dataExtractor } from '../../../src/core/extract/data.ts';
import type { Extractor } from '../../../src/core/extract/draft.ts';
import { mandatoryExtractor } from '../../../src/core/extract/mandatory.ts';
import { purposeExtractor } from '../../../src/core/extract/purpose.ts';
import { sharingExtractor } from '../../../src/core/extract/sharing/index.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { actsOf } from '../../support/drafts.ts';
import { documentOf } from '../../support/notice.ts';

describe('who is said to get nothing', () => {
  it.each([
    ['We do not give your name to these sponsors.', '[to these sponsors]'],
    ['Your name is not disclosed to such agencies.', '[to such agencies]'],
    ['We never pass your name to any of those lenders.', '[to any of those lenders]'],
    ['We will not send your name to the florists listed above.', '[to the florists listed above]'],
    ['We do not sell or rent your name to such growers.', '[to such growers]'],
    ['We do not share your name with advertisers or sponsors.', '[with advertisers or sponsors]'],
    ['We do not share your name with other members of the club.', '[with other members of the club]'],
    ['We do not share your name with Oakpost Media.', '[with Oakpost Media]'],
  ])('narrows what is said of the data: %s', (line, part) => {
    const denials = actsOf(dataExtractor, line).filter((told) => told.startsWith('contact.name denied'));
    expect(denials.length).toBeGreaterThan(0);
    for (const told of denials) expect(told).toContain(part);
  });

  it.each([
    'We do not sell your name to third parties.',
    'We do not share your name with any unaffiliated companies.',
    'Your name is not given to outside parties, advertisers or brokers.',
    'We do not share your name with advertisers or other organizations.',
    'Your name will not be shared with or sold to anyone else.',
  ])('is everybody: %s', (line) => {
    for (const told of [...actsOf(dataExtractor, line), ...actsOf(sharingExtractor, line)]) {
      expect(told).toContain('denied');
      expect(told).not.toContain('[');
    }
  });

  it.each([
    ['We do not give your name to these sponsors.', 'business-partner denied share [to these sponsors]'],
    ['We do not share your name with advertisers.', 'advertiser denied share'],
    ['We do not share your name with third-party websites.', 'third-party denied share [with third-party websites]'],
    ['We do not pass on your name to people who send seeds.', 'anyone denied share [to people who send seeds]'],
  ])('narrows what is said of receivers where their kind is wider: %s', (line, expected) => {
    expect(actsOf(sharingExtractor, line)).toEqual([expected]);
  });
});

describe('a clause that describes a thing', () => {
  it.each([
    [
      'We do not keep crash logs containing your seed lists.',
      ['device.diagnostics denied [containing your seed lists]'],
    ],
    ['We collect no events containing your name.', []],
    ['We do not keep logs showing your postal address.', []],
    ['We run no code recording your location.', ['location denied collect']],
    // Nobody gets what a log shows.
    ['We keep logs showing your postal address.', []],
    // Twins: done by what is used.
    ['We use cookies recording your location.', ['tracking.cookie stated use', 'location stated collect']],
    ['We use a tool sending your location to couriers.', ['location stated share']],
  ])('%s', (line, expected) => {
    expect(actsOf(dataExtractor, line)).toEqual(expected);
  });
});

describe('a sale of something else', () => {
  it.each([
    'We sell bread, not your data.',
    'Our trade is selling seeds, never your personal information.',
    'We sell bulbs rather than your address.',
  ])('claims no sale of data: %s', (line) => {
    expect(actsOf(sharingExtractor, line).filter((told) => !told.includes('denied'))).toEqual([]);
    expect(actsOf(dataExtractor, line).filter((told) => !told.includes('denied'))).toEqual([]);
  });

  it('is not what we live on', () => {
    expect(actsOf(sharingExtractor, 'We make our living from fees, not from selling your address.')).toEqual([
      'anyone denied sell',
    ]);
  });

  it('stays a sale where data is sold beside it', () => {
    expect(actsOf(sharingExtractor, 'We sell your address, not your phone number.')).toEqual([
      'third-party stated sell',
    ]);
  });
});

describe('what is said beside a denial', () => {
  it.each([
    // Whoever there is, it is the publisher who has none.
    ['There are no user accounts.', ['account denied collect']],
    ['If you believe that a child has sent us their name, please write.', []],
    ['The lock never opens the app: your phone tells it yes or no by your fingerprint.', []],
    ['This does not include your name.', []],
    ['The add-on prevents the counter from collecting your location.', []],
    ['We use no A/B testing SDKs.', ['tracking.sdk denied use [A/B testing]']],
    ['All data is kept on your phone.', ['generic stated']],
    ['Some data is kept on your phone.', []],
    [
      'They may use cookies and web beacons (also known as action tags) to count visits.',
      ['tracking.cookie stated use', 'tracking.pixel stated use'],
    ],
  ])('%s', (line, expected) => {
    expect(actsOf(dataExtractor, line)).toEqual(expected);
  });

  it('is what is handed on after all', () => {
    expect(actsOf(sharingExtractor, 'We do not sell your name to anyone, and only share it with couriers.')).toEqual([
      'anyone denied sell',
      'service-provider stated share',
    ]);
  });

  it('leaves a heading in capitals out of its text', () => {
    const line = 'GIVING NAMES TO ADVERTISERS We do not give your name to advertisers.';
    expect(actsOf(sharingExtractor, line)).toEqual(['advertiser denied share']);
  });
});

describe('a pronoun', () => {
  it.each([
    ['Your recipes stay with you, and we never sell them.', 'anyone denied sell [Your recipes]'],
    [
      'We ask for your name and phone number. We never show it to anyone.',
      'anyone denied share [your name and phone number]',
    ],
    ['Your phone number is used for calls. It will not be sold.', 'anyone denied sell [Your phone number]'],
    // Twins: of all there is, or of nothing that is named.
    ['We collect information about you. We do not sell it.', 'anyone denied sell'],
    ['We take your privacy seriously. We do not sell it.', 'anyone denied sell'],
  ])('denies of what it stands for: %s', (line, expected) => {
    expect(actsOf(sharingExtractor, line)).toEqual([expected]);
  });
});

it('takes the publisher’s kind for the publisher', () => {
  const document = documentOf([
    'Larch College collects personal data.',
    'The college collects your phone number from your school.',
  ]);
  const notice = new Notice(document, english);
  expect(sharingExtractor.extract(notice)).toEqual([]);
  expect(dataExtractor.extract(notice).map(({ attributes }) => attributes)).toEqual([
    { party: 'first', action: 'collect' },
  ]);
});

it('reads whose purpose a sharing serves', () => {
  const party = (line: string): unknown[] =>
    purposeExtractor.extract(new Notice(documentOf([line]), english)).map(({ attributes }) => attributes);
  expect(party('We share your name with couriers so that we can deliver your seeds.')).toEqual([{ party: 'first' }]);
  expect(party('We share your name with couriers so that they can deliver your seeds.')).toEqual([{ party: 'third' }]);
  expect(party('We disclose your name to clerks for our billing.')).toEqual([{ party: 'first' }]);
});

describe('what is denied of a case, or only of everybody together', () => {
  it.each([
    ['We keep no card numbers when the bank takes them.', '[when the bank takes them]'],
    ['If you never sign in, your name never leaves the phone.', '[If you never sign in]'],
    ['We will not make your name publicly available, but we may tell the council.', '[publicly available]'],
  ])('%s', (line, part) => {
    const denials = [...actsOf(dataExtractor, line), ...actsOf(sharingExtractor, line)].filter(
      (told) => told.includes('denied') && !told.startsWith('public '),
    );
    expect(denials.length).toBeGreaterThan(0);
    for (const told of denials) expect(told).toContain(part);
  });

  it('is conditional where the reader can undo it', () => {
    expect(actsOf(sharingExtractor, 'The data never leaves your phone unless you export it.').join()).toContain(
      'conditional',
    );
  });
});

describe('what somebody else does not do', () => {
  it.each([
    'Larkmail sends our letters. It does not read your name.',
    'Your name cannot be seen by those who do not work in the shop.',
  ])('is not denied for the publisher: %s', (line) => {
    expect(actsOf(dataExtractor, line).filter((told) => told.includes('denied first'))).toEqual([]);
  });

  it('is where the service is meant', () => {
    expect(actsOf(dataExtractor, 'The app counts steps. It does not read your name.').join()).toContain('denied');
    expect(actsOf(dataExtractor, 'It is not our habit to collect your name.').join()).not.toContain('stated');
  });
});

describe('behind a turn, or in other words than a verb', () => {
  it.each([
    ['We hand your name to no advertisers, but to our couriers.', ['advertiser denied', 'service-provider stated']],
    ['We give your name to our couriers but not to advertisers.', ['advertiser denied', 'service-provider stated']],
    ['Your data is not for sale.', ['anyone denied']],
    ['No photo leaves your phone.', ['anyone denied [No photo]']],
    ['Nothing leaves your phone.', []],
  ])('tells who gets it and who does not: %s', (line, expected) => {
    const told = actsOf(sharingExtractor, line).map((one) => one.replace(/ (share|sell)(?= \[|$)/, ''));
    expect(told.toSorted()).toEqual(expected);
  });

  it.each([
    ['We keep nothing.', ['generic denied']],
    ['We keep nothing that you say at the door.', ['generic denied [that you say at the door]']],
    ['We keep no phone numbers but your e-mail address.', ['contact.email stated', 'contact.phone denied']],
    ['We collect no more than your e-mail address.', ['contact.email stated']],
    ['We do not collect more than your e-mail address.', []],
    ['We keep no full card numbers.', ['financial.payment-card denied [full card]']],
    ['This notice applies to our shop and not to names collected by us elsewhere.', ['contact.name stated']],
  ])('tells what is kept and what is not: %s', (line, expected) => {
    const told = actsOf(dataExtractor, line).map((one) => one.replace(/ collect(?= \[|$)/, ''));
    expect(told.toSorted()).toEqual(expected);
  });
});

describe('more than one thing that narrows a denial', () => {
  it.each([
    ['We do not knowingly collect data from children.', ['generic denied [knowingly collect data from children]']],
    [
      'We do not knowingly collect data about guests who are under 13.',
      ['generic denied [knowingly collect data about guests who are under 13]'],
    ],
    ['We do not knowingly collect sensitive information.', ['generic denied [knowingly collect sensitive]']],
    [
      'We do not knowingly keep or lend files of names of minors.',
      [
        'contact.name denied [knowingly keep or lend files of names of minors]',
        'contact.name denied share [knowingly keep or lend files of names of minors]',
      ],
    ],
    ['We keep no card numbers for refunds (our bank keeps those).', ['financial.payment-card denied [for refunds]']],
    ['We do not keep any payment details.', ['financial denied [payment]']],
    // What is described, pointed out or named behind "or" is the part, also where two verbs share it.
    [
      'The information entered on these pages is used for the draw, and is not lent to sponsors.',
      ['generic denied share [on these pages]'],
    ],
    [
      'We do not lend your name for trials or other surveys.',
      ['contact.name denied share [for trials or other surveys]'],
    ],
    [
      'If you do not switch it on, the lamp does not send it, and we do not keep your name.',
      ['contact.name denied [If you do not switch it on]'],
    ],
    ['We do not keep any bank or tax details.', ['financial denied [tax]']],
    // Another member of the list is none.
    ['We do not collect a company name or phone number.', ['contact.phone denied', 'demographic.employment denied']],
    // What a cookie does not do is done by others, or not.
    ['We set a cookie. No personal data is stored.', ['generic denied [cookie]', 'tracking.cookie stated']],
    ['We set a cookie. We store no personal data.', ['generic denied', 'tracking.cookie stated']],
  ])('%s', (line, expected) => {
    const told = actsOf(dataExtractor, line).map((one) => one.replace(/ (collect|use)(?= \[|$)/, ''));
    expect(told.toSorted()).toEqual(expected);
  });

  it.each([
    ['We do not use your data for contextual advertising.', ['advertising denied [contextual]']],
    ['We do not use your data for advertising purposes.', ['advertising denied']],
  ])('%s', (line, expected) => {
    expect(actsOf(purposeExtractor, line)).toEqual(expected);
  });

  it.each([
    ['We do no profiling with legal effects.', ['profiling denied [with legal effects]']],
    ['We do no profiling.', ['profiling denied']],
  ])('%s', (line, expected) => {
    expect(actsOf(automatedDecisionExtractor, line)).toEqual(expected);
  });
});

describe('what is not asked for, nor told of anybody', () => {
  const told = (extractor: Extractor, line: string): string[] => actsOf(extractor, line);

  it.each([
    ['You do not have to give us your phone number.', ['required denied [your phone number]']],
    ['You do not have to provide this data.', ['required denied [this data]']],
    ['You do not have to provide any personal data.', ['required denied']],
  ])('is the data that is named: %s', (line, expected) => {
    expect(told(mandatoryExtractor, line)).toEqual(expected);
  });

  it.each([
    ['We do not profile anyone under the age of 18.', ['profiling denied [anyone under the age of 18]']],
    ['We do not profile our users.', ['profiling denied']],
    ['We make no automated decisions about you.', ['decision denied']],
  ])('is about whoever is named: %s', (line, expected) => {
    expect(told(automatedDecisionExtractor, line)).toEqual(expected);
  });

  it('is of those that are pointed out, and of any that are meant in general', () => {
    expect(told(sharingExtractor, 'These lists will not be shared with third parties.')).toEqual([
      'third-party denied share [These lists]',
    ]);
    expect(told(sharingExtractor, 'Your data will not be shared with third parties.')).toEqual([
      'third-party denied share',
    ]);
  });

  it('is nobody’s where it is not said to whom', () => {
    expect(told(dataExtractor, 'In a report of a fault, your photos are not sent.')).toEqual([]);
    expect(told(dataExtractor, 'Your photos are not sent anywhere.')).toEqual(['content.photo denied share']);
  });
});

describe('an exception', () => {
  const stances = (line: string): string[] =>
    actsOf(dataExtractor, line).map((one) => one.split(' ').slice(0, 2).join(' '));

  it('is of the last of several, and behind a comma of all', () => {
    expect(stances('We do not keep your photos, and do not record your location except on request.')).toEqual([
      'content.photo denied',
      'location conditional',
    ]);
    expect(stances('We do not sell your photos, and will not lend your videos, without your consent.')).toEqual([
      'content.photo conditional',
      'content.photo conditional',
    ]);
  });
});
