/** The notice's own ways to have less collected, used or shared, gathered: links, settings, places in the app. */
import type { Finding } from '../../../core/report.ts';
import { groupBy } from '../../../core/group-by.ts';
import { isWithin } from '../../../core/taxonomy.ts';
import { webAddress } from './web-address.ts';

export interface WayOut {
  readonly finding: Finding;
  /** Where the notice links to for it; an address of the web. */
  readonly href?: string;
  /** The notice's words for how. */
  readonly how?: string;
}

/** One for each sentence, those with a link first, then in text order. */
export function waysOut(findings: readonly Finding[]): WayOut[] {
  const ways = [...groupBy(findings.filter(isWay), ({ quote }) => quote.start).values()].flatMap((members) => {
    const all = members.map(wayOf);
    const best = all.find(({ href }) => href !== undefined) ?? all.find(({ how }) => how !== undefined) ?? all[0];
    return best ? [best] : [];
  });
  return ways.toSorted((a, b) => Number(a.href === undefined) - Number(b.href === undefined));
}

/** Not using the service is no way to use it with less, and to opt in is the contrary. */
function isWay(finding: Finding): boolean {
  if (finding.stance === 'denied') return false;
  switch (finding.facet) {
    case 'choice':
      return finding.category !== 'do-not-use' && finding.category !== 'opt-in';
    case 'right':
      return (
        (isWithin(finding.category, 'opt-out-of-sale') || isWithin(finding.category, 'limit-sensitive')) &&
        (finding.attributes.url !== undefined || finding.attributes.how !== undefined)
      );
    case 'contact':
      return isWithin(finding.category, 'in-app');
    default:
      return false;
  }
}

function wayOf(finding: Finding): WayOut {
  const { how, url } = finding.attributes as { how?: string; url?: string };
  const href = url === undefined ? undefined : webAddress(/^https?:/iu.test(url) ? url : `https://${url}`);
  return { finding, ...(href === undefined ? {} : { href }), ...(how === undefined ? {} : { how }) };
}
