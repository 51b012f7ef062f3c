/**
 * Reads lines that open with the names of those who get data, and say no more than what each does: a heading over what is
 * said of a service, an item under words for providers ("Brightfern (newsletters)").
 */
import type { Sentence } from '../../text/notice.ts';
import type { Mention } from './mention.ts';
import { isProduct } from './mentions.ts';
import type { SharingReader } from './reader.ts';
import { isChained } from './recipients-of.ts';
import { isApposed, named } from './read-services.ts';
import type { Statement } from './statement.ts';

const MAX_NAMES = 40;
/** Within so many tokens a question says that it asks for somebody. */
const MAX_ASKING = 3;
/** Behind the names: what they do, where they are. */
const OPENS_REST = new Set([':', '(', '–', '—', ',', '.', ';', '/']);
/** A hyphen between spaces. */
const DASH = /\s[-‐‑]\s/u;

const INFERRED: Statement = { stance: 'stated', hedged: false, action: 'share', conditions: [], inferred: true };

/** Reads a heading or a line that opens with names; whether it was one. */
export function readNames(reader: SharingReader, sentence: Sentence): boolean {
  const { block } = sentence;
  if (block.kind === 'table-cell' || !startsLine(reader, sentence)) return false;
  const names = headNames(reader, sentence);
  if (!names.length) return false;
  const isBare = isNothingElse(reader, sentence, names);
  if (sentence.isHeading) {
    // A heading that is a network's name mostly stands over links to the publisher's page there.
    if (!isBare || !names.some((name) => isProduct(name))) return false;
  } else if (
    !(isBare || opensRest(reader, sentence, names.at(-1)!)) ||
    !isListOfParties(reader, sentence, isBare, names)
  )
    return false;
  for (const mention of names) {
    if (reader.statements.isAbout(sentence, mention)) continue;
    const own = named(reader, sentence, mention);
    const category = own.category === 'third-party' ? (kindAbove(reader, sentence) ?? own.category) : own.category;
    reader.statements.addMention(sentence, { ...own, category }, INFERRED);
  }
  return true;
}

// "Our processors:", over a name of which no more is said.
function kindAbove(reader: SharingReader, { leadIn }: Sentence): string | undefined {
  const kinds = leadIn ? reader.partiesOf(leadIn).filter(({ name }) => name === undefined) : [];
  return kinds.findLast(({ category }) => category !== 'third-party' && category !== 'anyone')?.category;
}

// "Who receives your data?", "With whom do we share it?"
function asksWho({ words, notice }: SharingReader, { tokens, section }: Sentence): boolean {
  const { who } = notice.compiled.pack.columns;
  return (
    tokens.at(-1)?.norm === '?' &&
    section.topics.has('sharing') &&
    tokens.slice(0, MAX_ASKING).some(({ norm }) => who.has(norm)) &&
    !tokens.some(({ norm }) => words.nobody.has(norm))
  );
}

function startsLine({ notice }: SharingReader, { start, block }: Sentence): boolean {
  return start === block.start || notice.document.text.charAt(start - 1) === '\n';
}

// "Brightfern", "Brightfern and Oakpost AS", "Hosting: Oakpost", "our sister company Oakpost AS".
function headNames(reader: SharingReader, sentence: Sentence): readonly Mention[] {
  const { tokens } = sentence;
  const parties = reader.namedIn(sentence);
  const first = parties.find(({ name }) => name !== undefined);
  if (!first) return [];
  const colon = tokens.findIndex(({ norm }) => norm === ':');
  const isLabelled = colon > 0 && colon <= MAX_LABEL && first.start > colon;
  const from = isLabelled ? colon + 1 : 0;
  const kind = parties.find(({ name, headEnd }) => name === undefined && headEnd === first.start);
  if ((kind?.start ?? first.start) - from > MAX_BEFORE) return [];
  const found = [first];
  for (const mention of parties.slice(parties.indexOf(first) + 1)) {
    const { end } = found.at(-1)!;
    if (mention.name === undefined || !isChained(tokens, end, mention.start, reader.words)) break;
    if (mention.start - end > MAX_JOINT) break;
    found.push(mention);
  }
  return found;
}

/** Tokens of a label before its colon; before the first name or its kind: an article, the publisher's own name. */
const MAX_LABEL = 4;
const MAX_BEFORE = 2;
/** A comma and a word between two names of one list. */
const MAX_JOINT = 2;

function isNothingElse({ words }: SharingReader, { tokens }: Sentence, names: readonly Mention[]): boolean {
  if (tokens.length > MAX_NAMES) return false;
  const isNamed = (at: number): boolean => names.some((mention) => mention.start <= at && at < mention.end);
  const rest = tokens.filter(({ kind, norm }, at) => kind === 'word' && !isNamed(at) && !words.joints.has(norm));
  return rest.length * 3 <= names.reduce((sum, mention) => sum + mention.end - mention.start, 0);
}

function opensRest({ notice }: SharingReader, { tokens, unit: { reading } }: Sentence, { end }: Mention): boolean {
  const next = tokens[end];
  if (!next || OPENS_REST.has(next.norm)) return true;
  // "Oakpost for newsletters"
  if (notice.compiled.grammar.slotOf(next.norm) === 'purpose' && !reading.frames.length) return true;
  return DASH.test(notice.document.text.slice(tokens[end - 1]!.end, next.start));
}

// Under "Our processors:", "We use:", in a section about sharing.
function isListOfParties(
  reader: SharingReader,
  sentence: Sentence,
  isBare: boolean,
  names: readonly Mention[],
): boolean {
  const { leadIn, section } = sentence;
  if (leadIn) {
    if ((reader.isMuted(leadIn) && !asksWho(reader, leadIn)) || reader.isUnderMuted(sentence)) return false;
    if (reader.listsMeans(leadIn)) return false;
    if (leadIn.reading.frames.some(({ polarity, status }) => polarity === 'denied' || status === 'past')) return false;
    if (reader.partiesOf(leadIn).length > 0 || reader.listsRecipients(leadIn)) return true;
  }
  if (section.topics.has('sharing') || names.some((name) => isApposed(reader, sentence, name))) return true;
  return isBare && names.every((name) => isProduct(name));
}
