import { expect, it } from 'vitest';
import { scopeExtractor } from '../../../src/core/extract/scope.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { documentOf } from '../../support/notice.ts';

const read = (...lines: string[]) =>
  scopeExtractor.extract(new Notice(documentOf(lines), english)).map(({ category, stance }) => `${category} ${stance}`);

it('tells what is covered from what is not', () => {
  expect(read('This privacy policy applies to our websites and apps.')).toEqual(['products stated']);
  expect(read('This privacy policy does not apply to sites of third parties.')).toEqual(['third-party-sites stated']);
});

it("finds a disclaimer of other sites' practices", () => {
  expect(read('Our site links to others. We are not responsible for privacy practices on such websites.')).toEqual([
    'third-party-sites stated',
  ]);
});

it('finds which text prevails', () => {
  expect(
    read('If the Terms and this notice are in conflict, in the event of a conflict the Terms will prevail.'),
  ).toEqual(['precedence stated']);
});

it('takes no duty of the publisher for a disclaimer', () => {
  expect(read('This notice does not apply to individuals who work for us.')).toEqual([]);
  expect(read('We encourage you to read this notice with care.')).toEqual([]);
  expect(read('We are responsible for the data of our customers.', 'We share data with third-party sites.')).toEqual(
    [],
  );
});
