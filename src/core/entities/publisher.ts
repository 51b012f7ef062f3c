/** Who publishes a notice: the names under which it speaks of its publisher, and where it says so. */
import { spellingsOf } from '../text/spellings.ts';
import type { NoticeText } from '../text/notice-text.ts';
import { tokenise } from '../tokens/tokens.ts';
import { copyrightLines, inAddressBlocks, labelledLines, ownLines, titles } from './layout-names.ts';
import { likeliestName } from './likeliest-name.ts';
import { candidatesOf, shortNames } from './name-candidates.ts';
import { aliasesBeside } from './name-aliases.ts';
import { hasLegalForm, isGeneric, withoutLegalForm } from './names.ts';
import { isKnownThirdParty } from './plausible-name.ts';
import { isSameKey, keyOf, type PublisherStatement } from './publisher-statement.ts';

/** No notice gives its publisher as many; of a text that seems to, the first are taken. */
const MAX_NAMES = 100;

interface Publisher {
  /** Where it is named, in text order. */
  readonly statements: readonly PublisherStatement[];
  /** All that it is called, brands and abbreviations, too. */
  readonly names: readonly string[];
  /** Keys of every company that is surely said to answer, be it for one country alone. */
  readonly companies: readonly string[];
}

const known = new WeakMap<NoticeText, Publisher>();

/** Every statement of who publishes the notice, in text order. Where none is sure, the likeliest name alone. */
export function publisherStatements(notice: NoticeText): readonly PublisherStatement[] {
  return publisherOf(notice).statements;
}

function publisherOf(notice: NoticeText): Publisher {
  const cached = known.get(notice);
  if (cached) return cached;
  const stated = notice.ruleMatches('controller').flatMap((match) => candidatesOf(notice, match));
  const candidates = [
    ...stated,
    ...stated.flatMap((statement) => shortNames(notice, statement)),
    ...labelledLines(notice),
    ...titles(notice),
    ...copyrightLines(notice),
    ...inAddressBlocks(notice),
  ];
  const everySure = candidates.filter((candidate) => candidate.sure);
  const sure = ofWholeNotice(everySure);
  const likely = candidates.filter((candidate) => !candidate.sure);
  const accepted = sure.length ? sure : likeliestName(notice, likely);
  const keys = firstKeys(accepted);
  const isAccepted = new Set(accepted);
  const isOwn = ({ name }: PublisherStatement): boolean => keys.some((key) => isSameKey(key, keyOf(name)));
  const others = likely.filter(
    (candidate) => !isAccepted.has(candidate) && !candidate.rule.includes('.likely.') && isOwn(candidate),
  );
  // The title names the publisher or what it makes.
  const titled = accepted.length ? likely.filter(({ rule }) => rule === 'controller.name.title') : [];
  const all = [...accepted, ...others, ...ownLines(notice, accepted)];
  // Where the company is named, its brand alone does not answer for the data.
  const isCompany = all.some((statement) => statement.sure && hasLegalForm(statement.name));
  const statements = withoutRepeats(
    all.filter(
      ({ name, rule }) => !isCompany || hasLegalForm(name) || !(NAMING_THE_BRAND.has(rule) || ABBREVIATION.test(name)),
    ),
  ).sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const publisher = {
    statements,
    names: [...all, ...likely.filter(isOwn), ...titled].flatMap((statement) => [
      statement.name,
      ...aliasesBeside(notice, statement),
    ]),
    companies: firstKeys(everySure.filter(({ name }) => hasLegalForm(name))),
  };
  known.set(notice, publisher);
  return publisher;
}

/** "BF" for Brightfern Fisheries Ltd. */
const ABBREVIATION = /^\p{Lu}{2,4}$/u;

/** Does the notice name a company as its publisher, and is the bearer of this name another? */
export function isOtherCompany(notice: NoticeText, name: string): boolean {
  const { companies, names } = publisherOf(notice);
  const key = keyOf(name);
  return companies.length > 0 && ![...companies, ...names.map(keyOf)].some((own) => isSameKey(own, key));
}

const NAMING_THE_BRAND = new Set([
  'controller.name.title',
  'controller.name.line',
  'controller.name.cares',
  'controller.name.notice-of',
  'controller.name.copyright',
  'controller.name.runs-service',
  'controller.name.incorporated',
]);

// "If you live in Norway, the controller is …": not the whole notice's, unless no other is named.
function ofWholeNotice(sure: readonly PublisherStatement[]): readonly PublisherStatement[] {
  const whole = new Set(sure.filter(({ partial }) => !partial).map(({ sentence }) => sentence));
  const isWhole = sure.filter(({ sentence }) => whole.has(sentence));
  return isWhole.length ? isWhole : sure;
}

// "At Brightfern, …" at the head of every section says nothing new: of likely statements the first of each kind stays.
function withoutRepeats(statements: readonly PublisherStatement[]): PublisherStatement[] {
  const seen = new Set<string>();
  return statements.filter(({ sure, rule, name, range }) => {
    const key = sure ? `${range.start} ${range.end}` : `${rule} ${keyOf(name)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The different names among statements, as keys. */
function firstKeys(statements: readonly PublisherStatement[]): string[] {
  return [...new Set(statements.map(({ name }) => keyOf(name)))].slice(0, MAX_NAMES);
}

/** Lower-case token sequences; empty where the notice names nobody. */
export function findPublisherNames(notice: NoticeText): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  const { names } = notice.compiled.pack;
  const add = (name: string): void => {
    if (found.size >= MAX_NAMES || isGeneric(name, names)) return;
    const tokens = tokenise(name)
      .filter((token) => token.kind === 'word' || token.kind === 'number')
      .map((token) => token.norm);
    if (tokens.length && tokens.length <= 8) found.set(tokens.join(' '), tokens);
  };
  for (const name of publisherOf(notice).names) {
    add(name);
    add(withoutLegalForm(name));
  }
  for (const name of knownEverywhere(notice)) add(name);
  for (const tokens of shortOfInstitutions(notice, [...found.values()])) found.set(tokens.join(' '), tokens);
  return [...found.values()];
}

/** A company that every reader knows, in so many sentences and so large a share of them, publishes the notice. */
const MANY = 6;
const SHARE = 1 / 4;

function knownEverywhere(notice: NoticeText): readonly string[] {
  return [...spellingsOf(notice).capital]
    .filter(([, count]) => count >= MANY && count >= notice.sentences.length * SHARE)
    .map(([norm]) => norm)
    .filter((norm) => isKnownThirdParty(notice, norm) && !notice.compiled.verbs.has(norm));
}

// "Merrow College … the College": by its noun with the article, where the notice writes that with a capital.
function shortOfInstitutions(
  notice: NoticeText,
  names: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const { institutions } = notice.compiled.pack.names;
  const { definite } = notice.compiled.grammar.words;
  const nouns = new Set(
    names.filter(({ length }) => length > 1).flatMap((name) => name.filter((word) => institutions.has(word))),
  );
  if (!nouns.size) return [];
  const found = new Map<string, readonly string[]>();
  for (const { tokens } of notice.sentences)
    for (const [at, { norm, capital }] of tokens.entries()) {
      const before = tokens[at - 1]?.norm ?? '';
      if (capital && nouns.has(norm) && definite.has(before) && !tokens[at + 1]?.capital)
        found.set(norm, [before, norm]);
    }
  return [...found.values()];
}
