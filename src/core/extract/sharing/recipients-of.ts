/** Which of a sentence's recipients an act reaches: those behind "with" or "to", and what is coordinated with them. */
import type { SharingWords } from '../../lexicon/sharing-words.ts';
import type { Sentence } from '../../text/notice.ts';
import type { SharingAct } from '../../text/sharing-acts.ts';
import type { Token } from '../../text/tokens.ts';
import type { Mention, Mentions } from './mentions.ts';

const MAX_FILLERS = 7;
const MAX_UNKNOWN = 2;
const MAX_CHAIN_GAP = 14;
const MAX_HEAD = 6;

/** Recipients of an act, left to right. */
export function recipientsOf(
  sentence: Sentence,
  act: SharingAct,
  mentions: Mentions,
  words: SharingWords,
): readonly Mention[] {
  const { tokens } = sentence;
  const parties = mentions.in(sentence).filter((mention) => !mention.isGround);
  const first = act.verbs[0]!;
  const last = act.verbs.at(-1)!;
  const found: Mention[] = [];
  for (const mention of parties) {
    const isInZone = mention.start >= act.zone.start && mention.start < act.zone.end;
    const isBefore = mention.end <= first.from;
    if (!isInZone && !isBefore) continue;
    const link = linkBefore(tokens, mention.start, words);
    const isDirect =
      words.givesTo.has(last.lemma) &&
      mention.start - last.at <= 4 &&
      tokens.slice(last.at + 1, mention.start).every((token) => words.fillers.has(token.norm));
    const previous = found.at(-1);
    const isReached = isInZone
      ? link !== undefined || isDirect
      : link !== undefined && first.voice === 'active' && isPreposed(tokens, link, words);
    if (isReached || (previous && isChained(tokens, previous.end, mention.start, words))) found.push(mention);
  }
  return [...found, ...namesIn(sentence, act, parties, mentions, words)].sort((a, b) => a.start - b.start);
}

// "… to Pebble Ltd": a name behind the preposition, of which the vocabulary knows nothing.
function namesIn(
  sentence: Sentence,
  { zone }: SharingAct,
  parties: readonly Mention[],
  mentions: Mentions,
  words: SharingWords,
): readonly Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [];
  for (let at = zone.start; at < zone.end; at++) {
    if (!words.links.has(tokens[at]!.norm) || words.namelessLinks.has(tokens[at]!.norm)) continue;
    // "Applicable to Subscriptions"
    if (tokens[at]!.norm === 'to' && words.notGiving.has(tokens[at - 1]!.stem)) continue;
    let to = at + 1;
    while (to < zone.end && to - at <= 2 && tokens[to]!.norm !== ':' && words.fillers.has(tokens[to]!.norm)) to++;
    const name = to < zone.end && tokens[to]!.capital ? mentions.nameAt(sentence, to) : undefined;
    // "The Owner": with the article, one capitalised word is a defined term.
    if (!name || (tokens[to - 1]!.norm === 'the' && name.end - name.start === 1)) continue;
    if (!parties.some((mention) => mention.start < name.end && mention.end > name.start)) found.push(name);
  }
  return found;
}

// "May to our affiliates disclose"
function isPreposed(tokens: readonly Token[], link: number, words: SharingWords): boolean {
  return (
    !words.namelessLinks.has(tokens[link]!.norm) &&
    tokens.slice(Math.max(0, link - 5), link).some((token) => words.modals.has(token.norm))
  );
}

/** The preposition that a recipient hangs on; undefined where it hangs on none. */
export function linkBefore(tokens: readonly Token[], start: number, words: SharingWords): number | undefined {
  let isCoordinated = false;
  let unknown = 0;
  for (let at = start - 1; at >= 0 && at >= start - MAX_FILLERS - unknown; at--) {
    const { norm, stem, capital, kind } = tokens[at]!;
    if (words.links.has(norm)) {
      if (unknown > 0 && norm !== 'with' && norm !== 'to') return undefined;
      return norm === 'to' && words.notGiving.has(tokens[at - 1]?.stem ?? '') ? undefined : at;
    }
    if (norm === ',' || norm === 'and' || norm === 'or') isCoordinated = true;
    // A capital: "to other Brightfern affiliates".
    if (
      words.fillers.has(norm) ||
      words.fillers.has(stem) ||
      words.joints.has(norm) ||
      kind === 'number' ||
      (capital && at > 0)
    )
      continue;
    // "With our customers and partners": a receiver of whom the vocabulary knows nothing stands between.
    if (!isCoordinated || kind !== 'word' || ++unknown > MAX_UNKNOWN) return undefined;
  }
  return undefined;
}

/** Is the recipient that begins at `start` joined with one that ended before: by "and", a comma, "such as", a bracket? */
export function isChained(tokens: readonly Token[], end: number, start: number, words: SharingWords): boolean {
  if (start < end || start - end > MAX_CHAIN_GAP) return false;
  let at = start - 1;
  while (at >= end && words.fillers.has(tokens[at]!.norm) && !words.joints.has(tokens[at]!.norm)) at--;
  return at >= end && words.joints.has(tokens[at]!.norm);
}

/** Do only a number, articles and prepositions stand before the token? */
export function isHead(tokens: readonly Token[], start: number, words: SharingWords): boolean {
  return (
    start <= MAX_HEAD &&
    tokens.slice(0, start).every(({ norm, kind }) => kind === 'number' || words.headWords.has(norm))
  );
}
