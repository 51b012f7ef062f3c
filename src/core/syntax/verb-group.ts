/** A verb with its auxiliaries, adverbs and negation. */
import type { VerbEntry } from '../language/grammar.ts';

/** Token indices; ends are exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface VerbGroup extends Extent {
  /** The verb; of an ellipsis ("we do not") its last auxiliary. */
  readonly head: number;
  readonly entry: VerbEntry | undefined;
  /** `ellipsis`: auxiliaries alone, that stand for a verb said before; `silent`: an infinitive that does ("not to"). */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle' | 'imperative' | 'ellipsis' | 'silent';
  readonly voice: 'active' | 'passive';
  readonly tense: 'present' | 'past' | 'perfect' | 'future';
  /** A form of "be" that links its subject to a noun or adjective. */
  readonly copula: boolean;
  /** Token of the negation. */
  readonly negator: number | undefined;
  readonly hedged: boolean;
  /** "Would", "could have". */
  readonly counterfactual: boolean;
  /** "Must", "have to". */
  readonly obliged: boolean;
  /** A subject between auxiliary and verb: "do we sell". */
  readonly inverted: Extent | undefined;
}

/** Is it what somebody did: "sold", "have sold"? What is joined with it may lack the auxiliary. */
export function isActivePast({ form, voice, tense }: VerbGroup): boolean {
  return form === 'finite' && voice === 'active' && (tense === 'past' || tense === 'perfect');
}

/** Does it stand for a verb that was said before? */
export function isProForm({ form }: VerbGroup): boolean {
  return form === 'ellipsis' || form === 'silent';
}
