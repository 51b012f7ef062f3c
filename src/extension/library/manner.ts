/** How a thing is said, in words. */
import type { CellState } from '../../core/compare/vendors.ts';
import type { Finding } from '../../core/report.ts';
import { t, type MessageKey } from '../i18n.ts';

export function mannerOf({ stance, hedged }: Pick<Finding, 'stance' | 'hedged'>): CellState {
  return stance === 'stated' && hedged ? 'hedged' : stance;
}

export function mannerWords(state: CellState): string {
  return t(`library_state_${state.replace('-', '_')}` as MessageKey);
}
