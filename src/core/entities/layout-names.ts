/** Names that stand alone in the layout: the title, the line above an address, the line of rights reserved. */
import type { Range } from '../document.ts';
import type { NameWords } from '../lexicon/name-words.ts';
import { lastAtOrBefore, linesOf, type Line } from '../text/lines.ts';
import type { NoticeText } from '../text/notice-text.ts';
import { isCommonWord, isPlaceOrDate } from '../text/tagger.ts';
import { tokenise, type Token } from '../tokens/tokens.ts';
import { nameCues } from './name-cues.ts';
import { hasCertainForm, nameAfter, nameBefore } from './names.ts';
import { isKnownThirdParty, isPlausible } from './plausible-name.ts';
import { keyOf, type PublisherStatement } from './publisher-statement.ts';

const TITLE_LINES = 6;
const MAX_TITLE = 90;
const MAX_BLOCK_NAMES = 3;
const MAX_OWN_LINE = 60;
/** Of so few words is what stands above an address and tells whose it is. */
const MAX_LABEL = 80;

/** A line that is a company's name, with the address, e-mail or telephone number on the next lines. */
export function inAddressBlocks(notice: NoticeText): PublisherStatement[] {
  const lines = linesOf(notice);
  const { text } = notice.document;
  const found = lines.flatMap((line) => {
    if (line.text.length > 80 || !hasCertainForm(line.text, notice.compiled.pack.names)) return [];
    // What stands below a list is none of its last item's.
    const isItem = line.block.kind === 'list-item';
    const below = lines
      .slice(line.index + 1, line.index + 4)
      .filter((other) => other.text.length <= 160 && (!isItem || other.block.kind === 'list-item'));
    if (!below.some((other) => /\d|@/.test(other.text))) return [];
    const label = /^[^:：]{0,40}[:：]\s?|^(?:©|\([cC]\))?\s?(?:19|20)\d\d\s/u.exec(line.text)?.[0].length ?? 0;
    const range = withoutOffice(
      text,
      nameAfter(text, line.start + label, line.end, notice.compiled.pack.names, true),
      notice.compiled.pack.names,
    );
    const sentence = lastAtOrBefore(notice.sentences, line.start);
    if (
      !range ||
      !sentence ||
      sentence.section.topics.has('sharing') ||
      sentence.section.topics.has('cookies') ||
      line.end - range.end > 2 ||
      isOfOthers(notice, lines, line)
    )
      return [];
    const rule = 'controller.name.address-block';
    if (!isPlausible(notice, { range, rule, sentence, likely: true })) return [];
    return [{ name: text.slice(range.start, range.end), range, sentence, rule, sure: true }];
  });
  // Many companies one below the other are a list of others: subsidiaries, processors.
  return new Set(found.map(({ name }) => keyOf(name))).size > MAX_BLOCK_NAMES ? [] : found;
}

// "Data Protection Office Brightfern Solutions Inc.": words for an office before the name.
function withoutOffice(text: string, range: Range | undefined, { generic }: NameWords): Range | undefined {
  if (!range) return undefined;
  const words = [...text.slice(range.start, range.end).matchAll(/[^\s,]+/gu)];
  const first = words.findIndex(([word]) => !generic.has(word.toLowerCase()));
  return first >= 2 && words.length - first >= 2 ? { start: range.start + words[first]!.index, end: range.end } : range;
}

/** Does its own line, one of the two above, or the heading say that a host or a representative is found there? */
function isOfOthers(notice: NoticeText, lines: readonly Line[], line: Line): boolean {
  const { others } = nameCues(notice.compiled.pack);
  const above = lines.slice(Math.max(0, line.index - 2), line.index + 1);
  const heading = lastAtOrBefore(notice.sentences, line.start)?.section.path.at(-1);
  return (
    (heading !== undefined && others.test(tokenise(heading))) ||
    above.some(({ text }) => text.length <= MAX_LABEL && others.test(tokenise(text)))
  );
}

/** "Brightfern Privacy Policy", "Brightfern – Privacy Policy", "Privacy Policy | Brightfern" at the top. */
export function titles(notice: NoticeText): PublisherStatement[] {
  const found: PublisherStatement[] = [];
  const { names } = notice.compiled.pack;
  const { text } = notice.document;
  for (const line of linesOf(notice).slice(0, TITLE_LINES)) {
    if (line.text.length > MAX_TITLE) continue;
    const tokens = tokenise(text, line.start, line.end);
    const word = tokens.find(({ norm, capital }) => capital && names.title.has(norm));
    const sentence = notice.sentences.find(({ start, end }) => start <= line.start && line.start < end);
    if (!word || !sentence) continue;
    const between = /[\s|:–—-]{1,4}$/u.exec(text.slice(line.start, word.start))?.[0].length ?? 0;
    const range =
      nameBefore(text, line.start, word.start - between, names) ?? nameBehindTitle(notice, line, tokens.indexOf(word));
    const rule = 'controller.name.title';
    if (range && isPlausible(notice, { range, rule, sentence, likely: true })) found.push(likely(notice, range, rule));
  }
  return found.filter(({ name }) => !isKnownThirdParty(notice, name));
}

/** Between what a notice is called and whose it is: "Privacy Policy | Brightfern". */
const TITLE_MARK = /^(?:\s?[|:–—»]|\s-)\s/u;

