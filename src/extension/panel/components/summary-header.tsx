/** Whose notice it is, which page, how old and how long. */
import type { JSX } from 'preact';
import { t } from '../../i18n.ts';
import { controllerName } from '../summary/glance.ts';
import type { Reading } from '../tab-state.ts';
import { NoticeFacts } from './notice-facts.tsx';
import { PageName } from './page-name.tsx';

export function SummaryHeader({ reading }: { readonly reading: Reading }): JSX.Element {
  const { report, page } = reading;
  const controller = controllerName(report.findings);
  return (
    <header class="summary-header">
      <p class="eyebrow">{t('noticeOf')}</p>
      <h1 class={controller === undefined ? 'unknown' : undefined} tabIndex={-1}>
        <bdi>{controller ?? t('publisherUnknown')}</bdi>
      </h1>
      <PageName page={page} />
      <NoticeFacts reading={reading} />
    </header>
  );
}
