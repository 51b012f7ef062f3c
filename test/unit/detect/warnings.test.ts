import { describe, expect, it } from 'vitest';
import { detectNotice } from '../../../src/core/detect/detect.ts';
import { identifyLanguage } from '../../../src/core/detect/language.ts';
import { detectionWarnings } from '../../../src/core/detect/warnings.ts';
import { NOTICES } from '../../fixtures/detect/notices.ts';
import { OTHERS } from '../../fixtures/detect/others.ts';
import { page } from './page.ts';

const en = NOTICES.en ?? '';

function warningsOf(markdown: string): { code: string; message: string }[] {
  const document = page(markdown);
  return detectionWarnings(document, detectNotice(document), identifyLanguage(document.text), (code) => code === 'en');
}
const codes = (markdown: string): string[] => warningsOf(markdown).map(({ code }) => code);

describe('detectionWarnings', () => {
  it('has nothing to say of a whole English notice', () => {
    expect(codes(en)).toEqual([]);
  });

  it('has nothing to say of a page that is no notice', () => {
    expect(codes(OTHERS['german terms'] ?? '')).toEqual([]);
  });

  it.each(['de', 'fr', 'ja'])('names a language that is not analysed: %s', (code) => {
    expect(codes(NOTICES[code] ?? '')).toEqual(['unsupported-language']);
  });

  it('names the language in words', () => {
    expect(warningsOf(NOTICES.pl ?? '')[0]?.message).toContain('Polish');
  });

  it('sees several notices on one page', () => {
    const second = en.replace('# Privacy Policy', '# Privacy Notice for Applicants');
    expect(warningsOf(`${en}\n${second}`)).toMatchObject([
      { code: 'several-notices', message: expect.stringContaining('Privacy Policy; Privacy Notice for Applicants') },
    ]);
  });

  it('does not count sections of one notice, or a title that stands twice', () => {
    expect(
      codes(`${en}\n## Changes to this privacy policy\n${'We may change it and will tell you here. '.repeat(40)}`),
    ).toEqual([]);
    expect(codes(`# Privacy Policy\n${en}`)).toEqual([]);
  });

  it('sees what breaks off or hardly begins', () => {
    expect(codes(en.slice(0, en.indexOf(' and the pages you visit')) + ',')).toEqual(['looks-incomplete']);
    expect(codes('# Privacy Policy\nLoading, please wait.')).toEqual(['looks-incomplete']);
    // Six lines may say all that there is.
    const denial =
      '# Privacy Policy\nMoorhen collects nothing of what you do on this site. No cookies, no logs, no tracking.';
    expect(codes(denial)).toEqual([]);
    expect(codes(`${denial} And:`)).toEqual(['looks-incomplete']);
  });
});
