/** The facts of the notice in one quiet line: its length, how hard it reads, its date and age, its language. */
import type { JSX } from 'preact';
import type { Overview } from '../../../core/overview/overview.ts';
import { formatDate, languageName, t, tCount, type MessageKey } from '../../i18n.ts';
import { ageOf, easeOf, readingMinutes } from '../summary/reading-facts.ts';
import type { Reading } from '../tab-state.ts';

interface Props {
  readonly reading: Pick<Reading, 'readingEase'>;
  readonly overview: Pick<Overview, 'words' | 'language' | 'date'>;
}

export function NoticeFacts({ reading: { readingEase }, overview }: Props): JSX.Element {
  const { words, language, date } = overview;
  const facts = [
    `${tCount('wordCount', words)}, ${tCount('minutesToRead', readingMinutes(words))}`,
    ...(readingEase === undefined ? [] : [t(`ease_${easeOf(readingEase)}` as MessageKey)]),
    date ? dateWords(date) : t('overview_noDate'),
    languageName(language) ?? t('languageUntold'),
  ];
  return <p class="facts">{facts.join(' · ')}</p>;
}

/** The clock is the reader's; the report knows none. */
function dateWords({ category, value }: NonNullable<Overview['date']>): string {
  const said = t(`${category}On` as MessageKey, formatDate(value));
  const age = ageOf(value, Date.now());
  return age && age.count > 0 ? `${said} (${tCount(`age_${age.unit}`, age.count)})` : said;
}
