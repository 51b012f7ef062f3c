/** Of what was open while a sentence was read: its clauses, and which of them a token belongs to. */
import type { Clause, ClauseTree } from './clause.ts';
import type { ClauseNode, ClauseStack } from './clause-stack.ts';

export function treeOf({ nodes, hosts, tokens }: Pick<ClauseStack, 'nodes' | 'hosts' | 'tokens'>): ClauseTree {
  const clauses: Clause[] = [];
  for (const node of nodes.filter(({ group }) => group).toSorted((a, b) => a.group!.start - b.group!.start)) {
    const group = node.group!;
    node.clause = {
      index: clauses.length,
      group,
      relation: node.relation,
      parent: undefined,
      mark: node.mark,
      subject: group.inverted ?? (node.hasSubject ? { start: node.subjectStart, end: group.start } : undefined),
      start: node.start,
      aside: node.aside,
    };
    clauses.push(node.clause);
  }
  for (const node of nodes) {
    if (!node.clause) continue;
    let parent = node.parent;
    while (parent && !parent.clause) parent = parent.parent;
    Object.assign(node.clause, { parent: parent?.clause });
  }
  const starts = new Map(clauses.map((clause) => [clause.group.start, clause]));
  return {
    clauses,
    startingAt: (at) => starts.get(at),
    hostAt(at) {
      for (let node = hosts[at]; node; node = node.below) if (node.clause) return node.clause;
      return undefined;
    },
    hostsAt(at) {
      const found: Clause[] = [];
      for (let node = hosts[at]; node; node = node.below) if (node.clause) found.push(node.clause);
      return found;
    },
    endOf(clause) {
      let at = clause.group.end;
      while (tokens[at]?.kind === 'word' && isOf(hosts[at], clause)) at++;
      return at;
    },
    subjectOf(at) {
      const clause = hosts[at]?.clause;
      return clause?.subject && at >= clause.subject.start && at < clause.subject.end ? clause : undefined;
    },
  };
}

// Of the clause, or of one that hangs on it.
function isOf(host: ClauseNode | undefined, clause: Clause): boolean {
  for (let node = host; node; node = node.below) if (node.clause === clause) return true;
  return false;
}
