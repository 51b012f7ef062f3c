/** Reads who gets data from the frames: "we share it with …", "we do not sell it". */
import type { Range } from '../../document.ts';
import { antecedentOf } from '../../discourse/antecedent.ts';
import { classBit, type CompiledGrammar } from '../../syntax/compiled-grammar.ts';
import type { Frame } from '../../syntax/frame.ts';
import type { SentenceReading } from '../../syntax/frames.ts';
import type { Sentence } from '../../text/notice.ts';
import type { Predicate } from '../../text/predicate.ts';
import type { Token } from '../../tokens/tokens.ts';
import { particularReceivers } from '../../text/receivers.ts';
import { coreOf, type SharingAct } from './acts.ts';
import type { Mention } from './mention.ts';
import { objectBesides } from './object-besides.ts';
import { named } from './read-services.ts';
import { opensReceiver } from './recipients-of.ts';
import type { SharingReader } from './reader.ts';
import { groundCondition, WITHOUT_RECIPIENT, type Statement } from './statement.ts';
import type { Extent } from '../../syntax/verb-group.ts';

const MAX_LABEL = 9;
const MAX_RECEIVER = 14;
const MAX_SUBJECT = 10;
const MAX_OWN = 5;

export function readFrames(reader: SharingReader, sentence: Sentence): void {
  for (const act of reader.actsOf(sentence)) readAct(reader, sentence, act);
}

function readAct(reader: SharingReader, sentence: Sentence, act: SharingAct): void {
  const { words, statements } = reader;
  const grounds = groundsOf(reader, sentence, act);
  const given = act.recipients.filter(({ mention }) => !isOurs(reader, sentence, mention));
  // "To third parties if the law requires it": the ground says when, not who else.
  const occasions = grounds.filter(
    (ground) => ground.isGround && given.length > 0 && !isAnotherCase(reader, sentence, ground),
  );
  const conditions = [...new Set([...act.conditions, ...occasions.map(groundCondition)])];
  const isSale = occasions.some(({ category }) => category === 'acquirer');
  for (const { mention, part } of given) {
    const isNobody =
      words.nobody.has(sentence.tokens[mention.start]?.norm ?? '') ||
      words.nobody.has(sentence.tokens[mention.start - 1]?.norm ?? '');
    // "To nobody except couriers": not to nobody, and to couriers.
    const isOpen = act.frame.excepting && act.negated && !part.excepted;
    if (isOpen && (isNobody || mention.category === 'anyone')) {
      if (!act.recipients.some((other) => other.part.excepted))
        statements.addMention(
          sentence,
          { ...mention, category: 'third-party' },
          { ...act, action: act.actions.at(-1)!, stance: 'conditional', conditions },
        );
      continue;
    }
    // "With everybody except advertisers": nobody says that they get it.
    if (part.excepted && !act.negated) continue;
    const stance =
      part.excepted && act.negated
        ? 'stated'
        : part.denied || (isNobody && act.stance === 'stated')
          ? 'denied'
          : act.stance;
    const whole =
      isSale && isWhoever(mention) ? { ...mention, category: 'acquirer' } : named(reader, sentence, mention);
    for (const action of act.actions)
      statements.addMention(sentence, whole, {
        stance,
        hedged: stance === 'stated' && act.hedged,
        action: part.excepted && act.negated && action === 'sell' ? 'share' : action,
        conditions,
        ...inferredBy(reader, sentence),
        ...(stance === 'denied' ? ofAntecedent(reader, sentence, act) : {}),
        ...restricted(reader, sentence, act.frame, stance),
        ...(stance === 'denied' && !act.frame.restriction && whole.category === 'third-party' && !whole.name
          ? ofSome(reader, sentence, act)
          : {}),
      });
  }
  const said = new Set(given.map(({ mention }) => mention.category));
  const others = grounds.filter(
    (ground) =>
      !said.has(ground.category) &&
      (!occasions.includes(ground) || (isSale && ground.category === 'acquirer' && !said.has('third-party'))),
  );
  for (const ground of others) {
    statements.addMention(sentence, ground, {
      stance: act.stance,
      hedged: act.hedged,
      action: ground.category === 'acquirer' ? 'transfer' : 'disclose',
      conditions: [...new Set([...act.conditions, groundCondition(ground)])],
    });
  }
  if (act.recipients.length === 0 && grounds.length === 0) readWithoutRecipient(reader, sentence, act);
}

// What stands in a lead-in is said there; the item only goes on.
function inferredBy(reader: SharingReader, sentence: Sentence): { inferred?: true } {
  return reader.unitOf(sentence).offset > 0 ? { inferred: true } : {};
}

