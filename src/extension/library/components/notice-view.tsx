/** One saved notice: what its reader wrote about it, its vendor's name, its versions and what changed between two. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate, t, tCount } from '../../i18n.ts';
import type { NoticeRow } from '../../storage/notice-row.ts';
import { change, isBusy, revision } from '../library-state.ts';
import { webAddress } from '../../panel/summary/web-address.ts';
import { BackLink } from './back-link.tsx';
import { ExportMenu } from './export-menu.tsx';
import { useWork } from './use-work.ts';
import { VersionDifference } from './version-difference.tsx';
import { ViewHeading } from './view-heading.tsx';

export function NoticeView({ id }: { readonly id: string }): JSX.Element {
  const found = useWork(
    id,
    async (library) => {
      const row = await library.row(id);
      return { row, versions: await library.versions(row.key) };
    },
    revision.value,
  );
  if (!found) return <BackLink />;
  const { row, versions } = found;
  const address = row.url === undefined ? undefined : webAddress(row.url);
  return (
    <>
      <BackLink />
      <article>
        <ViewHeading name={row.vendor.name} />
        <p>
          <bdi>{row.title}</bdi>
        </p>
        {address !== undefined && (
          <p>
            <a href={address} rel="noreferrer">
              {address}
            </a>
          </p>
        )}
        <p class="row-facts">
          {row.date !== undefined && <span>{t('library_dated', formatDate(row.date))}</span>}
          <span>{t('library_savedOn', formatDate(row.savedAt.slice(0, 10)))}</span>
          <span>{tCount('wordCount', row.words)}</span>
          <span>{tCount('statementCount', row.statements)}</span>
        </p>
        <Remarks key={row.savedAt + row.vendor.name} row={row} />
        <Versions versions={versions} />
        <ExportMenu ids={[id]} />
      </article>
    </>
  );
}

/** Name of the vendor, tags and notes, in one form. */
function Remarks({ row }: { readonly row: NoticeRow }): JSX.Element {
  const [vendor, setVendor] = useState(row.vendor.name);
  const [tags, setTags] = useState(row.tags.join(', '));
  const [notes, setNotes] = useState(row.notes);
  const save = (event: Event): void => {
    event.preventDefault();
    const list = [...new Set(tags.split(',').map((tag) => tag.trim().slice(0, 100)))].filter((tag) => tag !== '');
    const name = vendor.trim();
    void change(async (library) => {
      await library.change(row.id, { tags: list.slice(0, 100), notes });
      if (name !== '' && name !== row.vendor.name) await library.renameVendor(row.vendor.name, name);
      return t('library_saved');
    });
  };
  return (
    <form class="remarks-form" onSubmit={save}>
      <label>
        {t('library_vendorName')}
        <input value={vendor} maxLength={200} onInput={(event) => setVendor(event.currentTarget.value)} />
      </label>
      <label>
        {t('library_tags')}
        <input value={tags} maxLength={2_000} onInput={(event) => setTags(event.currentTarget.value)} />
      </label>
      <label>
        {t('library_notes')}
        <textarea rows={4} value={notes} maxLength={100_000} onInput={(event) => setNotes(event.currentTarget.value)} />
      </label>
      <button type="submit" class="primary" disabled={isBusy}>
        {t('library_saveRemarks')}
      </button>
    </form>
  );
}

/** By the notice's own date, where it gives one. */
function versionName({ date, savedAt }: NoticeRow, number: number): string {
  const saved = formatDate(savedAt.slice(0, 10));
  return date === undefined
    ? t('library_versionName', number, saved)
    : t('library_versionDated', number, formatDate(date), saved);
}

/** `versions`: the latest first. */
function Versions({ versions }: { readonly versions: readonly NoticeRow[] }): JSX.Element {
  const [beforeId, setBefore] = useState(versions[1]?.id);
  const [afterId, setAfter] = useState(versions[0]?.id);
  const before = versions.find(({ id }) => id === beforeId);
  const after = versions.find(({ id }) => id === afterId);
  const name = (row: NoticeRow): string => versionName(row, versions.length - versions.indexOf(row));
  const pick = (label: string, value: string | undefined, onPick: (id: string) => void): JSX.Element => (
    <label>
      {label}
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {versions.map((row) => (
          <option key={row.id} value={row.id}>
            {name(row)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section aria-labelledby="versions-title">
      <h2 id="versions-title">{t('library_versionsTitle')}</h2>
      {versions.length < 2 ? (
        <p class="quiet">{t('library_oneVersion')}</p>
      ) : (
        <>
          <div class="filters">
            {pick(t('library_from'), beforeId, setBefore)}
            {pick(t('library_to'), afterId, setAfter)}
          </div>
          {before && after && (
            <VersionDifference
              key={`${before.id} ${after.id}`}
              beforeId={before.id}
              afterId={after.id}
              url={after.url}
            />
          )}
        </>
      )}
    </section>
  );
}
