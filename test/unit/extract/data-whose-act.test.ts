/** Data in sentences that tell an act by a noun, a passive or a movement, or that tell none. */
import { describe, expect, it } from 'vitest';
import { read } from '../../support/told.ts';

const told = (...lines: string[]): string[] =>
  read(...lines).map(([, category, party, action, stance]) => [category, party, action, stance].join(' ').trim());

describe('data', () => {
  it.each<[string, string[]]>([
    ['Storage of your IP address takes place in a log.', ['identifier.ip-address first  stated']],
    ['The recording of your voice is necessary for the exam.', ['content.audio first collect stated']],
    [
      'The processing covers your name and your income.',
      ['contact.name first use stated', 'financial.income first use stated'],
    ],
    ['Storage of your IP address does not take place.', ['identifier.ip-address first  denied']],
    ['Storage of your IP address is ruled out.', ['identifier.ip-address first  denied']],
    ['Storage of your IP address is not ruled out.', []],
    ['Your use of the forum takes place under your phone number.', []],
  ])('are told by the noun of an act: %s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['We are given your name by the agency.', ['contact.name first collect stated']],
    ['We are provided with your name by the agency.', ['contact.name first collect stated']],
    ['Our accountants are provided with your name.', ['contact.name third share stated']],
    ['You are given the phone number of your driver.', []],
  ])('go to whoever is given them: %s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });

  it('go to others by moving there', () => {
    expect(told('Your phone number goes to the courier.')).toEqual(['contact.phone third share stated']);
    expect(told('We count the pages you go to next, and the name of the page you come from.')).toEqual([]);
    expect(told('Your phone number goes to us.')).not.toContain('contact.phone third share stated');
    expect(told('Your phone number never goes to the courier.')).not.toContain('contact.phone third share stated');
  });

  it('named ahead go along with the object of the verb', () => {
    expect(told('Along with your name, we store your phone number.')).toEqual([
      'contact.name first  stated',
      'contact.phone first  stated',
    ]);
    expect(told('Along with your name, others may see your phone number.')).toEqual([
      'contact.phone third collect stated',
    ]);
  });

  it('are asked for where nothing can be had without them', () => {
    expect(told('If you do not give us your passport number, we cannot book your flight.')).toEqual([
      'government-id first collect stated',
    ]);
    expect(told('If you do not tell us your date of birth, we cannot sell you a ticket.')).toEqual([
      'demographic.age first collect stated',
    ]);
    expect(told('If you do not give us your passport number, we cannot keep it.')).toEqual([]);
  });

  it.each([
    'Personal data are, for example, names, addresses and bank details.',
    'Under the GDPR, personal data includes names and location data.',
    'According to the Data Act, personal information is your name or your phone number.',
  ])('of which a word is only explained are not collected: %s', (line) => {
    expect(told(line)).toEqual([]);
  });

  it('explained by what is collected are', () => {
    expect(told('The personal data we collect are, for example, names and addresses.')).toContain(
      'contact.name first collect stated',
    );
  });
});
