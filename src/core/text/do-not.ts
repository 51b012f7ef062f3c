/** "Do Not Track", "Do Not Sell": names that hold a negation and deny nothing. */
import type { Token } from './tokens.ts';

/** Do the words "do not" stand right before the token? */
function followsDoNot(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.norm === 'not' && tokens[at - 2]?.norm === 'do';
}

/** Is the token the last word of "do not track", in whatever spelling? */
export function endsDoNotTrack(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'track' && followsDoNot(tokens, at);
}
