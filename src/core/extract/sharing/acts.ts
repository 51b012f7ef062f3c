/** What a sentence says is done with data towards others: its verbs of sharing, joined where they are said in one breath. */
import type { SharingAction, SharingCondition, Stance } from '../../report.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Predicate } from '../../text/predicates.ts';
import type { Token } from '../../text/tokens.ts';

export interface Act {
  /** The verbs, left to right: "sell, rent or share". */
  readonly verbs: readonly Predicate[];
  /** `share` and `sell`, if both are said, else one. */
  readonly actions: readonly SharingAction[];
  readonly stance: Stance;
  /** What the verbs deny, whatever the conditions. */
  readonly negated: boolean;
  readonly hedged: boolean;
  readonly conditions: readonly SharingCondition[];
  /** Token indices in which recipients can follow. */
  readonly zone: { readonly start: number; readonly end: number };
  /** The words name data as the object: it may stand without a recipient. */
  readonly namesData: boolean;
}

const DATA =
  new Set('information data detail info address name number pii email identifier statistic record list content usage location profile history phone message photo submission query response result answer preference material demographic file contact image account id ip documentation log total figure report summary phi it them this these that which same'.split(' '));
const THINGS = new Set('asset business stock company division product service ad advertisement goods website'.split(' '));
/** Verbs whose object is data unless something else is named. */
const OF_DATA = new Set(['share', 'disclose', 'reveal', 'divulge', 'release', 'sell', 'rent', 'lease', 'trade', 'barter', 'license', 'monetize', 'expose']);
const SELLS = new Set(['sell', 'rent', 'lease', 'trade', 'barter', 'monetize', 'license']);

/** The acts of a sentence, left to right. Other people's acts, the reader's own and mere references are left out. */
export function actsOf(notice: Notice, sentence: Sentence): readonly Act[] {
  const { tokens } = sentence;
  const all = sentence.predicates;
  const own = all.filter((predicate) => isOwnAct(predicate, tokens, all));
  if (!own.length) return [];
  const groups: Predicate[][] = [];
  for (const predicate of own) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && isCoordinated(tokens, before, predicate)) last.push(predicate);
    else groups.push([predicate]);
  }
  const conditions = notice.compiled.conditions.scan(tokens);
  return groups.map((verbs, index) => {
    const from = verbs[0]!.from;
    const until = groups[index + 1]?.[0]!.from ?? tokens.length;
    const firstFrom = groups[0]![0]!.from;
    const mine = conditions.filter(({ start, end }) => end <= firstFrom || (start >= from - 3 && start < until)).map((match) => match.entry);
    const negated = verbs.some((verb) => verb.negated) || isDeniedAhead(tokens, from);
    const decisive = mine.filter((entry) => entry.decisive && (negated || entry.condition !== undefined));
    const stance = decisive.length ? 'conditional' : negated ? 'denied' : 'stated';
    const actions = new Set(verbs.map((verb): SharingAction => actionOf(verb)));
    return {
      verbs,
      actions: [...actions],
      stance,
      negated,
      hedged: stance === 'stated' && verbs.some((verb) => verb.hedged),
      conditions: [...new Set(mine.flatMap((entry) => entry.condition ?? []))],
      namesData: namesData(tokens, verbs),
      zone: { start: verbs.at(-1)!.at + 1, end: endOfZone(tokens, verbs.at(-1)!, all, own) },
    };
  });
}

const NEGATION = new Set(['not', 'never', 'no', 'don\'t', 'doesn\'t', 'isn\'t', 'aren\'t', 'won\'t', 'cannot']);
const DISTANT = new Set('in the business of to intend plan policy practice our it is be engage have intention any way habit we will circumstance event time directly ever'.split(' '));

// "not in the business of selling", "under no circumstances will we share", "not even one of them is shared"
function isDeniedAhead(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 8; at--) {
    const { norm, stem } = tokens[at]!;
    if (NEGATION.has(norm)) return norm !== 'no' ? tokens[at + 1]?.norm !== 'only' : tokens[at + 1]?.stem === 'circumstance' || tokens[at + 1]?.norm === 'event' || tokens[at + 1]?.norm === 'time';
    if (!DISTANT.has(stem)) return false;
  }
  return false;
}

function actionOf({ lemma, kind }: Predicate): SharingAction {
  if (SELLS.has(lemma) || kind === 'sell') return 'sell';
  if (lemma === 'transfer') return 'transfer';
  if (lemma === 'disclose' || lemma === 'release' || lemma === 'reveal' || lemma === 'divulge') return 'disclose';
  return 'share';
}

