/** Files of the notices that are meant: those given, or else those ticked, or else those listed. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MatrixOptions } from '../../../core/compare/vendors.ts';
import { t, tCount, type MessageKey } from '../../i18n.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../export-files.ts';
import { attempt, chosen, clearFault, criteria, doJob, job, meantCount } from '../library-state.ts';
import { saveBlob } from '../save-blob.ts';
import { askLibrary } from '../worker-client.ts';

interface Props {
  readonly ids?: readonly string[];
  readonly matrix?: MatrixOptions;
}

export function ExportMenu({ ids: given, matrix }: Props): JSX.Element {
  const [includeText, setIncludeText] = useState(false);
  const [left, setLeft] = useState(0);
  const save = (format: ExportFormat): void => {
    clearFault();
    void attempt(async () => {
      const ids = given ?? (await meantIds());
      const options = { includeText, ...(matrix ? { matrix } : {}) };
      const file = await doJob('export', { format, ids, options });
      setLeft(file.left);
      saveBlob(file.name, file.blob);
    });
  };
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">{t('library_export')}</h2>
      <p class="quiet">
        {given ? tCount('library_exportThese', given.length) : tCount('library_exportCount', meantCount.value)}
      </p>
      {left > 0 && (
        <p role="status" class="warnings">
          {tCount('library_unreadable', left)}
        </p>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={includeText}
          onChange={(event) => setIncludeText(event.currentTarget.checked)}
        />
        {t('library_exportText')}
      </label>
      <div class="buttons">
        {EXPORT_FORMATS.map((format) => (
          <button key={format} type="button" disabled={job.value !== undefined} onClick={() => save(format)}>
            {t(`library_export_${format}` as MessageKey)}
          </button>
        ))}
      </div>
    </section>
  );
}

async function meantIds(): Promise<string[]> {
  const meant = await askLibrary('meant', { criteria: criteria.peek(), chosen: [...chosen.peek().keys()] });
  return meant.map(({ id }) => id);
}
