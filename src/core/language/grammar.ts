/** What the grammar of one language brings: closed classes of words, verbs with what they say is done, operators. All data. */

/** Closed classes. A word may be in several ("that": determiner, relative, complementiser). */
export const WORD_CLASSES = [
  'determiner',
  'possessive',
  'negative-determiner',
  'preposition',
  'coordinator',
  'subordinator',
  'relative',
  'complementiser',
  'interrogative',
  'modal',
  'do',
  'have',
  'be',
  'infinitive-marker',
  'negator',
  'adverb',
  'subject-pronoun',
  'object-pronoun',
  'pronoun',
  'negative-pronoun',
  'hedge',
  'reader-voice',
  'publisher-voice',
  'indefinite',
  'contrast',
  'filler',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** What a verb says is done with data, seen from the publisher. */
export type Act =
  | 'collect'
  | 'use'
  | 'share'
  | 'sell'
  | 'retain'
  /** The reader hands it over. */
  | 'provide'
  /** It goes somewhere by itself: "reaches us", "leaves the device". */
  | 'move'
  /** It is there: "the app contains trackers". */
  | 'contain'
  /** Spoken of, but neither collected nor shared. */
  | 'protect'
  | 'manage';

/**
 * What a word that governs another verb makes of it. `passes`: what is said of the one is said of the other ("able
 * to", "allow"); `reverses`: it says the opposite ("refuse to", "unable to"); `suspends`: it says neither ("plans to",
 * "the right to"); `plans`: it will be ("intend to"); `ends`: it was, and is over ("used to", "stopped").
 */
export type Control = 'passes' | 'reverses' | 'suspends' | 'ends';

export interface VerbEntry {
  readonly lemma: string;
  readonly act?: Act;
  /** Over an infinitive, a gerund or a clause that depends on it. */
  readonly control?: Control;
  /** Over gerunds alone: "prevent … from selling", "stop selling". */
  readonly governs?: 'gerund';
  /** Of its own object it says that it is not so: "avoid cookies", "refrain from profiling". */
  readonly negative?: true;
  /** It takes such a clause as what is said, thought or asked: "explains how", "claims that". */
  readonly reports?: 'asserted' | 'suspended';
  /** Tokens one of which must follow within eight for this entry ("ask … for", "hand … over"). */
  readonly particle?: readonly string[];
  /** Also a common noun: its neighbours, then the dictionary, decide. */
  readonly ambiguous?: boolean;
}

/** What an operator says of what stands in its scope. */
export type Effect =
  /** It is not so. */
  | 'denied'
  /** It is the other way round than the clause says: an exception. */
  | 'excepted'
  /** Nobody says that it is so. */
  | 'supposed'
  | 'asked'
  | 'past'
  | 'topic'
  | 'defined'
  | 'law'
  | 'advice'
  | 'hedged'
  /** It holds of a part. */
  | 'restricted'
  /** It stays with the reader. */
  | 'on-device'
  /** What looks like another operator of the same place, and is none. */
  | 'none';

/**
 * What an operator acts on. `clause`: the verb in whose clause it stands; `next`: the verb group right behind it, with
 * those that depend on it or are joined to it; `phrase`: the members of the phrase that follows; `statement`: every
 * verb of the clause that follows; `sentence`: every verb of the sentence.
 */
export type Scope = 'clause' | 'next' | 'phrase' | 'statement' | 'sentence';

export interface Operator {
  readonly id: string;
  /** In the language of `tokens/pattern.ts`; its span is what decides, its end is where what it acts on begins. */
  readonly patterns: readonly string[];
  readonly scope: Scope;
  readonly effect: Effect;
  /** Sentences in which it acts, and in which it must not: tests. */
  readonly acts: readonly string[];
  readonly not: readonly string[];
}

/** Nouns and adjectives that govern a verb: "no intention of selling", "unable to read". */
export interface GoverningWord {
  readonly words: string;
  readonly control: Control;
}

/** What a subordinator makes of its clause. */
export type Subordination = 'condition' | 'occasion' | 'exception' | 'concession' | 'reason' | 'comparison';

/** Small sets of words that one question each turns on. */
export type WordSetName =
  /** Before each of several things, all of them denied: "neither … nor". */
  | 'pairedNegators'
  /** With a negative determiner before it, a negation of the verb: "no longer". */
  | 'noMore'
  /** After a negation: it denies nothing ("not only"). */
  | 'noDenial'
  /** After a negation: it is so now and then ("not always"). */
  | 'sometimes'
  /** Before a negation that denies nothing ("whether or not"). */
  | 'alternative'
  | 'obligations'
  | 'counterfactuals'
  | 'pastAuxiliaries'
  /** Participles that are adjectives: "interested in". */
  | 'states'
  /** Before an infinitive marker that is a preposition: "access to". */
  | 'takesNoun'
  /** Plurals that no rule tells: "people". */
  | 'plurals'
  /** Nouns that take verbs of either number: "data leave", "data leaves". */
  | 'eitherNumber'
  /** Verbs whose past is their base form. */
  | 'sameForm'
  | 'comparison'
  /** Of nothing before it: "whose". */
  | 'possessiveRelative'
  /** Relative pronouns of people alone: "who". */
  | 'ofPeople'
  /** Auxiliaries that open a supposition where the subject follows: "should you". */
  | 'supposingInversion'
  /** Nouns and adjectives that a clause depends on: "the fact that". */
  | 'reporting'
  /** Before a subject at the head of a clause: "please". */
  | 'introductory'
  /** Forms of "be" that open no clause. */
  | 'bareBe'
  /** Behind the noun of an act: it is so. "Takes place", "is necessary". */
  | 'happening'
  /** Of clauses that tell from when or until when: "once", "as soon as". */
  | 'timing'
  /** Before the noun of an act, of which they only say that it is done: "engage in", "carry out". */
  | 'supporting'
  /** Between the noun of an act and what it is of: "covers". */
  | 'covering'
  /** "That". */
  | 'complement'
  /** People and institutions that something may be handed to, of no kind that the vocabulary knows: "a surveyor". */
  | 'getters'
  /** Before a thing that is excepted from a denial: "nothing beyond your name". */
  | 'exceptingBefore'
  /** Behind what is excepted: "your name excluded". */
  | 'exceptedBehind'
  /** Before a negation that leaves something: "almost no". */
  | 'nearly'
  /** In front of the object of a verb with it: "build up a profile". */
  | 'particles'
  /** Behind a copula it opens what is so, for the reason that has been told. */
  | 'why'
  /** Before what alone is so: "only". */
  | 'sole'
  /** Before "of" and those of whom it is a part: "one of our partners", "a member of our staff". */
  | 'partitive'
  /** Before what forbids the verb behind it: "against our policy to". */
  | 'opposing'
  /** Verbs of obligation: denied, what depends on them may be so all the same. */
  | 'obliging'
  /** Stands for a thing, the object of the clause that it opens, and asks nothing: "what you see". */
  | 'freeRelative'
  /** With "right" as their object, the publisher's own: "reserve the right to". */
  | 'reserving'
  /** What is said behind "that" is wished for: "request that we not share it". */
  | 'mandative'
  /** Open examples: "such as". */
  | 'exemplifying'
  /** In the passive, what is handed over stands behind "with": "we are provided with your name". */
  | 'providing'
  /** Opens what goes along with the object: "together with", "in addition to". */
  | 'alongside'
  /** In the passive they keep an object: "we are given your name". */
  | 'ditransitive'
  /** "There", of what there is. */
  | 'existential'
  /** Auxiliaries that, without a subject, command: "do not tell". */
  | 'commanding'
  /** Negations of being able to. */
  | 'inability'
  /** Of what one has no part in: "the sites we link to". */
  | 'linking'
  /** Possessives of the reader: what is theirs is not the publisher's. */
  | 'readersPossessives'
  /** Nouns that open a clause of time: "each time you visit". */
  | 'occasions'
  /** To whom a notice speaks, as an object. */
  | 'addressing'
  /** Before what something is compared with: "unlike". */
  | 'comparing'
  /** People who act for themselves, whosever they are: "rivals", "neighbours". */
  | 'outsiders'
  /** Subordinators of what ends a state: "until". */
  | 'ending'
  /** Before or instead of a subordinator: in every case ("even if", "whether"). */
  | 'regardless'
  /** Determiners of what is known: "the", "this". */
  | 'definite'
  /** Behind an auxiliary that stands for a verb: "do so". */
  | 'proforms'
  /** "Whichever": opens a clause that holds whatever the case. */
  | 'freeChoice'
  /** Verbs whose infinitive has no marker: "let us collect". */
  | 'bareInfinitive'
  /** Verbs that stand for any other: "do". */
  | 'proVerbs'
  /** Coordinators that add ("and"), and do not part ("or"). */
  | 'adding'
  /** "Without". */
  | 'lacking'
  /** Verbs of which nobody knows whether what is tried comes about: "we try not to". */
  | 'attempting'
  /** Before a span of time: no more than that: "longer than", "beyond". */
  | 'exceeding'
  /** What others run, too: "apps that", "a company that". */
  | 'outlets'
  /** Parts before a hyphen that leave a participle an adjective: "de-identified". */
  | 'prefixes'
  /** "Our". */
  | 'ownPossessives'
  /** Commands to whoever fills in a template: "choose". */
  | 'drafting'
  /** Things that act for whoever uses them: "a pixel", "a log file". */
  | 'tools'
  /** Between two actors who act together: "along with". */
  | 'accompanying'
  /** Verbs that take an indirect question: "ask whether". */
  | 'asking'
  /** Subject pronouns of people who are neither the publisher nor the reader: "they". */
  | 'thirdPersons'
  /** Subject pronouns of one thing or company: "it". */
  | 'neuter'
  /** "Of". */
  | 'genitive'
  /** Determiners of those who have been named: "these", "such". */
  | 'pointing'
  /** The reader as one of many, in the singular: "our customers". */
  | 'users'
  /** Adverbs that leave a denial whole: "ever", "otherwise". */
  | 'neutralAdverbs'
  /** Determiners of each one there is: "any". */
  | 'universal'
  /** Nouns before a clause that tells how: "the way we keep it". */
  | 'manners'
  /** Behind a negative: other than what has been named: "nowhere else". */
  | 'besides'
  /** Nouns of whoever it is: "third parties". */
  | 'anybody'
  /** Nouns of all that a publisher offers, and of everything: "on our site", "of any kind". */
  | 'wholes'
  /** Prepositions that narrow no denial: "despite", "except", which has an operator of its own. */
  | 'wholePrepositions'
  /** The reader, as who gets something or whose it is: "you", "your". */
  | 'readers';

/** Where sentences end: words in lower case, without the full stop behind them. */
export interface SentenceEnds {
  /** Behind these a full stop ends nothing: "Art. 6", "e.g. your name". */
  readonly abbreviations: ReadonlySet<string>;
  /** Of these, such as may be the last word of a sentence: "Brightfern Inc. We sell lamps". */
  readonly mayEnd: ReadonlySet<string>;
  /** Of those, such as are abbreviations before a figure alone: "No. 7". */
  readonly beforeFigures: ReadonlySet<string>;
  /** Behind one that may be the last, these open a sentence whatever they stand for. */
  readonly openers: ReadonlySet<string>;
}

/** How long something takes, in words: "twenty-four months". */
export interface DurationWords {
  /** "Twelve": 12. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Of these, such as may have another behind them: "thirty-six". */
  readonly tens: Readonly<Record<string, number>>;
  /** In the singular: the designator of ISO 8601, with its `T` for times of day, and how many of it one is. */
  readonly units: Readonly<Record<string, readonly [designator: string, count: number]>>;
}

export interface Grammar {
  readonly words: Readonly<Record<WordSetName, string>>;
  readonly classes: Readonly<Partial<Record<WordClass, string>>>;
  readonly subordinators: Readonly<Record<Subordination, string>>;
  readonly verbs: readonly VerbEntry[];
  readonly governing: readonly GoverningWord[];
  readonly operators: readonly Operator[];
  readonly ends: SentenceEnds;
  readonly durations: DurationWords;
  /** Slots that a preposition opens. */
  readonly prepositions: Readonly<Record<Slot, string>>;
  /** Nouns of acts, with the verb of each in its base form: "our use of cookies", "the sale of names". */
  readonly nominals: Readonly<Record<string, string>>;
  /** Forms of a verb, the base form first. */
  formsOf(lemma: string): readonly string[];
  /** Which form of a verb the word is. */
  formOf(lemma: string, word: string): VerbForm | undefined;
  /** An adverb by its ending: "independently". */
  isAdverb(norm: string): boolean;
  /** What a general dictionary knows of a word as a verb. */
  lookUp(norm: string): DictionaryEntry | undefined;
}

/** The place in a frame of a phrase behind a preposition. */
/** `companion`: "with", for a party a recipient, for a thing what goes along. */
export type Slot = 'recipient' | 'companion' | 'source' | 'agent' | 'purpose' | 'means' | 'topic' | 'place';

export type VerbForm = 'base' | 'third-person' | 'past' | 'gerund';

export interface DictionaryEntry {
  readonly form: VerbForm;
  /** Also a noun or an adjective. */
  readonly ambiguous: boolean;
}
