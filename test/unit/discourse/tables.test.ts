import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/reader/markdown.ts';
import { readPlain } from '../../../src/reader/plain-text.ts';
import { saidIn, saidOfDocument, tableOf } from './said.ts';

const COLLECTED = 'data content.photo first collect stated';
const NOT_COLLECTED = 'data content.photo first collect denied';
const LED = '<h1>Privacy notice</h1><h2>Information we collect</h2><p>We collect the following information:</p>';

describe('an answer in a cell', () => {
  it.each([
    'Yes',
    'Y',
    'yes.',
    'YES',
    'Yes*',
    'Yes (2)',
    '[Yes]',
    'true',
    '✓',
    '✔️',
    '✅',
    '☑',
    '●',
    'Collected',
    'Yes, always',
    '<img src="a.png" alt="Yes">',
    '<i class="tick" aria-label="yes"></i>',
  ])('"%s" says yes', (answer) => {
    expect(saidIn(tableOf(['Data', 'Collected'], ['Photos', answer], ['Age', 'No']))).toContain(COLLECTED);
  });

  it.each([
    'No',
    'N',
    'no.',
    '[NO]',
    'false',
    'Never',
    'None',
    '✗',
    '✘',
    '❌',
    '✖️',
    'Not collected',
    'No, never',
    'No – not even a thumbnail',
    'We don’t',
    'We do not collect this',
  ])('"%s" says no', (answer) => {
    const said = saidIn(tableOf(['Data', 'Collected'], ['Photos', answer], ['Age', 'Yes']));
    expect(said).toContain(NOT_COLLECTED);
    expect(said).not.toContain(COLLECTED);
  });

  it.each(['n/a', '', 'See below', 'Yes and no', 'No, but our partners may', 'Not sold', '?', 'Sometimes'])(
    '"%s" says nothing, and takes back what the words above the table say',
    (answer) => {
      const said = saidIn(tableOf(['Data', 'Collected'], ['Photos', answer], ['Age', 'Yes']), LED);
      expect(said.filter((line) => line.includes('photo'))).toEqual([]);
      expect(said).toContain('data demographic.age first collect stated');
    },
  );

  it.each([
    ['X beside ticks', 'X', '✓', NOT_COLLECTED],
    ['X beside blanks', 'X', '', COLLECTED],
    ['a box beside a ticked one', '☐', '☑', NOT_COLLECTED],
    ['a crossed box beside an empty one', '☒', '☐', COLLECTED],
    ['a dash beside ticks', '–', '✓', NOT_COLLECTED],
  ])('reads %s', (_, photos, age, expected) => {
    expect(saidIn(tableOf(['Data', 'Collected'], ['Photos', photos], ['Age', age]))).toContain(expected);
  });

  it('reads a condition', () => {
    expect(saidIn(tableOf(['Data', 'Collected'], ['Photos', 'Only with your consent'], ['Age', 'Yes']))).toContain(
      'data content.photo first collect conditional',
    );
  });
});

describe('the question of a column', () => {
  it.each([
    ['Collected in the last 12 months', NOT_COLLECTED],
    ['Do we collect it?', NOT_COLLECTED],
    ['Stored', NOT_COLLECTED],
    ['Not collected', COLLECTED],
    ['Sold?', 'data content.photo third sell denied'],
    ['Does Fernhollow share?', 'data content.photo third share denied'],
    ['Disclosed to third parties', 'data content.photo third share denied'],
    ['Used for advertising', 'data content.photo first use denied of "for advertising"'],
    ['Who receives it', 'data content.photo third share denied'],
  ])('"%s" is what "No" answers', (head, expected) => {
    const said = saidIn(tableOf(['Data', head], ['Photos', 'No'], ['Age', 'Yes']));
    expect(said.filter((line) => line.startsWith('data content.photo'))).toEqual([expected]);
  });

  it.each(['Required?', 'Mandatory', 'Optional', 'Encrypted', 'Can you delete it?', 'Can you limit this sharing?'])(
    '"%s" says nothing of collecting or sharing',
    (head) => {
      const table = tableOf(['Data', head], ['Photos', 'No'], ['Age', 'Yes']);
      expect(saidIn(table)).toEqual([]);
      expect(saidIn(table, LED)).toContain(COLLECTED);
    },
  );

  it('that is not understood takes back what the words above the table say', () => {
    expect(saidIn(tableOf(['Data', 'Linked to you'], ['Photos', 'No'], ['Age', 'Yes']), LED)).not.toContain(COLLECTED);
  });

  it('is answered apart from the others', () => {
    const said = saidIn(tableOf(['Data', 'Collected', 'Shared'], ['Photos', 'Yes', 'No'], ['Age', 'No', 'No']));
    expect(said).toEqual([
      'data content.photo first collect stated',
      'data content.photo third share denied',
      'data demographic.age first collect denied',
      'data demographic.age third share denied',
      'sharing anyone share denied',
    ]);
  });

  it('of two acts is answered yes for the weaker alone, no for both', () => {
    const said = saidIn(tableOf(['Data', 'Sold or shared?'], ['Photos', 'Yes'], ['Age', 'No']));
    expect(said.filter((line) => line.startsWith('data'))).toEqual([
      'data content.photo third share stated',
      'data demographic.age third sell denied',
      'data demographic.age third share denied',
    ]);
  });

  it('of sharing is denied of the row alone, unless of every row', () => {
    expect(saidIn(tableOf(['Data', 'Shared'], ['Photos', 'No'], ['Age', 'Yes']))).toContain(
      'sharing anyone share denied of "Photos"',
    );
  });

  it('of sharing is not denied where the row names who gets it', () => {
    const said = saidIn(tableOf(['Data', 'Sold or shared', 'To whom'], ['Photos', 'No', 'Couriers']));
    expect(said.filter((line) => line.includes(' share '))).toEqual([
      'data content.photo third share stated',
      'sharing service-provider share stated',
    ]);
  });
});

