/** English names of data, recipients and purposes. */
import type { Term } from '../../term.ts';

export const terms: readonly Term[] = [];
