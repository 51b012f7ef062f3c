/** Who has which part in a sentence of sharing: who gets it, who is excepted, of whom it is only spoken. */
import { expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { documentOf } from '../../support/notice.ts';

/** "category stance" of each recipient. */
function recipients(text: string): string[] {
  return analyse(documentOf(['# Privacy notice', text]), { assumeNotice: true })
    .findings.filter(({ facet }) => facet === 'sharing')
    .map(({ category, stance }) => `${category} ${stance}`);
}

it.each([
  ['We share your e-mail address with nobody except our couriers.', ['service-provider stated']],
  [
    'We share your e-mail address with our couriers and not with advertisers.',
    ['service-provider stated', 'advertiser denied'],
  ],
  [
    'We share your e-mail address with nobody except our couriers but never with advertisers.',
    ['service-provider stated', 'advertiser denied'],
  ],
  ['We share your e-mail address with everyone except advertisers.', ['third-party stated']],
  ['We tell our couriers about our advertisers and about your e-mail address.', ['service-provider stated']],
])('%s', (text, expected) => {
  expect(recipients(text)).toEqual(expected);
});
