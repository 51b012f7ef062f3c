/** To whom data is said to go, or not to go. */
import type { Block } from '../../document.ts';
import type { SharingAction, SharingCondition, Stance } from '../../report.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Predicate } from '../../text/predicates.ts';
import { attitudeAt } from '../../text/stance.ts';
import type { Rule } from '../../lexicon/rule.ts';
import type { Token } from '../../text/tokens.ts';
import type { RuleMatch } from '../../text/vocabulary.ts';
import { evidence, type Draft, type Extractor } from '../draft.ts';
import { actsOf, coreOf, isWished, type Act } from './acts.ts';
import { Mentions, type Mention } from './mentions.ts';
import { isChained, linkBefore, recipientsOf } from './recipients-of.ts';

type SharingDraft = Extract<Draft, { facet: 'sharing' }>;

interface Statement {
  readonly stance: Stance;
  readonly hedged: boolean;
  readonly action: SharingAction;
  readonly conditions: readonly SharingCondition[];
  readonly inferred?: boolean;
}

export const sharingExtractor: Extractor = {
  facet: 'sharing',
  extract(notice) {
    return new SharingReader(notice).read();
  },
};

/** Verbs of a third party that gets data on the site. */
const GETS = new Set(['collect', 'gather', 'obtain', 'receive', 'capture', 'acquire', 'access', 'track', 'record', 'monitor', 'log']);
/** How far before its verb a collecting party can stand, in tokens. */
const MAX_SUBJECT_GAP = 14;
const MAX_LABEL_TOKENS = 9;
/** Within so many tokens a negation belongs to a phrase. */
const NEAR = 6;
const MAX_NAMES_TOKENS = 24;

class SharingReader {
  readonly #notice: Notice;
  readonly #mentions: Mentions;
  readonly #drafts: SharingDraft[] = [];
  readonly #acts = new Map<Sentence, readonly Act[]>();
  readonly #rules = new Map<Sentence, RuleMatch[]>();
  /** `category action start` of what is already said. */
  readonly #said = new Set<string>();
  readonly #blocks = new Map<SharingDraft, Block>();
  readonly #saysSale = new Set<Sentence>();

  constructor(notice: Notice) {
    this.#notice = notice;
    this.#mentions = new Mentions(notice);
    for (const match of notice.ruleMatches('sharing')) {
      const list = this.#rules.get(match.sentence);
      if (list) list.push(match);
      else this.#rules.set(match.sentence, [match]);
    }
  }

  read(): SharingDraft[] {
    for (const sentence of this.#notice.sentences) {
      if (this.#readNames(sentence) || sentence.isHeading || isDisclaimer(sentence.text) || sentence.tokens.at(-1)?.norm === '?') continue;
      for (const act of this.#actsOf(sentence)) this.#readAct(sentence, act);
      for (const match of this.#rules.get(sentence) ?? []) this.#readRule(sentence, match);
      this.#readCollectors(sentence);
      this.#readItem(sentence);
    }
    return this.#drafts.filter((draft) => !this.#isIdle(draft));
  }

  // "We may share your data" adds nothing where the same paragraph says with whom.
  #isIdle(draft: SharingDraft): boolean {
    if (draft.rule !== 'sharing.without-recipient' || draft.category !== 'third-party') return false;
    const block = this.#blocks.get(draft);
    return this.#drafts.some((other) => other !== draft && other.rule !== draft.rule && this.#blocks.get(other) === block);
  }

  /** A heading or item that is nothing but the names of services. */
  #readNames(sentence: Sentence): boolean {
    const { tokens, block } = sentence;
    if (tokens.length > MAX_NAMES_TOKENS || sentence.start !== block.start || block.kind === 'table-cell') return false;
    const names = this.#mentions.in(sentence).filter((mention) => mention.name !== undefined);
    if (!names.length || names.every((mention) => mention.category === 'social-network' && !sentence.section.topics.has('sharing'))) return false;
    const colon = tokens.findIndex((token) => token.norm === ':');
    const from = this.#mentions.in(sentence).some((mention) => mention.start <= 1 && mention.end === colon) ? colon : 0;
    const rest = tokens.filter(({ kind, norm }, at) => at >= from && kind === 'word' && !LEGAL_WORDS.has(norm) && !names.some((mention) => mention.start <= at && at < mention.end));
    if (rest.length > 0) return false;
    for (const mention of names) this.#add(sentence, mention, { stance: 'stated', hedged: false, action: 'share', conditions: [], inferred: true });
    return true;
  }

  #actsOf(sentence: Sentence): readonly Act[] {
    let acts = this.#acts.get(sentence);
    if (!acts) this.#acts.set(sentence, (acts = isDisclaimer(sentence.text) ? [] : actsOf(this.#notice, sentence)));
    return acts;
  }

