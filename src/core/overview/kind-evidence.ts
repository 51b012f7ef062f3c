/** What a notice says of one kind of thing, taken together: the rule for lines of the overview and cells of a comparison alike. */
import type { Finding } from '../report.ts';
import { byClarity, isCertain, isExplicit, plainestManner } from './evidence.ts';
import { isOfAllData, isOfPersons } from './sale-and-advertising.ts';

/**
 * `stated`, `hedged` ("may"), `conditional`, `denied`: said of the whole, in so many words; of several ways the plainest.
 * `mixed`: denied of the whole in one place, said in another. `partial`: said or denied of a part only. `unclear`: in words
 * that make nothing of it certain.
 */
export type KindState = 'stated' | 'hedged' | 'conditional' | 'mixed' | 'partial' | 'denied' | 'unclear';

export interface KindEvidence<T extends Finding> {
  readonly state: KindState;
  /** The findings that make it so, the clearest first. */
  readonly findings: readonly T[];
}

/** `findings`: all that are about one kind. Not for none: what is not found has no evidence. */
export function kindEvidence<T extends Finding>(findings: readonly T[]): KindEvidence<T> {
  const explicit = findings.filter((one) => isExplicit(one) && isOfPersons(one));
  const said = explicit.filter((one) => isCertain(one) && isSaid(one));
  const denied = explicit.filter((one) => isCertain(one) && !isSaid(one) && isOfAll(one));
  const parts = explicit.filter((one) => !said.includes(one) && !denied.includes(one));
  const evidence = (state: KindState, of: readonly T[]): KindEvidence<T> => ({ state, findings: byClarity(of) });
  if (denied.length > 0) {
    const gainsaying = [...said, ...parts.filter(isSaid)];
    if (gainsaying.length > 0) return evidence('mixed', [...denied, ...gainsaying]);
    return findings.some(isSaid) ? evidence('unclear', findings) : evidence('denied', denied);
  }
  if (said.length > 0) return evidence(plainestManner(said), said);
  return parts.length > 0 ? evidence('partial', parts) : evidence('unclear', findings);
}

function isSaid({ stance }: Finding): boolean {
  return stance !== 'denied';
}

/** "We do not share your e-mail address with advertisers" leaves open what else they get; "not with Quill", who else does. */
function isOfAll(finding: Finding): boolean {
  return finding.facet !== 'sharing' || (finding.attributes.recipientName === undefined && isOfAllData(finding));
}
