/** The summary as Markdown, in the reader's language: what the panel shows, each thing with its quote. */
import { lineWords } from '../../../core/overview/line-words.ts';
import type { OverviewLine } from '../../../core/overview/line.ts';
import { overview } from '../../../core/overview/overview.ts';
import type { Finding } from '../../../core/report.ts';
import { wasRead } from '../../../core/report-facts.ts';
import { t } from '../../i18n.ts';
import { checkWords, facetWords } from '../../labels.ts';
import { overviewWording } from '../../ui/overview-wording.ts';
import { facetRows, type StatementRow } from '../../ui/statement-rows.ts';
import { rowTitle, sayingWords } from '../../ui/statement-words.ts';
import type { Reading } from '../tab-state.ts';
import type { Extent } from './extent.ts';

export function formatMarkdown({ report, page }: Pick<Reading, 'report' | 'page'>, extent: Extent): string {
  const missing = wasRead(report) ? report.checklist.filter(({ status }) => status === 'not-found') : [];
  const { lines } = overview(report);
  const name = lines.find(({ topic }) => topic === 'publisher')?.items[0]?.values[0];
  const everything =
    extent === 'everything'
      ? [
          ...facetRows(report.findings).flatMap(({ facet, rows }) => section(facetWords(facet), rows.map(rowBullet))),
          ...section(
            t('checklistTitle'),
            missing.map(({ item }) => `- ${checkWords(item)}`),
          ),
        ]
      : [];
  const parts = [
    `# ${t('noticeOf')} ${escape(name ?? t('publisherUnknown'))}`,
    `<${page.url.replaceAll(/[<>\s]/gu, encodeURIComponent)}>`,
    ...section(t('overview_title'), lines.map(lineBullet)),
    ...everything,
    t('footerNote'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function lineBullet(line: OverviewLine): string {
  const { topic, answer, text } = lineWords(line, overviewWording);
  const said = [answer, escape(text)].filter(Boolean).join(' · ');
  const [first] = line.findings;
  return `- **${topic}**${said ? `: ${said}` : ''}${first ? quoted(first) : ''}`;
}

function rowBullet(row: StatementRow): string {
  const said = [sayingWords(row), ...row.remarks].filter(Boolean).join(', ');
  return `- **${escape(rowTitle(row))}**${said ? ` (${escape(said)})` : ''}${quoted(row.places[0][0])}`;
}

function section(title: string, items: readonly string[]): string[] {
  return items.length > 0 ? [`## ${title}`, items.join('\n')] : [];
}

function quoted({ leadIn, quote }: Finding): string {
  return `\n  > ${leadIn ? `${escape(leadIn.text)} … ` : ''}${escape(quote.text)}`;
}

/** Words of a page stay words: on one line, and with nothing in them that Markdown or HTML would take for its own. */
function escape(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>#|~!&]/gu, String.raw`\$&`);
}
