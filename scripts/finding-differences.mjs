/**
 * What two builds read differently in one text: findings that came, went and changed. A finding that keeps facet,
 * category and place is the same statement, whatever else the builds say of it.
 */

/**
 * A report's finding, as far as it is compared.
 * @typedef {object} Finding
 * @property {string} facet
 * @property {string} category
 * @property {string} stance
 * @property {boolean} hedged
 * @property {{ start: number, end: number }} span
 * @property {{ start: number, end: number, text: string }} quote
 * @property {{ start: number, end: number, text: string }} [leadIn]
 * @property {{ text: string }} [restriction]
 * @property {string} [value]
 * @property {Readonly<Record<string, unknown>>} [attributes]
 *
 * @typedef {{ text?: string, findings: readonly Finding[] }} Reading
 * @typedef {'came' | 'went' | 'changed'} Change
 * @typedef {{ aspect: string, from: string, to: string }} Step
 * @typedef {object} Difference
 * @property {Change} change
 * @property {string} id of the document
 * @property {string} facet
 * @property {string} category
 * @property {string} kind what it has in common with others: the heading they are listed under
 * @property {string} phrase
 * @property {Step[]} steps what changed; empty unless `change` is `changed`
 * @property {string} excerpt the phrase marked in its quote, on one line
 * @property {Finding} [old]
 * @property {Finding} [new]
 */

const NONE = 'none';
const EXCERPT = 240;

/**
 * What makes a statement another one. `named` ones are headings of their own; of the rest, which hold the notice's
 * words, only whether there is one.
 * @type {readonly { aspect: string, isNamed: boolean, of: (finding: Finding) => unknown }[]}
 */
const ASPECTS = [
  { aspect: 'stance', isNamed: true, of: ({ stance }) => stance },
  { aspect: 'hedged', isNamed: true, of: ({ hedged }) => (hedged ? 'yes' : 'no') },
  { aspect: 'party', isNamed: true, of: ({ attributes }) => attributes?.party },
  { aspect: 'action', isNamed: true, of: ({ attributes }) => attributes?.action },
  { aspect: 'place', isNamed: true, of: ({ attributes }) => attributes?.place },
  { aspect: 'role', isNamed: true, of: ({ attributes }) => attributes?.role },
  { aspect: 'conditions', isNamed: true, of: ({ attributes }) => attributes?.conditions },
  { aspect: 'restriction', isNamed: false, of: ({ restriction }) => restriction?.text },
  { aspect: 'recipient', isNamed: false, of: ({ attributes }) => attributes?.recipientName },
  { aspect: 'value', isNamed: false, of: ({ value }) => value },
];
/** Of a finding that came or went, these say what it claims. */
const CLAIM = new Set(['stance', 'party', 'action', 'place', 'role']);

/**
 * @param {string} id of the document
 * @param {Reading} before
 * @param {Reading} after
 * @returns {Difference[]} in text order
 */
export function findingDifferences(id, before, after) {
  const isSameText = before.text === after.text;
  const pairs = isSameText ? overlapping : sameWords;
  const differences = [];
  const olds = byCategory(before.findings);
  const news = byCategory(after.findings);
  for (const key of new Set([...olds.keys(), ...news.keys()])) {
    const left = olds.get(key) ?? [];
    const right = news.get(key) ?? [];
    const candidates = left
      .flatMap((old, i) =>
        right.map((now, j) => ({ old, now, i, j, apart: pairs(old, now), steps: stepsOf(old, now) })),
      )
      .filter(({ apart }) => apart !== undefined)
      // The likest first: what is said twice of one phrase pairs with itself.
      .sort((a, b) => a.steps.length - b.steps.length || a.apart - b.apart || a.i - b.i || a.j - b.j);
    const paired = new Set();
    for (const { old, now, steps } of candidates) {
      if (paired.has(old) || paired.has(now)) continue;
      paired.add(old).add(now);
      if (steps.length > 0) differences.push(difference('changed', id, after.text, now, { old, new: now, steps }));
    }
    for (const old of left) if (!paired.has(old)) differences.push(difference('went', id, before.text, old, { old }));
    for (const now of right)
      if (!paired.has(now)) differences.push(difference('came', id, after.text, now, { new: now }));
  }
  const place = (each) => (each.new ?? each.old).span.start;
  return differences.sort((a, b) => place(a) - place(b) || compareText(a.kind, b.kind));
}

/**
 * Differences of one kind together, the most frequent kinds first; within a kind one of each document before the
 * second of any, that a few examples show many documents.
 * @param {readonly Difference[]} differences
 * @returns {{ kind: string, change: Change, differences: Difference[] }[]}
 */
