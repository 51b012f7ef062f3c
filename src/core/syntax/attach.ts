/**
 * Which frames a phrase belongs to: as what is done with, by its place and by its type. A member of a long list goes where
 * the member before it went; an example where what it exemplifies went.
 */
import type { Act } from '../language/grammar.ts';
import {
  asksBefore,
  isAlongside,
  cleftOf,
  hangsOn,
  isDeniedAccess,
  isBehindMain,
  isBehindPreposition,
  isBehindTurn,
  isCompared,
  isBetween,
  isDeniedBehind,
  isExceptedAhead,
  isExceptedBehind,
  isKeptObject,
  isLacking,
  meansBefore,
  takesSubject,
} from './attach-places.ts';
import { classBit, type CompiledGrammar } from './compiled-grammar.ts';
import type { Clause } from './clause.ts';
import type { Frame } from './frame.ts';
import type { SentenceReading } from './frames.ts';
import type { Extent } from './verb-group.ts';

/** A phrase as the object (or the subject of a passive) of a frame. */
export interface Attachment {
  readonly frame: Frame;
  /** Whether the frame is so for this member: its own determiner or an exception may turn it. */
  readonly denied: boolean;
  /** Excepted from what is denied: it is so. */
  readonly excepted: boolean;
}

const B = {
  coordinator: classBit('coordinator'),
  determiner: classBit('determiner'),
  possessive: classBit('possessive'),
  negativeDeterminer: classBit('negative-determiner'),
  preposition: classBit('preposition'),
  adverb: classBit('adverb'),
  contrast: classBit('contrast'),
  pronoun: classBit('pronoun'),
};

/** Acts that, denied, leave their object in being: "we do not sell the address that you enter". */
const PRESUPPOSING: ReadonlySet<Act | undefined> = new Set(['use', 'share', 'sell', 'provide']);

const PASSING: ReadonlySet<Act | undefined> = new Set(['share', 'sell', 'provide']);

/** Between two members of one list stand at most so many tokens. */
const MEMBER_GAP = 9;
/** Between a phrase with a clause that describes it and its examples. */
const EXAMPLE_GAP = 24;

const STOPS: ReadonlySet<string> = new Set([';', ':', '!', '?', '–', '—']);
/** ", such as your". */
const MAX_OPENING = 5;

export class Attacher {
  readonly #reading: SentenceReading;
  readonly #grammar: CompiledGrammar;
  #last: { readonly extent: Extent; readonly clauses: readonly Clause[] } | undefined;

  constructor(reading: SentenceReading, grammar: CompiledGrammar) {
    this.#reading = reading;
    this.#grammar = grammar;
  }

