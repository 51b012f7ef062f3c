/** Files of the notices that are meant: those ticked, else those listed, else those given. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MatrixOptions } from '../../../core/compare/vendors.ts';
import { t, tCount, type MessageKey } from '../../i18n.ts';
import type { Library } from '../../storage/library.ts';
import { EXPORT_FORMATS, exportFile, type ExportFormat, type NoticeToExport } from '../export-files.ts';
import { attempt, clearFault, meant } from '../library-state.ts';
import { saveBlob } from '../save-blob.ts';

interface Props {
  readonly ids?: readonly string[];
  readonly matrix?: MatrixOptions;
}

export function ExportMenu({ ids: given, matrix }: Props): JSX.Element {
  const [includeText, setIncludeText] = useState(false);
  const ids = given ?? meant.value.map(({ id }) => id);
  const save = (format: ExportFormat): void => {
    clearFault();
    void attempt(async (library) => {
      const options = { includeText, ...(matrix ? { matrix } : {}) };
      const { name, type, parts } = await exportFile(format, noticesOf(library, ids), options);
      saveBlob(name, new Blob([...parts], { type }));
    });
  };
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">{t('library_export')}</h2>
      <p class="quiet">{tCount('library_exportCount', ids.length)}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={includeText}
          onChange={(event) => setIncludeText(event.currentTarget.checked)}
        />
        {t('library_exportText')}
      </label>
      <div class="buttons">
        {EXPORT_FORMATS.map((format) => (
          <button key={format} type="button" onClick={() => save(format)}>
            {t(`library_export_${format}` as MessageKey)}
          </button>
        ))}
      </div>
    </section>
  );
}

async function* noticesOf(library: Library, ids: readonly string[]): AsyncGenerator<NoticeToExport> {
  for (const id of ids) {
    const notice = await library.notice(id);
    const versions = await library.versions(notice.key);
    yield { notice, version: versions.length - versions.findIndex((row) => row.id === id) };
  }
}
