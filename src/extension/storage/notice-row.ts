/** What the list of the library needs of a notice: small, so that thousands are read at once. */
import { listedCategory } from '../../core/taxonomy.ts';
import type { SavedNotice } from './saved-notice.ts';

export interface NoticeRow extends Omit<SavedNotice, 'report' | 'text'> {
  readonly sha256: string;
  readonly language: string;
  readonly words: number;
  readonly statements: number;
  /** The analyser's version and rules. */
  readonly readBy: string;
  /** `facet/category` of what it states, hedged or under a condition too. */
  readonly says: readonly string[];
  /** `facet/category` of what it denies. */
  readonly denies: readonly string[];
}

export interface NoticeContent extends Pick<SavedNotice, 'id' | 'report' | 'text'> {}

/** Takes a record apart into the row for the list and the content behind it. */
export function takeApart({ report, text, ...record }: SavedNotice): { row: NoticeRow; content: NoticeContent } {
  const { source, analyser, findings } = report;
  const categories = (isDenied: boolean): string[] => [
    ...new Set(
      findings
        .filter(({ stance }) => (stance === 'denied') === isDenied)
        .map(({ facet, category }) => `${facet}/${listedCategory(facet, category) ?? category}`),
    ),
  ];
  return {
    row: {
      ...record,
      sha256: source.sha256,
      language: source.language,
      words: source.words,
      statements: findings.length,
      readBy: `${analyser.version} ${analyser.rules}`,
      says: categories(false),
      denies: categories(true),
    },
    content: { id: record.id, report, ...(text === undefined ? {} : { text }) },
  };
}

/** The reverse of `takeApart`. */
export function putTogether(row: NoticeRow, { report, text }: NoticeContent): SavedNotice {
  const { recordVersion, id, key, url, title, vendor, savedAt, tags, notes } = row;
  return {
    recordVersion,
    id,
    key,
    ...(url === undefined ? {} : { url }),
    title,
    vendor,
    savedAt,
    tags,
    notes,
    report,
    ...(text === undefined ? {} : { text }),
  };
}
