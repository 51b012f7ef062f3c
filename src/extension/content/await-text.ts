/** Waits for a page that is still loading, for a while. */
import type { ReadContent } from './read-content.ts';
import { observeTrees } from './watch-text.ts';

/** Longer than that people do not wait; then what is there is read, and what comes later is noticed. */
const LONGEST_MS = 8_000;
const QUIET_MS = 300;

/** Fewer letters are a title and "Loading …". */
const HARDLY_ANY = 40;
/** Fewer are no notice, where the page has not loaded yet or says that it is busy. */
const FEW = 400;

interface Waiting {
  /** Called when it takes a while. */
  readonly wait: () => void;
  /** Whether anybody still waits for it. */
  readonly isWanted: () => boolean;
}

/**
 * Reads the page when its text is there.
 * @param read reads what is there now
 */
export async function readWhenThere(
  page: Document,
  read: () => Promise<ReadContent>,
  { wait, isWanted }: Waiting,
): Promise<ReadContent> {
  const end = performance.now() + LONGEST_MS;
  if (page.readyState === 'loading') {
    wait();
    await happens(end, (then) => {
      page.addEventListener('DOMContentLoaded', then);
      return () => page.removeEventListener('DOMContentLoaded', then);
    });
  }
  let content = await read();
  while (isWanted() && isToCome(page, content.text) && performance.now() < end) {
    wait();
    await changes(page, content.roots, end);
    content = await read();
  }
  return content;
}

function isToCome(page: Document, text: string): boolean {
  if (text.length < HARDLY_ANY) return true;
  return text.length < FEW && (page.readyState !== 'complete' || page.querySelector('[aria-busy=true]') !== null);
}

/** A change of the page after which it rests, or that it has loaded. */
async function changes(page: Document, roots: readonly Node[], end: number): Promise<void> {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  await happens(end, (then) => {
    const changed = (): void => {
      clearTimeout(quiet);
      quiet = setTimeout(then, QUIET_MS);
    };
    const endTrees = observeTrees(roots, changed);
    page.addEventListener('readystatechange', changed);
    return () => {
      clearTimeout(quiet);
      endTrees();
      page.removeEventListener('readystatechange', changed);
    };
  });
}

/** Resolves when what `listen` waits for happens, or at `end`. `listen` gives what takes its listener away. */
async function happens(end: number, listen: (then: () => void) => () => void): Promise<void> {
  let stop: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  await new Promise<void>((resolve) => {
    stop = listen(resolve);
    timer = setTimeout(resolve, end - performance.now());
  });
  clearTimeout(timer);
  stop();
}
