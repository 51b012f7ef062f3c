/** A file that was opened: its summary, as the panel shows that of a page. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { NO_TAB } from '../../panel/no-tab.ts';
import { ReportView } from '../../panel/components/report-view.tsx';
import { readListAgain } from '../library-state.ts';
import { opened, openFile } from '../opened-file.ts';
import { BackLink } from './back-link.tsx';
import { OpenFile } from './open-file.tsx';
import { ViewHeading } from './view-heading.tsx';

export function OpenedView(): JSX.Element {
  const now = opened.value;
  // It may have been saved.
  useEffect(() => readListAgain, []);
  if (!now) {
    // The address of an earlier visit: a file is not kept.
    return (
      <>
        <BackLink />
        <OpenFile />
      </>
    );
  }
  const { file, reading } = now;
  return (
    <>
      <BackLink />
      <ViewHeading name={file.name} />
      <div class="opened">
        <ReportView
          key={reading.page.readingId}
          tabId={NO_TAB}
          reading={reading}
          onReadAgain={() => void openFile(file)}
          onAnalyseAnyway={() => void openFile(file, true)}
        />
      </div>
      <OpenFile />
    </>
  );
}
