/** What two laws ask a notice to say, and which of it was not found in this one, with what that means. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ChecklistRow } from '../../../core/report.ts';
import { t, tCount, type MessageKey } from '../../i18n.ts';
import { checkKey, checkWords } from '../../labels.ts';
import { onPaper } from '../../ui/on-paper.ts';
import { CHECKLIST_PART } from '../../ui/go-to.ts';
import { Part } from '../../ui/part.tsx';
import { CHECKLIST_VIEWS, checkedItems, type CheckedItem, type ChecklistView } from '../summary/checklist-views.ts';

interface Props {
  readonly checklist: readonly ChecklistRow[];
}

const viewWords = (view: ChecklistView): string => t(`checklist_${view}` as MessageKey);

export function Checklist({ checklist }: Props): JSX.Element {
  const [view, setView] = useState<ChecklistView>('gdpr');
  return (
    <Part id={CHECKLIST_PART} class="checklist" level={2} title={t('checklistTitle')}>
      {onPaper.value ? (
        CHECKLIST_VIEWS.map((one) => (
          <section key={one}>
            <h3>{viewWords(one)}</h3>
            <Items view={one} checklist={checklist} />
          </section>
        ))
      ) : (
        <>
          <fieldset class="views">
            <legend>{t('checklistView')}</legend>
            {CHECKLIST_VIEWS.map((one) => (
              <label key={one} class="choice">
                <input type="radio" name="checklist-view" checked={one === view} onChange={() => setView(one)} />
                {viewWords(one)}
              </label>
            ))}
          </fieldset>
          <Items view={view} checklist={checklist} />
        </>
      )}
    </Part>
  );
}

function Items({ view, checklist }: Props & { readonly view: ChecklistView }): JSX.Element {
  const items = checkedItems(view, checklist);
  const missing = items.filter(({ row }) => row.status === 'not-found');
  const found = items.filter(({ row }) => row.status !== 'not-found');
  return (
    <>
      <p class="quiet">{t(missing.length === 0 ? 'checklistAllFound' : 'checklistBody')}</p>
      {missing.length > 0 && (
        <ul class="missing">
          {missing.map((item) => (
            <MissingItem key={item.row.item} item={item} />
          ))}
        </ul>
      )}
      {found.length > 0 && (
        <details open={onPaper.value}>
          <summary>{tCount('checklistFound', found.length)}</summary>
          <ul class="found">
            {found.map(({ row, place }) => (
              <li key={row.item}>
                {checkWords(row.item)}{' '}
                {row.status === 'denied' && <span class="manner manner-denied">{t('overview_answer_no')}</span>}{' '}
                <small>{place}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function MissingItem({ item: { row, place } }: { readonly item: CheckedItem }): JSX.Element {
  return (
    <li>
      <strong>{checkWords(row.item)}</strong> <small>{place}</small>
      <p class="quiet">{t(`${checkKey(row.item)}_note` as MessageKey)}</p>
      {row.parts && <p class="quiet">{t('checklistPart')}</p>}
    </li>
  );
}
