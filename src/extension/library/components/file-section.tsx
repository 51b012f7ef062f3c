/** Reports in, backup out and in, automatic saving: what concerns the library as a whole. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t, tCount } from '../../i18n.ts';
import { readsAutoSave, setAutoSave } from '../../storage/auto-save.ts';
import { readBackup, writeBackup } from '../../storage/backup.ts';
import { underImportLock } from '../../storage/import-lock.ts';
import type { ImportMode, Library } from '../../storage/library.ts';
import { readReports } from '../../storage/read-reports.ts';
import type { SavedNotice } from '../../storage/saved-notice.ts';
import { attempt, change, isBusy } from '../library-state.ts';
import { saveBlob } from '../save-blob.ts';

export function FileSection(): JSX.Element {
  const importReports = (file: File): void => {
    void change((library) => take(library, readReports(file, { savedAt: new Date().toISOString() }), 'add'));
  };
  const restore = (file: File): void => {
    if (!confirm(t('library_restoreAsk'))) return;
    void change((library) => take(library, readBackup(file), 'replace'));
  };
  const backUp = (): void => {
    void attempt(async (library) => saveBlob(backupName(), await writeBackup(library.all(), await library.count())));
  };
  return (
    <section aria-labelledby="files-title">
      <h2 id="files-title">{t('library_files')}</h2>
      <AutoSave />
      <FileField id="import" label={t('library_import')} note={t('library_importNote')} onFile={importReports} />
      <div class="file-field">
        <button type="button" onClick={backUp}>
          {t('library_backup')}
        </button>
        <p class="quiet">{t('library_backupNote')}</p>
      </div>
      <FileField id="restore" label={t('library_restore')} note={t('library_restoreNote')} onFile={restore} />
    </section>
  );
}

async function take(library: Library, records: AsyncIterable<SavedNotice>, mode: ImportMode): Promise<string> {
  const { added, known } = await underImportLock(() => library.import(records, mode));
  const words = tCount('library_imported', added);
  return known > 0 ? `${words} ${tCount('library_importKnown', known)}` : words;
}

function backupName(): string {
  return `smallprint-library-${new Date().toISOString().slice(0, 10)}.backup.ndjson`;
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly onFile: (file: File) => void;
}

function FileField({ id, label, note, onFile }: FieldProps): JSX.Element {
  return (
    <div class="file-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".json,.ndjson,application/json"
        aria-describedby={`${id}-note`}
        disabled={isBusy}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <p id={`${id}-note`} class="quiet">
        {note}
      </p>
    </div>
  );
}

function AutoSave(): JSX.Element | null {
  const [isOn, setOn] = useState<boolean>();
  useEffect(() => void readsAutoSave().then(setOn), []);
  if (isOn === undefined) return null;
  const set = (value: boolean): void => {
    setOn(value);
    void setAutoSave(value);
  };
  return (
    <label class="check">
      <input type="checkbox" checked={isOn} onChange={(event) => set(event.currentTarget.checked)} />
      {t('library_autoSave')}
    </label>
  );
}
