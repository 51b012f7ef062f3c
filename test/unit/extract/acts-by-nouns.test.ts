/** Acts that a noun tells beside its verb: what is made of a thing, engaged in, ruled out; and what a cleft is about. */
import { describe, expect, it } from 'vitest';
import { dataExtractor } from '../../../src/core/extract/data.ts';
import { sharingExtractor } from '../../../src/core/extract/sharing/index.ts';
import { actsOf } from '../../support/drafts.ts';

describe('what a verb makes of a thing', () => {
  it.each([
    ['We make a note of your phone number.', 'contact.phone stated collect'],
    ['We make no copy of your passport.', 'government-id denied collect'],
    ['A copy of your passport is not taken.', 'government-id denied collect'],
    ['A record is kept of your IP address.', 'identifier.ip-address stated'],
    ['No log is kept of your IP address.', 'identifier.ip-address denied'],
    ['We back up your photos.', 'content.photo stated'],
    ['We retain your photos.', 'content.photo stated'],
    ['We do not retain your photos.', 'content.photo denied'],
  ])('is done with what it is made of: %s', (line, expected) => {
    expect(actsOf(dataExtractor, line)).toEqual([expected]);
  });
});

describe('what an act is said of by its noun', () => {
  it.each([
    ['The recording of your calls is avoided.', 'content.audio denied collect'],
    ['The reading of your calendar is omitted.', 'content.calendar denied collect'],
    ['The collection of your photos is not ruled out.', undefined],
    ['The sale of your photos to advertisers is ruled out.', 'content.photo denied sell'],
  ])('is denied where the act is excluded: %s', (line, expected) => {
    expect(actsOf(dataExtractor, line)).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each([
    ['The disclosure of your name to advertisers is ruled out.', ['advertiser denied disclose']],
    ['Passing on your name to advertisers is ruled out.', ['advertiser denied share']],
    ['Passing on your name to advertisers is not ruled out.', []],
    ['We do not engage in the sale of your personal information.', ['anyone denied sell']],
    ['We engage in the sale of your personal information.', ['third-party stated sell']],
    ['We do not participate in the sharing of your data with advertisers.', ['advertiser denied share']],
  ])('goes to whom the noun names: %s', (line, expected) => {
    expect(actsOf(sharingExtractor, line)).toEqual(expected);
  });
});

describe('a cleft', () => {
  it.each([
    ['What we collect is your IP address.', ['identifier.ip-address stated collect']],
    ['What we never collect is your IP address.', ['identifier.ip-address denied collect']],
    ['What is collected is your IP address.', ['identifier.ip-address stated collect']],
    ['What we share with advertisers is your name.', ['contact.name stated share']],
    ['What we do with your name is our concern.', []],
  ])('is about what stands behind it: %s', (line, expected) => {
    expect(actsOf(dataExtractor, line)).toEqual(expected);
  });
});

describe('what is not done from some time on', () => {
  it.each([
    ['Once you have paid, card numbers are not retained.', '[Once you have paid]'],
    ['Once we receive and confirm a request, your name is not kept.', '[Once we receive and confirm a request]'],
    ['As soon as you leave, your name is not kept.', '[As soon as you leave]'],
  ])('was done before: %s', (line, part) => {
    expect(actsOf(dataExtractor, line)).toEqual([expect.stringContaining(part)]);
  });
});

describe('a definition behind a label', () => {
  it('states nothing of what it is made of', () => {
    expect(actsOf(dataExtractor, 'Beacons – A beacon is a small picture file that pages have.')).toEqual([]);
    expect(actsOf(dataExtractor, 'Pictures – We store your photos.')).toEqual(['content.photo stated']);
  });
});
