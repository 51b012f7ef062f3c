/** Who publishes a notice: the names under which it speaks of its publisher, and where it says so. */
import type { Range } from '../document.ts';
import type { Rule } from '../lexicon/rule.ts';
import { linesOf } from './lines.ts';
import { hasLegalForm, isGeneric, nameAfter, nameBefore, withoutLegalForm, type NameWords } from './names.ts';
import type { Notice, Sentence } from './notice.ts';
import { tokenise, type Token } from './tokens.ts';
import type { RuleMatch } from './vocabulary.ts';

/** A place where the publisher is named. */
export interface PublisherStatement {
  readonly name: string;
  readonly range: Range;
  readonly sentence: Sentence;
  readonly rule: string;
  /** The words leave no doubt: a definition, not a heading or a turn of phrase. */
  readonly sure: boolean;
}

const known = new WeakMap<Notice, readonly PublisherStatement[]>();

// A frame so certain that the name need not be in capitals.
const CERTAIN_FRAMES = new Set(['controller.name.made-app']);
// Turns of phrase that other companies' names stand in as well: taken only for a name known otherwise, or for want of one.
const LIKELY = new Set(['controller.name.cares', 'controller.name.notice-of', 'controller.name.incorporated', 'controller.name.likely.user-of', 'controller.name.likely.some-service', 'controller.name.called-company', 'controller.name.runs-service']);
const TITLE_LINES = 6;
const NEXT_LINE = 120;
/** May stand in the bracket that defines "we", before the pronoun. */
const DEFINING = new Set('( [ , / ; and or hereinafter hereafter hereby herein referred to as collectively individually also known together with its the this either called a both affiliate affiliates subsidiary subsidiaries we us our company parent group any inc ltd'.split(' '));
const AFTER_PRONOUN = new Set([',', ')', ']', '/', ';', '.', 'and', 'or', 'we', 'us', 'our', 'collectively', 'as']);
const QUOTED = /["“”‘’']([^"“”‘’'()]{2,40})["“”‘’']/gu;

/** Every statement of who publishes the notice, in text order. Where none is sure, the likeliest name alone. */
export function publisherStatements(notice: Notice): readonly PublisherStatement[] {
  const cached = known.get(notice);
  if (cached) return cached;
  const { names } = notice.compiled.pack;
  const candidates = [...notice.ruleMatches('controller').flatMap((match) => candidateOf(notice, match, names) ?? []), ...titles(notice, names)];
  const sure = candidates.filter((candidate) => candidate.sure);
  const likely = candidates.filter((candidate) => !candidate.sure);
  const accepted = sure.length ? sure : mostNamed(likely.filter(({ rule }) => rule !== 'controller.name.likely.some-service'));
  const kept = [...accepted, ...likely.filter((candidate) => !accepted.includes(candidate) && accepted.some((other) => isSameName(other.name, candidate.name)))];
  const statements = kept.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  known.set(notice, statements);
  return statements;
}

/** Lower-case token sequences; empty where the notice names nobody. */
export function findPublisherNames(notice: Notice): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  const { names } = notice.compiled.pack;
  const add = (name: string): void => {
    if (isGeneric(name, names)) return;
    const tokens = tokenise(name).filter((token) => token.kind === 'word' || token.kind === 'number').map((token) => token.norm);
    if (tokens.length && tokens.length <= 8) found.set(tokens.join(' '), tokens);
  };
  for (const { name, range, sentence } of publisherStatements(notice)) {
    add(name);
    add(withoutLegalForm(name));
    const after = notice.document.text.slice(range.end, Math.min(range.end + 160, sentence.end));
    const bracket = /^[\s,]{0,3}[([]([^)\]]{2,140})/u.exec(after);
    if (bracket) for (const quoted of bracket[1]!.matchAll(QUOTED)) if (/^\p{Lu}|^\p{Ll}{1,3}\p{Lu}/u.test(quoted[1]!)) add(quoted[1]!.replace(/[,.]$/, ''));
  }
  return [...found.values()];
}

/** Is one the other, legal form and spelling apart, or its beginning? */
export function isSameName(a: string, b: string): boolean {
  const [x, y] = [keyOf(a), keyOf(b)];
  if (x === y) return true;
  return Math.min(x.length, y.length) >= 3 && (x.startsWith(y) || y.startsWith(x));
}

function keyOf(name: string): string {
  return withoutLegalForm(name).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function candidateOf(notice: Notice, match: RuleMatch, names: NameWords): PublisherStatement | undefined {
  const { rule, sentence, start, end, spanStart, spanEnd } = match;
  if (rule.category !== 'name') return undefined;
  const { text } = notice.document;
  const { tokens } = sentence;
  // "Brightfern (a partner) told us": the bracket must hold the pronoun.
  if (rule.id === 'controller.name.called-we' && !isDefinition(tokens, start, end)) return undefined;
  const anyWord = CERTAIN_FRAMES.has(rule.id);
  let range: Range | undefined;
  if (spanEnd > spanStart) {
    range = nameAfter(text, tokens[spanStart]!.start, tokens[spanEnd - 1]!.end, names, anyWord);
  } else if (spanStart === start) {
    const to = tokens[start]!.start;
    range = nameBefore(text, sentence.start, to, names);
  } else {
    const from = tokens[spanEnd - 1]!.end;
    // A label's name may stand on the next line.
    const to = tokens[spanEnd] === undefined && (/[:：]\s*$/u.test(sentence.text) || tokens.length < 8) ? sentence.end + NEXT_LINE : sentence.end;
    range = nameAfter(text, from, to, names, anyWord);
  }
  if (!range) return undefined;
  const name = text.slice(range.start, range.end).replace(/\s+/g, ' ');
  return { name, range, sentence, rule: rule.id, sure: isSure(rule, name) };
}

// Only names and words of defining may come before the pronoun, and it must not begin a clause ("How We Store").
function isDefinition(tokens: readonly Token[], start: number, end: number): boolean {
  const next = tokens[end];
  return (next === undefined || AFTER_PRONOUN.has(next.norm)) && tokens.slice(start, end).every((token) => token.capital && token.norm !== 'how' || token.kind === 'number' || DEFINING.has(token.norm));
}

function isSure(rule: Rule, name: string): boolean {
  if (!LIKELY.has(rule.id)) return true;
  return !rule.id.includes('.likely.') && rule.id !== 'controller.name.runs-service' && hasLegalForm(name);
}

// "Brightfern Privacy Policy" at the top.
function titles(notice: Notice, names: NameWords): PublisherStatement[] {
  const found: PublisherStatement[] = [];
  for (const line of linesOf(notice).slice(0, TITLE_LINES)) {
    if (line.text.length > 90) continue;
    const match = /\b(?:Privacy|PRIVACY)\b/u.exec(line.text);
    const sentence = notice.sentences.find((candidate) => candidate.start <= line.start && line.start < candidate.end);
    if (!match || !sentence) continue;
    const range = nameBefore(notice.document.text, line.start, line.start + match.index, names);
    if (range) found.push({ name: notice.document.text.slice(range.start, range.end).replace(/\s+/g, ' '), range, sentence, rule: 'controller.name.title', sure: false });
  }
  return found;
}

// The name that most of the likely statements give; the first of equals.
function mostNamed(likely: readonly PublisherStatement[]): readonly PublisherStatement[] {
  let best: readonly PublisherStatement[] = [];
  for (const candidate of likely) {
    const same = likely.filter((other) => isSameName(other.name, candidate.name));
    if (same.length > best.length) best = same;
  }
  return best;
}
