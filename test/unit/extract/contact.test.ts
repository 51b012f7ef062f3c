import { describe, expect, it } from 'vitest';
import type { Link, NoticeDocument } from '../../../src/core/document.ts';
import { contactExtractor } from '../../../src/core/extract/contact.ts';
import { compilePack } from '../../../src/core/text/compiled-pack.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { tokenise } from '../../../src/core/tokens/tokens.ts';
import { documentOf } from '../../support/notice.ts';
import { growthOf } from '../../support/processor-time.ts';

const extract = (document: NoticeDocument) => contactExtractor.extract(new Notice(document, english));
const read = (...lines: string[]) => extract(documentOf(lines)).map(({ category, value }) => `${category} ${value}`);
const roles = (...lines: string[]) =>
  extract(documentOf(lines)).map((draft) => (draft.facet === 'contact' ? draft.attributes.role : undefined));
const linked = (text: string, words: string, href: string): NoticeDocument => {
  const start = text.indexOf(words);
  const link: Link = { start, end: start + words.length, href };
  return { ...documentOf([text]), links: [link] };
};

describe('e-mail addresses', () => {
  it.each([
    ['Write to Privacy@Brightfern.org.', 'privacy@brightfern.org'],
    ['Write to privacy [at] brightfern [dot] org.', 'privacy@brightfern.org'],
    ['Write to privacy(at)brightfern.org!', 'privacy@brightfern.org'],
    ['Write to privacy at brightfern dot co dot uk today', 'privacy@brightfern.co.uk'],
    ['Write to privacy @ brightfern.org', 'privacy@brightfern.org'],
    ['Write to info@brightfern.comBy using it you agree.', 'info@brightfern.com'],
    ['Write to us (info@brightfern.com).Please do.', 'info@brightfern.com'],
  ])('are read in: %s', (text, value) => {
    expect(read(text)).toEqual([`email ${value}`]);
  });

  it.each([
    'Write to us at Brightfern.',
    'Write to your-name@example.com',
    'For example joe@brightfern.org is hashed.',
    'a@b',
    '@brightfern.org',
    '',
  ])('are not read in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('are those that the page shows, not those that a link hides', () => {
    const shown = linked('Write to a@brightfern.org.', 'a@brightfern.org', 'mailto:b@quietpine.org');
    expect(extract(shown).map(({ value }) => value)).toEqual(['a@brightfern.org']);
    const hidden = linked('Write to our office.', 'our office', 'mailto:b@quietpine.org');
    expect(extract(hidden).map(({ value }) => value)).toEqual(['b@quietpine.org']);
  });

  it('are left out where the notice says not to write', () => {
    expect(read('Please do not write to a@brightfern.org; our mailbox is b@brightfern.org.')).toEqual([
      'email b@brightfern.org',
    ]);
    expect(read("Don't hesitate to write to a@brightfern.org.")).toEqual(['email a@brightfern.org']);
    expect(read('If you do not use our app, write to a@brightfern.org.')).toEqual(['email a@brightfern.org']);
    expect(read('Write to a@brightfern.org rather than to b@brightfern.org.')).toEqual(['email a@brightfern.org']);
    expect(read('Requests sent to a@brightfern.org will not be answered.')).toEqual([]);
    expect(read('Requests sent to a@brightfern.org will be answered.')).toEqual(['email a@brightfern.org']);
    expect(read('Our mail comes from no-reply@brightfern.org.')).toEqual([]);
  });

  it('are cut where their link ends, and read from links over other words', () => {
    expect(
      extract(linked('Mail a@brightfern.comfor more.', 'a@brightfern.com', 'mailto:a@brightfern.com'))[0]?.value,
    ).toBe('a@brightfern.com');
    const [draft] = extract(linked('Please e-mail us.', 'e-mail us', 'mailto:Help%40brightfern.org?subject=x'));
    expect(draft).toMatchObject({ category: 'email', value: 'help@brightfern.org', span: { start: 7, end: 16 } });
  });
});

