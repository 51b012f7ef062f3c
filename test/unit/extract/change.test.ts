import { describe, expect, it } from 'vitest';
import { changeExtractor } from '../../../src/core/extract/change.ts';
import { draftsOf, statementsOf } from '../../support/drafts.ts';

const read = (...lines: string[]) => statementsOf(changeExtractor, ...lines);

describe('changes of the notice', () => {
  it.each([
    ['We will post any changes to this policy on this page.', 'notice'],
    ['If we change this policy, we will notify you by e-mail.', 'notice'],
    ['Please check this page from time to time.', 'notice'],
    ['We reserve the right to amend this statement at any time.', 'reserve-right'],
    ['This notice may be updated from time to time.', 'reserve-right'],
    ['Your continued use of the app means that you accept the revised policy.', 'continued-use'],
  ])('%s', (text, category) => {
    expect(draftsOf(changeExtractor, [text])).toContainEqual(expect.objectContaining({ category, stance: 'stated' }));
  });

  it('are hedged where they only may come', () => {
    expect(draftsOf(changeExtractor, ['We may update this policy.'])[0]).toMatchObject({ hedged: true });
  });

  it.each([
    'You may change your password at any time.',
    'Your browser can notify you when a cookie is changed.',
    'We protect your data against loss, misuse and alteration and have posted guards in place.',
    'Our advisers may continue to use the information.',
    'Will there be changes to this policy?',
  ])('are not read from: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('name the whole advice to look again', () => {
    expect(read('Please check this page from time to time.')).toEqual([
      'notice stated "check this page from time to time"',
    ]);
  });
});
