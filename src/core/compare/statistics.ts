/** Figures over many notices, ready to be drawn: who shares with whom, what is said at all, how long, how hard, how long kept. */
import type { ChecklistRow } from '../report.ts';
import { wasRead } from '../report-facts.ts';
import { CHECKLIST } from '../checklist.ts';
import { durationDays } from './duration-days.ts';
import { readability, SyllableCounter } from './readability.ts';
import type { CellState } from './cell-state.ts';
import { overviewRows } from './overview-rows.ts';
import { compareVendors, countStates, type Vendor } from './vendors.ts';

export interface StateCounts {
  readonly category: string;
  readonly label: string;
  /** Vendors in each state. */
  readonly vendors: Readonly<Record<CellState, number>>;
}

export interface SharingCounts {
  readonly passedOn: readonly StateCounts[];
  /** By what their overviews answer to whether data are sold at all; none where none of them was read. */
  readonly sale?: StateCounts['vendors'];
  readonly sold: readonly StateCounts[];
}

/** How many vendors pass data on to each kind of recipient (or say that they do not), in taxonomy order; sales apart. */
export function sharingCounts(vendors: readonly Vendor[]): SharingCounts {
  const { rows } = compareVendors(vendors, { facets: ['sharing'] });
  const sale = overviewRows(vendors.map(({ report }) => report)).find(({ topic }) => topic === 'sale');
  const of = (aspect: 'passed-on' | 'sold'): StateCounts[] =>
    rows
      .filter((row) => row.aspect === aspect)
      .map((row) => ({ category: row.category, label: row.label, vendors: countStates(row) }));
  return { passedOn: of('passed-on'), ...(sale ? { sale: countStates(sale) } : {}), sold: of('sold') };
}

export interface ItemCoverage {
  readonly item: string;
  readonly label: string;
  /** Notices by what they say of it; `unknown`: reports made before the item existed. */
  readonly notices: Readonly<Record<ChecklistRow['status'] | 'unknown', number>>;
}

export interface Coverage {
  readonly items: readonly ItemCoverage[];
  /** One a vendor: of `items` that its report was checked for, those found or denied. */
  readonly vendors: readonly {
    readonly id: string;
    readonly name: string;
    readonly told: number;
    readonly items: number;
  }[];
}

/** Which items of the checklist the notices speak of, whatever they say. */
export function checklistCoverage(vendors: readonly Vendor[]): Coverage {
  const rows = vendors.map(
    ({ report }) => new Map(wasRead(report) ? report.checklist.map(({ item, status }) => [item, status] as const) : []),
  );
  const items = Object.entries(CHECKLIST).map(([item, { label }]) => {
    const notices = { found: 0, denied: 0, 'not-found': 0, unknown: 0 };
    for (const row of rows) notices[row.get(item) ?? 'unknown'] += 1;
    return { item, label, notices };
  });
  const perVendor = vendors.map(({ id, name }, index) => {
    const statuses = Object.keys(CHECKLIST).flatMap((item) => rows[index]?.get(item) ?? []);
    return { id, name, told: statuses.filter((status) => status !== 'not-found').length, items: statuses.length };
  });
  return { items, vendors: perVendor };
}

export interface VendorValue {
  readonly id: string;
  readonly name: string;
  readonly value: number;
}

export interface Distribution {
  /** Smallest first; equal ones in the vendors' order. */
  readonly values: readonly VendorValue[];
  /** Undefined for no values. Quartiles by linear interpolation (type 7, the default of R and NumPy). */
  readonly summary?: {
    readonly count: number;
    readonly minimum: number;
    readonly lowerQuartile: number;
    readonly median: number;
    readonly upperQuartile: number;
    readonly maximum: number;
    readonly mean: number;
  };
}

/** Words a notice. */
export function lengthDistribution(vendors: readonly Vendor[]): Distribution {
  return distribution(vendors.map(({ id, name, report }) => ({ id, name, value: report.source.words })));
}

/** Flesch reading ease of English notices of which it is known or whose report holds its text. */
export function readingEaseDistribution(vendors: readonly Vendor[]): Distribution {
  const counter = new SyllableCounter();
  return distribution(
    vendors.flatMap(({ id, name, report: { source, text }, readingEase }) => {
      const isMeasured = readingEase === undefined && text !== undefined && source.language === 'en';
      const value = isMeasured ? readability(text, counter)?.readingEase : readingEase;
      return value === undefined ? [] : [{ id, name, value }];
    }),
  );
}

export interface RetentionPeriod extends VendorValue {
  readonly finding: string;
  /** ISO 8601; `value` is its length in days, by years of 365 and months of 30. */
  readonly duration: string;
}

/**
 * Every period that a notice says it keeps data for, shortest first. One vendor may state several. A period for a part
 * alone ("for residents of Ohio") is none of the notice's as a whole.
 */
export function retentionPeriods(vendors: readonly Vendor[]): RetentionPeriod[] {
  return vendors
    .flatMap(({ id, name, report }) =>
      report.findings.flatMap((finding) => {
        if (finding.facet !== 'retention' || finding.stance === 'denied' || finding.restriction) return [];
        if (finding.value === undefined) return [];
        const value = durationDays(finding.value);
        return value === undefined ? [] : [{ id, name, value, finding: finding.id, duration: finding.value }];
      }),
    )
    .toSorted((a, b) => a.value - b.value);
}

/** Orders values and sums them up. */
export function distribution(values: readonly VendorValue[]): Distribution {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  if (sorted.length === 0) return { values: sorted };
  const quantile = (share: number): number => {
    const at = (sorted.length - 1) * share;
    const [below, above] = [sorted[Math.floor(at)]!.value, sorted[Math.ceil(at)]!.value];
    return below + (above - below) * (at - Math.floor(at));
  };
  return {
    values: sorted,
    summary: {
      count: sorted.length,
      minimum: quantile(0),
      lowerQuartile: quantile(0.25),
      median: quantile(0.5),
      upperQuartile: quantile(0.75),
      maximum: quantile(1),
      mean: sorted.reduce((sum, { value }) => sum + value, 0) / sorted.length,
    },
  };
}
