/** All rows of the library in memory, and the words of its notices once somebody searches: what the list is made of. */
import type { Library } from '../storage/library.ts';
import { lastSavedFirst, type NoticeRow } from '../storage/notice-row.ts';
import { countWordsOf, parseQuery } from '../storage/search-words.ts';
import { EVERYTHING, lastVersions, selectRows, type Criteria, type ListedNotice } from './select-rows.ts';
import type { Chosen, Listing, ListRequest, Passages } from './worker-protocol.ts';

/** As many as a person looks through in a list of suggestions. */
const VENDORS = 30;
const QUOTES = 2;
const READ_AT_ONCE = 250;

export class LibraryIndex {
  readonly #library: Library;
  #rows: readonly NoticeRow[] | undefined;
  #notices: readonly ListedNotice[] = [];
  #tags: readonly string[] = [];
  #damaged: readonly string[] = [];
  readonly #words = new Map<string, string>();
  #query = '';

  constructor(library: Library) {
    this.#library = library;
  }

  async list({ criteria, from, count, chosen, isStale }: ListRequest): Promise<Listing> {
    this.#query = criteria.query;
    await this.#read(isStale);
    const selected = await this.#select(criteria);
    return {
      all: this.#notices.length,
      records: (this.#rows?.length ?? 0) + this.#damaged.length,
      selected: selected.length,
      shown: selected.slice(from, from + count),
      chosen: chosen.length === 0 ? [] : this.#among(new Set(chosen)),
      tags: this.#tags,
      damaged: this.#damaged,
    };
  }

  async meant({ criteria, chosen }: { criteria: Criteria; chosen: readonly string[] }): Promise<readonly Chosen[]> {
    await this.#read(false);
    const ticked = new Set(chosen);
    const selected = await this.#select(ticked.size > 0 ? { ...EVERYTHING, sort: criteria.sort } : criteria);
    return selected
      .filter(({ row }) => ticked.size === 0 || ticked.has(row.id))
      .map(({ row: { id, vendor } }) => ({ id, vendor: vendor.name }));
  }

  async vendors({ words }: { words: string }): Promise<readonly string[]> {
    await this.#read(false);
    const wanted = words.toLowerCase();
    const names = new Set<string>();
    for (const { row } of this.#notices) {
      if (row.vendor.name.toLowerCase().includes(wanted)) names.add(row.vendor.name);
    }
    return [...names].toSorted((a, b) => a.localeCompare(b)).slice(0, VENDORS);
  }

  /** Ends early, with what it has, once something else is searched for. */
  async passages({ ids, query }: { ids: readonly string[]; query: string }): Promise<Passages> {
    const asked = parseQuery(query);
    const found: Record<string, readonly string[]> = {};
    for (const id of ids) {
      if (query !== this.#query) break;
      // A record that is just being removed has no passages; the list is about to go without it.
      const content = await this.#library.content(id).catch(() => undefined);
      const quotes = [...new Set(content?.report.findings.map(({ quote }) => quote.text))];
      found[id] = quotes
        .map((quote) => ({ quote, count: countWordsOf(asked, quote) }))
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => b.count - a.count || b.quote.length - a.quote.length)
        .slice(0, QUOTES)
        .map(({ quote }) => quote);
    }
    return found;
  }

  async #read(isStale: boolean): Promise<void> {
    if (this.#rows && !isStale) return;
    const { rows, damaged } = await this.#library.survey();
    this.#rows = rows.toSorted(lastSavedFirst);
    this.#damaged = damaged;
    this.#notices = lastVersions(this.#rows);
    this.#tags = [...new Set(this.#rows.flatMap((row) => row.tags))].toSorted();
    const ids = new Set(this.#rows.map(({ id }) => id));
    for (const id of this.#words.keys()) if (!ids.has(id)) this.#words.delete(id);
  }

  async #select(criteria: Criteria): Promise<ListedNotice[]> {
    if (parseQuery(criteria.query).length > 0) await this.#readWords();
    return selectRows(this.#notices, this.#words, criteria);
  }

  /** A record's words never change. */
  async #readWords(): Promise<void> {
    const missing = this.#notices.map(({ row }) => row.id).filter((id) => !this.#words.has(id));
    for (let from = 0; from < missing.length; from += READ_AT_ONCE) {
      const ids = missing.slice(from, from + READ_AT_ONCE);
      for (const [index, words] of (await this.#library.words(ids)).entries())
        this.#words.set(ids[index]!, words ?? '');
    }
  }

  #among(ids: ReadonlySet<string>): Chosen[] {
    return this.#notices
      .filter(({ row }) => ids.has(row.id))
      .map(({ row: { id, vendor } }) => ({ id, vendor: vendor.name }));
  }
}
