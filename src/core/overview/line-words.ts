/** A line of the overview in words, whatever the language: which parts it has, in which order, and how many fit. */
import type { SharingCondition } from '../report.ts';
import type { Facet } from '../taxonomy.ts';
import type { OverviewAnswer, OverviewItem, OverviewLine, OverviewTopic } from './line.ts';

/** The words of one language. */
export interface OverviewWording {
  readonly topic: (topic: OverviewTopic) => string;
  readonly answer: (answer: OverviewAnswer) => string;
  readonly category: (facet: Facet, category: string) => string;
  /** An item of the checklist. */
  readonly check: (item: string) => string;
  /** An ISO 3166 code. */
  readonly country: (code: string) => string;
  /** An ISO 8601 duration. */
  readonly period: (duration: string) => string;
  /** In brackets after a thing that is said less plainly than its line. */
  readonly manner: (manner: 'hedged' | 'conditional' | 'denied' | 'device') => string;
  readonly condition: (condition: SharingCondition) => string;
  /** "only: …", of what is said of a part. */
  readonly only: (part: string) => string;
  /** Of a sale or advertising that is stated, or denied, of a part alone. */
  readonly part: (manner: 'stated' | 'denied', part: string) => string;
  /** In brackets after a right, where the words link to the place for it. */
  readonly link: string;
  /** Where one writes to for what a line names. */
  readonly ways: (addresses: string) => string;
  /** Where nothing of what was looked for is missing. */
  readonly nothingMissing: string;
  /** How many more there are than fit. */
  readonly more: (count: number) => string;
  readonly list: (words: readonly string[]) => string;
}

/** A line without the statements that it rests on, which its words do not hold. */
export type WordedLine = Omit<OverviewLine, 'items' | 'ways' | 'findings'> & {
  readonly items: readonly WordedItem[];
  readonly ways?: readonly WordedItem[];
};
export type WordedItem = Omit<OverviewItem, 'findings'>;

interface LineWords {
  readonly topic: string;
  /** '' where what the line names is the answer: a name, a period, an address. */
  readonly answer: string;
  /** What it names, '' where it names nothing. */
  readonly text: string;
}

/** More do not fit on two rows of a narrow panel; the others stand with the statements. */
const MOST_ITEMS = 4;
const MOST_CHARACTERS = 100;
const MOST_NAMES = 2;
const MOST_DATA = 2;
/** A phrase, not a sentence. */
const MOST_HOW = 40;
/** A third address helps nobody to choose. */
const MOST_CONTACTS = 2;

/** Lines that ask for a thing and not whether. */
const NAMED: ReadonlySet<OverviewTopic> = new Set([
  'collects-nothing',
  'publisher',
  'recipients',
  'transfers',
  'retention',
  'rights',
  'contact',
  'missing',
]);

export function lineWords(line: WordedLine, wording: OverviewWording): LineWords {
  const isNamed = NAMED.has(line.topic) && (line.answer === 'yes' || line.topic === 'missing');
  return {
    topic: wording.topic(line.topic),
    answer: isNamed ? '' : wording.answer(line.answer),
    text: textOf(line, wording),
  };
}

function textOf(line: WordedLine, wording: OverviewWording): string {
  if (line.topic === 'missing') {
    return line.missing.length > 0 ? wording.list(line.missing.map(wording.check)) : wording.nothingMissing;
  }
  const named = listed(
    shownItems(line).map((item) => itemWords(item, line, wording)),
    MOST_ITEMS,
    wording,
  );
  const ways = (line.ways ?? []).slice(0, MOST_CONTACTS).flatMap(({ values }) => values);
  return ways.length > 0 ? wording.list([named, wording.ways(ways.join(', '))]) : named;
}

function shownItems({ topic, items }: WordedLine): readonly WordedItem[] {
  // The first is the name in the register, what follows are short forms of it.
  if (topic === 'publisher') return items.slice(0, 1);
  if (topic !== 'contact') return items;
  const quick = items.filter(({ category }) => category !== 'postal' && category !== 'fax');
  return (quick.length > 0 ? quick : items).slice(0, MOST_CONTACTS);
}

