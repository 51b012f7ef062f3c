/** Names for buttons of which many say the same: those who hear them are told which words are meant. */

const WORDS_IN_NAME = 6;

/** The first words of a quote. */
export function shortName(quote: string): string {
  const words = quote.split(/\s+/u, WORDS_IN_NAME + 1);
  const beginning = words.slice(0, WORDS_IN_NAME).join(' ');
  return `${beginning}${words.length > WORDS_IN_NAME ? ' …' : ''}`;
}
