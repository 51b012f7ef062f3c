/** English names for what is recorded of people online: logs, contacts between people, ads, identifiers. */
import type { Term } from '../../../../lexicon/term.ts';
import { dataTerm } from './data-term.ts';

const TRADE = { name: 'trade' } as const;

export const onlineTradeTerms: readonly Term[] = [
  dataTerm(
    'activity',
    [
      '(electronic|other|internet|similar) (network|electronic network) activity (@information)?',
      '(internet|web|network|browsing|online) (or|and) (other)? (similar|electronic)? (electronic)? (network)? activity (@information)?',
      '(interaction|event|click|clickstream|scroll|network traffic|traffic|engagement|behavioral|contextual) (data|log|record)',
      '(network|site|app) traffic (@information)?',
      '(scroll|cursor|mouse|pointer) (depth|movement|click|position|activity)',
      '(mouse over|mouseover|session replay|session recording) (@information)?',
      '(activity|news) feed',
      '(security|audit|technical|exception|authentication|activity|network|connection) log',
      '(last|recent|most recent) (login|log in|activity|sign in|active time|access)',
      '(login|log in|sign in) (time|history|record|attempt|activity|date|event|timestamp)',
      '(online|offline|online/offline|active) status',
      '(consent|opt in|opt out) (record|history)',
    ],
    ['We log [scroll depth].', 'Firewalls keep [security logs].', 'We record your [login attempts].'],
    {
      ...TRADE,
      unless: [
        '(our|use of) ...1 traffic',
        '(date|day|time|after|since) (of)? (your)? last (login|log in|activity|access)',
      ],
    },
  ),
  dataTerm(
    'activity.browsing',
    [
      'order of (those|the|these)? page',
      '(the)? order in which (they|page|you) ...3 (visited|visit|viewed|view)',
      '(which|what) (page|hyperlink|link|button|area|section|feature|content|ad|video|email|product) (of ...3)? (was|were|are|is|have been|has been) (visited|clicked|viewed|accessed|opened|used) (on)?',
      '(which|what) <(page|hyperlink|link|button|area|section|feature|content|ad|video|email|product)> (was|were) (visited|clicked|viewed)',
      '(where|how far) you (click|tap|scroll|scrolled|clicked|tapped) (on|down)? (the|a)? (screen|page)?',
      'how (far|often) (a|the)? (page)? (has|have) (been)? scrolled',
      '(time of day|order in which you ...2 (view|visit|visited|viewed) ...2 page)',
      '(date|time) and (time|date) (of (your|the|each)? (server request|access|retrieval|request))',
      '(http|access|server) (status|response) (code)?',
      '(download|playback|play) (history|event|date|record)',
      '(name of the)? (file|document) (you)? (retrieved|requested|accessed)',
    ],
    ['We log the [time of day].', 'We log the [HTTP status code].'],
    { ...TRADE, unless: ['at ...2 time of day', '(server|access) (status|response)', 'play (record|date|event)'] },
  ),
  dataTerm(
    'activity.communication',
    [
      '(ad|ads|advertising|advertisement|campaign|marketing|conversion|attribution) (data|view|impression|click|interaction|metric|performance data)',
      '(ad|ads|advertisement) (you|that you|users) (view|see|click|click on|viewed|saw|clicked|interact with)',
      '(subject of)? advertisement (clicked|viewed|scrolled over)',
      '(conversion|campaign|attribution) @information',
      '(email|message|newsletter) (open|opened|opening|click) (rate|time|history|data|activity)',
      'whether (or not)? (you|the recipient|a recipient|recipients) (have|has)? (opened|open|opens|read|clicked|click|clicked on|received) ...4 (email|message|newsletter|link|communication)',
      '(install|first open|first launch) (date|time)',
    ],
    ['We record [conversion data].', 'We log [advertisements clicked].'],
    {
      ...TRADE,
      unless: [
        '(ad|advertisement) (that)? (you|users) see (may|are|will|is|on|when|more|based)',
        '(marketing|advertising) (campaign|interaction|view)',
        '(our|the) (campaign|marketing) data',
      ],
    },
  ),
  dataTerm(
    'account',
    [
      '(account|profile) (creation|opening|registration|closing) (date|time)',
      '(registration|sign up|enrollment|membership|join) date',
      '(profile view|account type|subscription (plan|level|tier|type)|service plan|plan @information)',
      '(customer|client|guest) (record|file)',
      '(inventory|master|contract|core) data',
      '(type|level) of (subscription|membership|account) (you have)?',
      'date (on which)? you (joined|registered|signed up|created your account)',
    ],
    ['We store the [account creation date].', 'We hold [guest records].'],
    {
      ...TRADE,
      unless: ['(our|the|california) (customer|client) (record|file)', 'customer record (statute|law|act)'],
    },
  ),
  dataTerm(
    'account.preferences',
    [
      '(seat|seating|meal|room|guest|dating|job|delivery|opt out|game|reading|service|color|accessibility|payment|scheduling|career|search|sleep|viewing|advertising|ad|consent) (and (seating|meal|food|room))? (preference|interest)',
      '(reading|listening|shopping|spending|eating|driving) habit',
    ],
    ['We note your [meal preferences].'],
    { ...TRADE, unless: ['(your|the|manage|set|update) (ad|advertising|consent|opt out|search) preference'] },
  ),
  dataTerm(
    'social.contacts',
    [
      '(people|users|account|member) (that)? you (follow|are following|connect with)',
      '(people|users|member) who follow you',
      '(page|group) (that)? you (like|join|follow)',
      '(social|network) connection',
    ],
    ['We show [people you follow].'],
    { ...TRADE, unless: ['network connection'] },
  ),
  dataTerm(
    'content.messages',
    [
      '(communication|correspondence|chat|messaging|call|interaction) (data|metadata|transcript|log|recording|note)',
      '(in game|in app|live|online|group|web) chat (message|log|@information|history|transcript)?',
      '(calling party|called party|receiving party|forwarding|calling|called|dialed) number',
      '(duration|time|date|volume|time and date|type and volume) (and (duration|time|volume))? of (your|the)? (call|message)',
      '(sms|call)? routing @information',
      '(cpni|customer proprietary network @information)',
      'number (that)? you (dial|call|text)',
      '(who|whom) you (call|called|text|message|communicate with|talk to)',
      '(time|length|date|time and length|time and duration) of (your|the|each) (call|conversation)',
    ],
    ['Carriers keep the [duration of calls].', 'We store [messaging data].'],
    {
      ...TRADE,
      unless: [
        'communication @information ,? (which|that)? (include|contain|consist of|:) ...4 preference',
        '(live|online|web) chat (service|feature|function|tool)',
        '(via|by|through|our|use) ...2 chat',
      ],
    },
  ),
  dataTerm(
    'content.support',
    ['(support|repair) (case|ticket|record) (@information|history)?', 'case (detail|information|history|number)'],
    ['We keep [repair tickets].'],
    { ...TRADE, unless: ['support case'] },
  ),
  dataTerm(
    'content.photo',
    [
      '(photo|image|exif|video|picture) (metadata|data|attribute|tag)',
      'exif (data|@information)',
      '(camera|video) clip',
    ],
    ['The app reads [photo metadata].'],
    { ...TRADE, unless: ['(image|video|photo) tag'] },
  ),
  dataTerm(
    'content.audio',
    [
      '(olfactory|thermal|visual|audio|electronic|audiovisual|auditory) (, (electronic|visual|thermal|olfactory))? (or (similar|visual))? @information',
      '(telephone|phone|meeting|video call) recording',
    ],
    ['We hold [audio, visual or similar information].'],
    { ...TRADE, unless: ['electronic (information|data)', 'visual information'] },
  ),
  dataTerm(
    'content.file',
    ['(document|file|message) metadata', '(document|file) (name|type|size)'],
    ['We read [document metadata].'],
    TRADE,
  ),
  dataTerm(
    'criminal',
    ['(court|litigation|arrest|police|incarceration) (record|history|report)', '(lawsuit|judgment) @information'],
    ['We check [court records].'],
    { ...TRADE, unless: ['police report'] },
  ),
  dataTerm(
    'demographic',
    [
      '(familial|family|pregnancy) status',
      '(household|family) (makeup|characteristic|demographic)',
      'lifestyle data',
      '(physiological|physical) trait',
      '(age|gender) (and|or) (other)? protected characteristic',
    ],
    ['We ask about [familial status].'],
    TRADE,
  ),
  dataTerm(
    'identifier',
    [
      '(hashed|pseudonymized) identifier',
      '(technical|platform specific|mobile|network based|user|platform) identifier',
      '(case|reference|confirmation|ticket|tracking|claim|library card|employee|student) number',
      '(profile|visitor|platform|mobile) (id|identification number)',
    ],
    ['We read [technical identifiers].'],
    { ...TRADE, unless: ['(case|ticket|tracking) number'] },
  ),
  dataTerm(
    'inference',
    [
      '(risk|fraud|trust|churn|propensity|engagement|lead|driver) score',
      '(audience|behavioral|interest|marketing) (segment|profile) (@information)?',
      'prediction about (you|your) ...4 (interest|preference|behavior)',
    ],
    ['We compute a [fraud score].'],
    TRADE,
  ),
  dataTerm(
    'device',
    [
      '(operating|system|browsing) environment (@information|type)?',
      'platform (information|type)',
      'device (date and time|date|clock|port|sn)',
      '(canvas|rendering|header|protocol) (data|@information|version|type)',
      '(meta|connection|meta and communication|meta/communication|communication and meta) data',
    ],
    ['We log the [operating environment].'],
    { ...TRADE, unless: ['(our|the) platform information', '(secure|controlled|protected) operating environment'] },
  ),
  dataTerm(
    'location',
    ['(geolocational|geo locational|whereabouts) @information'],
    ['We log [geolocational data].'],
    TRADE,
  ),
];
