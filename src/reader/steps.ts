/** Work in steps, between which a page can answer its reader. */

/** Gives the result after the last step; what is yielded says nothing. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Takes all steps in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
