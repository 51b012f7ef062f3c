/** English names for what people do online. */
import type { Term } from '../../term.ts';
import { dataTerm } from './data-term.ts';

const SITE =
  '(website|web site|site|service|app|application|platform|page|web page|webpage|game|product|software|content|feature|mobile application|internet|portal|network|system|device|functionality|function|offering|online service|digital property|app feature|mobile app|program|tool|property|store|channel|web pages and services|sites and services|application or website|websites and apps)';
const THE_SITE = `(our|the|this|these|such|a|any|other|third party|your|all|each|various) (other|mobile|online|web|third party|specific|website)? ${SITE} (and|or|/|,)? ${SITE}?`;
const YOU = '(you|users|they|the user|user|visitor|each user|people|a user|customer|visitors|our users|individuals)';
const VISIT =
  '(visit|view|access|use|request|browse|click|click on|see|look at|visited|viewed|accessed|requested|browsed|clicked|search for|interact with|open|watch|read|engage with|download|play|have visited|have viewed|navigate|visit before and after)';

export const activityTerms: readonly Term[] = [
  dataTerm(
    'activity.browsing',
    [
      `(specific|individual|web|number of|different|particular|internet|exact)? (page|web page|webpage|screen|website|site|web site|content|feature|link|product|article|video|advertisement|ad|url|link and button|item|service|file|area|section|tab|material|program|page or feature|pages and content|products and services|things) (of|on|within|in|from) (our|the|this|your|any|these)? ${SITE} (that)? ${YOU} ${VISIT}`,
      `(specific|individual|web|different|particular|internet)? (page|web page|webpage|screen|website|site|web site|content|feature|link|product|article|video|advertisement|ad|advert|url|service|area|section|product or service|pages or features|part|type of content|other page|application|app|button|files|material) (that|which)? (${YOU}) (have|has)? ${VISIT} (to|on (our|the) ${SITE}|on our site|within the ${SITE})?`,
      `(page|web page|webpage|screen|content|site|website|web site|web|ad|link|video|product|url) (and (content|link|feature|ads|product))? (visited|viewed|accessed|requested|clicked (on)?|browsed|view|viewing|page view|views|hit|watched|clicked on|you viewed) (@information|history|on (the|our) (site|website|service)|and link clicked|within the product)?`,
      '(web|internet|user|past|online|viewing|website|video)? (browsing|viewing|surfing|visit|navigation|watching|streaming|listening|web site visit|browser) (history|histories|habit|pattern|behavior|@information|activity|record|path|session|preference|statistic)',
      'history (of|regarding) ...4 (page|site|website|visit)',
      `(what|which) (page|web page|site|website|content|ad|link|feature|product|part|area|section|service|advertisement|email|video) (of ...3 )?(${YOU}) (have)? ${VISIT}`,
      `(number|frequency|duration|length|date|time|date and time|time and date|time , date|time spent|amount of time|average time|time and length|dates and times|hour|day|average length|length of time|frequency and duration|time , frequency|number and frequency) (and (time|date|duration|frequency|number|length|pattern))? (of|on|spent|you spend|you spent|that you spend|you spend on|spent on|visitors spend on|spent visiting|spent using) (or)? (your|the|each|a|any|their|such|those|these|that|our|using|certain|every|particular|specific|individual|using or accessing|on|use of)? (own)? (page|visit|access|session|request|use|view|site|page visit|website|service|app|application|click|hit|visits and|product|content|web page|screen|login|access to|log in|application by the user|usage|stay) (to|of|on|and|or)? ((our|the|this) (${SITE}|page))?`,
      '(time and date|date and time|date|time|duration|length|frequency) (stamp|of (visit|access|use|your use|usage|request|session|your session)) (of (our|the) (service|site|website|app))?',
      '(access|visit|login|log in|session|request|usage|viewing) (time|date|duration|length|frequency|timestamp|date and time|times and dates)',
      '(date|date/time|time) (/|and)? (time)? stamp',
      '(time|date) and (date|time) of (your|the|each|any) (visit|search|request|use|access|session|call|login|purchase|message)',
      `(time|long) ${YOU} (spend|spent|stay|access|visit|accessed|visited) (on|at|using|in)? ((our|the|this|each|those|these|a|that|certain) (${SITE}|page))?`,
      `time spent (on|using|viewing|in|at) ...3 ${SITE}`,
      `(your)? (visit|traffic|access) (to|on|of) (and (from|use of|movement)) ${THE_SITE}`,
      '(information|data) (about|on|regarding|concerning|related to|relating to) (your|each|their|a|the|user|past)? (visit|access|session)',
      '(entry|exit|landing|referring/exit) (and|/)? (exit)? (page|url)',
      '(click|video playback) (path|statistic)',
      '(url|uniform resource locator) ({ url })? (clickstream|information|of|requested|visited)?',
      'full (uniform resource locator|url) ...4 (clickstream)?',
      '(page view|pageview|number of click|page load|hit)',
      'content (accessed|you access|viewed|you view)',
    ],
    [
      'We log the [pages you visit].',
      'We keep your [browsing history].',
      'We note the [date and time of your visit].',
      'We log the [time spent on those pages].',
    ],
    {
      unless: [
        '(at|from) the time (of|you)',
        '(any|each|every|first|next) time (you (visit|use|access|open))?',
        '(website|site|page|app|service|web site|feature|product|link|area) (you|that you) (visit|access|use|click|click on|are)? (may|have|should)',
        '(when|if|while|other|linked|those|any|such|through|by|at|to|from|third party|external) (the|other|these|those|of the|third party|each)? (website|site|service|web site|link|app|application|product|feature|third party|sites or services|linked) (that|which)? (you|users) (visit|use|access|click|view|may|have|open|interact|see|click on|request)',
        'session length',
        '(a|the) hit',
        'for (as|so) long',
        'service (you|that you) (use|access|request|requested)',
        '(product|content|service) (that)? (you|users) (use|access|request|requested|download|see|engage with|interact with)',
        '(time|date) (and date)? of (use|request|login)',
        '(advertisement|ad|content) (that)? (you|users) (see|view|access)',
      ],
      skip: ['Read the policies of other sites you visit.'],
    },
  ),
  dataTerm(
    'activity.search',
    [
      '(web|recent|past|user|site|internet|in app|online)? (search|query|searching|search engine) (history|query|term|request|result|@information|string|keyword|word|key word|criterion|activity|phrase|habit|behavior|preference|related data|results page)',
      '(search|query|keyword) (you|that you|users) (enter|run|make|conduct|perform|type|use|submit)',
      '(key word|keyword|search)',
      '(what|things|items|products) you (search|have searched) (for)?',
      '(term|words?) (you )?(searched|search)',
    ],
    ['We keep your [search history].', 'We log [search terms].'],
    {
      unless: [
        'search (engine|for|and|the|our|result (page|list)|warrant|to|on|in|functionality|feature|service|of|tool|box|is|field|by|you|any|with|provider|result|a|function|advertis|advertising|ad)',
        '(to|a|can|may|you|your|us|our|the|and|or|by|of|job|when|we|web|internet|in|personalized|from) search',
        'key word (advertising)',
        'search engine result',
      ],
    },
  ),
  dataTerm(
    'activity.usage',
    [
      '(aggregate|aggregated|other|service|application|app|product|website|site|device|user|web|internet|general|anonymous|certain|web site|mobile|system|statistical|feature|non personal|technical|account|your|game|network|energy|platform|online|software|computer|customer|app and device|general service|content|media|technical and|log and|internet and other)? (and|or|,)? (service|application|app|product|website|site|device|user|web|other)? (usage|utilization) (and|or|,|/)? (performance|viewing|log|traffic|behavior|diagnostic|technical|device|crash|statistical|analytics|preference|analysis|activity|other|interaction)? (and)? (@information|statistic|pattern|log|trend|habit|history|record|metric|behavior|report|frequency|level|detail|preference|stats|stat|volume|time)',
      `(information|data|detail|statistic) (about|on|regarding|concerning|relating to|related to|as to|of) (how)? (your|the|their|user|our user|a user|each|you|users|people|our visitor|visitors|a|customer|these)? (own)? (visit to and)? (use|usage|interact|interacts|access|utilize|navigate|engage with) (of|with)? (and (interaction with|access to|interact with|use of|activity on))? ((our|the|this|these|such|those) ${SITE} (and|or|/|,)? ${SITE}?)?`,
      `how (often|frequently|long|many times)? (you|users|people|visitors|our users|customers|a user|the user|your device|our visitors|user|individuals|they|our customers|your device has|members|you and other users|each user) (and others)? (have)? (use|uses|used|interact|interacted|access|navigate|accesses|interacts|utilize|engage|browse|play|arrived|move|behave) (with|at|through|around|on|about)? ((our|the|this|these|a|certain|your) ${SITE} (and|or|/|,)? ${SITE}?)?`,
      `(your|their|user|visitor|customer|and|the|users|his or her|member|a user|subscriber|users of|aggregate|individual) <(use|usage) of (our|the|this|these|a|your|certain|various|particular|such|other) (mobile|online|website|web|other|various|third party)? ${SITE} (and|or|/|,)? ${SITE}?>`,
      `(frequency|extent|duration|pattern|manner) (and (duration|frequency|extent|pattern))? of (your|the|their)? (use|usage) (of (the|our) ${SITE})? (by the user)?`,
      `(feature|service|function|functionality|option|tool|product|services or features|app) (that|which)? (you|users|are) (use|using|used|access|utilize|most often used) (on (our|the))?`,
      '(game|gaming|gameplay|game play|in game|player|play) (progress|play|@information|score|statistic|activity|level|achievement|history|event)',
      '(high score|game score|achievement|score|leaderboard @information)',
      '(number|count) of (session|launch|user|login|log in|visit|visitor|click|page view|time|download|app open|unique visitor|times you)',
      '(number of (users|sessions)|session duration|first launch|application open|app launch|session statistic|launch|app activity|app open|time zone setting)',
      '(feature|service|energy|electricity|water|data|product) (usage|consumption|use) (@information)?',
      'usage',
      'configuration of (the|our|my) (app|application) when ...3 (my|our|the) service',
      '(media|music|content|video|program|television|tv) (consumption|viewing|listening|watched|viewed|streamed|played|played|listened to) (@information|history|habit)?',
      '(interaction @information|user interaction)',
    ],
    [
      'We collect [usage data].',
      'We study [how you use our service].',
      'We gather [information about your use of the site].',
    ],
    {
      unless: [
        '(identify|identifying|analyze|analyzing|monitor|understand|understanding|determine|study|of|general|analyse|analysing|estimate) (=and)? (=user|=service|=site)? usage (trend|pattern|statistic)',
        '(the|acceptable|by|for|fair|of|and|this|continued|improve|enhance|increase|such|personal|any|permitted|non|monitor) (=your|their)? usage !data !information !statistic !pattern !log !of',
        'usage (of (the|our|your|this|personal|such|cookie|any|information|data|these) ...1 (information|data|cookie|policy|technology))',
        '(understand|see|determine|learn|analyze|know|describe|describes|explain|explains|improve|control|customize|change|limit|choose|study|measure|improving|enhance|on|about|evaluate|understanding|affect|personalize|of) how',
        'how (you|users|they) (use|used|access|interact|can|may) ...3 (information|data|right|cookie|choice|personal|policy)',
        `(by|through|with|for|during|continued|following|if|that|from|upon|and|enjoy|enhance|improve|facilitate|govern|regarding|restrict|limit|govern|affect|enable|support|to|impact|personalize|customize|in connection with|related to|relating to|as a result of|apply to|applies to|on|result from|because of|connection|deliver|permit|allow|of|make|optimize|as part of|easier|experience and) (your|their) (continued|own)? (use|usage) of ((our|the|this|these|a|your|certain|various|particular|such|other) (mobile|online|website|web|other|various|third party)? ${SITE} (and|or|/|,)? ${SITE}?)?`,
        `(through|by|via|during|from) the (use|usage) of (our|the|this|these) (mobile|online|website|web|other)? ${SITE} (and|or|/|,)? ${SITE}?`,
        'launch (of|our|a)',
        '(service|feature|product|option|function|functionality|app|services) (that|which)? (you|users|are) (use|using|access|used)',
        '(the|a|total|large|limited|certain|any|increasing|maximum|unlimited|for a) number of (user|time|people|visitor)',
        '(launch|score)',
      ],
      skip: ['By your use of the site you agree.', 'This page explains how we use your data.'],
    },
  ),
  dataTerm(
    'activity.referrer',
    [
      '(referring|referral|referrer|exit|originating|referring and exit|referring/exit|refer|reference) (/|and|or)? (exit)? (web site|website|site|page|url|web page|source|uri|domain|address|link|website address|urls|service|site domain) (address|url|@information)?',
      `(site|website|page|web page|web site|url|link|search engine|address) (that|which|from which|where)? (you|they|a user|users|visitors|the user|that) (just|last|previously|most recently|had)? (came|come|arrive|arrived|visited|visit|were visiting|are coming|have visited|view|viewed) (from|before|immediately before|prior to|just before|just prior to|previously) (you (came|come|visited|visit)|coming|visiting|arriving|navigating|accessing)? (to|at|on)? ((our|this|the) ${SITE}|us)?`,
      `<(site|website|page|web site|url|address)> from which you ...3 (came|arrived|linked|visited|come|coming)`,
      '(last|previous) (site|website|page|url) (you)? visited',
      '(referrer|referral url|referring/exit page|referral source|referral @information|referring page|referrer url)',
      '(page|site|website|web site|webpage) (that )?(referred|directed|linked|led|sent) you',
      '(search engine|website|site|page|source) (used|that|which) ...2 (refer|referred|direct|find|led|link) ...3 (you|site|website|service)',
      '(address|url|domain|name) of (the|any|a)? (web site|website|site|page|web page|referring site) (from which|you|that|which) ...6 (came|come|linked|visited|visiting|arrived|referred|coming|arrive)',
      '(before|after) (and after)? (you)? (visit|leave|use) our site',
    ],
    ['We log the [referring URL].', 'We log the [referrer].'],
    { unless: ['^ (before|after)', '(before|after) ...3 our site'] },
  ),
  dataTerm(
    'activity.communication',
    [
      '(whether|when|if|how) (you|users|recipient|a user|they|an email|our emails|the email|emails|a message) (have|has|is|are|was)? (open|opened|click|clicked|respond|responded|read|receive|received|forward|interact with|view|viewed) (on|to|and)? (our|the|an|a|any|to|links?|or|particular|such|certain)? (or|click|clicked|read)? (on)? (an|the|our|in|a|any)? (email|e mail|message|link|ad|advertisement|newsletter|communication|banner|advertising|emails?)',
      '(email|ad|advertising|advertisement|message|campaign|newsletter|marketing) (open|click|response|interaction|engagement|open and click|opening|impression|viewed) (rate|@information|statistic|and click)?',
      '(interaction|interact|respond|response) (with|to) (our|an|the|any|a|such)? (internet|website|email|marketing|other|our|online)? (website ,? )?(application ,? )?(or )?(email|e mail|ad|advertisement|advertising|campaign|communication|message)',
      '(your response|response|ads viewed|advertisement interaction|information regarding (your|a consumer) interaction with ...8 (advertisement|ad))',
    ],
    ['We note [whether you open our e-mail].', 'We note your [interaction with ads].'],
    {
      unless: [
        'when you interact with (our|the|this|these|a|an|any)?',
        '(in|a|your|our|the|immediate|of|quick|direct|speed|timely|incident|to|for|as|and|improve) (=your)? response',
        'response (to (your|a|the)? (request|inquiry|question|legal|subpoena|law))',
        'respond to',
      ],
    },
  ),
  dataTerm(
    'activity',
    [
      '(online|web|internet|website|site|user|browsing|app|application|service|network|in app|in game|digital|other internet|other electronic|electronic|customer|visitor|session|game|interactive|past|account|mobile|aggregate|service session|general|server|social|web site|usage|cross site|member|virtual|device) (and|or|,|/)? (other electronic|other internet|browsing|purchase|usage|network|app|system|viewing|mobile|online|search|transactional|location|profile|account|internet|device)? (network)? (activity|behavior|movement|action|interaction|session|surfing|engagement|activities|habit) (@information|log|history|record|pattern|data|level)?',
      '(internet|electronic|network) (or|and) (other|internet|similar)? (electronic|similar)? (network)? activity (@information)?',
      '(your|user|their|visitor|customer|his or her|these|users) <(activity|activities|behavior|action|interaction|movement)> (on|in|with|within|across|while|when|over|through|at|during|relating)',
      '(information|data|detail) (about|on|regarding|concerning|relating to|related to) (your|their|user|a|the|visitor|our user)? (online|web|internet|user|site|past|website|browsing|on site|account|app)? (activity|activities|behavior|interaction|action|session|engagement)',
      `(interaction|engagement|interaction with and use) (with|of|on) ${THE_SITE}`,
      '(clickstream|click stream|click through|clickthrough|click|navigational|navigation|traffic|web traffic|browse|browsing|interaction|behavioral|behavioural|web analytics|analytics|statistical|click and (scroll)?|site traffic|web server|engagement|streaming) (or|and)? (navigation|usage|click|behavioral|analytic|pattern|interaction|click stream|session|log|viewing|service)? (@information|pattern|path|behavior|statistic|rate|log|trail|trend|stream|level)',
      '(click|mouse over|scroll|scrolling|mouse click|mouse movement|keystroke|swipe|touch|tap) (,|and|or) (click|mouse over|scrolling|scroll|swipe|tap|mouse movement|keystroke|page|gesture)',
      '(page|ad|banner|video|content|email|screen|impression|session) (interaction|impression|click|view @information)',
      'behavioral (@information|profile|characteristic)',
      '(tracking|traffic|usage|log|log file|server log|server|web log|weblog) (and (usage|analytics|tracking|log|traffic|device))? (@information|record|file|entry)',
      '(server|access|web|web server|activity|system|event|session|audit|computer) log (file|@information|entry|record)?',
      '(log|logs) of ...5 (activity|use|access|interaction)',
      'log (file|data|information|entry|record|and usage data|file information|details)',
      'derivative data',
    ],
    ['We track your [online activity].', 'We collect [clickstream data].', 'We keep [server logs].'],
    {
      unless: [
        '(fraudulent|illegal|unlawful|suspicious|criminal|malicious|marketing|promotional|processing|unauthorized|business|advertising|our|these|such|other|infringing|harmful|certain) ...1 (activity|activities)',
        '(our|of|legal|law|the|that|any|class|regulatory|this) (customer)? (action|interaction)',
        '(electronic|customer|social|web) (interaction|session) (with us)?',
        '(statistical|analytics) (purpose|analysis|service|provider|partner|company)',
        'traffic (to|on|management)',
        'impression',
        '(tracking|analytics) information',
        '^ log (in|on)',
        '(user|customer|visitor) engagement (purpose|platform|tool|service|team)',
        `(during|through|throughout|upon) (your|their|any) (interaction|engagement) (with|of|on) ${THE_SITE}`,
      ],
      skip: [
        'We detect fraudulent activity.',
        'During your interaction with our products, we collect your nickname.',
        'Vendors help us with user engagement purposes.',
      ],
    },
  ),
];
