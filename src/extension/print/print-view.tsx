/** A summary laid out for paper, under a bar that is not printed. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { publisherLine } from '../../core/overview/publisher-and-ways.ts';
import { formatDate, t } from '../i18n.ts';
import { Further } from '../panel/components/further.tsx';
import { Notice } from '../panel/components/notice.tsx';
import { NO_TAB } from '../panel/no-tab.ts';
import { Summary } from '../panel/components/summary.tsx';
import type { PrintedReading } from '../panel/print-channel.ts';

interface Props {
  readonly reading: PrintedReading | undefined;
  /** The day of printing, by the reader's clock (ISO 8601). */
  readonly today: string;
  /** Called once, when all of it stands. */
  readonly onDrawn: () => void;
}

export function PrintView({ reading, today, onDrawn }: Props): JSX.Element {
  const [extent, setExtent] = useState(reading?.extent);
  useEffect(() => {
    if (reading) onDrawn();
  }, [reading, onDrawn]);
  if (!reading) {
    return (
      <main>
        <Notice title={t('printGoneTitle')} body={t('printGoneBody')} />
      </main>
    );
  }
  return (
    <main>
      <div class="print-bar buttons">
        <button type="button" class="primary" onClick={() => print()}>
          {t('print')}
        </button>
        <label class="choice">
          <input
            type="checkbox"
            checked={extent === 'everything'}
            onChange={({ currentTarget }) => setExtent(currentTarget.checked ? 'everything' : 'overview')}
          />
          {t('extentEverything')}
        </label>
        <p class="quiet">{t('printNote')}</p>
      </div>
      <Summary
        tabId={NO_TAB}
        reading={{ ...reading, locate: () => ({ quote: [], span: [] }) }}
        everything={extent === 'everything'}
        Further={Further}
      />
      <p class="quiet print-foot">
        {t('printedWith', browser.runtime.getManifest().version, formatDate(today))} {t('footerNote')}
      </p>
    </main>
  );
}

/** The name a browser proposes for the file of a PDF. */
export function printTitle({ report, page }: PrintedReading): string {
  return `${publisherLine(report.findings).items[0]?.values[0] ?? page.title} – ${t('extensionShortName')}`;
}
