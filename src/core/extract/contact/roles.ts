/** Whose a contact is, by the words around it: in its sentence, in the lines before it, in the headings above it. */
import type { Range } from '../../document.ts';
import type { ContactRole } from '../../report.ts';
import { lastAtOrBefore, linesOf } from '../../text/lines.ts';
import { hasLegalForm, isCertainForm, nameBefore } from '../../entities/names.ts';
import { isOtherCompany } from '../../entities/publisher.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { PatternMatch } from '../../tokens/pattern.ts';
import { tokenise, type Token } from '../../tokens/tokens.ts';

/** Lines of an address block that a role may stand above. */
const BLOCK_LINES = 10;
const BLOCK_LINE_LENGTH = 140;
/** Shorter names are parts of other words. */
const MIN_NAME = 4;
/** Roles that name somebody else than the publisher at large: looked for above an address block, too. */
const BODIES: ReadonlySet<ContactRole> = new Set(['dpo', 'representative', 'supervisory-authority', 'third-party']);

const AUTHORITY: ReadonlySet<ContactRole> = new Set(['supervisory-authority', 'third-party']);

/** `value` is the contact's: an address at a known body's domain is that body's. */
export function roleOf(notice: Notice, sentence: Sentence, contact: Range, value: string): ContactRole {
  const { pack, contactRoles } = notice.compiled;
  const known = domainRole(notice, value);
  if (known) return known;
  const from = ownWordsFrom(notice, sentence, contact);
  const own = contactRoles.scan(sentence.tokens).filter(({ end }) => end > from);
  // "Contact us at:" before "CodeHost: https://codehost.org/fernoak": where the publisher itself is found.
  const isLedIn = sentence.leadIn?.tokens.some((token) => pack.contacts.self.has(token.norm)) === true;
  if (!isLedIn && isNamedAfterOther(notice, sentence, from, contact, value)) return 'third-party';
  const nearest = nearestBody(notice, own, sentence.tokens, contact);
  const isOwn = isOwnDomain(notice, value);
  if (nearest && !(nearest === 'third-party' && isOwn)) return nearest;
  if (sentence.tokens.slice(from).some((token) => pack.contacts.anaphors.has(token.norm))) {
    const before = notice.previous(sentence);
    const named = before && contactRoles.scan(before.tokens).findLast((match) => BODIES.has(match.entry));
    if (named) return named.entry;
  }
  if (!isOwn && isOfAuthority(notice, sentence, contact)) return 'supervisory-authority';
  if (!isOwn && isOthers(notice, sentence, contact)) return 'third-party';
  // Another's contact before it in the sentence parts it from the lines above.
  const above = from ? undefined : bodyAbove(notice, contact);
  if (above) return above;
  const cues = [...own, ...(sentence.leadIn ? contactRoles.scan(sentence.leadIn.tokens) : [])];
  // To leave a mailing list is no right to write for.
  const leaving = cues.filter(({ entry }) => entry === 'general');
  const around = new Set(
    cues
      .filter(
        ({ entry, start }) => entry !== 'rights' || !leaving.some((other) => other.start <= start && start < other.end),
      )
      .map((match) => match.entry),
  );
  if (leaving.length && !around.has('rights')) return 'general';
  if (around.has('rights') || sentence.section.topics.has('rights')) return 'rights';
  if (around.has('controller') || sentence.section.allTopics.has('contact')) return 'controller';
  return 'general';
}

/**
 * Where the words begin that tell whose a contact is: "our officer at x@y.z or, for anything else, to" speaks of another
 * body once words stand between two contacts that do not merely lead from one to the next.
 */
function ownWordsFrom({ compiled }: Notice, { tokens }: Sentence, contact: Range): number {
  const { alike } = compiled.pack.contacts;
  let at = tokens.findIndex(({ end }) => end > contact.start);
  for (let isOther = false; at > 0;) {
    at--;
    const { kind, norm, capital } = tokens[at]!;
    if (kind === 'address' && isOther) return at + 1;
    // "…, Oakmere Media, 75 Elm Street": names belong to an address, but before a colon they label one.
    if (kind === 'word' && !alike.has(norm) && (!capital || tokens[at + 1]?.norm === ':')) isOther = true;
    if (norm === ';') isOther = true;
  }
  return 0;
}

