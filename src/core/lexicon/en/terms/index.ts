/** English names of data, recipients and purposes. */
import type { Term } from '../../term.ts';
import { purposeTerms } from './purposes.ts';

export const terms: readonly Term[] = [...purposeTerms];
