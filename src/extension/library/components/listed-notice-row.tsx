/** One notice of the list: its vendor, its page, when it was saved, and where the search found its words. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatDate, t, tCount } from '../../i18n.ts';
import { library } from '../../storage/library-client.ts';
import { countWordsOf, parseQuery } from '../../storage/search-words.ts';
import { choose, chosen, criteria } from '../library-state.ts';
import { formatRoute } from '../route.ts';
import type { ListedNotice } from '../select-rows.ts';

const QUOTES = 2;

export function ListedNoticeRow({ listed: { row, versions } }: { readonly listed: ListedNotice }): JSX.Element {
  const { id, vendor, title, url, savedAt, statements, tags } = row;
  return (
    <li>
      <input
        type="checkbox"
        aria-label={t('library_choose', vendor.name)}
        checked={chosen.value.has(id)}
        onChange={(event) => choose([id], event.currentTarget.checked)}
      />
      <div>
        <a class="vendor" href={formatRoute({ view: 'notice', id })}>
          <bdi>{vendor.name}</bdi>
        </a>
        <p>
          <bdi>{title}</bdi> {url !== undefined && <span class="page-address">{url}</span>}
        </p>
        <p class="facts">
          <span>{t('library_savedOn', formatDate(savedAt.slice(0, 10)))}</span>
          <span>{tCount('statementCount', statements)}</span>
          {versions > 1 && <span>{tCount('library_versions', versions)}</span>}
          {tags.map((tag) => (
            <span key={tag} class="tag">
              {tag}
            </span>
          ))}
        </p>
        <Passages id={id} query={criteria.value.query} />
      </div>
    </li>
  );
}

/** The quotes that have most words of the search. */
function Passages({ id, query }: { readonly id: string; readonly query: string }): JSX.Element | null {
  const [quotes, setQuotes] = useState<readonly string[]>([]);
  useEffect(() => {
    const asked = parseQuery(query);
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const { report } = await (await library()).content(id);
      const all = [...new Set(report.findings.map(({ quote }) => quote.text))];
      const found = all.map((quote) => ({ quote, count: countWordsOf(asked, quote) })).filter(({ count }) => count > 0);
      const best = found.toSorted((a, b) => b.count - a.count || b.quote.length - a.quote.length).slice(0, QUOTES);
      if (isCurrent) setQuotes(best.map(({ quote }) => quote));
    };
    // A record that is just being removed has no passages; the list is about to go without it.
    if (asked.length > 0) look().catch(() => setQuotes([]));
    else setQuotes([]);
    return () => {
      isCurrent = false;
    };
  }, [id, query]);
  if (quotes.length === 0) return null;
  return (
    <ul class="passages">
      {quotes.map((quote) => (
        <li key={quote}>
          <q>{quote}</q>
        </li>
      ))}
    </ul>
  );
}
