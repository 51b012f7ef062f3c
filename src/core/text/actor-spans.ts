/** Where a sentence names the publisher, the reader or others. */
import type { ActorSpan } from '../syntax/actor-span.ts';
import type { CompiledPack } from './compiled-pack.ts';
import type { Token } from '../tokens/tokens.ts';

/** By where they end. `names`: those that the notice gives its publisher, lower case and tokenised. */
export function locateActors(
  tokens: readonly Token[],
  compiled: CompiledPack,
  names: readonly (readonly string[])[],
): ActorSpan[] {
  const found: ActorSpan[] = compiled.actors
    .scan(tokens)
    .map((match) => ({ actor: match.entry, start: match.start, end: match.end }));
  for (const name of names) {
    const [first, last] = [name[0], name.at(-1)];
    for (let at = 0; at + name.length <= tokens.length; at++) {
      const { norm } = tokens[at]!;
      if (norm === first && name.every((word, i) => tokens[at + i]!.norm === word))
        found.push({ actor: 'publisher', start: at, end: at + name.length });
      if (norm === last && isKindOf(name, tokens, at, compiled.grammar))
        found.push({ actor: 'publisher', start: at - 1, end: at + 1 });
    }
  }
  if (found.length < 2) return found;
  // Of nested names the longest counts, of equal ones the publisher's: "the company" is the publisher, "company" alone
  // would be another.
  const outermost = found.filter(
    (actor) =>
      !found.some(
        (other) =>
          other.start <= actor.start &&
          other.end >= actor.end &&
          (other.end - other.start > actor.end - actor.start ||
            (other.actor === 'publisher' && actor.actor === 'third-party')),
      ),
  );
  return outermost.sort((a, b) => a.end - b.end || a.start - b.start);
}

/** "The college", in the notice of Larch College: does the token say by its kind whose name that is? */
export function isKindOf(
  name: readonly string[],
  tokens: readonly Token[],
  at: number,
  { words }: CompiledPack['grammar'],
): boolean {
  const token = tokens[at]!;
  return (
    name.length > 1 &&
    token.norm === name.at(-1) &&
    token.norm === token.stem &&
    words.definite.has(tokens[at - 1]?.norm ?? '')
  );
}

/** The actors with the parties that are none of them yet: of overlapping ones the actor. */
export function withParties(actors: readonly ActorSpan[], parties: readonly ActorSpan[]): readonly ActorSpan[] {
  if (!parties.length) return actors;
  const fresh = parties.filter((party) => !actors.some(({ start, end }) => start < party.end && end > party.start));
  return [...actors, ...fresh].sort((a, b) => a.end - b.end || a.start - b.start);
}

/** The spans in another row of tokens, in which each stands so much further on. */
export function moved(actors: readonly ActorSpan[], by: number): readonly ActorSpan[] {
  return actors.map(({ actor, start, end }) => ({ actor, start: start + by, end: end + by }));
}
