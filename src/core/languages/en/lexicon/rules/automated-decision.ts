/** English wordings of automated decisions and profiling (GDPR Art. 13(2)(f), 22). */
import type { Rule } from '../../../../lexicon/rule.ts';

export const automatedDecisionRules: readonly Rule[] = [
  {
    id: 'automated-decision.decision.named',
    facet: 'automated-decision',
    category: 'decision',
    inHeadings: true,
    note: 'The right not to be subject to such a decision is a right, not a statement that one is made.',
    patterns: [
      '<(automated|automatic|algorithmic) (individual)? (decision|decision making|decision making process|individual decision making)>',
      '<decision> ...6 (solely|exclusively|purely|only|based) ...4 (automated|automatic)',
      '<(solely|exclusively|purely) ...2 (automated|automatic) (processing|mean|decision|basis)>',
      '<automated (processing|means)> ...10 (decision|profiling|evaluate|legal effect)',
      '<decision> ...20 (made|taken|reached) ...3 by (automated|automatic) (mean|means|process|processing|system)',
      '<decision> ...6 (made|taken|reached) ...3 (automatically|by (a|an|the)? (automated|automatic|computer|algorithm|machine|software|ai|artificial intelligence)|by (automated|automatic) (mean|process|processing|system)|without (any)? human)',
      '(~make|~take|~reach) ...4 <decision> ...6 (automatically|by (automated|automatic) (mean|process|processing|system)|without (any)? human|solely by computer)',
      '(use|uses|using|by|apply) (a|an|the|our)? ...1 <(algorithm|(automated|automatic|computer) (system|program|process|tool)|machine learning|artificial intelligence)> ...2 to (make ...3 decision|decide|approve|reject|determine (whether|if) you|assess your (creditworthiness|eligibility))',
      '(system|algorithm|software|computer) (will|may|can)? <automatically (decide|decides|approve|approves|reject|rejects|refuse|refuses)>',
      '<automated processing> to (assess|determine|evaluate|score) ...3 (credit|creditworthiness|eligibility|performance|risk)',
      '<(credit|risk) scoring> (is|are|happens|takes place)? ...3 (automatic|automated|automatically)',
    ],
    unless: [
      '(right|entitled) ...12 (not|object|human|be subject|automated)',
      '(opt in|opt out|opting out) ...40 (automated|automatic)',
      '(existence|absence) of',
      '(object|contest|challenge|review|opt out) ...8 (automated|automatic)',
      '(criteria|procedure) ...6 automated decision',
    ],
    match: [
      'We make decisions by automated means.',
      'We use algorithms to decide whether to grant a loan.',
      'Decisions on your application are taken without human involvement.',
      'We do not use automated decision-making.',
      'No decision is based solely on automated processing.',
    ],
    skip: [
      'It is your right not to be subject to automated decisions.',
      'You may contest an automated decision.',
      'You can be told of the existence of automated decision-making.',
    ],
  },
  {
    id: 'automated-decision.decision.supposed',
    facet: 'automated-decision',
    category: 'decision',
    stance: 'conditional',
    patterns: [
      '(if|where|when|in the event that|in case|should) (=we|the controller|the company) ...8 <(automated|automatic) (individual)? (decision|decision making|processing ...4 decision)>',
    ],
    match: ['Where we use automated decision-making, you may ask for a person to look at it.'],
    skip: ['We use automated decision-making.'],
  },
  {
    id: 'automated-decision.profiling.named',
    facet: 'automated-decision',
    category: 'profiling',
    inHeadings: true,
    patterns: [
      '<profiling>',
      '<~profile> (=our|=the|=its|=any|=all)? (reader|user|customer|visitor|member|guest|subscriber|=you|=people|individual|=anyone)',
      '(~create|~build|~form|~develop|~compile|~generate) (up)? (a|an|your|detailed|behavioral|marketing|user|consumer|interest|advertising)? ...2 <profile> (about|of|on|based) (you|user|your|customer|visitor|on)',
      '<(behavioral|interest|preference|personality|marketing|consumer) profile>',
      '(~build|~compile|~generate) <(user|customer|individual|pseudonymous|usage|reader) profile>',
    ],
    unless: [
      'right ...16 profiling',
      '(object|opt out|opting out|opt in|contest) ...40 profiling',
      '(existence|absence) of',
      'profiling (is|means|refers)',
      '(inference|inferences|drawn) ...24 profile',
      'profile (page|picture|information|setting|photo)',
    ],
    match: ['We use your data for profiling.', 'Partners build a profile about you.'],
    skip: [
      'Readers have a right to object to profiling by us.',
      'You can edit your user profile.',
      'You may opt out of targeted advertising, sale and profiling.',
      'Profiling is any automated processing of personal data.',
    ],
  },
];
