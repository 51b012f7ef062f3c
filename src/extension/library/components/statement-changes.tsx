/** Statements that are new, gone or changed, each with its words. Shown by the library and by the panel. */
import type { JSX } from 'preact';
import type { StatementChange, VersionDifference } from '../../../core/compare/versions.ts';
import type { Finding } from '../../../core/report.ts';
import { t, tCount } from '../../i18n.ts';
import { categoryWords, facetWords } from '../../labels.ts';
import { partWordsOf } from '../../part-words.ts';
import { mannerOf, mannerWords } from '../manner.ts';
import { valueWords } from '../value-words.ts';

export function StatementChanges({ difference }: { readonly difference: VersionDifference }): JSX.Element {
  const { changed, added, dropped, unchanged } = difference;
  if (changed.length + added.length + dropped.length === 0) {
    return <p class="quiet">{t(difference.sameText ? 'library_sameText' : 'library_sameStatements')}</p>;
  }
  return (
    <div class="changes">
      {changed.length > 0 && (
        <Group title={tCount('library_changedCount', changed.length)}>
          {changed.map((one) => (
            <Changed key={`${one.before.id} ${one.after.id}`} change={one} />
          ))}
        </Group>
      )}
      {added.length > 0 && (
        <Group title={tCount('library_addedCount', added.length)}>
          {added.map((finding) => (
            <One key={finding.id} finding={finding} kind="added" />
          ))}
        </Group>
      )}
      {dropped.length > 0 && (
        <Group title={tCount('library_droppedCount', dropped.length)}>
          {dropped.map((finding) => (
            <One key={finding.id} finding={finding} kind="dropped" />
          ))}
        </Group>
      )}
      <p class="quiet">{tCount('library_unchangedCount', unchanged)}</p>
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: JSX.Element[] }): JSX.Element {
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function Subject({ finding: { facet, category } }: { readonly finding: Finding }): JSX.Element {
  return (
    <span class="subject">
      {facetWords(facet)}: {categoryWords(facet, category)}
    </span>
  );
}

function Manner({ finding }: { readonly finding: Finding }): JSX.Element {
  const manner = mannerOf(finding);
  return (
    <>
      <span class={`manner manner-${manner}`}>{mannerWords(manner)}</span>
      {finding.restriction && <span class="remarks"> {partWordsOf(finding)}</span>}
    </>
  );
}

function One({ finding, kind }: { readonly finding: Finding; readonly kind: 'added' | 'dropped' }): JSX.Element {
  return (
    <li class={`change change-${kind}`}>
      <p>
        <Subject finding={finding} /> <Manner finding={finding} />
      </p>
      <blockquote dir="auto">{finding.quote.text}</blockquote>
    </li>
  );
}

function Changed({ change: { before, after } }: { readonly change: StatementChange }): JSX.Element {
  // Of another kind than before: what was said of the one was not said of the other.
  const isSaidAnew = mannerOf(before) !== mannerOf(after) || partWordsOf(before) !== partWordsOf(after);
  const isRenamed = before.facet !== after.facet || before.category !== after.category;
  return (
    <li class="change change-changed">
      <p>
        {isRenamed && (
          <>
            <Subject finding={before} /> <Manner finding={before} /> →{' '}
          </>
        )}
        <Subject finding={after} /> {!isRenamed && isSaidAnew && <Manner finding={before} />}{' '}
        <span class="becomes">
          {!isRenamed && isSaidAnew && '→ '}
          <Manner finding={after} />
        </span>
        {before.value !== after.value && (
          <span class="remarks">
            {' '}
            <bdi>{valueWords(before) ?? '–'}</bdi> → <bdi>{valueWords(after) ?? '–'}</bdi>
          </span>
        )}
      </p>
      <blockquote dir="auto">
        <del>{before.quote.text}</del>
      </blockquote>
      <blockquote dir="auto">
        <ins>{after.quote.text}</ins>
      </blockquote>
    </li>
  );
}