/**
 * "Payment goes to Payoak (help@payoak.org), all else to us": the name before the address and that of its domain are one,
 * and not the publisher's.
 */
function isNamedAfterOther(notice: Notice, { tokens }: Sentence, from: number, contact: Range, value: string): boolean {
  if (isOwnDomain(notice, value)) return false;
  const domain = domainOf(value)?.replace(/[^\p{L}\p{N}]/gu, '') ?? '';
  const { self, tracker } = notice.compiled.pack.contacts;
  const before = tokens.slice(from).filter(({ end }) => end <= contact.start);
  const isNamed = before.some(
    ({ capital, norm, kind }) => capital && kind === 'word' && norm.length >= MIN_NAME && domain.startsWith(norm),
  );
  if (!isNamed || before.some(({ norm }) => self.has(norm) || tracker.has(norm))) return false;
  const after = tokens.filter(({ start }) => start >= contact.end);
  const isUs = after.some(({ norm }, at) => self.has(norm) && after.slice(at).some(({ kind }) => kind === 'address'));
  return notice.publisherNames.length > 0 || isUs;
}

/** "Quietpine Ltd, 4 Elm Street", "reach Quietpine Ltd at …" in a notice of Brightfern Ltd. */
function isOthers(notice: Notice, { tokens, start }: Sentence, contact: Range): boolean {
  const before = tokens.filter(({ end }) => end <= contact.start);
  const form = before.findLast(({ capital, norm }) => capital && isCertainForm(norm, notice.compiled.pack.names));
  if (!form || before.some((token) => token.start > form.end && notice.compiled.pack.contacts.self.has(token.norm)))
    return false;
  const { text } = notice.document;
  const name = nameBefore(text, start, form.end, notice.compiled.pack.names);
  return name !== undefined && isOtherCompany(notice, text.slice(name.start, name.end));
}

/** Is the address at the publisher's own site: at the page's, or at one that bears its name? */
function isOwnDomain(notice: Notice, value: string): boolean {
  const domain = domainOf(value)?.toLowerCase();
  if (domain === undefined) return false;
  const host = notice.document.url === undefined ? undefined : domainOf(notice.document.url);
  if (host !== undefined && (host === domain || host.endsWith(`.${domain}`) || domain.endsWith(`.${host}`)))
    return true;
  const letters = domain.replace(/[^\p{L}\p{N}]/gu, '');
  return notice.publisherNames.some((name) => {
    const key = name.join('');
    return key.length >= MIN_NAME && letters.startsWith(key);
  });
}

