/** What a predicate says of the data it governs: who gets it, how, and whether it is stated, denied or conditional. */
import type { DataWords } from '../../lexicon/data-words.ts';
import type { DataAction, DataOrigin, Party, Stance } from '../../report.ts';
import type { Range } from '../../document.ts';
import { classBit, type CompiledGrammar } from '../../syntax/compiled-grammar.ts';
import type { CompiledPack } from '../../text/compiled-pack.ts';
import { isOurUsers } from '../../text/our-users.ts';
import { stanceOf, type Predicate } from '../../text/predicate.ts';
import type { Token } from '../../tokens/tokens.ts';

export interface Reading {
  readonly party: Party;
  readonly action?: DataAction;
  readonly origin?: DataOrigin;
  readonly stance: Stance;
  readonly hedged: boolean;
  readonly place?: 'device';
  readonly restriction?: Range;
}

/**
 * The readings of what stands at token `at` in the predicate's reach; none where it states no practice of collecting
 * or sharing.
 */
export function readPredicate(
  tokens: readonly Token[],
  predicate: Predicate,
  at: number,
  compiled: CompiledPack,
): readonly Reading[] {
  const words = compiled.pack.data;
  if (
    predicate.kind === 'protect' ||
    predicate.kind === 'manage' ||
    isNobodys(predicate) ||
    isOfMinor(tokens, predicate, words) ||
    isDeniedForPurpose(tokens, predicate, at, compiled) ||
    isSaleInName(tokens, predicate, compiled) ||
    isRequiredByOthers(tokens, predicate, compiled) ||
    (predicate.negated && words.joining.has(predicate.lemma)) ||
    isStudy(tokens, predicate, words)
  )
    return [];
  // What readers do not hand over, and "without cookies, services cannot be provided", deny no practice.
  // "We do not ask you to enter your name": what the publisher does not ask for it does not collect.
  if (predicate.negated && predicate.asked)
    return [{ party: 'first', action: 'collect', stance: 'denied', hedged: false }];
  const isUpload = words.uploading.has(predicate.lemma) && predicate.subject !== 'reader';
  if (
    predicate.negated &&
    (predicate.subject === 'reader' || (isPlainlyProvided(tokens, predicate, compiled) && !isUpload))
  )
    return [];
  const attitude = attitudeOf(predicate);
  // "If we sell our company, your name may be among the assets": no trade in data.
  const isMerger =
    predicate.kind === 'sell' && !predicate.negated && tokens.some(({ stem }) => words.mergers.has(stem));
  // "Not sold without your consent": that it is sold is not said, with consent or without.
  const isHeldBack = predicate.kind === 'sell' && predicate.negated && attitude.stance === 'conditional';
  return (handed(tokens, predicate, compiled) ?? flows(tokens, predicate, compiled)).map((flow) =>
    isMerger || isHeldBack
      ? { ...flow, action: 'share', stance: 'conditional', hedged: false }
      : { ...flow, ...attitude },
  );
}

// "We are given your name by the agency", "the courier is provided with your address": whoever the passive is said of gets
// it. Undefined where that is not what it says.
function handed(
  tokens: readonly Token[],
  { kind, voice, lemma, from, at, clause: { subject } }: Predicate,
  { grammar, actors }: CompiledPack,
): readonly Flow[] | undefined {
  const { providing, ditransitive, addressing } = grammar.words;
  if (!subject || voice !== 'passive' || from === at || (kind !== 'provide' && kind !== 'share')) return undefined;
  // "Supplied by us with your address".
  const isByUs = grammar.slotOf(tokens[at + 1]?.norm ?? '') === 'agent' && isOf(PUBLISHER, tokens[at + 2], grammar);
  const next = tokens[isByUs ? at + 3 : at + 1];
  const isWith = grammar.slotOf(next?.norm ?? '') === 'companion' && providing.has(lemma);
  if (!isWith && !(ditransitive.has(lemma) && isOf(OPENS_OBJECT, next, grammar))) return undefined;
  const [first] = tokens.slice(subject.start, subject.end);
  if (addressing.has(first?.norm ?? '')) return [];
  const isUs = subject.end - subject.start === 1 && isOf(PUBLISHER, first, grammar);
  if (isUs) return [{ party: 'first', action: 'collect', origin: 'other-source' }];
  const isOthers = actors.scan(tokens.slice(subject.start, subject.end)).some(({ entry }) => entry === 'third-party');
  return isOthers ? [{ party: 'third', action: 'share' }] : undefined;
}
const OPENS_OBJECT = classBit('determiner') | classBit('possessive');

