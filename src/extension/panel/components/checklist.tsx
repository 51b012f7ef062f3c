/** What was looked for and not found, and what that means. */
import type { JSX } from 'preact';
import type { ChecklistRow } from '../../../core/report.ts';
import { CHECKLIST } from '../../../core/taxonomy.ts';
import { t } from '../../i18n.ts';

export function Checklist({ checklist }: { readonly checklist: readonly ChecklistRow[] }): JSX.Element {
  const missing = checklist.filter(({ status }) => status === 'not-found');
  return (
    <section class="checklist" aria-labelledby="checklist-title">
      <h2 id="checklist-title">{t('checklistTitle')}</h2>
      {missing.length === 0 ? (
        <p class="quiet">{t('checklistAllFound')}</p>
      ) : (
        <>
          <p class="quiet">{t('checklistBody')}</p>
          <ul>
            {missing.map(({ item }) => (
              <li key={item}>{CHECKLIST[item]?.label ?? item}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
