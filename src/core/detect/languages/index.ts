/** The languages that detection knows. A new one is a file of its own and a line here. */
import type { Language, NoticeVocabulary } from '../vocabulary.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en, ENGLISH } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { OTHERS } from './others.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';

export const LANGUAGES: readonly Language[] = [
  en,
  de,
  fr,
  es,
  it,
  nl,
  pt,
  pl,
  ru,
  ja,
  zh,
  ko,
  sv,
  da,
  no,
  cs,
  tr,
  hu,
  id,
  el,
  ...OTHERS,
];

/** The words of notices in a language; English ones where it has none of its own. */
export function vocabularyOf(language: string): NoticeVocabulary {
  return LANGUAGES.find(({ code }) => code === language)?.notice ?? ENGLISH;
}
