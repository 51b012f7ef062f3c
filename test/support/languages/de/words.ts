/** Small sets of German words; a set that German has no word for is empty. */
import type { Act, DurationWords, SentenceEnds, WordSetName } from '../../../../src/core/language/grammar.ts';

export const words: Readonly<Record<WordSetName, string>> = {
  pairedNegators: 'weder noch',
  noMore: '',
  noDenial: 'nur',
  alternative: 'oder',
  obligations: 'muss müssen',
  counterfactuals: 'würde würden hätte hätten',
  pastAuxiliaries: 'wurde wurden war waren hatte hatten',
  states: '',
  takesNoun: 'zugang recht',
  plurals: 'daten partner dienstleister anbieter',
  eitherNumber: 'anzahl',
  sameForm: 'erhalten',
  comparison: 'als',
  possessiveRelative: 'deren dessen',
  supposingInversion: 'sollten sollte',
  reporting: 'tatsache behauptung',
  introductory: 'bitte',
  complement: 'dass',
  obliging: 'verpflichten zwingen',
  exemplifying: 'etwa insbesondere wie',
  ditransitive: 'geben zeigen',
  existential: '',
  pointing: 'diese diesen dieser solche solchen',
  commanding: '',
  inability: '',
  linking: 'verlinken',
  readersPossessives: 'ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner',
  ending: 'bis',
  comparing: 'wie',
  outsiders: 'Nachbar Konkurrent',
  regardless: 'auch ob',
  definite: 'der die das diese dieser dieses',
  proforms: '',
  freeChoice: '',
  bareInfinitive: 'lassen',
  proVerbs: 'tun',
  lacking: 'ohne',
  tools: '',
  drafting: '',
  ownPossessives: 'unser unsere unseren unserem unserer unseres',
  accompanying: 'samt',
  bareBe: '',
  asking: 'fragen erfahren',
  genitive: 'von der des',
  readers: 'sie ihnen ihr ihre ihren ihrem ihrer',
  users: 'nutzer kunde kunden gäste',
  freeRelative: 'was',
  mandative: '',
  thirdPersons: '',
  components: '',
  reserving: 'vorbehalten',
  occasions: 'mal',
  addressing: 'sie',
  adding: 'und',
  ofPeople: '',
};

export const nominals: Readonly<Record<string, Act>> = {
  erhebung: 'collect',
  verwendung: 'use',
  weitergabe: 'share',
  übermittlung: 'share',
  verkauf: 'sell',
  speicherung: 'retain',
};

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const ends: SentenceEnds = {
  abbreviations: set('art abs nr bzw usw ggf z.b d.h'),
  mayEnd: set('usw'),
  beforeFigures: set(''),
  openers: set('wir sie die der das'),
};

export const durations: DurationWords = {
  numbers: { zwei: 2, drei: 3, sechs: 6, zwölf: 12 },
  tens: {},
  units: { tage: ['D', 1], tagen: ['D', 1], monate: ['M', 1], monaten: ['M', 1], jahre: ['Y', 1], jahren: ['Y', 1] },
};
