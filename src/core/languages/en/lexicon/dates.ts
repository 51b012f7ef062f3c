/** English names of months, and words around dates. */
import type { DateWords } from '../../../lexicon/date-words.ts';

const NAMES = 'january february march april may june july august september october november december'.split(' ');
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const dates: DateWords = {
  months: {
    ...Object.fromEntries(
      NAMES.flatMap((name, index) => [
        [name, index + 1],
        [name.slice(0, 3), index + 1],
      ]),
    ),
    sept: 9,
    febuary: 2,
  },
  // Latin letters rather than `\p{L}`: V8 takes tens of milliseconds to compile a pattern with that, again and again.
  shapes: {
    // 7 December 2021, 7th of December, 2021, 07-Dec-2021
    dayMonthYear:
      /(?<![\dA-Za-zÀ-ÿ/])(\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?(?:\s{1,2}day)?(?:\s{1,2}(?:of|OF))?[\s.,-]{0,3}([A-Za-zÀ-ÿ]{3,9})[\s.,-]{0,4}(\d{4})(?!\d)/gu,
    // December 7, 2021; Dec. 7th 2021; December, 7, 2021
    monthDayYear:
      /(?<![A-Za-zÀ-ÿ])([A-Za-zÀ-ÿ]{3,9})[\s.,-]{0,4}(\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?[\s.,-]{1,4}(\d{4})(?!\d)/gu,
    // December 2021; Dec., 2021
    monthYear: /(?<![A-Za-zÀ-ÿ])([A-Za-zÀ-ÿ]{3,9})[\s.,-]{0,4}(\d{4})(?!\d)/gu,
    // 2021 Dec, 2021 December 7th
    yearMonthDay:
      /(?<![\dA-Za-zÀ-ÿ./-])(\d{4})[\s.,-]{1,3}([A-Za-zÀ-ÿ]{3,9})(?![A-Za-zÀ-ÿ])(?:[\s.,-]{1,3}(\d{1,2})(?:st|nd|rd|th)?(?![\dA-Za-zÀ-ÿ]))?/gu,
    endsInDay: /(?<!\d)\d{1,2}(?:st|nd|rd|th)?[\s.,-]{1,3}$/i,
  },
  linking: words(
    'our on as of the is was it in from at or about approximately since with date day time this and effect effective last posted published made and updated revised modified monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ),
  notice: words(
    'privacy policy policies notice notices statement cookie cookies document page terms agreement declaration version text change changes amendment amendments revision',
  ),
  verbs: words(
    'is are was were has have been take takes took come comes came enter enters entered go goes went become becomes became',
  ),
  ofOthers: [
    '(previous|prior|earlier|former|old|older|past|archived|superseded|outdated|historic|historical) ...3 (version|policy|notice|statement|edition|revision|update)',
    '(~replace|~supersede) ...8',
    '(previously|formerly|before|until|till|prior to)',
    '(version|revision|update|change) (history|log|archive)',
    '(see|view|read|show) ...4 (policy|notice|version|statement) (as|that|which)',
    '(will|shall) (be)? (next|again)? (updated|revised|modified|amended|reviewed|changed|update|revise|review|amend|change)',
    '(next|upcoming|future|planned) (review|update|revision|version)',
    '(list|table|register|inventory) of ...4 (cookie|subprocessor|sub processor|processor|vendor|partner|recipient|provider)',
    '^ (our|the|these)? (terms of use|terms of service|terms and conditions) (were|was|are)',
    '(gdpr|ccpa|cpra|regulation|directive|act|law|code|brexit|shield|framework) ...4 (effect|force|effective|applies|apply|applicable)',
    '(offer|promotion|discount|sweepstakes|coupon|contest) ...4 (effective|valid)',
    '(canary|transparency report|national security letter)',
  ],
  archives: [
    '(previous|prior|earlier|former|old|older|past|archived|superseded) ...2 (version|policy|notice|statement|edition|update)',
    '^ (the)? (archive|changelog|history) $',
    '(version|revision|update|change|policy|notice) (history|log|archive)',
  ],
  joining: words('and but'),
  until: words('to until till through – - —'),
  elsewhere: words('california civil law act regulation directive resident residents gdpr ccpa cpra code brexit'),
};
