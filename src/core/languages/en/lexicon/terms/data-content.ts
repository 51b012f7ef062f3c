/** English names for user content, communications and the remaining kinds of data. */
import type { Term } from '../../../../lexicon/term.ts';
import { dataTerm } from './data-term.ts';

/** What data are that name nobody. */
const NAMELESS =
  '(aggregate|aggregated|anonymous|anonymized|anonymised|deidentified|de identified|statistical|pseudonymized|pseudonymised|synthetic|non identifiable|non identifying|non personal)';

export const contentTerms: readonly Term[] = [
  dataTerm(
    'content.messages',
    [
      '(private|text|sms|instant|email|direct|chat|voice|personal|user|in app|electronic|inbox|multimedia) (and (voice|text|email|chat|picture))? (message|messaging|chat|conversation|mms) (content|@information|history|log|that you send|you (send|exchange))?',
      '(message|chat|conversation|call|sms|telephone|phone call|communication|text) (content|log|history|record|metadata|transcript|detail|recording|that you (send|exchange))',
      '(message|email|chat) (sent|received|exchanged) ((and|or) (sent|received))?',
      '(content of|message|email|communication|correspondence|chat) (that)? (you|users) (send|exchange|receive|have|sent) (to|with|through|using)? (us|others|other user|our service|friend|the service|each other)?',
      '(your|record of (your)?|copy of (your|the|any|that)?|history of|recording of|keep (a)? record of (your)?|logs? of) <(email|correspondence|communication|telephone call|message|call|conversation|chat|e mail) (with us|message|exchange|with (other|friend))?>',
      '(correspondence|communication) (with (us|our (customer service|support|team|staff))|between (you|us))',
      '(phone call|caller|calling|called) (@information|number|party number)',
      'email (correspondence|communication|content|message content)',
      'mail , email and text message content',
      '(content|text|body|history|log) of (your|the)? (text|sms|chat|private)? (message|sms|chat|conversation|call)',
      '(call (detail|data)|phone|telephone|sms|communication) (record|log|history|metadata)',
      'call detail record',
      '(phone )?number (you call|called|dialed)',
      'sms and call log',
    ],
    ['We store your [private messages].', 'We keep [chat logs].'],
    {
      unless: [
        '(by|via|through|send|sending|receive|receiving|a|an|our|to|service related|any|sends|in|marketing|promotional|from|=these|administrative|such|sms|email|commercial|this|us|standard|of|unwanted|with|sent|and|or|unsolicited|the|each|all|certain|push|advertising|targeted|other) (=you|the)? (email|text|sms|direct|instant|voice|marketing|electronic|chat|in app|multimedia|personal)? (message|messaging|communication|correspondence|mms|chat) !content !log !history !that !you',
        '(text|sms|email) (message|messaging) (from|to|rate|about|with|sent|or|service|program|marketing|that|is|when|may|containing|at|for|campaign|alert)',
        '(electronic|text|email|telephone|phone) (communication|detail|record)',
        '(to|for) (email|electronic) (communication|correspondence)',
        'communication (with you|from us|from)',
        '(stop|opt out) ...8 communication',
        'your communication (preference|choice|setting)',
        '(email|e mail) (,|or|and|/|, or|, and) (your)? (full|first|last|user)? (name|phone|telephone|username|password|phone number|address)',
        'communication @information (,)? (which|that)? (~include|contain|~consist|:) ...4 preference',
        '(page|webpage|web page|website|document|site|visible) (visible)? text content',
      ],
      skip: ['We may send you text messages.'],
    },
  ),
  dataTerm(
    'content.support',
    [
      '(customer|user|technical|support|product)? (feedback|support|inquiry|customer service|customer support|help desk|customer care|contact form) (content|@information|request|message|ticket|communication|correspondence|record|call|inquiry|detail|history|interaction|form)',
      '(your|user|customer|any|product|provide) <(feedback|inquiry|suggestion|complaint|support request|question)> (you (provide|send|give|submit)|to us)?',
      '(feedback|inquiry|question|suggestion|comment|complaint|request) (,|and|or) (feedback|inquiry|question|suggestion|comment|complaint|request) (that)? (you (send|submit|make|provide))',
      '(feedback|complaint|question|comment|inquiry|request|suggestion) (that)? you (send|submit|provide|give|make|choose to provide|leave)',
      '(comment|feedback|information) and (suggestion|feedback)',
    ],
    ['We keep your [feedback content].', 'We store [support requests].'],
    {
      unless: [
        '(respond to|answer|answering|responding to|address|resolve|handle|process|reply to|with|to|of|for|have|regarding|your|provide|improve|our|fulfill|request|any|have any|ask|about|submit|through|direct|via|contact|call|by|from|complete|quality) (=your|the|any|a|our|customer|user|all|you|to)? (customer service|customer support|support|customer|inquiry|technical|user|feedback|customer care)? (request|inquiry|question|complaint|feedback|suggestion|support request|form|call|inquiries|comment|interaction|communication|customer service|contact form) !content !you',
        'customer (support|service) (purpose|team|representative)',
        '(comment|feedback) and suggestion',
        '(any|your|if you have) (feedback|question|complaint|inquiry|suggestion|request)',
        'support (call|form|communication)',
      ],
      skip: ['We answer your questions.'],
    },
  ),
  dataTerm(
    'content.survey',
    [
      '(survey|poll|questionnaire|quiz|research|focus group|market research) (and (questionnaire|contest|promotion))? (response|answer|result|@information|data|entry|participation|question)',
      '(answer|response|information|reply|feedback) (you (provide|give|submit))? (to|in|from|through|via|on|by) (our|a|any|the|online|your|these|such|user|customer|questions in|market|optional)? (online|optional|customer|user|email|periodic|voluntary|periodical|market research)? (survey|poll|questionnaire|quiz|market research)',
      '(complete|participate in|fill out|answer|take part in|take|responding to|completing|participating in|filling out|answering|fill in|conduct|participation in|participates in|complete an online|response to|enter) (a|an|our|any|the|online|these|such|optional|voluntary|one of our|in)? (online|customer|user|optional|product|email|voluntary|occasional|periodic|market research|or)? (survey|poll|questionnaire)',
    ],
    ['We keep your [survey responses].', 'We use [answers to our surveys].'],
    {
      unless: [
        'survey (company|provider|conducted|purpose|partner|software)',
        '^ survey $',
        '(send|administer|invite|conducting|contact|email|with|offer|run|sending|administering|invitation|monkey|operate|by|for) ...4 (survey|poll|questionnaire)',
      ],
    },
  ),
  dataTerm(
    'content.photo',
    [
      '(profile|user|personal|uploaded|digital|facial|still|account|captured|security) (photo|photograph|picture|image|video|pic|video footage|avatar)',
      '(photo|photograph|picture|image|video|camera footage|footage|video recording|screenshot|audio or visual|cctv|closed circuit television|video and photo|visual information|camera roll|gallery) ((,|and|or|/)? (video|audio|image|photo|picture|other media|media|sound|recording|audio recording|file|other visual information|movie|other information from your device camera))? (file|content|recording|library|you (upload|post|take|provide|share|submit)|footage|gallery|system footage|@information|album)?',
      '(photo|video|camera|image|media) (library|roll|gallery|album|file|detail)',
      '(picture|photo|image|video) of (you|your (face|id|child|home)|yourself|users|people|your child|(our)? (visitor|guest|customer|passenger|member|pupil|student|patient|tenant|employee|staff|passer by|passers by))',
      '(camera|video|webcam) (footage|recording|image|stream|feed|clip|capture)',
      '(selfie|id photo|passport photo|video selfie|face photo)',
      'information from your device camera (and photo library)?',
    ],
    ['The app uploads your [photos].', 'Cameras record [video footage].'],
    {
      unless: [
        '(watch|watching|view|viewing|embedded|play|streaming|stream|our|a|an|promotional|the|pixel|graphic|youtube|online|on|this|video|see|of|tracking|game|tiny|small|invisible|any|advertising|display|educational|tutorial|live|other|transparent|electronic|vimeo) (video|image|picture|photo|screenshot|gallery) !recording !of !you',
        'video (game|service|content|content that|ad|player|advertisement|conference|playback|chat|on demand|view)',
        'image (of a|file|called|is)',
        '(beacon|pixel|gif|tag) ...8 (small|tiny|clear|invisible|transparent) ...2 (picture|image|graphic) file',
      ],
      skip: ['Watch the video on our site.'],
    },
  ),
  dataTerm(
    'content.audio',
    [
      '(voice|audio|sound|call|telephone|phone call|speech|microphone|telephone call|conversation|music) (and (video|visual))? (recording|@information|sample|record|command|clip|input|file|stream|snippet|note|memo|capture)',
      '(recording of (your|the|telephone|phone)? (voice|call|conversation|telephone call)|voice|audio , electronic , visual|audio|microphone audio|voice message|voicemail)',
      '(call|phone call|telephone) recording',
      '(recording|recordings) of (your|the|customer|phone|telephone) ...1 call',
      '<(phone|telephone|video)? (call|conversation) (with ...4)?> (may|might|will|can|could|are|is) (be|also be)? (monitored (or|and|and/or))? (recorded|transcribed)',
      '(record|recording|transcribe) (or monitor|and monitor)? <(telephone|phone|customer|inbound|video|service|support)? (call|conversation)>',
      'audio , electronic , visual (, thermal , olfactory (, or similar @information)?)?',
    ],
    ['Each speaker stores [voice recordings].', '[Calls] may be recorded.', 'We may record [phone calls].'],
    {
      unless: [
        '(by|your|the|over|a|and|via|our|or) (voice|audio)',
        '(voice|audio) (over|call|message|content|service|chat|player|book|mail|assistant|or text|and)',
        'music',
      ],
    },
  ),
  dataTerm(
    'content.file',
    [
      '(file|document|attachment|spreadsheet|presentation) (that)? (you|users|customers) (upload|send|store|submit|create|share|provide|attach|transmit)',
      '(your|user|uploaded|customer|medium|stored|media|supporting) (file|document|attachment)',
      '(file|document) (,|and|or) (photo|document|file|image|video|message|doc)',
      '(clipboard|external storage|sd card|read , write external storage|media file) (content|@information)?',
    ],
    ['We store the [files you upload].'],
    { unless: ['(media|supporting) document', '(these|the|your) document'] },
  ),
  dataTerm(
    'content.calendar',
    [
      '(device|phone|google|user)? calendar (@information|event|entry|entries|appointment|access)',
      '(your|and|,) <calendar>',
      'appointment (@information|time|detail|history)',
    ],
    ['The app reads your [calendar events].'],
    { unless: ['calendar (day|year|month|quarter)', 'the calendar'] },
  ),
  dataTerm(
    'content.application',
    [
      '(resume|résumé|resumé|curriculum vitae|cv|cover letter|job application|employment application|application form|letter of reference|reference check|work sample|resume/cv) (@information|data|and cover letter|or cv|material)?',
      '(job|employment|recruitment|applicant|candidate|interview) (application)? (@information|data|record)',
      '(work history|skill|work experience|training record|professional (background|experience|qualification))',
    ],
    ['Applicants send a [curriculum vitae].', 'We keep [job applications].'],
    {
      unless: [
        'to resume',
        'application form (is|on)',
        '(our|the|of|for) (skill|recruitment|applicant)',
        'resume (your|the|service|use)',
        '(game|of) skill',
        '^ (interview|recruitment)',
      ],
    },
  ),
  dataTerm(
    'vehicle',
    [
      '(vehicle|car|driving|telematics|odometer|automobile|vehicle identification|license plate|vehicle registration) (identification|registration|usage|make|location|ownership|maintenance|and driving|make and)? (number|@information|behavior|record|history|model|reading|plate|habit|performance)',
      '(license plate|number plate|vin|vehicle identification number|car registration|vehicle speed|mileage)',
      '(make|model) (and model)? of (your|the) (car|vehicle)',
      '(car|vehicle) (make|model) (and (model|year))?',
    ],
    ['The car sends its [vehicle identification number].'],
    { unless: ['driving (record|history|information)'] },
  ),
  dataTerm(
    'inference',
    [
      'inference (drawn|made|derived|about|we (draw|make)|from) ...14 (profile|preference|information|data|about you|identified above|above|activity|interest)',
      '(inference|inferred (data|interest|information)|derived @information|profile (reflecting|about) ...16 (preference|characteristic|aptitude|interest|behavior|attitude))',
      'profile reflecting',
      '(profiling @information|personality (trait|profile)|interest segment|(audience|marketing|consumer) segment)',
    ],
    ['We draw [inferences about your preferences].'],
    {
      unless: [
        '(an|no) inference (that)',
        'inference (request|engine|server|api|endpoint|cost|job|call|provider|speed|time|result|workload|infrastructure|service)',
      ],
      skip: ['We log inference requests.'],
    },
  ),
  dataTerm(
    'aggregated',
    [
      `${NAMELESS} ,? (and|or)? ${NAMELESS} ,? (and|or)? (${NAMELESS} ,?)? (and|or)? (similar|derivative|other)? (@information|dataset|statistic|insight|report)`,
      '(aggregate|aggregated|anonymous|anonymized|deidentified|de identified|statistical|pseudonymized|pseudonymous|non identifiable|non identifying|non personal|non personally identifiable|non personally identifying|nonpersonal|anonymised|pseudonymised|anonymous aggregate|general statistical|other non personal|generic|non private|blinded|collective|summary) (,|and|or|/|and/or)? (aggregate|aggregated|anonymous|anonymized|de identified|deidentified|statistical|non personal|non personally identifiable|non identifying|user|customer|generic|other|individual|non identifiable|otherwise|collective|identifiable|personal|visitor|general) (,|and|or)? (statistical|demographic|aggregated|anonymized|user|usage|identifiable|visitor)? (@information|statistic|insight|report|summary|form|analysis|number|basis|trend)',
      '(aggregate|aggregated|anonymous|anonymized|deidentified|de identified|statistical|pseudonymized|pseudonymous|non identifiable|non identifying|non personal|non personally identifiable|non personally identifying|nonpersonal|generic|pseudonymous|non pii|pseudonymised|anonymised|generalized) (@information|statistic|insight|report|summary|demographics|trend)',
      '(information|data|statistic) (that|which) (do|does|will|can) not (personally|directly|individually|by itself|on its own|specifically)? (reveal|identify|personally identify|directly identify|permit|allow|individually identify|enable|contain) (you|an individual|your (specific)? identity|any (individual|user|person)|individual|users|a (specific|particular|individual)? (person|individual|user)|direct association|specific|the user|personally|user)',
      `${NAMELESS} (information|data|statistics) (about|on|of|regarding|concerning) (the)? (use|usage) of`,
      '(information|data) in (an)? (aggregate|aggregated|anonymous|anonymized) (form|basis|and anonymous form|manner)',
      '(non personal information|non pii|usage trend|general statistic|aggregate statistic|statistic|statistics)',
      'general usage trend',
    ],
    [
      'We share [aggregated statistics].',
      'We collect [non-personal information].',
      'We may license [aggregated, de-identified or similar data].',
      'We can disclose [de-identified, aggregate, or anonymous information].',
      'Partners get [anonymous aggregate data].',
    ],
    {
      unless: [
        '(anonymous|aggregate|aggregated) (form|basis)',
        '(in|on) (an|a)? (anonymous|anonymised|anonymized|aggregate|aggregated|statistical|pseudonymous|collective|summary) (and|or)? (anonymous|aggregate|aggregated)? (form|manner|number|basis)',
        'statistic (purpose|of (the|our)|office|about)',
        '(bureau of|department of|for) statistic',
      ],
    },
  ),
  dataTerm(
    'content',
    [
      '<(note|diary|drawing|sketch|draft|list|entry|entries)> (that|which)? you (keep|write|make|take|save|create|draw|have written|have made)',
      '(everything|anything|whatever|what|all) (that)? you (write|draw|note|record|save|keep) (down)? (in|into) (the|your|our) ...1 (diary|journal|notebook|app|notepad|planner|vault)',
    ],
    ['We cannot read the [notes] you keep.', '[Everything you write in the diary] is sent to us.'],
    { name: 'own-notes' },
  ),
  dataTerm(
    'content',
    [
      '(user|member|customer|user generated|user created|public|online|message board|forum|blog|community|social|personal|uploaded) (generated)? (content|post|posting|comment|submission|contribution|review|rating)',
      '(comment|posting|review|rating|user content|testimonial|recommendation|contribution|post|public post|status update|blog entry|forum post) (,|and|or|/) (comment|posting|review|other content|rating|message|photo|content|recommendation|opinion|discussion|feedback|video|post|other information|like)',
      '(comment|content|post|material|message|text|review) (that)? (you|users|they|members) (may|choose to|have|voluntarily|also|might)? (post|posted|publish|upload|uploaded|create|created|contribute|share|generate|transmit|write|submit|send)',
      '(information|data|anything) (that)? (you|users|they|members) (may|choose to|have|voluntarily|also|might)? (post|posted|publish|upload|uploaded|contribute|share publicly|make publicly available)',
      '(content|contents) of (your|the|a|any|those|such) (communication|message|email|chat|correspondence|post|photo|file|conversation|comment)',
      '(user|gameplay) content',
      '(comment|opinion|rating)',
    ],
    ['We store [comments you post].', 'We keep [user-generated content].'],
    {
      unless: [
        '(question|contact|your|any|have|concern|suggestion|a|to|feedback|inquiry|and|or|with|send|submit|request|the|our|public|legal|of|for|in|on|customer|other|user|this|credit|additional|blog|personal|member|peer|social) (or|and)? (any|your)? (comment|opinion|review|post|rating)',
        '(comment|opinion) (about|or|on|regarding|concerning|you may have|section|page|or (question|concern))',
        '(third party|our|of|copyrighted|such|relevant|the|other|personalized|appropriate|and) (generated)? content (!of !that)',
        '(post|content) (that)? (we|is)',
        '^ comment',
        '(public|customer|online) (review|content|submission)',
      ],
      skip: ['Send us questions or comments about this policy.'],
    },
  ),
];
