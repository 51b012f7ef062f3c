/** English names of browser signals that ask not to be tracked. What is done on one its sentence tells. */
import type { Rule } from '../../../../lexicon/rule.ts';

export const signalRules: readonly Rule[] = [
  {
    id: 'signal.do-not-track.named',
    facet: 'signal',
    category: 'do-not-track',
    inHeadings: true,
    patterns: ['<(do not track|donottrack|=dnt)>'],
    match: ['Some browsers have a Do Not Track feature.'],
    skip: ['We do not trackback links.'],
  },
  {
    id: 'signal.global-privacy-control.named',
    facet: 'signal',
    category: 'global-privacy-control',
    inHeadings: true,
    patterns: [
      '<(global privacy control|=gpc|opt out preference signal|preference signal|user enabled global privacy|privacy signal)>',
    ],
    match: ['We treat the Global Privacy Control as an opt-out.'],
    skip: ['We take privacy seriously.'],
  },
];
