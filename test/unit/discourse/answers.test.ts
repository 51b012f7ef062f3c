import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { readHtml } from '../../../src/reader/html-parse5.ts';
import { saidIn } from './said.ts';

const asked = (question: string, answer: string): readonly string[] => saidIn(`<h3>${question}</h3><p>${answer}</p>`);

describe('a question and its answer', () => {
  it.each([
    [
      'Do you sell my photos?',
      'No.',
      ['data content.photo third sell denied', 'sharing anyone sell denied of "photos"'],
    ],
    ['Do you sell my photos?', 'Yes.', ['data content.photo third sell stated', 'sharing third-party sell stated']],
    ['Can you see my photos?', 'No, and we never could.', ['data content.photo first collect denied']],
    ['Can you see my photos?', 'Yes, all of them.', ['data content.photo first collect stated']],
    ['Are my photos stored?', 'Not unless you save them.', ['data content.photo first collect conditional']],
    ['Are my photos stored?', 'Only if you save them.', ['data content.photo first collect conditional']],
    ['Are my photos stored?', 'We don’t.', ['data content.photo first collect denied']],
    ['Are my photos stored?', 'Absolutely not.', ['data content.photo first collect denied']],
    ['Do you use my photos for advertising?', 'Never.', ['data content.photo first use denied of "for advertising"']],
    ['Which cookies do you set?', 'A session cookie.', ['data tracking.cookie first use stated']],
    ['Which cookies do you set?', 'None.', ['data tracking.cookie first use denied']],
    [
      'Who receives my photos?',
      'Our courier.',
      ['data content.photo third share stated', 'sharing service-provider share stated'],
    ],
    [
      'Who receives my photos?',
      'Nobody.',
      ['data content.photo third share denied', 'sharing anyone share denied of "photos"'],
    ],
    [
      'How can I stop you selling my photos?',
      'There is no need to. We have never done so.',
      ['data content.photo third sell denied', 'sharing anyone sell denied of "photos"'],
    ],
    [
      'Must I tell you when I was born, my date of birth?',
      'Yes, the field is compulsory.',
      ['data demographic.age first collect stated'],
    ],
  ])('%s %s', (question, answer, expected) => {
    expect(asked(question, answer)).toEqual(expected);
  });

  it.each([
    ['Must I tell you when I was born, my date of birth?', 'No.'],
    ['Can I delete my photos?', 'No.'],
    ['Are my photos encrypted?', 'No.'],
    ['Why do you store my photos?', 'To show them.'],
    ['Do you sell my photos?', 'No. However, one of our partners may.'],
    ['Do you sell my photos?', 'Ask us.'],
    ['Can I embed your photos in my site?', 'Yes.'],
  ])('%s %s says nothing', (question, answer) => {
    expect(asked(question, answer)).toEqual([]);
  });

  it('leaves a whole sentence to say itself what it says', () => {
    expect(asked('Do you share my photos with anyone else?', 'We share photos with our printers.')).not.toContain(
      'sharing anyone share stated',
    );
    expect(saidIn('<h3>Cookies</h3><p>If you write to us about cookies, we will help.</p>')).toEqual([]);
  });

  it.each([
    ['a bold question in its paragraph', '<p><b>Do you sell my photos?</b> No.</p>'],
    ['a definition list', '<dl><dt>Do you sell my photos?</dt><dd>No, never.</dd></dl>'],
    [
      'two columns',
      '<table><tr><td>Do you sell my photos?</td><td>No</td></tr><tr><td>Can you opt out?</td><td>Yes</td></tr></table>',
    ],
    [
      'two columns with heads',
      '<table><tr><th>Question</th><th>Answer</th></tr><tr><td>Do we sell your photos?</td><td>No</td></tr></table>',
    ],
  ])('is read in %s', (_, html) => {
    expect(saidIn(html)).toContain('data content.photo third sell denied');
  });

  it.each([
    '<p>Q: Do you sell my photos?</p><p>A: No.</p>',
    '<p><b>Question:</b> Do you sell my photos?</p><p><b>Answer:</b> We don’t.</p>',
    '<p>Q: Do you sell my photos?<br>A: Never.<br>Q: Are my photos encrypted?<br>A: Yes.</p>',
  ])('is read behind marks: %s', (html) => {
    expect(saidIn(html).filter((line) => line.startsWith('data'))).toEqual(['data content.photo third sell denied']);
  });

  it('is read of each of several in a paragraph', () => {
    expect(
      saidIn('<p>Do you keep my photos? Yes. Do you know my location? No. Does the app collect contacts? It does.</p>'),
    ).toEqual([
      'data content.photo first collect stated',
      'data location first collect denied',
      'data social.contacts first collect stated',
    ]);
  });

  it('is quoted whole, its phrase in the question', () => {
    const document = readHtml(
      '<h1>Privacy notice</h1><p>Here is what we say to our readers.</p><h3>Do you sell my photos?</h3><p>No.</p>',
    );
    const finding = analyse(document, { assumeNotice: true }).findings.find(({ facet }) => facet === 'data')!;
    expect(document.text.slice(finding.span.start, finding.span.end)).toBe('photos');
    expect(finding.quote.text).toBe('Do you sell my photos?\n\nNo.');
    expect(finding.certainty).toBe('inferred');
  });
});