// "We do not use cookies to watch you elsewhere", "cannot be used to contact you" deny a purpose, not the use.
function isDeniedForPurpose(
  tokens: readonly Token[],
  { kind, negated, reach, ...verb }: Predicate,
  at: number,
  { pack }: CompiledPack,
): boolean {
  if (kind !== 'use' || !negated) return false;
  for (let i = (verb.voice === 'passive' ? verb.at : at) + 1; i < reach.end; i++) {
    const { norm } = tokens[i]!;
    if (norm === ';' || norm === ',') return false;
    if (pack.purposes.openers.has(norm)) return true;
  }
  return false;
}

// "Is required by law": not by the publisher.
function isRequiredByOthers(
  tokens: readonly Token[],
  { lemma, voice, at, clause }: Predicate,
  { grammar, pack }: CompiledPack,
): boolean {
  return (
    voice === 'passive' &&
    pack.data.requiring.has(lemma) &&
    clause.relation === 'main' &&
    grammar.slotOf(tokens[at + 1]?.norm ?? '') === 'agent' &&
    !isOf(PUBLISHER, tokens[at + 2], grammar)
  );
}
const PUBLISHER = classBit('publisher-voice');

function isOf(mask: number, token: Token | undefined, grammar: CompiledGrammar): boolean {
  return token !== undefined && (grammar.maskOf(token.norm) & mask) !== 0;
}

// What nobody says to be so makes no statement; but what readers would hand over comes in by being named.
function isNobodys({ status, subject, kind, negated, voice, clause: { relation, parent } }: Predicate): boolean {
  if (status === 'asserted')
    // "To see your location, open the map", "choosing not to share it": by nobody that is named.
    return (
      subject === 'unknown' &&
      voice === 'active' &&
      ((relation === 'infinitive' && (negated || !parent)) || (relation === 'gerund' && negated))
    );
  const isGiven = (subject === 'reader' || subject === 'third-party') && (kind === 'provide' || kind === 'share');
  return !(
    isGiven &&
    !negated &&
    (status === 'supposed' || status === 'open' || (status === 'asked' && kind === 'provide'))
  );
}

// "If you believe that a child has sent us their name": what is feared, and no source.
function isOfMinor(
  tokens: readonly Token[],
  { status, clause: { subject } }: Predicate,
  { minors }: DataWords,
): boolean {
  if (status === 'asserted' || !subject) return false;
  return tokens.slice(subject.start, subject.end).some(({ stem }) => minors.has(stem));
}

// "The purpose of collecting or selling", "the categories that were sold", "the right to opt out of sale to those who sell
// it", "categories sold: none": that data are sold is not said.
const NAMED_WITHIN = 14;
function isSaleInName(
  tokens: readonly Token[],
  { kind, negated, form, from, at, subject }: Predicate,
  { pack: { data: words, purposes, columns } }: CompiledPack,
): boolean {
  if (kind !== 'sell' || negated) return false;
  const before = tokens.slice(Math.max(0, from - NAMED_WITHIN), from);
  if (subject !== 'publisher' && tokens.slice(0, from).some(({ stem }) => words.leaving.has(stem))) return true;
  if (form === 'gerund' && before.some(({ stem }) => purposes.nouns.has(stem))) return true;
  if (!before.some(({ stem }) => words.listed.has(stem))) return false;
  const isListed = tokens.slice(at + 1).some(({ norm }) => norm === ':' || words.listing.has(norm));
  return !isListed || tokens.slice(-2).some(({ norm }) => columns.nobody.has(norm) || columns.no.has(norm));
}

// "To analyze trends and monitor usage" is what collected data serve for, unless cookies are said to do it.
function isStudy(tokens: readonly Token[], { dependent, lemma, from }: Predicate, words: DataWords): boolean {
  return (
    dependent && words.studying.has(lemma) && !tokens.some((token, at) => at < from && words.trackers.has(token.stem))
  );
}

// "Is provided" without "to others": by the reader, to the publisher.
function isPlainlyProvided(tokens: readonly Token[], predicate: Predicate, compiled: CompiledPack): boolean {
  const { kind, voice, from, at } = predicate;
  if (kind !== 'provide' || voice !== 'passive') return false;
  if (from === at) return true;
  const comma = tokens.findIndex(({ norm }, i) => i > at && norm === ',');
  const reach = { ...predicate.reach, end: comma < 0 ? predicate.reach.end : Math.min(comma, predicate.reach.end) };
  return receiverOf(tokens, { ...predicate, reach }, compiled) !== 'others';
}

type Flow = Pick<Reading, 'party' | 'action' | 'origin'>;

function attitudeOf(predicate: Predicate): Pick<Reading, 'stance' | 'hedged'> {
  const stance = stanceOf(predicate);
  return { stance, hedged: predicate.hedged && stance === 'stated' };
}

