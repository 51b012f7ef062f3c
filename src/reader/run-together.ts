/** Finds the items of a list that was run together into one line: "We collect: - your name - your address". */
import { sliceDraft, type Draft } from './draft.ts';

const BULLETS = '-*•·–●▪';

/** Splits such a paragraph into its lead-in, its items and what follows them; any other is given back whole. */
export function splitRunTogether<S>(draft: Draft<S>): Draft<S>[] {
  if (draft.kind !== 'paragraph' || draft.text.length < 20) return [draft];
  const { text } = draft;
  const opening = findOpening(text);
  if (opening < 0) return [draft];
  const bullet = text[opening] as string;
  const starts: number[] = [];
  const separator = ` ${bullet} `;
  for (let at = opening - 1; at >= 0; at = text.indexOf(separator, at + 1)) starts.push(at + 1);
  if (starts.length < 2) return [draft];
  const lead = sliceDraft(draft, 0, opening);
  if (lead === undefined) return [draft];
  const parts: Draft<S>[] = [lead];
  const endsInside = starts.slice(0, -1).some((start, i) => /[.!?]$/.test(text.slice(start, starts[i + 1]).trim()));
  starts.forEach((start, i) => {
    const next = starts[i + 1];
    // Where the other items are no sentences, the first full stop ends the list.
    const end = next ?? (endsInside ? text.length : endOfSentence(text, start + 2));
    const item = sliceDraft(draft, start, end);
    if (item !== undefined) {
      parts.push({
        ...item,
        kind: 'list-item',
        depth: 1,
        list: -1,
        marker: Math.min(2, item.text.length - 1),
        leadIn: lead,
      });
    }
    const rest = next === undefined ? sliceDraft(draft, end, text.length) : undefined;
    if (rest !== undefined) parts.push(rest);
  });
  return parts;
}

/** Where the first bullet after a colon stands; -1 if there is none. */
function findOpening(text: string): number {
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    let at = colon + 1;
    while (text[at] === ' ') at += 1;
    if (at > colon + 1 && BULLETS.includes(text[at] ?? 'x') && text[at + 1] === ' ') return at;
  }
  return -1;
}

function endOfSentence(text: string, from: number): number {
  for (let at = text.indexOf('. ', from); at >= 0; at = text.indexOf('. ', at + 1)) {
    const next = text[at + 2] ?? '';
    if (next !== next.toLowerCase()) return at + 1;
  }
  return text.length;
}
