/** English words that invite the reader to get in touch; what to get in touch with is read by the extractor. */
import type { Rule } from '../../../../lexicon/rule.ts';

export const contactRules: readonly Rule[] = [
  {
    id: 'contact.web-form.invited',
    facet: 'contact',
    category: 'web-form',
    stance: 'stated',
    inHeadings: true,
    patterns: [
      '<(contact|request|web|webform|online|inquiry|feedback|support|complaint|privacy request|data request|help) (form|portal|page|center|request form|desk)>',
      '<(contact|write to|email|reach|get in touch with|call|message) (=us|our|me|customer (service|support|care)|support|the ...3 (team|department|office))>',
      '<(fill|fill out|complete|submit|use|through|via|visit|visiting|access) ...4 (form|contact page|contact us page|help center|support page|portal)>',
      '<(send|submit|direct|address|forward) ...8 (question|request|comment|inquiry|concern|message|complaint|email) ...6>',
      '<(=open|=file|=create|=raise|=submit) (a|an|the)? ...2 (issue|ticket|discussion|bug report)>',
    ],
    note: 'A form that is only named, without link or address, is no contact: the reader could not reach it from here.',
    match: ['Please use our contact form.', 'Contact us with questions.'],
    skip: ['We collect your contact details.'],
  },
];
