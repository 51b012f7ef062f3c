/** English names for device and software information. */
import type { Term } from '../../../../lexicon/term.ts';
import { dataTerm } from './data-term.ts';

const DEVICE =
  '(device|computer|phone|mobile phone|mobile device|smartphone|tablet|handset|equipment|hardware|machine|pc|system|terminal|smart phone|mobile|client|computing device|telephone|laptop)';
const USED =
  '((that)? (you|they|the user) (are)? (use|using|used)|(used|you use) to (access|visit|connect) ...3 (service|site|website|app|platform)?)';

export const deviceTerms: readonly Term[] = [
  dataTerm(
    'device',
    [
      `(${DEVICE}|system|app|application)? (language|locale) (setting|option|and (region|locale|country) (setting|preference)?) (of (your|the)? (mobile)? ${DEVICE})?`,
      `(regional|region) and language setting`,
      `(${DEVICE}|operating system) (language|locale) (setting|preference)?`,
      'locale (setting|@information)?',
    ],
    ['Apps send the [language settings].', 'We log the [device language].'],
    { name: 'language' },
  ),
  dataTerm(
    'device.operating-system',
    [
      `(device|computer|mobile|phone|client|android|ios|windows|kernel)? (operating system|os|operating platform|computer platform|software platform|platform type) ({ os })? (of (your|the) (mobile)? (device|computer))? (software)? (type|version|name|used|language|@information|platform|and (version|platform|type)|build)? (and)? (version|type|model|language|number|platform|setting)? (@information|number)?`,
      '(version|type|kind|name) of (your|the|their)? (computer|device|mobile)? operating system',
      '(android|ios|windows|macos|kernel|platform|firmware os) (version|build) (number)?',
    ],
    ['We note the [operating system version].', 'Your [mobile operating system] is logged.'],
    {
      unless: [
        '(by|through|ios or android|setting of|your mobile) operating system (setting|provider|permission|vendor|allow|platform)',
        '(through|in) (your|the|its) (device)? operating system',
        'operating system (setting|permission|vendor|provider)',
      ],
    },
  ),
  dataTerm(
    'device.browser',
    [
      '(web|internet|mobile|mobile internet|internet web)? browser (type|software|version|language|plug in|plugin|@information|setting|configuration|name|id|characteristic|characteristics|user agent|preference|capability|model|platform|header|extension|agent|identifier) (,|and|or|/)? (version|language|type|setting|plug in|plugin|plug in type|device type)? (and|,)? (version|@information|setting|number|capability|type)?',
      '(type|version|kind|name|make) (and (version|type|language))? of (your|the|web|internet|mobile|a|their)? (internet|web|mobile)? (internet)? browser (software)? (that)? (you (are)? (use|using)|the user use|used|is used)?',
      '(web|internet)? browser (you (are)? (use|using)|used)',
      '(information|data) (that)? (your|the) (web|internet|mobile)? browser (send|make available|transmit|provide|automatically send|report) (whenever you visit our (service|site|website|app)|to us)?',
      '(browser , operating system|browser)',
      '(name|version|type) of (your|the) (web)? browser application',
      'browser application',
      'plug in (type|version|detail)',
    ],
    ['We log the [browser type].', 'We log the [type of browser you use].', 'Sites get the [browser version].'],
    {
      unless: [
        'from ...3 browser !version !type',
        '(a|the|using|install|download|use) ...2 browser (plugin|plug in|add on|extension)',
        '(=your|a|the|most|web|internet|all|any|many|certain|some|each|this|mobile|modern|different|other|their|in|by|major|of|standard|popular|supported) (internet|web|mobile|default|compatible)? browser !version !type !you !use',
        '(=browser|=browsers) (allow|accept|will|to|is|are|when|may|can|so|setting|software|add|automatically|cookie|cache|have|has|storage|session|window|based|plug|or|in|on|that|preference|extension|do|support|provide|and|do not|for|help|close|option|control|you may|not|local|menu|also|should|must|at)',
        '(change|changing|adjust|adjusting|set|setting|modify|modifying|through|using|in|edit|alter|configure|via|check|manage|by|control|updating|with) (your|the|=in|of)? (web|internet)? browser (setting|preference|option|plug in|control|extension|tool|configuration|software)',
        'browser (setting|preference|option|plugin|plug in|extension) (to|so|or|that|may|allow|will|menu|at)',
      ],
      skip: ['Change your browser settings.', 'Most browsers accept cookies.'],
    },
  ),
  dataTerm(
    'device.model',
    [
      `${DEVICE} (make|model|brand|type|manufacturer|hardware model|version) (,|and|or|/)? (model|manufacturer|brand|make|type|operating system|version)? (number|name|@information)?`,
      '(hardware|device|phone) (type|model|version|make|brand)',
      `(make|model|type|brand|manufacturer|kind) (,|and|or|/)? (model|manufacturer|type|brand|version)? (number|detail)? of (your|the|a|their|mobile)? (user|mobile|computer|wireless|specific)? ${DEVICE} (that)? (you (are)? (use|using)|used)?`,
      '(=model|=manufacturer) (name|number|and (manufacturer|model)|@information)?',
      '(model|manufacturer) (name|number)',
      'type of (mobile|internet)? device (you use|used|that you use)?',
    ],
    ['Apps send the [device model].', 'We note the [type of mobile device you use].'],
    {
      unless: [
        '(business|our|the|revenue|role|by|a|statistical|with|car|service|data|machine learning|vehicle|your|speech|language|ai|learning|predictive|recognition|risk|~train|~build|these|those|such|new) (model|manufacturer)',
        'model (clause|contract|release)',
      ],
    },
  ),
  dataTerm(
    'device.name',
    [`(name|nickname) of (your|the) (mobile)? ${DEVICE}`, `${DEVICE} (name|nickname)`, 'host name', 'hostname'],
    ['The hub stores the [device name].'],
    { unless: ['(system|client) name'] },
  ),
  dataTerm(
    'device.firmware',
    [
      `${DEVICE}? (firmware|app|application|software|sdk|client|system|product) version (number|@information)?`,
      '(version of (the|our|your) (app|application|software|firmware))',
      'firmware (@information)?',
      'application update',
    ],
    ['The bulb reports its [firmware version].'],
    { unless: ['(latest|new|newer) (firmware)? (version|update)', 'firmware (update|upgrade)'] },
  ),
  dataTerm(
    'device.state',
    [
      `(device|on/off|on off|on / off|light|lamp|switch|power|lock|door|default|gateway|sensor|charging) (on/off|on off|on / off|light|switch|gateway|online)? (status|state|setting|schedule|gateway and connection status|gateway|event|activity)`,
      `(on|device|lights?) (/|and|or)? off (light|lamp|switch)? (status|state)`,
      '(connection|connectivity|pairing|power|battery|online) (status|state|level)',
      '(wi fi|wifi|network|cellular|mobile)? signal (strength|intensity|quality)',
      '(temperature|thermostat|alarm|lighting|brightness) (setting|schedule|event)',
      '(countdown|timing|timer|schedule) (switch|setting|task)?',
      '(default|device|preset|appliance|thermostat|lamp|light) (state|setting|switch) (setting)?',
      '(usage|operation) record of (your|the) device',
      '(battery|memory|storage|disk|volume|cpu) (level|status|usage|life|@information|state|charge|strength)',
      '(device event @information|device activity|system activity|hardware setting)',
    ],
    [
      'The bulb reports its [connection status].',
      'We note the [battery level].',
      'It stores the [countdown switches].',
    ],
    {
      unless: [
        '(the|your|retention|reasonable) (schedule|timing)',
        '(fee|payment|price|pricing|tuition|tax|rate|class|course|lesson|exam|event|work|shift|appointment|delivery|shipping|travel|flight|release|deletion) schedule',
        '(through|in|via|using|change|by|your|adjust|adjusting|to|of|the) (=your|the)? (mobile)? (device|phone|light) setting',
        'online status',
        'timing',
      ],
    },
  ),
  dataTerm(
    'device.sensor',
    [
      '(sensor|accelerometer|gyroscope|motion|barometer|temperature|humidity|ambient light|proximity|compass|magnetometer|orientation|environmental) (sensor|or gyroscope)? (@information|reading|detection|measurement|level|signal)',
      '(accelerometer|gyroscope|magnetometer|air quality @information|(carbon monoxide|smoke|water leak|air quality) (reading|level|sensor data))',
      'temperature and humidity',
    ],
    ['The hub stores [sensor readings].'],
  ),
  dataTerm(
    'device.diagnostics',
    [
      '(crash|error|diagnostic|bug|debug|debugging|performance|system|event|troubleshooting|fault|failure|server error|software crash|hardware event) ((and|or|,|/)? (crash|usage|error|performance|diagnostic|analytics|log|event|technical|other diagnostic|health|system|system activity))? (log|report|@information|message|dump|record|file|event|statistic|history|metric|trace|activity|crash|code|datum)',
      '(system crash|crash|load time|page response time|download error|loading time|response time|error)',
      '(diagnostic|diagnostics)',
      'performance (of|statistic) ...3 (app|service|device|network)',
      '(stack|stacktrace|memory|crash) (trace|dump)',
      '(page|app|application) (load|loading|response) (time|speed|error)',
      '(app|application|system|software) (crash|exception|hang|error|performance) (@information|log|report|data)?',
    ],
    ['We collect [crash reports].', 'The app sends [diagnostic data].', 'We receive your [error log].'],
    {
      unless: [
        '(in|of|an|any|the|correct|for|with|or|by|and|human|server|without|fix|identify|technical|no|free|some) (error|crash) !report !log !data !information',
        'performance (of (a|the|our|any) (contract|service|advertising|obligation))',
        'error (in|or|of)',
        '(factual|typographical|photographic|typographic|grammatical|spelling|correct|billing) (,|and|or|, or)? (factual|typographical|photographic|typographic|other)? error',
        '(technical|typographical|factual) (,|or|and) ...4 error',
        'system (event|record|file|message)',
        '(our|the) performance (data|metric)',
        'response time',
      ],
      skip: ['Tell us of any error.', 'Pages may hold technical, typographical or photographic errors.'],
    },
  ),
  dataTerm(
    'device',
    [
      `(mobile|basic|other|certain|unique|personal|general|anonymous|specific|limited|technical|standard)? ${DEVICE} (and|or|,|/|&)? (browser|connection|software|computer|usage|network|hardware|application|device|technical|log|app|service|location|identification|event|connectivity|web browser|other|internet connection|operating system|internet|identifier|advertising|related|specific|attribute|phone|configuration|performance|status|system)? (and|or|,)? (connection|usage|software|browser|identification)? (@information|attribute|specification|property|parameter|characteristic|configuration|profile|capability|signal)`,
      `(information|data|detail) (about|regarding|on|relating to|related to|concerning|from|of|associated with) (the|your|their|any|a|our)? (type of)? (user|mobile|internet|personal)? ${DEVICE} (or (other )?(device|computer|browser|mobile device))? (and (software|hardware|browser|internet connection|how you use|operating system))? ${USED}?`,
      `(screen|display|monitor) (resolution|size|width|color|height|dimension) (@information|setting)?`,
      '(network|system|wireless network|cellular network) (@information|configuration)',
      '(color depth|device time|root status|jailbreak status|rooted status|device orientation|bluetooth setting|phone state|phone status (and identity)?|(free)? (disk|storage|memory) space|(available|free) (storage|memory|disk space))',
      '(list of (your)? (app|application)|app list|running (app|application|process))',
      `(technical|system|machine|log in|hardware|software|connection|network|configuration|connectivity|internet connection|internet|bandwidth|client|session|header|technology|environment|application|app) (and (software|hardware|usage|device|connection|system|network|service))? (configuration|connection|status|type)? (@information|attribute|specification|setting|parameter|characteristic)`,
      '(connection|network|internet connection|internet access) (type|speed|method|quality|status|state|mode|performance)',
      '(type|kind|speed|status) of (your|the)? (internet|network|mobile network) (connection|access)?',
      '(installed|list of installed|other installed) (app|application|software|program|font|plugin|plug in) (list)?',
      '(application|apps|software|app) (installed|you have installed|downloaded|list|present|on your device|loaded) (on (your|the) (device|computer|phone))?',
      '(hardware|software|device|memory|storage|processor|cpu|ram|disk|font|java|javascript|flash|http header|user agent|ip configuration) (setting|type|usage|space|speed|support|capability|version|status|information|enabled)',
      '(user agent (string)?|browser user agent (string)?|mobile network (code|@information|coverage)|language and character set|system time|package name|application name|http header|request header)',
      '(computer|device) (and (mobile)? device)? (information)',
      `(type|kind) of (mobile|internet connected|wireless|computer|user)? (or)? ${DEVICE} ${USED}?`,
      '(date|time) (and time)? (setting|stamp on your device)',
      'the technology on the device',
    ],
    [
      'We collect [device information].',
      'The site notes your [screen resolution].',
      'We receive [information about your computer].',
    ],
    {
      unless: [
        '(information|data) (from|on|of) (the|your|a|their)? (mobile|computer|device|hard drive|machine|phone) (hard|is|to|by|so|when|for|that|may|in order)',
        '(store|stored|storing|access|place|placed|remain|save|saved|software|services) ...2 (information|data) (on|in|from) (your|the|a)?',
        'our (system|network|technical) (@information)',
        '(depending on|subject to|according to) ...5 (network|privacy|device) setting',
        'technical (and organizational|measure)',
        '(on|in|of|to|secure) (our|the|a) ...2 (system|equipment)',
        '(in|within|via|through|using|by|from) (your|the|its) (mobile)? (device|phone|browser|computer) setting',
        'storage setting',
        '(in|within|via|through|your|the|our) (application|app|system|hardware|software|network) setting',
        'application information',
        '(information|data|detail) (of|on|about|from) (our|the|their|its)? client',
      ],
    },
  ),
];