describe('rows', () => {
  it('deny the examples that they give, whatever verbs describe them', () => {
    const said = saidIn(
      tableOf(
        ['Category', 'Examples', 'Collected'],
        ['Biometric information', 'Fingerprints and voiceprints used to recognise a caller', 'NO'],
        ['Images', 'Photos', 'YES'],
      ),
      LED,
    );
    expect(said).toContain('data biometric first collect denied');
    expect(said).not.toContain('data biometric first collect stated');
    expect(said).not.toContain('data biometric first use stated');
  });

  it('of reasons share for the one and not for the other', () => {
    const heads = [
      'Reasons we can share your personal information',
      'Does Fernhollow share?',
      'Can you limit this sharing?',
    ];
    const said = saidIn(
      tableOf(
        heads,
        ['For our everyday business purposes', 'Yes', 'No'],
        ['For joint marketing', 'No', 'We don’t share'],
      ),
    );
    expect(said).toEqual(['sharing anyone share denied of "For joint marketing"', 'sharing third-party share stated']);
  });

  it.each([
    [
      'without marked heads',
      '<table><tr><td>Data</td><td>Collected</td></tr><tr><td>Photos</td><td>No</td></tr></table>',
    ],
    ['as paragraphs', '<div>Data</div><div>Collected</div><div>Photos</div><div>No</div><div>Age</div><div>Yes</div>'],
  ])('are read %s', (_, html) => {
    const said = saidIn(html, LED);
    expect(said).toContain(NOT_COLLECTED);
    expect(said).not.toContain(COLLECTED);
  });

  it('are read in Markdown', () => {
    const text =
      '# Privacy notice\n\nThis is what our shop does.\n\n| Data | Stored |\n| --- | --- |\n| Photos | ✗ |\n| Age | ✓ |';
    expect(saidOfDocument(readMarkdown(text))).toEqual([NOT_COLLECTED, 'data demographic.age first collect stated']);
  });

  it('are read as lines parted by tabs, each answer under its head', () => {
    const text =
      'Privacy notice\n\nThis is what our shop does.\n\nData\tRequired\tCollected\nPhone number\tYes\tNo\nE-mail address\tNo\tYes\n';
    expect(saidOfDocument(readPlain(text))).toEqual([
      'data contact.email first collect stated',
      'data contact.phone first collect denied',
    ]);
  });
});

describe('a table', () => {
  const NAMED = ['Name', 'Phone number'];

  it('with a blank corner keeps each answer under its head', () => {
    expect(saidIn(tableOf(['', 'We store it', 'We hand it on'], ['Photos', '✔', '✘'], ['Age', '✘', '✘']))).toEqual([
      'data content.photo first collect stated',
      'data content.photo third share denied',
      'data demographic.age first collect denied',
      'data demographic.age third share denied',
      'sharing anyone share denied',
    ]);
  });

  it.each(['Kept on your device only', 'You can edit it', 'Linked to you'])(
    '“%s” over its answers says nothing of collecting',
    (head) => {
      expect(saidIn(tableOf(['Data', head], ['Photos', 'Yes'], ['Age', 'No']))).toEqual([]);
    },
  );

  it('of words and what they mean states nothing', () => {
    const rows = [
      ['Special data', 'Data that show a person’s religion or health'],
      ['Sale', 'Giving personal data to a third party for money'],
      ['Cookie', 'A small file that a site stores on your device'],
    ];
    expect(saidIn(tableOf(['Term', 'Meaning'], ...rows))).toEqual([]);
    expect(saidIn(tableOf(['Word', 'What it means'], ...rows))).toEqual([]);
  });

  it.each([
    ['Recipient', 'Gets your data?'],
    ['Recipient', 'Shared?'],
    ['Do we share your data with …', ''],
  ])('of “%s” and “%s” tells of each whether they get data', (...heads) => {
    expect(saidIn(tableOf(heads, ['Advertisers', 'No'], ['Couriers', 'Yes']))).toEqual([
      'sharing advertiser share denied',
      'sharing service-provider share stated',
    ]);
  });

  it('of those who get data says nothing where its question is not understood', () => {
    expect(saidIn(tableOf(['Recipient', 'Audited'], ['Advertisers', 'No'], ['Couriers', 'Yes']))).toEqual([]);
  });

  it('of editions answers what is asked above it', () => {
    const table = tableOf(['', 'Free plan', 'Paid plan'], ['Photos', '✗', '✗'], ['Age', '✗', '✓']);
    expect(saidIn(`<h2>Data we collect</h2>${table}`)).toEqual([
      'data content.photo first collect denied',
      'data demographic.age first collect stated',
    ]);
    expect(saidIn(table)).toEqual([]);
  });

  it('asks in a head of those whom it names', () => {
    const said = saidIn(tableOf(['Data', 'Shared with advertisers?'], [NAMED[0]!, 'No'], [NAMED[1]!, 'No']));
    expect(said).toContain('sharing advertiser share denied');
    expect(said.some((line) => line.startsWith('sharing anyone'))).toBe(false);
  });

  it('of reasons tells who gets data for them', () => {
    const heads = ['Reasons we can share your personal information', 'Does Fernhollow share?'];
    expect(
      saidIn(tableOf(heads, ['For our affiliates to market to you', 'Yes'], ['For joint marketing', 'No'])),
    ).toContain('sharing affiliate share stated');
  });
});
