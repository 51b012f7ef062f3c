/** How long a question may be. */

/** UTF-16 units. */
export const MAX_QUESTION = 500;
