/** The summary as Markdown, in the reader's language: what the panel shows, each thing with its quote. */
import { collectsNothing } from '../../../core/overview/overview.ts';
import { highlights } from '../../../core/highlights.ts';
import { wasRead, type Finding, type Report } from '../../../core/report.ts';
import { t, type MessageKey } from '../../i18n.ts';
import { categoryWords, checkWords, facetWords, keyPart } from '../../labels.ts';
import { facetGroups } from './facets.ts';
import { controllerName } from './glance.ts';
import { remarksOn, sayingOf } from './saying.ts';

export function formatMarkdown(report: Report, address: string): string {
  const missing = wasRead(report) ? report.checklist.filter(({ status }) => status === 'not-found') : [];
  const nothing = collectsNothing(report.findings);
  const lines = [
    `# ${t('noticeOf')} ${escape(controllerName(report.findings) ?? t('publisherUnknown'))}`,
    `<${address.replaceAll(/[<>\s]/gu, encodeURIComponent)}>`,
    ...section(t('glanceTitle'), nothing ? [bullet(t('glanceNothing'), nothing)] : []),
    ...section(
      t('highlightsTitle'),
      highlights(report.findings).flatMap(({ topic, findings }) =>
        findings.map((one) => bullet(t(`highlight_${keyPart(topic)}` as MessageKey), one)),
      ),
    ),
    ...facetGroups(report.findings).flatMap(({ facet, categories }) =>
      section(
        facetWords(facet),
        categories.flatMap(({ category, statements }) =>
          statements.map(({ findings: [first] }) => bullet(categoryWords(facet, category), first)),
        ),
      ),
    ),
    ...section(
      t('checklistTitle'),
      missing.map(({ item }) => `- ${checkWords(item)}`),
    ),
    t('footerNote'),
  ];
  return `${lines.join('\n\n')}\n`;
}

function section(title: string, items: readonly string[]): string[] {
  return items.length > 0 ? [`## ${title}`, items.join('\n')] : [];
}

function bullet(name: string, finding: Finding): string {
  const said = [sayingOf(finding), ...remarksOn(finding)].filter(Boolean).join(', ');
  const leadIn = finding.leadIn ? `${escape(finding.leadIn.text)} … ` : '';
  return `- **${name}**${said ? ` (${said})` : ''}\n  > ${leadIn}${escape(finding.quote.text)}`;
}

/** Words of a page stay words: on one line, and with nothing in them that Markdown or HTML would take for its own. */
function escape(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>#|~!&]/gu, String.raw`\$&`);
}