/** The words that narrow a denial, where the statement is one. */
export function restricted(
  reader: SharingReader,
  sentence: Sentence,
  { restriction }: Frame,
  stance: Statement['stance'],
): { restriction?: Range } {
  if (stance !== 'denied' || !restriction) return {};
  const { tokens } = reader.unitOf(sentence);
  return { restriction: { start: tokens[restriction.start]!.start, end: tokens[restriction.end - 1]!.end } };
}

// "With people who write letters", "with third-party websites": denied of them, whoever else gets it.
function ofSome(reader: SharingReader, sentence: Sentence, { verbs }: SharingAct): { restriction?: Range } {
  const restriction = particularReceivers(reader.notice.compiled, reader.unitOf(sentence), verbs.at(-1)!.clause);
  return restriction ? { restriction } : {};
}

// "We share them with nobody": denied of what has been named before.
function ofAntecedent({ notice }: SharingReader, sentence: Sentence, { verbs }: SharingAct): { restriction?: Range } {
  const restriction = antecedentOf(notice, sentence, verbs.at(-1)!.clause) ?? objectBesides(notice, sentence, verbs);
  return restriction ? { restriction } : {};
}

// "With us", "to our own staff"
function isOurs({ words }: SharingReader, { tokens }: Sentence, { start, end }: Mention): boolean {
  return tokens.slice(start, end).some((token) => words.ownPeople.has(token.stem));
}

/** Said of whoever it is. */
function isWhoever({ category }: Mention): boolean {
  return category === 'third-party' || category === 'anyone';
}

// "With providers, and as required by law": a case of its own, beside the recipients.
function isAnotherCase({ words }: SharingReader, { tokens }: Sentence, { start }: Mention): boolean {
  return tokens.slice(Math.max(0, start - 4), start).some(({ norm }) => words.coordinators.has(norm) || norm === ';');
}

// The longest ground of a kind; rather than "required by law", the authority that may ask for it.
function groundsOf(reader: SharingReader, sentence: Sentence, act: SharingAct): readonly Mention[] {
  if (act.stance === 'denied' || !reader.words.standsAlone.has(act.verbs.at(-1)!.lemma)) return [];
  const from = act.verbs.at(-1)!.at - reader.unitOf(sentence).offset;
  const chosen = new Map<string, Mention[]>();
  for (const mention of reader.mentions.in(sentence)) {
    const isAuthority = !mention.isGround && mention.category === 'government' && mention.start > from;
    if (!mention.isGround && !isAuthority) continue;
    const all = chosen.get(mention.category);
    const known = all?.[0];
    if (all && isAuthority && !known!.isGround) all.push(mention);
    else if (!known || (known.isGround && (isAuthority || mention.end - mention.start > known.end - known.start)))
      chosen.set(mention.category, [mention]);
  }
  return [...chosen.values()].flat();
}

// "We do not sell your data": to nobody at all. "We may share it": with somebody.
function readWithoutRecipient(reader: SharingReader, sentence: Sentence, act: SharingAct): void {
  const { words } = reader;
  const { tokens } = sentence;
  const { offset } = reader.unitOf(sentence);
  const [first, last] = [act.verbs[0]!, act.verbs.at(-1)!].map((verb) => ({
    ...verb,
    at: verb.at - offset,
    from: verb.from - offset,
    reach: { start: verb.reach.start - offset, end: verb.reach.end - offset },
  })) as [Predicate, Predicate];
  // Said in the lead-in, of which the sentence is an item.
  if (last.at < 0) return;
  const zone = { start: last.at + 1, end: last.reach.end };
  const isPublic =
    act.verbs.every(({ lemma }) => words.publishing.has(lemma)) &&
    tokens.some((token) => words.readersMarks.has(token.norm) || reader.isPersonal(token));
  const receiver = tellsReceiver(reader, sentence, last, act.frame);
  if (
    !(
      act.verbs.some(({ lemma }) => words.standsAlone.has(lemma)) ||
      isParted(reader, tokens, last) ||
      receiver ||
      isPublic
    ) ||
    !act.namesData ||
    goesToSpeaker(reader, sentence, zone) ||
    isOfChildren(reader, sentence, zone)
  )
    return;
  if (reader.opensRecipients(sentence)) return;
  // "This includes not sharing your password": nobody's, and no practice.
  if (act.negated && last.form === 'gerund' && last.subject === 'unknown') return;
  // "With the exception of telling your friends, it is not shared": not denied as a whole.
  if (act.stance === 'denied' && isExceptedBefore(reader, sentence, act)) return;
  if (!act.negated) {
    // On the way, or only announced.
    const isItem = last.subject === 'unknown' && sentence.block.kind === 'list-item' && last.at <= MAX_ITEM_VERB;
    if (
      last.dependent ||
      last.form === 'gerund' ||
      (last.subject === 'unknown' && !(isItem && isUnderPublisher(reader, sentence))) ||
      announces(reader, tokens, last)
    )
      return;
    // "2.1 When We Share" in a table of contents; "if we share it, we keep a record".
    if (last.at > 0 && tokens[last.at]!.capital) return;
    if (tokens.slice(Math.max(0, first.from - 4), first.from).some((token) => words.conditionals.has(token.norm)))
      return;
    if (first.voice === 'passive' ? !isMainPassive(reader, tokens, first) : isRelative(reader, tokens, first.from))
      return;
  }
  const phrase = coreOf(tokens, { verbs: [{ ...first, from: Math.max(0, first.from) }, last] }, words);
  for (const action of act.actions) {
    if (!act.negated && action === 'transfer') continue;
    const said = {
      ...act,
      action,
      ...inferredBy(reader, sentence),
      ...(act.negated && isOfThoseBefore(reader, sentence, first, last) ? { inferred: true } : {}),
      ...(act.stance === 'denied' ? { ...ofAntecedent(reader, sentence, act), ...ofSome(reader, sentence, act) } : {}),
      ...restricted(reader, sentence, act.frame, act.stance),
    };
    if (isPublic) reader.statements.addComplete(sentence, phrase, 'public', said);
    else if (!act.negated && receiver) reader.statements.addComplete(sentence, phrase, 'third-party', said);
    else reader.statements.addPhrase(sentence, phrase, act.negated ? 'anyone' : 'third-party', WITHOUT_RECIPIENT, said);
  }
}

