/** Work that takes its time: what it is, how far it has come, and the way to end it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatNumber, t, tCount, type MessageKey } from '../../i18n.ts';
import { job } from '../library-state.ts';
import type { QuestionKind } from '../worker-protocol.ts';

/** Work that is done sooner is not worth a line that comes and goes. */
const SHOWN_AFTER_MS = 400;

const WORDS: Readonly<Partial<Record<QuestionKind, MessageKey>>> = {
  open: 'library_jobOpen',
  import: 'library_jobImport',
  restore: 'library_jobRestore',
  backUp: 'library_jobBackUp',
  export: 'library_jobExport',
  lift: 'library_jobLift',
};

export function JobLine(): JSX.Element | null {
  const [isShown, setShown] = useState(false);
  const isUnderWay = job.value !== undefined;
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setShown(false);
    };
  }, [isUnderWay]);
  const now = job.value;
  const words = now && WORDS[now.kind];
  if (!isShown || !now || !words) return null;
  const { done, total, cancel } = now;
  return (
    <div class="job">
      <p id="job-words" class={total === undefined ? 'busy' : ''}>
        {t(words)}{' '}
        {total === undefined
          ? done > 0 && tCount('library_jobRead', done)
          : t('library_jobOf', formatNumber(done), formatNumber(total))}
      </p>
      {total !== undefined && <progress aria-labelledby="job-words" value={done} max={total} />}
      <button type="button" onClick={cancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
