/** Whether raw HTML in a Markdown file strikes words out; its style is a few words and needs no parser of style sheets. */

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
