/** Tells the scripts and data that some pages, and more saved copies of pages, show among their words. */

/** The marks of code: running text has about one to a hundred characters, code one to ten. */
const MARKS = /[{}[\]"=<>\\_|;]/g;
const MARKS_SHARE = 0.05;

/** Shorter pieces are too short to tell, and do no harm. UTF-16 units. */
const SHORTEST = 200;

/** Whether a block or line is code and no words for a reader. */
export function isCode(text: string): boolean {
  if (text.length < SHORTEST) return false;
  return (text.match(MARKS)?.length ?? 0) > text.length * MARKS_SHARE;
}
