/** What a page shows that bears on whether it is a notice: counted here in one pass, weighed in `signals.ts`. */
import type { NoticeDocument } from '../document.ts';
import { isCode } from './code.ts';
import {
  either,
  FIRST_TOPIC,
  LABEL,
  LABELS,
  matcherOf,
  nameOf,
  nameOfAddress,
  namingOf,
  NOTHING,
  type Kind,
  type Naming,
} from './naming.ts';
import type { PhraseMatcher } from './phrases.ts';
import { countBlanks, countTeasers, linkedCharacters } from './shape.ts';
import type { NoticeVocabulary } from './vocabulary.ts';
import { splitWords } from './words.ts';

/** Counts are of occurrences in the text, if nothing else is said. */
export interface Evidence {
  /** Words of running text: blocks of eight words or more that are not mostly links. */
  readonly prose: number;
  readonly title: Naming;
  /** The path of the page's address. */
  readonly address: Naming;
  /** The first three headings together. */
  readonly heading: Naming;
  /** The first 80 words from where running text begins. */
  readonly opening: Naming;
  readonly selfReferences: number;
  readonly personalData: number;
  readonly yourData: number;
  /** Sentences in which personal data are handled, whoever does it. */
  readonly handled: number;
  /** Those of them in which the publisher speaks. */
  readonly practices: number;
  /** Distinct topics of notices in the text, and in headings. */
  readonly topics: number;
  readonly headedTopics: number;
  readonly terms: number;
  readonly cookies: number;
  readonly agreement: number;
  readonly statute: number;
  readonly othersData: number;
  readonly instructions: number;
  readonly denials: number;
  /** Headings that lead to other pages, where they are most of all headings; else 0. */
  readonly teasers: number;
  /** Places that whoever uses the text has to fill in. */
  readonly blanks: number;
  readonly article: number;
  /** "I", "my": of a writer, or of a publisher who is one person. */
  readonly singular: number;
  readonly publisher: number;
  /** Words in the longest stretch that keeps speaking of personal data. */
  readonly stretch: number;
}

/** Longer pages are judged by their first words: a notice shows itself long before. */
const MAX_WORDS = 60_000;
const OPENING_WORDS = 80;
/** The stretch is measured in pieces of so many words; it goes on over a gap of three without personal data. */
const PIECE = 40;
const MAX_GAP = 3;
/** A line of at most so many words may be a heading, whatever the page marks it as. */
const LINE_WORDS = 10;
/** So many lines above the running text may be its title without being marked: the title, and the first section’s. */
const LINES_ABOVE = 2;
/** A part of a page is judged on its own from so many words on: shorter ones point to a notice elsewhere. */
const PART_WORDS = 120;
/** From here on lie the characters of Chinese, Japanese and Korean. */
const FIRST_UNSPACED = 0x2e80;
const MAX_PARTS = 6;
/** A clause of terms about privacy has few of a notice's topics; a notice beside the terms has more. */
const CLAUSE_TOPICS = 7;
const PART_TOPICS = 5;
/** In a few lines there is room for fewer, if the publisher speaks in them and nobody quotes it. */
const SHORT_PART_TOPICS = 3;
const SHORT_PART = 400;
const WORDS_A_PRACTICE = 150;
/** The same of a part that no heading calls a notice. */
const STRETCH_TOPICS = 8;
const STRETCH_WORDS = 480;
const STRETCH_GAP = 8;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly heading: boolean;
  readonly prose: boolean;
}

interface Mark {
  readonly label: number;
  readonly at: number;
}

/** A page read for detection: its words, its blocks as spans of words, what was found where. */
interface Reading {
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  readonly marks: readonly Mark[];
  readonly matcher: PhraseMatcher;
}

/**
 * The evidence of the whole page, then of each part that a heading calls a privacy notice: terms and a notice on one
 * page are a notice, though most of its words speak of something else.
 */
export function gatherEvidence(document: NoticeDocument, vocabulary: NoticeVocabulary): readonly Evidence[] {
  const matcher = matcherOf(vocabulary);
  const reading = read(document, matcher);
  const outside = { title: nameOf(splitWords(document.title), matcher), address: nameOfAddress(document.url, matcher) };
  const shape = { teasers: countTeasers(document), blanks: countBlanks(document.text) };
  const whole = { ...countUp(reading, 0, reading.spans.length), ...outside, ...shape };
  const parts = partsOf(reading).flatMap(({ from, to }) => {
    const part = { ...countUp(reading, from, to), title: NOTHING, address: NOTHING, ...shape };
    return part.topics >= leastTopics(part, isNumbered(reading, from)) || part.prose >= whole.prose * 0.5 ? [part] : [];
  });
  return [whole, ...parts, ...stretchOf(reading, whole.prose).map((part) => ({ ...part, ...outside, ...shape }))];
}

