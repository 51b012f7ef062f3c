/** That the notice says nothing is collected at all, before everything else: with its own words. */
import type { JSX } from 'preact';
import type { Finding } from '../../../core/report.ts';
import { t } from '../../i18n.ts';
import type { Reading } from '../tab-state.ts';
import { Quote } from './quote.tsx';

interface Props {
  readonly finding: Finding;
  readonly tabId: number;
  readonly reading: Reading;
}

export function CollectsNothing({ finding, tabId, reading }: Props): JSX.Element {
  return (
    <section class="denials" aria-labelledby="glance-nothing">
      <h3 id="glance-nothing">{t('glanceNothing')}</h3>
      <ul>
        <li>
          <Quote finding={finding} tabId={tabId} reading={reading} brief />
        </li>
      </ul>
    </section>
  );
}
