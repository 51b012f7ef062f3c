/** What is left out of a file that is taken in: told to its reader, and no hindrance to the rest. */
import { LibraryError } from './library-error.ts';

export interface Refused {
  /** The record's place in the file, from 1. */
  readonly at: number;
  /** Why, as `LibraryError`'s message has it. */
  readonly message: string;
}

/** So many are named; of more, only how many there are is said. */
const MOST_NAMED = 20;

/** Gathers what was refused while a file is read. */
export class RefusedRecords {
  readonly #named: Refused[] = [];
  #first: LibraryError | undefined;
  count = 0;

  add(at: number, error: LibraryError): void {
    this.count += 1;
    this.#first ??= error;
    if (this.#named.length < MOST_NAMED) this.#named.push({ at, message: error.message });
  }

  get named(): readonly Refused[] {
    return this.#named;
  }

  /** Runs `read`; where it throws a library error, that is gathered. */
  unless<R>(at: number, read: () => R): R | undefined {
    try {
      return read();
    } catch (thrown) {
      if (!(thrown instanceof LibraryError)) throw thrown;
      this.add(at, thrown);
      return undefined;
    }
  }

  /** Where nothing else came of a file, it is the file that is wrong: throws its first fault, if there is one. */
  throwFirst(): void {
    if (this.#first) throw this.#first;
  }
}
