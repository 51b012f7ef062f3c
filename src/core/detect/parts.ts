/** Pages in several languages: which of their blocks are in one that can be read. */
import type { Block, NoticeDocument } from '../document.ts';
import { hasScriptOfItsOwn, identifyLanguage, tellingWords } from './language.ts';
import { splitWords } from './words.ts';

export interface LanguagePart {
  /** The same text with the blocks of one language alone. */
  readonly document: NoticeDocument;
  readonly language: string;
  /** The languages of the other blocks, the one with most words first. */
  readonly others: readonly string[];
}

interface Run {
  readonly language: string;
  readonly blocks: Block[];
  /** Of the blocks that tell their language by themselves. */
  words: number;
}

/** A block of fewer words is in the language of those around it. */
const LEAST_WORDS = 8;
/**
 * What a block needs to be in another language than the page: so many different words that only that language has, one in
 * so many of its words, and more than it has of the page's own. Names, labels and lists of data have none or one ("Café per
 * Te", "IP, OS, ID, no."), running text has one in three.
 */
const LEAST_TELLING = 3;
const TELLING_SHARE = 1 / 8;
/** A run of fewer words is a quotation, or a name. */
const LEAST_RUN = 25;
/** Of the words of a page that is mostly in another language. */
const LEAST_SHARE = 0.2;
/** Of a long block, that much is looked at. */
const MOST_CHARACTERS = 2_000;
/** A longer block repeats its common words, which are counted once. */
const SAMPLE_WORDS = 40;
/** Blocks looked at to see whether there is more than one language at all. */
const SAMPLES = 16;

/**
 * The part of a page in a language that can be read, where other parts are in another; undefined where all of it is in
 * one language, or none of it can be read.
 * @param language of the text as a whole
 */
export function readablePart(
  document: NoticeDocument,
  language: string,
  isReadable: (language: string) => boolean,
): LanguagePart | undefined {
  if (isOfOneLanguage(document, language)) return undefined;
  const runs = runsOf(document, language).filter(({ words }) => words >= LEAST_RUN);
  const words = new Map<string, number>();
  for (const run of runs) words.set(run.language, (words.get(run.language) ?? 0) + run.words);
  const ranked = [...words].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([code]) => code);
  const read = ranked.find((code) => isReadable(code));
  const others = ranked.filter((code) => code !== read);
  if (read === undefined || others.length === 0) return undefined;
  // A few lines of a form or a footer are no version of the text.
  const total = [...words.values()].reduce((sum, each) => sum + each, 0);
  if (read !== language && (words.get(read) ?? 0) < LEAST_SHARE * total) return undefined;
  const left = new Set(runs.flatMap((run) => (run.language === read ? [] : run.blocks)));
  return {
    document: { ...document, blocks: document.blocks.filter((block) => !left.has(block)) },
    language: read,
    others,
  };
}

function isOfOneLanguage({ text, blocks }: NoticeDocument, language: string): boolean {
  const step = Math.max(1, Math.floor(blocks.length / SAMPLES));
  return blocks.every((block, i) => {
    if (i % step !== 0 && i !== blocks.length - 1) return true;
    const own = languageOf(text.slice(block.start, block.end), language);
    return own === undefined || own === language;
  });
}

/** Undefined for a block that does not tell: too short, or a list of names. `page`: the language of the page as a whole. */
function languageOf(text: string, page: string): string | undefined {
  const sample = text.slice(0, MOST_CHARACTERS);
  const words = splitWords(sample).filter((word) => word !== '');
  if (words.length < LEAST_WORDS) return undefined;
  const language = identifyLanguage(sample);
  if (language === 'und') return undefined;
  if (language === page || hasScriptOfItsOwn(language)) return language;
  const telling = tellingWords(sample, language, page);
  const isTold =
    telling >= LEAST_TELLING &&
    telling >= Math.min(words.length, SAMPLE_WORDS) * TELLING_SHARE &&
    telling > tellingWords(sample, page, language);
  return isTold ? language : undefined;
}

/** Neighbouring blocks of one language. Headings belong to what follows, other short blocks to what stands before. */
function runsOf({ text, blocks }: NoticeDocument, page: string): Run[] {
  const runs: Run[] = [];
  let waiting: Block[] = [];
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    const language = languageOf(words, page);
    let run = runs.at(-1);
    if (language === undefined && (block.kind === 'heading' || run === undefined || waiting.length > 0)) {
      waiting.push(block);
      continue;
    }
    if (language !== undefined && run?.language !== language) {
      run = { language, blocks: [], words: 0 };
      runs.push(run);
    }
    if (run === undefined) continue;
    run.blocks.push(...waiting, block);
    if (language !== undefined) run.words += splitWords(words).filter((word) => word !== '').length;
    waiting = [];
  }
  return runs;
}
