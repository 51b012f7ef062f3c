/** How a notice says a thing, in the reader's language: "collects", "may share", "says it does not sell". */
import { mannerOf } from '../../core/manner.ts';
import type { Finding, SharingCondition } from '../../core/report.ts';
import { actOf, isDoneByOthers } from '../../core/statements.ts';
import { t, type MessageKey } from '../i18n.ts';
import { keyPart } from '../labels.ts';
import { partWordsOf } from '../part-words.ts';

/** The words for the whole finding; '' where its label already says all. */
export function sayingOf(finding: Finding): string {
  const act = keyPart(actOf(finding));
  const manner = mannerOf(finding);
  if (act === 'say' && manner === 'stated') return '';
  return t(`saying_${act}_${manner}` as MessageKey);
}

/** What limits or qualifies the statement, besides its saying. */
export function remarksOn(finding: Finding): string[] {
  const remarks: string[] = [];
  const part = partWordsOf(finding);
  if (part) remarks.push(part);
  if (finding.facet === 'sharing') {
    remarks.push(...(finding.attributes.conditions ?? []).map(conditionWords));
  }
  if (isDoneByOthers(finding)) remarks.push(t('partyThird'));
  if (finding.certainty === 'inferred') remarks.push(t('inferred'));
  return remarks;
}

function conditionWords(condition: SharingCondition): string {
  return t(`condition_${keyPart(condition)}` as MessageKey);
}
