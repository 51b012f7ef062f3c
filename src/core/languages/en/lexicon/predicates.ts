/** English verbs of data handling, by what they say is done. Sources: the wordings common to app, web and device notices. */
import type { Auxiliaries, PredicateEntry, PredicateKind } from '../../../lexicon/language-pack.ts';

const of = (kind: PredicateKind, lemmas: string, extra: Partial<PredicateEntry> = {}): PredicateEntry[] =>
  lemmas.split(' ').map((lemma) => ({ lemma, kind, ...extra }));

export const predicates: readonly PredicateEntry[] = [
  ...of(
    'collect',
    'collect gather obtain receive capture acquire retrieve solicit track observe infer derive ingest import fetch harvest extract',
  ),
  ...of('collect', 'get see read'),
  ...of('collect', 'gain', { particle: 'access' }),
  ...of('collect', 'track monitor', { ambiguous: true }),
  ...of('collect', 'record log request access scan purchase buy view pull', { ambiguous: true }),
  ...of('collect', 'require need recognize identify detect learn determine'),
  ...of('collect', 'ask', { particle: 'for' }),
  ...of('use', 'use utilize analyze combine aggregate handle employ associate compare'),
  ...of('use', 'process link match review', { ambiguous: true }),
  ...of(
    'share',
    'share disclose transmit send distribute forward reveal divulge communicate furnish deliver publish expose relay convey impart entrust surrender disseminate syndicate',
  ),
  ...of('share', 'transfer release supply post report exchange', { ambiguous: true }),
  ...of('share', 'give pass'),
  ...of('share', 'make', { particle: 'available' }),
  ...of('share', 'hand turn', { particle: 'over' }),
  ...of('share', 'hand', { particle: 'to' }),
  ...of('share', 'hand', { particle: 'out' }),
  ...of('sell', 'sell monetize'),
  ...of('sell', 'rent lease trade license barter', { ambiguous: true }),
  ...of('retain', 'retain keep hold maintain save preserve'),
  ...of('retain', 'store archive', { ambiguous: true }),
  ...of('provide', 'provide submit enter volunteer register complete fill'),
  ...of('provide', 'input upload', { ambiguous: true }),
  ...of('protect', 'protect secure safeguard encrypt'),
  ...of('manage', 'delete erase remove correct modify edit rectify amend withdraw opt write unsubscribe verify'),
  ...of('manage', 'update change contact email call', { ambiguous: true }),
];

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const auxiliaries: Auxiliaries = {
  hedging: words('may might can could possibly potentially sometimes occasionally'),
  negating: words(
    "not never cannot don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't haven't hasn't neither nor shan't shouldn't mustn't",
  ),
  passive: words("be is are was were been being get gets gotten am isn't aren't wasn't weren't"),
  determiners: words(
    'the a an this that these those your our their its his her my any all some such no each every other certain',
  ),
};
