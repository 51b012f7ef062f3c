/** Reports made by hand: sentences of an invented notice, each with the findings that stand in it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { buildChecklist } from '../../src/core/refine/checklist.ts';
import { findingSchema, type Finding, type Report, type Source } from '../../src/core/report.ts';

/** As much of a finding as a test is about. `phrase`: words of the sentence; default: all of it. */
export type Said = Pick<Finding, 'facet' | 'category'> &
  Partial<Pick<Finding, 'stance' | 'hedged' | 'value' | 'section' | 'certainty' | 'leadIn'>> & {
    readonly phrase?: string;
    /** Words of the sentence that narrow it to a part. */
    readonly only?: string;
    readonly attributes?: Readonly<Record<string, unknown>>;
  };

export type Line = readonly [sentence: string, ...said: Said[]];

/** One sentence a line; the report holds its text. */
export function reportOf(lines: readonly Line[], source: Partial<Source> = {}): Report {
  const findings: Finding[] = [];
  let text = '';
  for (const [sentence, ...said] of lines) {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? sentence : `${text}\n${sentence}`;
    const quote = { start, end: start + sentence.length, text: sentence };
    for (const { phrase = sentence, only, ...details } of said) {
      const at = start + sentence.indexOf(phrase);
      const finding: unknown = {
        id: `f${findings.length + 1}`,
        stance: 'stated',
        hedged: false,
        certainty: 'explicit',
        span: { start: at, end: at + phrase.length },
        quote,
        section: [],
        rule: `${details.facet}.${details.category}`,
        attributes: {},
        ...details,
        ...(only === undefined ? {} : { restriction: wordsIn(sentence, only, start) }),
      };
      findings.push(v.parse(findingSchema, finding));
    }
  }
  return {
    schemaVersion: '1.2.0',
    analyser: { name: 'smallprint', version: '0.1.0', rules: 'abc' },
    source: {
      title: 'Privacy notice',
      language: 'en',
      contentType: 'text/plain',
      sha256: bytesToHex(sha256(utf8ToBytes(text))),
      characters: text.length,
      words: text.split(/\s+/u).length,
      ...source,
    },
    detection: { verdict: 'privacy-notice', score: 0.9, reasons: [] },
    findings,
    checklist: buildChecklist(findings),
    warnings: [],
    text,
  };
}

function wordsIn(sentence: string, words: string, start: number): object {
  const at = start + sentence.indexOf(words);
  return { start: at, end: at + words.length, text: words };
}

/** Data that the publisher collects. */
export function collects(category: string, more: Partial<Said> = {}): Said {
  return { facet: 'data', category, attributes: { party: 'first', action: 'collect' }, ...more };
}

export function shares(category: string, more: Partial<Said> = {}, attributes: object = {}): Said {
  return { facet: 'sharing', category, attributes: { action: 'share', ...attributes }, ...more };
}
