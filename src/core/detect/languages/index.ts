import type { Language, NoticeVocabulary } from '../vocabulary.ts';
import { en } from './en.ts';
export const LANGUAGES: readonly Language[] = [en];
export function vocabularyOf(language: string): NoticeVocabulary {
  return (LANGUAGES.find(({ code }) => code === language)?.notice ?? en.notice) as NoticeVocabulary;
}
