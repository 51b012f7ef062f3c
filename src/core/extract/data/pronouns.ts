/** The verbs of a sentence with "they" put in its place: whom the sentence before speaks of. */
import { classBit } from '../../syntax/compiled-grammar.ts';
import type { CompiledPack } from '../../text/compiled-pack.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Predicate } from '../../text/predicate.ts';
import type { Unit } from '../../text/unit.ts';
import type { Token } from '../../tokens/tokens.ts';

/** The unit's predicates; those of which "they" is the subject have the one that it stands for. */
export function withAntecedents(
  notice: Notice,
  sentence: Sentence,
  { tokens, predicates }: Pick<Unit, 'tokens' | 'predicates'>,
): readonly Predicate[] {
  const { they } = notice.compiled.pack.purposes;
  if (!tokens.some(({ norm }) => they.has(norm))) return predicates;
  return predicates.map((predicate) => {
    const at = subjectThey(tokens, predicate, notice.compiled);
    if (at < 0) return predicate;
    return { ...predicate, subject: antecedentOf(notice, sentence, at, predicate) };
  });
}

// Token index of the "they" that the verb belongs to: right before it, or opening the sentence of which it is a gerund.
function subjectThey(
  tokens: readonly Token[],
  { from, voice, dependent, subject }: Predicate,
  { grammar, pack: { data: words, purposes } }: CompiledPack,
): number {
  if (voice === 'passive') return -1;
  let at = from - 1;
  while (at > 0 && (words.modals.has(tokens[at]!.norm) || grammar.maskOf(tokens[at]!.norm) & ADVERB)) at--;
  if (purposes.they.has(tokens[at]?.norm ?? '')) return at;
  return dependent && subject === 'unknown' && purposes.they.has(tokens[0]?.norm ?? '') ? 0 : -1;
}
const ADVERB = classBit('adverb');

// Of whom a notice says "they", it mostly means the others, unless it has just spoken of readers or cookies alone.
function antecedentOf(notice: Notice, sentence: Sentence, they: number, { subject }: Predicate): Predicate['subject'] {
  const words = notice.compiled.pack.data;
  const own = sentence.tokens.slice(0, they);
  if (own.some(({ stem }) => words.notThey.has(stem))) return subject;
  if (they > 0) return 'third-party';
  const before = notice.previous(sentence);
  if (!before || before.block !== sentence.block) return 'third-party';
  const named = notice.compiled.actors.scan(before.tokens).some(({ entry }) => entry === 'third-party');
  return named || !before.tokens.some(({ stem }) => words.notThey.has(stem)) ? 'third-party' : subject;
}
