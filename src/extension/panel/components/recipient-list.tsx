/** Who is said to get data. */
import type { JSX } from 'preact';
import type { Finding } from '../../../core/report.ts';
import { t } from '../../i18n.ts';
import { partWords } from '../../part-words.ts';
import { recipients } from '../summary/glance.ts';
import { GoTo } from './go-to.tsx';

export function RecipientList({ findings }: { readonly findings: readonly Finding[] }): JSX.Element {
  const found = recipients(findings);
  return (
    <section aria-labelledby="glance-sharing">
      <h3 id="glance-sharing">{t('glanceSharing')}</h3>
      {found.length === 0 ? (
        <p class="quiet">{t('glanceNoSharing')}</p>
      ) : (
        <ul class="recipients">
          {found.map(({ category, names, manner, only }) => (
            <li key={category}>
              <GoTo facet="sharing" category={category} />
              {manner !== 'stated' && <span class={`manner manner-${manner}`}>{t(`cell_${manner}`)}</span>}
              {only.length > 0 && <span class="remarks">{partWords(only)}</span>}
              {names.length > 0 && <bdi class="names">{names.join(', ')}</bdi>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
