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

  it('takes a file to explain, with an offset or a finding', () => {
    const command = { kind: 'explain', file: 'a.md', format: 'text', assumeNotice: false };
    expect(parseCommand(['explain', 'a.md', '--at', '0'])).toEqual({ ...command, at: 0, finding: undefined });
    expect(parseCommand(['explain', '--finding', 'f2', 'a.md', '-f', 'json', '--assume-notice'])).toEqual({
      ...command,
      format: 'json',
      at: undefined,
      finding: 'f2',
      assumeNotice: true,
    });
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
    [['analyse', 'a.md', '--at', '5'], /--at belongs to 'explain'/u],
    [['analyse', 'a.md', '--finding', 'f1'], /--finding belongs to 'explain'/u],
    [['explain', 'a.md', '--detect-only'], /--detect-only belongs to 'analyse'/u],
    [['explain', 'a.md', '--include-text'], /--include-text belongs to 'analyse'/u],
    [['explain'], /one file/u],
    [['explain', ''], /one file/u],
    [['explain', 'a.md', 'b.md'], /one file/u],
    [['explain', '-'], /no standard input/u],
    [['explain', 'a.md', '--format', 'csv'], /text, json/u],
    [['explain', 'a.md', '--at', '5', '--finding', 'f1'], /not both/u],
    [['explain', 'a.md', '--at', '1e3'], /not '1e3'/u],
    [['explain', 'a.md', '--at=-1'], /not '-1'/u],
    [['explain', 'a.md', '--at', ''], /not ''/u],
  ])('%j is misuse', (args, message) => {
    const command = parseCommand(args);
    expect(command).toMatchObject({ kind: 'misuse', message: expect.stringMatching(message) });
  });
});
