/** What a line, a title or an address names: a notice, another document, a page that is none. */
import { ENGLISH } from './languages/en.ts';
import { PhraseMatcher } from './phrases.ts';
import { TOPICS, type NoticeVocabulary } from './vocabulary.ts';
import { splitWords } from './words.ts';

/** What a title, a heading or an opening names. */
export interface Naming {
  /** A privacy notice. */
  readonly notice: boolean;
  /** A document that stands near one: a cookie policy, a data-processing agreement. */
  readonly near: boolean;
  /** Another document: terms, rules, a law. */
  readonly other: boolean;
  /** A page that is no document: a form, a guide, news. */
  readonly page: boolean;
  /** Privacy, without naming a document. */
  readonly privacy: boolean;
}

const KINDS = [
  'noticeNames',
  'nearNames',
  'otherNames',
  'pageNames',
  'selfReference',
  'privacyWords',
  'publisher',
  'handling',
  'personalData',
  'yourData',
  'terms',
  'cookies',
  'agreement',
  'statute',
  'othersData',
  'instruction',
  'denial',
  'article',
  'singular',
] as const satisfies readonly (keyof NoticeVocabulary)[];
export type Kind = (typeof KINDS)[number];
export const LABEL = Object.fromEntries(KINDS.map((kind, i) => [kind, i])) as Readonly<Record<Kind, number>>;
export const FIRST_TOPIC = KINDS.length;
export const LABELS = FIRST_TOPIC + TOPICS.length;

const MAX_ADDRESS = 500;

const matchers = new WeakMap<NoticeVocabulary, PhraseMatcher>();

export function matcherOf(vocabulary: NoticeVocabulary): PhraseMatcher {
  const known = matchers.get(vocabulary);
  if (known) return known;
  const matcher = new PhraseMatcher();
  for (const kind of KINDS) matcher.add(LABEL[kind], vocabulary[kind] ?? []);
  TOPICS.forEach((topic, i) => matcher.add(FIRST_TOPIC + i, vocabulary.topics[topic] ?? []));
  matchers.set(vocabulary, matcher);
  return matcher;
}

export const NOTHING: Naming = { notice: false, near: false, other: false, page: false, privacy: false };

export const either = (a: Naming, b: Naming): Naming => ({
  notice: a.notice || b.notice,
  near: a.near || b.near,
  other: a.other || b.other,
  page: a.page || b.page,
  privacy: a.privacy || b.privacy,
});

/** Addresses run words together or part them with anything: "/privacypolicy", "/privacy_policy.html". */
export function nameOfAddress(url: string | undefined, matcher: PhraseMatcher): Naming {
  const path = decode((url ?? '').slice(0, MAX_ADDRESS).replace(/^[a-z]{1,10}:\/\/[^/]{0,300}/i, ''));
  const own = nameOf(splitWords(path.replace(/_/g, ' ')), matcher);
  const english = nameOf(
    splitWords(path.replace(/_/g, ' ').replace(/privacy(?=[a-z])/gi, 'privacy ')),
    matcherOf(ENGLISH),
  );
  return either(own, english);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function labelsIn(words: readonly string[], matcher: PhraseMatcher): ReadonlySet<number> {
  const seen = new Set<number>();
  matcher.scan(words, LABELS, (label) => seen.add(label));
  return seen;
}

export function nameOf(words: readonly string[], matcher: PhraseMatcher): Naming {
  return namingOf(labelsIn(words, matcher));
}

export function namingOf(seen: ReadonlySet<number>): Naming {
  return {
    notice: seen.has(LABEL.noticeNames),
    near: seen.has(LABEL.nearNames),
    other: seen.has(LABEL.otherNames),
    page: seen.has(LABEL.pageNames),
    privacy: seen.has(LABEL.privacyWords),
  };
}

/** What a line of text names, and whether it is a heading within a notice rather than of one. */
export function nameOfText(
  text: string,
  vocabulary: NoticeVocabulary,
): Naming & { readonly self: boolean; readonly changes: boolean } {
  const seen = labelsIn(splitWords(text), matcherOf(vocabulary));
  return {
    ...namingOf(seen),
    self: seen.has(LABEL.selfReference),
    changes: seen.has(FIRST_TOPIC + TOPICS.indexOf('changes')),
  };
}
