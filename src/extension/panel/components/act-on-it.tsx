/** What the reader can do about it: whom to reach, what to write, where to opt out. */
import type { JSX } from 'preact';
import { t } from '../../i18n.ts';
import { onPaper } from '../on-paper.ts';
import type { Reading } from '../tab-state.ts';
import { ContactList } from './contact-list.tsx';
import { WaysOut } from './ways-out.tsx';
import { WriteRequest } from './write-request.tsx';

export function ActOnIt({ tabId, reading }: { readonly tabId: number; readonly reading: Reading }): JSX.Element {
  return (
    <section class="act" aria-labelledby="act-title">
      <h2 id="act-title">{t('actTitle')}</h2>
      <ContactList findings={reading.report.findings} />
      {!onPaper.value && <WriteRequest reading={reading} />}
      <WaysOut tabId={tabId} reading={reading} />
    </section>
  );
}
