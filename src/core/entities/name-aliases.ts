/** What else a notice calls its publisher where it names it: the brand, the abbreviation, the app. */
import type { Range } from '../document.ts';
import type { NoticeText } from '../text/notice-text.ts';
import { isGeneric, nameAfter, nameBefore } from './names.ts';
import { isPlausible } from './plausible-name.ts';
import type { PublisherStatement } from './publisher-statement.ts';

/** Sentences whose subject is the brand: "Quietpine is operated by Brightfern Ltd". */
const SUBJECT_IS_BRAND = new Set([
  'controller.name.brand-of',
  'controller.name.likely.run-by',
  'controller.name.likely.introduced',
  'controller.name.runs-service',
  'controller.name.likely.some-service',
]);
const QUOTED = /["“”‘’]([^"“”‘’()]{2,40})["“”‘’]/gu;

/** "Quietpine (Brightfern, Inc.)", "Brightfern Ltd, trading as Quietpine", `“QP” or “we” means Brightfern Ltd`. */
export function aliasesBeside(notice: NoticeText, { range, sentence, rule }: PublisherStatement): string[] {
  const { text } = notice.document;
  const { names } = notice.compiled.pack;
  const found: string[] = [];
  const add = (beside: Range | undefined): void => {
    if (beside && isPlausible(notice, { range: beside, rule, sentence, likely: true }))
      found.push(text.slice(beside.start, beside.end));
  };
  if (text.charAt(range.start - 1) === '(') add(nameBefore(text, sentence.start, range.start - 1, names));
  const lower = text.slice(range.end, Math.min(sentence.end, range.end + 60)).toLowerCase();
  for (const phrase of names.tradingAs) {
    const at = lower.indexOf(phrase);
    if (at >= 0 && at <= 4) add(nameAfter(text, range.end + at + phrase.length, sentence.end, names));
  }
  if (SUBJECT_IS_BRAND.has(rule)) add(nameAfter(text, sentence.start, range.start, names));
  if (rule === 'controller.name.made-app') add(nameOfApp(notice, sentence.end, range));
  if (rule === 'controller.name.means') {
    for (const quoted of text.slice(sentence.start, range.start).matchAll(QUOTED)) {
      const name = quoted[1]!.replace(/[,.]$/, '');
      if (/^\p{Lu}/u.test(name) && !isGeneric(name, names)) found.push(name);
    }
  }
  return found;
}

// "Brightfern built the Tide Table app": two words on, behind verb and article.
function nameOfApp(notice: NoticeText, end: number, range: Range): Range | undefined {
  const { text } = notice.document;
  const rest = /^\s\p{Ll}{3,12}\s\p{Ll}{2,4}\s(?=\p{Lu})/u.exec(text.slice(range.end, range.end + 24))?.[0];
  return rest === undefined ? undefined : nameAfter(text, range.end + rest.length, end, notice.compiled.pack.names);
}
