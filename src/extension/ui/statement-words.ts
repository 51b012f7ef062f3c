/** A statement's words in the reader's language. */
import { oneLine } from '../../core/overview/line-words.ts';
import { formatDate, listWords, t } from '../i18n.ts';
import { categoryWords } from '../labels.ts';
import { periodWords } from './overview-wording.ts';
import type { StatementRow } from './statement-rows.ts';

/** More kinds than these are counted. */
const MOST_KINDS = 4;

/** What it is about: the value where it has one, else the kinds. */
export function rowTitle({ facet, categories, values }: StatementRow): string {
  const labels = categories.map((category) => categoryWords(facet, category));
  if (values.length === 0) return shortList(labels);
  const words = values.map((value) => valueWords(facet, value));
  return facet === 'retention' ? shortList(words) : `${shortList(labels)}: ${shortList(words)}`;
}

function shortList(words: readonly string[]): string {
  if (words.length <= MOST_KINDS + 1) return listWords(words);
  return listWords([...words.slice(0, MOST_KINDS), t('overview_more', words.length - MOST_KINDS)]);
}

function valueWords(facet: StatementRow['facet'], value: string): string {
  if (facet === 'retention') return periodWords(value);
  return facet === 'date' ? formatDate(value) : oneLine(value);
}

export function sayingWords({ sayings }: StatementRow): string {
  return listWords(sayings);
}

/** All kinds, where the title only counts them; what the data are for, and to whom they go. */
export function alongWords({ facet, categories, values, purposes, recipients }: StatementRow): string[] {
  const named = (of: 'purpose' | 'sharing', ids: readonly string[]): string =>
    listWords(
      ids.filter((id) => id !== 'unspecified' && id !== 'anyone').map((category) => categoryWords(of, category)),
    );
  const [forWhat, toWhom] = [named('purpose', purposes), named('sharing', recipients)];
  const isCut = values.length === 0 && categories.length > MOST_KINDS + 1;
  return [
    ...(isCut ? [listWords(categories.map((category) => categoryWords(facet, category)))] : []),
    ...(forWhat ? [t('gridFor', forWhat)] : []),
    ...(toWhom ? [t('gridTo', toWhom)] : []),
  ];
}
