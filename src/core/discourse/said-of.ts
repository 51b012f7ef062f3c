/** What an answer says, given what was asked: which acts, whether they are done, of what part. */
import type { Range } from '../document.ts';
import type { AskedAct } from '../lexicon/column-words.ts';
import type { Stance } from '../report.ts';
import type { Verdict } from './answer.ts';

/** What is asked of data: by a column's head, a label, or a question in so many words. */
export interface Asked {
  readonly acts: readonly AskedAct[];
  /** "Sold or shared": yes may mean either. */
  readonly either: boolean;
  /** "Not collected" */
  readonly denied: boolean;
  /** What narrows it: "for advertising". */
  readonly restriction?: Range | undefined;
}

export interface Said {
  readonly acts: readonly AskedAct[];
  readonly stance: Stance;
  readonly restriction?: Range;
}

/** Undefined where the answer says nothing that is understood. */
export function saidOf({ acts, either, denied, restriction }: Asked, verdict: Verdict): Said | undefined {
  if (verdict === 'blank' || verdict === 'unread') return undefined;
  // "Not collected: only if you agree" says neither.
  if (verdict === 'conditional') return denied ? undefined : saying(acts, either, 'conditional');
  const isDenied = (verdict === 'yes') === denied;
  const said = saying(acts, either, isDenied ? 'denied' : 'stated');
  return said && isDenied && restriction ? { ...said, restriction } : said;
}

// "Sold or shared? Yes" says that one of them is done: the weaker at most. "Sold and shared? No" says of neither that it
// is not.
function saying(acts: readonly AskedAct[], either: boolean, stance: Stance): Said | undefined {
  if (acts.length < 2 || (stance === 'denied') === either) return { acts, stance };
  const isPassing = acts.every((act) => act === 'share' || act === 'sell');
  return either && isPassing ? { acts: ['share'], stance } : undefined;
}
