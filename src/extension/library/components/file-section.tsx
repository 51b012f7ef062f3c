/** Reports in, backup out and in, automatic saving: what concerns the library as a whole. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t, tCount } from '../../i18n.ts';
import { attempt, change, clearFault, doJob, isBusy, job } from '../library-state.ts';
import { saveBlob } from '../save-blob.ts';
import type { TakenIn } from '../worker-protocol.ts';
import { AutoSave } from './auto-save.tsx';

export function FileSection(): JSX.Element {
  const [left, setLeft] = useState<Left>();
  const told = (taken: TakenIn): string => {
    setLeft(taken);
    return resultWords(taken);
  };
  const importReports = (file: File): void => {
    setLeft(undefined);
    void change(async () => told(await doJob('import', { file, savedAt: new Date().toISOString() })));
  };
  const restore = (file: File): void => {
    if (!confirm(t('library_restoreAsk'))) return;
    setLeft(undefined);
    void change(async () => told(await doJob('restore', { file })));
  };
  const backUp = (): void => {
    clearFault();
    setLeft(undefined);
    void attempt(async () => {
      const backup = await doJob('backUp', {});
      setLeft({ left: backup.left, refused: [] });
      saveBlob(backupName(), backup.blob);
    });
  };
  return (
    <section aria-labelledby="files-title">
      <h2 id="files-title">{t('library_files')}</h2>
      <AutoSave />
      {left && left.left > 0 && <LeftOut {...left} />}
      <FileField id="import" label={t('library_import')} note={t('library_importNote')} onFile={importReports} />
      <div class="file-field">
        <button type="button" disabled={job.value !== undefined} onClick={backUp}>
          {t('library_backup')}
        </button>
        <p class="quiet">{t('library_backupNote')}</p>
      </div>
      <FileField id="restore" label={t('library_restore')} note={t('library_restoreNote')} onFile={restore} />
    </section>
  );
}

type Left = Pick<TakenIn, 'left' | 'refused'>;

/** How many records were left out, and why. */
function LeftOut({ left, refused }: Left): JSX.Element {
  return (
    <div role="status" class="warnings">
      <p>{tCount('library_unreadable', left)}</p>
      {refused.length > 0 && (
        <details>
          <summary>{t('library_refusedWhy')}</summary>
          <ul>
            {refused.map(({ at, message }) => (
              <li key={at}>
                {t('library_refusedAt', at)} <code>{message}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function resultWords({ added, known }: TakenIn): string {
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
        disabled={isBusy.value || job.value !== undefined}
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
