import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../src/cli/options.ts';

describe('parseCommand', () => {
  it('takes files, directories and options in any order', () => {
    expect(
      parseCommand(['analyse', '--format', 'csv', 'a.md', '--assume-notice', 'notices', '--include-text']),
    ).toEqual({
      kind: 'analyse',
      inputs: ['a.md', 'notices'],
      format: 'csv',
      assumeNotice: true,
      detectOnly: false,
      includeText: true,
    });
  });

  it('takes - for standard input', () => {
    expect(parseCommand(['analyse', '-', '--detect-only'])).toMatchObject({ inputs: '-', detectOnly: true });
  });

  it('takes a file whose name looks like an option after --', () => {
    expect(parseCommand(['analyse', '--', '--help'])).toMatchObject({ kind: 'analyse', inputs: ['--help'] });
  });

  it.each([['--help'], ['-h'], ['help'], ['analyse', '--help']])('%s %s asks for help', (...args) => {
    expect(parseCommand(args.filter(Boolean))).toEqual({ kind: 'help' });
  });

  it.each([['--version'], ['-V']])('%s asks for the version', (...args) => {
    expect(parseCommand(args)).toEqual({ kind: 'version' });
  });

  it.each([
    [[], /No command/u],
    [['analyze', 'a.md'], /Unknown command 'analyze'/u],
    [['constructor'], /Unknown command/u],
    [['analyse'], /Nothing to analyse/u],
    [['analyse', 'a.md', '-'], /stands alone/u],
    [['analyse', ''], /empty/u],
    [['analyse', 'a.md', '--format', 'xml'], /Unknown format 'xml'/u],
    [['analyse', 'a.md', '--format', 'toString'], /Unknown format/u],
    [['analyse', 'a.md', '--format'], /--format/u],
    [['analyse', 'a.md', '--nonsense'], /--nonsense/u],
    [['analyse', 'a.md', '--detect-only=yes'], /--detect-only/u],
    [['analyse', 'a.md', '--detect-only', '--format', 'csv'], /detect-only/u],
    [['analyse', 'a.md', '--detect-only', '--format', 'tilt'], /detect-only/u],
  ])('%j is misuse', (args, message) => {
    const command = parseCommand(args);
    expect(command).toMatchObject({ kind: 'misuse', message: expect.stringMatching(message) });
  });
});
