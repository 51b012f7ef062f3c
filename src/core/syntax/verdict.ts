/** What is found of a clause, step by step: whether it is so, and whether anybody says so. */
import type { Status, Step } from './frame.ts';
import type { Extent } from './verb-group.ts';

export interface Verdict {
  denied: boolean;
  status: Status;
  hedged: boolean;
  obliged: boolean;
  onDevice: boolean;
  restriction: Extent | undefined;
  trace: Step[];
}

/** What was said first of a clause's status holds. */
export function setStatus(verdict: Verdict, status: Status, by: string, { start, end }: Extent): void {
  if (verdict.status !== 'asserted') return;
  verdict.status = status;
  verdict.trace.push({ by, at: { start, end } });
}

export function say(verdict: Verdict, by: string, at: Extent): void {
  verdict.trace.push({ by, at });
}

export function flip(verdict: Verdict, by: string, at: Extent): void {
  verdict.denied = !verdict.denied;
  say(verdict, by, at);
}
