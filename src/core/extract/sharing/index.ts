/** To whom data is said to go, or not to go. */
import { isCrossedOut } from '../../discourse/crossed.ts';
import type { Extractor } from '../draft.ts';
import { readAnswered } from './answers.ts';
import { readFrames } from './read-frames.ts';
import { readGetters } from './read-getters.ts';
import { readCell } from './read-cells.ts';
import { readItem } from './read-lists.ts';
import { readNames } from './read-names.ts';
import { readRules } from './read-rules.ts';
import { readServices } from './read-services.ts';
import { SharingReader } from './reader.ts';

export const sharingExtractor: Extractor = {
  facet: 'sharing',
  extract(notice) {
    const reader = new SharingReader(notice);
    for (const sentence of notice.sentences) {
      if (readAnswered(reader, sentence) || isCrossedOut(notice.document.text, sentence)) continue;
      if (sentence.isHeading || reader.isMuted(sentence)) {
        readNames(reader, sentence);
        continue;
      }
      // The exact first: of two readings of one recipient the earlier stays.
      readFrames(reader, sentence);
      readGetters(reader, sentence);
      readServices(reader, sentence);
      if (!reader.actsOf(sentence).length && readNames(reader, sentence)) continue;
      readRules(reader, sentence);
      if (!readCell(reader, sentence)) readItem(reader, sentence);
    }
    return reader.statements.drafts();
  },
};
