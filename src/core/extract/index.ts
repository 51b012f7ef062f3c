/** What is looked for, in order. */
import type { Extractor } from './draft.ts';

export const EXTRACTORS: readonly Extractor[] = [];
