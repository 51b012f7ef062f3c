/** E-mail addresses in a text, plain and in disguise. */
import type { Link, Range } from '../../document.ts';

export interface EmailAddress extends Range {
  /** Lower case. */
  readonly value: string;
}

const MAX_LOCAL = 64;
const MAX_DOMAIN = 100;
const LOCAL = /[\p{L}\p{N}._%+-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
// "name [at] example [dot] org", "name (at) example.org", "name @ example.org"
const DISGUISED = /([\p{L}\p{N}._%+-]{1,40})(\s{0,2}[[({<]\s?(?:at|@)\s?[\])}>]\s{0,2}|\s{1,2}at\s{1,2}|\s{0,2}@\s{0,2})([\p{L}\p{N}-]{1,40}(?:(?:\.|\s{0,2}[[({]\s?(?:dot|\.)\s?[\])}]\s{0,2}|\s{1,2}dot\s{1,2})[\p{L}\p{N}-]{1,30}){1,4})/giu;
const KNOWN_ENDINGS = new Set('com org net edu gov info biz io co app eu uk de fr es it nl pl ca au in us ai dev tv me ch at be se no dk fi ie jp cn ru br mx nz sg hk'.split(' '));
const PLACEHOLDER = /^(?:your|name|user|someone|example|john\.?doe|email|you|username|yourname)@|@(?:[\w-]+\.)?(?:example\.(?:com|org|net)|domain\.com|email\.com|yourdomain\.com)$/;

/** In text order. `links` bound an address that other words run into, and give the address behind words ("e-mail us"). */
export function findEmails(text: string, links: readonly Link[]): EmailAddress[] {
  const found: EmailAddress[] = [];
  const add = (start: number, end: number, raw: string): void => {
    const value = raw.toLowerCase();
    if (!isAddress(value) || PLACEHOLDER.test(value) || found.some((other) => other.start < end && start < other.end)) return;
    found.push({ start, end, value });
  };
  for (const { start, end, href } of links) {
    const address = /^mailto:([^?]{3,120})/i.exec(href)?.[1];
    if (address && end > start) add(start, end, decode(address));
  }
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const link = links.find((candidate) => candidate.start <= at && at < candidate.end);
    const floor = Math.max(link?.start ?? 0, at - MAX_LOCAL);
    const ceiling = Math.min(link?.end ?? text.length, at + MAX_DOMAIN);
    let start = at;
    while (start > floor && LOCAL.test(text.charAt(start - 1))) start--;
    let end = at + 1;
    while (end < ceiling && DOMAIN.test(text.charAt(end))) end++;
    while (start < at && /[._%+-]/.test(text.charAt(start))) start++;
    end = endOfDomain(text, at + 1, end);
    if (start < at && end > at + 1) add(start, end, text.slice(start, end));
  }
  if (/@\s|\s@|\bat\b/i.test(text)) {
    for (const match of text.matchAll(DISGUISED)) {
      const [raw, local, sign, domain] = match as unknown as [string, string, string, string];
      const isPlainWord = /^\s+at\s+$/i.test(sign);
      // "at" alone disguises nothing ("us at example.org") unless the dot is spelt out too.
      if (isPlainWord && !/\bdot\b/i.test(domain)) continue;
      const spelt = domain.replace(/\s{0,2}[[({]\s?(?:dot|\.)\s?[\])}]\s{0,2}|\s{1,2}dot\s{1,2}/gi, '.');
      add(match.index, match.index + raw.length, `${local.replace(/^[._-]+/, '')}@${spelt.replace(/[.-]+$/, '')}`);
    }
  }
  return found.sort((a, b) => a.start - b.start);
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
    if (KNOWN_ENDINGS.has(label) && next >= 0 && next < end && /^[A-Z][a-z]/.test(text.slice(next + 1, next + 3))) return next;
  }
  return end;
}

function isAddress(value: string): boolean {
  const at = value.indexOf('@');
  const domain = value.slice(at + 1);
  return at > 0 && value.lastIndexOf('@') === at && /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){0,5}\.\p{L}{2,24}$/u.test(domain) && !domain.includes('..');
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address).trim();
  } catch {
    return address.trim();
  }
}
