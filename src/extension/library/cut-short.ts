/** Leaves of the unchanged stretches of a text difference what stands beside a change. */
import type { TextSegment } from '../../core/compare/text-difference.ts';

const CONTEXT = 160;
const GAP = ' […] ';

/** Whole words are kept: `context` characters at most, from the next space on. */
export function cutShort(segments: readonly TextSegment[], context = CONTEXT): TextSegment[] {
  return segments.map((segment, index) => {
    const { kind, text } = segment;
    const isFirst = index === 0;
    const isLast = index === segments.length - 1;
    const room = (isFirst ? 0 : context) + (isLast ? 0 : context);
    if (kind !== 'same' || text.length <= room + GAP.length) return segment;
    const head = isFirst ? '' : text.slice(0, Math.max(0, text.lastIndexOf(' ', context)));
    const from = isLast ? text.length : text.indexOf(' ', text.length - context);
    const tail = from < 0 ? '' : text.slice(from).trimStart();
    return { kind, text: `${head}${GAP}${tail}` };
  });
}
