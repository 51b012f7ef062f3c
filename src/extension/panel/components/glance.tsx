/** At a glance: what is collected, what stays on the device, who gets it, what is denied. */
import type { JSX } from 'preact';
import { collectsNothing } from '../../../core/overview/overview.ts';
import { t } from '../../i18n.ts';
import type { Reading } from '../tab-state.ts';
import { CollectsNothing } from './collects-nothing.tsx';
import { DataGrid } from './data-grid.tsx';
import { DenialList } from './denial-list.tsx';
import { DeviceList } from './device-list.tsx';
import { RecipientList } from './recipient-list.tsx';

export function Glance({ tabId, reading }: { readonly tabId: number; readonly reading: Reading }): JSX.Element {
  const { findings } = reading.report;
  const nothing = collectsNothing(findings);
  // Its sentence is shown once.
  const rest = nothing ? findings.filter(({ quote }) => quote.start !== nothing.quote.start) : findings;
  return (
    <section class="glance" aria-labelledby="glance-title">
      <h2 id="glance-title">{t('glanceTitle')}</h2>
      {nothing && <CollectsNothing finding={nothing} tabId={tabId} reading={reading} />}
      <DataGrid findings={findings} />
      <DeviceList findings={findings} />
      <RecipientList findings={findings} />
      <DenialList findings={rest} tabId={tabId} reading={reading} />
    </section>
  );
}
