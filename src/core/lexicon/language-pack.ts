/** What one language brings: its vocabulary and rules, all data. Adding a language is adding a folder beside `en`. */
import type { SharingCondition } from '../report.ts';
import type { Grammar } from '../language/grammar.ts';
import type { AddressWords } from './address-words.ts';
import type { ColumnWords } from './column-words.ts';
import type { ContactWords } from './contact-words.ts';
import type { Countries } from './countries.ts';
import type { DateWords } from './date-words.ts';
import type { MeansWords } from './means-words.ts';
import type { NameWords } from './name-words.ts';
import type { PatternWords } from './pattern-words.ts';
import type { PreparedPack } from './prepared-pack.ts';
import type { PurposeWords } from './purpose-words.ts';
import type { Rule } from './rule.ts';
import type { DataWords } from './data-words.ts';
import type { SharingWords } from './sharing-words.ts';
import type { SignalWords } from './signal-words.ts';
import type { Term } from './term.ts';
import type { Topic } from './topic.ts';

/** Who does something, or what it is done to. */
export type Actor = 'publisher' | 'reader' | 'third-party';

/**
 * What a verb says is done with data, seen from the publisher. `provide`: the reader hands it over; `protect`,
 * `manage`: it is spoken of, but neither collected nor shared.
 */
export type PredicateKind = 'collect' | 'use' | 'share' | 'sell' | 'retain' | 'provide' | 'protect' | 'manage';

export interface PredicateEntry {
  readonly lemma: string;
  readonly kind: PredicateKind;
  /** Also a common noun or adjective: its neighbours, then the tagger, decide. */
  readonly ambiguous?: boolean;
  /** Tokens that must follow within three for this kind ("ask … for"). */
  readonly particle?: string;
}

export interface PhraseEntry<Value> {
  readonly pattern: string;
  readonly value: Value;
}

export interface ConditionEntry {
  readonly pattern: string;
  /** As a condition of sharing; absent where the contract has no name for it. */
  readonly condition?: SharingCondition;
  /** The statement holds only if it is met ("only with your consent"), not merely in its course ("when you register"). */
  readonly decisive: boolean;
  /** Said of sharing and selling only. */
  readonly ofSharing?: boolean;
}

export interface LanguagePack {
  /** ISO 639-1. */
  readonly code: string;
  readonly patternWords: PatternWords;
  readonly grammar: Grammar;
  readonly predicates: readonly PredicateEntry[];
  readonly actors: readonly PhraseEntry<Actor>[];
  readonly conditions: readonly ConditionEntry[];
  readonly headings: readonly PhraseEntry<Topic>[];
  readonly auxiliaries: Auxiliaries;
  readonly means: MeansWords;
  readonly terms: readonly Term[];
  readonly rules: readonly Rule[];
  readonly names: NameWords;
  readonly dates: DateWords;
  readonly contacts: ContactWords;
  readonly addresses: AddressWords;
  readonly countries: Countries;
  readonly purposes: PurposeWords;
  readonly sharing: SharingWords;
  readonly signals: SignalWords;
  readonly data: DataWords;
  readonly columns: ColumnWords;
  /** What a build worked out of all this; absent where it is worked out when first needed. */
  readonly prepared?: PreparedPack;
}

/** The small words of a verb group. */
export interface Auxiliaries {
  readonly hedging: ReadonlySet<string>;
  readonly negating: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
}
