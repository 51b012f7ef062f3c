/** The closed classes of German, as many words of them as the test reads. */
import type { Slot, Subordination, WordClass } from '../../../../src/core/language/grammar.ts';

const OUR = 'unser unsere unseren unserem unserer unseres';
const YOUR = 'ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner';
const NO = 'kein keine keinen keinem keiner keines keinerlei';
const NOBODY = 'niemand niemanden niemandem nichts';

export const classes: Readonly<Partial<Record<WordClass, string>>> = {
  determiner:
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem alle jeder jede jedes jeden jedem solche',
  possessive: `${OUR} ${YOUR} sein seine seinen seinem seiner`,
  'negative-determiner': NO,
  preposition:
    'an auf aus bei beim bis durch für gegen in im ins mit nach ohne seit trotz über um unter von vom vor wegen zu zur zum am zwischen neben außer',
  coordinator: 'und oder noch sowie sondern aber',
  subordinator: 'wenn falls sofern soweit sobald bevor nachdem weil da obwohl während damit solange',
  relative: 'die der das den dem deren dessen denen welche welcher welches',
  complementiser: 'dass ob',
  interrogative: 'wie was warum wann wo wer wen wem ob',
  modal: 'kann können darf dürfen muss müssen soll sollen sollten will wollen könnte könnten würde würden',
  have: 'habe hat haben hatte hatten hätte hätten',
  be: 'wird werden wurde wurden worden ist sind war waren',
  'infinitive-marker': 'zu',
  // "Nicht" and "niemals" stand far from their verb: they are operators over the clause, and here adverbs.
  negator: 'weder noch',
  adverb:
    'nicht nie niemals auch nur dann stets immer automatisch grundsätzlich ausschließlich lediglich jedoch dabei hierbei dazu zudem außerdem früher heute wissentlich mehr',
  'subject-pronoun': 'wir ich du er sie es man',
  'object-pronoun': 'uns mich dich ihn ihm ihnen sie es',
  pronoun: `wir ich du er sie es man uns ihnen ihm ihn jemand dies ${NOBODY}`,
  'negative-pronoun': NOBODY,
  hedge: 'kann können könnte könnten möglicherweise gegebenenfalls',
  'reader-voice': 'ich mein meine meinen mich mir',
  'publisher-voice': `wir uns ${OUR}`,
  indefinite: 'viele manche einige andere mehrere',
  contrast: 'aber jedoch sondern',
};

export const subordinators: Readonly<Record<Subordination, string>> = {
  condition: 'falls wenn sofern soweit',
  occasion: 'sobald bevor nachdem solange während',
  exception: '',
  concession: 'obwohl',
  reason: 'weil da',
  comparison: 'als',
};

export const prepositions: Readonly<Record<Slot, string>> = {
  recipient: 'an gegenüber',
  companion: 'mit',
  source: 'aus',
  agent: 'von durch',
  purpose: 'für zur zum',
  means: 'über mittels',
  topic: 'über',
  place: 'in im auf bei beim',
};
