/** English names of data, recipients and purposes. */
import type { Term } from '../../term.ts';
import { purposeTerms } from './purposes.ts';
import { recipients } from './recipients.ts';
import { groundsOfSharing } from './recipients-grounds.ts';
import { namedRecipients } from './recipients-named.ts';

export const terms: readonly Term[] = [...purposeTerms, ...recipients, ...namedRecipients, ...groundsOfSharing];