// "Privacy Notice – Brightfern School", to the line's end; not "Privacy Notice – Job Applicants", "… – Texas".
function nameBehindTitle(notice: NoticeText, line: Line, title: number): Range | undefined {
  const { text } = notice.document;
  const { names } = notice.compiled.pack;
  const tokens = tokenise(text, line.start, line.end);
  let last = title;
  while (names.generic.has(tokens[last + 1]?.norm ?? '')) last++;
  const from = tokens[last]!.end;
  const mark = TITLE_MARK.exec(text.slice(from, line.end))?.[0];
  const before = tokens.slice(0, title).some(({ kind, norm }) => kind !== 'punct' && !names.generic.has(norm));
  if (last === title || before || mark === undefined) return undefined;
  const range = nameAfter(text, from + mark.length, line.end, names);
  if (!range || line.end - range.end > 1) return undefined;
  const own = tokens.slice(last + 1).filter(({ kind }) => kind === 'word');
  const unknown = own.some((_, at) => isOwnWord(notice, own, at));
  const isInstitution = own.some(({ norm }) => names.institutions.has(norm));
  const isTold = isSaidAgain(notice, text.slice(range.start, range.end));
  return (unknown && isInstitution) || (isTold && (unknown || own.length > 1)) ? range : undefined;
}

/** No word of the language and no place: only a name has it. */
function isOwnWord({ compiled }: NoticeText, words: readonly Token[], at: number): boolean {
  const { norm, stem, capital } = words[at]!;
  return (
    capital &&
    compiled.grammar.maskOf(norm) === 0 &&
    compiled.grammar.readingOf(norm) === undefined &&
    !isCommonWord(norm) &&
    !isCommonWord(stem) &&
    !compiled.pack.names.generic.has(norm) &&
    !isPlaceOrDate(words, at)
  );
}

/** Does a sentence of the text have the name, too: "Salt & Thyme", "Quietpine"? */
function isSaidAgain({ sentences }: NoticeText, name: string): boolean {
  return sentences.some(({ text, index, isHeading }) => index > 0 && !isHeading && text.includes(name));
}

/** "Name: Brightfern" below a heading such as "Our contact details", with an address in the lines after it. */
export function labelledLines(notice: NoticeText): PublisherStatement[] {
  const { names } = notice.compiled.pack;
  const { ownDetails, others } = nameCues(notice.compiled.pack);
  const lines = linesOf(notice);
  const rule = 'controller.name.labelled';
  return lines.flatMap((line) => {
    const label = /^(\p{L}{2,12})\s?[:：]\s?/u.exec(line.text);
    const sentence = lastAtOrBefore(notice.sentences, line.start);
    const heading = tokenise(sentence?.section.path.at(-1) ?? '');
    if (!label || !sentence || !names.nameLabel.has(label[1]!.toLowerCase())) return [];
    if (!ownDetails.test(heading) || others.test(heading) || isOfOthers(notice, lines, line)) return [];
    const range = nameAfter(notice.document.text, line.start + label[0].length, line.end, names);
    if (!range || line.end - range.end > 1 || !isPlausible(notice, { range, rule, sentence, likely: true })) return [];
    return [{ ...likely(notice, range, rule), sure: true }];
  });
}

/** "© 2024 Brightfern Ltd. All rights reserved." */
export function copyrightLines(notice: NoticeText): PublisherStatement[] {
  const { names } = notice.compiled.pack;
  const { text } = notice.document;
  const rule = 'controller.name.copyright';
  return linesOf(notice).flatMap((line) => {
    if (line.text.length > 160) return [];
    const mark = /^(?:\p{L}{4,12}\s)?(?:©|\([cC]\))?\s?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?,?\s)?/u.exec(
      line.text,
    )![0];
    const word = /^\p{L}{4,12}/u.exec(mark)?.[0].toLowerCase();
    if ((word === undefined && !/[©(]/.test(mark)) || (word !== undefined && !names.copyright.has(word))) return [];
    const range = nameAfter(text, line.start + mark.length, line.end, names);
    if (!range || range.start > line.start + mark.length + 3) return [];
    const statement = likely(notice, range, rule);
    const isOwn = isPlausible(notice, { range, rule, sentence: statement.sentence, likely: true });
    return isOwn && !isKnownThirdParty(notice, statement.name) ? [statement] : [];
  });
}

function likely(notice: NoticeText, range: Range, rule: string): PublisherStatement {
  const sentence = lastAtOrBefore(notice.sentences, range.start) ?? notice.sentences[0]!;
  const name = notice.document.text.slice(range.start, range.end).replace(/\s+/g, ' ');
  return { name, range, sentence, rule, sure: false };
}

/** Lines that are the name and nothing else: above an address, below a greeting. */
export function ownLines(notice: NoticeText, accepted: readonly PublisherStatement[]): PublisherStatement[] {
  const sure = new Map(accepted.map((statement) => [keyOf(statement.name), statement.sure]));
  const { text } = notice.document;
  const lines = linesOf(notice);
  const taken = new Set(
    accepted.flatMap(({ range }) => [range.start, range.end - 1].map((at) => lastAtOrBefore(lines, at))),
  );
  return lines.slice(1).flatMap((line) => {
    if (line.text.length > MAX_OWN_LINE || taken.has(line)) return [];
    const isSure = sure.get(keyOf(line.text));
    if (isSure === undefined) return [];
    const range = { start: line.start, end: line.end - (/[,:]$/.test(line.text) ? 1 : 0) };
    const sentence = lastAtOrBefore(notice.sentences, line.start);
    if (!sentence) return [];
    return [{ name: text.slice(range.start, range.end), range, sentence, rule: 'controller.name.line', sure: isSure }];
  });
}
