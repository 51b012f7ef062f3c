/** Stance and hedging as one: the four ways of saying that the panel tells apart. */
import type { Finding } from '../../../core/report.ts';

export type Manner = 'stated' | 'hedged' | 'conditional' | 'denied';

export function mannerOf({ stance, hedged }: Pick<Finding, 'stance' | 'hedged'>): Manner {
  if (stance !== 'stated') return stance;
  return hedged ? 'hedged' : 'stated';
}
