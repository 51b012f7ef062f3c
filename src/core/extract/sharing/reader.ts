/** What the readers of sharing statements have at hand for one notice. */
import type { SharingWords } from '../../lexicon/sharing-words.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Token } from '../../tokens/tokens.ts';
import { Roles } from '../../syntax/roles.ts';
import type { Unit } from '../../text/unit.ts';
import { actsIn, type PartyPart, type SharingAct } from './acts.ts';
import type { RuleMatch } from '../../text/vocabulary.ts';
import type { Mention } from './mention.ts';
import { Mentions } from './mentions.ts';
import { isChained } from './recipients-of.ts';
import { Statements } from './statement.ts';

/** Tokens within which "You will not:" says what readers must not do. */
const MAX_DUTY = 5;
/** Recipients closer than this to the next may be coordinated with it, in tokens. */
const MAX_JOINT = 4;
/** Tokens before the noun at the head of a list's lead-in. */
const MAX_LISTED = 3;
/** Tokens behind a name within which a noun tells that it is one of data. */
const LISTED_NEAR = 3;

export class SharingReader {
  readonly notice: Notice;
  readonly words: SharingWords;
  readonly mentions: Mentions;
  readonly statements: Statements;
  readonly #acts = new Map<Sentence, readonly SharingAct[]>();
  readonly #parts = new Map<Sentence, readonly PartyPart[]>();
  readonly #rules = new Map<Sentence, RuleMatch[]>();
  readonly #muted = new Set<Sentence>();
  /** "We have appointed Quietpine as our representative": who is named there is whom to write to. */
  readonly #ofRepresentatives: ReadonlySet<Sentence>;
  readonly #personal: ReadonlySet<Token>;

