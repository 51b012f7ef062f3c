/** What the notice says it does not do, in its own sentences. */
import type { JSX } from 'preact';
import type { Finding } from '../../../core/report.ts';
import { t, tCount } from '../../i18n.ts';
import { denials } from '../summary/glance.ts';
import type { Reading } from '../tab-state.ts';
import { Quote } from './quote.tsx';

const MOST = 4;

interface Props {
  readonly findings: readonly Finding[];
  readonly tabId: number;
  readonly reading: Reading;
}

export function DenialList({ findings, tabId, reading }: Props): JSX.Element | null {
  const found = denials(findings);
  if (found.length === 0) return null;
  return (
    <section class="denials" aria-labelledby="glance-denied">
      <h3 id="glance-denied">{t('glanceDenied')}</h3>
      <ul>
        {found.slice(0, MOST).map((finding) => (
          <li key={finding.id}>
            <Quote finding={finding} tabId={tabId} reading={reading} brief />
          </li>
        ))}
      </ul>
      {found.length > MOST && <p class="quiet">{tCount('moreBelow', found.length - MOST)}</p>}
    </section>
  );
}
