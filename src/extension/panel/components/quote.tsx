/** The notice's own words for a finding, where they stand, and the way to them in the page. */
import type { JSX } from 'preact';
import type { Finding } from '../../../core/report.ts';
import { t } from '../../i18n.ts';
import type { Reading } from '../tab-state.ts';
import { ShowInPage } from './show-in-page.tsx';

interface Props {
  readonly finding: Finding;
  readonly tabId: number;
  readonly reading: Reading;
  /** Without the section that it stands in. */
  readonly brief?: boolean;
  /** The words that it hangs on stand above it already. */
  readonly underLeadIn?: boolean;
}

export function Quote({ finding, tabId, reading, brief = false, underLeadIn = false }: Props): JSX.Element {
  const { quote, span, leadIn, section, page } = finding;
  const inside = span.start >= quote.start && span.end <= quote.end;
  const from = inside ? span.start - quote.start : quote.text.length;
  const to = inside ? span.end - quote.start : quote.text.length;
  return (
    <div class="quote">
      {leadIn && !underLeadIn && (
        <p class="lead-in" dir="auto">
          {leadIn.text}
        </p>
      )}
      <blockquote dir="auto">
        {quote.text.slice(0, from)}
        {to > from && <mark>{quote.text.slice(from, to)}</mark>}
        {quote.text.slice(to)}
      </blockquote>
      {section.length > 0 && !brief && <p class="where">{t('whereIn', section.join(' › '))}</p>}
      {page !== undefined && <p class="where">{t('wherePage', page)}</p>}
      <ShowInPage finding={finding} tabId={tabId} reading={reading} />
    </div>
  );
}
