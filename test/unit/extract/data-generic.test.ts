import { describe, expect, it } from 'vitest';
import { read } from '../../support/told.ts';

describe('data: generic', () => {
  it('counts once a party where nothing more particular is said', () => {
    expect(
      read(
        'We collect personal information. We collect personal data. We share your personal information with couriers.',
      ),
    ).toEqual([
      ['personal information', 'generic', 'first', 'collect', 'stated'],
      ['personal information', 'generic', 'third', 'share', 'stated'],
    ]);
  });

  it('gives way to what is particular, but a denial stays', () => {
    expect(
      read('We collect personal information. We collect your phone number. We do not sell personal information.'),
    ).toEqual([
      ['phone number', 'contact.phone', 'first', 'collect', 'stated'],
      ['personal information', 'generic', 'third', 'sell', 'denied'],
    ]);
  });

  it('is denied of children, which says nothing of the reader', () => {
    expect(read('We do not knowingly collect personal information from children under 13.')).toEqual([
      ['personal information', 'generic', undefined, 'collect', 'denied'],
    ]);
  });
});
