/** The comparison as a table: groups of rows with their totals, a column a vendor, behind each row and cell the words. */
import { Component, type JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Matrix } from '../../../core/compare/vendors.ts';
import { t, tCount } from '../../i18n.ts';
import { MannerChip } from '../../ui/manner-chip.tsx';
import {
  cellFindings,
  cellWords,
  rowGroups,
  rowKey,
  rowWords,
  type ComparedNotice,
  type RowGroup,
} from '../compared-rows.ts';
import { stateLook } from '../manner.ts';
import { formatRoute } from '../route.ts';
import { SourceQuote } from './source-quote.tsx';

interface Props {
  readonly matrix: Matrix;
  /** In the matrix's order. */
  readonly notices: readonly ComparedNotice[];
}

/** Cells that are drawn at once: a table of a hundred vendors, drawn as a whole, holds the page up for half a second. */
const CELLS_AT_ONCE = 600;
/** Where the words of several vendors are opened together, the clearest of each. */
const QUOTES_A_VENDOR = 2;

/** The row that is opened; of one vendor alone, where its cell was pressed. */
interface Opened {
  readonly row: string;
  readonly at?: number;
}

export function MatrixTable({ matrix, notices }: Props): JSX.Element {
  const [opened, setOpened] = useState<Opened>();
  const columns = Math.max(1, notices.length);
  const bodies = useMemo(() => inBodies(rowGroups(matrix), Math.ceil(CELLS_AT_ONCE / columns)), [matrix, columns]);
  const drawn = useGradually(bodies);
  if (bodies.length === 0) return <p>{t('library_noRows')}</p>;
  const toggle = (next: Opened): void =>
    setOpened((now) => (now?.row === next.row && now.at === next.at ? undefined : next));
  return (
    <div class="matrix" tabIndex={0} role="region" aria-label={t('library_matrix')} aria-busy={drawn < bodies.length}>
      <table style={{ '--columns': columns }}>
        <thead>
          <tr>
            <th scope="col">{t('library_subject')}</th>
            {notices.map(({ id, name }) => (
              <th key={id} scope="col">
                <a href={formatRoute({ view: 'notice', id })}>
                  <bdi>{name}</bdi>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        {bodies.slice(0, drawn).map((body) => (
          <Body
            key={body.key}
            body={body}
            notices={notices}
            opened={body.rows.some((row) => opened?.row === rowKey(row)) ? opened : undefined}
            onOpen={toggle}
          />
        ))}
      </table>
    </div>
  );
}

/** Rows that are drawn together; the first of a group brings its head. */
interface BodyRows extends Pick<RowGroup, 'key' | 'rows'> {
  readonly head?: RowGroup;
}

function inBodies(groups: readonly RowGroup[], size: number): readonly BodyRows[] {
  return groups.flatMap((group) =>
    Array.from({ length: Math.ceil(group.rows.length / size) }, (_, at) => ({
      key: `${group.key} ${at}`,
      rows: group.rows.slice(at * size, (at + 1) * size),
      ...(at === 0 ? { head: group } : {}),
    })),
  );
}

/** How many of the bodies are to be drawn now: one more each time that the page has drawn those before. */
function useGradually(bodies: readonly unknown[]): number {
  const [progress, setProgress] = useState<{ readonly of: readonly unknown[]; readonly drawn: number }>();
  const drawn = progress?.of === bodies ? progress.drawn : 1;
  useEffect(() => {
    if (drawn >= bodies.length) return undefined;
    const timer = setTimeout(() => setProgress({ of: bodies, drawn: drawn + 1 }));
    return () => clearTimeout(timer);
  }, [bodies, drawn]);
  return drawn;
}

interface RowProps {
  readonly row: RowGroup['rows'][number];
  readonly notices: readonly ComparedNotice[];
  readonly opened: Opened | undefined;
  readonly onOpen: (opened: Opened) => void;
}

interface BodyProps extends Omit<RowProps, 'row'> {
  readonly body: BodyRows;
}

/** Drawn again only where something in it changes. */
class Body extends Component<BodyProps> {
  override shouldComponentUpdate(next: BodyProps): boolean {
    const { body, notices, opened } = this.props;
    return body !== next.body || notices !== next.notices || opened !== next.opened;
  }

  override render({ body: { head, rows }, ...rest }: BodyProps): JSX.Element {
    return (
      <tbody>
        {head && <GroupHead group={head} />}
        {rows.map((row) => (
          <Row key={rowKey(row)} row={row} {...rest} />
        ))}
      </tbody>
    );
  }
}

function GroupHead({ group: { title, rows, differing, found } }: { readonly group: RowGroup }): JSX.Element {
  return (
    <tr class="group-head">
      <th scope="rowgroup">
        {title}
        <small>
          {tCount('library_rowCount', rows.length)}
          {found.length > 1 && ` · ${tCount('library_differCount', differing)}`}
        </small>
      </th>
      {found.map((count, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a vendor's column never changes its place
        <td key={at}>{t('library_foundOf', count, rows.length)}</td>
      ))}
    </tr>
  );
}

function Row({ row, notices, opened, onOpen }: RowProps): JSX.Element {
  const key = rowKey(row);
  const isOpen = opened?.row === key;
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="row-head"
            aria-expanded={isOpen && opened.at === undefined}
            onClick={() => onOpen({ row: key })}
          >
            {rowWords(row)}
          </button>
        </th>
        {notices.map(({ id }, at) => (
          <td key={id}>
            <Cell row={row} at={at} isOpen={isOpen && opened.at === at} onOpen={() => onOpen({ row: key, at })} />
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr class="row-words">
          <td colSpan={notices.length + 1}>
            <div>
              {notices.map((notice, at) =>
                opened.at === undefined || opened.at === at ? (
                  <Words key={notice.id} row={row} at={at} notice={notice} isAlone={opened.at === at} />
                ) : null,
              )}
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

interface CellProps extends Pick<RowProps, 'row'> {
  readonly at: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Cell({ row, at, isOpen, onOpen }: CellProps): JSX.Element {
  const { answer, text } = cellWords(row, at);
  const cell = row.cells[at];
  const state = cell?.state ?? 'unknown';
  const isSilent =
    cell === undefined || ('line' in cell ? (cell.line?.findings.length ?? 0) === 0 : !hasFindings(cell));
  const content = (
    <>
      {answer && <MannerChip look={stateLook(state)} words={answer} />} {text && <bdi class="named">{text}</bdi>}
    </>
  );
  if (isSilent) return <span class="cell silent">{content}</span>;
  return (
    <button type="button" class="cell" aria-expanded={isOpen} onClick={onOpen}>
      {content}
    </button>
  );
}

function hasFindings(cell: object): boolean {
  return 'findings' in cell && Array.isArray(cell.findings) && cell.findings.length > 0;
}

interface WordsProps extends Pick<RowProps, 'row'> {
  readonly at: number;
  readonly notice: ComparedNotice;
  /** Nobody else's words are shown: there is room for all of them. */
  readonly isAlone: boolean;
}

function Words({ row, at, notice, isAlone }: WordsProps): JSX.Element {
  const sentences = cellFindings(row, at, notice);
  const shown = isAlone ? sentences : sentences.slice(0, QUOTES_A_VENDOR);
  const { answer } = cellWords(row, at);
  return (
    <section>
      <h3>
        <bdi>{notice.name}</bdi>
      </h3>
      {shown.length === 0 && <p class="quiet">{answer || cellWords(row, at).text}</p>}
      {shown.map((findings) => (
        <SourceQuote key={findings[0].id} findings={findings} url={notice.url} />
      ))}
      {shown.length < sentences.length && <p class="quiet">{t('overview_more', sentences.length - shown.length)}</p>}
    </section>
  );
}
