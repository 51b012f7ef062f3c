/** Which view a report asks for. */
import { wasRead } from '../../../core/report-facts.ts';
import type { Reading } from '../tab-state.ts';

export type PanelView = 'empty' | 'not-a-notice' | 'other-language' | 'summary';

export function panelView({ report, assumed }: Pick<Reading, 'report' | 'assumed'>): PanelView {
  if (report.source.words === 0) return 'empty';
  if (report.detection.verdict === 'not-a-privacy-notice' && !assumed) return 'not-a-notice';
  if (report.warnings.some(({ code }) => code === 'empty')) return 'empty';
  return wasRead(report) ? 'summary' : 'other-language';
}
