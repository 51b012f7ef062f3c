/** Of names that only turns of phrase give, the one that is the publisher's, if any is. */
import type { NoticeText } from '../text/notice-text.ts';
import { isSameKey, keyOf, type PublisherStatement } from './publisher-statement.ts';

/** How much each kind of likely statement says; 3 where it is not listed. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'controller.name.likely.some-service': 0,
  'controller.name.likely.subject': 1,
  'controller.name.likely.contacted': 1,
  'controller.name.likely.run-by': 1,
  'controller.name.likely.introduced': 1,
  'controller.name.brand-of': 1,
};
/** At the very beginning a notice introduces its publisher: there these say more. */
const INTRODUCING = new Set([
  'controller.name.likely.subject',
  'controller.name.likely.run-by',
  'controller.name.likely.introduced',
  'controller.name.brand-of',
]);
/** Sections in which others act. */
const OTHERS = ['sharing', 'cookies', 'third-party-sites'] as const;
const FIRST_SENTENCES = 6;
const MIN_WEIGHT = 3;
/** No notice gives its publisher as many names; of a text that seems to, the first are taken. */
const MAX_NAMES = 100;

/**
 * The name that the likely statements give most often, the first of equals. One that is only a subject ("Brightfern
 * collects …") must be one three times: other companies collect, too.
 */
export function likeliestName(
  notice: NoticeText,
  likely: readonly PublisherStatement[],
): readonly PublisherStatement[] {
  let best: readonly PublisherStatement[] = [];
  let most = MIN_WEIGHT - 1;
  const candidates = likely
    .filter((candidate) => weightOf(candidate) > 0)
    .map((statement) => ({ statement, key: keyOf(statement.name) }));
  // Equal names weigh the same.
  const names = new Map(candidates.map(({ statement, key }) => [statement.name, key]));
  for (const [name, key] of [...names].slice(0, MAX_NAMES)) {
    const same = candidates.filter((other) => isSameKey(other.key, key)).map(({ statement }) => statement);
    const said = same.reduce((sum, other) => sum + weightOf(other), 0);
    const mentions = Math.min(MIN_WEIGHT - 1, notice.document.text.split(name).length - 2);
    // Once a subject is nobody: partners are named again and again, too.
    const weight = said < MIN_WEIGHT - 1 ? 0 : said + mentions;
    if (weight > most && isWrittenAsName(notice, name)) {
      best = same;
      most = weight;
    }
  }
  return best;
}

function weightOf({ rule, sentence }: PublisherStatement): number {
  const { topics } = sentence.section;
  if (rule.includes('.likely.') && OTHERS.some((topic) => topics.has(topic))) return 0;
  return (WEIGHTS[rule] ?? MIN_WEIGHT) + (INTRODUCING.has(rule) && sentence.index < FIRST_SENTENCES ? 2 : 0);
}

// A single plain word ("Most", "Short") is a name only if it has its capital within sentences, too.
function isWrittenAsName(notice: NoticeText, name: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return true;
  const { text } = notice.document;
  if (
    notice.sentences.some(({ tokens }) => tokens.some((token) => !token.capital && token.norm === name.toLowerCase()))
  )
    return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/[\p{Ll},]\s$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^\p{L}/u.test(text.charAt(at + name.length)))
      return true;
  }
  return false;
}
