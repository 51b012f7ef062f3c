/** Kinds of recipient that share one noun: "hosting, analytics and payment providers", "providers, such as hosting and billing". */
import type { SharingWords } from '../../lexicon/sharing-words.ts';
import type { CompiledGrammar } from '../../syntax/compiled-grammar.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { Mention } from './mention.ts';

const RULE = 'sharing.shared-head';
/** Members of such a list, and tokens from the noun to the last of them. */
const MAX_MEMBERS = 5;
const MAX_EXAMPLES = 24;
/** Words of one member: "customer support". */
const MAX_MEMBER = 3;

/** What the noun of `mention` is shared with, left to right; `known` is what the vocabulary finds in the sentence. */
export function sharedKinds(
  tokens: readonly Token[],
  mention: Mention,
  known: readonly Mention[],
  words: SharingWords,
  grammar: CompiledGrammar,
): readonly Mention[] {
  if (mention.name !== undefined || mention.isGround || !words.hired.has(tokens[mention.headEnd - 1]!.stem)) return [];
  const seen = new Set([mention.category]);
  const found: Mention[] = [];
  const members = [
    ...before(tokens, mention.start, words),
    ...within(tokens, mention, words),
    ...examples(tokens, mention, words, grammar),
  ];
  for (const { start, end } of members) {
    const category = tokens.slice(start, end).flatMap(({ stem }) => kindOf(stem, words) ?? [])[0];
    if (category === undefined || seen.has(category)) continue;
    if (known.some((other) => other !== mention && other.start < end && other.end > start)) continue;
    seen.add(category);
    found.push({ category, rule: RULE, start, end, headEnd: end, isGround: false, isAnaphor: false });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

interface Member {
  readonly start: number;
  readonly end: number;
}

// "Hosting, analytics and [payment providers]": single words for work, each behind the mark or word that joins them.
function before(tokens: readonly Token[], start: number, words: SharingWords): readonly Member[] {
  const members: Member[] = [];
  let at = start;
  while (members.length < MAX_MEMBERS) {
    let joint = at - 1;
    while (joint >= 0 && (tokens[joint]!.norm === ',' || words.coordinators.has(tokens[joint]!.norm))) joint--;
    if (joint === at - 1 || joint < 0 || kindOf(tokens[joint]!.stem, words) === undefined) break;
    members.push({ start: joint, end: joint + 1 });
    at = joint;
  }
  return members;
}

// "[Social media, advertising and analytics partners]": the vocabulary knows the whole.
function within(tokens: readonly Token[], { start, headEnd }: Mention, words: SharingWords): readonly Member[] {
  const last = tokens.slice(start, headEnd).findLastIndex(({ norm }) => norm === ',' || words.coordinators.has(norm));
  if (last < 0) return [];
  const from = start + last + 1;
  return [...before(tokens, from, words), { start: from, end: headEnd }].filter((member) => member.start >= start);
}

// "Providers, including hosting, customer support and billing"
function examples(
  tokens: readonly Token[],
  { headEnd }: Mention,
  words: SharingWords,
  grammar: CompiledGrammar,
): readonly Member[] {
  let at = headEnd;
  while (tokens[at]?.norm === ',' || tokens[at]?.norm === '(') at++;
  const opening = tokens[at]?.norm ?? '';
  // "Our partners include your address": a verb of its own opens no examples.
  const form = grammar.readingOf(opening)?.form;
  if (!grammar.words.exemplifying.has(opening) || form === 'base' || form === 'third-person') return [];
  while (tokens[at] && (grammar.words.exemplifying.has(tokens[at]!.norm) || words.fillers.has(tokens[at]!.norm))) at++;
  const members: Member[] = [];
  for (let start = at; at <= Math.min(tokens.length, headEnd + MAX_EXAMPLES); at++) {
    const token = tokens[at];
    const joins = token !== undefined && (token.norm === ',' || words.coordinators.has(token.norm));
    if (token?.kind === 'word' && !joins) {
      // A verb or a small word: the list is over, or is none of work.
      if (grammar.maskOf(token.norm) !== 0) return members;
      continue;
    }
    if (at > start && at - start <= MAX_MEMBER) members.push({ start, end: at });
    if (!joins) break;
    start = at + 1;
  }
  return members;
}

function kindOf(stem: string, { work }: SharingWords): string | undefined {
  return work.find(({ stems }) => stems.has(stem))?.category;
}