// "Not sent anywhere" is to nobody.
function isSentAbout(tokens: readonly Token[], { lemma, voice, at, reach }: Predicate, words: DataWords): boolean {
  return (
    words.sending.has(lemma) &&
    voice === 'passive' &&
    !tokens.slice(at, reach.end).some(({ stem }) => words.anybody.has(stem))
  );
}

function flows(tokens: readonly Token[], predicate: Predicate, compiled: CompiledPack): readonly Flow[] {
  const { kind, subject } = predicate;
  const { grammar, pack } = compiled;
  const words = pack.data;
  const to = receiverOf(tokens, predicate, compiled);
  const next = tokens[predicate.at + 1]?.norm ?? '';
  switch (kind) {
    case 'collect':
    case 'use':
    case 'retain': {
      if (subject === 'reader') return [];
      const action = kind === 'retain' ? {} : ({ action: kind } as const);
      const origin = kind === 'use' ? {} : originOf(tokens, predicate, compiled);
      const first: Flow = { party: 'first', ...action, ...origin };
      const third: Flow = { party: 'third', ...action };
      if (subject === 'publisher' && isAlsoThroughOthers(tokens, predicate, compiled)) return [first, third];
      return subject === 'third-party' ? [third] : subject === 'both' ? [first, third] : [first];
    }
    case 'provide':
      if (subject === 'third-party')
        return to === 'publisher' ? [{ party: 'first', action: 'collect', origin: 'other-source' }] : [];
      if (subject === 'publisher' || subject === 'both') {
        if (isPlainlyProvided(tokens, predicate, compiled))
          return [{ party: 'first', action: 'collect', origin: 'provided' }];
        // "The app uploads your photos to our servers."
        // "The app uploads crash reports": to whoever made it.
        const isUpload = to === undefined && words.uploading.has(predicate.lemma);
        if (to === 'publisher' || isUpload) return [{ party: 'first', action: 'collect', origin: 'automatic' }];
        return to === 'others' ? [{ party: 'third', action: 'share' }] : [];
      }
      if (to === 'others') return [];
      return [{ party: 'first', action: 'collect', origin: 'provided' }];
    case 'share':
    case 'sell': {
      // "Data that we license from brokers"
      if (kind === 'sell' && grammar.slotOf(next) === 'source')
        return subject === 'publisher' ? [{ party: 'first', action: 'collect', origin: 'other-source' }] : [];
      // "Our vendor is given access to your address".
      if (grammar.words.ditransitive.has(predicate.lemma) && words.access.has(next))
        return subject === 'reader' ? [] : [{ party: 'third', action: 'share' }];
      // "Brokers sell numbers": no trade of the publisher's.
      if (kind === 'sell' && subject === 'third-party') return [];
      if (subject === 'reader')
        return to === 'others' ? [] : [{ party: 'first', action: 'collect', origin: 'provided' }];
      if (isSentByDevice(tokens, predicate, compiled))
        return [{ party: 'first', action: 'collect', origin: 'automatic' }];
      // "In a report of a fault your photos are not sent": to nobody named, it may be to the publisher.
      if (predicate.negated && to === undefined && isSentAbout(tokens, predicate, words)) return [];
      // "Data transmitted over the internet": a participle that names no receiver says nothing of sharing.
      if (
        predicate.voice === 'passive' &&
        predicate.from === predicate.at &&
        to !== 'others' &&
        to !== 'publisher' &&
        // "Data shared: …" is a label.
        next !== ':'
      )
        return [];
      if (to === 'publisher')
        return [
          {
            party: 'first',
            action: 'collect',
            ...(subject === 'third-party' ? { origin: 'other-source' as const } : {}),
          },
        ];
      if (to === 'reader') return [];
      // "Your address is transmitted by secure means": from where it is typed to the publisher, not to others.
      if (to === undefined && words.moving.has(predicate.lemma) && !predicate.negated && !predicate.conditional)
        return [];
      return [{ party: 'third', action: kind }];
    }
    default:
      return [];
  }
}

// "We collect, by ourselves or through third parties"
const THROUGH_WITHIN = 9;
const OTHERS_WITHIN = 4;
function isAlsoThroughOthers(tokens: readonly Token[], { at }: Predicate, { grammar, pack }: CompiledPack): boolean {
  for (let i = at + 1; i < at + THROUGH_WITHIN && i + 2 < tokens.length; i++) {
    if (!isOf(COORDINATOR, tokens[i], grammar) || !isByMeans(tokens[i + 1], grammar)) continue;
    const end = tokens.findIndex(
      ({ stem }, j) => j > i + 1 && j <= i + 1 + OTHERS_WITHIN && pack.data.sources.has(stem),
    );
    // "Through third-party services" says where from.
    return end > 0 && tokens[end + 1]?.kind !== 'word';
  }
  return false;
}
const COORDINATOR = classBit('coordinator');

