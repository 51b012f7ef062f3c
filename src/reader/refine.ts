/** Second look at the blocks: typed bullets, lists that lost their bullets, headings by look, contents lists. */
import { coverage, sliceDraft, type Draft } from './draft.ts';
import { dropRepeated } from './repeated.ts';
import { endsSentence, endsWithColon, isHeadingForm, isNumbered, markerOf } from './line-forms.ts';

export interface RefineOptions {
  /** Lines with the form of a heading are headings, even if nothing marks them. */
  readonly headingsByForm: boolean;
  /** Leave out runs of links: contents lists and menus. */
  readonly dropLinkRuns: boolean;
}

/** Drafts as a reader of the page would see them; those left out are in `dropped`. */
export function refine<S>(
  drafts: readonly Draft<S>[],
  options: RefineOptions,
): { kept: Draft<S>[]; dropped: Draft<S>[] } {
  let kept = drafts.flatMap(splitLines);
  if (kept.length !== drafts.length) refillCells(kept);
  const dropped: Draft<S>[] = [];
  if (options.dropLinkRuns) {
    const before = kept;
    kept = dropRepeated(dropMenus(dropWaysBack(dropContentsLists(before))));
    const left = new Set(kept);
    dropped.push(...before.filter((draft) => !left.has(draft)));
  }
  markHeadings(kept, options);
  markTypedItems(kept);
  markBareItems(kept);
  relevel(kept);
  return { kept, dropped };
}

/** Splits a paragraph that holds a bold heading line or typed list items, divided by line breaks. */
function splitLines<S>(draft: Draft<S>): Draft<S>[] {
  if (draft.kind === 'heading' || draft.kind === 'term' || !draft.text.includes('\n')) return [draft];
  const starts: number[] = [0];
  let at = 0;
  for (const line of draft.text.split('\n')) {
    if (at > 0 && markerOf(line)?.kind === 'bullet') starts.push(at);
    at += line.length + 1;
  }
  const firstLine = draft.text.indexOf('\n');
  if (draft.kind === 'paragraph' && isBoldLine(draft, 0, firstLine)) starts.splice(1, 0, firstLine + 1);
  const hasItems = starts.length > 2 || (starts.length === 2 && markerOf(draft.text) !== undefined);
  const hasHead = draft.kind === 'paragraph' && isBoldLine(draft, 0, firstLine);
  if (!hasItems && !hasHead) return [draft];
  const unique = [...new Set(starts)];
  return unique
    .map((start, i) => sliceDraft(draft, start, unique[i + 1] ?? draft.text.length))
    .filter((part) => part !== undefined);
}

/** Table cells hold the parts of a block that was split in its stead. */
function refillCells<S>(drafts: readonly Draft<S>[]): void {
  const inCells = drafts.filter(({ cell }) => cell !== undefined);
  for (const { cell } of inCells) {
    if (cell === undefined) continue;
    cell.drafts.length = 0;
    cell.row.drafts.length = 0;
  }
  for (const draft of inCells) {
    draft.cell?.drafts.push(draft);
    draft.cell?.row.drafts.push(draft);
  }
}

function isBoldLine<S>(draft: Draft<S>, start: number, end: number): boolean {
  const line = sliceDraft(draft, start, end);
  return line !== undefined && isBoldHeading(line);
}

function isBoldHeading<S>(draft: Draft<S>): boolean {
  const { text } = draft;
  if (text.length > 150 || text.includes('\n') || !/\p{L}/u.test(text)) return false;
  if (/[,;]$/.test(text) || (/[.。]$/.test(text) && text.length > 70)) return false;
  return coverage(draft, draft.bold) > 0.9;
}

/** Leaves out contents lists: links to places in the page whose words stand there again. */
function dropContentsLists<S>(drafts: readonly Draft<S>[]): Draft<S>[] {
  const isEntry = (draft: Draft<S>): boolean =>
    draft.kind !== 'heading' &&
    draft.text.length < 200 &&
    draft.links.length > 0 &&
    draft.links.every((link) => link.inPage) &&
    coverage(draft, draft.links) > 0.6;
  const everywhere = countWords(drafts);
  return withoutRuns(drafts, isEntry, (run) => {
    const inRun = countWords(run);
    const repeated = run.filter(({ text }) => {
      const words = bareWords(text);
      return (everywhere.get(words) ?? 0) > (inRun.get(words) ?? 0);
    }).length;
    return run.length >= 3 && repeated >= 0.5 * run.length;
  });
}

