/** Smallprint's own privacy policy, read by Smallprint: it has to be understood as it is meant. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { overview } from '../../src/core/overview/overview.ts';
import { deniesWhole, staysOnDevice } from '../../src/core/report-facts.ts';
import { readMarkdown } from '../../src/reader/markdown.ts';

const report = analyse(readMarkdown(readFileSync('PRIVACY.md', 'utf8'), { id: 'PRIVACY.md' }));
const line = (topic: string): string | undefined => overview(report).lines.find((one) => one.topic === topic)?.answer;

describe('our own privacy policy', () => {
  it('is known as one', () => {
    expect(report.detection.verdict).toBe('privacy-notice');
  });

  it('says that nothing is collected, shared or sold', () => {
    const denied = report.findings.filter(deniesWhole).map(({ facet, category }) => `${facet}/${category}`);
    expect(denied).toContain('sharing/anyone');
    expect(line('sale')).toBe('no');
    expect(line('advertising')).toBe('no');
  });

  it('says of no data that they are collected', () => {
    const collected = report.findings.filter(
      (finding) => finding.facet === 'data' && finding.stance === 'stated' && !staysOnDevice(finding),
    );
    expect(collected.map(({ quote }) => quote.text)).toEqual([]);
  });

  it('says when it was last changed', () => {
    expect(report.findings.find(({ facet }) => facet === 'date')?.value).toBe('2026-11-30');
  });
});
