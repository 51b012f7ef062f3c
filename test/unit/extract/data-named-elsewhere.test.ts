import { describe, expect, it } from 'vitest';
import { dataExtractor } from '../../../src/core/extract/data.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { documentOf } from '../../support/notice.ts';

const drafts = (...lines: string[]) =>
  dataExtractor
    .extract(new Notice(documentOf(lines), english))
    .flatMap((draft) => (draft.facet === 'data' ? [draft] : []));
const sharedKinds = (...lines: string[]) =>
  drafts(...lines).filter(({ category, attributes }) => category !== 'generic' && attributes.party === 'third');

describe('data: what only points back', () => {
  it('reads "this information is shared" of what was named before', () => {
    const [, shared] = drafts('We collect your home address. This information is shared with couriers.').filter(
      ({ category }) => category === 'contact.postal-address',
    );
    expect(shared).toMatchObject({
      certainty: 'inferred',
      attributes: { party: 'third', action: 'share' },
      quote: { text: 'We collect your home address. This information is shared with couriers.' },
    });
  });

  it('does not read "some of this information" of all that was named', () => {
    expect(sharedKinds('We collect your home address. Some of this information is shared with couriers.')).toEqual([]);
  });
});

describe('data: names that a notice gives', () => {
  it('stand for what they are said to include', () => {
    const text = 'Lamp Data may include your IP address. We share Lamp Data with analysts.';
    expect(sharedKinds(text)).toMatchObject([
      {
        category: 'identifier.ip-address',
        certainty: 'inferred',
        attributes: { party: 'third', action: 'share' },
        quote: { text },
      },
    ]);
  });

  it('show the statement beside the definition where they are apart', () => {
    const [found] = sharedKinds(
      'Personal information means what identifies you, such as your phone number.',
      'We like lamps.',
      'We share personal information with couriers.',
    );
    expect(found).toMatchObject({
      category: 'contact.phone',
      quote: { text: 'Personal information means what identifies you, such as your phone number.' },
      leadIn: { text: 'We share personal information with couriers.' },
    });
  });

  it('stand in brackets, as a heading, and share their last word', () => {
    expect(
      sharedKinds('You give us your phone number ("Lamp Data").', 'We disclose Lamp Data to couriers.').map(
        (draft) => draft.category,
      ),
    ).toEqual(['contact.phone']);
    expect(
      sharedKinds(
        '# Automatically Collected Information',
        'We log your IP address.',
        '# Sharing',
        'We share User and Automatically Collected Information with partners.',
      ).map((draft) => draft.category),
    ).toEqual(['identifier.ip-address']);
  });

  it.each([
    'Lamp Data may include your IP address. We never share Lamp Data with analysts.',
    'Lamp Data may include your IP address. We share Lamp Data with analysts only with your consent.',
    'Lamp Data may include your IP address. We share Other Data with analysts.',
    'Our Lamp Data may include your IP address. We share it.',
  ])('say nothing where it is denied, conditional or another: %s', (text) => {
    expect(sharedKinds(text)).toEqual([]);
  });
});
