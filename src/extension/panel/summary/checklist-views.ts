/** The checklist in two views: what each law asks a notice to say. The law's own places are named for each item. */
import type { ChecklistRow } from '../../../core/report.ts';

export const CHECKLIST_VIEWS = ['gdpr', 'california'] as const;
export type ChecklistView = (typeof CHECKLIST_VIEWS)[number];

/** Article or section by item, in the law's order. California: Civil Code (§) and the regulations (CCR 11 §). */
export const ITEMS: Readonly<Record<ChecklistView, Readonly<Record<string, string>>>> = {
  gdpr: {
    'controller-name': 'Art. 13(1)(a)',
    'controller-contact': 'Art. 13(1)(a)',
    'dpo-contact': 'Art. 13(1)(b)',
    purposes: 'Art. 13(1)(c)',
    'legal-basis': 'Art. 13(1)(c)',
    'legitimate-interests': 'Art. 13(1)(d)',
    'data-categories': 'Art. 14(1)(d)',
    recipients: 'Art. 13(1)(e)',
    'third-country-transfers': 'Art. 13(1)(f)',
    retention: 'Art. 13(2)(a)',
    'right-access': 'Art. 13(2)(b)',
    'right-rectification': 'Art. 13(2)(b)',
    'right-erasure': 'Art. 13(2)(b)',
    'right-restriction': 'Art. 13(2)(b)',
    'right-objection': 'Art. 13(2)(b)',
    'right-portability': 'Art. 13(2)(b)',
    'right-withdraw-consent': 'Art. 13(2)(c)',
    'right-complaint': 'Art. 13(2)(d)',
    'mandatory-disclosure': 'Art. 13(2)(e)',
    'automated-decision-making': 'Art. 13(2)(f)',
    'source-of-data': 'Art. 14(2)(f)',
  },
  california: {
    'data-categories': '§ 1798.110(c)(1)',
    'source-of-data': '§ 1798.110(c)(2)',
    purposes: '§ 1798.110(c)(3)',
    recipients: '§ 1798.110(c)(4)',
    'sale-or-share': '§ 1798.130(a)(5)(C)',
    retention: '§ 1798.100(a)(3)',
    'right-access': '§ 1798.110',
    'right-erasure': '§ 1798.105',
    'right-rectification': '§ 1798.106',
    'right-opt-out-of-sale': '§ 1798.120',
    'right-limit-sensitive': '§ 1798.121',
    'right-non-discrimination': '§ 1798.125',
    'controller-contact': '§ 1798.130(a)(1)',
    children: '§ 1798.120(c)',
    'last-updated': 'CCR 11 § 7011',
  },
};

export interface CheckedItem {
  readonly row: ChecklistRow;
  readonly place: string;
}

/** The rows of a report that a view asks for, in its order; rows the report lacks are left out. */
export function checkedItems(view: ChecklistView, checklist: readonly ChecklistRow[]): CheckedItem[] {
  const rows = new Map(checklist.map((row) => [row.item, row]));
  return Object.entries(ITEMS[view]).flatMap(([item, place]) => {
    const row = rows.get(item);
    return row ? [{ row, place }] : [];
  });
}
