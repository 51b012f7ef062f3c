/** Names that a notice gives to kinds of data: "Log Data includes your IP address", "your name ("Account Data")". */
import type { LanguagePack } from '../../lexicon/language-pack.ts';
import type { DataWords } from '../../lexicon/data-words.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Token } from '../../tokens/tokens.ts';
import { tokenise } from '../../tokens/tokens.ts';
import type { TermMatch } from '../../text/vocabulary.ts';

export interface Definition {
  /** Stems of its words, in order. */
  readonly name: readonly string[];
  /** Written with a capital wherever it is meant. */
  readonly capital: boolean;
  readonly sentence: Sentence;
  /** What it stands for. */
  readonly matches: readonly TermMatch[];
}

type BySentence = ReadonlyMap<Sentence, readonly TermMatch[]>;

/** No notice that a person can read has more. */
const MAX_DEFINITIONS = 60;

/** In text order. `named`: the particular kinds of data that each sentence names. */
export function findDefinitions(notice: Notice, named: BySentence): Definition[] {
  const { pack } = notice.compiled;
  const words = pack.data;
  const found: Definition[] = [];
  for (const sentence of notice.sentences) {
    if (found.length >= MAX_DEFINITIONS) break;
    const add = (name: readonly Token[], matches: readonly TermMatch[]): void => {
      if (matches.length)
        found.push({ name: name.map(({ stem }) => stem), capital: name.at(-1)!.capital, sentence, matches });
    };
    if (sentence.isHeading) {
      if (isTitle(sentence.tokens, words)) add(sentence.tokens, namedInSection(notice, sentence, named));
      continue;
    }
    const head = nameAtHead(sentence.tokens, pack);
    if (head) add(head.name, listedAfter(notice, sentence, head.end, named));
    for (const { name, at } of namesInBrackets(notice, sentence, words))
      add(
        name,
        (named.get(sentence) ?? []).filter(({ end }) => end <= at),
      );
  }
  return found;
}

/** Does the sentence itself say what the name means? Then it states nothing else of it. */
export function isDefinedIn({ tokens }: Sentence, { name }: Definition, pack: LanguagePack): boolean {
  const head = nameAtHead(tokens, pack);
  return head !== undefined && head.name.length === name.length && head.name.every(({ stem }, at) => stem === name[at]);
}

/** Words that such a name has at most. */
export const NAME_LENGTH = 5;

// "Personal information means …", "Usage Data may include …": the name with the token after the verb.
function nameAtHead(
  tokens: readonly Token[],
  { data: words, columns }: LanguagePack,
): { name: readonly Token[]; end: number } | undefined {
  let start = tokens.findIndex(({ norm }) => columns.glossed.has(norm)) + 1;
  if (start > NAME_LENGTH) start = 0;
  for (let at = start + 1; at < tokens.length && at <= start + NAME_LENGTH + 2; at++) {
    const { norm, kind } = tokens[at]!;
    if (!words.defining.has(norm)) {
      if (kind === 'punct') return undefined;
      continue;
    }
    let end = at;
    while (end > start && words.modals.has(tokens[end - 1]!.norm)) end--;
    const name = tokens.slice(start, end);
    return isName(name, words) ? { name, end: at + 1 } : undefined;
  }
  return undefined;
}

function isName(name: readonly Token[], words: DataWords): boolean {
  const last = name.at(-1);
  return (
    last !== undefined &&
    name.length <= NAME_LENGTH &&
    words.information.has(last.stem) &&
    !name.some(({ kind, norm }) => kind !== 'word' || words.anaphoric.has(norm) || words.unnamed.has(norm))
  );
}

// A heading that is such a name: "Automatically Collected Information".
function isTitle(tokens: readonly Token[], words: DataWords): boolean {
  return tokens.length > 1 && tokens.every(({ capital }) => capital) && isName(tokens, words);
}

const SECTION_LENGTH = 30;
function namedInSection(notice: Notice, { index, section }: Sentence, named: BySentence): readonly TermMatch[] {
  const matches: TermMatch[] = [];
  for (let at = index + 1; at <= index + SECTION_LENGTH; at++) {
    const sentence = notice.sentences[at];
    if (!sentence || sentence.isHeading || sentence.section !== section) break;
    matches.push(...(named.get(sentence) ?? []));
  }
  return matches;
}

// ("Log Data"), (we call this "Log Data"), (together, the "Log Data"): token index of the bracket.
function namesInBrackets(
  notice: Notice,
  { start, end, tokens }: Sentence,
  words: DataWords,
): { name: readonly Token[]; at: number }[] {
  const found: { name: readonly Token[]; at: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.norm !== '(') continue;
    const close = tokens.findIndex((other, i) => i > at && other.norm === ')');
    if (close < 0) break;
    const inside = notice.document.text.slice(token.end, Math.min(end, tokens[close]!.start));
    const quoted = firstQuoted(inside);
    if (!quoted || token.start < start) continue;
    const name = tokenise(quoted);
    if (name.length && name.every(({ capital }) => capital) && isName(name, words)) found.push({ name, at });
  }
  return found;
}

const OPENING = new Set(['"', '“', "'", '‘']);
const CLOSING = new Set(['"', '”', "'", '’']);
const QUOTE_LENGTH = 40;

// What stands in quotation marks, without the comma that may end it.
function firstQuoted(text: string): string | undefined {
  for (let open = 0; open < text.length; open++) {
    // An apostrophe opens nothing.
    if (!OPENING.has(text.charAt(open)) || /\p{L}/u.test(text.charAt(open - 1))) continue;
    for (let close = open + 3; close <= open + QUOTE_LENGTH && close < text.length; close++)
      if (CLOSING.has(text.charAt(close))) return text.slice(open + 1, close).replace(/,$/, '');
  }
  return undefined;
}

// In the sentence itself, else in the list that it opens, else in the sentence after it ("This includes …").
function listedAfter(notice: Notice, sentence: Sentence, from: number, named: BySentence): readonly TermMatch[] {
  const own = (named.get(sentence) ?? []).filter(({ start }) => start >= from);
  if (own.length) return own;
  const items: TermMatch[] = [];
  for (let at = sentence.index + 1; notice.sentences[at]?.leadIn === sentence; at++)
    items.push(...(named.get(notice.sentences[at]!) ?? []));
  if (items.length) return items;
  const words = notice.compiled.pack.data;
  const next = notice.sentences[sentence.index + 1];
  if (!next || next.block !== sentence.block || !words.pronouns.has(next.tokens[0]?.stem ?? '')) return [];
  return next.tokens.slice(1, 4).some(({ norm }) => words.inclusive.has(norm)) ? (named.get(next) ?? []) : [];
}
