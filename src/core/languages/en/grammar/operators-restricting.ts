/** English phrases that narrow a statement to a part, or keep it on the reader's device. */
import type { Operator } from '../../../language/grammar.ts';

export const restrictingOperators: readonly Operator[] = [
  {
    id: 'restrict.knowing',
    patterns: [
      '(=knowingly|=intentionally|=deliberately|=directly|=voluntarily|=routinely|=actively|=automatically|=systematically|=generally|=usually|=normally|=typically|=currently|=permanently|=ordinarily)',
    ],
    scope: 'clause',
    effect: 'restricted',
    acts: ['We do not knowingly collect your name.'],
    not: ['We do not collect your name.'],
  },
  {
    id: 'restrict.mostly',
    patterns: ['(=as a rule|=by and large|=for the most part|=on the whole|=all in all)', '^ =subject to !(=no|=none)'],
    scope: 'clause',
    effect: 'restricted',
    acts: ['As a rule, we do not collect your name.', 'Subject to your settings, we do not collect your name.'],
    not: ['We do not collect your name.', 'You have the right not to be subject to profiling.'],
  },
  {
    id: 'restrict.purpose',
    patterns: [
      '(=for|in exchange for|in return for) !(any (purpose|reason|use)) (=any|=the|=our|=their|=its|=such|=those|=other|=a|=his)? (=own)? (money|monetary|advertising|marketing|advertisement|profit|payment|promotional|profiling|commercial|direct marketing|targeted advertising|consideration|valuable|research|analytics|tracking|purpose|other purpose|reason|sale|training|cash|gain|use)',
      'to (~advertise|~market|~target|~profile|~train|~identify|~track|~build|~create)',
    ],
    scope: 'clause',
    effect: 'restricted',
    acts: ['We do not sell your name for money.', 'Your name is not used for advertising.'],
    not: ['We do not sell your name.'],
  },
  {
    id: 'restrict.aim',
    patterns: [
      '=for !(any|all|no|=free|=good|ever|example|instance|whatever|=us|=you|=now|=this|=more|#|=that|=those|=these|as|so|=nothing|=one|=him|=them|=him) (=the|=a|=an|=our|=their|=your|=its)? !(purpose|duration|period|time|moment|part)',
    ],
    scope: 'clause',
    effect: 'restricted',
    acts: ['Your name is not shared with insurers for the assessment of risks.'],
    not: ['We do not share your name for any reason.', 'We do not share your name, for example with insurers.'],
  },
  {
    id: 'restrict.persons',
    patterns: [
      '(=of|=from|=about|=on|=concerning|=regarding) (=any|=the|=a|=an|=those|=such|=these)? ...2 (minor|patient|pupil|applicant|candidate|donor|tenant|adult|child|kid|teen|teenager|youth|person|individual|people|resident|citizen|student|employee|(anyone|someone|nobody|those) (under|below|aged|who|whom|younger|in|from|not|that|outside|over|above)|consumer (under|who)|user (under|who|in))',
      // "From your own server": of what comes from there alone.
      '=from !(us|=you|=our|=the|=any|=all|=your|=their|=its|=within|anyone|anybody|user|visitor|customer|client|member|guest|time|=a|=an|other)',
      '=from (=your|=the|=any|=our|=a|=an|=these|=those|=their|other) (=own|=local|=other)? !(user|visitor|customer|client|member|guest|reader|player|time|beginning|start|outset|subscriber|person|individual|one)',
    ],
    scope: 'clause',
    effect: 'restricted',
    acts: ['We do not sell the data of minors.', 'We receive no data from your own server.'],
    not: [
      'We do not sell the data of our readers.',
      'We collect no data from anyone.',
      'We collect no data from our users.',
    ],
  },
  {
    id: 'restrict.without',
    patterns: [
      'without (=a|=an|=any|valid|proper|prior|further) !(restriction|limit|limitation|exception|delay|charge|cost)',
    ],
    scope: 'clause',
    effect: 'restricted',
    acts: ['We do not disclose your name without a court order.'],
    not: ['We do not disclose your name without any exception.'],
  },
  {
    id: 'restrict.manner',
    patterns: [
      '(in|with) (=a|=any|=ways|=other) (=other)? (manner|way|form|fashion) (that|which|to|incompatible|inconsistent|not|other than|where)',
    ],
    scope: 'clause',
    effect: 'restricted',
    acts: ['We do not use your name in a way that harms you.'],
    not: ['We do not use your name in any way.'],
  },
  {
    id: 'restrict.part-of-site',
    patterns: [
      '(=on|=in|=at|=within|=inside) (=our|=the|=these|=those|=some|=certain) !(web|website|mobile) ...1 (page|section|area|form|version|branch|newsletter|blog|forum)',
      '(at night|at weekends|(=on|=during|=over) (=the)? (weekend|weekday|holiday|night|trial|test|visit))',
    ],
    scope: 'clause',
    effect: 'restricted',
    acts: ['No cookies are set on our help pages.', 'We do not record your voice at night.'],
    not: ['No cookies are set on our website.', 'We do not record your voice.'],
  },
  {
    id: 'restrict.limit',
    patterns: [
      '(=for|=any)? (=longer|=more|=later|=further|=beyond|=past) than !(=one|=once)',
      '(=beyond|=past) (=this|=that|=the|=such) (period|time|date|point|term)',
      '(=indefinitely|=forever|=for ever|=for good|=for all time)',
    ],
    scope: 'clause',
    effect: 'restricted',
    acts: ['We do not keep your name longer than a year.', 'We do not keep your name indefinitely.'],
    not: ['We keep no more copies of your name.'],
  },
  {
    id: 'restrict.place',
    patterns: [
      '(in the background|by default|in plain text|in bulk|on a large scale|in advance|in full)',
      'outside (=of)? !(party|company|organization|entity|person|people|individual|vendor|firm|business|source|world|agency|service|advertiser|provider|contractor|professional)',
      'beyond (=the|=our|=your)? (=european|=eu|=eea|=uk|=united|=country|=border|=territory|=company|=organization|=group)',
      'without (your|the user|their|his|prior|further|first|=asking|=telling|=informing|=notice|express|explicit|parental) ...2 (knowledge|notice|knowing|awareness|involvement|you|=notifying)',
      'without (your|their|explicit|express|prior|parental) ...3 (knowledge|notice|knowing)',
    ],
    scope: 'clause',
    effect: 'restricted',
    acts: ['We do not send your name outside the EU.', 'We send it to nobody outside of the club.'],
    not: ['We do not send your name.', 'We do not send your name to outside parties.'],
  },
  {
    id: 'on-device',
    patterns: [
      '(=on|=in|=inside|within|~leave|leaving|saved to|stored to) (=your|=the user|=the|=this|=its) (=own)? (local|mobile|smart)? (device|phone|computer|laptop|notebook|desktop|browser|handset|smartphone|tablet|watch|camera|machine|hard drive|disk|keychain|local storage|pc) (itself|only|alone)?',
      '(in|within|from|leaving|~leave) (the|its|your)? (internal|local|protected|private|secure)? (memory|storage|keychain|enclave|cache|vault|sandbox|=chip) (of|on|in|inside) (=your|=the|=this) (own)? (local|mobile|smart)? (device|phone|computer|laptop|browser|handset|smartphone|tablet|watch|camera|machine|app|pc)',
      '(=locally|=offline|on device)',
    ],
    scope: 'clause',
    effect: 'on-device',
    acts: ['Your photos are stored on your device.'],
    not: ['Your photos are stored on our servers.'],
  },
];