describe('a label and its answer', () => {
  it.each([
    [
      'Cookies: no. Photos: yes.',
      ['data content.photo first collect stated', 'data tracking.cookie first collect denied'],
    ],
    [
      'Data sold: photos, to our printer.',
      ['data content.photo third sell stated', 'sharing service-provider sell stated'],
    ],
    ['Data shared: none.', ['data generic third share denied', 'sharing anyone share denied']],
    ['Data collection: none', ['data generic first collect denied']],
    ['Not used: photos.', ['data content.photo first use denied']],
    ['Third parties: none', ['sharing third-party share denied']],
    ['Photos: only with your consent', ['data content.photo first collect conditional']],
    ['No trackers.', ['data tracking first collect denied']],
    ['Marketing cookies: none', ['data tracking.cookie first collect denied of "Marketing"']],
    [
      'No data shared with advertisers.',
      ['data generic third share denied of "with advertisers"', 'sharing advertiser share denied'],
    ],
    ['No data collected.', ['data generic first collect denied']],
  ])('%s', (text, expected) => {
    expect(saidIn(`<p>${text}</p>`)).toEqual(expected);
  });

  it.each(['Photos: optional', 'Photos encrypted: no', 'Trackers: ask us', 'No trackers were harmed in the making.'])(
    '"%s" denies nothing',
    (text) => {
      expect(saidIn(`<p>${text}</p>`).filter((line) => line.includes('denied'))).toEqual([]);
    },
  );

  it('answers what the heading above it asks', () => {
    expect(saidIn('<h2>Data we share</h2><ul><li>Photos: no</li></ul>')).toContain(
      'data content.photo third share denied',
    );
    expect(saidIn('<h2>Retention</h2><p>Photos: no</p>')).toEqual([]);
  });
});

describe('a label and what is said of it', () => {
  it.each([
    ['<h2>Photos</h2><p>None kept.</p>', ['data content.photo first collect denied']],
    ['<p>Photos: never collected.</p>', ['data content.photo first collect denied']],
    ['<p>Photos: never shared.</p>', ['data content.photo third share denied', 'sharing anyone share denied']],
    [
      '<table><tr><td>Photos</td><td>Not collected</td></tr><tr><td>Name</td><td>Collected</td></tr></table>',
      ['data contact.name first collect stated', 'data content.photo first collect denied'],
    ],
    // No head asks, and the answer does not say what it answers.
    ['<table><tr><td>Photos</td><td>No</td></tr><tr><td>Name</td><td>No</td></tr></table>', []],
    [
      '<p>Will my e-mail address be sold? Yes.</p>',
      ['data contact.email third sell stated', 'sharing third-party sell stated'],
    ],
  ])('%s', (html, expected) => {
    expect(saidIn(html)).toEqual(expected);
  });
});
