import { describe, expect, it } from 'vitest';
import { choiceExtractor } from '../../../src/core/extract/choice.ts';
import { draftsOf, statementsOf } from '../../support/drafts.ts';
import { documentOf } from '../../support/notice.ts';

const read = (...lines: string[]) => statementsOf(choiceExtractor, ...lines);
const categories = (text: string) =>
  [...new Set(draftsOf(choiceExtractor, [text]).map(({ category }) => category))].toSorted();

describe('choices', () => {
  it.each([
    ['You may opt out of targeted advertising.', 'opt-out'],
    ['You may opt in to text messages.', 'opt-in'],
    ['Click the unsubscribe link at the foot of any newsletter.', 'opt-out-link'],
    ['If you no longer wish us to share your data, please contact us by e-mail.', 'opt-out-contact'],
    ['You can change your notification preferences in the app.', 'setting'],
    ['You can opt out through the Network Advertising Initiative.', 'third-party-control'],
    ['Most browsers let you refuse cookies.', 'browser-control'],
    ['If you do not agree with this notice, please do not use our service.', 'do-not-use'],
  ])('%s', (text, category) => {
    expect(categories(text)).toContain(category);
  });

  it('are said once: how one opts out, not also that one can', () => {
    expect(categories('You may opt out by clicking a red unsubscribe link.')).toEqual(['opt-out-link']);
  });

  it('are not read from what follows once they are made', () => {
    expect(read('If you disable cookies, parts of the site will not work.')).toEqual([]);
    expect(read('If you opt out, you will still see ads.')).toEqual([]);
  });

  it('that are refused are denied', () => {
    expect(read('You may not opt out of service messages.')).toEqual(['opt-out denied "may not opt out"']);
  });

  it('are never hedged: "may" permits', () => {
    expect(draftsOf(choiceExtractor, ['You may opt out at any time.'])[0]).toMatchObject({ hedged: false });
  });

  it("are no conditions of the publisher: consent is the sharing's", () => {
    expect(read('We share your name only with your prior consent.')).toEqual([]);
  });

  it('are not read from a plain way to get in touch', () => {
    expect(read('If you have any questions, please contact us.')).toEqual([]);
  });

  it('at the pages of the advertising trade are found by address', () => {
    const [site] = draftsOf(choiceExtractor, ['To learn more about your choices, see http://optout.aboutads.info/.']);
    expect(site).toMatchObject({
      category: 'third-party-control',
      attributes: { url: 'http://optout.aboutads.info/' },
    });
    const text = 'Learn how to stop this here.';
    const link = { start: 23, end: 27, href: 'https://adssettings.google.com/' };
    expect(draftsOf(choiceExtractor, { ...documentOf([text]), links: [link] })[0]).toMatchObject({
      category: 'third-party-control',
      attributes: { url: 'https://adssettings.google.com/' },
    });
  });
});
