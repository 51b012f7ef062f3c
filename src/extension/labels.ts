/** The taxonomy's words in the reader's language, from `_locales`; the taxonomy's own English for a facet or category that they lack. */
import { categoryLabel, FACET_LABELS, listedCategory, type Facet } from '../core/taxonomy.ts';
import { messageOf } from './i18n.ts';

/** The keys of `_locales` for a facet, a listed category, an item of the checklist. */
export const facetKey = (facet: string): string => `facet_${keyPart(facet)}`;
export const categoryKey = (facet: string, category: string): string => `label_${keyPart(facet)}_${keyPart(category)}`;
export const checkKey = (item: string): string => `check_${keyPart(item)}`;

/** Message keys have neither hyphens nor dots. */
export function keyPart(id: string): string {
  return id.replaceAll(/[-.]/gu, '_');
}

export function facetWords(facet: Facet): string {
  return messageOf(facetKey(facet)) || FACET_LABELS[facet];
}

/** An id deeper than the taxonomy is named by its nearest listed ancestor. */
export function categoryWords(facet: Facet, category: string): string {
  const listed = listedCategory(facet, category) ?? category;
  return messageOf(categoryKey(facet, listed)) || categoryLabel(facet, category);
}

export function checkWords(item: string): string {
  return messageOf(checkKey(item)) || item;
}
