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
    'limited respect related relating due according access prior subject regard addition accordance relation similar pertaining response contrary next closer thanks attributable applicable pursuant belonging responding linked linking connected',
  plurals: 'people staff children police personnel men women media',
  eitherNumber: 'data',
  sameForm: 'read set put run come become let cut hit shut',
  comparison: 'than',
  possessiveRelative: 'whose',
  ofPeople: 'who whom',
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
  occasions: 'time',
  addressing: 'you',
  readersPossessives: 'your their his her',
  comparing: 'like unlike',
  outsiders:
    'competitor rival critic landlord neighbor neighbour friend relative mother father spouse husband wife colleague teacher dentist therapist lawyer accountant family household roommate housemate landlady boss manager coach doctor broker dealer bank insurer employer school university club union church enemy opponent shareholder investor government authority council ministry police customer user reader visitor member subscriber client patient guest child student pupil parent',
  ending: 'until till',
  regardless: 'even whether',
  definite: 'the this',
  proforms: 'so likewise',
  freeChoice: 'whichever whatever whoever however matter',
  bareInfinitive: 'let help make have',
  proVerbs: 'do does did',
  adding: 'and &',
  lacking: 'without absent',
  ownPossessives: 'our',
  drafting: 'choose select delete insert replace adapt tick strike omit',
  tools:
    'cookie pixel tag beacon gif script code tracker sdk plugin plugins technology tool system software program feature function widget button form questionnaire survey file log server sensor camera microphone device machine module library extension database page chatbot bot assistant algorithm counter player newsletter installer process account profile app application platform portal store shop service game keyboard firmware information data header statistic analytics method mechanism means',
  components:
    'cookie pixel tag beacon gif script tracker sdk plugin plugins widget button form questionnaire survey log counter chatbot bot newsletter sensor camera microphone footage',
  accompanying: 'with plus',
  bareBe: 'be been being',
  asking:
    'ask know tell see decide learn wonder inform show understand determine check find choose control specify indicate',
  thirdPersons: 'they he she',
  genitive: 'of',
  freeRelative: 'what whatever',
  reserving: 'reserve',
  mandative: 'request ask demand prefer require insist recommend propose advise urge instruct direct wish want',
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
