/** The small words by which statements of sharing are read: a language brings its own. Stems unless said otherwise. */

type Words = ReadonlySet<string>;

export interface SharingWords {
  /** What can be shared; pronouns too. */
  readonly data: Words;
  /** Of these, what may stand before a noun of its own: "this page". */
  readonly determiners: Words;
  /** What is traded but is no data: "sell our assets". */
  readonly goods: Words;
  /** Of these, what publishers serve as well; the lemmas for that, and the forms that show it to be the reader's. */
  readonly served: Words;
  readonly serves: Words;
  readonly readersMarks: Words;
  /** Before a name these show that it is the publisher's. */
  readonly ownMarks: Words;
  /** Lemmas whose object is data unless something else is named. */
  readonly sharesData: Words;
  /** Lemmas for money. */
  readonly sells: Words;
  /** Lemmas that move data to somebody else. */
  readonly transfers: Words;
  /** Lemmas of what readers mostly do, and with the publisher as the subject is sharing: "we submit it to lenders". */
  readonly handsOn: Words;
  /** Lemmas of what is done for a publisher, in the passive: "hosted by"; of having it done; of doing it with somebody. */
  readonly worksFor: Words;
  readonly engages: Words;
  readonly worksWith: Words;
  /** Lemmas of taking a thing of somebody's into a page: "embed videos from"; prepositions of what it runs on. */
  readonly embeds: Words;
  /** Of these, such as tell of what something has, too: "it includes". */
  readonly consists: Words;
  /** What is joined stands behind them: "integrates it with". */
  readonly companions: Words;
  readonly runsOn: Words;
  /** Stems of what a page loads from whoever made it: "a map by Oakpost". */
  readonly loaded: Words;
  /** Lemmas of making a contract, stems for one, and for what it is about: "signed a processing agreement with". */
  readonly signs: Words;
  readonly contracts: Words;
  readonly processing: Words;
  /** Before a name: a means of the publisher's, and nobody ("the language Fernscript"). */
  readonly means: Words;
  /** Lemmas whose object is gone, for what stands behind "with". */
  readonly replaces: Words;
  /** What a provider does, by the kind of recipient that it makes of it. */
  readonly work: readonly { readonly category: string; readonly stems: Words }[];
  /** Stems of those who are hired to do it: several kinds may share one. */
  readonly hired: Words;
  /** Stems that, over a list, say of all that stands in it that they get data. */
  readonly listed: Words;
  /** What runs software: on the publisher's own there is no recipient. */
  readonly machines: Words;
  /** "Own servers", "self-hosted": before what runs software, it is the publisher's. */
  readonly own: Words;
  readonly hosted: Words;
  /** Behind a name in brackets, it is the publisher's: "(hereafter", "("we"". */
  readonly aliases: Words;
  /** Lemmas that disclose rather than share. */
  readonly discloses: Words;
  /** Lemmas that put something before everybody. */
  readonly publishing: Words;
  /** Lemmas that state something even where no recipient is named. */
  readonly standsAlone: Words;
  /** Lemmas that take the recipient as their object: "give advertisers totals"; `with` if the data follow by "with". */
  readonly givesTo: Words;
  readonly givesWith: Words;
  /** Lemmas of a third party that gets data on the site. */
  readonly gets: Words;
  /** Lemmas of looking at what is the reader's: "only our accountants see your invoices". */
  readonly sees: Words;
  /** Prepositions of a group whose members get data: "shared within our group". */
  readonly within: Words;
  /** Of these, those that count where they are denied: "do not have access". */
  readonly lacks: Words;
  /** Of these, verbs whose object need not be data. */
  readonly getsAnything: Words;
  /** What opens a clause of condition. */
  readonly conditionals: Words;
  /** Lemmas that state something by a particle: "give out", "pass on". */
  readonly parted: Words;
  readonly particles: Words;
  /** Words that put off to another place how something is shared ("in the following situations"). */
  readonly announcing: Words;
  /** Before a "to" that opens what something is done for. */
  readonly aiming: Words;
  /** Forms at which the object of a verb ends. */
  readonly objectEnds: Words;
  /** Prepositions before a recipient; of these, such as never come before their verb. */
  readonly links: Words;
  /** Stems after which "to" brings no recipient: "subject to". */
  readonly notGiving: Words;
  /** Forms between a preposition and its recipient. */
  readonly fillers: Words;
  /** Forms for nobody, and before a recipient who does not receive: "with no third parties". */
  readonly nobody: Words;
  /** Words that join the members of a list. */
  readonly coordinators: Words;
  /** Forms that join recipients. */
  readonly joints: Words;
  /** Forms before the recipient at the head of a list item. */
  readonly headWords: Words;
  /** Forms that point back: "these companies". */
  readonly anaphoric: Words;
  /** Nouns that name nobody without the clause behind them, the words that open it and the words that end it. */
  readonly bareHeads: Words;
  readonly relatives: Words;
  readonly clauseEnds: Words;
  /** Forms that go on to describe a recipient, where no verb follows. */
  readonly describing: Words;
  /** Of these, who is mostly somebody's: "a partner we …" opens no clause of theirs. */
  readonly somebodys: Words;
  /** "Party"; after "third party" these show that the party is meant, not something of it. */
  readonly parties: Words;
  readonly afterParty: Words;
  /** Endings of such words: of verbs, adverbs and plurals of which "third party" is no part. */
  readonly afterPartyEndings: readonly string[];
  /** Capitalised and with the article, the publisher: "the Service Provider". */
  readonly ownTitles: Words;
  /** With the article, the publisher itself: "the company". */
  readonly ourselves: Words;
  /** Capitalised in notices, and nobody's name. */
  readonly neverNames: Words;
  /** Endings of nouns and adjectives that are made of other words: nobody is called so ("Restriction"). */
  readonly commonEndings: readonly string[];
  /** Stems for what companies write of themselves: "Oakpost's policy" gets nothing. */
  readonly papers: Words;
  /** Stems of what authorities are: they are no companies. */
  readonly offices: Words;
  /** Stems for what a company lends its name to: "the Oakpost service". */
  readonly tools: Words;
  /** Ends of the names of laws and schemes, and of papers. */
  readonly lawNames: Words;
  readonly legalForms: Words;
  /** Heads of what is told of, not stated: "the information we disclose", "the ways in which we share". */
  readonly relativeHeads: Words;
  /** Prepositions before those of whom data is; what adds a part to the rest of it; what bounds an age, and ages. */
  readonly ofWhom: Words;
  readonly adding: Words;
  readonly below: Words;
  readonly ages: Words;
  /** Before a noun whose things are listed below: "the following data". */
  readonly listing: Words;
  /** Stems for children, as those of whom data is. */
  readonly children: Words;
  /** The publisher as it speaks; publisher and reader as those who receive. */
  readonly firstPerson: Words;
  readonly speakers: Words;
  /** Stems for those who work for the publisher and are no others. */
  readonly ownPeople: Words;
  /** What opens a clause in which a passive only tells of: "data which was shared". */
  readonly subordinating: Words;
  /** Between a verb and a party these show that the verb is said of something else: "use firewalls to keep out". */
  readonly detours: Words;
  /** Before a source. */
  readonly sourceLinks: Words;
  /** Places on the web that are somebody else's. */
  readonly places: Words;
}
