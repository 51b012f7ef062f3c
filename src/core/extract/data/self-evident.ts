/**
 * That a notice explains cookies says that they are in use; that one may sign in by a social network, that the network's
 * data come with it.
 */
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Unit } from '../../text/unit.ts';
import type { TermMatch } from '../../text/vocabulary.ts';
import type { Reading } from './reading.ts';
import { isInUse, isTracker } from './trackers.ts';

/** What a phrase says of what is done where no verb of data handling does; none where even that is left open. */
export function selfEvident(notice: Notice, { sentence, term: { category }, start }: TermMatch): readonly Reading[] {
  const { tokens, predicates, unit } = sentence;
  if (category === 'account.sign-on' && isSignOnUsed(notice, sentence))
    return [{ party: 'first', action: 'collect', origin: 'other-source', stance: 'stated', hedged: false }];
  if (!isTracker(category) || !isInUse(tokens, predicates, notice.compiled)) return [];
  // "We waive cookies", "our site gets by without them": what the publisher does with them is not understood.
  const place = start + unit.offset;
  if (unit.reading.isLacking(place) || isOfUnknownAct(unit, place)) return [];
  return [{ party: 'first', action: 'collect', origin: 'automatic', stance: 'stated', hedged: false }];
}

function isOfUnknownAct({ reading, offset }: Unit, start: number): boolean {
  const host = reading.tree.hostAt(start);
  if (!host || start < host.group.end || host.group.start < offset) return false;
  const { act, agent, clause } = reading.frameOf(host);
  const { group } = clause;
  const isPlain = group.form === 'finite' && group.voice === 'active' && !group.copula;
  // "We use and permit cookies".
  if (clause.relation === 'coordinate' && clause.parent?.group.entry?.act) return false;
  return act === undefined && agent.kind === 'publisher' && isPlain && start - group.end <= NEAR_OBJECT;
}
/** "Waive all of these cookies". */
const NEAR_OBJECT = 4;

// "You may sign in with your Facebook account. We then receive your public profile."
const SIGN_ON_WITHIN = 1;
function isSignOnUsed(notice: Notice, { index, block }: Sentence): boolean {
  return notice.sentences
    .slice(index, index + 1 + SIGN_ON_WITHIN)
    .some(
      (sentence) =>
        sentence.block === block &&
        sentence.predicates.some(
          ({ kind, subject, negated }) => kind === 'collect' && subject === 'publisher' && !negated,
        ),
    );
}
