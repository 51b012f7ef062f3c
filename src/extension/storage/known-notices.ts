/** What an import asks of the library for each record: whether its text is there already, and what its vendor is called. */
import { isWhole, type NoticeRow, type StoredNotice } from './notice-row.ts';
import { isSameVendor, type Vendor } from './vendor-of.ts';

/** Asked of the database once. */
export class KnownNotices {
  readonly #texts = new Set<string>();
  readonly #names = new Map<string, string>();
  readonly #vendors = new Map<string, Vendor[]>();

  constructor(rows: readonly NoticeRow[]) {
    for (const row of rows) if (isWhole(row)) this.#take(row);
  }

  /** Unlike in `add`, records come in no order: one with the text of any version is known. */
  isNew({ key, sha256 }: NoticeRow): boolean {
    return !this.#texts.has(`${sha256} ${key}`);
  }

  /** Counts it among the known ones from now on. */
  named(stored: StoredNotice): StoredNotice {
    const { key, vendor } = stored.row;
    const neighbours = this.#vendors.get(vendor.domain ?? '') ?? [];
    const name = this.#names.get(key) ?? neighbours.find((one) => isSameVendor(one, vendor))?.name;
    const named = name === undefined ? stored : underName(stored, name);
    this.#take(named.row);
    return named;
  }

  #take({ key, sha256, vendor }: NoticeRow): void {
    this.#texts.add(`${sha256} ${key}`);
    if (!this.#names.has(key)) this.#names.set(key, vendor.name);
    const { domain, controller } = vendor;
    if (domain === undefined) return;
    const neighbours = this.#vendors.get(domain) ?? [];
    this.#vendors.set(domain, neighbours);
    if (!neighbours.some((one) => one.controller === controller)) neighbours.push(vendor);
  }
}

/** The record with another name for its vendor. */
export function underName(stored: StoredNotice, name: string): StoredNotice {
  return { ...stored, row: { ...stored.row, vendor: { ...stored.row.vendor, name } } };
}
