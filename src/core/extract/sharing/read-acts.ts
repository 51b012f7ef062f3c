/** Reads the verbs of sharing: "we share it with …", "we do not sell it", "we disclose it when a court asks". */
import type { SharingWords } from '../../lexicon/sharing-words.ts';
import type { Sentence } from '../../text/notice.ts';
import type { Predicate } from '../../text/predicates.ts';
import { coreOf, type SharingAct } from '../../text/sharing-acts.ts';
import type { Token } from '../../text/tokens.ts';
import type { Mention } from './mentions.ts';
import type { SharingReader } from './reader.ts';
import { isHead, recipientsOf } from './recipients-of.ts';
import { groundCondition, WITHOUT_RECIPIENT } from './statement.ts';

const MAX_LABEL = 9;
const MAX_RECEIVER = 14;
const MAX_SUBJECT = 10;
const MAX_OWN = 5;

export function readActs(reader: SharingReader, sentence: Sentence): void {
  for (const act of reader.actsOf(sentence)) readAct(reader, sentence, act);
}

function readAct(reader: SharingReader, sentence: Sentence, act: SharingAct): void {
  const recipients = recipientsOf(sentence, act, reader.mentions, reader.words);
  const label = labelOf(reader, sentence);
  const grounds = groundsOf(reader, sentence, act);
  // "To third parties if the law requires it": the ground says when, not who else.
  const occasions = grounds.filter(
    (ground) => ground.isGround && recipients.length > 0 && !isAnotherCase(sentence, ground),
  );
  const given = [...new Set([...act.conditions, ...occasions.map(groundCondition)])];
  const isSale = occasions.some(({ category }) => category === 'acquirer');
  for (const mention of recipients) {
    const named =
      label && label.category === mention.category && label.start < mention.start && sameWords(sentence, label, mention)
        ? label
        : mention;
    // "To another company if we are sold": the one who buys.
    const whole = isSale && GENERIC.has(named.category) ? { ...named, category: 'acquirer' } : named;
    // "With nobody": the recipient denies what the verb does not.
    const said = act.stance === 'stated' && isNobody(sentence, mention, reader.words) ? DENYING : {};
    for (const action of act.actions)
      reader.statements.addMention(sentence, whole, { ...act, ...said, action, conditions: given });
  }
  const said = new Set(recipients.map(({ category }) => category));
  const others = grounds.filter(
    (ground) =>
      !said.has(ground.category) &&
      (!occasions.includes(ground) || (isSale && ground.category === 'acquirer' && !said.has('third-party'))),
  );
  for (const ground of others) {
    const conditions = [...new Set([...act.conditions, groundCondition(ground)])];
    reader.statements.addMention(sentence, ground, {
      ...act,
      action: ground.category === 'acquirer' ? 'transfer' : 'disclose',
      conditions,
    });
  }
  if (recipients.length === 0 && grounds.length === 0) readWithoutRecipient(reader, sentence, act);
}

const DENYING = { stance: 'denied', hedged: false } as const;

function isNobody({ tokens }: Sentence, { start }: Mention, { nobody }: SharingWords): boolean {
  return nobody.has(tokens[start]!.norm) || nobody.has(tokens[start - 1]?.norm ?? '');
}

/** Said of whoever it is. */
const GENERIC: ReadonlySet<string> = new Set(['third-party', 'anyone']);

// "With providers, and as required by law": a case of its own, beside the recipients.
function isAnotherCase({ tokens }: Sentence, { start }: Mention): boolean {
  return tokens
    .slice(Math.max(0, start - 4), start)
    .some(({ norm }) => norm === 'and' || norm === 'or' || norm === ';');
}

// "With partners: we share it with partners": the recipient is first named before the colon.
function labelOf(reader: SharingReader, sentence: Sentence): Mention | undefined {
  const colon = sentence.tokens.findIndex((token) => token.norm === ':');
  if (colon < 1 || colon > MAX_LABEL) return undefined;
  return reader
    .partiesOf(sentence)
    .find((mention) => mention.end <= colon && isHead(sentence.tokens, mention.start, reader.words));
}

function sameWords({ tokens }: Sentence, a: Mention, b: Mention): boolean {
  const spell = ({ start, end }: Mention): string =>
    tokens
      .slice(start, end)
      .map((token) => `${token.stem} ${token.capital}`)
      .join(' ');
  return spell(a) === spell(b);
}