function isOwnAct(predicate: Predicate, tokens: readonly Token[], all: readonly Predicate[]): boolean {
  const { kind, subject, referred, voice } = predicate;
  if (kind !== 'share' && kind !== 'sell' && kind !== 'provide') return false;
  if (referred || subject === 'reader' || isAsked(predicate, tokens) || isAdjective(predicate, tokens)) return false;
  if (subject === 'third-party' && !isPreposed(predicate, tokens, all)) return false;
  if (kind === 'provide' && predicate.lemma !== 'provide') return false;
  return speaksOfData(predicate, tokens, voice === 'passive');
}

const READERS = new Set(['you', 'user', 'visitor', 'customer', 'member', 'child', 'student', 'parent', 'patient', 'consumer', 'player']);
const REFERRING = new Set(['how', 'whom', 'whether', 'circumstance', 'why', 'extent', 'what']);
const WISHES = new Set(['request', 'ask', 'prefer', 'want', 'wish', 'like', 'instruct', 'tell', 'direct', 'object', 'opt', 'right', 'consented', 'agreed', 'choice', 'unauthorized', 'prevent', 'guarantee', 'ensure', 'entitle', 'entitled', 'obligated', 'obliged', 'forbidden', 'prohibited', 'policy', 'notice', 'believe', 'withdraw', 'revoke', 'limit', 'restrict', 'bound', 'opting', 'stop', 'avoid', 'against', 'allowed', 'require', 'requires', 'agree', 'agrees', 'refrain']);
const MAX_LOOK_BACK = 14;

// Said of what the reader wants or may demand, of what others owe, or of what the notice itself tells: "request that we
// not share", "how your data may be shared", "they are obliged not to disclose". A main clause ends the search.
function isAsked({ from, at, voice, subject, form }: Predicate, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  if (before && READERS.has(before.stem) && voice === 'active') return true;
  if (before && voice === 'active' && (before.norm === 'that' || before.norm === 'which') && subject !== 'publisher') return true;
  const nearest = voice === 'active' && (before?.stem === 'policy' || before?.stem === 'notice' || before?.stem === 'statement');
  if (nearest) return true;
  const ownVoice = voice === 'active' && subject === 'publisher' && form !== 'gerund';
  for (let i = from - 1; i >= 0 && i >= at - MAX_LOOK_BACK; i--) {
    const { norm, stem } = tokens[i]!;
    if (norm === '.' || norm === ';' || norm === ':' || (norm === ',' && !ownVoice && i < from - 6)) return false;
    const apart = tokens.slice(i + 1, from).some((token, k) => token.norm === ',' && tokens[i + 2 + k]?.norm !== 'if');
    if (REFERRING.has(stem) && !apart && (!ownVoice || from - i <= 6)) return true;
    if (WISHES.has(stem) && (!ownVoice || from - i <= 9)) {
      // "as described in this policy, we share": the policy is only cited.
      if ((stem === 'policy' || stem === 'notice' || stem === 'right' || stem === 'believe') && ownVoice) continue;
      if (stem === 'like' || stem === 'direct') continue;
      if (ownVoice && tokens.slice(i + 1, from).some((token) => token.norm === ',')) continue;
      return true;
    }
  }
  return false;
}

const AFTER_PARTICIPLE = new Set('with to by in for on through from as and or only under outside among between for about without unless except if when , . ; : ) publicly via within during at into solely here above below'.split(' '));

// "shared objects": a participle before its noun.
function isAdjective({ form, at, from }: Predicate, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1];
  return form === 'past' && from === at && next !== undefined && next.kind === 'word' && !AFTER_PARTICIPLE.has(next.norm) && tokens[at - 1]?.norm !== 'we' && tokens[at - 1]?.norm !== 'have';
}

// "We may to our affiliates disclose your data": the recipient stands between the modal and its verb.
function isPreposed(predicate: Predicate, tokens: readonly Token[], all: readonly Predicate[]): boolean {
  if (predicate.voice === 'passive') return false;
  for (let at = predicate.from - 1; at >= 0; at--) {
    if (all.some((other) => other.at === at)) return false;
    const { norm } = tokens[at]!;
    if ((norm === 'may' || norm === 'will' || norm === 'can') && (tokens[at - 1]?.norm === 'we' || tokens[at - 1]?.capital)) {
      return tokens.slice(at, predicate.from).some((token) => token.norm === 'to' || token.norm === 'with');
    }
  }
  return false;
}

