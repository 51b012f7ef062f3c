/** Faults that belong to no tab: the panel as a whole has failed. */
import { signal } from '@preact/signals';
import { toCodedError } from '../messaging/coded-error.ts';
import type { Fault } from './tab-state.ts';

export const panelFault = signal<Fault | undefined>(undefined);

export function showFault(thrown: unknown): void {
  panelFault.value = faultOf(thrown);
}

/** What a thrown thing is to the reader, and to whoever gets the copied report. */
export function faultOf(thrown: unknown, pageText?: string): Fault {
  const { code, message, stack, address } = toCodedError(thrown);
  return {
    code,
    detail: code === 'internal' && stack !== undefined ? stack : message,
    ...(address === undefined ? {} : { address }),
    ...(pageText === undefined ? {} : { pageText }),
  };
}
