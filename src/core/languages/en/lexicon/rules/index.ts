/** English rules of every facet that needs no more than a phrase and its surroundings. */
import type { Rule } from '../../../../lexicon/rule.ts';
import { legalBasisRules } from './legal-basis.ts';
import { purposeRules } from './purpose.ts';
import { sourceItemRules } from './source-item.ts';
import { sourceRules } from './source.ts';
import { mandatoryRules } from './mandatory.ts';
import { automatedDecisionRules } from './automated-decision.ts';
import { transferRules } from './transfer.ts';
import { sharingRules } from './sharing.ts';
import { publicRules } from './sharing-public.ts';
import { mutedRules } from './sharing-muted.ts';
import { saleRules } from './sharing-sale.ts';
import { rightControlRules } from './right-control.ts';
import { rightItemRules } from './right-item.ts';
import { rightRules } from './right.ts';
import { californianRightRules } from './right-california.ts';
import { choiceRules } from './choice.ts';
import { retentionRules } from './retention.ts';
import { securityRules } from './security.ts';
import { audienceRules } from './audience.ts';
import { signalRules } from './signal.ts';
import { changeRules } from './change.ts';
import { contactRules } from './contact.ts';
import { controllerRules } from './controller.ts';
import { dateRules } from './date.ts';
import { scopeRules } from './scope.ts';

export const rules: readonly Rule[] = [
  ...purposeRules,
  ...legalBasisRules,
  ...sourceRules,
  ...sourceItemRules,
  ...mandatoryRules,
  ...automatedDecisionRules,
  ...transferRules,
  ...sharingRules,
  ...publicRules,
  ...saleRules,
  ...mutedRules,
  ...rightRules,
  ...rightItemRules,
  ...rightControlRules,
  ...californianRightRules,
  ...choiceRules,
  ...retentionRules,
  ...securityRules,
  ...audienceRules,
  ...signalRules,
  ...changeRules,
  ...contactRules,
  ...controllerRules,
  ...dateRules,
  ...scopeRules,
];
