/** English phrases by which data come before other users and the public. */
import type { Rule } from '../../../../lexicon/rule.ts';
import { sharingRule as rule } from './sharing-rule.ts';

/** What shows a person, and where publishers put it. */
const PERSONAL =
  '(name|testimonial|photo|photograph|picture|image|comment|review|story|winner|username|likeness|user name)';
const OUTLET =
  '(site|website|web site|blog|page|app|newsletter|magazine|report|directory|publication|internet|social media)';
const OPEN_PLACE = '(area|forum|page|section|place|space|part)';
/** What is public without that anybody is told anything. */
const NO_AUDIENCE = '(key|broadcasting|body|school|safety|service|sector|area|forum|record|entity|place)';

export const publicRules: readonly Rule[] = [
  rule('visible-to', {
    recipients: 'after',
    note: 'Of data: a notice or a practice that is reviewed by somebody tells them nothing.',
    patterns: [
      '(=visible|=viewable|=accessible|=available|=exposed|=shown|=displayed|=published|=disclosed|=known|=displayed publicly) (to|among|with)',
      '(=visible|=viewable|=accessible) by',
      '(=seen|=viewed|=accessed|=read|=collected|=used|=copied|=received|=obtained|=shared|=visible|=gathered|=reviewed) ((,|and|or|, or|, and) (=seen|=viewed|=accessed|=read|=collected|=used|=disclosed|=shared|=copied|disseminated|=retained))? ((,|and|or|, or|, and) (=seen|=viewed|=accessed|=read|=collected|=used|=disclosed|=shared|=copied))? by',
      '(=display|=displays|=show|=shows) ...8 (information|data|name|profile|content|post) ...3 to',
    ],
    unless: [
      '(policy|practice|notice|statement) ...6 (=reviewed|=read|=seen) by',
      'not ...2 (=secure|=encrypted) ...8 (=available|=accessible|=visible|=read|=seen)',
    ],
    match: ['Your profile is visible to other users.', 'Your posts can be read by anyone.'],
    skip: [
      'We may get it from publicly accessible sources.',
      'We may use facts published by government agencies.',
      'Our privacy practices have been reviewed by independent auditors.',
    ],
  }),
  rule('made-public', {
    category: 'public',
    note: 'What a reader posts in an open place goes to everybody who looks.',
    patterns: [
      `(=information|=data|content|anything|post|comment|posting|profile|photo|username|name|review|submission|=it) ...25 <(become|becomes|be made|is made|=be|=is|=are|considered|deemed) ...1 (=public !(${NO_AUDIENCE})|public information|publicly (available|visible|displayed|accessible|viewable|posted))>`,
      `(post|display|publish|list|disclose|share|release|show) ...8 <=publicly> !((=available|=accessible)? ${OPEN_PLACE})`,
      `<=publicly (=display|post|=disclose|=posted|=displayed|=share|=shared|release|publish|=available|=visible|=accessible|viewable)> !(${OPEN_PLACE}|personal|information|data|source|record|from)`,
      `(make|made|making) ...6 <(=public !(${NO_AUDIENCE})|publicly available|available to the public)>`,
      `(=we|company) (may|will|can|sometimes)? (also)? <(~post|~publish|~display|~feature|~list|~announce) ...6 ${PERSONAL}> ...10 ${OUTLET}`,
      `${PERSONAL} ...8 <(be|is|are) (also)? (=posted|=published|=displayed|=listed|=featured|=announced|=printed)> (on|in|at) ...3 ${OUTLET}`,
      '(your|winner|participant) ...2 name ...3 <(be|is|are) (also)? (=published|=announced)>',
      '<search engine> (may|can|will|might|also)? (also)? (=index|=find|=crawl|=display|=pick up|=show)',
      '(=indexed|=crawled|=found|=cached) (by|through|in|via) ...2 <search engine>',
    ],
    unless: [
      'publicly (available|accessible) (source|record|information|data|database|domain)',
      '(~collect|~acquire|~obtain|~receive|~gather) ...12 publicly (available|accessible)',
      '(from|using|in) ...3 (public|publicly available) (source|record|domain)',
      '(research|~review|~monitor|~read|~analyze) ...8 made public',
      'not (be)? publicly',
      'you ...6 (make|made|making|post) =public',
      '(information|data|content|fact) (=that|=which)? (=is|=was)? made =public',
      '(make|made) public by you',
      '(otherwise|is) (=public|publicly available) (under|at)',
      'otherwise publicly',
      'you publicly',
      'grant ...4 license',
      '(before|prior to) ...6 public',
      'be careful',
      '(public|publicly) (traded|listed)',
    ],
    match: [
      'Any information you post in a forum becomes public information.',
      'We may publicly disclose totals.',
      'We post testimonials with your name on our site.',
      'Your profile may be indexed by search engines.',
    ],
    skip: [
      'We do not make public forums for children.',
      'We may acquire facts from others, such as publicly available posts.',
      'Take care with what you disclose in publicly accessible areas.',
    ],
  }),
];
