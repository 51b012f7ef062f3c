/** E-mail addresses in a text, plain and in disguise. */
import type { Link, Range } from '../../document.ts';
import type { ContactWords } from '../../lexicon/contact-words.ts';
import { DOMAIN_ENDINGS } from '../../registries/domain-endings.ts';

export interface EmailAddress extends Range {
  /** Lower case. */
  readonly value: string;
}

const MAX_LOCAL = 64;
const MAX_DOMAIN = 100;
const LOCAL = /[\p{L}\p{N}._%+-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const SHOWN = /[\p{L}\p{N}]@[\p{L}\p{N}-]{1,63}\.\p{L}/u;
const KNOWN_ENDINGS: ReadonlySet<string> = new Set(DOMAIN_ENDINGS);
const PLACEHOLDER_DOMAINS = ['example.com', 'example.org', 'example.net', 'domain.com', 'email.com', 'yourdomain.com'];

/** An address that only shows what one looks like. */
function isPlaceholder(address: string, names: ReadonlySet<string>): boolean {
  const [name = '', domain = ''] = address.split('@');
  return names.has(name) || PLACEHOLDER_DOMAINS.some((known) => domain === known || domain.endsWith(`.${known}`));
}

/** In text order. `links` bound an address that other words run into, and give the address behind words ("e-mail us"). */
export function findEmails(
  text: string,
  links: readonly Link[],
  { placeholders, disguises }: ContactWords,
): EmailAddress[] {
  const found: EmailAddress[] = [];
  const add = (start: number, end: number, raw: string): void => {
    const value = raw.toLowerCase();
    if (
      !isAddress(value) ||
      isPlaceholder(value, placeholders) ||
      found.some((other) => other.start < end && start < other.end)
    )
      return;
    found.push({ start, end, value });
  };
  for (const { start, end, href } of links) {
    const address = /^mailto:([^?]{3,120})/i.exec(href)?.[1];
    // What the page shows counts: an address over another's link is the one that a reader writes to.
    if (address && end > start && !SHOWN.test(text.slice(start, end))) add(start, end, decode(address));
  }
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const link = links.find((candidate) => candidate.start <= at && at < candidate.end);
    const floor = Math.max(link?.start ?? 0, at - MAX_LOCAL);
    const ceiling = Math.min(link?.end ?? text.length, at + MAX_DOMAIN);
    let end = at + 1;
    while (end < ceiling && DOMAIN.test(text.charAt(end))) end++;
    const start = startOfLocal(text, at, floor);
    end = endOfDomain(text, at + 1, end);
    if (start < at && end > at + 1) add(start, end, text.slice(start, end));
  }
  for (const match of disguises.signs.flatMap((sign) => [...text.matchAll(sign)])) {
    const [from, to] = [match.index, match.index + match[0].length];
    const local = text.slice(startOfLocal(text, from, Math.max(0, from - MAX_LOCAL)), from);
    const domain = disguises.domain.exec(text.slice(to, to + MAX_DOMAIN))?.[0];
    if (local && domain)
      add(
        from - local.length,
        to + domain.length,
        `${local}@${domain.replace(disguises.dot, '.').replace(/[.-]{1,3}$/, '')}`,
      );
  }
  return found.sort((a, b) => a.start - b.start);
}

function startOfLocal(text: string, to: number, floor: number): number {
  let start = to;
  while (start > floor && LOCAL.test(text.charAt(start - 1))) start--;
  while (start < to && /[._%+-]/.test(text.charAt(start))) start++;
  return start;
}

/** Where a domain ends that a full stop follows, or the next sentence without a space ("example.comBy using"). */
function endOfDomain(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[.-]/.test(text.charAt(end - 1))) end--;
  for (let dot = text.indexOf('.', from); dot >= 0 && dot < end; dot = text.indexOf('.', dot + 1)) {
    const next = text.indexOf('.', dot + 1);
    const label = text.slice(dot + 1, next < 0 || next > end ? end : next);
    const run = /^([a-z]{2,4})(?=[A-Z])/.exec(label);
    if (run && KNOWN_ENDINGS.has(run[1]!)) return dot + 1 + run[1]!.length;
    // "example.com.Please"
    if (KNOWN_ENDINGS.has(label) && next >= 0 && next < end && /^[A-Z][a-z]/.test(text.slice(next + 1, next + 3)))
      return next;
  }
  return end;
}

function isAddress(value: string): boolean {
  const at = value.indexOf('@');
  const domain = value.slice(at + 1);
  return (
    at > 0 &&
    value.lastIndexOf('@') === at &&
    /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){0,5}\.\p{L}{2,24}$/u.test(domain) &&
    !domain.includes('..')
  );
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address).trim();
  } catch {
    return address.trim();
  }
}
