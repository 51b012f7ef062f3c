/** Sentences that say what is done with what was named before: "Cookies" – "We use none.", "There are none here." */
import type { AskedAct, ColumnWords } from '../lexicon/column-words.ts';
import type { Frame } from '../syntax/frame.ts';
import { isProForm, type Extent } from '../syntax/verb-group.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Verdict } from './answer.ts';
import { ACTS } from './asked-in.ts';
import { isOwnPlace } from './own-place.ts';

export interface Pointing {
  readonly verdict: Extract<Verdict, 'yes' | 'no' | 'conditional'>;
  /** What is done; undefined where it is what the words before name: "It does not take place." */
  readonly act?: AskedAct;
  /** Tokens of the words that narrow a denial. */
  readonly restriction?: Extent;
}

/** Undefined where a sentence speaks of anything of its own. */
export function pointingIn(sentence: Sentence, words: ColumnWords): Pointing | undefined {
  const { reading, tokens } = sentence;
  if (reading.isQuestion || tokens.at(-1)?.norm === ':') return undefined;
  const [frame] = reading.frames;
  const happening = reading.frames.every(({ act }) => act === undefined) ? happeningIn(tokens, words) : undefined;
  if (!frame || happening) return happening;
  const { clause, status, polarity, restriction } = frame;
  if (clause.relation !== 'main' || status !== 'asserted') return undefined;
  // "In the event of a change they are shown here": of whom, the words before tell.
  if ((clause.subject?.start ?? 0) > 1) return undefined;
  const denied = polarity === 'denied';
  // "We do no such thing."
  if (isProForm(clause.group) && reading.frames.length === 1)
    return frame.agent.kind === 'publisher' ? { verdict: denied ? 'no' : 'yes' } : undefined;
  const act = actOf(frame, sentence, words);
  if (!act) return undefined;
  const { end, isNone } = pointerAt(frame, tokens, words);
  if (end < 0) return undefined;
  const rest = restOf(tokens, end, words);
  // "We share them with our bank": with whom, it says itself.
  if (rest === 'other' && (act === 'share' || act === 'sell')) return undefined;
  if (rest === 'conditional') return isNone || denied ? undefined : { verdict: 'conditional', act };
  // "We use none that follow you": of a part, and of which is not told.
  if (rest === 'own' || (rest === 'other' && (denied || reading.frames.length > 1))) return undefined;
  return { verdict: denied ? 'no' : 'yes', act, ...(restriction ? { restriction } : {}) };
}

function actOf(frame: Frame, { tokens }: Sentence, words: ColumnWords): AskedAct | undefined {
  const { act, agent, clause, lemma, polarity } = frame;
  const { subject, group } = clause;
  const first = tokens[subject?.start ?? -1]?.norm ?? '';
  if (words.existential.has(first)) return group.copula ? 'collect' : undefined;
  // "You will find none here."
  if (agent.kind === 'reader') return polarity === 'denied' && words.finding.has(lemma) ? 'collect' : undefined;
  const isOurs = agent.kind === 'publisher' || words.us.has(first);
  if (!isOurs && !(agent.kind === 'none' && group.voice === 'passive')) return undefined;
  return act && ACTS[act];
}

// Where the words end that stand for what was named before; -1 where the verb is said of something else.
function pointerAt(
  { clause: { group, subject } }: Frame,
  tokens: readonly Token[],
  words: ColumnWords,
): { end: number; isNone: boolean } {
  if (group.voice === 'passive') {
    const own = tokens.slice(subject?.start ?? 0, subject?.end ?? 0);
    return { end: own.length === 1 && words.pointers.has(own[0]!.norm) ? group.end : -1, isNone: false };
  }
  let at = group.end;
  let isNone = false;
  let isPointing = false;
  for (; at < tokens.length; at++) {
    const { norm, kind } = tokens[at]!;
    if (words.pointers.has(norm)) isPointing = true;
    else if (words.beside.has(norm) && (isPointing || isNone)) continue;
    else if (words.no.has(norm) || words.nobody.has(norm)) isNone = true;
    // "No such files"
    else if (
      !(kind === 'word' && words.pointers.has(tokens[at - 1]?.norm ?? '') && tokens[at - 1]!.norm === words.such)
    )
      break;
    if (words.nobody.has(norm)) isPointing = true;
  }
  return { end: isPointing ? at : -1, isNone };
}

function restOf(tokens: readonly Token[], from: number, words: ColumnWords): 'none' | 'conditional' | 'other' | 'own' {
  let at = from;
  while (at < tokens.length && (words.closing.has(tokens[at]!.norm) || words.stressing.has(tokens[at]!.norm))) at++;
  if (isOwnPlace(tokens, at, words)) return 'none';
  const next = tokens[at];
  if (!next || next.norm === '.' || next.norm === ';') return 'none';
  if (words.conditional.has(next.norm)) return 'conditional';
  // "Some tools" is no pronoun.
  return next.kind === 'punct' || words.narrowing.has(next.norm) ? 'other' : 'own';
}

// "None takes place", "This does not happen", "We do not engage in it", "At Heron, neither occurs".
function happeningIn(all: readonly Token[], words: ColumnWords): Pointing | undefined {
  const comma = all.findIndex(({ norm }) => norm === ',');
  const isPlaced = comma > 1 && words.at.has(all[0]!.norm) && all.slice(1, comma).every(({ capital }) => capital);
  const tokens = isPlaced ? all.slice(comma + 1) : all;
  if (!tokens.some(({ norm }) => words.happening.has(norm))) return undefined;
  let denied = false;
  for (const [at, { norm, kind }] of tokens.entries()) {
    if (words.negating.has(norm) || words.nobody.has(norm)) denied = !denied;
    else if (kind !== 'punct' && !isSmall(norm, words)) {
      if (!isOwnPlace(tokens, at, words)) return undefined;
      break;
    }
  }
  return { verdict: denied ? 'no' : 'yes' };
}

function isSmall(norm: string, words: ColumnWords): boolean {
  return (
    words.happening.has(norm) ||
    words.pointers.has(norm) ||
    words.beside.has(norm) ||
    words.proVerbs.has(norm) ||
    words.proForms.has(norm) ||
    words.us.has(norm) ||
    words.closing.has(norm)
  );
}
