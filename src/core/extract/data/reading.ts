/** What a predicate says of the data it governs: who gets it, how, and whether it is stated, denied or conditional. */
import type { DataWords } from '../../lexicon/data-words.ts';
import type { DataAction, DataOrigin, Party, Stance } from '../../report.ts';
import type { Range } from '../../document.ts';
import { isOurUsers } from '../../text/our-users.ts';
import { stanceOf, type Predicate } from '../../text/predicate.ts';
import type { Token } from '../../text/tokens.ts';

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
  words: DataWords,
): readonly Reading[] {
  if (
    predicate.kind === 'protect' ||
    predicate.kind === 'manage' ||
    isNobodys(predicate) ||
    isDeniedForPurpose(tokens, predicate, at) ||
    isSaleInName(tokens, predicate) ||
    isReceiver(tokens, predicate, at, words) ||
    isRequiredByOthers(tokens, predicate) ||
    isSheltered(tokens, predicate, at) ||
    (predicate.negated && words.joining.has(predicate.lemma)) ||
    isStudy(tokens, predicate, words)
  )
    return [];
  // What readers do not hand over, and "without cookies, services cannot be provided", deny no practice.
  // "We do not ask you to enter your name": what the publisher does not ask for it does not collect.
  if (predicate.negated && predicate.asked)
    return [{ party: 'first', action: 'collect', stance: 'denied', hedged: false }];
  if (predicate.negated && (predicate.subject === 'reader' || isPlainlyProvided(tokens, predicate, words))) return [];
  const attitude = attitudeOf(predicate);
  // "If we sell our company, your name may be among the assets": no trade in data.
  const isMerger =
    predicate.kind === 'sell' && !predicate.negated && tokens.some(({ stem }) => words.mergers.has(stem));
  // "Not sold without your consent": that it is sold is not said, with consent or without.
  const isHeldBack = predicate.kind === 'sell' && predicate.negated && attitude.stance === 'conditional';
  return flows(tokens, predicate, words).map((flow) =>
    isMerger || isHeldBack
      ? { ...flow, action: 'share', stance: 'conditional', hedged: false }
      : { ...flow, ...attitude },
  );
}

// "We do not use cookies to watch you elsewhere", "cannot be used to contact you" deny a purpose, not the use.
function isDeniedForPurpose(
  tokens: readonly Token[],
  { kind, negated, reach, ...verb }: Predicate,
  at: number,
): boolean {
  if (kind !== 'use' || !negated) return false;
  for (let i = (verb.voice === 'passive' ? verb.at : at) + 1; i < reach.end; i++) {
    const { norm } = tokens[i]!;
    if (norm === ';' || norm === ',') return false;
    if (norm === 'for' || norm === 'to') return true;
  }
  return false;
}

// "Is required by law": not by the publisher.
function isRequiredByOthers(tokens: readonly Token[], { lemma, voice, at, clause }: Predicate): boolean {
  return (
    voice === 'passive' &&
    REQUIRING.has(lemma) &&
    clause.relation === 'main' &&
    tokens[at + 1]?.norm === 'by' &&
    tokens[at + 2]?.norm !== 'us'
  );
}
const REQUIRING = new Set(['require', 'need']);

// "We send a notice to your e-mail address": what stands after "to" is not what is sent.
function isReceiver(tokens: readonly Token[], { lemma, at: verb }: Predicate, at: number, words: DataWords): boolean {
  if (!SENDING.has(lemma)) return false;
  let before = at - 1;
  while (before > verb && words.edges.has(tokens[before]!.norm)) before--;
  return before > verb && tokens[before]!.norm === 'to' && !words.relating.has(tokens[before - 1]!.norm);
}
const SENDING = new Set(['send', 'transmit', 'deliver', 'communicate', 'forward', 'post']);

