/** The comparison as a table: a row a category, a column a vendor, the quotes behind each cell. */
import { Component, type JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Matrix, MatrixRow, Vendor } from '../../../core/compare/vendors.ts';
import type { Aspect } from '../../../core/compare/aspect.ts';
import { t, type MessageKey } from '../../i18n.ts';
import { categoryWords, facetWords } from '../../labels.ts';
import { partWordsOf } from '../../part-words.ts';
import { mannerOf, mannerWords } from '../manner.ts';

interface Props {
  readonly matrix: Matrix;
  /** In the matrix's order. */
  readonly vendors: readonly Vendor[];
}

/** Cells that are drawn at once: a table of a hundred vendors, drawn as a whole, holds the page up for half a second. */
const CELLS_AT_ONCE = 600;
/** Columns of a fixed width: else each row that comes would have all those before it laid out anew. */
const SUBJECT_REM = 13;
const COLUMN_REM = 8;

export function MatrixTable({ matrix, vendors }: Props): JSX.Element {
  const [open, setOpen] = useState<string>();
  const columns = Math.max(1, matrix.vendors.length);
  const groups = useMemo(() => inGroups(matrix.rows, Math.ceil(CELLS_AT_ONCE / columns)), [matrix, columns]);
  const drawn = useGradually(groups);
  if (matrix.rows.length === 0) return <p>{t('library_noRows')}</p>;
  const toggle = (cell: string): void => setOpen((now) => (cell === now ? undefined : cell));
  return (
    <div class="matrix" tabIndex={0} role="region" aria-label={t('library_matrix')} aria-busy={drawn < groups.length}>
      <table style={{ width: `${SUBJECT_REM + columns * COLUMN_REM}rem` }}>
        <thead>
          <tr>
            <th scope="col">{t('library_subject')}</th>
            {matrix.vendors.map(({ id, name }) => (
              <th key={id} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        {groups.slice(0, drawn).map((rows) => (
          <RowGroup
            key={rowKey(rows[0]!)}
            rows={rows}
            vendors={vendors}
            open={rows.some((row) => open?.startsWith(`${rowKey(row)}|`)) ? open : undefined}
            onOpen={toggle}
          />
        ))}
      </table>
    </div>
  );
}

interface RowGroupProps extends Omit<RowProps, 'row'> {
  readonly rows: readonly MatrixRow[];
}

/** Drawn again only where something in it changes. */
class RowGroup extends Component<RowGroupProps> {
  override shouldComponentUpdate(next: RowGroupProps): boolean {
    const { rows, vendors, open } = this.props;
    return rows !== next.rows || vendors !== next.vendors || open !== next.open;
  }

  override render({ rows, ...rest }: RowGroupProps): JSX.Element {
    return (
      <tbody>
        {rows.map((row) => (
          <Row key={rowKey(row)} row={row} {...rest} />
        ))}
      </tbody>
    );
  }
}

function inGroups(rows: readonly MatrixRow[], size: number): readonly (readonly MatrixRow[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));
}

/** How many of the groups are to be drawn now: one more each time that the page has drawn those before. */
function useGradually(groups: readonly unknown[]): number {
  const [progress, setProgress] = useState<{ readonly of: readonly unknown[]; readonly drawn: number }>();
  const drawn = progress?.of === groups ? progress.drawn : 1;
  useEffect(() => {
    if (drawn >= groups.length) return undefined;
    const timer = setTimeout(() => setProgress({ of: groups, drawn: drawn + 1 }));
    return () => clearTimeout(timer);
  }, [groups, drawn]);
  return drawn;
}

interface RowProps {
  readonly row: MatrixRow;
  readonly vendors: readonly Vendor[];
  /** The cell whose quotes are shown: key of the row, number of the column. */
  readonly open: string | undefined;
  readonly onOpen: (cell: string) => void;
}

function Row({ row, vendors, open, onOpen }: RowProps): JSX.Element {
  const key = rowKey(row);
  const at = row.cells.findIndex((_, index) => open === `${key}|${index}`);
  return (
    <>
      <tr>
        <th scope="row">
          <small>{facetWords(row.facet)}</small> {rowWords(row)}
        </th>
        {row.cells.map(({ state, findings }, index) => (
          <td key={vendors[index]?.id}>
            {findings.length === 0 ? (
              <span class="manner-none">{mannerWords(state)}</span>
            ) : (
              <button
                type="button"
                class={`manner manner-${state}`}
                aria-expanded={index === at}
                onClick={() => onOpen(`${key}|${index}`)}
              >
                {mannerWords(state)}
              </button>
            )}
          </td>
        ))}
      </tr>
      {at >= 0 && (
        <tr class="cell-quotes">
          <td colSpan={row.cells.length + 1}>
            <Quotes vendor={vendors[at]} ids={row.cells[at]?.findings ?? []} />
          </td>
        </tr>
      )}
    </>
  );
}

function Quotes({
  vendor,
  ids,
}: {
  readonly vendor: Vendor | undefined;
  readonly ids: readonly string[];
}): JSX.Element {
  const all = vendor?.report.findings.filter(({ id }) => ids.includes(id)) ?? [];
  // One sentence often names several things of a category.
  const findings = new Map(
    all.map((finding) => [`${mannerOf(finding)} ${finding.quote.start} ${partWordsOf(finding)}`, finding]),
  );
  return (
    <>
      <strong>
        <bdi>{vendor?.name}</bdi>
      </strong>
      <ul>
        {[...findings.values()].map((finding) => (
          <li key={finding.id}>
            <span class={`manner manner-${mannerOf(finding)}`}>{mannerWords(mannerOf(finding))}</span>{' '}
            {finding.restriction && <span class="remarks">{partWordsOf(finding)}</span>}
            {finding.leadIn && <p class="quiet">{finding.leadIn.text}</p>}
            <blockquote dir="auto">{finding.quote.text}</blockquote>
          </li>
        ))}
      </ul>
    </>
  );
}

function rowKey({ facet, aspect, category }: MatrixRow): string {
  return `${facet}|${aspect ?? ''}|${category}`;
}

/** The category, and where it makes a difference what is done with it. */
export function rowWords({ facet, aspect, category }: Pick<MatrixRow, 'facet' | 'aspect' | 'category'>): string {
  const words = categoryWords(facet, category);
  return aspect === undefined ? words : t('library_withAspect', words, aspectWords(aspect));
}

function aspectWords(aspect: Aspect): string {
  return t(`library_aspect_${aspect.replace('-', '_')}` as MessageKey);
}
