/** What a command is given of the process it runs in. */

export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly cwd: string;
  /** Aborted when the run is to stop: what is done is written out, the rest is left. */
  readonly interruption: AbortSignal;
}
