/** What a general dictionary, compromise's, knows of an English word as a verb: a look-up, where tagging would cost half a millisecond. */
import nlp from 'compromise/two';
import type { DictionaryEntry, VerbForm } from '../../../language/grammar.ts';

const { one, two } = nlp.model() as unknown as {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly switches: Readonly<Record<string, string>> };
};

const FORMS: ReadonlyMap<string, VerbForm> = new Map([
  ['Infinitive', 'base'],
  ['PresentTense', 'third-person'],
  ['PastTense', 'past'],
  ['Participle', 'past'],
  ['Gerund', 'gerund'],
]);

/** The form in which the word is a verb; undefined where the dictionary knows it as none. */
export function lookUp(norm: string): DictionaryEntry | undefined {
  const switched = Object.hasOwn(two.switches, norm) ? two.switches[norm]! : '';
  const tags = Object.hasOwn(one.lexicon, norm) ? [one.lexicon[norm]!].flat() : [];
  for (const tag of tags) {
    const form = FORMS.get(tag);
    if (form) return { form, ambiguous: switched !== '' };
  }
  if (switched.includes('Verb'))
    return { form: switched.startsWith('Plural') ? 'third-person' : 'base', ambiguous: true };
  if (switched.includes('Past')) return { form: 'past', ambiguous: true };
  if (switched.includes('Gerund')) return { form: 'gerund', ambiguous: true };
  if (tags.length) return undefined;
  // What the dictionary does not know: "refrained", "pseudonymising".
  if (/[a-z]{3}ed$/.test(norm)) return { form: 'past', ambiguous: true };
  return /[a-z]{3}ing$/.test(norm) ? { form: 'gerund', ambiguous: true } : undefined;
}
