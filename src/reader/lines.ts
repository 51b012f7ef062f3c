/** Lines made of neighbouring elements that only a style sheet parts: `<span>Our address</span><span>5 Mill Lane</span>`. */
import type { FlatTree } from './flat-tree.ts';

const LINE_TAGS = new Set('span label b strong em i a'.split(' '));
/** Characters looked at on either side. */
const LOOKED_AT = 60;

/** Whether an inline element begins a line: it follows one of its kind without a space, as words never do. */
export function isLineOfItsOwn<N>(tree: FlatTree<N>, index: number): boolean {
  if (!LINE_TAGS.has(tree.tags[index] as string)) return false;
  const parent = tree.parents[index] as number;
  // Up from the node before to the one that stands beside this one.
  let beside = index - 1;
  for (let up = 0; beside > parent && tree.parents[beside] !== parent; up += 1) {
    if (up > 20) return false;
    beside = tree.parents[beside] as number;
  }
  if (beside <= parent || !LINE_TAGS.has(tree.tags[beside] as string)) return false;
  const before = textIn(tree, beside, index).slice(-LOOKED_AT);
  const after = textIn(tree, index, tree.ends[index] as number).slice(0, LOOKED_AT);
  // A name written in two styles goes on with a capital too ("Fern" "Hub"), but not after several words.
  const isWhole = /\s/.test(before.trim()) || /[.:!?)]$/.test(before);
  return (
    (isWhole && /[\p{L}\p{N}.:!?)]$/u.test(before) && /^[\p{Lu}\p{N}]/u.test(after)) ||
    (/\p{Ll}{3}$/u.test(before) && /^\d/.test(after))
  );
}

function textIn<N>(tree: FlatTree<N>, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to && i < from + 50; i += 1) if (tree.tags[i] === '') text += tree.text(i);
  return text;
}

/** Text with several blank lines in it was meant to be shown with them, whatever the style sheet is called. */
export function isPreformatted(text: string): boolean {
  if (text.length < 500) return false;
  let gaps = 0;
  for (let at = text.indexOf('\n'); at >= 0;) {
    let next = at + 1;
    while (next < text.length && text.charCodeAt(next) !== 0x0a && text.charCodeAt(next) <= 0x20) next += 1;
    if (text.charCodeAt(next) === 0x0a && next + 1 < text.length) gaps += 1;
    at = text.indexOf('\n', next);
    if (gaps > 3) return true;
  }
  return false;
}
