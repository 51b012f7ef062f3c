/**
 * English operators: phrases that deny, suppose, except or restrict what stands in their scope. Negations inside a verb
 * group ("do not", "never") are closed-class words, not rows. Each row has sentences in which it acts and in which a
 * careless reading would let it act; they are its tests.
 */
import type { Operator } from '../../../language/grammar.ts';

export const operators: readonly Operator[] = [
  // Clause: wherever it stands, it is said of the verb.
  {
    id: 'deny.circumstance',
    patterns: [
      '(under|in|by|on|for|at|with) (=no|not any|not (a|one) single) (circumstance|case|way|time|point|occasion|event|means|condition|situation|account|price|stage|moment|mean|reason whatsoever|form|manner|whatsoever)',
      '(=nowhere|not once|not ever)',
      '(in|under) (neither|none) of (=these|=those|the) (case|circumstance)',
    ],
    scope: 'clause',
    effect: 'denied',
    acts: ['At no time do we record your voice.', 'Under no circumstances will your name be sold.'],
    not: ['At no cost to you, we record your voice.', 'Under certain circumstances your name will be sold.'],
  },
  {
    id: 'deny.fronted-not',
    patterns: [
      '^ (=never|not even|neither when|neither in) ',
      '(=nor) (do|does|did|will|would|can|have|has|is|are|may|shall|=we)',
      '(=neither) (do|does|did|will|would|can|have|has|is|are|may|shall) (=we|=our|=your|=the|=any|=it|=they)',
    ],
    scope: 'clause',
    effect: 'denied',
    acts: [
      'Never do we record your voice.',
      'Nor do we record your voice.',
      'We run no ferry, and neither do we record your voice.',
    ],
    not: ['Whenever you call, we record your voice.'],
  },
  // Next: the verb that follows.
  {
    id: 'deny.without',
    patterns: ['without (=ever|also|first|=even|our|us|=thereby)?'],
    scope: 'next',
    effect: 'denied',
    acts: ['The app works without recording your voice.'],
    not: ['We never go out, and we record your voice.'],
  },
  {
    id: 'deny.yet-to',
    patterns: ['(=has|=have|=had|=is|=are|=am) =yet'],
    scope: 'next',
    effect: 'denied',
    acts: ['We have yet to record your voice.'],
    not: ['Yet we record your voice.'],
  },
  {
    id: 'deny.instead',
    patterns: ['(instead of|rather than|in place of|far from|as opposed to|short of) (=from|=by|=through|=on|=with)?'],
    scope: 'next',
    effect: 'denied',
    acts: [
      'Instead of recording your voice, the app counts words.',
      'We live on fees rather than on recording your voice.',
    ],
    not: ['The app records your voice instead.'],
  },
  {
    id: 'deny.not-by',
    patterns: ['(=,|=and|=but|=rather|=though|={|=–|=—) (never|not) (=even)? (from|by|through|via|off|with)'],
    scope: 'next',
    effect: 'denied',
    acts: [
      'We live on fees, not from recording your voice.',
      'We earn our bread by teaching and never by recording your voice.',
    ],
    not: ['We live on fees, and not only from recording your voice.'],
  },
  // Phrase: the members that follow.
  {
    id: 'deny.no',
    patterns: [
      '(=no|=zero) !(matter|longer|one|doubt|secret|surprise|wonder|later|more than|more ...4 than|less than|fewer|sooner|liability|responsibility|guarantee|cost|charge|fee|other purpose|other reason|other end)',
      '(=none|not (any|one|a single)) of (=the|=our|your|=these|=those|us|them|it|=this|=that)?',
      '(=nothing|nothing at all|nobody|=none|no one|noone)',
      '(=neither) !(when|in|at|party|of)',
      'neither of (=our|the|these|those)?',
      'not (a single|any|=one|a)',
    ],
    scope: 'phrase',
    effect: 'denied',
    acts: ['We collect no names.', 'None of your photos are sold.', 'We record neither your voice nor your face.'],
    not: [
      'No matter which plan you have, we record your voice.',
      'It is no secret that we record your voice.',
      'At no cost, we record your voice.',
      'We use your voice for dictation and for no other purpose.',
      'We record no more of you than your voice.',
    ],
  },
  {
    id: 'deny.absence',
    patterns: [
      '^ (=the|=our|there (=is|=are|~remain) =a|we note =the)? (complete|total|entire|utter)? (absence|lack) of',
      '(~guarantee|~ensure|~promise|~mean) (=the|=a)? (complete|total|entire)? (absence|lack) of',
      '(=lacks|=lack) (=the|=any|=all|=every)?',
      '(=is|=are|=be|=remain|=remains|completely|entirely|totally|=wholly|=fully) (=free|=devoid|=bare) (of|from)',
    ],
    scope: 'phrase',
    effect: 'denied',
    acts: ['The absence of trackers is deliberate.', 'Our site is free of trackers.', 'Our site lacks any trackers.'],
    not: ['In the absence of your name we record your voice.', 'You are free to record your voice.'],
  },
  {
    id: 'deny.without-access',
    patterns: [
      'without (=any|=the|=having)? (=access to|=recourse to|=knowledge of|=sight of|(=use|=collection|=storage) of) (=any|=the|=your|=our)?',
    ],
    scope: 'phrase',
    effect: 'denied',
    acts: ['The app runs without access to your photos.', 'Our shop does without the use of cookies.'],
    not: ['We record your voice without delay.'],
  },
  {
    id: 'deny.contrast',
    patterns: [
      '(instead of|rather than|in place of|as opposed to|in lieu of) (=the|=your|=our|=any|=a|=an)?',
      '(=but|=and|=,|=though|=although|=yet|={) (never|not) (=to|=with|=by|=from)? (=the|=our|=your|=any|=other)? !(only|limited|necessarily|just|be|we|if|unless|always|all|=in|until|=is|=are|=otherwise|=at|yet|=share|=sell|=use|=to|=by|=necessarily|=every)',
      '(though|although|but|and) (=neither|not even)',
      '(=,|={) (=excluding)',
      '(not including|not counting|except for neither)',
      '=not even',
    ],
    scope: 'phrase',
    effect: 'denied',
    acts: ['We record your voice, not your face.', 'We use postcodes rather than GPS positions.'],
    not: ['We record not only your voice but your face.'],
  },
  {
    id: 'except',
    patterns: [
      '(except|excepting|save for|apart from|aside from|other than|different from|with the exception of|exception of) (=for|=of)? (=the|=our|=your|=those|=a|=an|=to|=with|=by)? !(that|as|in|when|where|if|under|with your|on the|way|purpose|=is|=are)',
      '(=nothing|nobody|no one|=none|anything|anyone|anybody) but (=the|=our|=your)?',
      '(=all|everything|everyone) but (=the|=our|=your)?',
      '(beyond|besides) (=the|=your|=our)',
    ],
    scope: 'phrase',
    effect: 'excepted',
    acts: [
      'We collect nothing except your name.',
      'We receive nothing but your name.',
      'Apart from your name, nothing is collected.',
    ],
    not: ['We collect your name and other details.'],
  },
  // Statement: the clause that follows.
  {
    id: 'deny.untrue',
    patterns: [
      '(=it|=this|=that|=all|rumor|claim|story|report|allegation) (=is|=are|=was|be) (=simply|=just|=also)? (a|an|the)? (myth|untrue|false|wrong|incorrect|=lie|misconception|rumor|fiction|mistaken|error|mistake) (=to (say|think|believe|assume))? (that)?',
      '(=is|=are|=was|be) (=simply|=just|=also)? (a|an|the)? (myth|untrue|false|wrong|incorrect|=lie|misconception|rumor|fiction|mistaken|error|mistake) ((=to (say|think|believe|assume))? that|=to (say|think|believe|assume))',
      '(=not|never) (=at all)? (=the case|true|so|correct|right) that',
    ],
    scope: 'statement',
    effect: 'denied',
    acts: ['It is a myth that we record your voice.', 'It is not true that we record your voice.'],
    not: [
      'It is true that we record your voice.',
      'If you think that your name is incorrect, you may ask us to mend it.',
    ],
  },
  {
    id: 'suppose.knowledge',
    patterns: [
      '(=no|not|without) (=any)? (actual|direct|current)? (knowledge|aware|awareness|reason to believe|evidence|indication|record) (that|of)',
      '(=unaware) (that|of)',
      '(=cannot|=not|=never|unable to|=nor ...2|=no|without any|=neither) (=fully|=always|=ever|=a|=any|=be able to)? (~guarantee|~warrant|~promise|~assure|~warranty|~assurance) (=you)? (that|against)',
      // "To ensure that nobody reads it": what is aimed at.
      '(~ensure|~exclude|~rule out) (=the possibility)? (that|against)',
    ],
    scope: 'statement',
    effect: 'supposed',
    acts: [
      'We have no direct awareness that we sell your name.',
      'We cannot promise that our guests do not sell your name.',
    ],
    not: ['We know that we sell your name.', 'We promise that we sell your name.'],
  },
  {
    id: 'suppose.reported',
    patterns: [
      '(~claim|~allege|~ask|~wonder|~suspect|~suggest|~think|~suppose|~believe|~write|=says|=said|~report|~fear) (=us|=you|=me|=in # )? (that|whether|if|why|how)',
      '(=who|=some|=people|=others|=many|=they|=may|=might|=anybody|=anyone|=nobody|=not|=never|=cannot|=customers|=readers|=critics|=one) (=also|=even|=often)? =say (that|whether|if|why|how)',
      '=saying (whether|if|why|how)',
      '(=rumor|=rumour|=gossip|=word|=legend) has it (=that)?',
      '(=myth|=fiction|=false|=rumor) :',
    ],
    scope: 'statement',
    effect: 'asked',
    acts: [
      'Some claim that we sell your name.',
      'Customers ask whether we sell your name.',
      'Rumour has it that we sell your name.',
    ],
    not: ['We ask for your name.', 'It goes without saying that we sell your name.'],
  },
  {
    id: 'suppose.condition',
    patterns: [
      '(in the event|on condition|in case|provided|assuming|supposing|so long as|as long as) =that',
      '((in the event|in case) (=we|=you|=the|=our|=your|=a)|so long as|as long as|assuming|supposing)',
      '(should|were|had) (=we|=you|=it|=they|=our|=your|=a|=the)',
      '(=to|=in) the extent (=that)? !(~permit|~require|~allow|~collect|necessary|possible|applicable|legally|reasonably|reasonable|needed|strictly|practicable|technically|=it is|=this is|=such)',
    ],
    scope: 'statement',
    effect: 'supposed',
    acts: [
      'To the extent that we sell your name, you may object.',
      'In the event that we sell your name, we will tell you.',
    ],
    not: [
      'At the event that we hold, we record your voice.',
      'In the event of a merger, we sell your name to the buyer.',
    ],
  },
  // Sentence: nothing in it is said to be so.
  {
    id: 'topic.describes',
    patterns: [
      '^ ...3 (=this|=the|=our|=each|=next|=following) (section|page|notice|policy|statement|document|chapter|paragraph|part|privacy policy|privacy notice|privacy statement|table|list) ...3 (~describe|~explain|~outline|~tell|~detail|~set out|~inform|~cover|~apply|~govern|~summarize|~discuss) ...6 (how|what|why|which|when|whether|who|=the)',
      '^ ...3 (=this|=the|=each|=next|=following|=last|=first) (section|page|chapter|paragraph|part|heading) ...2 (~deal with|=is about|~concern|~treat|~look at|~address|~list|~answer)',
    ],
    scope: 'sentence',
    effect: 'topic',
    acts: ['This notice explains how we sell your name.', 'The next part deals with how we sell your name.'],
    not: ['We sell your name, and this notice explains how.'],
  },
  {
    id: 'define',
    patterns: [
      '^ !(=we|=our|=you|=if|=when|=this|=that|=which|=it|=by) ...8 (=means !(of|to|by|for)|=mean|is defined as|are defined as|refers to|refer to|is understood as|has the meaning|shall mean|means any|=denotes)',
      '^ (=under ...4 law ,?)? (=a|the term)? ...2 (=sale|=sales|=selling|=sell|=sharing) ...6 (=is (=the|=a|=an|=any|=not|=when|=also|=generally)|=are (=the|=any|=not|=also|=generally)|=includes|=include)',
      '^ !(=we|=our|=you|=if|=when) ...6 (=stands for|=stand for|has the same meaning|have the same meaning|=denote)',
      '^ (=by ...4 (=we|=us) (mean|understand))',
      '^ !(=we|=our) ...14 (~count as|~qualify as|~amount to|be (considered|deemed|regarded) (=as)?) (=a|=an)? (sale|sharing|selling)',
      '^ (=the)? (term|word|expression|phrase) ...5 (~cover|~include|~mean|~refer|~describe|~denote|~signify|=is|=are)',
      '^ (=for the purposes? of ...4 ,) ...3 (=is|=are|=means|=includes|=covers) ',
      '^ (processing|profiling|collection|disclosure|tracking|sharing|selling) (~include|~mean|~cover|~comprise|=is when|=is where)',
      '^ ...6 (=is|=are) (=any|=all|=such) (information|data|detail) (that|which|about|relating|concerning|on|of|by|from)',
      '^ (=a|=an|=the)? !(=we|=our|=you|=your|=this|=it) ...5 (=is|=are) (=a|=an)? (natural|legal)? (person|somebody|someone|anybody|anyone|=one|body|entity|company|party|organization|preference|setting|feature|signal|mechanism|standard|number|string|identifier|technology|technique) ...1 (who|whom|which|that|to|by) !(=we|=our|=us)',
      '^ (=a|=an|=the)? !(=we|=our|=you|=your|=this|=it|=they) ...4 (=is|=are) (number|string|identifier|signal|program|technology) (that|which) !(=we|=our|=us)',
      '^ ...3 (=is|=are) =the (processing|act|practice|process|operation) of',
      '^ (=special|=sensitive) categories of (=personal)? (data|information) !(that|we|which) ...3 (~include|~comprise|=are)',
      '^ (=these|=such) categories (=include|=are|=cover)',
      '^ (=special category|=sensitive)? (=personal|=sensitive|=special category|=personally identifiable) (data|information) (=includes|=include|=comprises|=covers)',
      '^ ...4 (=is|=are) (=also)? (viewed|seen|considered|regarded|classed|classified|treated|deemed) (=as)? ...2 (=sensitive|=special|=personal|=private|=confidential)',
      '^ !(=this|=these|=that|=it) (=a|=an|the term)? ...3 (=is|=are) (=any|=a|=an|=the)? (small|text|information|data|piece|type|kind|file|tiny|short) ...4 (that|which|about|revealing|relating|of|concerning|~use|file|from)',
    ],
    scope: 'sentence',
    effect: 'defined',
    acts: [
      '"Personal data" means any information about a person, such as a name.',
      'A cookie is a small file that a site stores.',
    ],
    not: [
      'We collect data, which means that your name is stored.',
      'This means that we store your name.',
      'By no means do we store your name.',
    ],
  },
  {
    id: 'law',
    patterns: [
      '^ (=some|=many|=certain|=these|=the|=other|=most)? (laws|statutes|regulations|rules|states) (~define|~treat|~regard|~consider|~call|~count)',
      '^ (=the)? (=article|=section|=art) # ...6 (~define|~call|~name|~treat|~list|~provide|~say|~state|~require|~oblige|~give|~grant)',
      '^ (=under)? (the)? (federal|state|applicable|californian?|european|national|data protection|privacy|this|that|such|local)? (law|statute|regulation|act|gdpr|ccpa|legislation|code|directive|rule) (~permit|~let|~enable|~entitle|~empower|~allow|~require|~oblige|~forbid|~prohibit|~define|~give|~grant|~provide|~say|~state|~treat|~consider)',
      '^ (=under|=by) ...4 (act|law|regulation|gdpr|ccpa|directive|statute|code|article|#) (=,)? (=a|=an|any|all|=every|=no) (business|controller|processor|operator|company|organization|firm|bank|employer|person|body)',
      '^ (=a|=an|any|=every|=each) (business|controller|processor|operator|organization|employer) (must|shall|=has to|=may not|=cannot|should|=is (required|obliged|allowed|permitted|forbidden))',
    ],
    scope: 'sentence',
    effect: 'law',
    acts: [
      'Federal law permits banks to share your name.',
      'The law lets shops sell your name.',
      'Under the Act a business may not sell your name.',
      'A controller must not keep your name too long.',
    ],
    not: ['We share your name where the law permits it.'],
  },
  {
    id: 'past',
    patterns: [
      '(previously|formerly|in the past !(#|=twelve|=six|=three|=two|=few|=several|=year|=month|=calendar|=eighteen)|until # |at one time|=once !(=you|=we|=they|=it|=the|=a|=your|=our|=this)|=back (when|then|in #)|in those days|in the old days|in former times|years ago|earlier versions?|older versions?|no longer work|ceased to work|before # )',
    ],
    scope: 'clause',
    effect: 'past',
    acts: ['In the past we sold your name.', 'Formerly we sold your name.'],
    not: ['In the past twelve months we have sold your name.', 'Once you register, we record your name.'],
  },
  {
    id: 'hedge.happens',
    patterns: ['(~happen|=be|possible|chance|likely|likelihood) that'],
    scope: 'statement',
    effect: 'hedged',
    acts: ['It can happen that we record your voice.'],
    not: ['We record your voice.'],
  },
  {
    id: 'hedge.now-and-then',
    patterns: ['(=from time to time|=at times|=now and then|=on occasion)'],
    scope: 'clause',
    effect: 'hedged',
    acts: ['From time to time we record your voice.'],
    not: ['We record your voice each time.'],
  },
];
