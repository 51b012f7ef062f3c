/** Why a run as a whole cannot go on; what is wrong with one document is a failure in its place. */

/**
 * `input-changed`, `settings-changed`: what is to be resumed was begun with other inputs, options or rules;
 * `output-exists`: the folder is not empty; `not-a-run`: it holds no run; `incomplete`: a run or shard is not finished;
 * `no-inputs`: nothing to read; `workers-fail`: no worker process comes up.
 */
export type RunErrorCode =
  | 'incomplete'
  | 'input-changed'
  | 'no-inputs'
  | 'not-a-run'
  | 'output-exists'
  | 'settings-changed'
  | 'workers-fail';

export class RunError extends Error {
  readonly code: RunErrorCode;

  constructor(code: RunErrorCode, message: string) {
    super(`${message} [${code}]`);
    this.name = 'RunError';
    this.code = code;
  }
}
