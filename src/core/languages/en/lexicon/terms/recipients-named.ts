/**
 * Companies and services that notices name by themselves, sorted by what they do for a publisher. Only names that
 * are known to every reader of notices and are nothing else; any other company is known by its place in the sentence.
 */
import type { Term } from '../../../../lexicon/term.ts';

const named = (
  name: string,
  category: string,
  patterns: readonly string[],
  match: readonly string[],
  extra: Partial<Term> = {},
): Term => ({
  id: `sharing.named.${name}`,
  facet: 'sharing',
  category,
  patterns,
  match,
  ...extra,
});

const LEGAL = '(,? (=inc|=llc|=ltd|=limited|=gmbh|=corporation|=corp|=ireland|=pte) (=limited|=ltd|=inc)?)?';

export const namedRecipients: readonly Term[] = [
  named(
    'analytics',
    'analytics-provider',
    [
      '(google|firebase|flurry|adobe|yahoo|facebook|unity|game|matomo|piwik|quantcast|segment|amplitude|mixpanel|countly|localytics|yandex|umeng|microsoft|apple|cloudflare|webtrends|coremetrics|appcenter|localytics) (app)? (analytics|metrica|insight|clarity|performance monitoring) (for firebase)?',
      '(google analytics|firebase crashlytics|crashlytics|appsflyer|mixpanel|hotjar|comscore|omniture|chartbeat|kissmetrics|new relic|sentry|bugsnag|crazy egg|statcounter|gameanalytics|branch metrics|kochava|optimizely|fullstory|instabug|flurry|amplitude|matomo|appmetrica|visual website optimizer|google optimize|google tag manager|firebase remote config|heap analytics|scorecardresearch)',
      'nielsen (online|media)?',
    ],
    ['We use [Google Analytics] and [Hotjar].', 'Crashes are reported through [Firebase Crashlytics].'],
  ),
  named(
    'advertising',
    'advertiser',
    [
      '(google|facebook|meta|bing|microsoft|amazon|apple|twitter|linkedin|yahoo|pinterest|tiktok|snapchat|x) (ads|ad|adword|adwords|advertising|ad manager|adsense|audience network|remarketing|custom audience|conversion tracking|pixel|ads tracking pixel|retargeting|display network|marketing platform|dynamic remarketing|similar audience) (by google|remarketing)?',
      '(admob|adsense|doubleclick|adwords|applovin|ironsource|inmobi|chartboost|vungle|adcolony|mopub|mintegral|pangle|criteo|adroll|taboola|outbrain|liftoff|tapjoy|startapp|smaato|bidmachine|appodeal|rubicon project|openx|pubmatic|appnexus|adform|quantcast|bluekai|liveramp|unity ads|fyber|moloco|digital turbine|millennial media|kargo|mediavine|ezoic|yieldmo|the trade desk)',
      '(doubleclick|admob) by google',
      '(the)? google (dart|doubleclick) (cookie)?',
    ],
    ['Banners come from [AdMob] and [Google AdSense].'],
  ),
  named(
    'payment',
    'payment-processor',
    [
      `(paypal|stripe|braintree|razorpay|adyen|klarna|worldpay|authorize.net|apple pay|google pay|samsung pay|alipay|paytm|paymentwall|payu|mollie|square|xsolla|chargebee|recurly|revenuecat|afterpay|affirm|wechat pay) ${LEGAL}`,
    ],
    ['Payments are handled by [Stripe, Inc] and [PayPal].'],
    {
      unless: [
        '(=a|=the|=each|foot|=the) square',
        'square (foot|feet|meter)',
        '# ...2 square',
        '(your|a) (paypal|stripe) account',
        '(to|and|we|you) affirm',
      ],
      skip: [
        'Write to us at 12 Quietpine Square, Tartu.',
        'Homes of 900 square feet are mapped.',
        'You need a PayPal account.',
      ],
    },
  ),
  named(
    'social',
    'social-network',
    [
      `(facebook|twitter|linkedin|instagram|youtube|pinterest|tiktok|snapchat|tumblr|whatsapp|reddit|vkontakte|discord|wechat|qq|weibo) (connect|login|social plugin|platform)? ${LEGAL}`,
    ],
    ['A like button sends your visit to [Facebook].'],
    {
      unless: [
        '(your|a|an|our) (facebook|twitter|linkedin|instagram|youtube|pinterest|tiktok|snapchat|whatsapp) (account|page|profile|id|login|friend|user|wall|feed|channel|handle|username)',
        '(facebook|twitter|linkedin|instagram) (account|profile|id|friend|page|credential|button|user)',
        // A way to reach the reader: no data goes there.
        '(sms|mms|text|texts|email|phone|telephone|call|calls|letter|post) ...4 (whatsapp|wechat)',
        '(whatsapp|wechat) ...3 (sms|mms|email|phone|telephone|call|push notification|text message|message)',
      ],
      skip: ['We may write to you by SMS, post or WhatsApp.'],
    },
  ),
  named(
    'service',
    'service-provider',
    [
      `(amazon web service|=aws|google cloud|google cloud platform|google cloud storage|google firebase|firebase|microsoft azure|azure|cloudflare|heroku|digitalocean|rackspace|akamai|fastly|onesignal|one signal|mailchimp|mail chimp|sendgrid|mailgun|mailjet|constant contact|campaign monitor|aweber|klaviyo|sendinblue|postmark|zendesk|freshdesk|intercom|liveagent|helpshift|salesforce|hubspot|marketo|shopify|twilio|pusher|firebase cloud messaging|google play service|google maps|google map|google maps platform|google maps api|mapbox|google recaptcha|recaptcha|google font|google workspace|dropbox|slack|zoom|typeform|surveymonkey|survey monkey|wistia|vimeo|gravatar|akismet|bluehost|godaddy|squarespace|wix|vercel|netlify|mongodb atlas|supabase|google drive|jotform|eventbrite|gravatar service|google g suite|icloud|google sign in|sign in with apple|auth0|okta|fedex|dhl|usps) (platform|api|service)? ${LEGAL}`,
    ],
    ['Our servers run on [Amazon Web Services].', 'We send newsletters through [Mailchimp].'],
    { unless: ['(=to|can|could|will|may) (zoom|slack)', '(your|a) (dropbox|google drive|icloud) account'] },
  ),
  named(
    'company',
    'third-party',
    [
      `(google|google ireland|google asia pacific|apple|microsoft|amazon|amazon.com|meta platform|meta|yahoo|yahoo!|bing|adobe|oracle|samsung|huawei|xiaomi|alphabet|bytedance|tencent|alibaba|unity technology|unity|baidu|automattic|mozilla|ebay|aol) ${LEGAL}`,
    ],
    ['Data also goes to [Google LLC].'],
    {
      unless: [
        '(google|apple|amazon|microsoft|samsung) (account|play|store|id|chrome|phone|device|user|privacy policy|chromecast|app store|watch|tv|home|assistant|alexa|echo|window|fit|health|healthkit|pay|browser|privacy|term)',
        'meta (data|tag|description|information)',
        '(safari|chrome|explorer|edge|firefox) ...2 (google|apple|microsoft)',
        'unity of',
      ],
    },
  ),
];
