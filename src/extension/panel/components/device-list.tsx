/** Data that the notice says stay on the reader's device: apart from what is collected. */
import type { JSX } from 'preact';
import type { Finding } from '../../../core/report.ts';
import { t } from '../../i18n.ts';
import { partWords } from '../../part-words.ts';
import { onDevice } from '../summary/glance.ts';
import { GoTo } from './go-to.tsx';

export function DeviceList({ findings }: { readonly findings: readonly Finding[] }): JSX.Element | null {
  const found = onDevice(findings);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="glance-device">
      <h3 id="glance-device">{t('glanceDevice')}</h3>
      <ul class="recipients">
        {found.map(({ category, manner, only }) => (
          <li key={category}>
            <GoTo facet="data" category={category} />
            {manner !== 'stated' && <span class={`manner manner-${manner}`}>{t(`cell_${manner}`)}</span>}
            {only.length > 0 && <span class="remarks">{partWords(only)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