function isByMeans(token: Token | undefined, grammar: CompiledGrammar): boolean {
  const slot = grammar.slotOf(token?.norm ?? '');
  return slot === 'means' || slot === 'agent';
}

function isSentByDevice(
  tokens: readonly Token[],
  { voice, at, lemma }: Predicate,
  { grammar, pack: { data: words } }: CompiledPack,
): boolean {
  if (!words.transmitting.has(lemma)) return false;
  const isDevice = (i: number): boolean => words.devices.has(tokens[i]?.stem ?? '');
  if (voice === 'active') return isDevice(at - 1) || (isDevice(at - 2) && !isOf(SUBJECT, tokens[at - 1], grammar));
  for (let i = at + 1; i < at + 3; i++) {
    if (grammar.slotOf(tokens[i]?.norm ?? '') !== 'agent') continue;
    for (let j = i + 1; j < i + 5; j++) if (isDevice(j)) return true;
  }
  return false;
}
const SUBJECT = classBit('subject-pronoun');

/** To whom the object goes, by the next "to" or "with"; a bare pronoun right after the verb tells too. */
function receiverOf(
  tokens: readonly Token[],
  { at, reach, clause }: Predicate,
  { grammar, pack }: CompiledPack,
): 'publisher' | 'reader' | 'others' | undefined {
  const { data: words, columns } = pack;
  const isUs = (token: Token | undefined): boolean => isOf(PUBLISHER, token, grammar) && isOf(OBJECT, token, grammar);
  if (isUs(tokens[at + 1])) return 'publisher';
  if (grammar.words.addressing.has(tokens[at + 1]?.norm ?? '')) return 'reader';
  for (let i = at + 1; i < reach.end && i < at + 60; i++) {
    const { norm } = tokens[i]!;
    // "What you provide, such as your name, with couriers": behind the description.
    if (norm === ',' && clause.relation === 'relative') return undefined;
    // "Related to your orders", "in addition to": no receiver follows.
    if (!columns.towards.has(norm) || words.relating.has(tokens[i - 1]!.norm)) continue;
    const next = tokens[i + 1];
    const after = next?.norm ?? '';
    // "Addresses to which you can write"
    if (isOf(RELATIVE, next, grammar) && !isOf(OTHER_WORDS, next, grammar)) continue;
    if (isUs(next)) return 'publisher';
    if (grammar.words.ownPossessives.has(after) && isOwnSystem(tokens, i + 2, words)) return 'publisher';
    if (grammar.words.readers.has(after)) {
      // "To your employer": the reader's, and others all the same.
      const isTheirs = grammar.words.readersPossessives.has(after);
      return isTheirs && tokens.slice(i + 2, i + 5).some(({ stem }) => words.readersOthers.has(stem))
        ? 'others'
        : 'reader';
    }
    if (isOurUsers(tokens, i + 1, grammar)) return 'reader';
    if (isOf(INFINITIVE_MARKER, tokens[i], grammar) && words.infinitives.has(after)) continue;
    return 'others';
  }
  return undefined;
}
const OBJECT = classBit('object-pronoun');
const RELATIVE = classBit('relative');
const OTHER_WORDS = classBit('complementiser') | classBit('possessive');
const INFINITIVE_MARKER = classBit('infinitive-marker');

// "To our servers", but not "to our service providers".
function isOwnSystem(tokens: readonly Token[], at: number, words: DataWords): boolean {
  return words.ownSystems.has(tokens[at]?.stem ?? '') && !words.traders.has(tokens[at + 1]?.stem ?? '');
}

function originOf(
  tokens: readonly Token[],
  { at, from, lemma, reach, dependent }: Predicate,
  { grammar, pack: { data: words, purposes } }: CompiledPack,
): { origin?: DataOrigin } {
  for (let i = Math.max(0, from - 8); i < Math.min(tokens.length, at + 8); i++)
    if (words.automatic.has(tokens[i]!.norm)) return { origin: 'automatic' };
  if (words.following.has(lemma)) return { origin: 'automatic' };
  if (words.requesting.has(lemma)) return { origin: 'provided' };
  for (let i = at + 1; i < reach.end; i++) {
    if (grammar.slotOf(tokens[i]!.norm) === 'source') {
      if (grammar.words.readers.has(tokens[i + 1]?.norm ?? '')) return {};
      for (let j = i + 1; j <= i + 6 && j < tokens.length; j++) {
        if (tokens[j]!.kind === 'punct') break;
        if (words.sources.has(tokens[j]!.stem)) return { origin: 'other-source' };
      }
    }
    if (isByMeans(tokens[i], grammar) && words.recorders.has(tokens[i + 1]?.stem ?? '')) return { origin: 'automatic' };
  }
  if (dependent && tokens.slice(0, from).some(({ stem }) => purposes.trackers.has(stem)))
    return { origin: 'automatic' };
  return {};
}