/** How often the words of each short draft stand there. */
function countWords<S>(drafts: readonly Draft<S>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of drafts) {
    if (text.length >= 200) continue;
    const words = bareWords(text);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

/** Letters and digits alone, without a leading number. */
function bareWords(text: string): string {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length > 1 && /^\d{1,2}$/.test(words[0] as string)) words.shift();
  return words.join(' ');
}

/** Leaves out links that stand alone again and again: "Back to top" after each section, or "Top | Home". */
function dropWaysBack<S>(drafts: readonly Draft<S>[]): Draft<S>[] {
  const isLink = ({ kind, text, links }: Draft<S>): boolean =>
    kind !== 'heading' &&
    !endsWithColon(text) &&
    text.length < (links.length > 1 ? 80 : 40) &&
    links.some(({ href }) => href.includes('#'));
  const alone = drafts.filter((draft) => isLink(draft) && coverage(draft, draft.links) > 0.85);
  const counts = new Map<string, number>();
  for (const { text } of alone) counts.set(text, (counts.get(text) ?? 0) + 1);
  const ways = new Set(alone.filter(({ text }) => (counts.get(text) as number) >= OFTEN));
  return drafts.filter((draft) => !ways.has(draft));
}
const OFTEN = 3;

/** Leaves out runs of links before the first and after the last prose. */
function dropMenus<S>(drafts: readonly Draft<S>[]): Draft<S>[] {
  const isProse = (draft: Draft<S>): boolean => draft.text.length >= 80 && coverage(draft, draft.links) < 0.5;
  const first = drafts.findIndex(isProse);
  if (first < 0) return [...drafts];
  const last = drafts.findLastIndex(isProse);
  const place = new Map(drafts.map((draft, i) => [draft, i]));
  const isMenuEntry = (draft: Draft<S>): boolean => {
    const at = place.get(draft) as number;
    if ((at > first && at < last) || draft.kind === 'heading' || isIntroduction(draft.leadIn)) return false;
    return (
      draft.links.length > 0 &&
      draft.links.every((link) => !/^(?:mailto|tel):/i.test(link.href)) &&
      coverage(draft, draft.links) > 0.9
    );
  };
  return withoutRuns(drafts, isMenuEntry, (run) => run.length >= 3);
}

/** Words before a list that are more than a menu's label: "These companies process your data for us". */
function isIntroduction<S>(leadIn: Draft<S> | undefined): boolean {
  if (leadIn === undefined) return false;
  return endsWithColon(leadIn.text) || (leadIn.kind !== 'heading' && leadIn.text.split(/\s+/).length > 5);
}

function withoutRuns<S>(
  drafts: readonly Draft<S>[],
  belongs: (draft: Draft<S>) => boolean,
  isUnwanted: (run: readonly Draft<S>[]) => boolean,
): Draft<S>[] {
  const kept: Draft<S>[] = [];
  let run: Draft<S>[] = [];
  const close = (): void => {
    if (run.length > 0 && !isUnwanted(run)) kept.push(...run);
    run = [];
  };
  for (const draft of drafts) {
    if (belongs(draft)) {
      run.push(draft);
      continue;
    }
    close();
    kept.push(draft);
  }
  close();
  return kept;
}

/** Short bold lines, toggles, lines in capitals and the like become headings, where text follows them. */
function markHeadings<S>(drafts: readonly Draft<S>[], options: RefineOptions): void {
  for (let i = 0; i < drafts.length; i += 1) {
    const draft = drafts[i] as Draft<S>;
    if (draft.kind === 'heading') {
      // Whole paragraphs set as headings for their size.
      if (draft.text.length > 200 || (draft.text.length > 120 && /[.。]$/.test(draft.text))) {
        draft.kind = 'paragraph';
        delete draft.level;
      }
      continue;
    }
    if (draft.kind !== 'paragraph' || draft.cell !== undefined || draft.text.includes('\n')) continue;
    const next = drafts[i + 1];
    if (next === undefined) continue;
    if (markerOf(draft.text)?.kind === 'bullet') continue;
    const hinted = draft.headingHint === true && draft.text.length <= 120 && !/[.,;。]$/.test(draft.text);
    const isHeading = hinted || isBoldHeading(draft) || isHeadingByForm(drafts, i, options);
    if (!isHeading) continue;
    draft.kind = 'heading';
    draft.inferred = true;
  }
}

