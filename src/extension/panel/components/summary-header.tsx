/** Whose notice it is, in its words if wanted, and which page. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Overview } from '../../../core/overview/overview.ts';
import { t } from '../../i18n.ts';
import { onPaper } from '../../ui/on-paper.ts';
import { Quote } from '../../ui/quote.tsx';
import type { Reading } from '../tab-state.ts';
import { NoticeFacts } from './notice-facts.tsx';
import { PageName } from './page-name.tsx';

interface Props {
  readonly reading: Reading;
  readonly overview: Overview;
}

export function SummaryHeader({ reading, overview }: Props): JSX.Element {
  const publisher = overview.lines.find(({ topic }) => topic === 'publisher');
  const name = publisher?.items[0]?.values[0];
  const [isOpen, setOpen] = useState(false);
  const [words] = publisher?.findings ?? [];
  const isUnclear = publisher?.answer === 'unclear';
  return (
    <header class="summary-header">
      <p class="eyebrow">
        {t('noticeOf')}
        {words && !onPaper.value && (
          <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('overview_words')}
          </button>
        )}
      </p>
      <h1 class={name === undefined ? 'unknown' : undefined} tabIndex={-1}>
        <bdi>{name ?? t(isUnclear ? 'publisherUnclear' : 'publisherUnknown')}</bdi>
      </h1>
      {/* Where the name is doubtful, the words stand in its place. */}
      {words && (isOpen || isUnclear) && <Quote findings={[words]} folded={!isOpen} brief />}
      <PageName page={reading.page} />
      <NoticeFacts reading={reading} overview={overview} />
    </header>
  );
}
