/** What a search has found in the notice: its own sentences, the answers before the other places. */
import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { t, tCount } from '../../i18n.ts';
import { announce } from '../../ui/announce.ts';
import { OverviewLineItem } from '../../ui/overview-line.tsx';
import { Quote } from '../../ui/quote.tsx';
import { afterList, foundStops, goToField, leaveSearch } from '../find-places.ts';
import type { Search, SearchState } from '../search.ts';
import type { FoundSentence, FoundWords } from '../summary/found-words.ts';

const SHOWN_AT_FIRST = 5;
const SHOWN_MORE = 20;

export function FoundList({ search }: { readonly search: Search }): JSX.Element | null {
  const state = search.state.value;
  useSignalEffect(() => {
    const said = wordsFor(search.state.value);
    if (said) announce(said);
  });
  const isOver = state === 'idle';
  useLayoutEffect(() => {
    if (isOver) afterList(search);
  }, [isOver, search]);
  if (isOver) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      leaveSearch(search);
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = foundStops();
    const now = stops.findIndex((one) => one === document.activeElement);
    if (step === undefined || now === -1) return;
    event.preventDefault();
    const next = now + step;
    // Above the first stands the field.
    if (next < 0) goToField();
    else stops[next]?.focus();
  };
  return (
    <section class="found" aria-label={t('findResults')} onKeyDown={onKeyDown}>
      {typeof state === 'string' ? (
        <p class="quiet">{wordsFor(state)}</p>
      ) : (
        <FoundParts key={search.typed.peek()} found={state} />
      )}
    </section>
  );
}

function wordsFor(state: SearchState): string {
  switch (state) {
    case 'idle':
      return '';
    case 'looking':
      return t('findLooking');
    case 'failed':
      return t('faultInternalTitle');
    default:
      return countWords(state) || t('findNone');
  }
}

function countWords({ answers, placeCount }: FoundWords): string {
  return [
    answers.length > 0 && tCount('findAnswers', answers.length),
    placeCount > 0 && tCount('findPlaces', placeCount),
  ]
    .filter(Boolean)
    .join(', ');
}

function FoundParts({ found: { line, answers, places, placeCount } }: { readonly found: FoundWords }): JSX.Element {
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const more = Math.min(SHOWN_MORE, places.length - shown);
  if (answers.length === 0 && places.length === 0) {
    return (
      <>
        {line && <InShort line={line} />}
        <h2>{t('findNone')}</h2>
        <p class="quiet">{t('findNoneBody')}</p>
      </>
    );
  }
  return (
    <>
      {line && <InShort line={line} />}
      {answers.length > 0 && <Sentences title={tCount('findAnswers', answers.length)} sentences={answers} />}
      {places.length > 0 && <Sentences title={tCount('findPlaces', placeCount)} sentences={places.slice(0, shown)} />}
      {more > 0 && (
        <button type="button" class="link" onClick={() => setShown(shown + SHOWN_MORE)}>
          {tCount('showMore', more)}
        </button>
      )}
    </>
  );
}

/** What the summary says to the same question. */
function InShort({ line }: Required<Pick<FoundWords, 'line'>>): JSX.Element {
  return (
    <ul class="found-line">
      <OverviewLineItem line={line} />
    </ul>
  );
}

interface SentencesProps {
  readonly title: string;
  readonly sentences: readonly FoundSentence[];
}

function Sentences({ title, sentences }: SentencesProps): JSX.Element {
  return (
    <>
      <h2>{title}</h2>
      <ol>
        {sentences.map((sentence) => (
          <li key={sentence[0].quote.start}>
            <Quote findings={sentence} />
          </li>
        ))}
      </ol>
    </>
  );
}
