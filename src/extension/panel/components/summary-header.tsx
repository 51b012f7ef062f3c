/** Whose notice it is, which page, how old and how long. */
import type { JSX } from 'preact';
import { formatDate, t, tCount, type MessageKey } from '../../i18n.ts';
import { controllerName, noticeDate } from '../summary/glance.ts';
import type { Reading } from '../tab-state.ts';
import { PageName } from './page-name.tsx';

export function SummaryHeader({ reading: { report, page } }: { readonly reading: Reading }): JSX.Element {
  const controller = controllerName(report.findings);
  const date = noticeDate(report.findings);
  return (
    <header class="summary-header">
      <p class="eyebrow">{t('noticeOf')}</p>
      <h1 class={controller === undefined ? 'unknown' : undefined}>
        <bdi>{controller ?? t('publisherUnknown')}</bdi>
      </h1>
      <PageName page={page} />
      <p class="facts">
        <span>{date ? t(`${date.category}On` as MessageKey, formatDate(date.value)) : t('dateUnknown')}</span>
        <span>{tCount('wordCount', report.source.words)}</span>
        <span>{tCount('statementCount', report.findings.length)}</span>
      </p>
    </header>
  );
}
