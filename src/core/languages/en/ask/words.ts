/** English words of questions: those that say nothing, those that stand for others, everyday names of data. */
import type { PhraseEntry } from '../../../lexicon/language-pack.ts';

export const idle: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its itself i me my mine myself we us our ours you your yours u ur r they them their ' +
    'he she him her his hers who whom whose what which where when why how whether if is are was were be been being am ' +
    "isn't aren't do does did done doing don't doesn't didn't have has had having can could will would shall should may might " +
    "must won't can't cannot not no yes or and but nor so than then there here of to in on at by for from with about into " +
    'onto over under up down out off as any some all every each other another else ever never always still just only also ' +
    'too very really actually exactly please tell say know want like get got let go going happen happens happened thing ' +
    'stuff something anything everything nothing someone somebody anyone anybody everyone everybody people person user ' +
    'data information info detail details personal private privacy policy notice app application site website web page ' +
    'service company product platform online use used using via through during while after before again much many lot long ' +
    'one ones way s t kind type sort right make made need oh hey hi hello ' +
    'thanks ok okay well now already even soon ages give given take taken put'
  ).split(' '),
);

export const synonyms: readonly string[] = [
  'delete erase remove wipe erasure deletion removal destroy purge',
  'photo photograph picture image selfie pic snapshot',
  'video film clip footage',
  'message chat dm conversation communication messaging',
  'mail email newsletter',
  'phone telephone mobile cell smartphone',
  'laptop computer pc device tablet',
  'location gps geolocation whereabouts position place',
  'police enforcement court subpoena authority warrant fbi',
  'child kid minor children teenager teen',
  'ad advert advertising advertisement advertiser',
  'cookie tracker beacon pixel',
  'encrypt encryption ssl tls https encrypted',
  'breach hack leak hacked intrusion incident',
  'employee staff worker personnel team',
  'admin administrator operator moderator',
  'buy purchase order shop',
  'pay payment billing card',
  'store keep retain save hold storage retention',
  'share disclose pass sharing disclosure',
  'sell sale sold rent trade',
  'train training teach learn',
  'ai llm',
  'voice audio microphone recording speech sound',
  'camera webcam',
  'health medical medicine medication',
  'fingerprint biometric face facial',
  'password passcode credential login',
  'boss employer',
  'free charge fee cost price',
  'export download portable portability',
  'copy duplicate',
  'visible see view viewable visibility',
  'public publicly everyone',
  'comment post posting',
  'friend contact follower',
  'account profile membership',
  'merge merger acquisition acquire acquired bankrupt bankruptcy',
  'country abroad overseas jurisdiction',
  'server datacenter hosting',
  'complain complaint',
  'unsubscribe opt-out',
  'age old birthday birthdate birth',
  'address street home postal',
  'change modify update amend modification',
  'anonymous anonymously anonymized pseudonym pseudonymous',
  'inactive inactivity dormant',
  'backup archive archival',
  'death dead die deceased',
  'cancel terminate close closure termination',
  'combine link match linked',
  'search query',
  'browse surf browsing',
  'log logged logging',
];

const of = (value: string, ...patterns: string[]): PhraseEntry<string>[] =>
  patterns.map((pattern) => ({ pattern, value }));

