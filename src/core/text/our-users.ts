/** The reader, named as one of many. */
import type { CompiledGrammar } from '../syntax/compiled-grammar.ts';
import type { Token } from '../tokens/tokens.ts';

/** "Our users", "our customers" from token `at` on: what is sent to them is sent to the reader. */
export function isOurUsers(tokens: readonly Token[], at: number, { words }: CompiledGrammar): boolean {
  return words.ownPossessives.has(tokens[at]?.norm ?? '') && words.users.has(tokens[at + 1]?.stem ?? '');
}