function itemWords(item: WordedItem, line: WordedLine, wording: OverviewWording): string {
  const isWhether = line.topic === 'sale' || line.topic === 'advertising';
  const isToSome = line.topic === 'recipients' && item.manner === 'denied';
  if ((isWhether || isToSome) && line.answer === 'part') return partWords(item, wording);
  const remarks = remarksOn(item, line, wording);
  const name = nameOf(item, line, wording);
  return remarks.length > 0 ? `${name} (${remarks.join(', ')})` : name;
}

function nameOf({ facet, category, values }: WordedItem, { topic }: WordedLine, wording: OverviewWording): string {
  const [value] = values;
  if (topic === 'retention') return value === undefined ? labelOf(facet, category, wording) : wording.period(value);
  if (topic === 'publisher' || topic === 'contact') return oneLine(value ?? '');
  if (topic === 'transfers' && value !== undefined) return listed(values.map(wording.country), MOST_NAMES, wording);
  return labelOf(facet, category, wording);
}

function remarksOn(item: WordedItem, line: WordedLine, wording: OverviewWording): string[] {
  const { topic, answer } = line;
  const names = item.facet === 'sharing' ? item.values : [];
  const data = topic === 'retention' ? item.onlyData.slice(0, MOST_DATA) : [];
  const manner = item.manner === 'stated' || isAnswer(item.manner, answer) ? [] : [wording.manner(item.manner)];
  return [
    ...(names.length > 0 ? [listed(names, MOST_NAMES, wording)] : []),
    ...data.map((category) => labelOf('data', category, wording)),
    ...manner,
    ...meansOf(item, line, wording),
    ...item.conditions.filter((one) => one !== 'contract').map(wording.condition),
    ...(item.only.length > 0 ? [wording.only(item.only.join('; '))] : []),
  ];
}

/** How a right is used, where that takes few words; an address stands at the end of the line. */
function meansOf({ facet, how, url }: WordedItem, { ways = [] }: WordedLine, wording: OverviewWording): string[] {
  if (facet !== 'right') return [];
  // "{{ site.contact }}": what a template has left open tells nothing.
  const isOpen = how?.includes('{') ?? false;
  if (how !== undefined && !isOpen && how.length <= MOST_HOW && !(how.includes('@') && ways.length > 0))
    return [`“${how}”`];
  // A link elsewhere in the sentence may lead to anything.
  return url === undefined || how === undefined ? [] : [wording.link];
}

/** An address of several lines in one. */
export function oneLine(address: string): string {
  return address
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(', ');
}

/** Without what it says in brackets: those of a line hold what is said of the thing. */
function labelOf(facet: Facet, category: string, wording: OverviewWording): string {
  return wording.category(facet, category).replace(/ \([^()]{0,80}\)$/u, '');
}

/** Whether the line's own answer says it already. */
function isAnswer(manner: WordedItem['manner'], answer: OverviewAnswer): boolean {
  const answers = { stated: 'yes', hedged: 'may', conditional: 'condition', denied: 'no', device: '' } as const;
  return answers[manner] === answer;
}

/** Of what is said of a part alone: the part, in the notice's words or by the kinds of data. */
export function partWords(item: WordedItem, wording: OverviewWording): string {
  const data = item.onlyData.slice(0, MOST_ITEMS).map((category) => labelOf('data', category, wording));
  const { category } = item;
  const isKind = item.facet === 'sharing' && category !== 'anyone' && category !== 'third-party';
  const parts = [
    ...item.only,
    ...item.conditions.map(wording.condition),
    ...data,
    ...(isKind ? [labelOf('sharing', category, wording)] : []),
  ];
  const words = wording.list(parts);
  return wording.part(item.manner === 'denied' ? 'denied' : 'stated', words);
}

function listed(words: readonly string[], most: number, wording: OverviewWording): string {
  // One more costs no more room than to say that there is one.
  const fitting = fittingOf(words, words.length <= most + 1 ? words.length : most);
  const shown = words.slice(0, fitting);
  const rest = words.length - fitting;
  return wording.list(rest > 0 ? [...shown, wording.more(rest)] : shown);
}

/** How many of the first `most` have room; the first has, whatever its length. */
function fittingOf(words: readonly string[], most: number): number {
  let room = MOST_CHARACTERS;
  for (const [at, word] of words.slice(0, most).entries()) {
    room -= word.length + SEPARATOR;
    if (room < 0 && at > 0) return at;
  }
  return most;
}

const SEPARATOR = 3;
