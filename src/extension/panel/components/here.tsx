/** The answer to "what did Smallprint read here?": the statements of the selected words, or that there are none. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, tCount } from '../../i18n.ts';
import { categoryWords, facetWords } from '../../labels.ts';
import { announce } from '../announce.ts';
import { statementsHere } from '../statements-here.ts';
import { mannerOf } from '../../../core/manner.ts';
import { remarksOn, sayingOf } from '../summary/saying.ts';
import type { Reading } from '../tab-state.ts';
import { Quote } from './quote.tsx';

export function Here({ tabId, reading }: { readonly tabId: number; readonly reading: Reading }): JSX.Element | null {
  const here = statementsHere.value;
  const title = useRef<HTMLHeadingElement>(null);
  const isOurs = here?.readingId === reading.page.readingId;
  useLayoutEffect(() => {
    if (!here || !isOurs) return;
    title.current?.focus();
    announce(here.findings.length === 0 ? t('hereNone') : tCount('hereCount', here.findings.length));
  }, [here, isOurs]);
  if (!here || !isOurs) return null;
  return (
    <section class="here" aria-labelledby="here-title">
      <h2 id="here-title" ref={title} tabIndex={-1}>
        {t('hereTitle')}
      </h2>
      {here.findings.length === 0 ? (
        <p>{t('hereNone')}</p>
      ) : (
        <ul>
          {here.findings.map((finding) => (
            <li key={finding.id}>
              <p>
                <strong>
                  {facetWords(finding.facet)}: {categoryWords(finding.facet, finding.category)}
                </strong>{' '}
                {sayingOf(finding) && <span class={`manner manner-${mannerOf(finding)}`}>{sayingOf(finding)}</span>}{' '}
                <span class="remarks">{remarksOn(finding).join(', ')}</span>
              </p>
              <Quote finding={finding} tabId={tabId} reading={reading} brief />
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        onClick={() => {
          statementsHere.value = undefined;
          // Where a person expects to go on: at the summary that was covered.
          document.querySelector<HTMLElement>('.summary-header h1')?.focus();
        }}
      >
        {t('close')}
      </button>
    </section>
  );
}
