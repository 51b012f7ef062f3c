/** English wordings of what is done on browser signals that ask not to be tracked. */
import type { Rule } from '../../../../lexicon/rule.ts';

const RESPOND =
  '(respond|responds|responding|response|honor|honors|honoring|honored|recognize|recognizes|support|supports|supported|process|act|action|alter|change|comply|react|reacts|monitor|follow|observe|adhere|affect|effect|interpret|participate|uniform|implemented|take|obey|respect|regardless|acknowledge|assign|standard|set up|capable|detect|possible|practice)';
const NOT =
  "(not|no|don't|doesn't|neither|never|cannot|without|regardless|whether or not|unable|nor|ignore|ignores|disregard|unaffected)";
const DNT = '(do not track|donottrack|=dnt)';
const GPC =
  '(global privacy control|=gpc|opt out preference signal|preference signal|user enabled global privacy|privacy signal)';

export const signalRules: readonly Rule[] = [
  {
    id: 'signal.do-not-track.ignored',
    facet: 'signal',
    category: 'do-not-track',
    stance: 'denied',
    patterns: [
      `${NOT} ...3 (currently|presently)? ...8 ${RESPOND} ...14 <${DNT}>`,
      `<${DNT}> ...30 ${NOT} ...8 ${RESPOND}`,
      `(ignore|ignores|disregard|disregards) ...3 <${DNT}>`,
      `${NOT} ...3 (support|honor|recognize|respond to|process) ...6 <${DNT}>`,
    ],
    unless: [
      `^ ...6 ${DNT} (is|are) ...14 (preference|feature|setting|option|way|technology|proposal|standard) ...30 $`,
    ],
    match: ['We do not respond to Do Not Track headers.', 'At this time our site does not honor DNT requests.'],
    skip: ['We honor Do Not Track signals.'],
  },
  {
    id: 'signal.do-not-track.this',
    facet: 'signal',
    category: 'do-not-track',
    stance: 'denied',
    sections: ['do-not-track'],
    patterns: [
      `<${NOT} ...10 (respond|take action|honor|recognize|process|support|react|comply|alter|change|act) ...10 (such|these|those|this|the|a|any) ...2 (signal|request|header|setting|mechanism|feature|preference|them)>`,
    ],
    match: ['We currently take no action in response to these signals, and do not honor such requests.'],
    skip: ['We do not share your data.'],
  },
  {
    id: 'signal.do-not-track.honoured',
    facet: 'signal',
    category: 'do-not-track',
    stance: 'stated',
    patterns: [
      `(honor|honors|respect|respects|respond to|responds to|comply with|complies with|support|supports|recognize|recognizes|obey|process) ...8 <${DNT}>`,
      `<${DNT}> ...16 (is|are|will be) ...2 (honored|respected|supported|recognized)`,
    ],
    unless: [`${NOT} ...10 ${RESPOND}`, '(how|whether|if) ...8 (respond|honor)'],
    match: ['We honor Do Not Track signals.'],
    skip: ['We do not honor Do Not Track signals.'],
  },
  {
    id: 'signal.do-not-track.then',
    facet: 'signal',
    category: 'do-not-track',
    stance: 'clause',
    patterns: [
      `<${DNT}> (signal|header|request|setting|feature)? , ...2 (=we|=our (site|service|website|app)) ...5 (~honor|~respect|~support|~recognize|~obey|~follow|~comply with|~respond to) (=it|=them|this|that|these|those|such|=the)`,
    ],
    match: ['While nobody agrees on Do Not Track, we respect it.'],
    skip: ['We respect Do Not Track.'],
  },
  {
    id: 'signal.do-not-track.named',
    facet: 'signal',
    category: 'do-not-track',
    stance: 'stated',
    note: 'Named, but what is done on it is said elsewhere or not at all: kept only where the section says nothing firmer.',
    patterns: [`<${DNT}>`],
    match: ['Some browsers have a Do Not Track feature.'],
    skip: ['We do not trackback links.'],
  },
  {
    id: 'signal.global-privacy-control.ignored',
    facet: 'signal',
    category: 'global-privacy-control',
    stance: 'denied',
    patterns: [
      `${NOT} ...8 (respond|responds|honor|honors|recognize|recognizes|support|process|act|react|comply|detect) ...14 <${GPC}>`,
      `<${GPC}> ...20 ${NOT} ...4 (honored|recognized|supported|processed)`,
    ],
    match: ['We do not recognize the Global Privacy Control.'],
    skip: ['We honor the Global Privacy Control.'],
  },
  {
    id: 'signal.global-privacy-control',
    facet: 'signal',
    category: 'global-privacy-control',
    stance: 'stated',
    patterns: [`<${GPC}>`],
    unless: [
      `${NOT} ...8 (respond|responds|honor|honors|recognize|recognizes|support|process|act|react|comply|detect) ...14 ${GPC}`,
    ],
    match: ['We treat the Global Privacy Control as an opt-out.'],
    skip: ['We take privacy seriously.'],
  },
];
