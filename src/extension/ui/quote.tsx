/** The notice's own words for what was read or found in one sentence, where they stand, and the way to them in the page. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { markedParts } from './marked-parts.ts';
import { onPaper } from './on-paper.ts';
import { shortName } from './short-name.ts';
import { ShowInPage } from './show-in-page.tsx';
import type { QuotedWords } from './source-page.ts';

interface Props {
  /** What was read or found in the sentence; the first of them is shown in the page. */
  readonly findings: readonly [QuotedWords, ...QuotedWords[]];
  /** Nothing but two lines of it, around the first phrase that matters. */
  readonly folded?: boolean;
  /** Without the section that it stands in. */
  readonly brief?: boolean;
  /** On paper: not more than a few lines of it. */
  readonly short?: boolean;
}

/** In characters: longer ones begin with two lines, on paper with six. */
const LONG = 240;
const LONG_ON_PAPER = 600;

export function Quote({ findings, folded = false, brief = false, short = false }: Props): JSX.Element {
  const [first] = findings;
  const { quote, leadIn, section, page } = first;
  const [isWhole, setWhole] = useState(false);
  const isLong = onPaper.value ? short && quote.text.length > LONG_ON_PAPER : quote.text.length > LONG;
  const isCut = folded || (isLong && !isWhole);
  const { beginning, parts } = markedParts(
    quote,
    findings.map(({ span }) => span),
    findings.some(({ stance }) => stance !== 'stated'),
  );
  return (
    <div class={`quote${isCut ? ' cut' : ''}${folded ? ' folded' : ''}`}>
      {leadIn && (
        <p class="lead-in" dir="auto">
          {leadIn.text}
        </p>
      )}
      <blockquote dir="auto">
        {beginning && <span class="beginning">{beginning}</span>}
        <span class="rest">
          {parts.map(({ start, text, isMarked }) => (isMarked ? <mark key={start}>{text}</mark> : text))}
        </span>
      </blockquote>
      {!folded && (
        <>
          {section.length > 0 && !brief && <p class="where">{t('whereIn', section.join(' › '))}</p>}
          {page !== undefined && <p class="where">{t('wherePage', page)}</p>}
          <ShowInPage finding={first}>
            {isLong && (
              <button
                type="button"
                class="link"
                aria-label={`${t('quoteWhole')}: ${shortName(quote.text)}`}
                aria-expanded={isWhole}
                onClick={() => setWhole(!isWhole)}
              >
                {t('quoteWhole')}
              </button>
            )}
          </ShowInPage>
        </>
      )}
    </div>
  );
}
