/** Who is responsible for the data: the publisher's name, country, representative, joint controllers. */
import type { Range } from '../document.ts';
import { nameBelow } from '../entities/name-below.ts';
import { nameAfter, nameBefore } from '../entities/names.ts';
import { countryIn } from '../entities/places.ts';
import { publisherStatements } from '../entities/publisher.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import type { Token } from '../tokens/tokens.ts';
import type { RuleMatch } from '../text/vocabulary.ts';
import { evidence, type Draft, type Extractor } from './draft.ts';

export const controllerExtractor: Extractor = {
  facet: 'controller',
  extract: (notice) => [...nameDrafts(notice), ...ruleDrafts(notice)],
};

function nameDrafts(notice: Notice): Draft[] {
  return publisherStatements(notice).map(({ name, range, sentence, rule, sure }) => ({
    ...draftOf(notice, sentence, range, 'name', rule, name),
    certainty: sure ? 'explicit' : 'inferred',
  }));
}

function ruleDrafts(notice: Notice): Draft[] {
  const named = new Set<Sentence>();
  return notice.ruleMatches('controller').flatMap((match): Draft[] => {
    const { rule, sentence, spanStart, spanEnd, underLeadIn } = match;
    if (rule.category === 'name' || underLeadIn) return [];
    if (rule.category === 'establishment') return establishment(notice, match);
    if (rule.category === 'representative') {
      const range = named.has(sentence) ? undefined : representative(notice, match);
      if (range) {
        named.add(sentence);
        const name = notice.document.text.slice(range.start, range.end).replace(/\s+/g, ' ');
        return [draftOf(notice, sentence, range, rule.category, rule.id, name)];
      }
    }
    // A heading alone only announces one.
    if (spanEnd === spanStart || named.has(sentence) || sentence.isHeading) return [];
    return [draftOf(notice, sentence, sentence.rangeOf(spanStart, spanEnd), rule.category, rule.id)];
  });
}

function establishment(notice: Notice, { rule, sentence, start, end }: RuleMatch): Draft[] {
  if (!isOfPublisher(notice, sentence.tokens.slice(0, start))) return [];
  const from = sentence.tokens[end - 1]!.end;
  const country = countryIn(
    notice.compiled.pack.countries,
    notice.document.text.slice(from, Math.min(sentence.end, from + 60)),
  );
  if (!country) return [];
  const range = { start: from + country.start, end: from + country.end };
  return [draftOf(notice, sentence, range, rule.category, rule.id, country.code)];
}

/** "If you are based in Norway": the one named last before it must be the publisher, not a reader or a partner. */
function isOfPublisher(notice: Notice, before: readonly Token[]): boolean {
  const { pack, actors } = notice.compiled;
  const last = actors
    .scan(before)
    .filter(({ end }) => !pack.names.describing.has(before[end - 1]!.norm))
    .sort((a, b) => b.end - a.end || Number(b.entry === 'publisher') - Number(a.entry === 'publisher'))[0];
  const norms = before.map(({ norm }) => norm);
  const named = notice.publisherNames.some((name) => endOfLast(norms, name) > (last?.end ?? 0));
  return named || last?.entry === 'publisher' || (last === undefined && before.length === 0);
}

function endOfLast(norms: readonly string[], name: readonly string[]): number {
  for (let at = norms.length - name.length; at >= 0; at--)
    if (name.every((word, index) => norms[at + index] === word)) return at + name.length;
  return -1;
}

/** The name of the representative beside or below the words that announce it. */
function representative(notice: Notice, { sentence, start, spanStart, spanEnd }: RuleMatch): Range | undefined {
  const { text } = notice.document;
  const { names } = notice.compiled.pack;
  const { tokens } = sentence;
  if (spanEnd > spanStart) {
    const within = nameAfter(text, tokens[spanStart]!.start, tokens[spanEnd - 1]!.end, names);
    return within ?? nameBelow(text, sentence, names);
  }
  if (spanStart === start) return nameBefore(text, sentence.start, tokens[start]!.start, names);
  return (
    nameAfter(text, tokens[spanEnd - 1]!.end, sentence.end, names) ??
    (tokens[spanEnd] === undefined ? nameBelow(text, sentence, names) : undefined)
  );
}

function draftOf(
  notice: Notice,
  sentence: Sentence,
  range: Range,
  category: string,
  rule: string,
  value?: string,
): Draft {
  return {
    facet: 'controller',
    category,
    stance: 'stated',
    hedged: false,
    certainty: 'explicit',
    ...evidence(notice, sentence, range),
    ...(value === undefined ? {} : { value }),
    rule,
    attributes: {},
  };
}
