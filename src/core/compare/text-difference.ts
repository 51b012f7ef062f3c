/** The difference of two texts, paragraph by paragraph and word by word within changed paragraphs. */
import { diffArrays, diffWordsWithSpace } from 'diff';

export interface TextSegment {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface TextDifference {
  /**
   * How finely it was worked out. `word`: everywhere. `paragraph`: some changed stretches were too unlike to be set
   * against each other word by word, and stand there whole. `whole`: so were the texts.
   */
  readonly detail: 'word' | 'paragraph' | 'whole';
  /** In order. Without those added, they are the earlier text; without those removed, the later one. */
  readonly segments: readonly TextSegment[];
}

export interface TextDifferenceOptions {
  /** Words added and removed, at most, in one changed stretch that is compared word by word. */
  readonly maxWordEdits?: number;
  /** Paragraphs added and removed, at most, in texts that are compared at all. */
  readonly maxParagraphEdits?: number;
}

/** The work grows with the product of length and edits: these keep two unlike texts of a megabyte under a second. */
const MAX_WORD_EDITS = 1_000;
const MAX_PARAGRAPH_EDITS = 3_000;

/** Takes the earlier and the later text. No clock is asked: the limits are numbers of edits, so the result is the same everywhere. */
export function textDifference(before: string, after: string, options: TextDifferenceOptions = {}): TextDifference {
  const { maxWordEdits = MAX_WORD_EDITS, maxParagraphEdits = MAX_PARAGRAPH_EDITS } = options;
  const changes = diffArrays(paragraphs(before), paragraphs(after), { maxEditLength: maxParagraphEdits });
  if (!changes) return { detail: 'whole', segments: replaced(before, after) };

  let detail: TextDifference['detail'] = 'word';
  const segments: TextSegment[] = [];
  const pending = { removed: '', added: '' };
  const flush = (): void => {
    const { removed, added } = pending;
    const words = removed && added ? wordDifference(removed, added, maxWordEdits) : replaced(removed, added);
    if (!words) detail = 'paragraph';
    for (const segment of words ?? replaced(removed, added)) append(segments, segment);
    pending.removed = '';
    pending.added = '';
  };
  for (const { value, added, removed } of changes) {
    const text = value.join('');
    if (added) pending.added += text;
    else if (removed) pending.removed += text;
    else {
      flush();
      append(segments, { kind: 'same', text });
    }
  }
  flush();
  return { detail, segments };
}

/** Each with the line ends that follow it, so that empty lines do not pass for common ground. */
function paragraphs(text: string): string[] {
  return text.match(/[^\n]+\n*|\n+/gu) ?? [];
}

function wordDifference(before: string, after: string, maxEditLength: number): TextSegment[] | undefined {
  const changes = diffWordsWithSpace(before, after, { maxEditLength });
  if (!changes) return undefined;
  // Changes with only a space between them are one: "do not" became "may", not "do" "may" and "not" nothing.
  const segments: TextSegment[] = [];
  let pending = { removed: '', added: '' };
  for (const [at, { value, added, removed }] of changes.entries()) {
    const next = changes[at + 1];
    const isBetween = pending.removed + pending.added !== '' && (next?.added || next?.removed) && value.trim() === '';
    if (added || (isBetween && !removed)) pending.added += value;
    if (removed || (isBetween && !added)) pending.removed += value;
    if (added || removed || isBetween) continue;
    segments.push(...replaced(pending.removed, pending.added), { kind: 'same', text: value });
    pending = { removed: '', added: '' };
  }
  return [...segments, ...replaced(pending.removed, pending.added)];
}

function replaced(removed: string, added: string): TextSegment[] {
  const both: TextSegment[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
  return both.filter(({ text }) => text !== '');
}

function append(segments: TextSegment[], segment: TextSegment): void {
  const last = segments.at(-1);
  if (last?.kind === segment.kind) segments[segments.length - 1] = { ...last, text: last.text + segment.text };
  else segments.push(segment);
}
