/** Exit statuses of the command. */

/**
 * `stopped`: a run as a whole could not begin or go on (its inputs changed, the disk is full); what is done is kept, and
 * `--resume` goes on from there.
 */
export const EXIT = { done: 0, someFailed: 1, misuse: 2, stopped: 3, interrupted: 130 } as const;
