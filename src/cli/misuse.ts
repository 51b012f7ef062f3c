/** Arguments that cannot be understood, and why: a result with a message for people, never an exception. */

export interface Misuse {
  readonly kind: 'misuse';
  readonly message: string;
}

export function misuse(message: string): Misuse {
  return { kind: 'misuse', message };
}