function domainOf(value: string): string | undefined {
  return /@([^\s@]{3,100})$/.exec(value)?.[1] ?? /^(?:https?:\/\/)?(?:www\.)?([^/?#\s]{3,100})/.exec(value)?.[1];
}

// Not where the notice itself is that body's: then its domain is that of the page.
function domainRole(notice: Notice, value: string): ContactRole | undefined {
  const domain = domainOf(value);
  if (!domain?.includes('.')) return undefined;
  const found = notice.compiled.pack.contacts.domains.find(([part]) => domain.includes(part));
  return found && !notice.document.url?.includes(found[0]) ? found[1] : undefined;
}

// The last body named before the contact in its sentence; one named after it only in apposition ("x@y.z, our DPO").
function nearestBody(
  notice: Notice,
  cues: readonly PatternMatch<ContactRole>[],
  tokens: readonly Token[],
  contact: Range,
): ContactRole | undefined {
  const at = tokens.findIndex((token) => token.end > contact.start);
  const place = at < 0 ? tokens.length : at;
  const bodies = cues.filter((match) => BODIES.has(match.entry));
  const before = bodies.filter((match) => match.start <= place).sort((a, b) => b.end - a.end)[0];
  // "Write to us or our partner at …": the publisher is there as well.
  const { self } = notice.compiled.pack.contacts;
  const isBeside =
    before && tokens.slice(Math.max(0, before.start - 2), before.start + 2).some(({ norm }) => self.has(norm));
  if (before?.entry === 'third-party' && isBeside) return undefined;
  // "the authority's data protection officer"
  const whose =
    before && bodies.find(({ entry, end }) => AUTHORITY.has(entry) && end <= before.start && before.start - end <= 1);
  if (before?.entry === 'dpo' && whose) return whose.entry;
  // "… to the authority at x@y.z, or to us at …": whoever is named last.
  if (before) return namesPublisher(notice, before.entry, tokens.slice(before.end, place)) ? undefined : before.entry;
  const after = tokens.findIndex((token) => token.start >= contact.end);
  if (after < 0 || (tokens[after]!.norm !== ',' && tokens[after]!.norm !== '(')) return undefined;
  return bodies.find((match) => match.start > place && match.start - after <= 4)?.entry;
}

/**
 * "You may complain to the Heron Data Authority (HDA). HDA's site is …", "… Office of the Attorney General, 4 Elm Street;
 * Phone: …": the sentence names the authority by its letters, or says no more than how to reach whom the one before named.
 */
function isOfAuthority(notice: Notice, sentence: Sentence, contact: Range): boolean {
  const { pack, contactRoles } = notice.compiled;
  const before = sentence.tokens.filter(({ end }) => end <= contact.start);
  const letters = lettersOfAuthorities(notice);
  if (before.some(({ start, end }) => letters.has(notice.document.text.slice(start, end).replace(/['’]s$/, ''))))
    return true;
  const previous = notice.previous(sentence);
  const { alike, phone, fax, otherNumber } = pack.contacts;
  const isBare = before.every(
    ({ kind, norm }) => kind !== 'word' || alike.has(norm) || phone.has(norm) || fax.has(norm) || otherNumber.has(norm),
  );
  if (!previous || !isBare || previous.isHeading || previous.block !== sentence.block) return false;
  const named = contactRoles.scan(previous.tokens).findLast(({ entry }) => BODIES.has(entry));
  return (
    named?.entry === 'supervisory-authority' && !namesPublisher(notice, named.entry, previous.tokens.slice(named.end))
  );
}

const authorities = new WeakMap<Notice, ReadonlySet<string>>();

/** What stands in brackets, all in capitals, where the notice speaks of an authority: "… (HDA)". */
function lettersOfAuthorities(notice: Notice): ReadonlySet<string> {
  const known = authorities.get(notice);
  if (known) return known;
  const found = new Set<string>();
  for (const sentence of notice.sentences) {
    const letters = [...sentence.text.matchAll(/\((\p{Lu}{3,8})\)/gu)].map((match) => match[1]!);
    if (letters.length === 0) continue;
    const entries = notice.compiled.contactRoles.scan(sentence.tokens).map(({ entry }) => entry);
    if (!entries.includes('supervisory-authority') || entries.some((entry) => entry === 'dpo')) continue;
    for (const short of letters)
      if (!notice.publisherNames.some((name) => name.join('') === short.toLowerCase())) found.add(short);
  }
  authorities.set(notice, found);
  return found;
}

function namesPublisher(notice: Notice, body: ContactRole, tokens: readonly Token[]): boolean {
  const { self } = notice.compiled.pack.contacts;
  if (tokens.some(({ norm }) => self.has(norm))) return true;
  // "our privacy officer, Brightfern Ltd, 4 Elm Street": an officer is the publisher's own.
  return (
    (body === 'third-party' || body === 'supervisory-authority') &&
    notice.publisherNames.some((name) =>
      tokens.some((_, at) => name.every((word, index) => tokens[at + index]?.norm === word)),
    )
  );
}

/** Who is named in the block of short lines above a contact, or in the words that lead into it. */
function bodyAbove(notice: Notice, contact: Range): ContactRole | undefined {
  const lines = linesOf(notice);
  const line = lastAtOrBefore(lines, contact.start);
  if (!line) return undefined;
  for (let index = line.index - 1; index >= 0 && index >= line.index - BLOCK_LINES; index--) {
    const above = lines[index]!;
    const introduces = /[:：]\s*$/u.test(above.text);
    // What an item of a list says is not said of the paragraph below the list, unless it leads there.
    if (!introduces && above.block.kind === 'list-item' && line.block.kind !== 'list-item') return undefined;
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
