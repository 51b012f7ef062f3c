/** Of which part alone a thing is said, in the notice's own words: "only: marketing". */
import type { Finding } from '../core/report.ts';
import { t } from './i18n.ts';

/** `restrictions`: as `restrictionsOf` gives them. '' where there is none: it is said of the whole. */
export function partWords(restrictions: readonly string[]): string {
  return restrictions.length > 0 ? t('onlyPart', restrictions.join('; ')) : '';
}

export function partWordsOf({ restriction }: Finding): string {
  return partWords(restriction ? [restriction.text] : []);
}
