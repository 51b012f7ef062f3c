/** The summary of a notice: the answer on one screen, then everything, folded. On paper, as much as is wanted. */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Finding } from '../../../core/report.ts';
import { t } from '../../i18n.ts';
import { facetWords } from '../../labels.ts';
import { facetOrder, settings } from '../../settings.ts';
import { ACT_PART, cameFrom, CHECKLIST_PART, facetPart, goToPart } from '../../ui/go-to.ts';
import { JumpBar, type JumpTarget } from '../../ui/jump-bar.tsx';
import { onPaper } from '../../ui/on-paper.ts';
import { SourcePage } from '../../ui/source-page.ts';
import { facetRows, type FacetRows } from '../../ui/statement-rows.ts';
import { showInPage } from '../ask-page.ts';
import { NO_TAB } from '../no-tab.ts';
import type { Reading } from '../tab-state.ts';
import { ForeignFrames } from './foreign-frames.tsx';
import type { FurtherProps } from './further.tsx';
import { lazily } from './lazily.tsx';
import { OVERVIEW_PART, OverviewList } from './overview-list.tsx';
import { SummaryHeader } from './summary-header.tsx';
import { Warnings } from './warnings.tsx';
import { searchIn } from '../search.ts';
import { FindField } from './find-field.tsx';

interface Props {
  readonly tabId: number;
  readonly reading: Reading;
  /** Of what is printed: every statement besides the short form. */
  readonly everything?: boolean;
  /** What follows the first screen: on paper at once, in the panel fetched when it is wanted. */
  readonly Further: ComponentType<FurtherProps>;
}

const Here = lazily(async () => (await import('./here.tsx')).Here);
const FoundList = lazily(async () => (await import('./found-list.tsx')).FoundList);
/** Its code is more than all the rest of the panel's. */
const SaveNotice = lazily(async () => (await import('./save-notice.tsx')).SaveNotice);

export function Summary({ tabId, reading, everything = true, Further }: Props): JSX.Element {
  const { report, overview } = reading;
  const paper = onPaper.value;
  // A file of the reader's own has no page to show words in.
  const hasPage = !paper && tabId !== NO_TAB;
  const { first } = settings.value;
  const groups = useMemo(() => facetRows(report.findings, facetOrder(first)), [report, first]);
  const showWords = useMemo(
    () =>
      hasPage
        ? ({ quote, span }: Pick<Finding, 'quote' | 'span'>) => showInPage(tabId, reading, quote, span)
        : undefined,
    [tabId, reading, hasPage],
  );
  const { find } = reading;
  const search = useMemo(
    () => (find && !paper ? searchIn({ report, overview, find }) : undefined),
    [report, overview, find, paper],
  );
  // What is below the first screen is drawn after it has been painted; where one has scrolled on, there is no first screen.
  const [isPainted, setPainted] = useState(() => !paper && document.documentElement.scrollTop > 0);
  useEffect(() => setPainted(!paper), [paper]);
  // The way back of another summary leads nowhere.
  useEffect(() => () => void (cameFrom.value = undefined), []);
  return (
    <SourcePage.Provider value={showWords}>
      <article class="summary">
        {!paper && (
          <div class="top-bar">
            <button type="button" class="skip" onClick={() => goToPart(OVERVIEW_PART)}>
              {t('skipToOverview')}
            </button>
            {search && <FindField search={search} />}
            <JumpBar targets={targetsOf(groups)} />
          </div>
        )}
        {search && isPainted && <FoundList search={search} />}
        {isPainted && <Here reading={reading} />}
        <SummaryHeader reading={reading} overview={overview} />
        <Warnings reading={reading} />
        <OverviewList lines={overview.lines} />
        {/* Behind what was read: that a part was not is said above, and mostly it is a consent dialog. */}
        {hasPage && <ForeignFrames tabId={tabId} page={reading.page} />}
        {isPainted && (
          <div class="save-place">
            <SaveNotice key={reading.page.readingId} reading={reading} />
          </div>
        )}
        {(isPainted || paper) && <Further tabId={tabId} reading={reading} groups={groups} everything={everything} />}
      </article>
    </SourcePage.Provider>
  );
}

function targetsOf(groups: readonly FacetRows[]): JumpTarget[] {
  return [
    { part: OVERVIEW_PART, name: t('overview_title') },
    ...groups.map(({ facet, rows }) => ({ part: facetPart(facet), name: facetWords(facet), count: rows.length })),
    { part: ACT_PART, name: t('actTitle') },
    { part: CHECKLIST_PART, name: t('checklistTitle') },
  ];
}
