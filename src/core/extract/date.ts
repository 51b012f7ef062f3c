/** When the notice was last changed, since when it holds, when it was published. */
import type { DateWords } from '../lexicon/date-words.ts';
import type { LanguagePack } from '../lexicon/language-pack.ts';
import { figureOrderOf, findDates, type FigureOrder, type WrittenDate } from '../text/calendar.ts';
import { firstFrom, lastAtOrBefore, linesOf, sentenceAt, type Line } from '../text/lines.ts';
import type { Range } from '../document.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import { countriesIn } from '../entities/places.ts';
import { placesOf, type PatternSet } from '../tokens/pattern.ts';
import { tokenise } from '../tokens/tokens.ts';
import { evidence, type Draft, type Extractor } from './draft.ts';

/** How far from its cue a date may stand, in characters. */
const REACH = 60;
const AFTER_WORDS = 8;
/** Where a date that stands alone on its line is the notice's: so many lines from the top or the end. */
const EDGE_LINES = 12;
/** Fewer characters than these may stand beside it there. */
const MAX_REST = 60;

export const dateExtractor: Extractor = {
  facet: 'date',
  extract: (notice) => {
    const { text } = notice.document;
    const words = notice.compiled.pack.dates;
    const order = figureOrder(notice);
    const dates = placesOfDates(notice).flatMap(({ start, end }) =>
      findDates(text.slice(start, end), words, order).map((date) => ({
        ...date,
        start: start + date.start,
        end: start + date.end,
      })),
    );
    if (!dates.length) return [];
    const announced = announcedDates(notice, dates, words);
    return announced.length ? announced : loneDates(notice, dates);
  },
};

/** The longest date that is written out. */
const LONGEST = 40;

/** Where a date can speak of the notice: after words that announce it, at the top and at the end. Merged, in order. */
function placesOfDates(notice: Notice): Range[] {
  const { text } = notice.document;
  const lines = linesOf(notice);
  const ranges: Range[] = notice.ruleMatches('date').map(({ sentence, start, end }) => {
    const cue = sentence.rangeOf(start, end);
    return { start: cue.start, end: Math.min(text.length, cue.end + REACH + LONGEST) };
  });
  for (const line of [...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)])
    ranges.push({ start: line.start, end: line.end });
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Dates that follow words such as "last updated". */
function announcedDates(notice: Notice, dates: readonly WrittenDate[], words: DateWords): Draft[] {
  const { text } = notice.document;
  const drafts = new Map<string, Draft>();
  for (const { rule, sentence, start, end } of notice.ruleMatches('date')) {
    const cue = sentence.rangeOf(start, end);
    // Words such as "May" in "Effective May 1" may have been taken for the cue's: a date may start within it.
    let at = firstFrom(dates, cue.start);
    while (at < dates.length && dates[at]!.end <= cue.end) at++;
    const date = dates[at];
    if (!date || date.start - cue.end > REACH) continue;
    if (!isLink(text.slice(Math.min(cue.end, date.start), date.start), words) || isAboutOtherThings(text, date, words))
      continue;
    if (isOfOthers(notice, sentence, dates, at) || isSaidOfOther(sentence, end, words)) continue;
    const key = `${rule.category} ${date.start}`;
    if (!drafts.has(key)) drafts.set(key, draftOf(notice, sentence, date, rule.category, rule.id, 'explicit'));
  }
  return [...drafts.values()];
}

/** A date alone on a line, or beside the notice's title, at the top or the end of the text. */
function loneDates(notice: Notice, dates: readonly WrittenDate[]): Draft[] {
  const lines = linesOf(notice);
  const { title } = notice.compiled.pack.names;
  const found: { line: Line; date: WrittenDate }[] = [];
  for (const date of dates) {
    const line = lastAtOrBefore(lines, date.start);
    if (!line || line.end < date.end || line.text.length - (date.end - date.start) >= MAX_REST) continue;
    if (line.index >= EDGE_LINES && line.index < lines.length - EDGE_LINES) continue;
    const rest = (line.text.slice(0, date.start - line.start) + line.text.slice(date.end - line.start)).toLowerCase();
    if (
      /^[\s()[\].,:;–—|-]{0,10}$/u.test(rest) ||
      (line.index < EDGE_LINES && tokenise(rest).some(({ norm }) => title.has(norm)))
    ) {
      found.push({ line, date });
    }
  }
  // Several such lines are a list of earlier versions.
  const [only] = found;
  const sentence = only && sentenceAt(notice, only.date.start);
  if (!sentence || found.length > 1 || isOfOthers(notice, sentence, dates, dates.indexOf(only.date))) return [];
  return [draftOf(notice, sentence, only.date, 'updated', 'date.updated.alone', 'inferred')];
}