/** What keeps speaking of personal data, where much else stands on the page: people, news, comments. */
function stretchOf(reading: Reading, prose: number): ReturnType<typeof countUp>[] {
  const { words, spans, marks } = reading;
  const pieces = new Uint32Array(Math.ceil(words.length / PIECE));
  for (const { label, at } of marks) if (label === LABEL.personalData) pieces[Math.floor(at / PIECE)] = 1;
  const { from, length } = longestStretch(pieces, STRETCH_GAP);
  if (length * PIECE < STRETCH_WORDS) return [];
  const first = spans.findIndex(({ to }) => to > from * PIECE);
  const end = spans.findIndex(({ from: start }) => start >= (from + length) * PIECE);
  const part = countUp(reading, Math.max(0, first - LINES_ABOVE), end < 0 ? spans.length : end);
  const isOwn = part.opening.notice && 3 * part.practices >= part.handled;
  return part.topics >= STRETCH_TOPICS && isOwn && part.prose < 0.7 * prose ? [part] : [];
}

function leastTopics(part: Pick<Evidence, 'prose' | 'practices' | 'instructions'>, isClause: boolean): number {
  if (isClause) return CLAUSE_TOPICS;
  const { prose, practices, instructions } = part;
  const speaks = practices >= Math.max(1, Math.floor(prose / WORDS_A_PRACTICE));
  return prose < SHORT_PART && speaks && instructions === 0 ? SHORT_PART_TOPICS : PART_TOPICS;
}

/** Clauses are numbered, a document beside others hardly ever: "14. Privacy", "Article 8: personal data". */
function isNumbered({ words, spans }: Reading, span: number): boolean {
  const from = spans[span]?.from ?? 0;
  return words.slice(from, from + 2).some((word) => /^\d/.test(word));
}

function read(document: NoticeDocument, matcher: PhraseMatcher): Reading {
  const words: string[] = [];
  const spans: Span[] = [];
  const linked = linkedCharacters(document);
  for (const [i, block] of document.blocks.entries()) {
    if (words.length > MAX_WORDS) break;
    const text = document.text.slice(block.start, block.end);
    if (isCode(text)) continue;
    const heading = block.kind === 'heading';
    const mostlyLinks = (linked[i] ?? 0) > (block.end - block.start) * 0.6;
    for (const line of text.split('\n')) {
      const own = splitWords(line);
      spans.push({
        from: words.length,
        to: words.length + own.length,
        heading,
        prose: !heading && own.length >= 8 && !mostlyLinks,
      });
      for (const word of own) words.push(word);
      words.push('');
    }
  }
  const marks: Mark[] = [];
  matcher.scan(words, LABELS, (label, at) => marks.push({ label, at }));
  return { words, spans, marks, matcher };
}

/** Spans from a line that names a notice to the next that names another document; the longest of them. */
function partsOf(reading: Reading): { readonly from: number; readonly to: number }[] {
  const { spans, marks } = reading;
  const parts: { from: number; to: number; length: number }[] = [];
  let begun = -1;
  const close = (to: number): void => {
    if (begun < 0) return;
    const length = (spans[to - 1]?.to ?? 0) - (spans[begun]?.from ?? 0);
    if (length >= PART_WORDS) parts.push({ from: begun, to, length });
    begun = -1;
  };
  for (const [i, span] of spans.entries()) {
    if (span.to - span.from > LINE_WORDS || span.to === span.from) continue;
    const name = namingOf(labelsWithin(marks, span));
    if (name.notice && !name.other && !name.near) {
      if (begun < 0 || span.heading) {
        close(i);
        begun = i;
      }
    } else if ((span.heading ? name.other || name.near : namesOther(reading, span)) && !name.privacy) {
      close(i);
    }
  }
  close(spans.length);
  return parts.toSorted((a, b) => b.length - a.length).slice(0, MAX_PARTS);
}

/** A line that begins with the name of another document and is no sentence. */
function namesOther({ words, marks }: Reading, { from, to }: Span): boolean {
  for (let i = firstAtOrAfter(marks, from); marks[i]?.at === from; i += 1) {
    if (marks[i]?.label === LABEL.otherNames) return !words.slice(from, to).includes('');
  }
  return false;
}

