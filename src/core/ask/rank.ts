/** Which passages answer a question, the best first. */
import { answersCategory, answersTopic, ENOUGH, speaksOfOthers, type Passage } from './passage.ts';
import type { CompiledWords } from './compiled-words.ts';
import { isSpecific, type Asked } from './question.ts';
import type { AskTopic } from '../lexicon/ask-words.ts';

export interface Ranked {
  readonly passage: Passage;
  readonly score: number;
}

/** How much counts beside what must be answered: what else the question names, and its words. */
const BESIDE = 0.5;
const WORDS = 0.8;
/** What is said of other data. */
const OF_OTHERS = 0.4;
/** What is said of some data, where nothing certain is asked for. */
const OF_SOME = 0.9;
/** What is said of whatever data, where certain ones are asked for. */
const WITHOUT_THING = 0.6;
/** A synonym is less than the word. */
const SYNONYM = 0.8;
/** So much of a question's words must stand in a passage that nothing else speaks for. */
const MOST_WORDS = 0.6;
/** An opening answers less well than what it opens. */
const OPENING = 0.8;

/** So much, in its very words, where the question is understood and nothing else answers: of two rare words at least. */
const NEARLY_ALL = 0.8;
const FEWEST_WORDS = 2;
const HALF = 0.5;
/** A rare word stands in no more passages: of so many, or of so great a share of them. */
const RARE = 3;
const RARE_SHARE = 0.04;

/** All that answer, best first; of equals the first in the text. */
export function rank(passages: readonly Passage[], asked: Asked, words: CompiledWords): Ranked[] {
  const weigh = wordWeights(passages, asked, words);
  const specific = asked.categories.filter(({ category }) => isSpecific(category));
  const isAbsent =
    specific.length > 0 &&
    !passages.some((passage) => specific.some((each) => answersCategory(passage, each) >= ENOUGH));
  const isNamed = asked.topics.length > 0 || asked.categories.length > 0;
  const ranked = passages.flatMap((passage): Ranked[] => {
    const { byWords, byOwnWords, byLeft, byAnyLeft, rare } = weigh(passage);
    let main = 0;
    let sum = 0;
    for (const { topic, isMain } of asked.topics) {
      const isOfOthers = topic.ofThings && speaksOfOthers(passage, asked.categories);
      const factor = !isOfOthers ? 1 : asked.categories.length > 0 ? OF_OTHERS : OF_SOME;
      const object = topic.needsObject && !namesObject(passage, asked, topic, byAnyLeft) ? OF_OTHERS : 1;
      const answered = answersTopic(passage, topic) * factor * object;
      // Where what the question is about is named nowhere, nothing is said of who gets it.
      if (isMain && !(isAbsent && asked.ofCategories)) main = Math.max(main, answered);
      sum += (isMain ? 1 : BESIDE) * answered;
    }
    let named = 0;
    let ofNamed = 0;
    for (const category of asked.categories) {
      const answered = answersCategory(passage, category);
      named = Math.max(named, answered);
      ofNamed += (asked.ofCategories ? 1 : BESIDE) * answered;
    }
    if (asked.ofCategories) main = Math.max(main, named);
    // Photos × recipients, photos, recipients: in this order.
    if (asked.ofCategories && specific.length > 0 && named < ENOUGH) sum *= WITHOUT_THING;
    sum += ofNamed;
    const answers = isNamed
      ? main >= ENOUGH ||
        (rare >= FEWEST_WORDS && byOwnWords >= NEARLY_ALL) ||
        (byLeft >= NEARLY_ALL && byWords >= HALF)
      : byWords >= MOST_WORDS;
    if (!answers) return [];
    const score = (sum + WORDS * byWords) * (passage.isOpening ? OPENING : 1);
    return [{ passage, score }];
  });
  return ranked.sort((a, b) => b.score - a.score || a.passage.quote.start - b.passage.quote.start);
}

/** Shares of 1. */
interface Weights {
  readonly byWords: number;
  /** Without synonyms. */
  readonly byOwnWords: number;
  /** Of the words that no topic knows. */
  readonly byLeft: number;
  /** How well it has the one of these that it has best; undefined where the question has none. */
  readonly byAnyLeft: number | undefined;
  /** How many of the rare words it has. */
  readonly rare: number;
}

/** Does it name one of the things that the question names beside the topic? Where it names none, any will do. */
function namesObject(passage: Passage, asked: Asked, topic: AskTopic, byAnyLeft: number | undefined): boolean {
  const others = asked.topics.filter((other) => other.topic !== topic && other.topic.rank !== 'broad');
  if (byAnyLeft === undefined && asked.categories.length === 0 && others.length === 0) return true;
  return (
    (byAnyLeft ?? 0) >= ENOUGH ||
    asked.categories.some((category) => answersCategory(passage, category) >= ENOUGH) ||
    others.some((other) => answersTopic(passage, other.topic) >= ENOUGH)
  );
}

/** For a passage the share of the question's words that it has, rare words counting more. */
function wordWeights(
  passages: readonly Passage[],
  asked: Asked,
  { synonyms }: CompiledWords,
): (passage: Passage) => Weights {
  const all = [...asked.words].map(([stem, { isLeft }]) => {
    const forms = [stem, ...(synonyms.get(stem) ?? [])];
    const count = passages.filter(({ stems }) => forms.some((form) => (stems.get(form) ?? 0) === 1)).length;
    const isRare = count <= Math.max(RARE, RARE_SHARE * passages.length);
    return { forms, isLeft, isRare, weight: Math.log(1 + (passages.length - count + 0.5) / (count + 0.5)) };
  });
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const ofLeft = all.reduce((sum, { weight, isLeft }) => sum + (isLeft ? weight : 0), 0);
  return ({ stems }) => {
    let sum = 0;
    let owned = 0;
    let left = 0;
    let anyLeft = 0;
    let rare = 0;
    for (const { forms, weight, isLeft, isRare } of all) {
      const [own, ...others] = forms.map((form) => stems.get(form) ?? 0);
      const found = Math.max(own!, SYNONYM * Math.max(0, ...others));
      sum += weight * found;
      if (isLeft) anyLeft = Math.max(anyLeft, found);
      if (own !== 1) continue;
      owned += weight;
      if (isLeft) left += weight;
      if (isRare) rare++;
    }
    return {
      byWords: total && sum / total,
      byOwnWords: total && owned / total,
      byLeft: ofLeft && left / ofLeft,
      byAnyLeft: ofLeft ? anyLeft : undefined,
      rare,
    };
  };
}
