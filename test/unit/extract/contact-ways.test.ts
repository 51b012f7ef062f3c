/** Numbers, forms and paths by which one reaches a vendor, as they are written. */
import { expect, it } from 'vitest';
import { contactExtractor } from '../../../src/core/extract/contact.ts';
import { draftsOf } from '../../support/drafts.ts';

it.each([
  ['Call us on 1-877-ADVANCE (238-2623).', ['phone +18772382623']],
  ['You may reach us (by phone (555) 123-4567).', ['phone +15551234567']],
  ['Tel./Fax: +44 20 7946 0123', ['phone +442079460123', 'fax +442079460123']],
  ['Phone: +44 20 7946 0123 / Fax: +44 20 7946 0124', ['phone +442079460123', 'fax +442079460124']],
  ['+44 20 7946 0123 (fax)', ['fax +442079460123']],
  ['Telephone 020 7946 0123 or 020 7946 0124.', ['phone 02079460123', 'phone 02079460124']],
  ['Our VAT number is 020 7946 0123.', []],
  ['Write to us at https://heron.example/contact-us.', ['web-form https://heron.example/contact-us']],
  ['To contact us, go to Settings > Help → Contact.', ['in-app Settings > Help → Contact']],
  ['You may contact us (in Settings > Privacy, then write).', ['in-app Settings > Privacy']],
])('%s', (sentence, ways) => {
  expect(draftsOf(contactExtractor, [sentence]).map(({ category, value }) => `${category} ${value}`)).toEqual(ways);
});
