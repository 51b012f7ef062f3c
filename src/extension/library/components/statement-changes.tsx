/** Statements that are new, gone or changed, each with its words, and sums that add up. Shown by the library and by the panel. */
import type { ComponentChildren, JSX } from 'preact';
import { textDifference, type TextSegment } from '../../../core/compare/text-difference.ts';
import type { Rewording, StatementChange, VersionDifference } from '../../../core/compare/versions.ts';
import { groupBy } from '../../../core/group-by.ts';
import { mannerOf } from '../../../core/manner.ts';
import type { Finding } from '../../../core/report.ts';
import { listWords, t, tCount } from '../../i18n.ts';
import { categoryWords, facetWords } from '../../labels.ts';
import { partWordsOf } from '../../part-words.ts';
import { MannerChip } from '../../ui/manner-chip.tsx';
import { remarksOn, sayingOf } from '../../ui/saying.ts';
import { ShowInPage } from '../../ui/show-in-page.tsx';
import { numbered } from '../numbered.ts';
import { valueWords } from '../value-words.ts';
import { PassageLink } from './source-quote.tsx';

interface Props {
  readonly difference: VersionDifference;
  /** Of the notice's page, where there is a way to it. */
  readonly url?: string | undefined;
}

export function StatementChanges({ difference, url }: Props): JSX.Element {
  const { changed, added, dropped, reworded, totals } = difference;
  const isNews = changed.length + added.length + dropped.length > 0;
  return (
    <div class="changes">
      {isNews ? (
        <p>{t('library_totals', totals.all, totals.changed, totals.added, totals.dropped, totals.same)}</p>
      ) : (
        <p class="quiet">{t(difference.sameText ? 'library_sameText' : 'library_sameStatements')}</p>
      )}
      <Group title={tCount('library_changedCount', changed.length)} count={changed.length}>
        {changed.map((one) => (
          <Changed key={`${one.before.id} ${one.after.id}`} change={one} url={url} />
        ))}
      </Group>
      <Group title={tCount('library_addedCount', added.length)} count={added.length}>
        {bySentence(added).map((findings) => (
          <Sentence key={findings[0].id} findings={findings} kind="added" url={url} />
        ))}
      </Group>
      <Group title={tCount('library_droppedCount', dropped.length)} count={dropped.length}>
        {bySentence(dropped).map((findings) => (
          <Sentence key={findings[0].id} findings={findings} kind="dropped" />
        ))}
      </Group>
      {reworded.length > 0 && (
        <details>
          <summary>{tCount('library_rewordedCount', reworded.length)}</summary>
          <ul>
            {reworded.map((one) => (
              <Reworded key={`${one.before.id} ${one.after.id}`} rewording={one} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

function Group({ title, count, children }: GroupProps): JSX.Element | null {
  if (count === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

/** What one sentence says in one way: its statements are told together. */
function bySentence(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const key = (one: Finding): string => [one.quote.start, one.facet, sayingOf(one), ...remarksOn(one)].join('|');
  return [...groupBy(findings, key).values()].flatMap(([first, ...others]) =>
    first ? [[first, ...others] as const] : [],
  );
}

interface SentenceProps {
  readonly findings: readonly [Finding, ...Finding[]];
  readonly kind: 'added' | 'dropped';
  readonly url?: string | undefined;
}

function Sentence({ findings, kind, url }: SentenceProps): JSX.Element {
  const [first] = findings;
  return (
    <li class={`change change-${kind}`}>
      <p>
        <Subject findings={findings} /> <Saying finding={first} />
      </p>
      {first.leadIn && <p class="quiet">{first.leadIn.text}</p>}
      <blockquote dir="auto">{first.quote.text}</blockquote>
      {kind === 'added' && <ShowInPage finding={first} />}
      <PassageLink quote={first.quote.text} url={url} />
    </li>
  );
}

function Subject({ findings: [first, ...others] }: Pick<SentenceProps, 'findings'>): JSX.Element {
  const labels = [first, ...others].map((finding) => {
    const { facet, category } = finding;
    const words = valueWords(finding);
    return words === undefined ? categoryWords(facet, category) : `${categoryWords(facet, category)}: ${words}`;
  });
  return (
    <span class="subject">
      {facetWords(first.facet)}: {listWords([...new Set(labels)])}
    </span>
  );
}

function Saying({ finding }: { readonly finding: Finding }): JSX.Element {
  const saying = sayingOf(finding);
  const remarks = remarksOn(finding);
  return (
    <>
      {saying && <MannerChip look={mannerOf(finding)} words={saying} />}
      {remarks.length > 0 && <span class="remarks"> {remarks.join(', ')}</span>}
    </>
  );
}

function Changed({
  change: { before, after },
  url,
}: {
  readonly change: StatementChange;
  readonly url: string | undefined;
}): JSX.Element {
  // Of another kind than before: what was said of the one was not said of the other.
  const isSaidAnew = mannerOf(before) !== mannerOf(after) || partWordsOf(before) !== partWordsOf(after);
  const isRenamed = before.facet !== after.facet || before.category !== after.category;
  return (
    <li class="change change-changed">
      <p>
        <span class="subject">
          {facetWords(before.facet)}: {categoryWords(before.facet, before.category)}
        </span>{' '}
        {(isRenamed || isSaidAnew) && <Saying finding={before} />}
        {isRenamed && (
          <>
            {' → '}
            <span class="subject">
              {facetWords(after.facet)}: {categoryWords(after.facet, after.category)}
            </span>
          </>
        )}{' '}
        <span class="becomes">
          {!isRenamed && isSaidAnew && '→ '}
          <Saying finding={after} />
        </span>
        {before.value !== after.value && (
          <strong class="values">
            {' '}
            <bdi>{valueWords(before) ?? '–'}</bdi> → <bdi>{valueWords(after) ?? '–'}</bdi>
          </strong>
        )}
      </p>
      <Rewritten before={before} after={after} />
      <ShowInPage finding={after} />
      <PassageLink quote={after.quote.text} url={url} />
    </li>
  );
}

function Reworded({ rewording: { before, after } }: { readonly rewording: Rewording }): JSX.Element {
  return (
    <li class="change">
      <p>
        <Subject findings={[after]} /> <Saying finding={after} />
      </p>
      <Rewritten before={before} after={after} />
    </li>
  );
}

/** From this share of common characters on, both sentences are read as one with changes. */
const AS_ONE = 0.5;

/** Two wordings: as one sentence with what went and what came, where they have most of it in common; else one after the other. */
function Rewritten({ before, after }: Rewording): JSX.Element {
  const { segments } = textDifference(before.quote.text, after.quote.text);
  const common = segments.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  const isOne = common >= AS_ONE * Math.max(before.quote.text.length, after.quote.text.length);
  if (isOne) return <blockquote dir="auto">{numbered(segments).map(({ at, item }) => marked(item, at))}</blockquote>;
  return (
    <>
      <blockquote dir="auto">
        <del>{before.quote.text}</del>
      </blockquote>
      <blockquote dir="auto">
        <ins>{after.quote.text}</ins>
      </blockquote>
    </>
  );
}

export function marked({ kind, text }: TextSegment, key: number): JSX.Element {
  if (kind === 'same') return <span key={key}>{text}</span>;
  return kind === 'added' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
}
