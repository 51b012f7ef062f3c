/** A comparison as a table shows it: titles of groups, subjects of rows, cells in words. */
import { lineWords, partWords } from '../../core/overview/line-words.ts';
import type { Facet } from '../../core/taxonomy.ts';
import { listWords, t, type MessageKey } from '../i18n.ts';
import { categoryWords, facetWords, keyPart } from '../labels.ts';
import { overviewWording } from '../ui/overview-wording.ts';
import type { ComparedGroup, ShownCell, ShownRow } from './comparison.ts';
import { stateWords } from './manner.ts';
import { valueWords } from './value-words.ts';

export function groupTitle(key: ComparedGroup['key']): string {
  return key === 'overview' ? t('overview_title') : facetWords(key);
}

/** What it is about: the overview's question; or the category, and where it makes a difference what is done with it. */
export function subjectWords(subject: ShownRow['subject']): string {
  if ('topic' in subject) return overviewWording.topic(subject.topic);
  const words = categoryWords(subject.facet, subject.category);
  if (subject.aspect === undefined) return words;
  return t('library_withAspect', words, t(`library_aspect_${keyPart(subject.aspect)}` as MessageKey));
}

/** `answer`: '' where what is named is the answer. */
export function cellWords(
  { subject }: Pick<ShownRow, 'subject'>,
  cell: ShownCell | undefined,
): { readonly answer: string; readonly text: string } {
  if (cell?.line) return lineWords(cell.line, overviewWording);
  const answer = stateWords(cell?.state ?? 'unknown');
  return { answer, text: cell && 'facet' in subject ? namedIn(subject.facet, cell) : '' };
}

function namedIn(facet: Facet, { parts, values }: ShownCell): string {
  if (parts.length > 0) return parts.map((part) => partWords(part, overviewWording)).join('\u00A0· ');
  return listWords(values.flatMap((value) => valueWords({ facet, value }) ?? []));
}