/** Is data, and nothing else, what the verb is said of? */
function speaksOfData({ lemma, at, from, kind, reach }: Predicate, tokens: readonly Token[], passive: boolean): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  if (next === 'you' || next === 'us') return false;
  if (passive || next === 'with' || next === 'to') {
    const before = tokens.slice(Math.max(0, from - 16), from);
    if (OF_DATA.has(lemma) && !(lemma === 'sell' && before.some((token) => THINGS.has(token.stem)))) return true;
    return before.some((token) => DATA.has(token.stem));
  }
  for (let i = at + 1; i < Math.min(reach.end, at + 30); i++) {
    const { norm, stem } = tokens[i]!;
    if (DATA.has(stem)) return true;
    if (norm === 'with' && (lemma === 'provide' || lemma === 'furnish' || lemma === 'supply')) continue;
    if (kind === 'sell' && THINGS.has(stem)) return false;
    if ((norm === 'with' || norm === 'to') && i > at + 1) break;
  }
  if (kind === 'sell' && SELLS.has(lemma)) {
    // "not sold": nothing else named. "sell products" is trade.
    const left = tokens.slice(Math.max(0, from - 16), from);
    return left.some((token) => DATA.has(token.stem)) && !tokens.slice(at + 1, at + 8).some((token) => THINGS.has(token.stem));
  }
  if (OF_DATA.has(lemma)) return true;
  return tokens.slice(Math.max(0, from - 8), from).some((token) => DATA.has(token.stem));
}

function namesData(tokens: readonly Token[], verbs: readonly Predicate[]): boolean {
  const { from, voice } = verbs[0]!;
  const { at } = verbs.at(-1)!;
  const where = voice === 'passive' ? tokens.slice(Math.max(0, from - 16), from) : tokens.slice(at + 1, at + 12);
  return where.some((token) => DATA.has(token.stem));
}

const JOINTS = new Set([',', 'and', 'or', '/', 'nor', '&', 'otherwise', 'also', 'even', 'in', 'any', 'other', 'way']);

// "sell, rent, or otherwise share": nothing but joints, adverbs and verbs between.
function isCoordinated(tokens: readonly Token[], before: Predicate, after: Predicate): boolean {
  if (before.negated !== after.negated || before.voice !== after.voice) return false;
  let plain = 0;
  for (let i = before.at + 1; i < after.from; i++) {
    const { norm } = tokens[i]!;
    if (!JOINTS.has(norm)) plain++;
  }
  return plain <= 2 && after.from - before.at <= 8 && !tokens.slice(before.at, after.from).some((token) => token.norm === 'but' || token.norm === ';');
}

// Recipients follow up to where the publisher or the reader begins to do something else.
function endOfZone(tokens: readonly Token[], last: Predicate, all: readonly Predicate[], own: readonly Predicate[]): number {
  let end = tokens.length;
  for (const other of all) {
    if (other.at <= last.at || other.from <= last.at) continue;
    const breaks = own.includes(other) || (!other.dependent && other.voice === 'active' && (other.subject === 'publisher' || other.subject === 'reader') && startsClause(tokens, other.from));
    if (breaks) {
      end = other.from;
      break;
    }
  }
  for (let i = last.at + 1; i < end; i++) if (tokens[i]!.norm === '.' || tokens[i]!.norm === ';') return tokens[i]!.norm === ';' ? end : i;
  return end;
}

// "…, and we use": a new main clause, not "partners that we use".
function startsClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 2]?.norm ?? '';
  return before === 'and' || before === 'but' || before === ',' || before === ';' || before === 'or';
}

/** Does the reader's wish, a choice or another's duty stand right before: "prefer that it is not used by"? */
export function isWished(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 9; at--) {
    const { norm, stem } = tokens[at]!;
    if (norm === '.' || norm === ';' || norm === ':') return false;
    if (WISHES.has(stem) && stem !== 'allowed' && stem !== 'right' && stem !== 'like' && stem !== 'direct' && stem !== 'policy' && stem !== 'notice' && stem !== 'agree') return true;
    if (REFERRING.has(stem)) return true;
  }
  return false;
}

/** The verb with its object, for an act that names no recipient: token indices. */
export function coreOf(tokens: readonly Token[], { verbs }: Act): { readonly start: number; readonly end: number } {
  const first = verbs[0]!;
  const last = verbs.at(-1)!;
  if (first.voice === 'passive') return { start: first.from, end: last.at + 1 };
  let end = last.at + 1;
  for (; end < tokens.length && end <= last.at + 9; end++) {
    const { norm } = tokens[end]!;
    if (CORE_ENDS.has(norm) || tokens[end]!.kind === 'punct') break;
  }
  return { start: first.from, end };
}

const CORE_ENDS = new Set(['with', 'to', 'for', 'without', 'unless', 'except', 'if', 'when', 'that', 'which', 'and', 'but', 'or', 'in', 'as', 'we', 'under', 'outside', 'by', 'on', 'other', 'only', 'through']);
