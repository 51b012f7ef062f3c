/** Whose a contact is, by the words around it: in its sentence, in the lines before it, in the headings above it. */
import type { Range } from '../../document.ts';
import type { ContactRole } from '../../report.ts';
import { lastAtOrBefore, linesOf } from '../../text/lines.ts';
import { hasLegalForm } from '../../entities/names.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { PatternMatch } from '../../text/pattern.ts';
import { tokenise, type Token } from '../../text/tokens.ts';

/** Lines of an address block that a role may stand above. */
const BLOCK_LINES = 10;
const BLOCK_LINE_LENGTH = 140;
/** Roles that name somebody else than the publisher at large: looked for above an address block, too. */
const BODIES: ReadonlySet<ContactRole> = new Set(['dpo', 'representative', 'supervisory-authority', 'third-party']);

/** `value` is the contact's: an address at a known body's domain is that body's. */
export function roleOf(notice: Notice, sentence: Sentence, contact: Range, value: string): ContactRole {
  const { pack, contactRoles } = notice.compiled;
  const known = domainRole(notice, value);
  if (known) return known;
  const own = contactRoles.scan(sentence.tokens);
  const nearest = nearestBody(own, sentence.tokens, contact);
  if (nearest) return nearest;
  if (sentence.tokens.some((token) => pack.contacts.anaphors.has(token.norm))) {
    const before = notice.previous(sentence);
    const named = before && contactRoles.scan(before.tokens).findLast((match) => BODIES.has(match.entry));
    if (named) return named.entry;
  }
  const above = bodyAbove(notice, contact);
  if (above) return above;
  const around = new Set(
    [...own, ...(sentence.leadIn ? contactRoles.scan(sentence.leadIn.tokens) : [])].map((match) => match.entry),
  );
  if (around.has('rights') || sentence.section.topics.has('rights')) return 'rights';
  if (around.has('controller') || sentence.section.allTopics.has('contact')) return 'controller';
  return 'general';
}

// Not where the notice itself is that body's: then its domain is that of the page.
function domainRole(notice: Notice, value: string): ContactRole | undefined {
  const domain =
    /@([^\s@]{3,100})$/.exec(value)?.[1] ?? /^(?:https?:\/\/)?(?:www\.)?([^/?#\s]{3,100})/.exec(value)?.[1];
  if (!domain?.includes('.')) return undefined;
  const found = notice.compiled.pack.contacts.domains.find(([part]) => domain.includes(part));
  return found && !notice.document.url?.includes(found[0]) ? found[1] : undefined;
}

// The last body named before the contact in its sentence; one named after it only in apposition ("x@y.z, our DPO").
function nearestBody(
  cues: readonly PatternMatch<ContactRole>[],
  tokens: readonly Token[],
  contact: Range,
): ContactRole | undefined {
  const at = tokens.findIndex((token) => token.end > contact.start);
  const place = at < 0 ? tokens.length : at;
  const bodies = cues.filter((match) => BODIES.has(match.entry));
  const before = bodies.filter((match) => match.start <= place).sort((a, b) => b.end - a.end)[0];
  if (before) return before.entry;
  const after = tokens.findIndex((token) => token.start >= contact.end);
  if (after < 0 || (tokens[after]!.norm !== ',' && tokens[after]!.norm !== '(')) return undefined;
  return bodies.find((match) => match.start > place && match.start - after <= 4)?.entry;
}

/** Who is named in the block of short lines above a contact, or in the words that lead into it. */
function bodyAbove(notice: Notice, contact: Range): ContactRole | undefined {
  const lines = linesOf(notice);
  const line = lastAtOrBefore(lines, contact.start);
  if (!line) return undefined;
  for (let index = line.index - 1; index >= 0 && index >= line.index - BLOCK_LINES; index--) {
    const above = lines[index]!;
    const introduces = /[:：]\s*$/u.test(above.text);
    const isBlock =
      above.text.length <= BLOCK_LINE_LENGTH && (!/[.!?]\s*$/.test(above.text) || hasLegalForm(above.text));
    if (!isBlock && !introduces) return undefined;
    // Of a long paragraph only the last sentence leads in.
    const text = above.text.length > 300 ? above.text.slice(-300).replace(/^[^.]{0,299}\.\s/, '') : above.text;
    const found = notice.compiled.contactRoles.scan(tokenise(text)).findLast((match) => BODIES.has(match.entry));
    if (found) return found.entry;
    // A heading, or a paragraph that leads in, opens the block.
    if (
      above.block.kind === 'heading' &&
      above.block.level !== undefined &&
      above.block.level <= 2 &&
      !isAddressLine(above.text)
    )
      return undefined;
    if (introduces && above.text.length > BLOCK_LINE_LENGTH) return undefined;
  }
  return undefined;
}

// In plain text a line of an address block can look like a heading.
function isAddressLine(text: string): boolean {
  return /\d|,/.test(text);
}
