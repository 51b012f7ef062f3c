/** Forms of German verbs: weak ones by rule, strong ones from a table, separable ones from their second half. */
import type { VerbForm } from '../../../../src/core/language/grammar.ts';

interface Forms {
  readonly thirdPerson: string;
  readonly past: readonly string[];
  readonly participle: string;
}

const strong = (thirdPerson: string, past: string, participle: string): Forms => ({
  thirdPerson,
  past: [past, `${past}en`],
  participle,
});

const STRONG: Readonly<Record<string, Forms>> = {
  geben: strong('gibt', 'gab', 'gegeben'),
  nehmen: strong('nimmt', 'nahm', 'genommen'),
  erheben: strong('erhebt', 'erhob', 'erhoben'),
  erhalten: strong('erhält', 'erhielt', 'erhalten'),
  enthalten: strong('enthält', 'enthielt', 'enthalten'),
  bekommen: strong('bekommt', 'bekam', 'bekommen'),
  unterlassen: strong('unterlässt', 'unterließ', 'unterlassen'),
  versprechen: strong('verspricht', 'versprach', 'versprochen'),
  senden: strong('sendet', 'sandte', 'gesendet'),
  lesen: strong('liest', 'las', 'gelesen'),
};
const SEPARABLE = /^(?:weiter|auf|ein|ab|aus|an|offen|mit)(?=\p{L}{4})/u;
const INSEPARABLE = /^(?:be|er|ver|ent|über|zer)/u;

const cache = new Map<string, ReadonlyMap<string, VerbForm>>();

function inflected(lemma: string): ReadonlyMap<string, VerbForm> {
  const known = cache.get(lemma);
  if (known) return known;
  const prefix = STRONG[lemma] ? '' : (SEPARABLE.exec(lemma)?.[0] ?? '');
  const root = lemma.slice(prefix.length);
  const { thirdPerson, past, participle } = STRONG[root] ?? weak(root);
  const forms = new Map<string, VerbForm>([[lemma, 'base']]);
  const add = (word: string, form: VerbForm): void => void (forms.has(word) || forms.set(word, form));
  // "Verkauft" is both, and a word has one form: the participle, which notices have far more often.
  add(prefix + participle, 'past');
  add(prefix + thirdPerson, 'third-person');
  for (const each of past) add(prefix + each, 'past');
  cache.set(lemma, forms);
  return forms;
}

function weak(root: string): Forms {
  const stem = root.replace(/e?n$/, '');
  const link = /[td]$/.test(stem) ? 'e' : '';
  const opens = INSEPARABLE.test(root) || root.endsWith('ieren') ? '' : 'ge';
  return {
    thirdPerson: `${stem}${link}t`,
    past: [`${stem}${link}te`, `${stem}${link}ten`],
    participle: `${opens}${stem}${link}t`,
  };
}

export function formsOf(lemma: string): readonly string[] {
  return [...inflected(lemma).keys()];
}

export function formOf(lemma: string, word: string): VerbForm | undefined {
  return inflected(lemma).get(word);
}
