/** The library page's worker: reads, selects and searches thousands of notices, so that the page never waits. */
import { Library, type Progress } from '../storage/library.ts';
import { toLibraryError } from '../storage/library-error.ts';
import { ComparisonDesk } from './comparison.ts';
import { LibraryIndex } from './library-index.ts';
import { backUp, importReports, restore, tidy, writeExport } from './library-jobs.ts';
import type { Questions, QuestionKind, WorkerAnswer, WorkerLife, WorkerRequest } from './worker-protocol.ts';

/** Progress is told this often at most. */
const PROGRESS_EVERY_MS = 200;

interface Opened {
  readonly library: Library;
  readonly index: LibraryIndex;
  readonly desk: ComparisonDesk;
}

let opened: Promise<Opened> | undefined;

async function open(): Promise<Opened> {
  const library = await Library.open(undefined, () => {
    opened = undefined;
  });
  return { library, index: new LibraryIndex(library), desk: new ComparisonDesk(library) };
}

const say = (said: WorkerAnswer): void => self.postMessage(said);

self.onmessage = ({ data }: MessageEvent<WorkerRequest | WorkerLife>): void => {
  if (data.kind === 'live') {
    holdForLife(data.lock);
    return;
  }
  const { number } = data;
  answer(
    data,
    seldom((done, total) => say({ kind: 'progress', number, done, ...(total === undefined ? {} : { total }) })),
  )
    .then((done) => say({ kind: 'done', number, answer: done }))
    .catch((thrown: unknown) => {
      const { code, message } = toLibraryError(thrown);
      say({ kind: 'failed', number, code, message });
    });
};

/** The page has the lock when this worker is gone, and in no other way learns of it. */
function holdForLife(lock: string): void {
  void navigator.locks.request(lock, () => {
    say({ kind: 'living' });
    return new Promise<never>(() => undefined);
  });
}

async function answer(request: WorkerRequest, onProgress: Progress): Promise<Questions[QuestionKind]['answer']> {
  opened ??= open().catch((thrown: unknown) => {
    opened = undefined;
    throw thrown;
  });
  const { library, index, desk } = await opened;
  switch (request.kind) {
    case 'list':
      return index.list(request.asked);
    case 'passages':
      return index.passages(request.asked);
    case 'meant':
      return index.meant(request.asked);
    case 'vendors':
      return index.vendors(request.asked);
    case 'compare':
      return desk.head(request.asked);
    case 'comparedRows':
      return desk.rows(request.asked);
    case 'comparedWords':
      return desk.words(request.asked);
    case 'comparedFigures':
      return desk.figures(request.asked);
    case 'tidy':
      return tidy(library);
    case 'lift':
      return library.lift(onProgress);
    case 'open':
      // With all that reads files: only here, and only then.
      return (await import('./open-file.ts')).openFile(request.asked);
    case 'analyse':
      return (await import('./open-file.ts')).analyseInput(request.asked);
    case 'import':
      return importReports(library, request.asked, onProgress);
    case 'restore':
      return restore(library, request.asked, onProgress);
    case 'backUp':
      return backUp(library, onProgress);
    case 'export':
      return writeExport(library, request.asked, onProgress);
  }
}

function seldom(tell: Progress): Progress {
  let last = -Infinity;
  return (done, total) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY_MS) return;
    last = now;
    tell(done, total);
  };
}
