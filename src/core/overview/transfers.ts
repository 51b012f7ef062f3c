/** Where data are sent or kept, and what protects them there. */
import type { Finding } from '../report.ts';
import { CATEGORIES, isWithin } from '../taxonomy.ts';
import { itemOf, oneASentence } from './evidence.ts';
import { kindEvidence } from './kind-evidence.ts';
import { kindsLine } from './kinds.ts';
import type { OverviewItem, OverviewLine } from './line.ts';

/** Countries by name first: they say more than that there are some. */
const ORDER = ['country', ...Object.keys(CATEGORIES.transfer).filter((category) => category !== 'country')];

/**
 * Countries by their codes, then what protects data in them. That data do not leave is the answer, wherever it is said,
 * with the countries in which they are.
 */
export function transfersLine(findings: readonly Finding[]): OverviewLine {
  const about = findings.filter((one) => one.facet === 'transfer' && isTelling(one));
  const line = kindsLine('transfers', about, ORDER, transferItem);
  const abroad = about.filter(({ category }) => isWithin(category, 'third-country'));
  const denial = abroad.length > 0 ? kindEvidence(abroad) : undefined;
  const isDenied = denial?.findings.every(({ stance }) => stance === 'denied') ?? false;
  if (denial && isDenied && (denial.state === 'denied' || denial.state === 'partial')) {
    const item = itemOf(denial.findings);
    const countries = line.items.filter(({ category }) => category === 'country');
    const answer = denial.state === 'denied' ? 'no' : 'part';
    return {
      ...line,
      answer,
      items: [item, ...countries],
      findings: oneASentence([...denial.findings, ...line.findings]),
    };
  }
  const isNamed = line.items.some(({ category, manner }) => category === 'country' && manner !== 'denied');
  return isNamed ? { ...line, items: line.items.filter(({ category }) => category !== 'third-country') } : line;
}

/** A union of countries ("stored in the EEA") has no code, and no name that a line could give it. */
function isTelling({ category, value }: Finding): boolean {
  return !isWithin(category, 'country') || value !== undefined;
}

function transferItem(members: readonly Finding[]): OverviewItem {
  return itemOf(members, { values: [...new Set(members.flatMap(({ value }) => value ?? []))] });
}
