import { describe, expect, it } from 'vitest';
import { saidIn } from './said.ts';

const under = (heading: string, text: string): readonly string[] => saidIn(`<h2>${heading}</h2><p>${text}</p>`);
const within = (text: string): readonly string[] => saidIn(`<p>${text}</p>`);

describe('a sentence that points back', () => {
  it.each([
    ['Cookies', 'We use none.', ['data tracking.cookie first use denied']],
    ['Cookies', 'There are none on this site.', ['data tracking.cookie first collect denied']],
    ['Cookies', 'You will find none here.', ['data tracking.cookie first collect denied']],
    ['Cookies', 'We use them.', ['data tracking.cookie first use stated']],
    ['Biometric data', 'We do not collect any.', ['data biometric first collect denied']],
    ['Biometric data', 'We collect it when you enrol.', ['data biometric first collect conditional']],
    ['Health data', 'Not collected.', ['data health first collect denied']],
    ['Collection of your photos', 'Does not take place.', ['data content.photo first collect denied']],
    [
      'Sale of your photos',
      'We do not engage in it.',
      ['data content.photo third sell denied', 'sharing anyone sell denied of "photos"'],
    ],
    ['Disclosure to advertisers', 'None takes place.', ['sharing advertiser share denied']],
    ['What we collect', 'Nothing.', ['data generic first collect denied']],
  ])('answers the heading “%s”: “%s”', (heading, text, expected) => {
    expect(under(heading, text)).toEqual(expected);
  });

  it.each([
    ['Cookies', 'We use some tools of our own.'],
    ['Cookies', 'We use none that follow you.'],
    ['Tracking pixels', 'There are none in our letters.'],
    ['Sale of your photos', 'In Texas, this does not happen.'],
    ['Usage data', 'Types of data collected'],
    ['How we collect photos', 'Never.'],
  ])('does not answer “%s”: “%s”', (heading, text) => {
    expect(under(heading, text)).toEqual([]);
  });

  it.each([
    ['Trackers? Not in our app.', ['data tracking first collect denied']],
    ['Your location? We never see it.', ['data location first collect denied']],
    [
      'A cookie is a small file that a site keeps on your computer. Ours sets none.',
      ['data tracking.cookie first use denied'],
    ],
    ['Many apps read your contacts. Ours reads nothing of the sort.', ['data social.contacts first collect denied']],
    [
      'This part is about the collection of biometric data and the sale of your photos. At Fernhollow, neither takes place.',
      ['data biometric first collect denied', 'data content.photo third sell denied'],
    ],
  ])('answers the words before it: %s', (text, expected) => {
    expect(within(text)).toEqual(expected);
  });

  it('leaves what was stated before it', () => {
    expect(within('We collect your location. We do not use it for advertising.')).toContain(
      'data location first collect stated',
    );
    expect(
      within('Until 2022 we shared your photos with advertisers. Today we share them with our bank only.'),
    ).not.toContain('sharing advertiser share stated');
  });
});
