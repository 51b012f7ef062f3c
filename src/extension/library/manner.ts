/** The words and the look of a comparison's cells: those of the panel's overview, and of what only a comparison knows. */
import type { CellState } from '../../core/compare/cell-state.ts';
import type { Manner } from '../../core/manner.ts';
import { t, type MessageKey } from '../i18n.ts';

const WORDS: Readonly<Record<CellState, MessageKey>> = {
  stated: 'overview_answer_yes',
  hedged: 'overview_answer_may',
  conditional: 'overview_answer_condition',
  mixed: 'library_state_mixed',
  partial: 'overview_answer_part',
  denied: 'overview_answer_no',
  unclear: 'overview_answer_unclear',
  'not-found': 'overview_answer_not_found',
  unknown: 'library_state_unknown',
};

export function stateWords(state: CellState): string {
  return t(WORDS[state]);
}

const LOOKS: Readonly<Partial<Record<CellState, Manner>>> = {
  stated: 'stated',
  hedged: 'hedged',
  conditional: 'conditional',
  partial: 'conditional',
  denied: 'denied',
};

export function stateLook(state: CellState): Manner | 'plain' {
  return LOOKS[state] ?? 'plain';
}
