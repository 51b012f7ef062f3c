/** What a question asks for: topics, categories of data, words. */
import { RANKS, type AskTopic } from '../lexicon/ask-words.ts';
import { groupBy } from '../group-by.ts';
import type { Term } from '../lexicon/term.ts';
import type { CompiledPack } from '../text/compiled-pack.ts';
import { tokenise, type Token } from '../tokens/tokens.ts';
import type { CompiledWords } from './compiled-words.ts';
import { respell } from './respell.ts';

export interface AskedTopic {
  readonly topic: AskTopic;
  /** It must be answered; else it tells which answer is the better one. */
  readonly isMain: boolean;
}

export interface Asked {
  readonly topics: readonly AskedTopic[];
  /** Categories of data. */
  readonly categories: readonly AskedCategory[];
  /** The categories are what is asked after. */
  readonly ofCategories: boolean;
  /** By stem: words that say something. */
  readonly words: ReadonlyMap<string, AskedWord>;
}

export interface AskedCategory {
  readonly category: string;
  /** Stems of the question's words for it that the vocabulary of data does not know. */
  readonly words: readonly string[];
}

/** Categories that nearly everything belongs to. */
const WIDE: ReadonlySet<Term['category']> = new Set([
  'account',
  'activity',
  'activity.usage',
  'aggregated',
  'contact',
  'content',
  'device',
  'generic',
  'identifier',
]);

/** Is it one that a text may well not speak of? */
export function isSpecific(category: string): boolean {
  return !WIDE.has(category);
}

export interface AskedWord {
  /** No topic and no category knows it. */
  readonly isLeft: boolean;
}

/** `spelt`: words that the notice has, which no spelling mends. */
export function readQuestion(
  question: string,
  pack: CompiledPack,
  words: CompiledWords,
  spelt: ReadonlySet<string>,
): Asked {
  const tokens = respell(tokenise(question), question, words, spelt);
  const vetoed = new Set(words.unless.scan(tokens).map(({ entry }) => entry));
  const matches = words.asked.scan(tokens).filter(({ entry }) => !vetoed.has(entry));
  const things = withoutOverlaps([
    ...words.things.scan(tokens).map(({ entry, start, end }) => ({ category: entry, start, end })),
    ...pack.vocabulary
      .scan(tokens)
      .flatMap(({ entry, spanStart, spanEnd }) =>
        'term' in entry &&
        entry.term.facet === 'data' &&
        !entry.term.everyday &&
        isTelling(entry.term.category) &&
        tokens.slice(spanStart, spanEnd).some(({ norm }) => !words.words.idle.has(norm))
          ? [{ category: entry.term.category, start: spanStart, end: spanEnd }]
          : [],
      ),
  ]);
  const topics = [...new Set(matches.map(({ entry }) => entry))];
  const under = new Set(topics.flatMap(({ over }) => over ?? []));
  const leading = topics.filter(({ id }) => !under.has(id));
  const ranks = [
    ...leading.map(({ rank }) => RANKS.indexOf(rank)),
    ...(things.length > 0 ? [RANKS.indexOf('object')] : []),
  ];
  const best = Math.min(...ranks);
  const known = new Set([...matches, ...things].flatMap(({ start, end }) => tokens.slice(start, end)));
  return {
    topics: topics.map((topic) => ({
      topic,
      isMain: !under.has(topic.id) && RANKS.indexOf(topic.rank) === best,
    })),
    categories: [...groupBy(things, ({ category }) => category)].map(([category, all]) => ({
      category,
      words: all
        .map(({ start, end }) => tokens.slice(start, end).filter(({ norm }) => !words.words.idle.has(norm)))
        // "Book" of an address book is another.
        .flatMap((telling) => (telling.length === 1 && !isNamed(telling[0]!, pack) ? telling : []))
        .map(({ norm }) => words.words.stem(norm)),
    })),
    ofCategories: things.length > 0 && RANKS.indexOf('object') <= best,
    words: wordsOf(tokens, known, words),
  };
}

/** Does the vocabulary of data know the word? Then it tells where it is meant. */
function isNamed(token: Token, { vocabulary }: CompiledPack): boolean {
  return vocabulary.scan([token]).some(({ entry }) => 'term' in entry && entry.term.facet === 'data');
}

interface Thing {
  readonly category: string;
  readonly start: number;
  readonly end: number;
}

/** "Address book" is no address: of overlapping things the longest counts. */
function withoutOverlaps(things: readonly Thing[]): Thing[] {
  return things.filter(
    (one) =>
      !things.some(
        (other) => other.end - other.start > one.end - one.start && other.start <= one.start && other.end >= one.end,
      ),
  );
}

// "Personal data" is asked after in every question.
function isTelling(category: string): boolean {
  return category !== 'generic';
}

function wordsOf(
  tokens: readonly Token[],
  known: ReadonlySet<Token>,
  { words: { stem, idle } }: CompiledWords,
): Map<string, AskedWord> {
  const found = new Map<string, AskedWord>();
  for (const token of tokens) {
    if (token.kind === 'punct' || idle.has(token.norm)) continue;
    found.set(stem(token.norm), { isLeft: !known.has(token) });
  }
  return found;
}
