/** Small sets of English words that one question each turns on. */
import type { Act, WordSetName } from '../../../language/grammar.ts';

export const words: Readonly<Record<WordSetName, string>> = {
  pairedNegators: 'neither nor',
  noMore: 'longer',
  noDenial: 'only limited necessarily just merely solely exclusively least until all every',
  alternative: 'or',
  obligations: 'must ought',
  counterfactuals: "would wouldn't wouldnt",
  pastAuxiliaries: "did didn't didnt was wasn't wasnt were weren't werent had hadn't",
  states:
    'interested located based able due related unable entitled subject limited concerned located pleased happy committed dedicated',
  takesNoun:
    'limited respect related relating due according access prior subject regard addition relation similar pertaining response contrary next closer thanks attributable applicable pursuant belonging responding linked linking connected',
  plurals: 'people staff children police personnel men women media',
  sameForm: 'read set put run come become let cut hit shut',
  comparison: 'than',
  possessiveRelative: 'whose',
  supposingInversion: 'should were had',
  reporting:
    'fact knowledge myth case belief claim idea rumor assumption aware clear sure certain true untrue false wrong understanding guarantee warranty promise event mean likely possible unlikely',
  introductory: 'please today currently here below above therefore hereby then online offline however instead',
  complement: 'that',
  obliging: 'need require oblige obligate compel force',
  exemplifying: 'such including like e.g example namely includes include i.e especially particularly included',
  ditransitive: 'give show send tell grant offer hand ask lend deny',
  existential: 'there',
  commanding: "do don't dont",
  inability: "cannot can't cant couldn't couldnt",
  linking: 'link',
  readersPossessives: 'your their his her',
  regardless: 'even whether',
  definite: 'the this',
  proforms: 'so likewise',
  freeChoice: 'whichever whatever whoever however matter',
  bareInfinitive: 'let help make have',
  lacking: 'without absent',
  ownPossessives: 'our',
  accompanying: 'with plus',
  bareBe: 'be been being',
  asking:
    'ask know tell see decide learn wonder inform show understand determine check find choose control specify indicate',
  genitive: 'of',
  freeRelative: 'what whatever',
};

/** Nouns of acts: "our use of cookies", "the sale of personal data". */
export const nominals: Readonly<Record<string, Act>> = {
  collection: 'collect',
  gathering: 'collect',
  collecting: 'collect',
  recording: 'collect',
  tracking: 'collect',
  use: 'use',
  usage: 'use',
  processing: 'use',
  disclosure: 'share',
  sharing: 'share',
  transfer: 'share',
  transmission: 'share',
  sale: 'sell',
  selling: 'sell',
  storage: 'retain',
  retention: 'retain',
};
