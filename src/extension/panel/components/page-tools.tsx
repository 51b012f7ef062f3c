/** From the summary to the page and back: mark all of one facet there, ask what was read at a selection. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { FACETS, type Facet } from '../../../core/taxonomy.ts';
import { t, tCount } from '../../i18n.ts';
import { facetWords } from '../../labels.ts';
import { MARKS } from '../../messaging/page-protocol.ts';
import { announce } from '../../ui/announce.ts';
import { Part } from '../../ui/part.tsx';
import { markFacet } from '../ask-page.ts';
import { showStatementsHere } from '../statements-here.ts';
import { mannerOf } from '../../../core/manner.ts';
import type { Reading } from '../tab-state.ts';

export function PageTools({ tabId, reading }: { readonly tabId: number; readonly reading: Reading }): JSX.Element {
  const [facet, setFacet] = useState<Facet>();
  const [count, setCount] = useState(0);
  const choice = useRef<HTMLSelectElement>(null);
  const { findings } = reading.report;
  const facets = FACETS.filter((one) => findings.some((finding) => finding.facet === one));

  const mark = async (next: Facet | undefined): Promise<void> => {
    setFacet(next);
    // Where the page has gone, the panel as a whole says so.
    const marked = await markFacet(tabId, reading, next).catch(() => 0);
    setCount(marked);
    announce(next === undefined ? t('marksOff') : tCount('marksCount', marked));
  };
  useEffect(() => {
    const unmark = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && facet !== undefined) void mark(undefined);
    };
    addEventListener('keydown', unmark);
    return () => removeEventListener('keydown', unmark);
  });

  return (
    <Part id="part-tools" class="page-tools" level={2} title={t('toolsTitle')}>
      <div class="buttons">
        <label>
          {t('toolsMark')}
          <select
            ref={choice}
            value={facet ?? ''}
            onChange={({ currentTarget: { value } }) => void mark(FACETS.find((one) => one === value))}
          >
            <option value="">{t('toolsMarkNone')}</option>
            {facets.map((one) => (
              <option key={one} value={one}>
                {facetWords(one)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => void showStatementsHere(tabId)}>
          {t('toolsHere')}
        </button>
      </div>
      {facet !== undefined && (
        <div class="marks-legend">
          <p>{tCount('marksCount', count)}</p>
          <ul>
            {MARKS.filter((one) =>
              findings.some((finding) => finding.facet === facet && mannerOf(finding) === one),
            ).map((one) => (
              <li key={one}>
                <span class={`mark-sample mark-${one}`}>{t(`mark_${one}`)}</span>
              </li>
            ))}
          </ul>
          <button
            type="button"
            onClick={() => {
              // The button goes with the marks.
              choice.current?.focus();
              void mark(undefined);
            }}
          >
            {t('marksTurnOff')}
          </button>
        </div>
      )}
    </Part>
  );
}