// "Countries that do not provide the same protection for personal data": what is provided is not the data.
const SHELTER = new Set(['protection', 'security', 'safeguard', 'confidentiality']);
const SHELTERED_WITHIN = 6;
function isSheltered(tokens: readonly Token[], { kind, at: verb }: Predicate, at: number): boolean {
  if (kind !== 'provide') return false;
  for (let i = Math.max(verb + 1, at - SHELTERED_WITHIN); i < at; i++) {
    const next = tokens[i + 1]?.norm;
    if (SHELTER.has(tokens[i]!.stem) && (next === 'for' || next === 'of' || next === 'to')) return true;
  }
  return false;
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

// "The purpose of collecting or selling", "the categories that were sold", "the right to opt out of sale to those who sell
// it", "categories sold: none": that data are sold is not said.
const LISTED = new Set(['category', 'list', 'piece']);
const STATING = new Set([':', 'are', 'is', 'include', 'includes', 'following']);
const NAMED_WITHIN = 14;
function isSaleInName(tokens: readonly Token[], { kind, negated, form, from, at, subject }: Predicate): boolean {
  if (kind !== 'sell' || negated) return false;
  const before = tokens.slice(Math.max(0, from - NAMED_WITHIN), from);
  if (subject !== 'publisher' && tokens.slice(0, from).some(({ stem }) => stem === 'right' || stem === 'opt'))
    return true;
  if (form === 'gerund' && before.some(({ stem }) => stem === 'purpose' || stem === 'reason')) return true;
  if (!before.some(({ stem }) => LISTED.has(stem))) return false;
  const stating = tokens.slice(at + 1).find(({ norm }) => STATING.has(norm));
  return stating === undefined || tokens.slice(-2).some(({ norm }) => norm === 'none' || norm === 'no');
}

// "To analyze trends and monitor usage" is what collected data serve for, unless cookies are said to do it.
function isStudy(tokens: readonly Token[], { dependent, lemma, from }: Predicate, words: DataWords): boolean {
  return (
    dependent && words.studying.has(lemma) && !tokens.some((token, at) => at < from && words.trackers.has(token.stem))
  );
}

// "Is provided" without "to others": by the reader, to the publisher.
function isPlainlyProvided(tokens: readonly Token[], predicate: Predicate, words: DataWords): boolean {
  const { kind, voice, from, at } = predicate;
  if (kind !== 'provide' || voice !== 'passive') return false;
  if (from === at) return true;
  const comma = tokens.findIndex(({ norm }, i) => i > at && norm === ',');
  const reach = { ...predicate.reach, end: comma < 0 ? predicate.reach.end : Math.min(comma, predicate.reach.end) };
  return receiverOf(tokens, { ...predicate, reach }, words) !== 'others';
}

type Flow = Pick<Reading, 'party' | 'action' | 'origin'>;

function attitudeOf(predicate: Predicate): Pick<Reading, 'stance' | 'hedged'> {
  const stance = stanceOf(predicate);
  return { stance, hedged: predicate.hedged && stance === 'stated' };
}

function flows(tokens: readonly Token[], predicate: Predicate, words: DataWords): readonly Flow[] {
  const { kind, subject } = predicate;
  const to = receiverOf(tokens, predicate, words);
  switch (kind) {
    case 'collect':
    case 'use':
    case 'retain': {
      if (subject === 'reader' || predicate.lemma === 'retain') return [];
      const action = kind === 'retain' ? {} : ({ action: kind } as const);
      const origin = kind === 'use' ? {} : originOf(tokens, predicate, words);
      const first: Flow = { party: 'first', ...action, ...origin };
      const third: Flow = { party: 'third', ...action };
      if (subject === 'publisher' && isAlsoThroughOthers(tokens, predicate, words)) return [first, third];
      return subject === 'third-party' ? [third] : subject === 'both' ? [first, third] : [first];
    }
    case 'provide':
      if (subject === 'third-party')
        return to === 'publisher' ? [{ party: 'first', action: 'collect', origin: 'other-source' }] : [];
      if (subject === 'publisher' || subject === 'both') {
        if (isPlainlyProvided(tokens, predicate, words))
          return [{ party: 'first', action: 'collect', origin: 'provided' }];
        // "The app uploads your photos to our servers."
        if (to === 'publisher') return [{ party: 'first', action: 'collect', origin: 'automatic' }];
        return to === 'others' ? [{ party: 'third', action: 'share' }] : [];
      }
      if (to === 'others') return [];
      return [{ party: 'first', action: 'collect', origin: 'provided' }];
    case 'share':
    case 'sell': {
      // "Data that we license from brokers"
      if (kind === 'sell' && tokens[predicate.at + 1]?.norm === 'from')
        return subject === 'publisher' ? [{ party: 'first', action: 'collect', origin: 'other-source' }] : [];
      // "Our vendor is given access to your address".
      if (predicate.lemma === 'give' && tokens[predicate.at + 1]?.norm === 'access')
        return subject === 'reader'
          ? []
          : isReceiving(tokens, predicate)
            ? [{ party: 'first', action: 'collect', origin: 'provided' }]
            : [{ party: 'third', action: 'share' }];
      // "Brokers sell numbers": no trade of the publisher's.
      if (kind === 'sell' && subject === 'third-party') return [];
      if (subject === 'reader')
        return to === 'others' ? [] : [{ party: 'first', action: 'collect', origin: 'provided' }];
      if (isSentByDevice(tokens, predicate, words)) return [{ party: 'first', action: 'collect', origin: 'automatic' }];
      // "Data transmitted over the internet": a participle that names no receiver says nothing of sharing.
      if (
        predicate.voice === 'passive' &&
        predicate.from === predicate.at &&
        to !== 'others' &&
        to !== 'publisher' &&
        // "Data shared: …" is a label.
        tokens[predicate.at + 1]?.norm !== ':'
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
      if (to === undefined && MOVING.has(predicate.lemma) && !predicate.negated && !predicate.conditional) return [];
      return [{ party: 'third', action: kind }];
    }
    default:
      return [];
  }
}

// "We are given access to your address", "you give us access".
function isReceiving(tokens: readonly Token[], { from, voice }: Predicate): boolean {
  return voice === 'passive' && tokens[from - 1]?.norm === 'we';
}

// "We collect, by ourselves or through third parties"
const THROUGH_WITHIN = 9;
function isAlsoThroughOthers(tokens: readonly Token[], { at }: Predicate, words: DataWords): boolean {
  for (let i = at + 1; i < at + THROUGH_WITHIN && i + 2 < tokens.length; i++) {
    const { norm } = tokens[i]!;
    if (norm !== 'or' && norm !== 'and') continue;
    const next = tokens[i + 1]!.norm;
    if (next !== 'through' && next !== 'by' && next !== 'via') continue;
    const end = tokens.findIndex(({ stem }, j) => j > i + 1 && j < i + 6 && words.sources.has(stem));
    // "Through third-party services" says where from.
    return end > 0 && tokens[end + 1]?.kind !== 'word';
  }
  return false;
}

/** Verbs that say how something travels: without a receiver they say nothing of who gets it. */
const MOVING = new Set([
  'send',
  'transmit',
  'transfer',
  'deliver',
  'communicate',
  'supply',
  'forward',
  'relay',
  'convey',
]);

const BY_ITSELF = new Set(['send', 'transmit', 'report', 'communicate', 'upload', 'supply', 'transfer']);

function isSentByDevice(tokens: readonly Token[], { voice, at, lemma }: Predicate, words: DataWords): boolean {
  if (!BY_ITSELF.has(lemma)) return false;
  if (voice === 'active')
    return (
      words.devices.has(tokens[at - 1]?.stem ?? '') ||
      (words.devices.has(tokens[at - 2]?.stem ?? '') && tokens[at - 1]?.norm !== 'we')
    );
  for (let i = at + 1; i < at + 3; i++) {
    if (tokens[i]?.norm !== 'by') continue;
    for (let j = i + 1; j < i + 5; j++) if (words.devices.has(tokens[j]?.stem ?? '')) return true;
  }
  return false;
}

const PUBLISHER = new Set(['us', 'our', 'we']);
// "Related to your orders", "in addition to": no receiver follows.
const READER = new Set(['you', 'your', 'yourself']);
/** "To your employer": the reader's, and others all the same. */
const READERS_OTHERS = new Set(
  'friend follower employer school doctor physician provider carrier bank insurer administrator'.split(' '),
);

/** To whom the object goes, by the next "to" or "with"; a bare pronoun right after the verb tells too. */
function receiverOf(
  tokens: readonly Token[],
  { at, reach, clause }: Predicate,
  words: DataWords,
): 'publisher' | 'reader' | 'others' | undefined {
  const next = tokens[at + 1]?.norm ?? '';
  if (next === 'us') return 'publisher';
  if (next === 'you') return 'reader';
  for (let i = at + 1; i < reach.end && i < at + 60; i++) {
    const { norm } = tokens[i]!;
    // "What you provide, such as your name, with couriers": behind the description.
    if (norm === ',' && clause.relation === 'relative') return undefined;
    if ((norm !== 'to' && norm !== 'with') || words.relating.has(tokens[i - 1]!.norm)) continue;
    const after = tokens[i + 1]?.norm ?? '';
    // "Addresses to which you can write"
    if (after === 'which' || after === 'whom') continue;
    if (after === 'us') return 'publisher';
    if (after === 'our' && isOwnSystem(tokens, i + 2)) return 'publisher';
    if (after === 'your' && tokens.slice(i + 2, i + 5).some(({ stem }) => READERS_OTHERS.has(stem))) return 'others';
    if (READER.has(after) || isOurUsers(tokens, i + 1)) return 'reader';
    if (norm === 'with' || !PUBLISHER.has(after)) {
      if (norm === 'to' && words.infinitives.has(tokens[i + 1]?.norm ?? '')) continue;
      return 'others';
    }
    return 'others';
  }
  return undefined;
}

// "To our servers", but not "to our service providers".
function isOwnSystem(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:server|system|website|site|app|service|database)/.test(tokens[at]?.stem ?? '') &&
    tokens[at + 1]?.stem !== 'provider'
  );
}

