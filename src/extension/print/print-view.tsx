/** A summary laid out for paper, under a bar that is not printed. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { formatDate, t } from '../i18n.ts';
import { Notice } from '../panel/components/notice.tsx';
import { NO_TAB } from '../panel/no-tab.ts';
import { Summary } from '../panel/components/summary.tsx';
import { controllerName } from '../panel/summary/glance.ts';
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
        <p class="quiet">{t('printNote')}</p>
      </div>
      <Summary tabId={NO_TAB} reading={{ ...reading, locate: () => ({ quote: [], span: [] }) }} />
      <p class="quiet print-foot">
        {t('printedWith', browser.runtime.getManifest().version, formatDate(today))} {t('footerNote')}
      </p>
    </main>
  );
}

/** The name a browser proposes for the file of a PDF. */
export function printTitle({ report, page }: PrintedReading): string {
  return `${controllerName(report.findings) ?? page.title} – ${t('extensionShortName')}`;
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