export function differencesByKind(differences) {
  const kinds = new Map();
  for (const each of differences) kinds.set(each.kind, [...(kinds.get(each.kind) ?? []), each]);
  return [...kinds]
    .map(([kind, all]) => ({ kind, change: all[0].change, differences: spread(all) }))
    .sort((a, b) => b.differences.length - a.differences.length || compareText(a.kind, b.kind));
}

function spread(differences) {
  const seen = new Map();
  const ranked = differences.map((each, index) => {
    const rank = seen.get(each.id) ?? 0;
    seen.set(each.id, rank + 1);
    return { each, index, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ each }) => each);
}

function byCategory(findings) {
  const groups = new Map();
  for (const finding of findings) {
    const key = `${finding.facet} ${finding.category}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

/** How far the ends of two spans lie apart, if they share any of the text. */
function overlapping({ span: a }, { span: b }) {
  if (Math.min(a.end, b.end) <= Math.max(a.start, b.start))
    return a.start === b.start && a.end === b.end ? 0 : undefined;
  return Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
}

/** Where the builds have made different texts of a document, places cannot be compared, words can. */
function sameWords(a, b) {
  if (a.quote.text !== b.quote.text) return undefined;
  const shift = b.quote.start - a.quote.start;
  const moved = { span: { start: a.span.start + shift, end: a.span.end + shift } };
  return overlapping(moved, b);
}

function stepsOf(old, now) {
  return ASPECTS.map(({ aspect, of }) => ({ aspect, from: wordsOf(of(old)), to: wordsOf(of(now)) })).filter(
    ({ from, to }) => from !== to,
  );
}

function difference(change, id, text, finding, { steps = [], ...sides }) {
  const { facet, category, span } = finding;
  const said = steps.length > 0 ? steps.map(stepKind).join(', ') : claimOf(finding);
  const phrase = text === undefined ? finding.quote.text : text.slice(span.start, span.end);
  return {
    change,
    id,
    facet,
    category,
    kind: `${change} ${facet} ${category}: ${said}`,
    phrase,
    steps,
    excerpt: excerptOf(finding, phrase),
    ...sides,
  };
}

function claimOf(finding) {
  return ASPECTS.filter(({ aspect }) => CLAIM.has(aspect))
    .map(({ of }) => wordsOf(of(finding)))
    .filter((words) => words !== NONE)
    .concat(finding.restriction ? ['restricted'] : [])
    .join(', ');
}

function stepKind({ aspect, from, to }) {
  if (ASPECTS.find((each) => each.aspect === aspect)?.isNamed) return `${aspect} ${from} → ${to}`;
  return `${aspect} ${from === NONE ? NONE : 'one'} → ${to === NONE ? NONE : from === NONE ? 'one' : 'another'}`;
}

function wordsOf(value) {
  const list = (Array.isArray(value) ? value : [value]).filter((each) => each !== undefined && each !== '');
  return list.length === 0 ? NONE : list.join('+');
}

/**
 * The phrase in brackets among the words of its quote, with what these hang on, cut around the phrase.
 * @param {Finding} finding
 * @param {string} phrase
 */
export function excerptOf({ span, quote, leadIn }, phrase, limit = EXCERPT) {
  const isIn = (citation) => citation !== undefined && citation.start <= span.start && span.end <= citation.end;
  const lead = leadIn ? [leadIn] : [];
  const parts = [...lead, quote];
  const home = [quote, ...lead].find(isIn);
  if (!home) parts.unshift({ start: span.start, end: span.end, text: phrase });
  const at = parts.findIndex((part) => part === (home ?? parts[0]));
  const { start, text } = parts[at];
  const lineOf = (words) => words.replaceAll(/\s+/gu, ' ');
  const before = lineOf(
    [...parts.slice(0, at).map((part) => part.text), text.slice(0, span.start - start)].join(' » '),
  );
  const after = lineOf([text.slice(span.end - start), ...parts.slice(at + 1).map((part) => part.text)].join(' » '));
  // A denial stands before its object: two thirds of the room go to what leads up to the phrase.
  const marked = `[${shortened(lineOf(text.slice(span.start - start, span.end - start)), limit >> 1)}]`;
  const room = limit - marked.length;
  const right = Math.max(Math.ceil(room / 3), room - before.length);
  const left = room - Math.min(after.length, right);
  const head = before.length <= left ? before : `…${before.slice(before.length - left + 1)}`;
  return `${head}${marked}${shortened(after, right)}`.trim();
}

function shortened(words, length) {
  return words.length <= length ? words : `${words.slice(0, Math.max(0, length - 1))}…`;
}

/** By code unit: the same order on every machine. */
function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