// The longest ground of a kind; rather than "required by law", the authority that may ask for it.
function groundsOf(reader: SharingReader, sentence: Sentence, act: SharingAct): readonly Mention[] {
  if (act.stance === 'denied' || !reader.words.standsAlone.has(act.verbs.at(-1)!.lemma)) return [];
  const chosen = new Map<string, Mention[]>();
  for (const mention of reader.mentions.in(sentence)) {
    const isAuthority = !mention.isGround && mention.category === 'government' && mention.start >= act.zone.start;
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
  const first = act.verbs[0]!;
  const last = act.verbs.at(-1)!;
  if (
    !(words.standsAlone.has(last.lemma) || isParted(tokens, last, words)) ||
    !act.namesData ||
    goesToSpeaker(reader, sentence, act) ||
    isOfChildren(reader, sentence, act)
  )
    return;
  if (reader.opensRecipients(sentence)) return;
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
  for (const action of act.actions) {
    if (!act.negated && action === 'transfer') continue;
    reader.statements.addPhrase(
      sentence,
      coreOf(tokens, act, words),
      act.negated ? 'anyone' : 'third-party',
      WITHOUT_RECIPIENT,
      { ...act, action },
    );
  }
}

/** A verb so near the head of an item goes on from its lead-in: "We may: use and share …". */
const MAX_ITEM_VERB = 3;
function isUnderPublisher({ words, notice }: SharingReader, { leadIn, section }: Sentence): boolean {
  if (!leadIn) return section.topics.has('sharing');
  const before = leadIn.tokens.at(-2)?.norm ?? '';
  return words.firstPerson.has(before) || notice.compiled.pack.auxiliaries.hedging.has(before) || before === 'will';
}

// "Give out your address", "pass it on"
const MAX_PARTICLE = 7;
function isParted(tokens: readonly Token[], { lemma, at }: Predicate, words: SharingWords): boolean {
  if (!words.parted.has(lemma)) return false;
  return tokens.slice(at + 1, at + MAX_PARTICLE).some(({ norm }, i, all) => {
    if (!words.particles.has(norm) || (norm === 'on' && all[i + 1]?.kind === 'word')) return false;
    return i === 0 || words.data.has(all[i - 1]!.stem);
  });
}

// "We may share it in these situations": how it is shared comes after.
function announces({ words }: SharingReader, tokens: readonly Token[], { at }: Predicate): boolean {
  return tokens
    .slice(at + 1, at + MAX_RECEIVER)
    .some(({ norm, stem }) => words.announcing.has(norm) || words.announcing.has(stem));
}

// "Share it with us", "disclose to you", "shared with authorized personnel"
function goesToSpeaker({ words }: SharingReader, { tokens }: Sentence, { zone }: SharingAct): boolean {
  const limit = Math.min(zone.end, zone.start + MAX_RECEIVER);
  const link = tokens.findIndex(
    (token, at) => at >= zone.start && at < limit && (token.norm === 'with' || token.norm === 'to'),
  );
  if (link < 0) return false;
  return (
    words.speakers.has(tokens[link + 1]?.norm ?? '') ||
    tokens.slice(link + 1, link + MAX_OWN).some((token) => words.ownPeople.has(token.stem))
  );
}

// "We do not disclose information from children", "… of consumers who we know are under sixteen": said of an audience,
// not of sharing. "Including that of children" leaves the rest said of all.
const OF_WHOM = 5;
const AGES = new Set(['thirteen', 'fourteen', 'fifteen', 'sixteen', 'eighteen']);
function isOfChildren({ words }: SharingReader, { tokens }: Sentence, { zone }: SharingAct): boolean {
  const from = tokens.findIndex(
    (token, at) =>
      at >= zone.start &&
      at < zone.start + 8 &&
      (words.sourceLinks.has(token.norm) || token.norm === 'about' || token.norm === 'of'),
  );
  if (from < 0 || tokens.slice(zone.start, from + 1).some(({ norm }) => norm === 'including' || norm === ','))
    return false;
  if (tokens.slice(from, from + OF_WHOM).some((token) => words.children.has(token.stem))) return true;
  return tokens
    .slice(from, from + MAX_RECEIVER)
    .some(
      ({ norm }, at, near) =>
        (norm === 'under' || norm === 'than') &&
        near.slice(at + 1, at + 5).some(({ kind, norm: age }) => kind === 'number' || AGES.has(age)),
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
