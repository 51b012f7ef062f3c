/** A clause read: who does what, whether it is so, and whether anybody says so. */
import type { Act } from '../language/grammar.ts';
import type { Agent } from './agents.ts';
import type { Clause } from './clause.ts';
import type { Extent } from './verb-group.ts';

export type Polarity = 'affirmed' | 'denied';

/** Whether somebody says that it is so, now. Only `asserted` makes a statement. */
export type Status =
  | 'asserted'
  /** "If we sold", "would sell", "no knowledge that". */
  | 'supposed'
  /** "How we collect", "ask whether". */
  | 'asked'
  | 'past'
  /** "The right to", "a plan to", "obliged to". */
  | 'open'
  | 'topic'
  | 'defined'
  | 'law'
  | 'advice'
  /** Of people whom the notice only speaks of. */
  | 'others'
  /** Its parts could not be told apart. */
  | 'unclear';

/** Why a frame is read as it is: an operator's id or a rule of the grammar, and the tokens that it stands on. */
export interface Step {
  readonly by: string;
  readonly at: Extent;
}

export interface Frame {
  readonly clause: Clause;
  readonly act: Act | undefined;
  readonly lemma: string;
  /** Of an act that its noun tells ("the storage of your name takes place"): the token where what it is of begins. */
  readonly of?: number;
  /** Of an act that its noun tells behind a verb ("we engage in the sale of names"): the noun. */
  readonly noun?: number;
  readonly agent: Agent;
  readonly polarity: Polarity;
  readonly status: Status;
  readonly hedged: boolean;
  /** "You must enter". */
  readonly obliged: boolean;
  readonly onDevice: boolean;
  /** Something is excepted from what it says: "to nobody except". */
  readonly excepting: boolean;
  /** What narrows it to a part. */
  readonly restriction: Extent | undefined;
  readonly trace: readonly Step[];
}
