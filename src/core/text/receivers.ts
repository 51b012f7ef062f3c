/** Whether those who are said to get nothing are some or all: "advertisers" are some, "third parties" all. */
import type { Range } from '../document.ts';
import type { Clause } from '../syntax/clause.ts';
import { classBit } from '../syntax/compiled-grammar.ts';
import { receiverOf } from '../syntax/receivers.ts';
import { joinedVerbs } from '../syntax/roles.ts';
import type { Extent } from '../syntax/verb-group.ts';
import type { CompiledPack } from './compiled-pack.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Unit } from './unit.ts';

/**
 * Where the receivers of a clause stand, or those of a verb that it is joined with ("sell or lend it to shops"), if a
 * denial towards them leaves others. Undefined where it names none, or anybody.
 */
export function particularReceivers(compiled: CompiledPack, unit: Unit, clause: Clause): Range | undefined {
  const { reading, tokens } = unit;
  const last = reading.tree.clauses.findLast((one) => joinedVerbs(reading, one).includes(clause)) ?? clause;
  const receivers = receiverOf(reading, compiled.grammar, last, reading.frameOf(last).act);
  if (!receivers || membersOf(compiled, tokens, receivers).some((member) => isAnybody(compiled, member)))
    return undefined;
  return { start: tokens[receivers.start]!.start, end: tokens[receivers.end - 1]!.end };
}

// The nouns of each member of the list, without what describes it: "shops that ask", "members of the club".
function membersOf({ grammar }: CompiledPack, tokens: readonly Token[], { start, end }: Extent): readonly Token[][] {
  const members: Token[][] = [[]];
  let isDescribed = false;
  for (const token of tokens.slice(start + 1, end)) {
    const mask = grammar.maskOf(token.norm);
    if (token.kind === 'punct' || mask & COORDINATOR) {
      isDescribed = false;
      members.push([]);
    } else if (mask & DESCRIBING) isDescribed = members.at(-1)!.length > 0;
    else if (!isDescribed) members.at(-1)!.push(token);
  }
  return members;
}
const COORDINATOR = classBit('coordinator');
const DESCRIBING = classBit('preposition') | classBit('relative') | classBit('subordinator');

// "Any other third parties": its last word is of anybody, and nothing before it says which.
function isAnybody({ grammar, pack: { data } }: CompiledPack, member: readonly Token[]): boolean {
  const head = member.at(-1);
  return (
    head !== undefined &&
    data.anybody.has(head.stem) &&
    member
      .slice(0, -1)
      .every(({ norm, stem }) => grammar.maskOf(norm) || data.anyKind.has(norm) || data.anybody.has(stem))
  );
}
