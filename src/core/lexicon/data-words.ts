/** Small words that reading data practices turns on, in one language. */

type Words = ReadonlySet<string>;

export interface DataWords {
  /** In a phrase for data at large, or for cookies, these say nothing of which: a denial of it is one of the whole. */
  readonly neutral: Words;
  /** Verbs that say what collected data serve for, where they depend on another ("to monitor usage"). */
  readonly studying: Words;
  /** What collects by itself: with one of these, a studying verb collects. */
  readonly trackers: Words;
  /** Those before "they" who are not the others. */
  readonly notThey: Words;
  /** What sends data on its own account. */
  readonly devices: Words;
  /** After these, "to" or "with" names no receiver. */
  readonly relating: Words;
  /** Adverbs of collecting without the reader. */
  readonly automatic: Words;
  /** After "from": not the reader. */
  readonly sources: Words;
  /** A line that ends in a full stop and holds one of these is a sentence. */
  readonly finite: Words;
  /** Open the examples of an information word. */
  readonly inclusive: Words;
  /** Words for data at large. */
  readonly information: Words;
  /** At the head of a sentence: what was named before. */
  readonly pronouns: Words;
  /** Between two members of a list of data only these stand. */
  readonly betweenMembers: Words;
  /** No span opens or ends with one of these. */
  readonly edges: Words;
  /** Before a noun that is whole. */
  readonly beforeNoun: Words;
  /** After a noun that is whole. */
  readonly afterNoun: Words;
  /** Before a thing of the reader's. */
  readonly owning: Words;
  /** What readers do with data they hand over. */
  readonly giving: Words;
  /** A sentence about cookies with one of these tells how to refuse them. */
  readonly refusal: Words;
  /** Before an information word: it was named before. */
  readonly anaphoric: Words;
  /** After "to" these open a purpose. */
  readonly infinitives: Words;
  /** After a name at the head of a sentence: what it stands for follows. */
  readonly defining: Words;
  /** With "of" before "this information": not all of it. */
  readonly partial: Words;
  /** No defined name holds one of these. */
  readonly unnamed: Words;
  /** Verbs that join data to data: denied, they say nothing of either. */
  readonly joining: Words;
  /** With one of these in the sentence a company is sold, not data. */
  readonly mergers: Words;
  /** Persons under age. */
  readonly minors: Words;
  /** Before a tracker: it is only how something is done. */
  readonly means: Words;
  /** What is done with cookies by those whose cookies they are. */
  readonly placing: Words;
  /** Between "they" and its verb. */
  readonly modals: Words;
  /** Verbs, in the base form, of what a notice is about: denied, what it leaves out ("does not cover"). */
  readonly covering: Words;
  /** What a text is called: "the Financial Information Privacy Act", "this notice". */
  readonly texts: Words;
  /** What a law is called: "under the GDPR". */
  readonly laws: Words;
  /** Parts of a text, in the singular: "the “Cookies” section". */
  readonly partsOfTexts: Words;
  /** Between the words of what a text is called. */
  readonly joiningNames: Words;
  /** Verbs of what a word means: "refers to". */
  readonly meaning: Words;
  /** Before an information word, in a definition: "means any information". */
  readonly every: Words;
  /** Whom such information is about, in the singular. */
  readonly individuals: Words;
  /** What a tracker is, in the singular: "a small text file". */
  readonly kinds: Words;
  /** Open a sentence that leads elsewhere, with one of `lookedFor`: "learn more", "see how". */
  readonly looking: Words;
  /** See `looking`. */
  readonly lookedFor: Words;
  /** Before an information word, with a preposition before it: "for further information". */
  readonly further: Words;
  /** "Please": what follows is asked of the reader. */
  readonly pleading: Words;
  /** Behind one of `pleading`, and a word at most: the reader is told what is done ("please be aware"). */
  readonly noting: Words;
  /** Verbs, in the base form: on what something depends is not what is done. */
  readonly depending: Words;
  /** Verbs, in the base form, of asking for data. */
  readonly requesting: Words;
  /** Verbs, in the base form, of having to have them: "is required by law". */
  readonly requiring: Words;
  /** With one of `channels`: how something is asked for ("by e-mail"). */
  readonly byChannel: Words;
  /** Ways of writing and calling, in the singular. */
  readonly channels: Words;
  /** Before a sale that is not the publisher's: "the right to", "opt out of". */
  readonly leaving: Words;
  /** Of these, such as were sold are named, or would be: "the categories that we sold". */
  readonly listed: Words;
  /** Behind what was sold, with a colon: it is listed. */
  readonly listing: Words;
  /** Behind a verb of giving: what is given is the data ("given access to your address"). */
  readonly access: Words;
  /** Verbs, in the base form, of how something travels: without a receiver they say nothing of who gets it. */
  readonly moving: Words;
  /** Verbs, in the base form, of what a device does by itself. */
  /** What sends up to whoever made it, where nobody is named. */
  readonly uploading: Words;
  readonly transmitting: Words;
  /** Of these, such as may go to the publisher itself where nobody is named: "is not sent". */
  readonly sending: Words;
  /** In the singular, behind "your": others all the same ("your employer"). */
  readonly readersOthers: Words;
  /** In the singular, behind "our": the publisher itself ("to our servers"). */
  readonly ownSystems: Words;
  /** Before a phrase: it is said of the whole ("all data"). */
  readonly whole: Words;
  /** In the singular: anybody there is; a denial towards them is one of the whole ("to third parties"). */
  readonly anybody: Words;
  /** Before one of those: still anybody ("other", "outside"). */
  readonly anyKind: Words;
  /** In the singular, behind an information word: who deals with it ("data providers"). */
  readonly traders: Words;
  /** Verbs, in the base form, of recording what somebody does. */
  readonly following: Words;
  /** In the singular, behind "through": what records without the reader ("through cookies"). */
  readonly recorders: Words;
  /** Verbs, in the base form, of finding out: said of a place, it is learnt ("to determine your location"). */
  readonly locating: Words;
  /** Verbs, in the base form, that, denied, tell whose a tracker is, not that there is none: "we cannot access these cookies". */
  readonly grasping: Words;
  /** "Have": as `grasping`, where it says that something is collected. */
  readonly possessing: Words;
  /** Before an age: "under 13". */
  readonly below: Words;
  /** In the singular, with one of `below`: "under the age of". */
  readonly ages: Words;
  /** Before a phrase that says what something is not: "non-audio data". */
  readonly without: Words;
  /** Behind a single word that only tells which: "device-specific". */
  readonly specific: Words;
  /** Behind a phrase that only says what another thing goes by: "location-enabled services". */
  readonly madeOf: Words;
  /** Of those, behind a place, what data on it goes by: "GPS-based location data". */
  readonly made: Words;
  /** Behind one of `madeOf`: it was no modifier ("based on"). */
  readonly madeOfWhat: Words;
  /** Behind "their", before what is somebody's: "their own cookies". */
  readonly own: Words;
  /** Between trackers and a verb that says whom they serve: "cookies and similar files may allow". */
  readonly besideTrackers: Words;
  /** With an inclusive word: "such as". */
  readonly as: Words;
  /** In the singular, two words each, before a tracker: whose it is ("third-party cookies"). */
  readonly outsiders: Words;
}
