/** The form of a language's vocabulary of how purposes are said: the verbs, and the words around them. */

export interface PurposeWords {
  /** Verbs with which a purpose is said, in their base form: "to provide", "for improving". */
  readonly verbs: ReadonlySet<string>;
  /** May stand between "to" and its verb. */
  readonly adverbs: ReadonlySet<string>;
  /** After these "to" opens what is wanted, owed or allowed, not what something is for: "the right to". */
  readonly complementing: ReadonlySet<string>;
  /** Verbs that put their object to something: "ask you to provide". */
  readonly asking: ReadonlySet<string>;
  /** Verbs by which a tool serves a purpose: "cookies help us to". */
  readonly serving: ReadonlySet<string>;
  /** Whom a tool serves. */
  readonly served: ReadonlySet<string>;
  /** Data and tools, in the singular, and pronouns that stand for them: the subject of a purpose. */
  readonly tools: ReadonlySet<string>;
  /** Verbs of what is on offer. */
  readonly offering: ReadonlySet<string>;
  /** What the notice itself undergoes, in the singular. */
  readonly changes: ReadonlySet<string>;
  /** "No", before one of `others`: says nothing new ("for no other purpose"). */
  readonly exclusive: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** Behind one of `others`: "for no purpose other than". */
  readonly than: ReadonlySet<string>;
  /** Verbs, in the base form, by which data are described: "data that does not identify you". */
  readonly naming: ReadonlySet<string>;
  /** Tools, in the singular, that are kept for what they do. */
  readonly trackers: ReadonlySet<string>;
  /** Possessives of others: "for their own marketing". */
  readonly theirs: ReadonlySet<string>;
  /** Verbs of doing one's part: "perform their functions". */
  readonly performing: ReadonlySet<string>;
  /** Pronouns of others who act. */
  readonly they: ReadonlySet<string>;
  /** Verbs that, in the passive, say what a thing is made to do. */
  readonly configuring: ReadonlySet<string>;
  /** "Is": between "the reason" and what it is. */
  readonly copulas: ReadonlySet<string>;
  /** The last word of a lead-in whose items say what for. */
  readonly openers: ReadonlySet<string>;
  /** With "purposes", in the singular: rights and bases are named, not purposes. */
  readonly reserved: ReadonlySet<string>;
  /** End a purpose phrase: conditions, contrasts, manner. */
  readonly breaks: ReadonlySet<string>;
  /** After "as" and such: "as described in", "as required by". */
  readonly references: ReadonlySet<string>;
  /** After "for": neither data nor a tool is meant ("for example"). */
  readonly notPurposes: ReadonlySet<string>;
  /** May open a noun phrase that says a purpose. */
  readonly determiners: ReadonlySet<string>;
  /** "purpose", "reason" and the like, in the singular. */
  readonly nouns: ReadonlySet<string>;
  /** Before "for": what follows belongs to them ("responsible for", "the basis for"). */
  readonly governing: ReadonlySet<string>;
  /** Verbs that say what is done with data, not what for. */
  readonly handling: ReadonlySet<string>;
  /** Verbs that, said of data, are about its safety. */
  readonly shielding: ReadonlySet<string>;
  /** What readers request by their rights, in the singular. */
  readonly requested: ReadonlySet<string>;
  /** Verbs of handing something over, and, in the singular, what readers hand to the publisher. */
  readonly giving: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  /** Verbs that are as often nouns. */
  readonly nounLike: ReadonlySet<string>;
  /** Verbs by which kinds of data are told apart: "information that can be used to identify you". */
  readonly describing: ReadonlySet<string>;
  /** Words, in the singular, for the notice itself: what it is for is no purpose of the data's. */
  readonly documents: ReadonlySet<string>;
  /** By category: verbs that say it whatever their object is, and nouns, in the singular, that say it in any purpose. */
  readonly signals: readonly PurposeSignal[];
  /** After a signal noun: who does it is named, not what for ("our advertising partners"). */
  readonly bearers: ReadonlySet<string>;
  /** Who shows advertisements besides the publisher; in the singular. */
  readonly advertisers: ReadonlySet<string>;
  /** After a pronoun: a statement of its own begins. */
  readonly modals: ReadonlySet<string>;
  /** Before an infinitive: "to". */
  readonly markers: ReadonlySet<string>;
  /** Before a noun or gerund that says a purpose: "for". */
  readonly prepositions: ReadonlySet<string>;
  /** Opens a clause that says a purpose: "so that we can". */
  readonly resultant: ReadonlySet<string>;
  /** Opens a clause: "so that". */
  readonly clauses: ReadonlySet<string>;
  /** Phrases of three words that open a purpose. */
  readonly connecting: ReadonlySet<string>;
  /** Behind "purpose": "for the purpose of". */
  readonly genitives: ReadonlySet<string>;
  /** Phrases of two words behind "purposes": "purposes such as". */
  readonly exampling: ReadonlySet<string>;
  /** Behind "purposes", before what they are: "purposes, including but not limited to". */
  readonly links: ReadonlySet<string>;
  /** Such as need another behind them: "purposes, which may include". */
  readonly openLinks: ReadonlySet<string>;
  /** Before "to", of `links`. */
  readonly limiting: ReadonlySet<string>;
  /** Before "to": what readers are asked, unless one of `demanded` stands before it. */
  readonly demanding: ReadonlySet<string>;
  /** See `demanding`: "the data is required to ship it". */
  readonly demanded: ReadonlySet<string>;
  /** Between two statements: "and". */
  readonly adding: ReadonlySet<string>;
  /** Behind whom a tool serves, before what for: "helps us in improving". */
  readonly servedIn: ReadonlySet<string>;
  /** Before one of `references`. */
  readonly as: ReadonlySet<string>;
  /** Phrases of two words that end a purpose. */
  readonly according: ReadonlySet<string>;
  /** Opens a clause that describes: "visits, which may include". */
  readonly relatives: ReadonlySet<string>;
  /** With one of `relatives`, in which something is said: "for which". */
  readonly beforeRelatives: ReadonlySet<string>;
  /** Of a verb behind one of these another word is the subject: "services that may interest you". */
  readonly describers: ReadonlySet<string>;
  /** Of `modals`, such as open no statement of their own: "to also improve", "that you have". */
  readonly doubtful: ReadonlySet<string>;
  /** Subjects of another statement. */
  readonly pronouns: ReadonlySet<string>;
  /** Of `pronouns`, such as open one with a modal though nothing parts them: "to ship it we may". */
  readonly speakers: ReadonlySet<string>;
  /** Behind a verb that is as often a noun, at the head of an item: it is the verb ("contact you"). */
  readonly addressed: ReadonlySet<string>;
  /** The publisher in its own words. */
  readonly selves: ReadonlySet<string>;
  /** "Our": may stand before whom a tool serves. */
  readonly ours: ReadonlySet<string>;
  /** "Please": the reader is told to do something. */
  readonly polite: ReadonlySet<string>;
  /** Before a colon in the midst of a line: purposes follow, each a sentence. */
  readonly announcing: ReadonlySet<string>;
  /** Before what an item says besides: "in the event of". */
  readonly setting: ReadonlySet<string>;
  /** Phrases of two words, the second in the singular, of a licence: "you hereby grant". */
  readonly granting: ReadonlySet<string>;
  /** What readers are told to do with the notice itself. */
  readonly reading: ReadonlySet<string>;
  /** Phrases of two words: what is left is no purpose. */
  readonly leaving: ReadonlySet<string>;
  /** What readers do by their rights. */
  readonly requesting: ReadonlySet<string>;
  /** Of `serving`, such as say nothing of what for. */
  readonly helping: ReadonlySet<string>;
  /** As `helping`, in the base form. */
  readonly aiding: ReadonlySet<string>;
  /** Before a connector: the object of the verb is still to come ("provide you with and improve"). */
  readonly pending: ReadonlySet<string>;
  /** Pronouns that a verb has right behind it. */
  readonly objects: ReadonlySet<string>;
  /** Words of up to three letters that a noun phrase may begin with: "new lamps". */
  readonly shortWords: ReadonlySet<string>;
  /** No purpose ends with one of these, or with two of them. */
  readonly trailing: ReadonlySet<string>;
  /** Data, where they are kept safe. */
  readonly shielded: ReadonlySet<string>;
  /** In the singular: of data, and seldom of anything else ("the integrity of"). */
  readonly qualities: ReadonlySet<string>;
  /** Between the members of a list. */
  readonly connectors: ReadonlySet<string>;
}

export interface PurposeSignal {
  readonly category: string;
  /** Said along with other verbs ("provide and improve"), each counts. */
  readonly verbs?: ReadonlySet<string>;
  /** Say it only along with other verbs. */
  readonly joined?: ReadonlySet<string>;
  /** Say it where no term of the vocabulary does. */
  readonly lastResort?: ReadonlySet<string>;
  readonly nouns?: ReadonlySet<string>;
}
