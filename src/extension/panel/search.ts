/** A search of one notice as one types: waits for a pause, and shows no answer to what is no longer asked. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { FoundWords } from './summary/found-words.ts';
import type { Reading } from './tab-state.ts';

/** Between two letters of a quick typist pass 100 to 200 ms. */
const PAUSE_MS = 180;
/** A single letter begins everything. */
const SHORTEST = 2;

export type SearchState = 'idle' | 'looking' | 'failed' | FoundWords;

export interface Search {
  readonly typed: ReadonlySignal<string>;
  readonly state: ReadonlySignal<SearchState>;
  /** What stands in the field now. */
  type(words: string): void;
}

type Searchable = Pick<Reading, 'report' | 'overview'> & Required<Pick<Reading, 'find'>>;

const searches = new WeakMap<Searchable['find'], Search>();

/** The search of a reading: the same each time, so that its words are there when the reader comes back to the tab. */
export function searchIn(reading: Searchable): Search {
  const search = searches.get(reading.find) ?? searchOf(reading);
  searches.set(reading.find, search);
  return search;
}

function searchOf({ report, overview, find }: Searchable): Search {
  const typed = signal('');
  const state = signal<SearchState>('idle');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isUnderWay = false;

  const wanted = (): string => typed.peek().trim();
  const look = async (): Promise<void> => {
    // What is under way looks once more when it ends.
    if (isUnderWay) return;
    isUnderWay = true;
    let asked = '';
    while (asked !== wanted() && wanted().length >= SHORTEST) {
      asked = wanted();
      const outcome = await outcomeOf(asked);
      if (asked === wanted()) state.value = outcome;
    }
    isUnderWay = false;
  };
  const outcomeOf = async (asked: string): Promise<SearchState> => {
    try {
      const found = await find(asked);
      // Fetched with the first question: nobody asks before the first screen stands.
      const { foundWords } = await import('./summary/found-words.ts');
      return foundWords(asked, found, report.findings, overview);
    } catch {
      return 'failed';
    }
  };

  return {
    typed,
    state,
    type(words) {
      const before = wanted();
      typed.value = words;
      if (wanted() === before) return;
      clearTimeout(timer);
      if (wanted().length < SHORTEST) {
        state.value = 'idle';
        return;
      }
      // What was found for other words stays until the pause: a list that goes with each letter cannot be read.
      if (state.peek() === 'idle' || state.peek() === 'failed') state.value = 'looking';
      timer = setTimeout(() => void look(), PAUSE_MS);
    },
  };
}
