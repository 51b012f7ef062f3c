/** Stance and hedging as one: the four ways of saying a thing that readers are shown. */
import type { Finding } from './report.ts';

/** `hedged`: the notice says that it may. `conditional`: only under a condition. */
export type Manner = 'stated' | 'hedged' | 'conditional' | 'denied';

export function mannerOf({ stance, hedged }: Pick<Finding, 'stance' | 'hedged'>): Manner {
  if (stance !== 'stated') return stance;
  return hedged ? 'hedged' : 'stated';
}