  /** Call it for the phrases of a sentence from left to right. */
  attach(extent: Extent): readonly Attachment[] {
    const clauses = this.#clausesOf(extent);
    const all = clauses.map((clause) => this.to(this.#reading.frameOf(clause), extent));
    const own = all.filter(({ frame }) => !this.#hasGap(frame.clause));
    // "No number that you enter is kept": what only describes is not what the negation denies.
    // "It applies not to names collected elsewhere": nor what another verb denies.
    const isApart = own.length > 0 || isBehindMain(this.#reading, extent.start);
    const attachments = all.map((one) =>
      own.includes(one) || !isApart ? one : { ...one, denied: one.frame.polarity === 'denied', excepted: false },
    );
    // "We do not record a number entered in a form": of what there is not, nothing is said.
    const isNone = own.some(({ frame, denied }) => denied && !PRESUPPOSING.has(frame.act));
    const kept = isNone ? attachments.filter((one) => own.includes(one)) : attachments;
    if (kept.length) this.#last = { extent, clauses: kept.map(({ frame }) => frame.clause) };
    return kept;
  }

  /** What a frame says of a phrase that is known to belong to it. */
  to(frame: Frame, { start, end }: Extent): Attachment {
    // "All of it, your name excepted".
    const isDenied = frame.polarity === 'denied';
    if (isExceptedBehind(this.#reading, this.#grammar, { start, end }, isDenied))
      return { frame, denied: !isDenied, excepted: isDenied };
    let excepted = false;
    const isTurned = isBehindTurn(this.#reading, this.#grammar, frame, { start, end: start });
    let denied = isDenied && !isTurned;
    const { group } = frame.clause;
    for (const { operator, at } of this.#reading.over(start)) {
      // What has denied the clause is counted; so is what stands in another clause's words.
      if (frame.trace.some(({ by, at: { start: said } }) => by === operator.id && said === at.start)) continue;
      if (at.start > start) continue;
      const isInClause =
        this.#reading.tree.subjectOf(at.start) === frame.clause || this.#reading.tree.hostAt(at.start) === frame.clause;
      if (operator.effect === 'excepted') {
        if (!isInClause && !isDenied) continue;
        excepted = isDenied || isDeniedBehind(this.#reading, frame.clause, at);
        denied = !excepted;
      } else if (
        operator.effect === 'denied' &&
        !(at.end <= group.start && group.start < start && isBetween(this.#reading, frame.clause, at))
      )
        denied = true;
    }
    return { frame, denied, excepted: excepted || (isTurned && !denied) };
  }

  #clausesOf(extent: Extent): readonly Clause[] {
    const { tree } = this.#reading;
    const chained = this.#chained(extent);
    if (chained) return [...new Set([...chained, ...this.#describing(extent)])];
    const described = this.#describing(extent);
    // "Aggregated, anonymous data may be kept": where it begins with what looks like a participle, its noun tells.
    const subject = tree.subjectOf(extent.start) ?? tree.subjectOf(extent.end - 1);
    if (subject) {
      const { of = Infinity } = this.#reading.frameOf(subject);
      const own =
        of <= extent.start ||
        takesSubject(subject) ||
        isAlongside(this.#reading, this.#grammar, subject, extent) ||
        isExceptedAhead(this.#reading, subject, extent)
          ? this.#withJoined(subject, true)
          : [];
      return [...new Set([...own, ...described])];
    }
    const hosts = this.#hosts(extent);
    // "Apart from your name, nothing is stored": what is excepted ahead is excepted from the main clause.
    const isExcepted =
      !hosts.length && this.#reading.over(extent.start).some(({ operator }) => operator.effect === 'excepted');
    const main = isExcepted
      ? tree.clauses.find(({ relation, group }) => relation === 'main' && group.start >= extent.end)
      : undefined;
    return [
      ...new Set([
        ...hosts,
        ...(main ? [main] : []),
        ...described,
        ...hosts.flatMap((host) => this.#listedBy(host, extent.start)),
      ]),
    ];
  }

  // "These are examples of information that we collect: your name": the list is of what the clause in it is about.
  #listedBy(host: Clause, start: number): readonly Clause[] {
    if (!host.group.copula) return [];
    const { tokens, tree } = this.#reading;
    const cleft = cleftOf(this.#reading, host, start);
    if (cleft) return [cleft];
    const colon = tokens.findIndex(({ norm }, at) => at >= host.group.end && at < start && norm === ':');
    if (colon < 0) return [];
    return tree.clauses.filter((clause) => clause.parent === host && this.#hasGap(clause) && clause.group.end <= colon);
  }

  // The member before it in the same list, and where it went.
  #chained(extent: Extent): readonly Clause[] | undefined {
    const last = this.#last;
    if (!last) return undefined;
    const gap = extent.start - last.extent.end;
    if (gap < 0 || gap > EXAMPLE_GAP) return undefined;
    const { masks, tokens, tree } = this.#reading;
    if (this.#isExample(last.extent, extent.start))
      return [...new Set([...last.clauses, ...this.#within(last.extent)])];
    if (gap > MEMBER_GAP) return undefined;
    let joined = false;
    for (let at = last.extent.end; at < extent.start; at++) {
      const { norm, kind } = tokens[at]!;
      if (tree.clauses.some(({ group }) => group.start === at && group.form !== 'gerund')) return undefined;
      if (masks[at]! & B.coordinator || norm === ',' || norm === '/' || norm === ';' || norm === '(' || norm === ')')
        joined = true;
      else if (kind === 'punct' && norm !== '.') return undefined;
      else if (masks[at]! & B.preposition && !this.#opensExamples(at) && this.#grammar.slotOf(norm) !== 'topic')
        return undefined;
      else if (masks[at]! & B.contrast) return undefined;
    }
    if (!joined) return undefined;
    const subject = tree.subjectOf(extent.start);
    return subject === tree.subjectOf(last.extent.start) ? last.clauses : undefined;
  }

  // "Information that you provide, such as", "data sent by your browser, including": nothing but clauses that describe the
  // phrase stands before the word that opens its examples.
  #isExample({ end }: Extent, start: number): boolean {
    const { tokens, tree } = this.#reading;
    if (!tokens.some((_, at) => at >= end && at < start && this.#opensExamples(at))) return false;
    const between = tree.clauses.filter(({ group }) => group.start >= end && group.start < start);
    if (!between.length && !this.#isAdjacent(end, start)) return false;
    const describing = between.filter((clause) => this.#hasGap(clause));
    if (!between.every((clause) => describing.some((one) => clause === one || hangsOn(clause, one)))) return false;
    return !tokens.slice(end, start).some(({ norm }) => STOPS.has(norm));
  }

  // "The information you provide": a clause in the phrase itself, that has the phrase for its object.
  #within({ start, end }: Extent): readonly Clause[] {
    return this.#reading.tree.clauses.filter(
      (clause) => clause.group.start >= start && clause.group.end <= end && this.#hasGap(clause),
    );
  }

  // Nothing but a mark and "such as".
  #isAdjacent(from: number, to: number): boolean {
    if (to - from > MAX_OPENING) return false;
    const { masks, tokens } = this.#reading;
    for (let at = from; at < to; at++)
      if (masks[at]! & B.preposition && !this.#opensExamples(at) && !this.#opensExamples(at - 1)) return false;
      else if (tokens[at]!.kind === 'word' && masks[at] === 0 && !this.#opensExamples(at)) return false;
    return true;
  }

  #opensExamples(at: number): boolean {
    return this.#grammar.words.exemplifying.has(this.#reading.tokens[at]!.norm);
  }

  // "The name that you enter", "information collected by us": clauses that describe it.
  #describing({ end }: Extent): readonly Clause[] {
    return this.#reading.tree.clauses.filter((clause) => {
      if (clause.relation !== 'relative' && clause.relation !== 'participle') return false;
      const start = clause.mark !== undefined && clause.relation === 'relative' ? clause.mark : clause.start;
      if (start < end || !this.#onlyList(end, start)) return false;
      // "From which nobody can be told": what it describes is not its subject.
      if (clause.group.voice === 'passive') return clause.subject === undefined;
      return (
        clause.relation === 'relative' && clause.subject !== undefined && clause.subject.start < clause.group.start
      );
    });
  }

  #onlyList(from: number, to: number): boolean {
    if (to - from > 3) return false;
    for (let at = from; at < to; at++) {
      const { norm, kind } = this.#reading.tokens[at]!;
      if (norm === ')') continue;
      if (kind === 'punct' && norm !== ',') return false;
      if (kind === 'word' && !(this.#reading.masks[at]! & (B.preposition | B.adverb))) return false;
    }
    return true;
  }

  #hosts(extent: Extent): readonly Clause[] {
    const chain = this.#reading.tree.hostsAt(extent.start).filter(({ group }) => group.end <= extent.start);
    for (const [index, host] of chain.entries()) {
      const examples = this.#examplesSince(host, extent.start);
      if (!this.#accepts(host, extent)) {
        // "Information that you provide, such as your name": the examples are of what the clause describes.
        if (!(examples && this.#hasGap(host))) {
          // "Data sent by your browser": within what describes, and no member of what is described.
          if (this.#hasGap(host) && !this.#isResumed(host, extent.start)) return [];
          continue;
        }
        const outer = chain.slice(index + 1).find((other) => this.#accepts(other, extent));
        return [...(outer ? this.#withJoined(outer, false) : []), host];
      }
      const outer = chain.slice(index + 1).find((other) => this.#accepts(other, extent));
      if (outer && this.#isResumed(host, extent.start) && !examples) return this.#withJoined(outer, false);
      // "Data that identify you, such as your name": the pronoun has no examples.
      const isOfPronoun = (this.#reading.masks[host.group.end]! & B.pronoun) !== 0 && host.relation === 'relative';
      if (outer && examples && isOfPronoun) return this.#withJoined(outer, false);
      return this.#withJoined(host, false);
    }
    return [];
  }

  /** Does the clause take a thing at this place for its object? */
  #accepts(host: Clause, { start }: Extent): boolean {
    const { group, relation } = host;
    const { act, of } = this.#reading.frameOf(host);
    // "The storage of your name takes place under a number": how, and not what.
    if (of !== undefined) return false;
    if (!group.copula && (!act || act === 'move')) return false;
    if (this.#hasGap(host) && !this.#examplesSince(host, start)) return false;
    // "We request you to leave out your name": of what is asked, and not asked for.
    if (group.entry?.reports === 'suspended' && asksBefore(this.#reading, host, start)) return false;
    const slot = this.#slotBefore(host, start);
    if (slot === 'recipient' || slot === 'purpose') return false;
    // "We have no say over their cookies": of what one has none, and it is not denied.
    if (act === 'contain' && isBehindPreposition(this.#reading, this.#grammar, host, start)) return false;
    if (this.#reading.frameOf(host).polarity === 'denied' && isCompared(this.#reading, this.#grammar, start))
      return false;
    // "We record no names by cookies": they are how, and not denied.
    const isDenied = this.#reading.frameOf(host).polarity === 'denied';
    if (isDenied && (slot === 'means' || slot === 'agent' || slot === 'place')) return false;
    if (
      isLacking(this.#reading, this.#grammar, host, start) &&
      (isDenied || !isDeniedAccess(this.#reading, this.#grammar, start))
    )
      return false;
    // "We show offers by your region": how, and not what.
    if ((slot === 'agent' || slot === 'means') && act && PASSING.has(act)) return false;
    if (group.voice === 'passive') {
      if (this.#examplesSince(host, start)) return true;
      if (slot === 'source' || slot === 'means' || slot === 'agent') return false;
      return isKeptObject(this.#grammar, host, slot, this.#reading.tokens[group.end]?.norm);
    }
    return relation !== 'relative' || !host.subject || act !== undefined;
  }

  // A relative clause with a subject of its own has its object before it.
  #hasGap({ relation, subject, group }: Clause): boolean {
    return (
      (relation === 'relative' && (subject !== undefined || group.voice === 'passive')) || relation === 'participle'
    );
  }

  #examplesSince({ group }: Clause, start: number): boolean {
    for (let at = group.end; at < start; at++) {
      const { norm } = this.#reading.tokens[at]!;
      if (norm === ':' || this.#grammar.words.exemplifying.has(norm)) return true;
    }
    return false;
  }

  /** The slot that the last preposition before the token opens, in the words of the host. */
  #slotBefore(host: Clause, start: number): ReturnType<CompiledGrammar['slotOf']> {
    const { tokens, masks, tree } = this.#reading;
    for (let at = start - 1; at >= host.group.end; at--) {
      if (tree.hostAt(at) !== host) continue;
      const { norm, kind } = tokens[at]!;
      if (norm === ':' || norm === ';') return undefined;
      if (this.#grammar.words.exemplifying.has(norm)) return meansBefore(this.#reading, this.#grammar, at);
      // Behind a comma a list goes on, whatever stood in its last member.
      if ((kind === 'punct' && norm === ',') || masks[at]! & B.coordinator) {
        if (this.#isObjectBefore(host, at)) return undefined;
        continue;
      }
      if (masks[at]! & B.preposition) {
        const slot = this.#grammar.slotOf(norm);
        // "Such as".
        if (at > 0 && this.#opensExamples(at - 1)) continue;
        if (host.group.entry?.particle?.includes(norm)) continue;
        // "Access to", "related to": within the member.
        if (this.#grammar.words.takesNoun.has(tokens[at - 1]?.norm ?? '')) continue;
        if (slot === 'topic' || this.#grammar.words.genitive.has(norm)) continue;
        return slot;
      }
    }
    return undefined;
  }

  // Has an object been named before the token?
  #isObjectBefore(host: Clause, at: number): boolean {
    return this.#last !== undefined && this.#last.extent.end <= at && this.#last.clauses.includes(host);
  }

  // A comma or "and" since the host's verb, that joins no member of its own list.
  #isResumed(host: Clause, start: number): boolean {
    if (host.relation === 'main' || host.relation === 'coordinate') return false;
    const { tokens, masks } = this.#reading;
    for (let at = host.group.end; at < start; at++)
      if (tokens[at]!.norm === ',' || masks[at]! & B.coordinator) return true;
    return false;
  }

  /** A clause with those that share the object (or the subject of the passive) with it. */
  #withJoined(clause: Clause, bySubject: boolean): readonly Clause[] {
    const { tree, tokens, masks } = this.#reading;
    const found = [clause];
    if (bySubject) {
      for (const other of tree.clauses)
        if (other.relation === 'coordinate' && !other.subject && other.parent && found.includes(other.parent))
          found.push(other);
      return found;
    }
    // "Collect, use and share your name": backwards over verbs that have no object of their own.
    for (let one = clause; one.relation === 'coordinate' && one.parent && !one.subject;) {
      const before: Clause = one.parent;
      if (before.group.end > one.group.start || before.group.voice !== one.group.voice) break;
      let bare = true;
      for (let at = before.group.end; at < one.group.start; at++)
        if (
          tokens[at]!.kind !== 'punct' &&
          !(masks[at]! & (B.coordinator | B.adverb | B.contrast)) &&
          !this.#isInOther(at)
        )
          bare = false;
      if (!bare) break;
      found.unshift(before);
      one = before;
    }
    return found;
  }

  #isInOther(at: number): boolean {
    return this.#reading.tree.clauses.some(({ group }) => group.start <= at && at < group.end);
  }
}
