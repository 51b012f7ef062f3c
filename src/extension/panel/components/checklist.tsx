/** What two laws ask a notice to say, and which of it was not found in this one, with what that means. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ChecklistRow } from '../../../core/report.ts';
import { t, tCount, type MessageKey } from '../../i18n.ts';
import { checkKey, checkWords } from '../../labels.ts';
import { CHECKLIST_VIEWS, checkedItems, type CheckedItem, type ChecklistView } from '../summary/checklist-views.ts';

export function Checklist({ checklist }: { readonly checklist: readonly ChecklistRow[] }): JSX.Element {
  const [view, setView] = useState<ChecklistView>('gdpr');
  const items = checkedItems(view, checklist);
  const missing = items.filter(({ row }) => row.status === 'not-found');
  const found = items.filter(({ row }) => row.status !== 'not-found');
  return (
    <section class="checklist" aria-labelledby="checklist-title">
      <h2 id="checklist-title">{t('checklistTitle')}</h2>
      <fieldset class="views">
        <legend>{t('checklistView')}</legend>
        {CHECKLIST_VIEWS.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="checklist-view" checked={one === view} onChange={() => setView(one)} />
            {t(`checklist_${one}` as MessageKey)}
          </label>
        ))}
      </fieldset>
      <p class="quiet">{t(missing.length === 0 ? 'checklistAllFound' : 'checklistBody')}</p>
      {missing.length > 0 && (
        <ul class="missing">
          {missing.map((item) => (
            <MissingItem key={item.row.item} item={item} />
          ))}
        </ul>
      )}
      {found.length > 0 && (
        <details>
          <summary>{tCount('checklistFound', found.length)}</summary>
          <ul class="found">
            {found.map(({ row, place }) => (
              <li key={row.item}>
                {checkWords(row.item)}
                {row.status === 'denied' && <span class="manner manner-denied">{t('cell_denied')}</span>}{' '}
                <small>{place}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function MissingItem({ item: { row, place } }: { readonly item: CheckedItem }): JSX.Element {
  return (
    <li>
      <strong>{checkWords(row.item)}</strong> <small>{place}</small>
      <p class="quiet">{t(`${checkKey(row.item)}_note` as MessageKey)}</p>
    </li>
  );
}