function isHeadingByForm<S>(drafts: readonly Draft<S>[], i: number, options: RefineOptions): boolean {
  const draft = drafts[i] as Draft<S>;
  const { text } = draft;
  if (text.length > 120 || coverage(draft, draft.links) > 0.5) return false;
  const next = drafts[i + 1] as Draft<S>;
  const before = drafts[i - 1];
  const isItem = (other: Draft<S> | undefined): boolean =>
    other !== undefined && other.text.length < 200 && markerOf(other.text)?.kind === 'number';
  if (markerOf(text) !== undefined && (isItem(before) || isItem(next)) && before?.kind !== 'heading') return false;
  const opensText =
    next.kind === 'heading' ||
    next.text.length > 1.5 * text.length ||
    endsSentence(next.text) ||
    endsWithColon(next.text) ||
    isNumbered(text);
  if (!opensText) return false;
  if (!options.headingsByForm) return isCapitals(text) && isHeadingForm(text, true);
  // After a colon, or among short lines, a title may as well be an item of a list without bullets.
  const afterItem =
    before?.kind === 'paragraph' &&
    (endsWithColon(before.text) || (!endsSentence(before.text) && before.text.length < 100));
  return isHeadingForm(text, afterItem);
}

function isCapitals(text: string): boolean {
  return text.length >= 5 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Paragraphs that begin with a typed bullet, or with numbers in a row of their own, are list items. */
function markTypedItems<S>(drafts: readonly Draft<S>[]): void {
  for (let i = 0; i < drafts.length; i += 1) {
    const marker = markerOf((drafts[i] as Draft<S>).text);
    if (marker === undefined || !isFree(drafts[i])) continue;
    let end = i + 1;
    while (end < drafts.length && isFree(drafts[end]) && markerOf((drafts[end] as Draft<S>).text)?.kind === marker.kind)
      end += 1;
    const before = drafts[i - 1];
    const hangs =
      before !== undefined && (before.kind === 'paragraph' || before.kind === 'heading' || before.cell !== undefined);
    // A lone number, or numbers before whole paragraphs, number sections and not items.
    const run = drafts.slice(i, end);
    const isList =
      marker.kind === 'bullet' ||
      (run.length > 1 && (endsWithColon(before?.text ?? '') || run.every(({ text }) => text.length < 200)));
    if (!isList) {
      i = end - 1;
      continue;
    }
    for (const draft of run) {
      draft.kind = 'list-item';
      draft.depth = 1;
      draft.list = -1 - i;
      draft.marker = markerOf(draft.text)?.length ?? 0;
      if (hangs) draft.leadIn = before;
    }
    i = end - 1;
  }
}

function isFree<S>(draft: Draft<S> | undefined): boolean {
  return draft !== undefined && (draft.kind === 'paragraph' || draft.kind === 'table-cell');
}

/** After a colon, a run of short paragraphs without an end is a list that lost its bullets. */
function markBareItems<S>(drafts: readonly Draft<S>[]): void {
  for (let i = 0; i + 2 < drafts.length; i += 1) {
    const before = drafts[i] as Draft<S>;
    if (before.kind !== 'paragraph' && before.kind !== 'heading') continue;
    if (before.cell !== undefined || !endsWithColon(before.text)) continue;
    let end = i + 1;
    while (end < drafts.length && isBareItem(drafts[end] as Draft<S>)) end += 1;
    const ended = drafts[end];
    // A list with semicolons closes with an item that ends as a sentence.
    if (
      ended?.kind === 'paragraph' &&
      ended.text.length < 160 &&
      /[;,]$|\b(?:and|or)$/i.test(drafts[end - 1]?.text ?? '')
    )
      end += 1;
    if (end - i < 3) continue;
    for (const draft of drafts.slice(i + 1, end)) {
      draft.kind = 'list-item';
      draft.depth = 1;
      draft.list = -1 - i;
      draft.leadIn = before;
    }
    i = end - 1;
  }
}

function isBareItem<S>(draft: Draft<S>): boolean {
  const { kind, text, cell } = draft;
  if (kind !== 'paragraph' || cell !== undefined || endsWithColon(text)) return false;
  if (/[;,]$|[;,] (?:and|or)$/i.test(text)) return text.length < 300;
  // A line that goes on in lower case goes on with what the colon began, even as a whole sentence.
  if (/^\p{Ll}/u.test(text)) return text.length < 400;
  return text.length < 250 && !endsSentence(text);
}

/** Inferred headings stand one below the last real one; where there is none, below the title. */
function relevel<S>(drafts: readonly Draft<S>[]): void {
  let real = 1;
  for (const draft of drafts) {
    if (draft.kind !== 'heading') continue;
    if (draft.inferred === true) draft.level = Math.min(6, real + 1);
    else real = draft.level ?? 1;
  }
}