describe('telephone numbers', () => {
  it.each([
    ['Call us on +44 20 7946 0000.', 'phone +442079460000'],
    ['Telephone: (555) 234-5678', 'phone +15552345678'],
    ['Call 1-800-PRIVACY now.', 'phone +18007748229'],
    ['Fax: +49 30 901820', 'fax +4930901820'],
    ['Tel. 0175/1156455', 'phone 01751156455'],
    ['You can call us at 0113 456 7890.', 'phone 01134567890'],
    ['You may call us toll free at (800) 786-7446 any day.', 'phone +18007867446'],
    ['Call us at 1-877-SUNRISE (786-7473).', 'phone +18777867473'],
  ])('are read in: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('may be telephone and fax at once, or one after the other', () => {
    expect(read('Tel./Fax: +49 30 901820')).toEqual(['phone +4930901820', 'fax +4930901820']);
    expect(read('Fax us at +49 30 901821 or call +49 30 901820.')).toEqual(['fax +4930901821', 'phone +4930901820']);
    expect(read('Tel: +49 30 901820 Fax: +49 30 901821')).toEqual(['phone +4930901820', 'fax +4930901821']);
    expect(read('Phone\n+49 30 901820\n\nFax\n+49 30 901821')).toEqual(['phone +4930901820', 'fax +4930901821']);
  });

  it('stand beside an address without being part of it', () => {
    expect(read('Write to Brightfern, Inc., 701 Elm Avenue, Springfield, IL 62701 (408) 349-5070.')).toEqual([
      'postal 701 Elm Avenue, Springfield, IL 62701',
      'phone +14083495070',
    ]);
  });

  it('end before the bracket that spells them again', () => {
    const [draft] = extract(documentOf(['Call us at 800-SUNRISE (800-786-7473).'])).slice(-1);
    expect(draft).toMatchObject({ value: '+18007867473', quote: { text: 'Call us at 800-SUNRISE (800-786-7473).' } });
    expect(draft!.span.end - draft!.span.start).toBe('800-786-7473'.length);
  });

  it("are completed by the country of the notice's address", () => {
    expect(read('Address: 4 Elm Street, Singapore 408553', 'Contact No.: 6318 9800')).toContain('phone +6563189800');
  });

  it.each([
    'Postal Code：518102',
    'Company registration number: 12345678',
    'Regulation (EU) 2016/679',
    'Last updated 2020-05-03',
    'Support is there 09:00-17:00.',
    'Enter your number in the usual form, for example +49 30 901820.',
    'VAT number 123 456 789',
  ])('are not read in: %s', (text) => {
    expect(read(text).filter((line) => line.startsWith('phone'))).toEqual([]);
  });
});

