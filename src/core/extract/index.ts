/** What is looked for, in order. */
import type { Extractor } from './draft.ts';
import { dataExtractor } from './data.ts';
import { purposeExtractor } from './purpose.ts';
import { legalBasisExtractor } from './legal-basis.ts';
import { sourceExtractor } from './source.ts';
import { mandatoryExtractor } from './mandatory.ts';
import { automatedDecisionExtractor } from './automated-decision.ts';
import { transferExtractor } from './transfer.ts';

export const EXTRACTORS: readonly Extractor[] = [dataExtractor, purposeExtractor, legalBasisExtractor, sourceExtractor, mandatoryExtractor, automatedDecisionExtractor, transferExtractor];
