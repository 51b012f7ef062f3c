/** What is looked for, in order. */
import type { Extractor } from './draft.ts';
import { dataExtractor } from './data.ts';
import { purposeExtractor } from './purpose.ts';
import { legalBasisExtractor } from './legal-basis.ts';
import { sourceExtractor } from './source.ts';
import { mandatoryExtractor } from './mandatory.ts';
import { automatedDecisionExtractor } from './automated-decision.ts';
import { transferExtractor } from './transfer.ts';
import { sharingExtractor } from './sharing/index.ts';
import { retentionExtractor } from './retention.ts';
import { rightExtractor } from './right.ts';
import { choiceExtractor } from './choice.ts';
import { securityExtractor } from './security.ts';
import { audienceExtractor } from './audience.ts';
import { signalExtractor } from './signal.ts';
import { changeExtractor } from './change.ts';
import { contactExtractor } from './contact.ts';
import { controllerExtractor } from './controller.ts';
import { dateExtractor } from './date.ts';
import { scopeExtractor } from './scope.ts';

export const EXTRACTORS: readonly Extractor[] = [
  dataExtractor,
  purposeExtractor,
  legalBasisExtractor,
  sourceExtractor,
  mandatoryExtractor,
  automatedDecisionExtractor,
  transferExtractor,
  sharingExtractor,
  retentionExtractor,
  rightExtractor,
  choiceExtractor,
  securityExtractor,
  audienceExtractor,
  signalExtractor,
  changeExtractor,
  contactExtractor,
  controllerExtractor,
  dateExtractor,
  scopeExtractor,
];
