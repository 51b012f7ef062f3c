/** What others get by a phrase that only points to it: "this information", "it", a name that the notice has defined. */
import { classBit, type CompiledGrammar } from '../../syntax/compiled-grammar.ts';
import type { CompiledPack } from '../../text/compiled-pack.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { TermMatch } from '../../text/vocabulary.ts';
import { cite, evidence } from '../draft.ts';
import { NAME_LENGTH, findDefinitions, isDefinedIn, type Definition } from './definitions.ts';
import type { DataDraft, Found } from './found.ts';
import { Governors } from './governors.ts';
import { trimmed } from './phrase.ts';
import { readPredicate, type Reading } from './reading.ts';
import { isNoStatement } from './statement.ts';

/** Each kind once, the first time, and only what the notice does not say in so many words. */
export function namedElsewhere(notice: Notice, found: readonly Found[]): DataDraft[] {
  const known = new Set(found.map(({ draft }) => keyOf(draft.category, draft.attributes.party)));
  const bySentence = new Map<Sentence, Found[]>();
  for (const one of found) bySentence.set(one.match.sentence, [...(bySentence.get(one.match.sentence) ?? []), one]);
  const drafts: DataDraft[] = [];
  const add = (match: TermMatch, reading: Reading, statement: Sentence, draft: DataDraft): void => {
    const key = keyOf(match.term.category, reading.party);
    if (known.has(key)) return;
    known.add(key);
    drafts.push(draft);
  };
  for (const { statement, reading, matches } of [...pointedAt(notice, bySentence), ...byDefinition(notice)])
    for (const match of matches) add(match, reading, statement, draftOf(notice, match, reading, statement));
  return drafts;
}

interface Pointer {
  /** The sentence that says what is done. */
  readonly statement: Sentence;
  readonly reading: Reading;
  readonly matches: readonly TermMatch[];
}

function keyOf(category: string, party: string | undefined): string {
  return `${category} ${party}`;
}

function draftOf(notice: Notice, match: TermMatch, reading: Reading, statement: Sentence): DataDraft {
  const { sentence, term } = match;
  const { start, end } = trimmed(match, notice.compiled.pack.data);
  const { party, action, stance, hedged } = reading;
  const span = sentence.rangeOf(start, end);
  const adjoins = sentence.block === statement.block && sentence.index + 1 === statement.index;
  return {
    facet: 'data',
    category: term.category,
    stance,
    hedged,
    certainty: 'inferred',
    ...evidence(notice, sentence, span),
    ...(adjoins
      ? { quote: cite(notice, { start: sentence.quote.start, end: statement.quote.end }) }
      : { leadIn: cite(notice, statement.quote) }),
    rule: term.id,
    attributes: { party, ...(action ? { action } : {}) },
  };
}

// "We do not share Account Data except …" is too far from the name to say so of each kind; a denial says nothing of it.
function isMeantOfEach({ party, stance }: Pick<Reading, 'party' | 'stance'>): boolean {
  return stance === 'stated' || (stance === 'conditional' && party === 'first');
}

// "We collect your name and address. This information is shared with couriers": what is shared was named before.
function* pointedAt(notice: Notice, bySentence: ReadonlyMap<Sentence, readonly Found[]>): Generator<Pointer> {
  for (const [sentence, found] of bySentence) {
    for (const { draft, match } of found) {
      const { party, action } = draft.attributes;
      const { stance, hedged } = draft;
      if (party !== 'third' || stance !== 'stated' || !isAnaphoric(match, notice.compiled)) continue;
      const matches = antecedents(notice, sentence, bySentence).filter(
        ({ term }) => draft.category === 'generic' || term.category.startsWith(`${draft.category}.`),
      );
      const reading = { party, stance, hedged, ...(action ? { action } : {}) };
      if (matches.length) yield { statement: sentence, reading, matches };
    }
  }
}

// "Some of this information" does not say which.
function isAnaphoric({ sentence: { tokens }, start }: TermMatch, { grammar, pack }: CompiledPack): boolean {
  const words = pack.data;
  if (words.partial.has(tokens[start - 2]?.norm ?? '') && grammar.words.genitive.has(tokens[start - 1]!.norm))
    return false;
  return words.anaphoric.has(tokens[start]!.norm) || words.anaphoric.has(tokens[start - 1]?.norm ?? '');
}

// What the sentences before name as collected, the nearest that name any.
const BEFORE = 3;
function antecedents(
  notice: Notice,
  sentence: Sentence,
  bySentence: ReadonlyMap<Sentence, readonly Found[]>,
): readonly TermMatch[] {
  let before = notice.previous(sentence);
  for (let steps = 0; before && before.block === sentence.block && steps < BEFORE; steps++) {
    const collected = (bySentence.get(before) ?? []).filter(
      ({ draft }) => draft.category !== 'generic' && draft.attributes.party === 'first' && draft.stance !== 'denied',
    );
    if (collected.length) return [...new Set(collected.map(({ match }) => match))];
    before = notice.previous(before);
  }
  return [];
}

// "Log Data includes your IP address … We share Log Data with analysts."
function* byDefinition(notice: Notice): Generator<Pointer> {
  const named = new Map<Sentence, TermMatch[]>();
  for (const match of notice.termMatches('data')) {
    if (match.term.category === 'generic' || match.term.everyday) continue;
    named.set(match.sentence, [...(named.get(match.sentence) ?? []), match]);
  }
  const definitions = findDefinitions(notice, named);
  if (!definitions.length) return;
  for (const statement of notice.sentences) {
    const stems = new Set(statement.tokens.map(({ stem }) => stem));
    for (const definition of definitions) {
      if (definition.sentence === statement || !definition.name.every((stem) => stems.has(stem))) continue;
      const at = occurrence(statement, definition, notice.compiled.grammar);
      if (
        at < 0 ||
        isDefinedIn(statement, definition, notice.compiled.pack) ||
        isNoStatement(notice, statement, at, at + 1)
      )
        continue;
      const over = new Governors(notice, statement);
      const { tokens, offset } = over.unit;
      const governors = over.of(at, at + definition.name.length) ?? [];
      const readings = governors.flatMap((governor) => readPredicate(tokens, governor, at + offset, notice.compiled));
      for (const reading of readings.filter(isMeantOfEach)) yield { statement, reading, matches: definition.matches };
    }
  }
}

const COORDINATOR = classBit('coordinator');

// Token index of the name; its last word may be shared: "Account and Usage Information".
function occurrence({ tokens }: Sentence, { name, capital }: Definition, grammar: CompiledGrammar): number {
  const own = name.length - 1;
  for (let at = 0; at + own < tokens.length; at++) {
    if (!name.every((stem, i) => i === own || tokens[at + i]!.stem === stem)) continue;
    let last = at + own;
    if (own > 0 && (grammar.maskOf(tokens[last]!.norm) & COORDINATOR) !== 0)
      while (last < at + own + NAME_LENGTH && last < tokens.length && tokens[last]!.stem !== name[own]) last++;
    if (tokens[last]?.stem === name[own] && (!capital || tokens[last]!.capital)) return at;
  }
  return -1;
}