const OBJECT_PRONOUN = classBit('object-pronoun');

// "Your diary and notes stay on the phone, so we never sell them": what else they sell is left open.
function isOfThoseBefore(
  { words, notice }: SharingReader,
  { tokens }: Sentence,
  { from }: Predicate,
  { at }: Predicate,
): boolean {
  if ((notice.compiled.grammar.maskOf(tokens[at + 1]?.norm ?? '') & OBJECT_PRONOUN) === 0) return false;
  const before = tokens.slice(0, Math.max(0, from));
  return (
    before.some(({ norm }) => words.readersMarks.has(norm)) && !before.some(({ stem }) => words.relativeHeads.has(stem))
  );
}

function isExceptedBefore(reader: SharingReader, sentence: Sentence, { verbs }: SharingAct): boolean {
  return reader
    .unitOf(sentence)
    .reading.operators.some(({ operator, at }) => operator.effect === 'excepted' && at.end <= verbs[0]!.from);
}

// "We may share it with a relative who cares for you": a receiver, of no kind that we know.
function tellsReceiver(
  reader: SharingReader,
  sentence: Sentence,
  { at, lemma }: Predicate,
  { clause }: Frame,
): boolean {
  const { grammar } = reader.notice.compiled;
  const { reading, offset } = reader.unitOf(sentence);
  for (let i = at + offset + 1; i < reading.tokens.length; i++) {
    if (reading.tree.hostAt(i) !== clause) continue;
    const { norm, kind } = reading.tokens[i]!;
    if (kind === 'punct' && norm !== ',' && norm !== '(' && norm !== ')') return false;
    const slot = grammar.slotOf(norm);
    if (i === at + offset + 1 && grammar.words.ditransitive.has(lemma) && isOutsider(reading, grammar, i)) return true;
    if (slot !== 'companion' && slot !== 'recipient') continue;
    if (isOutsider(reading, grammar, i + 1)) return true;
    const isTaken = grammar.words.takesNoun.has(reading.tokens[i - 1]!.norm);
    const who = reading.tree.clauses.find(({ mark = 0, relation }) => mark > i && relation === 'relative');
    if (!isTaken && who && who.mark! <= i + MAX_RECEIVER && grammar.words.ofPeople.has(reading.tokens[who.mark!]!.norm))
      return true;
  }
  return false;
}

// "Your school", "the claims adjuster": somebody who acts for themselves, whosever they are.
function isOutsider({ tokens, masks }: SentenceReading, { words }: CompiledGrammar, from: number): boolean {
  let at = from;
  while (at < tokens.length && masks[at]! & OPENS_NOUN) at++;
  if (at >= tokens.length || (at === from && tokens[at]!.stem === tokens[at]!.norm)) return false;
  let last = at;
  while (last + 1 < tokens.length && tokens[last + 1]!.kind === 'word' && masks[last + 1] === 0 && last < at + MAX_HEAD)
    last++;
  for (let head = at; head <= last; head++)
    if (isGetter(tokens[head]!.stem, words))
      return head === last || masks[head + 1] !== 0 || tokens[head + 1]!.kind !== 'word';
  return false;
}
function isGetter(stem: string, { getters, outsiders, users }: CompiledGrammar['words']): boolean {
  return getters.has(stem) || (outsiders.has(stem) && !users.has(stem));
}
const OPENS_NOUN = classBit('determiner') | classBit('possessive');
const MAX_HEAD = 3;

