/** The answer on one screen: the lines of the overview. The publisher stands above them, as the title. */
import type { JSX } from 'preact';
import type { Overview } from '../../../core/overview/overview.ts';
import { t } from '../../i18n.ts';
import { OverviewLineItem } from '../../ui/overview-line.tsx';

export const OVERVIEW_PART = 'part-overview';

export function OverviewList({ lines }: Pick<Overview, 'lines'>): JSX.Element {
  return (
    <section id={OVERVIEW_PART} class="overview" aria-labelledby="overview-title" tabIndex={-1}>
      <h2 id="overview-title" class="visually-hidden">
        {t('overview_title')}
      </h2>
      <ul>{lines.map((line) => line.topic !== 'publisher' && <OverviewLineItem key={line.topic} line={line} />)}</ul>
    </section>
  );
}
