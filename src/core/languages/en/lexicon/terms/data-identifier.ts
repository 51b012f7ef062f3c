/** English names for online and device identifiers. */
import type { Term } from '../../../../lexicon/term.ts';
import { dataTerm } from './data-term.ts';

const ID =
  '(id|identifier|identification number|identification code|uuid|udid|identification|serial number|token|uid|unique number)';
const OF_DEVICE =
  '(of|for|associated with|assigned to|to) (your|the|a|their|any|each) (mobile|computer|user|wireless|smart)? (device|phone|computer|browser|smartphone|tablet|machine|hardware)';

export const identifierTerms: readonly Term[] = [
  dataTerm(
    'identifier.ip-address',
    [
      `(device|computer|user|mobile|mobile device|source|numerical|anonymized|truncated|partial|full|your computer|machine|public|dynamic|static)? (internet protocol|ip) ({ (ip|internet protocol) })? ({ (e . g .|eg|e.g) (,)? ip address })? (address|addresse|number|information|data) (${OF_DEVICE})?`,
      'internet protocol { ip } address',
      '(internet|network|computer|ipv4|ipv6|web|device internet protocol|device) (protocol)? address',
      '(your|user) <internet address>',
      '(i . p .|ipv #) address',
      'ip',
    ],
    ['We log your [IP address].', 'We log the [Internet Protocol (IP) address].'],
    {
      unless: [
        '(voice over|over|your|our|intellectual|voip|tcp|the) ip !address',
        'ip (right|law|network|telephony|camera)',
        '(web|internet|network) address (of|where|listed|:|at|www)',
        '(web|internet|our|the) address',
      ],
      skip: ['Our IP rights are reserved.'],
    },
  ),
  dataTerm(
    'identifier.device',
    [
      `(unique|persistent|mobile|anonymous|individual|hardware|other|certain|wireless|android|apple|vendor|user|unique mobile|unique personal|physical|unique anonymous|resettable|smartphone|related|internal|phone|specific)? (mobile|wireless|hardware|android|vendor|apple|smart)? (device|phone|handset|hardware|machine|computer|equipment|browser|tablet|smartphone|mobile|terminal|android|vendor|application and device|device and application|computer and device|user and device|device or other|device and (similar|other)) (unique|specific|hardware|based|and advertising|and network|token|unique device|network|persistent|and user|and browser|and account|and session|mobile|user|push)? ${ID} (${OF_DEVICE})?`,
      `(unique|mobile|hardware|persistent)? ${ID} ${OF_DEVICE}`,
      '(udid|uuid|guid|android id|androidid|windows id|app set id|device fingerprint id|gaid and android id|device token|serial number|device identification|device fingerprint id|openudid|odin|ssaid|push token|device key|esn|meid|device identity|unique device (number)?|device number|device serial)',
      '(product|device|hardware|appliance|equipment|bulb|camera) serial number',
      '(unique|device) (device )?(number|identification) (assigned|associated) ...4 device',
      'mobile device unique id',
      'unique mobile device',
    ],
    [
      'We collect the [device ID].',
      'Apps send [unique device identifiers].',
      'We read the [serial number of your device].',
    ],
    { unless: ['identifier (of|for) (the|your|a)? user'] },
  ),
  dataTerm(
    'identifier.advertising',
    [
      '(mobile (device)?|unique (device)?|device|google|apple|android (device)?|resettable|user|amazon|online|digital|ios|google play (services)?|anonymous|specific|windows|microsoft|roku|huawei|facebook|fire|samsung|persistent)? (advertising|advertiser|advertisement|ad|ads) (tracking)? (id|identifier|identification number|identification)',
      '(mobile|device|apple|google|android) (idfa|gaid|aaid|adid)',
      '(google|android)? (adid|oaid)',
      '(roku id|tifa|(tracking|unique) (id|identifier) for (ad|advertising))',
      '(idfa|aaid|gaid|idfv|google ad id|maid|id for (advertiser|advertising)|identifier for (advertiser|advertising|vendor)|unique device identifier for advertising|advertising cookie id)',
      '(mobile|device) (ad|advertising) ...2 identifier',
    ],
    ['Apps read the [advertising ID].', 'Partners get your [Google advertising identifier].'],
  ),
  dataTerm(
    'identifier.mac',
    [
      '(device|hardware|wi fi|wifi|wireless|network|bluetooth|ethernet|router)? (media access control|mac|mac id|machine access control) ({ mac })? (address|id|addresse|number)',
      '(media access control|bluetooth address|hardware address|machine address|mac)',
    ],
    ['The hub reports its [MAC address].'],
    {
      unless: [
        'mac (os|computer|app|user|osx|x|and|version|or)',
        '(on|windows|pc|for|a|your|or|#|explorer|safari|firefox|chrome|opera|linux) mac',
      ],
      skip: ['Open the menu of Firefox 12 Mac.', 'The app runs on Windows and on a Mac.'],
    },
  ),
  dataTerm(
    'identifier.imei',
    [
      '(international mobile (equipment|station equipment) (identity|identifier|identification)) ({ imei })? (number)?',
      '(device)? imei (number|code|@information)?',
    ],
    ['We read the [IMEI number].'],
  ),
  dataTerm(
    'identifier.imsi',
    ['international mobile subscriber (identity|identifier|identification) ({ imsi })? (number)?', 'imsi (number)?'],
    ['We read the [IMSI].'],
  ),
  dataTerm(
    'identifier.sim',
    [
      'sim (card)? (serial|card|id|@information|state|number|operator) (number|id|@information)?',
      'iccid (number)?',
      'sim',
    ],
    ['We read the [SIM serial number].'],
    { unless: ['(dual|a|the) sim (slot|tray)'] },
  ),
  dataTerm(
    'identifier.carrier',
    [
      '(mobile|wireless|cellular|phone|network|cell|telephone|service|telecom|telecommunication|cell phone)? (carrier|mobile operator|network operator|network provider|service carrier) (name|@information|provider|network|code|used|identifier|operator)?',
      '(mobile|wireless|cellular|phone|network|cell|telephone|telecom|telecommunication|internet and mobile) (service)? (carrier|operator|provider) (name|@information|network)?',
      '(name|type|details) of (your|the|their) (mobile|wireless|network)? (service)? (carrier|operator)',
      'network (name|operator) (@information)?',
    ],
    ['We log your [mobile carrier].'],
    {
      unless: [
        '(by|to|from|charge|charged|with|contact|through|include|including|because|our|shipping|common|each|via|or|air|of|third party|mail|all) (=your|their|the|a|an|other|its|any)? (mobile|wireless|cellular|phone|local|shipping)? (carrier|service provider|network operator|mobile operator|telecom provider|network provider)',
        '(mobile|wireless|cellular|phone)? carrier (charge|fee|rate|may|data plan|who|that)',
        '(insurance|air|mail) carrier',
        '(service|network|phone|wireless) (carrier)? (provider|carrier) (who|to|that|we|for|may|,? or)',
        '(mobile|wireless|cellular|phone|network|cell|telephone|mobile phone)? (=carriers|=operators) (and (its|their))?',
        'network provider',
      ],
      skip: ['Texts are charged by your carrier.', 'We share it with mobile phone carriers.'],
    },
  ),
  dataTerm(
    'device',
    [
      '(internet|telecom|telecommunication) (or telecom)? (service)? provider (of the (user|computer))?',
      '(name|domain name|domain|type|details) of (your|the|their) (internet|telecom) (or telecom)? (service)? (provider|operator)',
      '(isp|internet service provider) ({ isp })? (name|@information|domain|used)?',
      'mobile network (@information)?',
      'domain name ({ ...8 })? (of (the|your|their) (computer|internet service provider|visitor|server|device) ...3)?',
      'network (type|connection type|country)',
    ],
    ['We note the [Internet service provider].', 'Apps send [mobile network information].'],
    {
      name: 'connection',
      unless: [
        '(by|to|from|charge|charged|with|contact|through|include|including|because|our|each|via|or|of) (=your|their|the|a|an|other|its|any)? (internet|local)? (internet service provider|isp|mobile network|telecommunication provider|internet provider|domain name)',
        '(internet|telecom) provider !of',
        '(internet|telecom|telecommunication) (service)? (=providers)',
        '=isps',
        '(register|own|other|our|under) ...2 domain name',
      ],
      skip: ['Traffic passes through your Internet service provider.'],
    },
  ),
  dataTerm(
    'identifier.network',
    [
      '(wi fi|wifi|network|wireless|wireless network) (network)? (name|ssid|bssid|password|credential|identifier|identification)',
      '(ssid|bssid|service set identifier|basic service set)',
      '(wi fi|wifi|wlan) (connection)? (name|@information|credential)',
      'network (connection)? (name|credential)',
      '(router|hotspot|access point) (name|@information)',
    ],
    ['The bulb needs your [Wi-Fi network name].'],
    { unless: ['social network name'] },
  ),
  dataTerm(
    'identifier',
    [
      '(unique|persistent|online|digital|internet|electronic|other|similar|relevant|pseudonymous|anonymous|randomized|personal|individual|unique personal|unique online|certain|probabilistic|customer|user|session|unique user|random|anonymized|account|application|app|instance|installation|player|advertiser) (,)? (unique|or other|and other|device|personal|online|persistent|other)? (identifier|identification number|identification code|unique id|identifying number)',
      '(identifier|unique (id|number|reference|code))',
      '(click|external|internal|advertising click|google click|partner|affiliate|campaign|install|viewer|subscriber|cross device|hashed) (id|identifier)',
      '(gclid|fbclid)',
      'real name , alias',
      '(session|visitor|instance|installation|app instance|application|app|client|random|transaction|push|push notification|registration|unique|customer|device push|notification|firebase|activity) (id|token|identifier|identification number|identity)',
      '(unique )(identification number|application number|reference number|digital identifier)',
      'customer number',
    ],
    ['We assign [unique identifiers].', 'We collect [online identifiers].'],
    { unless: ['(information|data) (identifier)', '(access|security) token'] },
  ),
];
