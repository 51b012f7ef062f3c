/** Reads who gets data by a verb of their own: "our partners receive it", "advertisers may collect", "our suppliers include". */
import type { Range } from '../../document.ts';
import type { Frame } from '../../syntax/frame.ts';
import type { Sentence } from '../../text/notice.ts';
import { stanceOf, type Predicate } from '../../text/predicate.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { PartyPart } from './acts.ts';
import { restricted } from './read-frames.ts';
import { named } from './read-services.ts';
import type { SharingReader } from './reader.ts';

/** Parties that get data by a verb of their own: "our partners receive it", "advertisers may collect", "run by …". */
export function readGetters(reader: SharingReader, sentence: Sentence): void {
  const { words } = reader;
  const unit = reader.unitOf(sentence);
  readIncluded(reader, sentence);
  for (const predicate of unit.predicates) {
    const { status, negated, hedged, voice, kind, lemma, clause, subject } = predicate;
    if (status !== 'asserted' || (negated && predicate.dependent)) continue;
    const listed = negated && unit.offset === 0 ? listedBehind(sentence, predicate) : undefined;
    const isGetting =
      kind === 'collect' &&
      (words.gets.has(lemma) ||
        (words.sees.has(lemma) && voice === 'active' && clause.relation !== 'relative') ||
        (words.lacks.has(lemma) && clause.group.negator !== undefined)) &&
      (getsData(reader, unit.tokens, predicate) || listed !== undefined);
    const isUsing =
      kind === 'use' &&
      voice === 'active' &&
      !negated &&
      !predicate.dependent &&
      usesData(reader, unit.tokens, predicate);
    if (!isGetting && !isUsing) continue;
    if (subject !== 'third-party' && subject !== 'both') continue;
    // "Teachers may consent when collecting data from pupils": when, and not that they do.
    if (clause.relation === 'adverbial' && clause.group.form === 'gerund') continue;
    const agent = unit.reading.frameOf(clause).agent.at;
    const roles = reader.partsOf(sentence).filter(({ mention, part }) => {
      const at = mention.start + unit.offset;
      const isAgent =
        agent !== undefined && mention.start + unit.offset < agent.end && mention.end + unit.offset > agent.start;
      if (isAgent) return true;
      if (voice === 'passive') return part?.role === 'agent' && part.clause === clause;
      return (
        part !== undefined &&
        part.role === 'subject' &&
        (part.clause === clause || isAbove(clause, part)) &&
        at < predicate.at
      );
    });
    for (const { mention, part } of roles) {
      if (reader.isElsewhere(sentence, mention)) continue;
      const stance = part?.excepted && negated ? 'stated' : stanceOf(predicate);
      reader.statements.addMention(sentence, named(reader, sentence, mention), {
        stance,
        hedged: hedged && stance === 'stated',
        action: isUsing || words.getsAnything.has(lemma) || words.sees.has(lemma) ? 'share' : 'collect-on-site',
        conditions: [],
        // Who uses data has got them.
        inferred: isUsing || unit.offset > 0,
        ...restricted(reader, sentence, unit.reading.frameOf(clause), stance),
        ...(listed ? { restriction: listed } : {}),
      });
    }
  }
}

// "No supplier gets any of this:": nothing of what is listed.
function listedBehind(sentence: Sentence, { at }: Predicate): Range | undefined {
  const last = sentence.tokens.length - 1;
  return sentence.tokens[last]?.norm === ':' && last > at + 1 ? sentence.rangeOf(at + 1, last) : undefined;
}

// "Our suppliers include Brightfern Ltd": who they are.
function readIncluded(reader: SharingReader, sentence: Sentence): void {
  const { reading, offset } = reader.unitOf(sentence);
  for (const { mention, part } of reader.partsOf(sentence)) {
    const frame = reading.frameOf(part.clause);
    if (part.role !== 'object' || frame.act !== 'contain' || frame.status !== 'asserted') continue;
    const isExcepted = frame.polarity === 'denied' && pointsToDenial(reader, sentence, frame);
    if (!isExcepted && (frame.polarity === 'denied' || frame.agent.kind !== 'third-party')) continue;
    reader.statements.addMention(sentence, named(reader, sentence, mention), {
      stance: 'stated',
      hedged: frame.hedged,
      action: 'share',
      conditions: [],
      inferred: offset > 0 || mention.name === undefined,
    });
  }
}

// "We do not sell it to anybody. This does not include our web host": of the host the denial is not said.
function pointsToDenial(reader: SharingReader, sentence: Sentence, { clause }: Frame): boolean {
  const { notice } = reader;
  const before = notice.previous(sentence);
  const { subject } = clause;
  return (
    before?.block === sentence.block &&
    subject !== undefined &&
    subject.end - subject.start === 1 &&
    notice.compiled.grammar.words.definite.has(sentence.unit.tokens[subject.start]!.norm) &&
    reader.actsOf(before).some(({ negated }) => negated)
  );
}

// "Our partners may need to collect": the subject is that of the verb above.
function isAbove(clause: PartyPart['part']['clause'], part: PartyPart['part']): boolean {
  for (let one = clause.parent; one; one = one.parent) if (one === part.clause) return true;
  return false;
}

const MAX_OBJECT_GAP = 6;
const MAX_GOT = 12;

// "If they receive funds": not all that is got is data. "What they collect" leaves it open.
function getsData(
  { words, isPersonal }: SharingReader,
  tokens: readonly Token[],
  { lemma, voice, at }: Predicate,
): boolean {
  if (voice === 'passive' || !(words.getsAnything.has(lemma) || words.sees.has(lemma))) return true;
  return tokens.slice(at + 1, at + MAX_GOT).some((token) => words.data.has(token.stem) || isPersonal(token));
}

// "Our partners may use your information": a denial of it says nothing of who gets it.
function usesData({ words }: SharingReader, tokens: readonly Token[], { at }: Predicate): boolean {
  return tokens.slice(at + 1, at + MAX_OBJECT_GAP).some(
    (token, i, near) =>
      words.data.has(token.stem) &&
      // "Your e-mail address": what is the reader's.
      (words.relativeHeads.has(token.stem) || near.slice(0, i).some(({ norm }) => words.readersMarks.has(norm))),
  );
}
