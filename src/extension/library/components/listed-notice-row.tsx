/** One notice of the list: its vendor, its page, when it was saved, and where the search found its words. */
import type { JSX } from 'preact';
import { formatDate, t, tCount } from '../../i18n.ts';
import { parseQuery, partsOf } from '../../storage/search-words.ts';
import { choose, chosen, criteria, passages } from '../library-state.ts';
import { numbered } from '../numbered.ts';
import { formatRoute } from '../route.ts';
import type { ListedNotice } from '../select-rows.ts';

export function ListedNoticeRow({ listed: { row, versions } }: { readonly listed: ListedNotice }): JSX.Element {
  const { id, vendor, title, url, date, savedAt, statements, tags } = row;
  return (
    <li>
      <input
        type="checkbox"
        aria-label={t('library_choose', vendor.name)}
        checked={chosen.value.has(id)}
        onChange={(event) => choose([{ id, vendor: vendor.name }], event.currentTarget.checked)}
      />
      <div>
        <a class="vendor" href={formatRoute({ view: 'notice', id })}>
          <bdi>{vendor.name}</bdi>
        </a>
        <p>
          <bdi>{title}</bdi> {url !== undefined && <span class="page-address">{url}</span>}
        </p>
        <p class="row-facts">
          {date !== undefined && <span>{t('library_dated', formatDate(date))}</span>}
          <span>{t('library_savedOn', formatDate(savedAt.slice(0, 10)))}</span>
          <span>{tCount('statementCount', statements)}</span>
          {versions > 1 && <span>{tCount('library_versions', versions)}</span>}
          {tags.map((tag) => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
        </p>
        <Passages quotes={passages.value[id] ?? []} />
      </div>
    </li>
  );
}

/** Where the search found its words. */
function Passages({ quotes }: { readonly quotes: readonly string[] }): JSX.Element | null {
  if (quotes.length === 0) return null;
  const asked = parseQuery(criteria.value.query);
  return (
    <ul class="passages">
      {quotes.map((quote) => (
        <li key={quote}>
          <q>
            {numbered(partsOf(asked, quote)).map(({ at, item: { text, isFound } }) =>
              isFound ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
            )}
          </q>
        </li>
      ))}
    </ul>
  );
}
