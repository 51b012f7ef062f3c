/** Runs on the terminal: their progress while they last, their summary at the end, an exit status. */
import { EXIT } from '../exit.ts';
import { createOutput } from '../output.ts';
import type { Progress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { mergeRuns } from './merge.ts';
import { createRunProgress } from './run-progress.ts';
import { runInputs } from './run-inputs.ts';
import type { MergeCommand, RunCommand, SummaryCommand } from './settings.ts';
import type { Summary } from './summary.ts';
import { formatSummary } from './summary-text.ts';
import { sumUp } from './sum-up.ts';

type ScaleCommand = RunCommand | MergeCommand | SummaryCommand;

/** What stops the run is told, and is no failure of a document. */
export async function carryOut(command: ScaleCommand, terminal: Terminal, progress: Progress): Promise<number> {
  const { interruption } = terminal;
  try {
    const summary = await summaryOf(command, terminal, progress);
    progress.end();
    if (!summary) return EXIT.interrupted;
    const isJson = command.kind === 'summary' && command.format === 'json';
    const text = isJson ? `${JSON.stringify(summary, null, 2)}\n` : formatSummary(summary);
    await createOutput(terminal.stdout).write(text);
    return command.kind === 'run' && Object.keys(summary.errors).length > 0 ? EXIT.someFailed : EXIT.done;
  } catch (error) {
    progress.say(`smallprint: ${error instanceof Error ? error.message : String(error)}`);
    return interruption.aborted ? EXIT.interrupted : EXIT.stopped;
  }
}

/** Undefined for a run that was interrupted. */
async function summaryOf(
  command: ScaleCommand,
  { cwd, interruption }: Terminal,
  progress: Progress,
): Promise<Summary | undefined> {
  switch (command.kind) {
    case 'run':
      return runInputs(command, cwd, createRunProgress(progress, command.progress), interruption);
    case 'merge':
      return mergeRuns(command.folders, command.output, cwd);
    case 'summary':
      return sumUp(command.folders, cwd, (folder) => progress.say(`smallprint: ${folder} is not finished.`));
  }
}
