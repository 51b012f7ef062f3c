/** The notice's own words for findings of one sentence, how they say it, and the way to them in the page that they are from. */
import type { JSX } from 'preact';
import { mannerOf } from '../../../core/manner.ts';
import type { Finding } from '../../../core/report.ts';
import { t } from '../../i18n.ts';
import { MannerChip } from '../../ui/manner-chip.tsx';
import { Quote } from '../../ui/quote.tsx';
import { remarksOn, sayingOf } from '../../ui/saying.ts';
import { passageAddress } from '../passage-address.ts';

interface Props {
  readonly findings: readonly [Finding, ...Finding[]];
  /** Of the notice's page, where it has one. */
  readonly url: string | undefined;
}

export function SourceQuote({ findings, url }: Props): JSX.Element {
  const [first] = findings;
  const saying = sayingOf(first);
  const remarks = remarksOn(first);
  return (
    <>
      {(saying !== '' || remarks.length > 0) && (
        <p>
          {saying && <MannerChip look={mannerOf(first)} words={saying} />}{' '}
          {remarks.length > 0 && <span class="remarks">{remarks.join(', ')}</span>}
        </p>
      )}
      <Quote findings={findings} />
      <PassageLink quote={first.quote.text} url={url} />
    </>
  );
}

const WORDS_IN_NAME = 6;

/** Many links say the same; those who hear them are told which words are meant. */
export function PassageLink({
  quote,
  url,
}: {
  readonly quote: string;
  readonly url: string | undefined;
}): JSX.Element | null {
  const address = url === undefined ? undefined : passageAddress(url, quote);
  if (address === undefined) return null;
  const beginning = quote.split(/\s+/u).slice(0, WORDS_IN_NAME).join(' ');
  return (
    <p class="show">
      <a href={address} target="_blank" rel="noreferrer" aria-label={`${t('library_inPage')}: ${beginning}`}>
        {t('library_inPage')}
      </a>
    </p>
  );
}
