/** English wordings of rights as items of a list of rights: what a sentence would say with "you have the right to". */
import type { Rule } from '../../../../lexicon/rule.ts';

const LISTED: NonNullable<Rule['sections']> = ['rights', 'california'];
const THING = '((=your|=their|=the|=my|personal|=such|=that|=any) ...3 (information|data|details)|=it|=them)';

/** An item in a list of rights; elsewhere its words say nothing of a right. */
const item = (name: string, category: string, rest: Omit<Rule, 'id' | 'facet' | 'category' | 'sections'>): Rule => ({
  id: `right.${name}`,
  facet: 'right',
  category,
  sections: LISTED,
  ...rest,
});

export const rightItemRules: readonly Rule[] = [
  item('know.item', 'know', {
    patterns: [
      '^ (=to)? <confirm> (to you)? (whether|if|that) ...5 (process|processing|processed|hold|have)',
      '^ (=to)? (obtain)? <confirmation> (of|as to|whether|that) ...6 (existence|process|processing|processed)',
      '^ (=to)? (be|being) <informed> (of|about) (how|what|which|whether|our|the|your) ...6 (information|data|processing|use)',
      '^ (=to)? <(tell|inform) (you|them|me)> (what|which|how|whether|who) ...6 (information|data|collect|collected)',
      '^ (=to)? <(know|learn|find out)> (what|which|how|why|whether|who|the categories|about) ...8 (information|data|collect|collected|process|share|shared|sold)',
      '^ (obtain)? <information (about|on|of)> ...1 ((public|private) ...4 entities|entities|third parties|recipients) ...4 (share|shared|disclose|disclosed)',
    ],
    unless: ['(we|us) (may|will|need to|must|can) (confirm|verify)', '(please|click|visit|see|read|refer)'],
    match: [
      'Confirm whether we are processing your personal data.',
      'Being informed about how we use your data.',
      'Confirmation of the existence of processing.',
    ],
    skip: [
      'Confirm your request by clicking the link.',
      'Inform us of your choice.',
      'To learn how we use information, please click here.',
    ],
  }),
  {
    id: 'right.access.beside',
    facet: 'right',
    category: 'access',
    note: 'The laws of Virginia, Colorado and others name both rights in one breath.',
    patterns: [
      '(~confirm|confirmation) (whether|if|that|as to|of) ...16 <access (=to)?> (such|that|the|your|their|those|this) ...2 (information|data)',
    ],
    match: ['To confirm whether we handle your health data and to access such data.'],
    skip: ['We confirm your identity before you get access to the house.'],
  },
  item('control.item', 'restriction', {
    patterns: [
      '^ (=to)? ((stop|pause|object to) or)? <(limit|restrict|suspend|pause)> (our|how|what|the|your) ...4 (use|using|process|processing)',
    ],
    unless: ['sensitive', '(advertising|cookie|tracking)'],
    match: ['Stop or limit our use of it.', 'Restrict how we process your data.'],
    skip: ['Limit the use of your sensitive data.', 'Restricting access protects your data.'],
  }),
  item('portability.item', 'portability', {
    patterns: [
      `^ (=to)? <(move|take|transfer|transmit|send|port) ${THING}> ...3 (to|with) (another|a different|other|a third|you)`,
    ],
    unless: ['(we|us) (may|will|can) (transfer|move|send)'],
    match: ['Move it to another provider.', 'Take your data to another company.'],
    skip: ['Send your request to us.', 'Send us your data.'],
  }),
  item('rectification.item-put-right', 'rectification', {
    patterns: [`^ (=to)? (have|get) ${THING} <(put right|fixed)>`],
    match: ['Have the data put right.'],
    skip: ['Have a look at the data.'],
  }),
  item('access.item-see', 'access', {
    patterns: ['^ (=to)? <see> (=your|=their|=the|what|which|any) ...3 (information|data) !(controller|protection)'],
    unless: ['(section|below|above|policy|notice)'],
    match: ['See the data.'],
    skip: ['See the data protection notice.'],
  }),
  item('opt-out-of-sale.item', 'opt-out-of-sale', {
    patterns: [
      '^ (=to)? <((refrain from|stop|cease) (selling|sharing) ...5 (information|data)|not (sell|share) ...5 (information|data) !(with))>',
    ],
    unless: ['^ we'],
    match: ['Refrain from selling or sharing their personal information.'],
    skip: ['Stop sharing your password.'],
  }),
];
