/** One line of the overview: what it asks, what the notice says to it, and behind it the words. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { lineWords } from '../../core/overview/line-words.ts';
import type { OverviewLine, OverviewTopic } from '../../core/overview/line.ts';
import type { Facet } from '../../core/taxonomy.ts';
import { t, type MessageKey } from '../i18n.ts';
import { checkKey, checkWords, facetWords } from '../labels.ts';
import { goToFacet } from './go-to.ts';
import { AnswerChip } from './manner-chip.tsx';
import { onPaper } from './on-paper.ts';
import { overviewWording } from './overview-wording.ts';
import { Quote } from './quote.tsx';

/** Where all of the statements about it stand. */
const FACET_OF: Readonly<Partial<Record<OverviewTopic, Facet>>> = {
  'collects-nothing': 'data',
  publisher: 'controller',
  sale: 'sharing',
  advertising: 'sharing',
  sensitive: 'data',
  recipients: 'sharing',
  transfers: 'transfer',
  retention: 'retention',
  rights: 'right',
  contact: 'contact',
};

/** More stand with the statements. */
const MOST_QUOTES = 3;
/** On paper, the clearest. */
const MOST_ON_PAPER = 1;

export function OverviewLineItem({ line }: { readonly line: OverviewLine }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const paper = onPaper.value;
  const hasMore = line.findings.length > 0 || line.missing.length > 0;
  // A search shows a line once more.
  const wordsId = useId();
  return (
    <li class={`overview-line about-${line.topic} answer-${line.answer}`}>
      {hasMore && !paper ? (
        <button
          type="button"
          class="line-head"
          aria-expanded={isOpen}
          aria-controls={isOpen ? wordsId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Head line={line} />
        </button>
      ) : (
        <p class="line-head">
          <Head line={line} />
        </p>
      )}
      {line.answer === 'unclear' && !isOpen && !paper && <Words line={line} most={1} folded />}
      {(isOpen || paper) && (
        <div id={wordsId} class="line-words">
          <Words line={line} most={paper ? MOST_ON_PAPER : MOST_QUOTES} />
          {!paper && <Missing line={line} />}
          {!paper && <AllOfIt line={line} />}
        </div>
      )}
    </li>
  );
}

/** What the line says, for those who see it in two rows and for those who hear it in one. */
function Head({ line }: { readonly line: OverviewLine }): JSX.Element {
  const { topic, answer, text } = lineWords(line, overviewWording);
  return (
    <>
      <span class="topic">{topic}</span> {answer && <AnswerChip answer={line.answer} words={answer} />}{' '}
      {text && <bdi class="named">{text}</bdi>}
    </>
  );
}

interface WordsProps {
  readonly line: OverviewLine;
  readonly most: number;
  readonly folded?: boolean;
}

function Words({ line: { findings, items }, most, folded = false }: WordsProps): JSX.Element {
  // Everything that was read in the sentence for this line is marked in it.
  const claimed = items.flatMap((item) => item.findings);
  return (
    <>
      {findings.slice(0, most).map((finding) => {
        const others = claimed.filter((one) => one !== finding && one.quote.start === finding.quote.start);
        return <Quote key={finding.id} findings={[finding, ...others]} folded={folded} brief short />;
      })}
    </>
  );
}

function Missing({ line: { missing } }: { readonly line: OverviewLine }): JSX.Element | null {
  if (missing.length === 0) return null;
  return (
    <dl class="missing">
      {missing.map((item) => (
        <div key={item}>
          <dt>{checkWords(item)}</dt>
          <dd class="quiet">{t(`${checkKey(item)}_note` as MessageKey)}</dd>
        </div>
      ))}
    </dl>
  );
}

function AllOfIt({ line: { topic } }: { readonly line: OverviewLine }): JSX.Element | null {
  const facet = FACET_OF[topic];
  if (!facet) return null;
  return (
    <button type="button" class="link" onClick={() => goToFacet(facet)}>
      {t('overview_all', facetWords(facet))}
    </button>
  );
}