describe('postal addresses', () => {
  it.each([
    ['Write to us at Brightfern, Inc., 54 Elm Ln, Warwick, NY 10990. Please sign.', '54 Elm Ln, Warwick, NY 10990'],
    ['Our registered office is 4 Elm Street, London SW1A 1AA.', '4 Elm Street, London SW1A 1AA'],
    ['Address: Level 1/21 Elm Parade, Coomera, QLD 4209', 'Level 1/21 Elm Parade, Coomera, QLD 4209'],
    ['Mail: P.O. Box 12, Springfield, IL 62701', 'P.O. Box 12, Springfield, IL 62701'],
    ['Brightfern GmbH, Ulmenstraße 5, 10117 Berlin', 'Ulmenstraße 5, 10117 Berlin'],
  ])('are read in: %s', (text, value) => {
    expect(read(text)).toEqual([`postal ${value}`]);
  });

  it.each([
    '14 Elm Road, Ottawa K1A 0B1',
    '14 Elm Road, Ottawa, K1A0B1, Canada',
    '7 Wattle Street, Kiama NSW 2533',
    '7 Wattle Street, Kiama, N.S.W. 2533, Australia',
    '12 Mill Lane, Leeds LS1 4AB',
    '12 Mill Lane, Leeds LS14AB',
    '2-3-4 Kitahama, Osaka 541-0041, Japan',
    'Storgatan 5, 114 55 Stockholm, Sweden',
    'Keizersgracht 12, 1015CX Amsterdam, Netherlands',
    'Bahnhofplatz 3, CH-8001 Zurich, Switzerland',
    '900 Heron Avenue, Larkton, OH-44101',
    '900 Heron Avenue, Larkton, OH44101',
  ])('are read as they are written there: %s', (value) => {
    expect(read(`Our address: ${value}.`)).toEqual([`postal ${value}`]);
  });

  it('need no country where the town stands below the street', () => {
    expect(read('Heron Lamps GmbH', 'Am Hang 21', '12345 Musterfels')).toEqual(['postal Am Hang 21, 12345 Musterfels']);
  });

  it('begin behind who is written to', () => {
    expect(read('Customer Service 625 Elm Parkway, Salem, OR 97301.')).toEqual([
      'postal 625 Elm Parkway, Salem, OR 97301',
    ]);
    expect(read('Write to Heron Lamps Ltd, Attn: Privacy, PO Box 77, Larkton.')).toEqual(['postal PO Box 77, Larkton']);
  });

  it('are no numbers of laws, licences or years', () => {
    expect(read('We follow Law No. 31-204, 12345 Larkton.')).toEqual([]);
    expect(read('We hold licences 1234, 5678, 9012, 3456, 7890, 2345, 6789 in 10115 Berlin.')).toEqual([]);
    expect(read('You may pay in 1999 at our shop in Larkton, Ohio.')).toEqual([]);
  });

  it('are read over several lines, as one', () => {
    const lines = [
      'Contact us at:',
      'Brightfern, LLC',
      '4 Elm Drive, Suite 260',
      'Salem, OR 97301',
      'U.S.A.',
      '12. Changes to this notice',
    ];
    expect(read(...lines)).toEqual(['postal 4 Elm Drive, Suite 260, Salem, OR 97301, U.S.A.']);
    const [draft] = extract(documentOf(lines));
    expect(draft!.quote.text).toContain('Suite 260\n\nSalem');
  });

  it('end before a heading and begin anew after a label', () => {
    const lines = ['Write to us:', '900 Heron Avenue, Unit 7,', 'Larkton, OH 44101', 'USA'];
    const value = 'postal 900 Heron Avenue, Unit 7, Larkton, OH 44101, USA';
    expect(read(...lines, '# NOTES FOR TEACHERS')).toEqual([value]);
    expect(read(...lines, 'NOTES FOR TEACHERS')).toEqual([value]);
    expect(
      read('Register No.: 7654321-0', 'Postal address: P.O. Box 91, 20500 LARKTON', 'Office in charge: Records'),
    ).toEqual(['postal P.O. Box 91, 20500 LARKTON']);
    expect(read('Address: 12 Mill Lane', 'Tartu 51003', 'Estonia')).toEqual([
      'postal 12 Mill Lane, Tartu 51003, Estonia',
    ]);
  });

  it.each([
    'Under Decree No. 31-204 of March 9, 1996, you may ask.',
    'In 2018, California passed Section 1798 of the Civil Code, Division 3.',
    'We collect your street, city, ZIP code and 3 other fields.',
    'Children under 13, or in the EU under 16, may not use it.',
    'Under Article 6, Paragraph 1 of the Regulation',
    'Licences: 0101, 172, 173, 180, 194, 2562, 1231, 7998, 1273, S-57409 Florida EH1000097, EG30000867',
  ])('are not read in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('forms, pages, places in the app', () => {
  it('are found through links and addresses that the text invites to', () => {
    expect(extract(linked('Please use our contact form.', 'contact form', 'https://brightfern.org/c'))).toMatchObject([
      { category: 'web-form', value: 'https://brightfern.org/c' },
    ]);
    const repository = linked(
      'Open an issue on CodeHost: Brightfern Repository',
      'Brightfern Repository',
      'https://codehost.org/b',
    );
    expect(extract(repository)).toMatchObject([{ value: 'https://codehost.org/b', attributes: { role: 'general' } }]);
    expect(read('Contact us at https://brightfern.org/contact.')).toEqual(['web-form https://brightfern.org/contact']);
    expect(read('Contact us via Profile > Feedback.')).toEqual(['in-app Profile > Feedback']);
  });

  it('are not what a host puts in place of an e-mail address', () => {
    const address = 'https://brightfern.org/cdn-cgi/l/email-protection';
    expect(extract(linked('Please e-mail us at [email protected].', '[email protected]', address))).toEqual([]);
  });

  it('are not found in other links', () => {
    expect(extract(linked('Read our terms here.', 'here', 'https://brightfern.org/terms'))).toEqual([]);
    expect(
      read(
        'Learn more about cookies on https://brightfern.org/cookies.',
        'For questions please use the contact form.',
        'We keep what you enter into web forms.',
      ),
    ).toEqual([]);
  });
});

describe('whose it is', () => {
  it('is told by the sentence, the block above, the heading', () => {
    expect(roles('Reach our Data Protection Officer at dpo@brightfern.org.')).toEqual(['dpo']);
    expect(roles('Write to us at a@brightfern.org or to our DPO at b@brightfern.org.')).toEqual(['general', 'dpo']);
    expect(
      roles('Please contact our Data Protection Officer:', 'Brightfern Co., Ltd.', 'E-mail: dpo@brightfern.org'),
    ).toEqual(['dpo']);
    expect(roles('Our EU representative is Quietpine OÜ, eu@quietpine.org.')).toEqual(['representative']);
    expect(roles('To have your data deleted write to a@brightfern.org.')).toEqual(['rights']);
    expect(roles('# Contact us', 'Write to a@brightfern.org.')).toEqual(['controller']);
    expect(roles('Write to a@brightfern.org.')).toEqual(['general']);
  });

  it('is not the publisher for authorities and other companies', () => {
    expect(roles("You may write to the Information Commissioner's Office at casework@brightfern.org.")).toEqual([
      'supervisory-authority',
    ]);
    expect(
      roles(
        'You may complain to your supervisory authority. Their contact details stand here: https://ec.europa.eu/contact',
      ),
    ).toEqual(['supervisory-authority']);
    expect(roles('Contact the Digital Advertising Alliance at https://www.aboutads.info/choices/')).toEqual([
      'third-party',
    ]);
  });

  it('is a partner, where the sentence sends the reader there', () => {
    expect(roles('Write to our advertising partner at a@quietpine.org.')).toEqual(['third-party']);
    expect(roles('Write to us or our advertising partner at a@quietpine.org.')).toEqual(['general']);
    expect(roles('Our hosting provider is Quietpine GmbH, Ulmenweg 5, 10117 Berlin.')).toEqual(['third-party']);
    expect(roles('Brightfern Ltd ("we") uses maps of Quietpine GmbH, Ulmenweg 5, 10117 Berlin.')).toEqual([
      'third-party',
    ]);
    expect(roles('Brightfern Ltd ("we") is found at Brightfern Ltd, Ulmenweg 5, 10117 Berlin.')).toEqual(['general']);
  });

  it('is whoever was named last', () => {
    expect(roles('Complain to the authority at a@watch.org or to us at b@brightfern.org.')).toEqual([
      'supervisory-authority',
      'general',
    ]);
    expect(roles("The authority's data protection officer is at a@watch.org.")).toEqual(['supervisory-authority']);
    expect(roles('The data protection agency is reached at a@watch.org.')).toEqual(['supervisory-authority']);
    expect(roles('Bring your complaint to our own desk at board@brightfern.org.')).toEqual(['general']);
  });

  it('is nobody in particular for leaving a mailing list', () => {
    expect(roles('To unsubscribe from our newsletter, write to a@brightfern.org.')).toEqual(['general']);
    expect(roles('To have your data deleted, write to a@brightfern.org.')).toEqual(['rights']);
  });

  it('ends with the block', () => {
    expect(
      roles('Our Data Protection Officer answers.', 'That was a paragraph of its own.', 'E-mail: a@brightfern.org'),
    ).toEqual(['general']);
  });

  it.each(english.contacts.roles.map((cue) => [cue.role, cue] as const))(
    "%s: the vocabulary's examples hold",
    (role, cue) => {
      const found = (text: string) =>
        compilePack(english)
          .contactRoles.scan(tokenise(text))
          .map((match) => match.entry);
      for (const example of cue.match) expect(found(example), example).toContain(role);
      for (const example of cue.skip ?? []) expect(found(example), example).not.toContain(role);
    },
  );
});

it('reads hostile text in time that grows with its length', () => {
  for (const part of ['a@', '1-', 'A, ', 'at dot ', '(at)', '5 Elm St, ', ' '.repeat(50)]) {
    const grown = growthOf((count) => extract(documentOf([`x ${part.repeat(count)}`])), 5_000, 9);
    expect(grown, part).toBeLessThan(9);
  }
});

describe('numbers and addresses', () => {
  it('are no telephone numbers where a postal code follows the name of a city', () => {
    expect(read('Postal address: Lamp 1, Tel Aviv, Israel 6971001').filter((line) => line.startsWith('phone'))).toEqual(
      [],
    );
  });

  it('end with the sentence that ends with an address, whatever heading follows', () => {
    const sentence =
      'To opt out of the sale of your data, send your request to our office: 39 Lamp Street, New York, NY 10006.';
    expect(read(sentence, '', 'For U.S. Residents')).toContain('postal 39 Lamp Street, New York, NY 10006');
  });
});

describe('several contacts in a sentence', () => {
  it.each([
    [
      'Write to our data protection officer at dpo@fernoak.org or, for anything else, to hello@fernoak.org.',
      ['dpo', 'general'],
    ],
    ['You can reach our DPO (dpo@fernoak.org) or our support desk (desk@fernoak.org).', ['dpo', 'general']],
    ['Data protection officer: dp@fernoak.org, press office: press@fernoak.org', ['dpo', 'general']],
    ['Our insurer can be reached at claims@surefern.net and we at office@fernoak.org.', ['third-party', 'general']],
    [
      'To exercise your rights, write to rights@fernoak.org; for advertising, to sales@fernoak.org.',
      ['rights', 'general'],
    ],
    [
      'Our EU representative can be reached at rep@elmrep.net; orders go to shop@fernoak.org.',
      ['representative', 'general'],
    ],
    ['Our DPO can be reached at dpo@fernoak.org or by mail at officer@fernoak.org.', ['dpo', 'dpo']],
    ['Payment goes to Payfern (help@payfern.net); all else goes to us: data@fernoak.org.', ['third-party', 'general']],
  ])('each have the role that their own words give: %s', (line, expected) => {
    expect(roles(line)).toEqual(expected);
  });
});

describe("an authority's, a mailing list's and another clause's address", () => {
  it.each([
    [
      [
        'Write to the Bureau of Consumer Protection, Office of the Heron Attorney General, 5 Elm Avenue, Larkton; Phone number: 702-555-0132; email: help@ag.heron.example.',
      ],
      ['email supervisory-authority', 'postal supervisory-authority', 'phone supervisory-authority'],
    ],
    [
      [
        'You may complain to the Heron Data Protection Authority (HDA).',
        'How to lodge a complaint is told on HDA’s website: https://hda.example.',
      ],
      ['url supervisory-authority'],
    ],
    [['You may write to us at the Elm Agency (EAG).', 'Our address is privacy@fernoak.org.'], ['email general']],
    [
      [
        '- Complain to the Information Commissioner (ICO), 0303 496 0000',
        'To exercise any of these rights, contact: data@fernoak.org',
      ],
      ['email rights'],
    ],
    [['# Contact', 'Please contact us at:', '- CodeHost: https://codehost.example/fernoak'], ['url controller']],
    [['To leave the list, write to unsubscribe@fernoak.org or news-leave@fernoak.org.'], []],
    [['Switch links off in Settings → Links; contact us to have them deleted.'], []],
    [['Contact us in the app under Settings → Talk.'], ['in-app general']],
    [['To contact us, open Menu → Help.'], ['in-app general']],
  ])('%j', (lines, expected) => {
    const found = extract(documentOf(lines)).map(
      (draft) => `${draft.category} ${draft.facet === 'contact' ? draft.attributes.role : ''}`,
    );
    expect(found).toEqual(expected);
  });
});
