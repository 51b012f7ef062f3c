/** English section headings and what they announce. */
import type { PhraseEntry } from '../../../lexicon/language-pack.ts';
import type { Topic } from '../../../lexicon/topic.ts';

const of = (value: Topic, patterns: readonly string[]): PhraseEntry<Topic>[] =>
  patterns.map((pattern) => ({ pattern, value }));

export const headings: readonly PhraseEntry<Topic>[] = [
  ...of('not-collected', ["(information|data) ...3 (not|never|don't) (collect|gather)", '(do|does) not collect']),
  ...of('collection', [
    '(information|data|detail) ...4 (~collect|~gather|~obtain|~receive|~provide|~submit|~process|~get)',
    '(~collect|collection|gather|obtaining) ...6 (information|data)',
    '(type|kind|category|categories) of ...3 (information|data)',
    '(collection|information gathering|automatically|log (data|file|information)|usage data|device (information|data)|personal (information|data) $)',
  ]),
  ...of('use', [
    '(~use|usage|processing|~process|purpose|why) ...5 (information|data|it)?',
    'how ...4 ~use',
    'purpose',
  ]),
  ...of('sharing', [
    '(~share|disclosure|~disclose|~sell|sale|recipient|third party access|onward)',
    '(who|whom) ...5 (information|data|access)',
    'third party (provider|service provider|advertiser|partner|disclosure|vendor|processor|service $)',
    'external (provider|service provider|processor|service $)',
    'service provider',
    '(advertising|analytics) (partner|provider|service|network)?',
  ]),
  ...of('cookies', ['(cookie|web beacon|pixel|tracking technology|similar technology|local storage|clear gif)']),
  ...of('retention', ['(retention|~retain|how long|storage period|~store|~keep)']),
  ...of('security', ['(security|~protect|~safeguard|secure|safe|confidentiality)']),
  ...of('rights', [
    '(right|access ...4 (information|data)|correct|correction|rectification|deletion|~delete|erasure|portability|~update|~edit|updating)',
  ]),
  ...of('choices', ['(choice|opt out|opting out|opt in|unsubscribe|control|preference|withdraw|setting)']),
  ...of('children', ['(child|minor|kid|coppa|under (the age of)? #|age)']),
  ...of('transfers', ['(transfer|international|cross border|outside (the|of)|transborder)']),
  ...of('changes', [
    '(change|update|modification|amendment|revision) ...4 (policy|notice|statement|this|these|privacy)?',
    'notification of change',
  ]),
  ...of('contact', ['(contact|question|reach us|complaint|comment|contacting)']),
  ...of('california', ['(california|ccpa|cpra|shine the light)']),
  ...of('legal-basis', ['(legal|lawful) (basis|ground|bases)', 'legitimate interest']),
  ...of('definitions', ['(definition|interpretation|terminology|defined term)']),
  ...of('third-party-sites', [
    '(link|other|external|third party) ...3 (site|website|web site)',
    'link to',
    'third party link',
  ]),
  ...of('do-not-track', ['(do not track|dnt)']),
];
