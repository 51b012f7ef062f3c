/** The reader, named as one of many. */
import type { Token } from './tokens.ts';

const USERS = /^(?:user|customer|visitor|member|subscriber|guest)$/u;

/** "Our users", "our customers" from token `at` on: what is sent to them is sent to the reader. */
export function isOurUsers(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'our' && USERS.test(tokens[at + 1]?.stem ?? '');
}
