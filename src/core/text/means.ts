/** How, in the notice's own words, a reader makes use of a right or choice: a contact, a link, a setting. */
import type { Link, Range } from '../document.ts';
import { classBit } from '../syntax/compiled-grammar.ts';
import type { CompiledPack } from './compiled-pack.ts';
import type { Notice, Sentence } from './notice.ts';
import type { Token } from '../tokens/tokens.ts';

export interface Means {
  /** The words that say it: "by clicking the link in our e-mails". */
  readonly how?: string;
  /** The web address that is linked or written there. */
  readonly url?: string;
}

/** A phrase that goes on longer than this says more than how. */
const MAX_TOKENS = 32;
const CLAUSE_END = new Set(['.', ';', '!', '?', '(', ',']);
// After these the phrase has hardly begun: a comma or bracket there parts no clause.
const MIN_TOKENS = 3;
/** What `sentence` says of the means for the thing named at token `at`; empty where it says none. */
export function meansFor(notice: Notice, sentence: Sentence, at: number): Means {
  const { tokens } = sentence;
  const matches = notice.compiled.means.scan(tokens);
  const nearest = matches.find((match) => match.end > at) ?? matches.at(-1);
  const how = nearest && clauseFrom(notice, tokens, nearest.start);
  const url = webAddress(notice, sentence, how);
  return {
    ...(how ? { how: notice.document.text.slice(how.start, how.end).replace(/\s+/g, ' ') } : {}),
    ...(url ? { url } : {}),
  };
}

function clauseFrom({ document, compiled }: Notice, tokens: readonly Token[], from: number): Range | undefined {
  const { asides } = compiled.pack.means;
  let start = from;
  while (tokens[start]?.kind === 'punct') start++;
  let end = start;
  while (end < tokens.length && end < start + MAX_TOKENS) {
    const { norm } = tokens[end]!;
    if (CLAUSE_END.has(norm) && end - start >= MIN_TOKENS) break;
    if (end - start >= 2 && (asides.has(norm) || isGoal(compiled, tokens, end))) break;
    end++;
  }
  const first = tokens[start];
  const last = tokens[end - 1];
  // A lone "click" whose link is lost.
  if (!first || !last || first === last) return undefined;
  // The closing quotation mark of a name that ends the phrase gives no token.
  const closing = /^["”’»]/.exec(document.text.slice(last.end, last.end + 1)) ? 1 : 0;
  return { start: first.start, end: last.end + closing };
}

// "To delete it"
function isGoal({ grammar, pack }: CompiledPack, tokens: readonly Token[], at: number): boolean {
  return (
    (grammar.maskOf(tokens[at]!.norm) & INFINITIVE_MARKER) !== 0 && pack.means.goals.has(tokens[at + 1]?.norm ?? '')
  );
}
const INFINITIVE_MARKER = classBit('infinitive-marker');

function webAddress(notice: Notice, sentence: Sentence, how: Range | undefined): string | undefined {
  const within = (range: Range) =>
    notice.document.links.find((link) => isWeb(link) && link.start < range.end && link.end > range.start)?.href;
  const written = sentence.tokens.find((token) => token.kind === 'address' && !token.norm.includes('@'));
  return (
    (how && within(how)) ?? within(sentence) ?? (written && notice.document.text.slice(written.start, written.end))
  );
}

function isWeb({ href }: Link): boolean {
  return /^https?:/i.test(href);
}