function draftOf(
  notice: Notice,
  sentence: Sentence,
  { start, end, value, ambiguous }: WrittenDate,
  category: string,
  rule: string,
  certainty: Draft['certainty'],
): Draft {
  return {
    facet: 'date',
    category,
    stance: 'stated',
    hedged: false,
    certainty: ambiguous ? 'inferred' : certainty,
    ...evidence(notice, sentence, { start, end }),
    value,
    rule,
    attributes: {},
  };
}

/** Is it the date of an earlier version, of another document, or one to come? */
function isOfOthers(notice: Notice, sentence: Sentence, dates: readonly WrittenDate[], at: number): boolean {
  const { pack } = notice.compiled;
  const { text } = notice.document;
  const { ofOthers, archives } = cuesOf(pack);
  const date = dates[at]!;
  if (sentence.section.path.some((heading) => archives.test(tokenise(heading)))) return true;
  // "Effective from May 3, 2019 to June 1, 2021": it is over.
  const next = dates[at + 1];
  if (next && pack.dates.until.has(text.slice(date.end, next.start).trim().toLowerCase())) return true;
  const before = tokenise(text, Math.max(sentence.start, dates[at - 1]?.end ?? 0), date.start);
  const stop = before.findLastIndex(({ norm }) => norm === ';' || norm === '.' || pack.dates.joining.has(norm));
  return ofOthers.test(before.slice(stop + 1)) || (stop < 0 && archives.test(before));
}

/** "Your subscription takes effect on …": the subject of such a sentence is no notice. */
function isSaidOfOther({ tokens }: Sentence, end: number, { verbs, notice, linking }: DateWords): boolean {
  const own = tokens.slice(0, end).filter(({ kind }) => kind === 'word');
  if (own.some(({ norm }) => notice.has(norm))) return false;
  const verb = own.findIndex(({ norm }) => verbs.has(norm));
  // "We", "this", "it": what they stand for is not asked.
  return verb > 0 && own.slice(0, verb).some(({ norm }) => norm.length > 2 && !linking.has(norm));
}

interface DateCues {
  readonly ofOthers: PatternSet<true>;
  readonly archives: PatternSet<true>;
}

const cues = new WeakMap<LanguagePack, DateCues>();

function cuesOf(pack: LanguagePack): DateCues {
  const known = cues.get(pack);
  if (known) return known;
  const { patternWords, dates } = pack;
  const made = { ofOthers: placesOf(dates.ofOthers, patternWords), archives: placesOf(dates.archives, patternWords) };
  cues.set(pack, made);
  return made;
}

/** Do only small words and marks stand between a cue and the date? */
function isLink(between: string, { linking, notice }: DateWords): boolean {
  return tokenise(between).every(({ kind, norm }) => {
    if (kind === 'punct') return norm !== ';';
    // "Last updated: 1.5.3 - 2015-09-24": a version's number.
    return linking.has(norm) || notice.has(norm) || (kind === 'number' && norm.includes('.'));
  });
}

function isAboutOtherThings(text: string, date: WrittenDate, { elsewhere }: DateWords): boolean {
  const after = text.slice(date.end, date.end + 80).split('\n', 1)[0] ?? '';
  const following = tokenise(after);
  const stop = following.findIndex((token) => token.norm === '.');
  return following
    .slice(0, stop < 0 ? AFTER_WORDS : Math.min(stop, AFTER_WORDS))
    .some((token) => elsewhere.has(token.norm));
}

/** The order that the text shows, else the one usual in the only country that it speaks of. */
function figureOrder(notice: Notice): FigureOrder | undefined {
  const { text } = notice.document;
  if (!/\d{1,2}[-/.]\d{1,2}[-/.]\d{2}/.test(text)) return undefined;
  const shown = figureOrderOf(text);
  if (shown) return shown;
  const codes = new Set(countriesIn(notice.compiled.pack.countries, text).map(({ code }) => code));
  if (!codes.size) return undefined;
  if (!codes.has('US')) return 'day-first';
  return codes.size === 1 ? 'month-first' : undefined;
}
