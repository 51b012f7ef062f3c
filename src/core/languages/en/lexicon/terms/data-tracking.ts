/** English names for cookies and other tracking elements. */
import type { Term } from '../../../../lexicon/term.ts';
import { dataTerm } from './data-term.ts';

export const trackingTerms: readonly Term[] = [
  dataTerm(
    'tracking.cookie',
    [
      '(session|persistent|permanent|browser|http|flash|tracking|first party|third party|advertising|analytics|analytic|performance|functional|functionality|strictly necessary|essential|targeting|preference|security|temporary|necessary|web|internet|social media|marketing|statistical|google|own|google analytics|doubleclick|computer|html5|session id|authentication|unique|anonymous|small|ad|ads|statistics|technical|optional|opt out|encrypted|certain|different|standard) (and|or|,|/)? (persistent|session|third party|analytics|permanent|advertising|first party|other)? cookie (id|identifier|@information|number|file|technology|string|content|value|identification number)?',
      'cookie (id|identifier|@information|number|file|technology|technologies|string|identification number|or (similar|other) (tracking)? (technology|technologies|file))?',
      '(local shared object|flash object|flash lso|lso|locally stored object|silverlight cookie|supercookie)',
      '(small)? (text|data) file (called|known as|placed|stored)',
    ],
    ['We use [cookies].', 'Partners set [third-party cookies].', 'We log the [cookie ID].'],
    {
      unless: [
        'cookie (policy|notice|statement|banner|preference|setting|list|consent|table|page|section|guide|law|control|manager|opt)',
      ],
    },
  ),
  dataTerm(
    'tracking.pixel',
    [
      '(web|tracking|electronic|internet|network|invisible|email|html|ad|advertising|conversion|facebook|retargeting|clear|transparent|single|single pixel|1x1|one pixel|embedded|third party)? (beacon|bug|pixel|gif|pixel tag|clear gif|pixel gif|web beacon|beacon technology|clear image) (tag|image|gif|technology|technologies|file)?',
      '(web|pixel|action|tracer|internet|data) tag',
    ],
    ['Our e-mails hold [web beacons].', 'Ads carry [pixel tags].'],
    {
      unless: [
        '(software|fix|report|the|a|any|and|security|of|fixing|bluetooth|google|location|physical|ble|megapixel|number of|per) (bug|pixel|beacon)',
        '(bug) (report|bounty|fix)',
        '^ bug',
        '(virus|error|critical|defect|other|,|glitch) ...1 bug',
        'bug (,|and|or) ...2 (virus|error|defect|crash|glitch|trojan)',
        '(report|submit|s) bug',
        '(find|identify|fix|address|detect|resolve|diagnose) (bug|software bug)',
      ],
      skip: ['We are not liable for bugs, viruses or errors.', 'We find and fix bugs.'],
    },
  ),
  dataTerm(
    'tracking.storage',
    [
      '(html5|html 5|local|web|browser|dom|device|offline)? (local|web|session|browser|dom|html5) (storage|cache|data storage|store) (object|technology|technologies|@information)?',
      '(html5|html 5) (storage|local storage|cookie)?',
      '(indexeddb|localstorage|web storage|application cache)',
    ],
    ['The site keeps data in [local storage].'],
    {
      unless: [
        '(local|web) (store|law)',
        'web (store|cache)',
        '(the|a|your) (app|web) store',
        '(external|internal|read|write) ...2 storage',
      ],
    },
  ),
  dataTerm(
    'tracking.fingerprint',
    ['(browser|device|digital|canvas|machine) (fingerprint|fingerprinting) (@information|technology|technique)?'],
    ['Ads use a [browser fingerprint].'],
  ),
  dataTerm(
    'tracking.sdk',
    [
      '(third party|mobile|advertising|analytics|embedded|facebook|partner)? (sdk|software development kit) ({ sdk })? (technology)?',
    ],
    ['Apps contain [third-party SDKs].'],
  ),
  dataTerm(
    'tracking',
    [
      '(other|similar|such|various|certain|online|automated|automatic|internet|web|anonymous|passive|related|third party|browser|standard|common|these|new|comparable)? (tracking|data collection|information gathering|automated data collection|data gathering|cookie type|web analytics|targeting|data tracking|site tracking) (and|or)? (similar|targeting|analytics|identification|tracking|other|storage|monitoring)? (technology|technologies|tool|device|mechanism|element|method|technique|code|file|script|software|tag|utility|@information)',
      '(other|similar) (tracking|such|related|web|internet|storage|cookie like|analytical|anonymous)? (technology|technologies)',
      '(tracker|tracking id|tracking number|tracking url|javascript tag|embedded script|embedded link|e tag|etag|tracking link|device recognition technology|recognition technology)',
    ],
    ['We use [tracking technologies].', 'Partners use cookies and [similar technologies].'],
    {
      unless: [
        '(package|shipping|order|delivery) tracking',
        '(other|similar) technologies (company|corporation)',
        'tracking (number|information)',
        '(fitness|activity|health|sleep|wearable|habit|parcel|package|time|expense|budget|mood|period|cycle|step|run|gps|water|calorie|food|issue|bug|order|asset|vehicle|pet|luggage|key|bluetooth|flight|price|symptom) tracker',
        '(=our|=your|=the) =tracker',
        'tracker (app|application|watch|band|bracelet|device|battery|account)',
      ],
      skip: [
        'The app works with fitness trackers.',
        'We use Parcel Tracker for deliveries.',
        'Our tracker shows your runs.',
        'Shipping labels carry a tracking number.',
      ],
    },
  ),
  dataTerm(
    'tracking',
    ["(=no|=zero|=not|=never|=neither|=nor|=any|don't|doesn't|=without) ...2 <=tracking>"],
    ['There is no [tracking] of any kind.', 'We do not do any [tracking].'],
    {
      name: 'denied',
      note: 'The bare word, where it is denied; affirmed it is as often a feature, or what something is for.',
      unless: [
        '(order|parcel|package|shipping|delivery|time|habit|fitness|expense|mood|cycle|bug|issue|not) tracking',
        '=tracking (number|link|service|app|feature|tool|technology|pixel|cookie|code|id|@information)',
        'do not =track',
      ],
      skip: ['There is no order tracking.', 'We use tracking to improve.'],
    },
  ),
];
