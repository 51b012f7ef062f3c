/** Which of a sentence's recipients an act reaches: those behind "with" or "to", and what is coordinated with them. */
import type { Sentence } from '../../text/notice.ts';
import type { Token } from '../../text/tokens.ts';
import type { Act } from './acts.ts';
import type { Mention, Mentions } from './mentions.ts';

const LINKS = new Set(['with', 'to', 'among', 'between', 'amongst', 'onto', 'within', 'outside', 'upon', 'on']);
/** May stand between the preposition and the recipient. */
const FILLERS = new Set(
  'the a an our their its his your any all some such these those other each every certain following one more of or and both either only various many several number variety type kind category class limited selected few following : ( same relevant appropriate necessary applicable authorized trusted respective and/or both also additional numerous different third carefully small'
    .split(' '),
);
const JOINTS = new Set([',', 'and', 'or', '/', '(', ';', '&', 'including', 'like', 'namely', ':', 'as', 'i.e', 'e.g', 'e', 'g', 'i', '.']);
const MAX_FILLERS = 7;
const MAX_CHAIN_GAP = 14;
/** "Subject to", "belong to", "in addition to": what follows is no recipient. */
const NOT_GIVING = new Set('subject due according related relating relate belong similar limited applicable respond response link linked regard respect addition prior comply linking pertaining refer refers referred specific unique compared'.split(' '));
/** Verbs that take the recipient without a preposition: "provide advertisers with totals". */
const DITRANSITIVE = new Set(['provide', 'give', 'send', 'furnish', 'supply', 'sell']);

/** Recipients of an act, left to right. */
export function recipientsOf(sentence: Sentence, act: Act, mentions: Mentions): readonly Mention[] {
  const { tokens } = sentence;
  const known = mentions.in(sentence).filter((mention) => !mention.isGround);
  const first = act.verbs[0]!;
  const last = act.verbs.at(-1)!;
  const found: Mention[] = [];
  for (const mention of known) {
    const inZone = mention.start >= act.zone.start && mention.start < act.zone.end;
    const link = linkBefore(tokens, mention.start);
    if (inZone && (link !== undefined || isDirectObject(tokens, last.at, mention.start, last.lemma))) {
      found.push(mention);
    } else if (mention.end <= first.from && link !== undefined && tokens[link]!.norm !== 'on' && first.voice === 'active' && isPreposed(tokens, link)) {
      found.push(mention);
    } else {
      const previous = found.at(-1);
      if (previous && (inZone || mention.end <= first.from) && isChained(tokens, previous.end, mention.start)) found.push(mention);
    }
  }
  for (let at = act.zone.start; at < act.zone.end; at++) {
    if (!LINKS.has(tokens[at]!.norm) || tokens[at]!.norm === 'on' || tokens[at]!.norm === 'within') continue;
    let to = at + 1;
    while (to < act.zone.end && to - at <= 2 && FILLERS.has(tokens[to]!.norm)) to++;
    if (to >= act.zone.end || !tokens[to]!.capital || known.some((mention) => mention.start <= to && mention.end > to)) continue;
    const named = mentions.nameAt(sentence, to);
    if (named && (tokens[to - 1]!.norm !== 'the' || named.end - named.start > 1) && !known.some((mention) => mention.start < named.end && mention.end > named.start)) found.push(named);
  }
  return found.sort((a, b) => a.start - b.start);
}

// "may to our affiliates disclose"
function isPreposed(tokens: readonly Token[], link: number): boolean {
  for (let at = link - 1; at >= 0 && at >= link - 5; at--) {
    const { norm } = tokens[at]!;
    if (norm === 'may' || norm === 'will' || norm === 'can') return true;
  }
  return false;
}

/** The preposition that a recipient hangs on; undefined where it hangs on none. */
export function linkBefore(tokens: readonly Token[], start: number): number | undefined {
  for (let at = start - 1; at >= 0 && at >= start - MAX_FILLERS; at--) {
    const { norm, stem, capital } = tokens[at]!;
    if (LINKS.has(norm)) return norm === 'to' && NOT_GIVING.has(tokens[at - 1]?.stem ?? '') ? undefined : at;
    if (!FILLERS.has(norm) && !FILLERS.has(stem) && !(capital && at > 0)) return undefined;
  }
  return undefined;
}

function isDirectObject(tokens: readonly Token[], verb: number, start: number, lemma: string): boolean {
  if (!DITRANSITIVE.has(lemma)) return false;
  return start - verb <= 4 && tokens.slice(verb + 1, start).every((token) => FILLERS.has(token.norm));
}

/** Is the recipient that begins at `start` joined with one that ended before: by "and", a comma, "such as", a bracket? */
export function isChained(tokens: readonly Token[], end: number, start: number): boolean {
  if (start < end || start - end > MAX_CHAIN_GAP) return false;
  let at = start - 1;
  while (at >= end && FILLERS.has(tokens[at]!.norm) && !JOINTS.has(tokens[at]!.norm) && tokens[at]!.norm !== 'and' && tokens[at]!.norm !== 'or') at--;
  return at >= end && JOINTS.has(tokens[at]!.norm);
}
