/** Somebody who is named in a sentence, and who that is. */
import type { Actor } from '../lexicon/language-pack.ts';

/** Token indices; `end` is exclusive. */
export interface ActorSpan {
  readonly actor: Actor;
  readonly start: number;
  readonly end: number;
}
