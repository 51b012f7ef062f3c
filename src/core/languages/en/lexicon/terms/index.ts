/** English names of data, recipients and purposes. */
import type { Term } from '../../../../lexicon/term.ts';
import { accountTerms } from './data-account.ts';
import { activityTerms } from './data-activity.ts';
import { contactTerms } from './data-contact.ts';
import { contentTerms } from './data-content.ts';
import { demographicTerms } from './data-demographic.ts';
import { deviceTerms } from './data-device.ts';
import { everydayContentTerms } from './data-everyday-content.ts';
import { everydayTerms } from './data-everyday.ts';
import { financialTerms } from './data-financial.ts';
import { genericTerms } from './data-generic.ts';
import { identifierTerms } from './data-identifier.ts';
import { locationTerms } from './data-location.ts';
import { sensitiveTerms } from './data-sensitive.ts';
import { trackingTerms } from './data-tracking.ts';
import { tradeTerms } from './data-trades.ts';
import { onlineTradeTerms } from './data-trades-online.ts';
import { purposeTerms } from './purposes.ts';
import { recipients } from './recipients.ts';
import { groundsOfSharing } from './recipients-grounds.ts';
import { namedRecipients } from './recipients-named.ts';

export const terms: readonly Term[] = [
  ...contactTerms,
  ...demographicTerms,
  ...financialTerms,
  ...sensitiveTerms,
  ...locationTerms,
  ...identifierTerms,
  ...deviceTerms,
  ...trackingTerms,
  ...activityTerms,
  ...accountTerms,
  ...contentTerms,
  ...everydayTerms,
  ...everydayContentTerms,
  ...tradeTerms,
  ...onlineTradeTerms,
  ...genericTerms,
  ...purposeTerms,
  ...recipients,
  ...namedRecipients,
  ...groundsOfSharing,
];
