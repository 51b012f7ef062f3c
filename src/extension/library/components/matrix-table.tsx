/** The comparison as a table: groups of rows with their totals, a column a vendor, behind each row and cell the words. */
import { Component, type JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { t, tCount } from '../../i18n.ts';
import { MannerChip } from '../../ui/manner-chip.tsx';
import { cellWords, groupTitle, subjectWords } from '../compared-rows.ts';
import type { Compared, ComparedGroup, ComparisonHead, ShownRow } from '../comparison.ts';
import { attempt } from '../library-state.ts';
import { stateLook } from '../manner.ts';
import { formatRoute } from '../route.ts';
import { askLibrary } from '../worker-client.ts';
import { SourceQuote } from './source-quote.tsx';
import { useGradually } from './use-gradually.ts';
import { useWork } from './use-work.ts';

interface Props {
  readonly of: Compared;
  readonly head: ComparisonHead;
}

/** Cells that are fetched and drawn at once: a hundred vendors, drawn as a whole, hold the page up for half a second. */
const CELLS_AT_ONCE = 100;

/** Notices whose words are drawn at once. */
const WORDS_AT_ONCE = 10;

/** The row that is opened; of one vendor alone, where its cell was pressed. */
interface Opened {
  readonly row: string;
  readonly at?: number;
}

export function MatrixTable({ of, head }: Props): JSX.Element {
  const [opened, setOpened] = useState<Opened>();
  const { notices, groups } = head;
  const columns = Math.max(1, notices.length);
  const places = useMemo(() => inBodies(groups, Math.ceil(CELLS_AT_ONCE / columns)), [groups, columns]);
  const bodies = useGraduallyFetched(of, places);
  if (places.length === 0) return <p>{t('library_noRows')}</p>;
  const toggle = (next: Opened): void =>
    setOpened((now) => (now?.row === next.row && now.at === next.at ? undefined : next));
  return (
    <div
      class="matrix"
      tabIndex={0}
      role="region"
      aria-label={t('library_matrix')}
      aria-busy={bodies.length < places.length}
    >
      <table role="table" style={{ '--columns': columns }}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('library_subject')}
            </th>
            {notices.map(({ id, name }) => (
              <th key={id} role="columnheader" scope="col">
                <a href={formatRoute({ view: 'notice', id })}>
                  <bdi>{name}</bdi>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        {bodies.map((body) => (
          <Body
            key={body.key}
            body={body}
            of={of}
            notices={notices}
            opened={body.rows.some(({ key }) => opened?.row === key) ? opened : undefined}
            onOpen={toggle}
          />
        ))}
      </table>
    </div>
  );
}

/** Rows that are drawn together; the first of a group brings its head. */
interface BodyPlace {
  readonly key: string;
  readonly group: ComparedGroup['key'];
  readonly from: number;
  readonly count: number;
  readonly head?: ComparedGroup;
}
interface BodyRows extends BodyPlace {
  readonly rows: readonly ShownRow[];
}

function inBodies(groups: readonly ComparedGroup[], size: number): readonly BodyPlace[] {
  return groups.flatMap((group) =>
    Array.from({ length: Math.ceil(group.rows / size) }, (_, at) => ({
      key: `${group.key} ${at}`,
      group: group.key,
      from: at * size,
      count: size,
      ...(at === 0 ? { head: group } : {}),
    })),
  );
}

/** One more each time that the page has drawn those before. */
function useGraduallyFetched(of: Compared, places: readonly BodyPlace[]): readonly BodyRows[] {
  const [fetched, setFetched] = useState<{ readonly of: readonly BodyPlace[]; readonly bodies: readonly BodyRows[] }>();
  const bodies = fetched?.of === places ? fetched.bodies : NONE;
  useEffect(() => {
    const place = places[bodies.length];
    if (!place) return undefined;
    let isCurrent = true;
    void attempt(async () => {
      const { group, from, count } = place;
      const rows = await askLibrary('comparedRows', { of, group, from, count });
      if (isCurrent) setFetched({ of: places, bodies: [...bodies, { ...place, rows }] });
    });
    return () => {
      isCurrent = false;
    };
  }, [of, places, bodies]);
  return bodies;
}

const NONE: readonly BodyRows[] = [];

interface RowProps {
  readonly row: ShownRow;
  readonly of: Compared;
  readonly notices: ComparisonHead['notices'];
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
      <tbody role="rowgroup">
        {head && <GroupHead group={head} />}
        {rows.map((row) => (
          <Row key={row.key} row={row} {...rest} />
        ))}
      </tbody>
    );
  }
}

function GroupHead({ group: { key, rows, differing, found } }: { readonly group: ComparedGroup }): JSX.Element {
  return (
    <tr role="row" class="group-head">
      <th role="rowheader" scope="rowgroup">
        {groupTitle(key)}
        <small>
          {tCount('library_rowCount', rows)}
          {found.length > 1 && ` · ${tCount('library_differCount', differing)}`}
        </small>
      </th>
      {found.map((count, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a vendor's column never changes its place
        <td role="cell" key={at}>
          {t('library_foundOf', count, rows)}
        </td>
      ))}
    </tr>
  );
}

function Row({ row, of, notices, opened, onOpen }: RowProps): JSX.Element {
  const { key, subject } = row;
  const isOpen = opened?.row === key;
  return (
    <>
      <tr role="row">
        <th role="rowheader" scope="row">
          <button
            type="button"
            class="row-head"
            aria-expanded={isOpen && opened.at === undefined}
            onClick={() => onOpen({ row: key })}
          >
            {subjectWords(subject)}
          </button>
        </th>
        {notices.map(({ id }, at) => (
          <td role="cell" key={id}>
            {drawCell({ row, at, isOpen: isOpen && opened.at === at, onOpen: () => onOpen({ row: key, at }) })}
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr role="row" class="row-words">
          <td role="cell" colSpan={notices.length + 1}>
            <div>
              <Words key={opened.at ?? 'all'} of={of} row={row} at={opened.at} notices={notices} />
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

/** No component: there are fifteen thousand of them, and each layer is one more to build and to take down. */
function drawCell({ row, at, isOpen, onOpen }: CellProps): JSX.Element {
  const cell = row.cells[at];
  const { answer, text } = cellWords(row, cell);
  const chip = answer && MannerChip({ look: stateLook(cell?.state ?? 'unknown'), words: answer });
  const named = text && <bdi class="named">{text}</bdi>;
  if (!cell?.hasWords) {
    return (
      <span class="cell silent">
        {chip} {named}
      </span>
    );
  }
  return (
    <button type="button" class="cell" aria-expanded={isOpen} onClick={onOpen}>
      {chip} {named}
    </button>
  );
}

interface WordsProps extends Pick<RowProps, 'row' | 'of' | 'notices'> {
  /** One notice's words, all of them; those of several, the clearest of each. */
  readonly at: number | undefined;
}

function Words({ row, of, notices, at }: WordsProps): JSX.Element | null {
  const asked = { of, row: row.key, ...(at === undefined ? {} : { at }) };
  const words = useWork(row.key, () => askLibrary('comparedWords', asked));
  const drawn = useGradually(Math.ceil((words?.length ?? 0) / WORDS_AT_ONCE));
  return (
    <>
      {words?.slice(0, drawn * WORDS_AT_ONCE).map(({ at: column, sentences, left }) => {
        const notice = notices[column];
        const { answer, text } = cellWords(row, row.cells[column]);
        return (
          <section key={column}>
            <h3>
              <bdi>{notice?.name}</bdi>
            </h3>
            {sentences.length === 0 && <p class="quiet">{answer || text}</p>}
            {sentences.map((findings) => (
              <SourceQuote key={findings[0].id} findings={findings} url={notice?.url} />
            ))}
            {left > 0 && <p class="quiet">{t('overview_more', left)}</p>}
          </section>
        );
      })}
    </>
  );
}
