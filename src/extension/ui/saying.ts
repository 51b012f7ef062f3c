/** How a notice says a thing, in the reader's language: "collects", "may share", "says it does not sell". */
import { staysOnDevice, type Finding, type SharingCondition } from '../../core/report.ts';
import { t, type MessageKey } from '../i18n.ts';
import { keyPart } from '../labels.ts';
import { partWordsOf } from '../part-words.ts';
import { mannerOf } from '../../core/manner.ts';

/** The words for the whole finding; '' where its label already says all. */
export function sayingOf(finding: Finding): string {
  const verb = verbOf(finding);
  const manner = mannerOf(finding);
  if (verb === 'say' && manner === 'stated') return '';
  return t(`saying_${verb}_${manner}` as MessageKey);
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

// Sharing and selling are the publisher's own doing, though others get the data.
function isDoneByOthers({ facet, attributes }: Finding): boolean {
  if (facet === 'purpose') return attributes.party === 'third';
  return (
    facet === 'data' && attributes.party === 'third' && attributes.action !== 'share' && attributes.action !== 'sell'
  );
}

function verbOf(finding: Finding): string {
  switch (finding.facet) {
    case 'data':
      return staysOnDevice(finding) ? 'device' : (finding.attributes.action ?? 'mention');
    case 'sharing':
      return keyPart(finding.attributes.action ?? 'share');
    default:
      return 'say';
  }
}

function conditionWords(condition: SharingCondition): string {
  return t(`condition_${keyPart(condition)}` as MessageKey);
}