  #readAct(sentence: Sentence, act: Act): void {
    const recipients = recipientsOf(sentence, act, this.#mentions);
    const label = this.#labelOf(sentence);
    for (const mention of recipients) {
      const where = label && label.category === mention.category && label.start < mention.start && this.#sameWords(sentence, label, mention) ? label : mention;
      for (const action of act.actions) this.#add(sentence, where, { ...act, action });
    }
    const named = new Set(recipients.map((mention) => mention.category));
    const grounds = this.#groundsOf(sentence, act).filter((ground) => !named.has(ground.category));
    for (const ground of grounds) {
      const conditions = [...new Set([...act.conditions, ground.category === 'acquirer' ? ('merger' as const) : ('legal' as const)])];
      this.#add(sentence, ground, { ...act, action: ground.category === 'acquirer' ? 'transfer' : 'disclose', conditions });
    }
    if (recipients.length === 0 && grounds.length === 0) this.#readWithoutRecipient(sentence, act);
  }

  /** "With partners: we share it with partners": the recipient is first named before the colon. */
  #labelOf(sentence: Sentence): Mention | undefined {
    const colon = sentence.tokens.findIndex((token) => token.norm === ':');
    if (colon < 1 || colon > MAX_LABEL_TOKENS) return undefined;
    return this.#mentions.in(sentence).find((mention) => mention.end <= colon && isHead(sentence.tokens, mention.start));
  }

  #sameWords(sentence: Sentence, a: Mention, b: Mention): boolean {
    const words = ({ start, end }: Mention): string => sentence.tokens.slice(start, end).map((token) => token.stem + String(token.capital)).join(' ');
    return words(a) === words(b);
  }

  /** The longest ground of a kind; rather than "required by law", the authority that may ask for it. */
  #groundsOf(sentence: Sentence, act: Act): readonly Mention[] {
    if (act.stance === 'denied' || !CAN_STAND_ALONE.has(act.verbs.at(-1)!.lemma)) return [];
    const chosen = new Map<string, Mention[]>();
    for (const mention of this.#mentions.in(sentence)) {
      const isParty = !mention.isGround && mention.category === 'government' && sentence.tokens[mention.start - 1] !== undefined && mention.start >= act.zone.start;
      if (!mention.isGround && !isParty) continue;
      const [known] = chosen.get(mention.category) ?? [];
      if (isParty && known && !known.isGround) chosen.get(mention.category)!.push(mention);
      else if (!known || (known.isGround && (isParty || mention.end - mention.start > known.end - known.start))) chosen.set(mention.category, [mention]);
    }
    return [...chosen.values()].flat();
  }

  // "We do not sell your data": to nobody at all. "We may share it": with somebody.
  #readWithoutRecipient(sentence: Sentence, act: Act): void {
    const { tokens } = sentence;
    const last = act.verbs.at(-1)!;
    if (!CAN_STAND_ALONE.has(last.lemma) || !act.namesData) return;
    // A list or the rest of the paragraph says with whom.
    if (!act.negated && (last.dependent || last.form === 'gerund' || last.subject === 'unknown' || tokens.at(-1)?.norm === ':')) return;
    if (!act.negated && act.verbs[0]!.voice === 'passive' && !isMainPassive(tokens, act.verbs[0]!)) return;
    if (isOfChildren(tokens, act.zone.start) || (!act.negated && isRelative(tokens, act.verbs[0]!.from))) return;
    if (toReader(tokens.slice(act.zone.start, Math.min(act.zone.end, act.zone.start + 14)).map((token) => token.norm))) return;
    const core = coreOf(tokens, act);
    for (const action of act.actions) {
      if (!act.negated && action === 'transfer') continue;
      this.#addRange(sentence, core, act.negated ? 'anyone' : 'third-party', 'sharing.without-recipient', { ...act, action });
    }
  }

  /** Third parties that collect here: subjects, or agents of a passive. */
  #readCollectors(sentence: Sentence): void {
    const { tokens } = sentence;
    for (const predicate of sentence.predicates) {
      if (predicate.kind !== 'collect' || !GETS.has(predicate.lemma) || predicate.referred || isWished(tokens, predicate.from)) continue;
      if (predicate.subject !== 'third-party' && predicate.subject !== 'both') continue;
      const parties = this.#mentions.in(sentence).filter((mention) => !mention.isGround);
      const subject =
        predicate.voice === 'passive'
          ? parties.find((mention) => mention.start > predicate.at && mention.start <= predicate.at + 5 && tokens.slice(predicate.at, mention.start).some((token) => token.norm === 'by'))
          : subjectOf(tokens, predicate, parties);
      if (!subject || this.#isElsewhere(sentence, subject)) continue;
      const statement: Statement = {
        stance: predicate.negated ? 'denied' : 'stated',
        hedged: predicate.hedged && !predicate.negated,
        action: 'collect-on-site',
        conditions: [],
      };
      for (const mention of [subject, ...chainBefore(tokens, parties, subject)]) this.#add(sentence, mention, statement);
    }
  }

  #readRule(sentence: Sentence, match: RuleMatch): void {
    const { rule, start, end, spanStart, spanEnd } = match;
    const { tokens } = sentence;
    if (rule.action === 'sell' && this.#saysSale.has(sentence)) return;
    if (rule.id !== 'sharing.sale.opt-out' && rule.id !== 'sharing.sale.as-defined' && isWished(tokens, start)) return;
    const around = attitudeAt(tokens, start, end, this.#notice.compiled);
    const stance = this.#stanceOf(rule, around.stance, tokens, start);
    const conditions = rule.category === 'acquirer' ? (['merger'] as const) : rule.id === 'sharing.sale.opt-out' ? (['opt-out'] as const) : [];
    const statement: Statement = { stance, hedged: stance === 'stated' && around.hedged, action: rule.action ?? 'share', conditions };
    if (!rule.recipients) {
      // The vocabulary knows the whole of "merger, acquisition or sale of assets", the rule its first word.
      const whole = this.#mentions.in(sentence).find((mention) => mention.category === rule.category && mention.start < spanEnd && mention.end > spanStart);
      this.#addRange(sentence, whole ?? { start: spanStart, end: spanEnd }, rule.category, rule.id, statement);
      return;
    }
    const parties = this.#mentions.in(sentence).filter((mention) => !mention.isGround);
    if (rule.recipients === 'after') {
      let found: Mention | undefined;
      if (rule.id === 'sharing.trackers-of' && !parties.some((mention) => mention.start >= end && mention.start - end <= 3)) {
        const named = tokens[end - 1]!.norm === 'by' ? this.#mentions.nameAt(sentence, end) : undefined;
        if (named) this.#add(sentence, named, statement);
      }
      for (const mention of parties) {
        if (mention.start < end) continue;
        if (found ? !isChained(tokens, found.end, mention.start) : mention.start - end > 3) break;
        found = mention;
        if (!this.#isElsewhere(sentence, mention)) this.#add(sentence, mention, statement);
      }
      return;
    }
    const subject = parties.findLast((mention) => mention.end <= start && start - mention.end <= MAX_SUBJECT_GAP);
    if (!subject || this.#isElsewhere(sentence, subject) || isSource(tokens, subject)) return;
    for (const mention of [subject, ...chainBefore(tokens, parties, subject)]) this.#add(sentence, mention, statement);
  }

  // A negation far ahead is another clause's; a rule that denies does so on a condition where one stands beside it.
  #stanceOf(rule: Rule, around: Stance, tokens: readonly Token[], start: number): Stance {
    if (rule.stance === 'denied') return around === 'conditional' ? 'conditional' : 'denied';
    if (rule.stance !== undefined && rule.stance !== 'clause') return rule.stance;
    if (around === 'stated') return around;
    for (let at = start + 2; at >= 0 && at >= start - NEAR; at--) {
      const norm = tokens[at]?.norm ?? '';
      if (at < start && (norm === ':' || norm === ',' || norm === '(')) return 'stated';
      if (this.#notice.compiled.pack.auxiliaries.negating.has(norm)) return around;
    }
    return 'stated';
  }

  /** An item of a list whose lead-in says that data is shared, or a label before its own paragraph. */
  #readItem(sentence: Sentence): void {
    const { leadIn, block, tokens } = sentence;
    if (sentence.start !== block.start) return;
    if (block.kind === 'table-cell') {
      this.#readCell(sentence);
      return;
    }
    const act = leadIn && this.#actsOf(leadIn).at(-1);
    const isLabel = !sentence.predicates.length && tokens.length <= MAX_LABEL_TOKENS && sentence.section.topics.has('sharing');
    if (!act && !isLabel) return;
    if (leadIn && LISTS_DATA.test(leadIn.text)) return;
    const parties = this.#mentions.in(sentence);
    const statement: Statement = act
      ? { ...act, action: act.actions[0]!, inferred: true }
      : { stance: 'stated', hedged: false, action: 'share', conditions: [], inferred: true };
    let found: Mention | undefined;
    for (const mention of parties) {
      const atHead = mention.start <= 1 || linkBefore(tokens, mention.start) === 0 || isHead(tokens, mention.start);
      if (mention.isGround ? !act || found : !atHead && !(found && isChained(tokens, found.end, mention.start))) continue;
      found = mention;
      if (isLabel && this.#saidInBlock(sentence, mention.category)) continue;
      this.#add(sentence, mention, mention.isGround ? { ...statement, conditions: [...new Set([...statement.conditions, mention.category === 'acquirer' ? ('merger' as const) : ('legal' as const)])] } : statement);
    }
  }

  // The label "Service Providers." repeats what the text after it says.
  #saidInBlock(label: Sentence, category: string): boolean {
    for (let index = label.index + 1; ; index++) {
      const sentence = this.#notice.sentences[index];
      if (!sentence || sentence.block !== label.block) return false;
      if (this.#mentions.in(sentence).some((mention) => mention.category === category) && this.#actsOf(sentence).length) return true;
    }
  }

  // California's tables: a column "Sold", a cell "No".
  #readCell(sentence: Sentence): void {
    const { leadIn, tokens } = sentence;
    const [first] = tokens;
    if (!leadIn || !first || tokens.length > 4) return;
    const head = new Set(leadIn.tokens.map((token) => token.norm));
    const sells = ['sold', 'sell', 'sale', 'selling'].some((word) => head.has(word));
    const shares = ['shared', 'disclosed', 'share', 'sharing', 'disclosure'].some((word) => head.has(word));
    if (!sells && !shares) return;
    const isNo = NO.has(first.norm);
    if (!isNo && first.norm !== 'yes') return;
    this.#addRange(sentence, { start: 0, end: 1 }, isNo ? 'anyone' : 'third-party', 'sharing.table-cell', {
      stance: isNo ? 'denied' : 'stated',
      hedged: false,
      action: sells ? 'sell' : 'share',
      conditions: [],
      inferred: true,
    });
  }

  // What other sites collect on their own pages is no practice of this notice.
  #isElsewhere(sentence: Sentence, mention: Mention): boolean {
    if (sentence.section.topics.has('third-party-sites')) return true;
    return sentence.tokens.slice(mention.start, mention.end).some((token) => token.stem === 'site' || token.stem === 'website');
  }

  #add(sentence: Sentence, mention: Mention, statement: Statement): void {
    this.#addRange(sentence, mention, mention.category, mention.rule, statement, mention);
  }

  #addRange(
    sentence: Sentence,
    { start, end }: { readonly start: number; readonly end: number },
    category: string,
    rule: string,
    { stance, hedged, action, conditions, inferred }: Statement,
    mention?: Mention,
  ): void {
    const span = sentence.rangeOf(start, end);
    const group = action === 'sell' ? 'sell' : 'share';
    const key = [category, group, span.start].join(' ');
    if (this.#said.has(key)) return;
    this.#said.add(key);
    if (action === 'sell') this.#saysSale.add(sentence);
    const draft: SharingDraft = {
      facet: 'sharing',
      category,
      stance,
      hedged,
      certainty: inferred || mention?.isAnaphor ? 'inferred' : 'explicit',
      ...evidence(this.#notice, sentence, span),
      rule,
      attributes: {
        action,
        ...(mention?.name ? { recipientName: mention.name } : {}),
        ...(conditions.length ? { conditions: [...conditions] } : {}),
      },
      ...(mention?.name ? { value: mention.name } : {}),
    };
    this.#blocks.set(draft, sentence.block);
    this.#drafts.push(draft);
  }
}

/** Where the notice ends, what cannot be promised, what a law gives: none of it says what is done. */
const DISCLAIMER = /\b(?:(?:does|do|shall) not (?:apply|govern|cover|extend)|(?:cannot|can't|can not|not|no) (?:\w+ )?(?:guarantee|ensure|warrant|promise)|(?:not|nor) (?:\w+ )?responsible|request (?:a list|information|certain|and (?:receive|obtain))|right to (?:request|receive|know|obtain|ask)|(?:request|obtain|receive|provide) (?:\w+ ){0,6}(?:list of|disclosure of|information about|details of|names of)|unauthori[sz]ed (?:\w+,? ){0,4}(?:access|disclosure|use)|california (?:civil code|residents? (?:may|can|have|to|who))|must inform|means any)\b/i;

function isDisclaimer(text: string): boolean {
  return DISCLAIMER.test(text);
}

// "the information we disclose", "the ways in which we share it"
function isRelative(tokens: readonly { norm: string; stem: string }[], from: number): boolean {
  const subject = tokens[from - 1]?.norm;
  const before = tokens[from - 2];
  return (subject === 'we' || subject === 'i') && before !== undefined && (RELATIVE_HEADS.has(before.stem) || before.norm === 'which' || before.norm === 'that');
}

// "Your data may be shared", not "data which was shared" nor "information disclosed".
function isMainPassive(tokens: readonly Token[], { from, at }: Predicate): boolean {
  if (from === at) return false;
  for (let i = from - 1; i >= 0 && i >= from - 10; i--) {
    const { norm } = tokens[i]!;
    if (norm === ',' || norm === ';') return true;
    if (norm === 'which' || norm === 'that' || norm === 'if' || norm === 'whom' || norm === 'when') return false;
  }
  return true;
}

const RELATIVE_HEADS = new Set(['information', 'data', 'detail', 'way', 'party', 'company', 'them', 'pii', 'purpose']);

function isOfChildren(tokens: readonly { norm: string; stem: string }[], at: number): boolean {
  const from = tokens.findIndex((token, index) => index >= at && index < at + 8 && (token.norm === 'from' || token.norm === 'about'));
  return from >= 0 && tokens.slice(from, from + 5).some(({ stem }) => stem === 'child' || stem === 'minor' || stem === 'anyone' || stem === 'under');
}

const CAN_STAND_ALONE = new Set(['share', 'disclose', 'sell', 'rent', 'lease', 'trade', 'release', 'reveal', 'divulge', 'transfer', 'barter', 'monetize', 'distribute', 'give', 'license', 'exchange']);
const NO = new Set(['no', 'none', 'not', 'never', 'n']);
const LISTS_DATA = /following (?:types of |categories of |kinds of |personal )?(?:information|data|personal)|(?:information|data) (?:includes?|such as|we share)/i;

const LEGAL_WORDS = new Set('and or llc inc ltd limited gmbh pte corporation the of by co'.split(' '));

function toReader(words: readonly string[]): boolean {
  const at = words.findIndex((word) => word === 'with' || word === 'to');
  return at >= 0 && (words[at + 1] === 'you' || words[at + 1] === 'us');
}

function isHead(tokens: readonly Token[], start: number): boolean {
  return start <= 6 && tokens.slice(0, start).every(({ norm, kind }) => kind === 'number' || HEAD_WORDS.has(norm));
}

const HEAD_WORDS = new Set('with to our the a an any other certain third party its all such your and or from by various one more of types categories in when # - ( ) , '.split(' '));

function isSource(tokens: readonly { norm: string }[], { start }: Mention): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 3; at--) if (tokens[at]!.norm === 'from') return true;
  return false;
}

function subjectOf(tokens: readonly { norm: string }[], predicate: Predicate, parties: readonly Mention[]): Mention | undefined {
  return parties.findLast(
    (mention) => mention.end <= predicate.from && predicate.from - mention.end <= MAX_SUBJECT_GAP && !isSource(tokens, mention),
  );
}

function chainBefore(tokens: Parameters<typeof isChained>[0], parties: readonly Mention[], last: Mention): readonly Mention[] {
  const chain: Mention[] = [];
  let start = last.start;
  for (const mention of parties.toReversed()) {
    if (mention.end > start) continue;
    if (start - mention.end > 4 || !isChained(tokens, mention.end, start)) break;
    chain.push(mention);
    start = mention.start;
  }
  return chain;
}
