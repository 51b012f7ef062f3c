/** The answer to "what did Smallprint read here?": the statements of the selected words, or that there are none. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { mannerOf } from '../../../core/manner.ts';
import { t, tCount } from '../../i18n.ts';
import { categoryWords, facetWords } from '../../labels.ts';
import { announce } from '../../ui/announce.ts';
import { statementsHere } from '../statements-here.ts';
import { MannerChip } from '../../ui/manner-chip.tsx';
import { Quote } from '../../ui/quote.tsx';
import { remarksOn, sayingOf } from '../../ui/saying.ts';
import type { Reading } from '../tab-state.ts';

export function Here({ reading }: { readonly reading: Reading }): JSX.Element | null {
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
                {sayingOf(finding) && <MannerChip look={mannerOf(finding)} words={sayingOf(finding)} />}{' '}
                <span class="remarks">{remarksOn(finding).join(', ')}</span>
              </p>
              <Quote findings={[finding]} brief />
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
