/** E-mail addresses with letters of another script that look Latin: kept whole, and told. */
import type { Warning } from '../document.ts';
import type { Draft } from '../extract/draft.ts';
import { lookAlikesIn, looksLatin } from '../letters/look-alikes.ts';
import type { Finding } from '../report.ts';
import { isWithin } from '../taxonomy.ts';

/** The longest local part (RFC 5321, 4.5.3.1.1). */
const LONGEST_LOCAL_PART = 64;

/**
 * An address begins where its letters begin: what was found to begin after a Cyrillic а would be another person's
 * address. `text`: of the document.
 */
export function wholeAddresses(drafts: readonly Draft[], text: string): Draft[] {
  return drafts.map((draft) => {
    if (draft.facet !== 'contact' || !isWithin(draft.category, 'email') || draft.value === undefined) return draft;
    let { start } = draft.span;
    while (draft.span.start - start < LONGEST_LOCAL_PART && start > 0 && looksLatin(text.charAt(start - 1))) start -= 1;
    const missing = text.slice(start, draft.span.start);
    if (lookAlikesIn(missing).length === 0) return draft;
    return { ...draft, span: { ...draft.span, start }, value: missing + draft.value };
  });
}

/**
 * What a reader has to know before writing to one of these addresses, and to those in the text that are none by their
 * letters and so no contact, as where the domain has one: "desk@herоn.example" with a Cyrillic о.
 */
export function lookAlikeWarnings(findings: readonly Finding[], text: string): Warning[] {
  const addresses = findings.flatMap(({ facet, value = '' }) =>
    facet === 'contact' && value.includes('@') ? value : [],
  );
  const odd = [...new Set([...addresses, ...addressesIn(text)])].filter((address) => lookAlikesIn(address).length > 0);
  if (odd.length === 0) return [];
  const named = odd.slice(0, MOST_NAMED).map((address) => `${address} (${lookAlikesIn(address).join(' ')})`);
  return [
    {
      code: 'look-alike-address',
      message: `An address has letters of another script that look Latin: ${named.join(', ')}.`,
    },
  ];
}

/** Nobody reads on, and a hostile page may have thousands. */
const MOST_NAMED = 20;

/** What stands around each "@" as an address does, in whatever letters. */
function addressesIn(text: string): string[] {
  const shapes = text.matchAll(
    /(?<![\p{L}\p{N}.%+_-])[\p{L}\p{N}.%+_-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
  );
  return Array.from(shapes, ([address]) => address);
}
