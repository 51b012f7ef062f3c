/** At a glance: what is collected, who gets it, what is denied. */
import type { JSX } from 'preact';
import { t } from '../../i18n.ts';
import type { Reading } from '../tab-state.ts';
import { DataGrid } from './data-grid.tsx';
import { DenialList } from './denial-list.tsx';
import { RecipientList } from './recipient-list.tsx';

export function Glance({ tabId, reading }: { readonly tabId: number; readonly reading: Reading }): JSX.Element {
  const { findings } = reading.report;
  return (
    <section class="glance" aria-labelledby="glance-title">
      <h2 id="glance-title">{t('glanceTitle')}</h2>
      <DataGrid findings={findings} />
      <RecipientList findings={findings} />
      <DenialList findings={findings} tabId={tabId} reading={reading} />
    </section>
  );
}
