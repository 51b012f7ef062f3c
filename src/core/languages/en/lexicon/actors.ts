/** English words for who acts: the publisher, the reader, others. */
import type { Actor, PhraseEntry } from '../../../lexicon/language-pack.ts';

const of = (value: Actor, patterns: readonly string[]): PhraseEntry<Actor>[] =>
  patterns.map((pattern) => ({ pattern, value }));

export const actors: readonly PhraseEntry<Actor>[] = [
  ...of('publisher', [
    '(=we|=us|ourselves)',
    '(the|our|this) (company|organization|website|site|web site|app|application|mobile app|mobile application|software|platform|service|server|system|web server|product|group|studio|developer|team|staff|employee|personnel|online store|store|game|controller)',
    'our (website|online|mobile|web|own|computer)? (server|system|team|staff|employee|agent|representative|app|application|site|page|database|technology)',
  ]),
  ...of('reader', [
    '(your|the user|a user) (mobile|web|internet)? (browser|device|computer|phone|machine)',
    '(=you|yourself|user|visitor|customer|member|subscriber|individual|consumer|data subject|child|minor|parent|guardian|guest|shopper|applicant|participant|player|client|anyone|end user|person)',
  ]),
  ...of('third-party', [
    // What is the reader's and acts on its own.
    'your (mobile|phone|telephone|internet|health|own)? (bank|employer|school|university|insurer|hospital|doctor|physician|pharmacy|carrier|company|provider|operator)',
    '(operator|provider) of (=the|=an|=a|=that|=each|=such) (app store|store|forum|network|marketplace|social network)',
    '(third party|third parties|=3 =rd party) (@provider|website|site|app|application|company|partner)?',
    '(@adjparty)? @provider',
    'our (web|website|internet|external|own)? (host|hoster|hosting company|accountant|auditor|lawyer|solicitor|tax adviser|courier|carrier|shipping company|sister company|mother company|holding company)',
    '(affiliate|subsidiary|parent company|advertiser|sponsor|partner|processor|subprocessor|sub processor|agent|contractor|subcontractor|vendor|supplier|provider|reseller|distributor|licensee|publisher|merchant)',
    '(third party|analytics|advertising|advertisement|ad|ads|=their|embedded) (sdk|library)',
    '(ad network|advertising network|ad server|social network|search engine|internet service provider|law enforcement|government|authority|court|regulator|data broker|credit bureau)',
    '(other|outside|unaffiliated|nonaffiliated|non affiliated|external|such|these|those) (company|companies|organization|entity|party|business|firm|website|site|app|service|operator|network|platform|widget|plugin|plug in)',
    '(social media|social network|sns|social|such|these) (feature|widget|button|plugin|plug in)',
    '(google|facebook|meta|twitter|apple|amazon|microsoft|linkedin|instagram|youtube|paypal|stripe|adobe|mixpanel|firebase|flurry|admob|unity|appsflyer|adjust|onesignal|mailchimp|shopify|hotjar|doubleclick|cloudflare|tiktok|pinterest|snapchat|yahoo|bing|crashlytics|applovin|chartboost|vungle|inmobi|ironsource|tapjoy|mopub|adcolony|startapp|appodeal|fyber|smaato|kochava|localytics|amplitude|gameanalytics|comscore|nielsen|criteo|taboola|outbrain|umeng|bugsnag|sentry|braze|leanplum|hubspot|zendesk|intercom)',
  ]),
];
