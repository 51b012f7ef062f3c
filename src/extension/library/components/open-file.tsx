/** The way to open a file: a field to choose it in, and the page as a place to drop it. */
import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { isBusy, job } from '../library-state.ts';
import { openFile } from '../opened-file.ts';

const KINDS = '.pdf,.html,.htm,.md,.markdown,.txt,application/pdf,text/html,text/markdown,text/plain';

export function OpenFile(): JSX.Element {
  const isOver = useDrop((file) => void openFile(file));
  return (
    <section class={isOver ? 'open-file over' : 'open-file'} aria-labelledby="open-title">
      <h2 id="open-title">
        <label for="open">{t('library_openFile')}</label>
      </h2>
      <input
        id="open"
        type="file"
        accept={KINDS}
        aria-describedby="open-note"
        disabled={isBusy.value || job.value !== undefined}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void openFile(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <p id="open-note" class="quiet">
        {t('library_openFileNote')}
      </p>
    </section>
  );
}

/** Takes a file that is dropped anywhere on the page, which would otherwise be left for it. Gives whether one is over it. */
function useDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  // As soon as the page stands: an effect comes after it has been painted, and a file dropped before is left to the browser.
  useLayoutEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      if (job.peek() === undefined) onFile(file);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [onFile]);
  return isOver;
}