export const things: readonly PhraseEntry<string>[] = [
  ...of(
    'location',
    '(gps|geolocation|location|whereabouts|geotag|geo)',
    "where (i|we|people|someone) (am|'m|are|is|go|went|was|been|live|lives|sleep|work|travel|walk|drive)",
    '(where|which place|place) ...2 (i|we) ...1 (took|shot|take|visited)',
    '(my|the) (movement|route|position)',
    '(see|know|track|follow|record|learn) where ...1 (i|we)',
    'track ...2 (where|my (phone|movement|position))',
    '(follow|know) ...2 where',
  ),
  ...of('location.precise', 'gps', '(exact|precise) ...1 (location|position)'),
  ...of(
    'contact.postal-address',
    '(home|street|postal|mailing|shipping|delivery|my) address !book',
    'where (i|we) live',
  ),
  ...of('content.photo', '(photo|photograph|picture|image|selfie|=selfies|pic|video|camera|webcam|snapshot|footage)'),
  ...of(
    'content.audio',
    '(voice|audio|microphone|mic|sound recording|(phone)? =calls (are|is|be|being|get)? recorded|record ...2 =calls|speech|listen|listens|listening|eavesdrop|eavesdropping|hear me|hears me)',
  ),
  ...of(
    'content.messages',
    '(message|chat|dm|dms|conversation|texts|inbox|correspondence)',
    '(read|scan|open|contents of) ...1 (my|our|the)? (email|e mail|mail) !address',
    'what (i|we) (write|wrote|say|type|typed)',
  ),
  ...of('social.contacts', '(address book|phone book|contact list|friend|my =contacts|phone contact)'),
  ...of('content.calendar', '(calendar|appointment|agenda)'),
  ...of('content.file', '(my|the) (file|document|upload)'),
  ...of('content.support', '(support (ticket|chat|request)|feedback|help desk|customer service (call|chat))'),
  ...of('content.application', '(resume|cv|job application|applying for a job|apply for a job|candidate)'),
  ...of('content', '(post|comment|review|upload|project|my (code|text|content))'),
  ...of(
    'health',
    '(health|medical|illness|sick|disease|doctor|diagnosis|medication|heart rate|fitness|pregnant|pregnancy|period tracker|disability|allergy)',
  ),
  ...of('biometric', '(biometric|fingerprint|face (id|scan|recognition|data)|facial|retina|iris|faceprint|voiceprint)'),
  ...of('genetic', '(genetic|dna|genome)'),
  ...of('criminal', '(criminal|conviction|police record)'),
  ...of('demographic.race', '(race|ethnic|ethnicity|skin color)'),
  ...of('demographic.religion', '(religion|religious|faith|church)'),
  ...of('demographic.politics', '(political|politics|vote|voted)'),
  ...of('demographic.sexual', '(sexual|sexuality|sex life|gay|lesbian|orientation|queer)'),
  ...of('demographic.gender', '(gender|sex|male or female|pronoun)'),
  ...of(
    'demographic.age',
    'how old (i|we) (am|are)',
    '(my|your|collect|store) age',
    '(birthday|date of birth|birthdate|birth date|dob)',
  ),
  ...of('demographic.nationality', '(nationality|citizenship|immigration)'),
  ...of('demographic.employment', '(job title|occupation|employment|profession|my job)'),
  ...of('demographic.education', '(education|school record|grades|university degree)'),
  ...of('demographic.family', '(my (family|spouse|wife|husband|marital status)|household)'),
  ...of(
    'government-id',
    '(passport|social security|ssn|drivers license|driver license|national id|id card|identity document|government id|identity card|tax number)',
  ),
  ...of('financial.payment-card', '(credit card|debit card|card (number|detail|info)|cvv|cvc)'),
  ...of('financial.bank-account', '(bank|iban|bank account)'),
  ...of(
    'financial.transactions',
    '(purchase history|(i|we|my) ...2 (buy|bought|order|purchase|ordered|purchased|purchases|orders)|transaction|payment history|shopping)',
  ),
  ...of('financial', '(payment|pay|billing|financial|finance)'),
  ...of('financial.income', '(income|salary|earn)'),
  ...of('financial.credit', '(credit (score|history|rating|check))'),
  ...of('identifier.ip-address', '(ip|ip address)'),
  ...of('identifier.device', '(device id|serial number|imei|mac address|device identifier)'),
  ...of('identifier.advertising', '(advertising id|idfa|gaid|ad id)'),
  ...of(
    'device',
    '(my|the|which|what) (device|laptop|computer|phone|pc|tablet|browser|operating system) !(call|number|app|contact)',
    '(device|hardware|operating system|browser) (info|information|data|detail|type)',
    'what (device|phone|computer|browser)',
  ),
  ...of('device.sensor', '(sensor|accelerometer|gyroscope|motion)'),
  ...of('device.diagnostics', '(crash|crashes|diagnostic|error report|bug report)'),
  ...of('tracking.cookie', 'cookie'),
  ...of('tracking', '(tracker|web beacon|pixel|tracking pixel)'),
  ...of('tracking.fingerprint', '(browser fingerprint|fingerprint my (browser|device)|fingerprinting)'),
  ...of(
    'activity.browsing',
    '(browsing|browse|surf|look around|page (i|we) (visit|view|look)|(what|which) ...2 (i|we) (look at|click|visit|view|watch|read)|where (i|we) click|website (i|we) visit|clicks|click|watch history|what (i|we) watched)',
  ),
  ...of('activity.search', '(search history|search term|what (i|we) search|searches|search quer)'),
  ...of('activity.usage', '((how|what) (i|we) (use|do)|usage|what (i|we) do|activity)'),
  ...of('account.username', '(username|user name|nickname|screen name|handle)'),
  ...of('account.password', '(password|passcode|login detail|credential|pin)'),
  ...of('account.preferences', '(my (preference|interest|taste|hobby|hobbies))'),
  ...of(
    'account.sign-on',
    '(~log|~sign|login|signing|register) ...2 (with|through|via) ...1 (facebook|google|apple|twitter|x|github|microsoft|linkedin|amazon|discord)',
    '(facebook|google|apple|twitter|github|microsoft|linkedin|amazon|instagram|discord|social|social media) (account|login|profile)',
  ),
  ...of('contact.email', '(my|collect|our|your|an|store) (email|e mail)', '(email|e mail) address'),
  ...of('contact.phone', '(phone|telephone|mobile|cell) number'),
  ...of('contact.name', '(my|real|full|first|last|legal) name'),
  ...of('vehicle', '(car|vehicle|driving|license plate|vin)'),
  ...of(
    'aggregated',
    '(anonymous|anonymized|anonymised|aggregate|aggregated|deidentified|statistical) (data|info|information|statistic)',
  ),
  ...of('inference', '(profile of me|profile about me|guess about me|infer|inference|inferences)'),
];
