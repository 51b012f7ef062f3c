import { describe, expect, it } from 'vitest';
import { retentionExtractor } from '../../../src/core/extract/retention.ts';
import { draftsOf, statementsOf } from '../../support/drafts.ts';

const read = (...lines: string[]) => statementsOf(retentionExtractor, ...lines);

describe('retention', () => {
  it.each([
    ['We keep invoices for seven (7) years.', 'P7Y'],
    ['Log files are deleted after ninety days.', 'P90D'],
    ['Recordings are stored for 24 hours.', 'PT24H'],
    ['We retain your profile for twenty-four months.', 'P24M'],
  ])('%s lasts %s', (text, value) => {
    expect(draftsOf(retentionExtractor, [text])).toEqual([
      expect.objectContaining({ category: 'stated-period', value }),
    ]);
  });

  it('names the period whole, and no more', () => {
    expect(read('We keep invoices for seven (7) years.')).toEqual(['stated-period stated "seven (7) years"']);
  });

  it.each(['Banks must keep bills for ten years.', 'Our company has been keeping bees for forty years.'])(
    'is not read from what others must keep, or from a long habit: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('without a figure has no value', () => {
    const [draft] = draftsOf(retentionExtractor, ['We keep backups for several weeks.']);
    expect(draft).toMatchObject({ category: 'stated-period' });
    expect(draft).not.toHaveProperty('value');
  });

  it.each(['We will respond to your request within 30 days.', 'You must be 18 years old to keep an account.'])(
    'is not read from a deadline or an age: %s',
    (text) => {
      expect(read(text).filter((line) => line.startsWith('stated-period'))).toEqual([]);
    },
  );

  it.each([
    ['We retain your data for as long as needed to provide the service.', 'limited'],
    ['We will not keep your details longer than necessary.', 'limited'],
    ['We keep statistics indefinitely.', 'indefinite'],
    ['The criteria used to determine our retention periods include the nature of the data.', 'criteria'],
    ['We may retain some information in our files.', 'unspecified'],
  ])('%s', (text, category) => {
    expect(draftsOf(retentionExtractor, [text]).map((draft) => draft.category)).toEqual([category]);
  });

  it.each([
    'We keep your information secure.',
    'Please keep your details up to date.',
    'We will keep you informed.',
    'We collect and store your name.',
    'How long do we keep your data?',
  ])('is not read from: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('that does not happen is denied', () => {
    expect(read('We do not store your personal data in our database.')).toEqual(['unspecified denied "not store"']);
    // Other data may be.
    expect(read('We do not store your card number in our database.')).toEqual([]);
    expect(read('We do not collect or store data on children.')).toEqual([]);
  });

  it('gives its ground where the statement does', () => {
    const [draft] = draftsOf(retentionExtractor, ['We retain your data for six years where required by law.']);
    expect(draft?.attributes).toEqual({ basis: 'legal-obligation' });
  });
});

describe('periods of other things', () => {
  it.each([
    'Your key remains valid for one year.',
    'The trial ends after 14 days.',
    'Log-in cookies last for two days.',
    'We would keep it for three years if the law allowed.',
    'You may delete your account within 30 days.',
    'The law obliges banks to keep such records for five years.',
  ])('say nothing of how long data are kept: %s', (line) => {
    expect(statementsOf(retentionExtractor, line)).toEqual([]);
  });
});

describe('periods of keeping', () => {
  it.each([
    ['Recordings of calls: we wipe them three weeks after the call.', 'stated-period stated "three weeks"'],
    ['If you do not log in for 12 months, we delete your account.', 'stated-period stated "12 months"'],
    ['We do not keep logs for more than a day.', 'stated-period stated "a day"'],
    ['We keep your letters without any limit of time.', 'indefinite stated "without any limit"'],
  ])('are found: %s', (line, statement) => {
    expect(statementsOf(retentionExtractor, line)).toEqual([statement]);
  });

  it('answer a question, and say nothing alone', () => {
    expect(
      statementsOf(retentionExtractor, 'How long do you hold on to my file?', 'For as long as you are a member.'),
    ).toEqual(['limited stated "For as long as"']);
    expect(statementsOf(retentionExtractor, 'How long does it run?', 'For as long as you are a member.')).toEqual([]);
  });
});

describe('what is not kept', () => {
  it.each(['We use printers that do not retain your data.', 'We use printers that do not retain or read your data.'])(
    'is none of ours where it describes somebody else: %s',
    (line) => {
      expect(statementsOf(retentionExtractor, line)).toEqual([]);
    },
  );

  it('is denied, of a part where the words narrow it', () => {
    expect(statementsOf(retentionExtractor, 'No personal data are kept by us.')).toEqual(['unspecified denied "No"']);
    expect(
      draftsOf(retentionExtractor, ['We do not store personal data in plain text.'])[0]?.restriction,
    ).toBeDefined();
    expect(draftsOf(retentionExtractor, ['We do not store personal data.'])[0]?.restriction).toBeUndefined();
  });
});