/** A verb so near the head of an item goes on from its lead-in: "We may: use and share …". */
const MAX_ITEM_VERB = 3;
const MODAL = classBit('modal');
function isUnderPublisher({ words, notice }: SharingReader, { leadIn, section }: Sentence): boolean {
  if (!leadIn) return section.topics.has('sharing');
  const before = leadIn.tokens.at(-2)?.norm ?? '';
  return words.firstPerson.has(before) || (notice.compiled.grammar.maskOf(before) & MODAL) !== 0;
}

// "Give out your address", "pass it on"
const MAX_PARTICLE = 7;
function isParted({ words, notice }: SharingReader, tokens: readonly Token[], { lemma, at }: Predicate): boolean {
  if (!words.parted.has(lemma)) return false;
  const { grammar } = notice.compiled;
  return tokens.slice(at + 1, at + MAX_PARTICLE).some(({ norm }, i, all) => {
    if (!words.particles.has(norm)) return false;
    // "Pass on the addresses", but not "pass on Tuesdays".
    const next = all[i + 1];
    if (grammar.slotOf(norm) !== undefined && next?.kind === 'word')
      return i === 0 && (grammar.maskOf(next.norm) & OPENS_OBJECT) !== 0;
    return i === 0 || words.data.has(all[i - 1]!.stem);
  });
}
const OPENS_OBJECT = classBit('determiner') | classBit('possessive') | classBit('negative-determiner');

// "We may share it in these situations": how it is shared comes after.
function announces({ words }: SharingReader, tokens: readonly Token[], { at }: Predicate): boolean {
  return tokens
    .slice(at + 1, at + MAX_RECEIVER)
    .some(({ norm, stem }) => words.announcing.has(norm) || words.announcing.has(stem));
}

// "Share it with us", "disclose to you", "shared with authorized personnel"
function goesToSpeaker(reader: SharingReader, sentence: Sentence, zone: Extent): boolean {
  const { words } = reader;
  const { tokens } = sentence;
  const { reading, offset } = reader.unitOf(sentence);
  const limit = Math.min(zone.end, zone.start + MAX_RECEIVER);
  // "Data that you share with us": the reader does.
  const isReaders = (at: number): boolean => {
    const host = reading.tree.hostAt(at + offset);
    return host?.relation === 'relative' && reading.frameOf(host).agent.kind === 'reader';
  };
  const link = tokens.findIndex(
    (token, at) =>
      at >= zone.start && at < limit && opensReceiver(token.norm, reader.notice.compiled.grammar) && !isReaders(at),
  );
  if (link < 0) return false;
  return (
    words.speakers.has(tokens[link + 1]?.norm ?? '') ||
    // "With the College", of Merrow College.
    sentence.actors.some(({ actor, start }) => actor === 'publisher' && start === link + 1) ||
    tokens.slice(link + 1, link + MAX_OWN).some((token) => words.ownPeople.has(token.stem))
  );
}

// "We do not disclose information from children", "… of consumers who we know are under sixteen": said of an audience,
// not of sharing. "Including that of children" leaves the rest said of all.
const OF_WHOM = 5;
function isOfChildren({ words }: SharingReader, { tokens }: Sentence, zone: Extent): boolean {
  const from = tokens.findIndex((token, at) => at >= zone.start && at < zone.start + 8 && words.ofWhom.has(token.norm));
  if (from < 0 || tokens.slice(zone.start, from + 1).some(({ norm }) => words.adding.has(norm) || norm === ','))
    return false;
  if (tokens.slice(from, from + OF_WHOM).some((token) => words.children.has(token.stem))) return true;
  return tokens
    .slice(from, from + MAX_RECEIVER)
    .some(
      ({ norm }, at, near) =>
        words.below.has(norm) &&
        near.slice(at + 1, at + 5).some(({ kind, norm: age }) => kind === 'number' || words.ages.has(age)),
    );
}

// "The information we disclose", "the ways in which we use and share it"
function isRelative({ words }: SharingReader, tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - MAX_LABEL; at--) {
    if (words.firstPerson.has(tokens[at]!.norm)) return words.relativeHeads.has(tokens[at - 1]?.stem ?? '');
    if (tokens[at]!.norm === '.' || tokens[at]!.norm === ';') return false;
  }
  return false;
}

// "Your data may be shared", not "data which was shared" nor "information disclosed".
function isMainPassive({ words }: SharingReader, tokens: readonly Token[], { from, at }: Predicate): boolean {
  if (from === at) return false;
  for (let i = from - 1; i >= 0 && i >= from - MAX_SUBJECT; i--) {
    const { norm } = tokens[i]!;
    if (norm === ',' || norm === ';') return true;
    if (words.subordinating.has(norm)) return false;
  }
  return true;
}
