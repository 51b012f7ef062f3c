/** What narrows a denial to a part: "marketing cookies", "for advertising", "knowingly". */
import type { Range } from '../../document.ts';
import type { Attachment } from '../../syntax/attach.ts';
import type { Notice } from '../../text/notice.ts';
import type { Unit } from '../../text/unit.ts';
import type { TermMatch } from '../../text/vocabulary.ts';

/** Before a phrase for more than one kind of thing, a modifier tells which: of these the denial is of a part. */
const GENERAL = /^(?:generic|tracking|identifier$|account$|content$|device$|activity$|location$)/;

/** Where the narrowing words stand in the text; undefined where the denial is of the whole. */
export function restrictionOf(notice: Notice, unit: Unit, { frame }: Attachment, match: TermMatch): Range | undefined {
  return frame.restriction
    ? rangeOf(unit, frame.restriction.start, frame.restriction.end)
    : kindOf(notice, unit, match);
}

/** The words that tell of which kind a phrase is: "marketing cookies". */
export function kindOf(notice: Notice, unit: Unit, match: TermMatch): Range | undefined {
  const { tokens } = unit;
  if (!GENERAL.test(match.term.category)) return undefined;
  const { neutral } = notice.compiled.pack.data;
  const end = match.end + unit.offset;
  let start = match.start + unit.offset;
  // To the left over what can only be a modifier of the phrase.
  while (
    start > 0 &&
    tokens[start - 1]!.kind === 'word' &&
    notice.compiled.grammar.maskOf(tokens[start - 1]!.norm) === 0
  ) {
    if (unit.reading.tree.clauses.some(({ group }) => group.start < start && start <= group.end)) break;
    start--;
  }
  for (let at = start; at < end; at++) {
    const { norm, stem, kind } = tokens[at]!;
    if (kind !== 'word' || neutral.has(norm) || neutral.has(stem)) continue;
    if (notice.compiled.grammar.maskOf(norm) !== 0) continue;
    // "Collected data", "shared information": what was done with it tells of no kind.
    const reading = notice.compiled.grammar.readingOf(norm);
    if (reading?.form === 'past' && reading.entries.some(({ act }) => act)) continue;
    // "Third-party crash reports": all of it that stands before the head.
    let to = at + 1;
    while (to < end - 1 && notice.compiled.grammar.maskOf(tokens[to]!.norm) === 0) to++;
    return rangeOf(unit, at, to);
  }
  // "Cookies that follow you": a clause behind it says which.
  const describing = unit.reading.tree.clauses.find(
    ({ relation, mark, subject }) => relation === 'relative' && mark === end && subject === undefined,
  );
  return describing ? rangeOf(unit, end, describing.group.end) : undefined;
}

function rangeOf({ tokens }: Unit, start: number, end: number): Range {
  return { start: tokens[start]!.start, end: tokens[end - 1]!.end };
}
