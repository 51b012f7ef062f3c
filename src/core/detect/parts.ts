/** Pages in several languages: which of their blocks are in one that can be read. */
import type { Block, NoticeDocument } from '../document.ts';
import { commonWordsOf, identifyLanguage } from './language.ts';
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
  words: number;
}

/** A block of fewer words is in the language of those around it. */
const TELLING_WORDS = 8;
/** So many of a language's common words must stand in a block of it: "driver's license number" has one of Czech, the s. */
const LEAST_COMMON = 3;
/** A run of fewer words is a quotation, or a name. */
const LEAST_RUN = 25;
/** Of the words of a page that is mostly in another language. */
const LEAST_SHARE = 0.2;
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
  const runs = runsOf(document).filter(({ words }) => words >= LEAST_RUN);
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
    const own = languageOf(text.slice(block.start, block.end));
    return own === undefined || own === language;
  });
}

/** Undefined for a block too short to tell, and for a list of names, in which no language's common words stand. */
function languageOf(block: string): string | undefined {
  const text = block.slice(0, 2_000);
  if (splitWords(text).filter((word) => word !== '').length < TELLING_WORDS) return undefined;
  const language = identifyLanguage(text);
  if (language === 'und' || commonWordsOf(text, language) < LEAST_COMMON) return undefined;
  return language;
}

/** Neighbouring blocks of one language. Headings belong to what follows, other short blocks to what stands before. */
function runsOf({ text, blocks }: NoticeDocument): Run[] {
  const runs: Run[] = [];
  let waiting: Block[] = [];
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    const language = languageOf(words);
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
    run.words += splitWords(words).filter((word) => word !== '').length;
    waiting = [];
  }
  return runs;
}