function originOf(
  tokens: readonly Token[],
  { at, from, lemma, reach, dependent }: Predicate,
  words: DataWords,
): { origin?: DataOrigin } {
  for (let i = Math.max(0, from - 8); i < Math.min(tokens.length, at + 8); i++)
    if (words.automatic.has(tokens[i]!.norm)) return { origin: 'automatic' };
  if (lemma === 'log' || lemma === 'track' || lemma === 'monitor') return { origin: 'automatic' };
  if (lemma === 'request' || lemma === 'ask' || lemma === 'require' || lemma === 'solicit')
    return { origin: 'provided' };
  for (let i = at + 1; i < reach.end; i++) {
    const { norm } = tokens[i]!;
    if (norm === 'from') {
      if (READER.has(tokens[i + 1]?.norm ?? '')) return {};
      for (let j = i + 1; j <= i + 6 && j < tokens.length; j++) {
        if (tokens[j]!.kind === 'punct') break;
        if (words.sources.has(tokens[j]!.stem)) return { origin: 'other-source' };
      }
    }
    if (
      (norm === 'through' || norm === 'using' || norm === 'via' || norm === 'by') &&
      /^(?:cookie|log|web|pixel|beacon|tracking)/.test(tokens[i + 1]?.stem ?? '')
    )
      return { origin: 'automatic' };
  }
  if (dependent && tokens.slice(0, from).some((token) => token.stem === 'cookie' || token.stem === 'beacon'))
    return { origin: 'automatic' };
  return {};
}
