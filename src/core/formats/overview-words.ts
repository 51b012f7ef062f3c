/** The overview's words in English, for text that the command line and the library write. */
import type { OverviewAnswer, OverviewTopic } from '../overview/line.ts';
import type { OverviewWording } from '../overview/line-words.ts';
import { CHECKLIST } from '../checklist.ts';
import { categoryLabel } from '../taxonomy.ts';
import { CONDITION_WORDS, durationWords } from './wording.ts';

export const TOPIC_WORDS: Readonly<Record<OverviewTopic, string>> = {
  'collects-nothing': 'Says it collects nothing',
  publisher: 'Who it is',
  sale: 'Sells your data',
  advertising: 'Shares it for advertising',
  sensitive: 'Sensitive or surprising data',
  recipients: 'Who gets it',
  transfers: 'Where it is sent or kept',
  retention: 'How long it is kept',
  rights: 'Delete or object',
  contact: 'Whom to write to',
  missing: 'Not found in this text',
};

export const ANSWER_WORDS: Readonly<Record<OverviewAnswer, string>> = {
  yes: 'says yes',
  may: 'says it may',
  condition: 'on a condition',
  part: 'only in part',
  no: 'says no',
  unclear: 'not clear, see words',
  'not-found': 'not found',
};

const MANNER_WORDS = {
  hedged: '“may”',
  conditional: 'on a condition',
  denied: 'says no',
  device: 'stays on your device',
} as const;

export const ENGLISH_OVERVIEW: OverviewWording = {
  topic: (topic) => TOPIC_WORDS[topic],
  answer: (answer) => ANSWER_WORDS[answer],
  category: categoryLabel,
  check: (item) => (Object.hasOwn(CHECKLIST, item) ? (CHECKLIST[item]?.label ?? item) : item),
  country: countryWords,
  period: durationWords,
  manner: (manner) => MANNER_WORDS[manner],
  condition: (condition) => CONDITION_WORDS[condition],
  only: (part) => `only: ${part}`,
  part: (manner, part) => `${manner === 'denied' ? 'says no' : 'says yes'}: ${part}`,
  link: 'by a link',
  ways: (addresses) => `write to ${addresses}`,
  nothingMissing: 'nothing of what was looked for',
  more: (count) => `and ${count} more`,
  list: (words) => words.join('; '),
};

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** An ISO 3166 code in words; what is none comes back as it is. */
function countryWords(code: string): string {
  return /^[A-Z]{2}$/u.test(code) ? (COUNTRIES.of(code) ?? code) : code;
}
