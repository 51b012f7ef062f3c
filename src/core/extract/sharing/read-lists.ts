/** Reads what a list or a label says: recipients whose sharing is stated by the words they hang on. */
import type { Sentence } from '../../text/notice.ts';
import type { SharingAct } from './acts.ts';
import type { Mention } from './mention.ts';
import type { SharingReader } from './reader.ts';
import { isChained, isHead, linkBefore } from './recipients-of.ts';
import { groundCondition, type Statement } from './statement.ts';

const MAX_LABEL = 9;
const MAX_FRAGMENT = 40;
/** Tokens between "which" and the auxiliary of its clause. */
const MAX_CLAUSE_OPENING = 4;
/** Fragments that a list without marks may have. */
const MAX_FRAGMENTS = 12;

const INFERRED: Statement = { stance: 'stated', hedged: false, action: 'share', conditions: [], inferred: true };

/** An item of a list whose lead-in says that data is shared, or a label before its own paragraph. */
export function readItem(reader: SharingReader, sentence: Sentence): void {
  const { leadIn, block, tokens } = sentence;
  const [first] = tokens;
  // A line of marks alone has no word.
  if (!first || sentence.start !== block.start) return;
  const act = leadIn ? reader.actsOf(leadIn).at(-1) : openActBefore(reader, sentence);
  const isLabel =
    (leadIn && reader.listsRecipients(leadIn)) ||
    isWithLabel(reader, sentence) ||
    (sentence.section.topics.has('sharing') &&
      !reader.words.sourceLinks.has(first.norm) &&
      (isShortLabel(reader, sentence) || isFragment(reader, sentence)));
  if ((!act && !isLabel) || (leadIn && listsData(reader, leadIn))) return;
  // "We do not sell or share it, except:" what is listed is shared.
  const action = act?.stance === 'conditional' && act.negated ? act.actions.find((one) => one !== 'sell') : undefined;
  const statement: Statement = act ? { ...act, action: action ?? act.actions[0]!, inferred: true } : INFERRED;
  let found: Mention | undefined;
  for (const mention of reader.mentions.in(sentence)) {
    const isAtHead =
      mention.start <= 1 ||
      linkBefore(tokens, mention.start, reader.words, reader.notice.compiled.grammar) === 0 ||
      isHead(tokens, mention.start, reader.words);
    const belongs = mention.isGround
      ? act !== undefined && !found
      : isAtHead || (found !== undefined && isChained(tokens, found.end, mention.start, reader.words));
    if (!belongs) continue;
    found = mention;
    if (isLabel && (isSaidHere(reader, sentence, mention) || isSaidAfter(reader, sentence, mention.category))) continue;
    const conditions = mention.isGround
      ? [...new Set([...statement.conditions, groundCondition(mention)])]
      : statement.conditions;
    reader.statements.addMention(sentence, mention, { ...statement, conditions });
  }
}

// "Service providers."
function isShortLabel({ notice }: SharingReader, { tokens, predicates }: Sentence): boolean {
  const { hedging, passive } = notice.compiled.pack.auxiliaries;
  return (
    !predicates.length &&
    tokens.length <= MAX_LABEL &&
    !tokens.some(({ norm }) => hedging.has(norm) || passive.has(norm))
  );
}

// Under "Who receives your data", what is no sentence: "Advertisers, and companies with which we run contests".
function isFragment(reader: SharingReader, sentence: Sentence): boolean {
  const { tokens, leadIn, predicates } = sentence;
  const { words } = reader;
  if (leadIn || tokens.length > MAX_FRAGMENT || tokens.at(-1)!.norm === ':') return false;
  const parties = reader.partiesOf(sentence);
  const first = parties[0];
  if (!first || !isHead(tokens, first.start, words)) return false;
  let last = first;
  for (const mention of parties) if (isChained(tokens, last.end, mention.start, words)) last = mention;
  const next = tokens[last.headEnd];
  if (next?.kind === 'word' && !words.describing.has(next.norm)) return false;
  const isDescribed = (from: number, within: number): boolean =>
    tokens.slice(Math.max(first.headEnd, from - within), from).some(({ norm }) => words.relatives.has(norm));
  const { hedging, passive } = reader.notice.compiled.pack.auxiliaries;
  return (
    predicates.every(({ dependent, from }) => dependent || isDescribed(from, tokens.length)) &&
    tokens.every(({ norm }, at) => !(hedging.has(norm) || passive.has(norm)) || isDescribed(at, MAX_CLAUSE_OPENING))
  );
}

// "With other users: …" can only be short for sharing.
function isWithLabel(reader: SharingReader, sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (reader.notice.compiled.grammar.slotOf(tokens[0]?.norm ?? '') !== 'companion') return false;
  const colon = tokens.findIndex((token) => token.norm === ':');
  return (
    colon > 0 &&
    reader.partiesOf(sentence).some((mention) => mention.end === colon && isHead(tokens, mention.start, reader.words))
  );
}

// "We share the following information:": the items are data, not recipients.
function listsData({ words }: SharingReader, { tokens }: Sentence): boolean {
  const following = tokens.findIndex(({ norm }) => words.listing.has(norm));
  return (
    following >= 0 &&
    tokens
      .slice(following + 1, following + 5)
      .some((token) => words.relativeHeads.has(token.stem) && words.data.has(token.stem))
  );
}

// Lists whose marks are lost: fragments after a sentence of sharing that ends in a colon.
function openActBefore(reader: SharingReader, sentence: Sentence): SharingAct | undefined {
  let before = reader.notice.previous(sentence);
  for (let steps = 0; before && steps < MAX_FRAGMENTS; steps++) {
    if (before.tokens.at(-1)?.norm === ':') return reader.actsOf(before).at(-1);
    const isWhole =
      before.tokens[0]?.capital &&
      before.tokens.at(-1)?.norm === '.' &&
      before.predicates.some((predicate) => predicate.subject === 'publisher');
    if (isWhole) return undefined;
    before = reader.notice.previous(before);
  }
  return undefined;
}

// "With affiliates: we may share it with our affiliates": the clause says how.
function isSaidHere(reader: SharingReader, sentence: Sentence, label: Mention): boolean {
  const stems = ({ start, end }: Mention): string =>
    sentence.tokens
      .slice(start, end)
      .map(({ stem }) => stem)
      .join(' ');
  return reader
    .actsOf(sentence)
    .flatMap(({ recipients }) => recipients)
    .some(({ mention }) => mention.start >= label.end && stems(mention) === stems(label));
}

// The label "Service Providers." repeats what the text after it says.
function isSaidAfter(reader: SharingReader, label: Sentence, category: string): boolean {
  for (let index = label.index + 1; ; index++) {
    const sentence = reader.notice.sentences[index];
    if (!sentence || sentence.block !== label.block) return false;
    if (reader.mentions.in(sentence).some((mention) => mention.category === category) && reader.actsOf(sentence).length)
      return true;
  }
}
