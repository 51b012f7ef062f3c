/** The summary of a run for people. */
import { CHECKLIST } from '../../core/checklist.ts';
import type { Summary } from './summary.ts';

/** Names and codes that are shown of each; all are in the JSON. */
const SHOWN = 10;

export function formatSummary({ documents, read, verdicts, languages, errors, ...more }: Summary): string {
  const { near } = more.duplicates;
  const lines = [
    `Documents        ${documents}`,
    `Notices read     ${read}`,
    `By verdict       ${listed(verdicts)}`,
    `Languages        ${listed(languages)}`,
    `Errors           ${listed(errors)}`,
    `Same text as an earlier document  ${more.duplicates.repeated}`,
    ...(near ? [`Nearly the same as another text  ${near.texts} (groups: ${near.groups})`] : []),
    `Controllers      ${Object.keys(more.controllers).length} names; ${listed(more.controllers)}`,
    ...(read > 0 ? ['What the notices that were read say:', ...coverage(more.checklist, read)] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function listed(counted: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counted);
  const rest = entries.length > SHOWN ? [`${entries.length - SHOWN} more`] : [];
  const shown = entries.slice(0, SHOWN).map(([name, number]) => `${name} ${number}`);
  return entries.length === 0 ? 'none' : [...shown, ...rest].join(', ');
}

function coverage(checklist: Summary['checklist'], read: number): string[] {
  const percent = (number = 0): string => `${Math.round((100 * number) / read)} %`.padStart(6);
  return Object.entries(checklist).map(
    ([item, { found, denied }]) =>
      `${percent(found)} ${CHECKLIST[item]?.label ?? item}${denied ? ` (denied: ${percent(denied).trim()})` : ''}`,
  );
}
