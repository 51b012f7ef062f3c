/** English everyday words for accounts, friends and content, which name data only among other data. */
import type { Term } from '../../../../lexicon/term.ts';
import { dataTerm } from './data-term.ts';

const PICKED = { name: 'everyday', everyday: true } as const;

export const everydayContentTerms: readonly Term[] = [
  dataTerm(
    'account.preferences',
    [
      '(=preferences|=goals|=favorites|favorite ...2 (team|player|store|food|movie|music|brand|item)|playlist|saved item|=choices|=habits|opinion)',
    ],
    ['We store your name, e-mail address and [goals].'],
    {
      ...PICKED,
      unless: [
        '(browser|cookie|privacy|your browser|device|account|your|these|the|our|communication|marketing|of|such|for|other|security|update|change|manage) (settings|goals|choices|preferences)',
        '=settings (of|in|or|on|page)',
        '=choices (you|about|regarding)',
      ],
    },
  ),
  dataTerm(
    'account',
    ['(profile|avatar|membership|google account|online profile)'],
    ['We store name, [Google account] and e-mail address.'],
    {
      ...PICKED,
      unless: [
        '(an|the|our|your|create|creating|user|online|this|any|of|each|their|that|new|one|such|a|to|in|delete|deleting|other|another) (account|profile|membership|google account)',
        '(account|profile|membership) (page|or|with|at|on|to|is|by)',
      ],
    },
  ),
  dataTerm(
    'account.password',
    ['(=pin|passkey|otp|private key|access code|access token)'],
    ['We store your user name, [PIN] and e-mail address.'],
    PICKED,
  ),
  dataTerm(
    'account.username',
    ['pseudonym', 'game name'],
    ['We store your [pseudonym], e-mail address and age.'],
    PICKED,
  ),
  dataTerm(
    'social',
    ['(public profile|=likes|=followers|facebook friend)'],
    ['We get your name, profile picture and [public profile].'],
    PICKED,
  ),
  dataTerm(
    'social.contacts',
    ['(friend|=contacts|=connections|facebook friend)'],
    ['We get your name, e-mail address and [friends].'],
    {
      ...PICKED,
      unless: [
        '(a|the|internet|network|secure|with|to|our|data|of|wireless|ssl|encrypted|bluetooth|by|refer|tell|other|invite|between|from|wifi|emergency|business) (friend|connection|contacts)',
        '(family|member|relative|guest) ...2 friend',
        '(with|among|between) (=your|their) (friend|=contacts)',
        '(friend|connection|contacts) (of|to|with|between|via|and family)',
      ],
    },
  ),
  dataTerm(
    'content',
    [
      '(post|comment|review|rating|story|testimonial|annotation|drawing|recipe|creation|contribution|submission|blog post|status update|reaction|hashtag|gift message)',
    ],
    ['We store your user name, photos and [posts].', 'We store your name, [stories] and photos.'],
    {
      ...PICKED,
      unless: [
        '(a|an|any|our|the|of|to|third party|other|such|this|social|we|please|that|these|digital|rich|personalized|relevant|web|public|online|advertising|with|site|for|in|website) (post|comment|review|rating|story|contribution|submission|testimonial)',
        '(content|media|tag|post|review|note) (of|and (advertising|service|feature|ads|functionality)|that we|we|provider|network|company|partner|platform|the|your|this|on)',
        '(post|leave|write|make|add|submit) (comment|review|rating)',
        '(question|concern|inquiry|request|complaint|suggestion) (,|or|and|, or|, and) (comment|review)',
        'comment (,|or|and|, or) (question|concern|inquiry|request|complaint|suggestion)',
      ],
    },
  ),
  dataTerm(
    'content.messages',
    [
      '(message|chat|call|conversation|communication|correspondence|sms|mms|phone call|telephone call|text message|notification|sms message|email message)',
    ],
    ['The app reads contacts, [SMS] and location.', 'We store your name, phone number and [messages].'],
    {
      ...PICKED,
      unless: [
        '(by|via|through|send|sending|receive|receiving|a|an|our|to|any|in|marketing|promotional|from|these|such|commercial|this|us|of|with|the|push|electronic|other|certain|for) (message|chat|call|conversation|communication|correspondence|sms|mms|phone call|telephone call|text message|notification|sms message|email message)',
        '(sms|call|message|mms|notification|communication|phone call|chat) (us|to|from|about|with|rate|charge|or|may|the|function|service)',
        '(email|mail|phone|post|fax|letter|telephone) (,|or|and|, or) (sms|mms|text message|phone call|telephone call|push notification|chat)',
      ],
    },
  ),
  dataTerm(
    'content.support',
    ['(feedback|inquiry|enquiry|question|complaint|suggestion|comment and question)'],
    ['We keep your name, [complaints] and e-mail address.'],
    {
      ...PICKED,
      unless: [
        '(any|have|a|an|of|the|with|to|for|our|such|answer|legal|these|if|government|subpoena|lawful|other|all) (feedback|inquiry|enquiry|question|complaint|suggestion|request)',
        '(feedback|inquiry|question|complaint|suggestion|request|concern|comment|query) (,|or|and|, or|, and|/) (feedback|inquiry|question|complaint|suggestion|request|concern|comment|query)',
        '(request|inquiry|question|complaint|feedback|suggestion) (for|from|to|of|about|on|regarding|by|or|that|concerning)',
      ],
    },
  ),
  dataTerm(
    'content.survey',
    ['(=answers|contest entry|answer to (your|the|our|our)? ...1 question|poll|survey)'],
    ['We keep your name, e-mail address and [contest entries].'],
    {
      ...PICKED,
      unless: [
        '(our|a|an|the|of|in|to|online|conduct|by|for|customer|through) (survey|poll)',
        '(survey|poll|contest|sweepstakes|promotion|quiz) (,|or|and|, or|, and|and/or) (survey|poll|contest|sweepstakes|promotion|quiz|event|offer|competition)',
      ],
    },
  ),
  dataTerm(
    'content.photo',
    ['(camera|selfie|live video|video clip|media file|likeness)'],
    ['The app uses location, contacts and [camera].'],
    {
      ...PICKED,
      unless: [
        '(security|our|the|a|digital|smart|ip|web) camera',
        'camera (and|or|, )? (microphone)? (permission|access)',
      ],
    },
  ),
  dataTerm(
    'content.audio',
    ['(microphone|recorded call|=recordings|=voice|=audio|music)'],
    ['The app uses photos, [microphone] and contacts.'],
    {
      ...PICKED,
      unless: [
        '(the|a|your|our|play|listen to|streaming|over|by) (microphone|music|voice|audio)',
        '(voice|audio|music) (over|call|service|message|player)',
      ],
    },
  ),
  dataTerm(
    'content.file',
    ['(document|attachment|media|usb storage|file name|metadata|=files)'],
    ['The app reads photos, [documents] and contacts.'],
    {
      ...PICKED,
      unless: [
        '(a|an|the|this|these|our|log|cookie|text|data|legal|such|other|of|any|small|user|in|on|to|record) (file|document|attachment|media)',
        '(file|document) (of|that|which|to|in|on|called|stored|placed)',
      ],
    },
  ),
  dataTerm(
    'content.calendar',
    ['(calendar|appointment|reminder)'],
    ['The app reads photos, [reminders] and location.'],
    {
      ...PICKED,
      unless: [
        '(the|a|an|our|with|for|send|sending) (calendar|appointment|reminder)',
        'calendar (day|year|month|quarter)',
        '(appointment|service|order|email) reminder',
      ],
    },
  ),
  dataTerm(
    'content.application',
    ['(reference|application material|résumé|resumé|interview note)'],
    ['Applicants give name, [references] and education.'],
    { ...PICKED, unless: ['(in|with|the|our|your|for|of|by|a|any) reference', 'reference (to|number)'] },
  ),
  dataTerm('vehicle', ['(odometer|registration plate|vehicle|car)'], ['We record VIN, [odometer] and location.'], {
    ...PICKED,
    unless: [
      '(the|a|our|your|of|in|connected|motor|rental|by|to) (vehicle|car)',
      '(vehicle|car) (rental|hire|service|company|dealer|insurance|manufacturer)',
    ],
  }),
];
