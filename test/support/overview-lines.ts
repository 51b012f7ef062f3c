/** Lines of the overview for tests: of invented sentences with what is found in them. */
import { ENGLISH_OVERVIEW } from '../../src/core/formats/overview-words.ts';
import { lineWords } from '../../src/core/overview/line-words.ts';
import type { OverviewLine, OverviewTopic } from '../../src/core/overview/line.ts';
import { overview } from '../../src/core/overview/overview.ts';
import { collects, reportOf, type Line } from './reports.ts';

export function lineOf(topic: OverviewTopic, ...lines: Line[]): OverviewLine {
  const found = overview(reportOf(lines)).lines.find((line) => line.topic === topic);
  if (!found) throw new Error(`no line about ${topic}`);
  return found;
}

/** The line as people read it. */
export function told(topic: OverviewTopic, ...lines: Line[]): string {
  const { answer, text } = lineWords(lineOf(topic, ...lines), ENGLISH_OVERVIEW);
  return [answer, text].filter(Boolean).join(': ');
}

export const denied = { stance: 'denied' } as const;
export const inferred = { certainty: 'inferred' } as const;

export const NOTHING: Line = ['We collect no data.', collects('generic', denied)];
