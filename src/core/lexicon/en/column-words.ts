/** English words in the heads of columns. */
import type { ColumnWords } from '../column-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const columnWords: ColumnWords = {
  data: words('information data detail pii identifier'),
  receivers: words('whom who recipient party vendor processor'),
  sources: words('source from where'),
  purposes: words('purpose use why reason'),
  reasons: words('how basis ground retention period duration right choice'),
  manners: words('how'),
  shared: words('shared share sharing disclosed disclose disclosure'),
  sold: words('sold sell sale selling'),
  towards: words('with to'),
  yes: words('yes y ✓ ✔ ☑ x'),
  no: words('no n ✗ ✘ ☐ none never'),
  negating: words('no not none never nobody nil n applicable na'),
};
