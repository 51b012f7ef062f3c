/** What an element's own attributes say about whether it is shown, for pages that no browser has laid out. */
import type { Visibility } from './flat-tree.ts';

const NOT_DISPLAYED = /(?:^|[;\s])display\s{0,4}:\s{0,4}none\b/i;
const INVISIBLE = /(?:^|[;\s])visibility\s{0,4}:\s{0,4}(?:hidden|collapse)\b/i;
const VISIBLE = /(?:^|[;\s])visibility\s{0,4}:\s{0,4}visible\b/i;
const DISPLAYED = /(?:^|[;\s])display\s{0,4}:/i;

const DECORATION = /(?:^|[;\s])text-decoration(?:-line)?\s{0,4}:/i;

/** Whether the `style` attribute or the tag puts a line through the words. */
export function isStaticallyStruckOut(tag: string, style: string): boolean {
  const at = style === '' ? null : DECORATION.exec(style);
  const decoration =
    at === null
      ? ''
      : style
          .slice(at.index + at[0].length)
          .split(';', 1)[0]!
          .toLowerCase();
  if (decoration.includes('line-through')) return true;
  // What is marked as deleted is, however it is shown.
  return tag === 'del' || ((tag === 's' || tag === 'strike') && !decoration.includes('none'));
}

/** As a browser's own style sheet and the `style` attribute have it. */
export function staticVisibility(
  tag: string,
  attribute: (name: string) => string | null,
  inherited: Visibility,
): Visibility {
  const style = attribute('style') ?? '';
  if (style !== '' && NOT_DISPLAYED.test(style)) return 'none';
  const hidden = attribute('hidden');
  const byDefault =
    (hidden !== null && hidden.toLowerCase() !== 'until-found') ||
    (tag === 'dialog' && attribute('open') === null) ||
    attribute('popover') !== null;
  if (byDefault && !DISPLAYED.test(style)) return 'none';
  if (style !== '' && INVISIBLE.test(style)) return 'invisible';
  if (inherited === 'invisible' && !VISIBLE.test(style)) return 'invisible';
  return 'shown';
}