  constructor(notice: Notice) {
    this.notice = notice;
    this.words = notice.compiled.pack.sharing;
    this.mentions = new Mentions(notice);
    this.statements = new Statements(notice);
    this.#personal = personalTokens(notice);
    const answering = notice.ruleMatches('controller');
    this.#ofRepresentatives = new Set(
      answering.filter(({ rule }) => rule.category === 'representative').map(({ sentence }) => sentence),
    );
    for (const match of notice.ruleMatches('sharing')) {
      const { sentence, rule } = match;
      if (rule.mutes) {
        this.#muted.add(sentence);
        continue;
      }
      const list = this.#rules.get(sentence);
      if (list) list.push(match);
      else this.#rules.set(sentence, [match]);
    }
  }

  /** Does the vocabulary know the token for data, beyond the words that stand for data everywhere? */
  readonly isPersonal = (token: Token): boolean => this.#personal.has(token);

  /** Does the sentence say nothing of what is done: a limit of the notice, a right, a question? */
  isMuted(sentence: Sentence): boolean {
    return this.#muted.has(sentence) || sentence.tokens.at(-1)?.norm === '?';
  }

  /** Does it hang on such a sentence: "You have the right to know: the companies with whom we share it", "You may not:"? */
  isUnderMuted({ leadIn }: Sentence): boolean {
    return leadIn !== undefined && (this.#muted.has(leadIn) || this.#bindsReader(leadIn));
  }

  #bindsReader({ tokens }: Sentence): boolean {
    const { negating } = this.notice.compiled.pack.auxiliaries;
    return (
      this.words.speakers.has(tokens[0]?.norm ?? '') && tokens.slice(1, MAX_DUTY).some(({ norm }) => negating.has(norm))
    );
  }

  /** "We do not sell it to:": the list says to whom. */
  opensRecipients({ tokens }: Sentence): boolean {
    if (tokens.at(-1)?.norm !== ':' || !this.words.links.has(tokens.at(-2)?.norm ?? '')) return false;
    // "Where it is necessary to:", the list says what for.
    return !this.words.aiming.has(tokens.at(-3)?.norm ?? '');
  }

  /** "Recipients:", "Companies that process your data for us:": no sentence, but words for those who are listed below it. */
  listsRecipients({ tokens, unit: { reading }, isHeading }: Sentence): boolean {
    if (isHeading || tokens.at(-1)?.norm !== ':') return false;
    const { words } = this;
    const at = tokens.findIndex(
      ({ stem }) => words.listed.has(stem) || words.hired.has(stem) || words.parties.has(stem),
    );
    if (at < 0 || at > MAX_LISTED || tokens.slice(0, at).some(({ norm }) => words.nobody.has(norm))) return false;
    const { frames } = reading;
    if (!frames.length) return words.listed.has(tokens[at]!.stem);
    // "The parties that process your data:"
    return (
      words.relatives.has(tokens[at + 1]?.norm ?? '') &&
      frames.every(({ clause, polarity, act }) => clause.relation === 'relative' && polarity === 'affirmed' && act) &&
      tokens.slice(at).some(({ stem }) => words.data.has(stem) && words.relativeHeads.has(stem))
    );
  }

  /** "The app uses these frameworks:": what is listed below is nobody. */
  listsMeans({ tokens }: Sentence): boolean {
    return tokens.some(({ stem }) => this.words.means.has(stem));
  }

  /** What the sentence is read with; indices of its predicates and frames are the unit's. */
  unitOf(sentence: Sentence): Unit {
    return sentence.unit;
  }

  actsOf(sentence: Sentence): readonly SharingAct[] {
    let acts = this.#acts.get(sentence);
    if (!acts) {
      acts = this.isMuted(sentence)
        ? []
        : actsIn(
            this.unitOf(sentence),
            this.partsOf(sentence),
            this.words,
            this.notice.compiled.grammar,
            this.isPersonal,
          );
      this.#acts.set(sentence, acts);
    }
    return acts;
  }

  /** What {@link namedIn} gives, with the part that each has. */
  partsOf(sentence: Sentence): readonly PartyPart[] {
    let parts = this.#parts.get(sentence);
    if (parts) return parts;
    const unit = this.unitOf(sentence);
    const roles = new Roles(unit.reading, this.notice.compiled.grammar);
    const found: PartyPart[] = [];
    for (const mention of this.namedIn(sentence)) {
      const extent = { start: mention.start + unit.offset, end: mention.end + unit.offset };
      const part = roles.of(extent);
      if (part) found.push({ mention, part });
    }
    this.#parts.set(sentence, (parts = found));
    return parts;
  }

  /** The parties of the sentence, names that the vocabulary does not know among them, left to right. */
  namedIn(sentence: Sentence): readonly Mention[] {
    const known = this.partiesOf(sentence);
    if (this.#ofRepresentatives.has(sentence)) return known;
    const names = this.mentions
      .namesIn(sentence)
      .filter(({ start, end }) => !known.some((one) => one.start < end && one.end > start))
      .filter((mention) => !this.#isListedData(this.unitOf(sentence), mention));
    return [...known, ...names].toSorted((a, b) => a.start - b.start);
  }

  // "We give our clients: Identifiers, Protected Characteristics": the list is of data.
  #isListedData({ tokens, offset }: Unit, { start, end }: Mention): boolean {
    const colon = tokens.slice(0, start + offset).findLastIndex(({ norm }) => norm === ':');
    if (colon < 0) return false;
    let to = end + offset;
    while (to < end + offset + LISTED_NEAR && tokens[to]?.kind === 'word') to++;
    return tokens.slice(colon, to).some(({ stem }) => this.words.data.has(stem));
  }

  rulesOf(sentence: Sentence): readonly RuleMatch[] {
    return this.#rules.get(sentence) ?? [];
  }

  /** Recipients named in the sentence, without grounds. */
  partiesOf(sentence: Sentence): readonly Mention[] {
    return this.mentions.in(sentence).filter((mention) => !mention.isGround);
  }

  /** What other sites collect on their own pages is no practice of this notice. */
  isElsewhere(sentence: Sentence, { start, end }: Mention): boolean {
    if (sentence.section.topics.has('third-party-sites')) return true;
    return sentence.tokens.slice(start, end).some((token) => this.words.places.has(token.stem));
  }

  /** Does the recipient stand in "from …"? */
  isSource({ tokens }: Sentence, { start }: Mention): boolean {
    return tokens.slice(Math.max(0, start - 3), start).some((token) => this.words.sourceLinks.has(token.norm));
  }

  /** `last` and what is coordinated with it before: "advertisers and ad networks". */
  withCoordinated(sentence: Sentence, last: Mention): readonly Mention[] {
    const chain = [last];
    for (const mention of this.namedIn(sentence).toReversed()) {
      const { start } = chain.at(-1)!;
      if (mention.end > start) continue;
      if (start - mention.end > MAX_JOINT || !isChained(sentence.tokens, mention.end, start, this.words)) break;
      chain.push(mention);
    }
    return chain;
  }
}

// The tokens of phrases of data; an everyday word counts as the reader's own ("your invoices").
function personalTokens(notice: Notice): ReadonlySet<Token> {
  const { owning } = notice.compiled.pack.data;
  return new Set(
    notice
      .termMatches('data')
      .filter(
        ({ term, sentence: { tokens }, start }) =>
          // "Others have no access to our cookies": a means, and nothing that is handed on.
          !term.category.startsWith('tracking') && (!term.everyday || owning.has(tokens[start - 1]?.norm ?? '')),
      )
      .flatMap(({ sentence: { tokens }, start, end }) => tokens.slice(start, end)),
  );
}
