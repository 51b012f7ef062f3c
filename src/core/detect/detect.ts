/** Is this page a privacy notice? */
import type { NoticeDocument } from '../document.ts';
import type { Detection } from '../report.ts';

export function detectNotice(_document: NoticeDocument): Detection {
  return { verdict: 'privacy-notice', score: 1, reasons: [] };
}
