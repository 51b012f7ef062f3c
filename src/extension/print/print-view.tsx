/** A summary laid out for paper, under a bar that is not printed. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { publisherLine } from '../../core/overview/publisher-and-ways.ts';
import { formatDate, t } from '../i18n.ts';
import { Notice } from '../panel/components/notice.tsx';
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
  const page = useRef<HTMLElement>(null);
  const [extent, setExtent] = useState(reading?.extent);
  useEffect(() => {
    if (reading && page.current) return whenDrawn(page.current, onDrawn);
    return undefined;
  }, [reading, onDrawn]);
  if (!reading) {
    return (
      <main>
        <Notice title={t('printGoneTitle')} body={t('printGoneBody')} />
      </main>
    );
  }
  return (
    <main ref={page}>
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
      />
      <p class="quiet print-foot">
        {t('printedWith', browser.runtime.getManifest().version, formatDate(today))} {t('footerNote')}
      </p>
    </main>
  );
}

/** On paper nothing leads back to a tab. */
const NO_TAB = -1;

/** The name a browser proposes for the file of a PDF. */
export function printTitle({ report, page }: PrintedReading): string {
  return `${publisherLine(report.findings).items[0]?.values[0] ?? page.title} – ${t('extensionShortName')}`;
}

function whenDrawn(root: HTMLElement, then: () => void): () => void {
  const look = (): void => {
    if (root.querySelector('[aria-busy=true]')) return;
    observer.disconnect();
    then();
  };
  const observer = new MutationObserver(look);
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] });
  look();
  return () => observer.disconnect();
}
