/** What the reader must know before relying on the summary. */
import type { JSX } from 'preact';
import { t, type MessageKey } from '../../i18n.ts';
import { keyPart } from '../../labels.ts';
import type { Reading } from '../tab-state.ts';

/** Where what was read is not the whole notice. */
const PARTIAL: ReadonlySet<string> = new Set(['truncated', 'looks-incomplete', 'unreadable-frame']);

export function Warnings({ reading: { report, assumed } }: { readonly reading: Reading }): JSX.Element | null {
  const notes = report.warnings.map(({ code, message }) => t(`warning_${keyPart(code)}` as MessageKey) || message);
  if (report.detection.verdict === 'uncertain') notes.unshift(t('uncertainNote'));
  else if (assumed && report.detection.verdict !== 'privacy-notice') notes.unshift(t('assumedNote'));
  if (notes.length === 0) return null;
  const isPartial = report.warnings.some(({ code }) => PARTIAL.has(code));
  return (
    <section class="warnings" aria-labelledby="warnings-title">
      <h2 id="warnings-title">{t(isPartial ? 'partialTitle' : 'warningsTitle')}</h2>
      <ul>
        {[...new Set(notes)].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
