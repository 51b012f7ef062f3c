/** Worth knowing: the few things most readers want to know first, each with the words it rests on. */
import type { JSX } from 'preact';
import { highlights, type Highlight } from '../../../core/highlights.ts';
import { t, type MessageKey } from '../../i18n.ts';
import { categoryWords, keyPart } from '../../labels.ts';
import { mannerOf } from '../../../core/manner.ts';
import { remarksOn, sayingOf } from '../summary/saying.ts';
import type { Reading } from '../tab-state.ts';
import { Quote } from './quote.tsx';

interface Props {
  readonly tabId: number;
  readonly reading: Reading;
}

export function Highlights({ tabId, reading }: Props): JSX.Element | null {
  const chosen = highlights(reading.report.findings);
  if (chosen.length === 0) return null;
  return (
    <section class="highlights" aria-labelledby="highlights-title">
      <h2 id="highlights-title">{t('highlightsTitle')}</h2>
      <ul>
        {chosen.map((highlight) => (
          <HighlightItem key={highlight.topic} highlight={highlight} tabId={tabId} reading={reading} />
        ))}
      </ul>
    </section>
  );
}

/** Topics of which the category says more than the topic's name. */
const NAMED_BY_CATEGORY: ReadonlySet<Highlight['topic']> = new Set(['sensitive-data', 'changes', 'other-countries']);

function HighlightItem({
  highlight: { topic, findings },
  tabId,
  reading,
}: Props & { highlight: Highlight }): JSX.Element {
  return (
    <li>
      <h3>{t(`highlight_${keyPart(topic)}` as MessageKey)}</h3>
      {findings.map((finding) => (
        <div key={finding.id} class="highlight">
          <p>
            {NAMED_BY_CATEGORY.has(topic) && <strong>{categoryWords(finding.facet, finding.category)}</strong>}{' '}
            {sayingOf(finding) && <span class={`manner manner-${mannerOf(finding)}`}>{sayingOf(finding)}</span>}{' '}
            {remarksOn(finding).length > 0 && <span class="remarks">{remarksOn(finding).join(', ')}</span>}
          </p>
          <Quote finding={finding} tabId={tabId} reading={reading} brief />
        </div>
      ))}
    </li>
  );
}
