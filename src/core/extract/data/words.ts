/** Small questions about words that several readings of a data phrase ask. */
import type { Token } from '../../text/tokens.ts';

const BASE_FORMS = new Set(
  ('provide improve help use make be allow enable process send contact respond comply protect deliver offer support understand complete fulfill perform create manage operate personalize ' +
    'do have get receive show enhance customize develop prevent better communicate facilitate administer market serve sign register participate place set assist give keep speed display ' +
    'remember tailor target measure match conduct carry meet estimate predict advertise promote inform notify answer improve optimize maintain monitor diagnose resolve enforce investigate ' +
    'authenticate verify ensure determine identify analyze bill charge ship fill answer host run add link connect deal supply satisfy play view visit browse buy purchase order post participate ' +
    'enter access determine provision streamline save navigate')
    .split(' '),
);

/** Does the token, after "to", open an infinitive? */
export function isInfinitive(token: Token | undefined): boolean {
  return token !== undefined && BASE_FORMS.has(token.norm);
}
