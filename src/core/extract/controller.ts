/** Who is responsible for the data: the publisher's name, country, representative, joint controllers. */
import { publisherStatements } from '../text/publisher.ts';
import { countryIn } from '../text/places.ts';
import type { Notice } from '../text/notice.ts';
import { evidence, type Draft, type Extractor } from './draft.ts';

export const controllerExtractor: Extractor = {
  facet: 'controller',
  extract: (notice) => [...nameDrafts(notice), ...ruleDrafts(notice)],
};

function nameDrafts(notice: Notice): Draft[] {
  return publisherStatements(notice).map(({ name, range, sentence, rule, sure }) => ({
    facet: 'controller',
    category: 'name',
    stance: 'stated',
    hedged: false,
    certainty: sure ? 'explicit' : 'inferred',
    ...evidence(notice, sentence, range),
    value: name,
    rule,
    attributes: {},
  }));
}

function ruleDrafts(notice: Notice): Draft[] {
  return notice
    .ruleMatches('controller')
    .flatMap(({ rule, sentence, spanStart, spanEnd, end, underLeadIn }): Draft[] => {
      if (rule.category === 'name' || underLeadIn) return [];
      let range = spanEnd > spanStart ? sentence.rangeOf(spanStart, spanEnd) : undefined;
      let value: string | undefined;
      if (rule.category === 'establishment') {
        const from = sentence.tokens[end - 1]!.end;
        const country = countryIn(
          notice.compiled.pack.countries,
          notice.document.text.slice(from, Math.min(sentence.end, from + 60)),
        );
        if (!country) return [];
        range = { start: from + country.start, end: from + country.end };
        value = country.code;
      }
      if (!range) return [];
      return [
        {
          facet: 'controller',
          category: rule.category,
          stance: 'stated',
          hedged: false,
          certainty: 'explicit',
          ...evidence(notice, sentence, range),
          ...(value === undefined ? {} : { value }),
          rule: rule.id,
          attributes: {},
        },
      ];
    });
}
