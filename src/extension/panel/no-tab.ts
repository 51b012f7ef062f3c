/** The number of no tab, for a summary beside which no page stands: on paper, or of a file. Nothing leads back there. */
export const NO_TAB = -1;
