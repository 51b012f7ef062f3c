/** The closed classes of English. */
import type { Slot, Subordination, WordClass } from '../../../language/grammar.ts';

export const classes: Readonly<Partial<Record<WordClass, string>>> = {
  determiner:
    'the a an this that these those any all some each every certain other such another both either several many most few more much various whatever whichever which what enough half',
  possessive: 'your our their its his her my whose',
  'negative-determiner': 'no zero',
  preposition:
    'from with to by about of for on in into through via at under within between among amongst against upon over than toward towards concerning regarding including like during before after since across around near behind beyond onto off outside inside without except despite per as throughout besides unlike together alongside',
  coordinator: 'and or nor but & / plus',
  subordinator:
    'if when where whenever wherever whether unless until while because since although though so once before after as whereas lest provided whilst till even',
  relative: 'that which who whom whose',
  complementiser: 'that whether if',
  interrogative: 'how why what whether when where who which whom whose whatever whichever whoever',
  modal:
    "may might can could will would shall should must cannot can't couldn't won't wouldn't shan't shouldn't mustn't mightn't ought cant wont couldnt wouldnt shouldnt",
  do: "do does did don't doesn't didn't dont doesnt didnt",
  have: "have has had haven't hasn't hadn't having havent hasnt",
  be: "am is are was were be been being isn't aren't wasn't weren't isnt arent wasnt werent get gets gotten",
  'infinitive-marker': 'to',
  negator:
    "not never cannot can't couldn't won't wouldn't shan't shouldn't mustn't don't doesn't didn't haven't hasn't hadn't isn't aren't wasn't weren't cant wont dont doesnt didnt isnt arent hasnt havent neither nor nowhere",
  adverb:
    'hardly scarcely seldom legally contractually purely exclusively principally also only then generally typically usually automatically currently knowingly intentionally otherwise thereby therefore further additionally occasionally sometimes periodically routinely directly indirectly ever always already expressly explicitly actively passively voluntarily likely possibly potentially solely primarily mainly hereby specifically separately temporarily securely reasonably readily still just itself ourselves themselves yourself himself often rarely even so too now longer yet soon again later together merely simply strictly individually first instead both once twice permanently briefly immediately publicly willingly deliberately normally regularly continuously constantly anonymously lawfully legitimately internally externally',
  'subject-pronoun': 'we you they i he she it who',
  'object-pronoun': 'us you them me him her it',
  pronoun:
    'we you they i he she it us them me him her this that these those anyone anybody everyone everybody someone somebody anything something everything one ones none nobody nothing others ours yours theirs both',
  'negative-pronoun': 'none nobody nothing neither noone',
  hedge: 'may might could possibly potentially sometimes occasionally perhaps maybe hardly scarcely rarely seldom',
  'reader-voice': 'i me my mine myself',
  'publisher-voice': 'we us our ours',
  indefinite: 'many some most other several numerous certain various few countless',
  contrast: 'but however although though yet',
  filler:
    'please note also additionally furthermore moreover finally likewise generally therefore thus hence however accordingly instead',
};

export const subordinators: Readonly<Record<Subordination, string>> = {
  condition: 'if whether provided lest',
  occasion: 'until till when where whenever wherever once after before as while whilst since',
  exception: 'unless',
  concession: 'although though whereas even',
  reason: 'because so',
  comparison: 'than',
};

export const prepositions: Readonly<Record<Slot, string>> = {
  recipient: 'to among amongst between onto into toward towards',
  companion: 'with',
  source: 'from',
  agent: 'by',
  purpose: 'for',
  means: 'through via using by',
  topic: 'about of concerning regarding on',
  place: 'in at on within outside inside under across',
};
