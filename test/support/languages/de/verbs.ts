/** German verbs. A separable one is there twice: in two pieces ("geben … weiter") by its particle, and in one. */
import type { Act, Control, GoverningWord, VerbEntry } from '../../../../src/core/language/grammar.ts';

const act = (name: Act, lemmas: string): VerbEntry[] => lemmas.split(' ').map((lemma) => ({ lemma, act: name }));
const over = (control: Control, lemmas: string): VerbEntry[] => lemmas.split(' ').map((lemma) => ({ lemma, control }));
const separable = (particle: string, root: string, extra: Omit<VerbEntry, 'lemma'>): VerbEntry[] => [
  { lemma: root, particle: [particle], ...extra },
  { lemma: particle + root, ...extra },
];

export const verbs: readonly VerbEntry[] = [
  ...separable('weiter', 'geben', { act: 'share' }),
  ...separable('weiter', 'leiten', { act: 'share' }),
  ...separable('offen', 'legen', { act: 'share' }),
  ...separable('auf', 'zeichnen', { act: 'collect' }),
  ...separable('ab', 'fragen', { act: 'collect' }),
  ...separable('an', 'geben', { act: 'provide' }),
  ...separable('ab', 'lehnen', { control: 'reverses' }),
  ...act('collect', 'erheben erfassen sammeln erhalten bekommen lesen'),
  ...act('use', 'verwenden verarbeiten nutzen'),
  ...act('share', 'übermitteln übertragen senden'),
  ...act('sell', 'verkaufen vermieten'),
  ...act('retain', 'speichern'),
  ...act('contain', 'enthalten'),
  ...over('reverses', 'unterlassen'),
  ...over('passes', 'versprechen'),
  ...over('suspends', 'planen'),
];

export const governing: readonly GoverningWord[] = [
  { words: 'lage absicht', control: 'passes' },
  { words: 'recht', control: 'suspends' },
];
