/** English rules of every facet that needs no more than a phrase and its surroundings. */
import type { Rule } from '../../rule.ts';
import { legalBasisRules } from './legal-basis.ts';
import { sourceRules } from './source.ts';
import { mandatoryRules } from './mandatory.ts';
import { automatedDecisionRules } from './automated-decision.ts';
import { transferRules } from './transfer.ts';
import { sharingRules } from './sharing.ts';
import { saleRules } from './sharing-sale.ts';

export const rules: readonly Rule[] = [...legalBasisRules, ...sourceRules, ...mandatoryRules, ...automatedDecisionRules, ...transferRules, ...sharingRules, ...saleRules];
