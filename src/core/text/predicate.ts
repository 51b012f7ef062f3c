/** A verb of data handling as it stands in a sentence. */
import type { Clause } from '../syntax/clause.ts';
import type { Status } from '../syntax/frame.ts';
import type { VerbForm } from '../language/grammar.ts';
import type { Stance } from '../report.ts';
import type { Actor, ConditionEntry, PredicateKind } from '../lexicon/language-pack.ts';

/** `both`: "we and our partners". `unknown`: no subject that is understood. */
export type Subject = Actor | 'both' | 'unknown';

export interface Predicate {
  readonly clause: Clause;
  readonly status: Status;
  /** The publisher asks the reader for it: "we ask you to enter". */
  readonly asked: boolean;
  readonly kind: PredicateKind;
  readonly lemma: string;
  /** Token index of the verb. */
  readonly at: number;
  /** Token index where its verb group begins: the first auxiliary. */
  readonly from: number;
  readonly form: VerbForm;
  readonly voice: 'active' | 'passive';
  readonly subject: Subject;
  readonly negated: boolean;
  readonly hedged: boolean;
  /** Only referred to ("how we collect"), not stated. */
  readonly referred: boolean;
  /** An infinitive of purpose or a gerund: said on the way, by another verb's statement. */
  readonly dependent: boolean;
  readonly conditions: readonly ConditionEntry[];
  /** Some condition decides whether it happens at all. */
  readonly conditional: boolean;
  /** Tokens that its object can stand in: to the right, and for a passive to the left. `end` is exclusive. */
  readonly reach: { readonly start: number; readonly end: number };
}

/** What happens "unless" or "only if" is conditional, denied or not: "we do not share it without your consent". */
export function stanceOf({ conditional, negated }: Pick<Predicate, 'conditional' | 'negated'>): Stance {
  return conditional ? 'conditional' : negated ? 'denied' : 'stated';
}