function labelsWithin(marks: readonly Mark[], { from, to }: Span): ReadonlySet<number> {
  const labels = new Set<number>();
  for (let i = firstAtOrAfter(marks, from); i < marks.length && marks[i]!.at < to; i += 1) labels.add(marks[i]!.label);
  return labels;
}

function countUp(
  reading: Reading,
  fromSpan: number,
  toSpan: number,
): Omit<Evidence, 'title' | 'address' | 'teasers' | 'blanks'> {
  const { words, spans, marks, matcher } = reading;
  const own = spans.slice(fromSpan, toSpan);
  const from = own[0]?.from ?? 0;
  const to = own.at(-1)?.to ?? 0;
  const counts = new Uint32Array(LABELS);
  const headedTopics = new Set<number>();
  const pieces = new Uint32Array(Math.ceil((to - from) / PIECE));
  let practices = 0;
  let handled = 0;
  let span = fromSpan;
  let sentenceEnd = from;
  let inSentence = new Set<number>();
  const endSentence = (): void => {
    if (inSentence.has(LABEL.handling) && inSentence.has(LABEL.personalData)) {
      handled += 1;
      if (inSentence.has(LABEL.publisher)) practices += 1;
    }
    inSentence = new Set();
  };
  for (let m = firstAtOrAfter(marks, from); m < marks.length; m += 1) {
    const { label, at } = marks[m] as Mark;
    if (at >= to) break;
    counts[label] = (counts[label] ?? 0) + 1;
    while ((spans[span]?.to ?? to) <= at) span += 1;
    if (label >= FIRST_TOPIC && spans[span]?.heading) headedTopics.add(label);
    if (label === LABEL.personalData) pieces[Math.floor((at - from) / PIECE)] = 1;
    if (at >= sentenceEnd) {
      endSentence();
      sentenceEnd = words.indexOf('', at);
    }
    inSentence.add(label);
  }
  endSentence();

  const firstProse = own.find(({ prose, from: start, to: end }) => prose && end - start >= 12);
  const headings = own.filter(({ heading, from: start, to: end }) => heading && end - start <= 16).slice(0, 3);
  const above = firstProse
    ? own.slice(Math.max(0, own.indexOf(firstProse) - LINES_ABOVE), own.indexOf(firstProse))
    : [];
  const titles = above.filter(({ from: start, to: end }) => end - start <= LINE_WORDS);
  const count = (kind: Kind): number => counts[LABEL[kind]] ?? 0;
  return {
    prose: own.reduce((sum, { prose, from: start, to: end }) => sum + (prose ? lengthOf(words, start, end) : 0), 0),
    heading: [...new Set([...headings, ...titles])]
      .map(({ from: start, to: end }) => nameOf(words.slice(start, end), matcher))
      .reduce(either, NOTHING),
    opening: firstProse ? nameOf(words.slice(firstProse.from, firstProse.from + OPENING_WORDS), matcher) : NOTHING,
    selfReferences: count('selfReference'),
    personalData: count('personalData'),
    yourData: count('yourData'),
    handled,
    practices,
    topics: counts.slice(FIRST_TOPIC).filter((times) => times > 0).length,
    headedTopics: headedTopics.size,
    terms: count('terms'),
    cookies: count('cookies'),
    agreement: count('agreement'),
    statute: count('statute'),
    othersData: count('othersData'),
    instructions: count('instruction'),
    denials: count('denial'),
    article: count('article'),
    singular: count('singular'),
    publisher: count('publisher'),
    stretch: longestStretch(pieces, MAX_GAP).length * PIECE,
  };
}

/**
 * Words between two places, sentence ends among them as in all places and lengths here. Two characters of a script
 * without spaces make about one word.
 */
function lengthOf(words: readonly string[], from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? '';
    length += word.length === 1 && word.charCodeAt(0) >= FIRST_UNSPACED ? 0.5 : 1;
  }
  return Math.round(length);
}

function firstAtOrAfter(marks: readonly Mark[], at: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The longest run of pieces with personal data, over small gaps. */
function longestStretch(pieces: Uint32Array, gap: number): { readonly from: number; readonly length: number } {
  let longest = { from: 0, length: 0 };
  let begin = -1;
  let last = -1;
  for (const [i, hit] of pieces.entries()) {
    if (!hit) continue;
    if (begin < 0 || i - last > gap + 1) begin = i;
    last = i;
    if (last - begin + 1 > longest.length) longest = { from: begin, length: last - begin + 1 };
  }
  return longest;
}
