#!/usr/bin/env node
/** The `smallprint` command: the process's streams and signals, handed to the command line proper. */
import { run } from './run.ts';

const interruption = new AbortController();
// `once`: a second Ctrl-C meets Node's default and ends the process at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  interruption: interruption.signal,
});
// Standard input may still be open (interrupted, or the reader of our output went away): it must not hold the process.
process.stdin.destroy();
