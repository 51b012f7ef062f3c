/** English names for location data. */
import type { Term } from '../../../../lexicon/term.ts';
import { dataTerm } from './data-term.ts';

const PRECISE = '(precise|exact|specific|accurate|fine|real time|realtime|actual|detailed|gps|gps based)';
const PLACE =
  '(location|geolocation|geo location|geographic location|geographical location|physical location|whereabouts|position|location based|geo)';
const ROUGH =
  '(non precise|approximate|general|coarse|rough|current|imprecise|broad|geographic|geographical|city level|country level|last known|physical|mobile|device|user|present|past|background|foreground|real world|derived|inferred|anonymized|location|home|network based|network|approximated)';
const OWN =
  '(of|about) (your|the|a|their)? (user|mobile|computer|internet connected|physical)? (device|user|phone|computer|visitor|person|individual|tablet|customer|mobile phone)';

/** What a place is told by. */
const BY_SIGNAL =
  '(gps|bluetooth|cell tower|cellular|cell|global positioning system|ip address|beacon|ibeacon|wi fi|wifi|wlan|sensor|satellite|triangulation|{ gps }) (signal|network|tower|@information|technology|hotspot|access point|radio|satellite|location|coordinate|based)?';
/** The same without what also names a connection. */
const BY_PLACE =
  '(gps|bluetooth|global positioning system|ip address|beacon|ibeacon|sensor|satellite|triangulation|{ gps }|(wi fi|wifi|wlan) (hotspot|access point|location|positioning)) (signal|network|tower|@information|technology|radio|satellite|location|coordinate|based)?';
const SIGNAL =
  '(signal|network|tower|@information|technology|hotspot|hot spot|access point|location|positioning|triangulation|site|based)';
const JOINED = '(,|and|or|/|and/or|, and|, or|, and/or|as well as) (your|nearby|other|the|local|mobile|through|via)?';
const PLACED = '(location|geolocation|position|whereabouts|triangulate|proximity|locate)';
const LOCATE =
  '(~determine|~infer|~derive|~estimate|~approximate|~identify|~locate|~calculate|~ascertain|~detect|~pinpoint|~obtain|~establish)';

export const locationTerms: readonly Term[] = [
  dataTerm(
    'location.precise',
    [
      `${PRECISE} (,|and|or|/)? (general|approximate|continuous|current|real time|geographic|physical|precise|mobile|device|user)? ${PLACE} (based)? (@information|coordinate|history|tracking|signal|position)? (${OWN})?`,
      `(gps|global positioning system|global positioning satellite) (and|or)? (location|other location|signal|coordinate|position|sensor|tracking|satellite|wifi|satellites)? (@information|location|coordinate|signal|position|sensor @information)?`,
      '(longitude|latitude|longitudinal|latitudinal) ((,|and|or|/) (longitude|latitude|longitudinal|latitudinal))? (coordinate|@information)?',
      'precise (@information|data) about (the|your) (location|geolocation) ...3 device',

      '(geolocation|geo location|geographic|geographical|geo|location|map) coordinate',
      '(lat/long|lat / long|live location|gps (track|trace|route|log))',
    ],
    ['The app collects your [precise geolocation].', 'We read [GPS data].', 'We log [latitude and longitude].'],
    {
      unless: [
        '(not ...3|non|less) (precise|specific) (location|geolocation|geo location)',
        '(specific|exact|precise) location where',
        `${PRECISE} (location|position|geolocation) of (=our|=the|=its|=these|=those) ...2 (server|data center|datacenter|office|shop|store|branch|station|facility|warehouse|event|venue)`,
        '(server|data center|datacenter|office|shop|store|branch|warehouse) location',
        '(actual|physical|geographic) location (where|in which) ...4 (=data|=information)',
        '(in (a|the)|specific|actual) position',
        '(disable|turn off|switch off|turning off|disabling) ...3 gps',
      ],
      skip: [
        'We log the exact location of our servers.',
        'It is hard to tell the actual location where the personal data are stored.',
        'We log your non-precise location.',
        'A locale is the specific location where a language is spoken.',
      ],
    },
  ),
  dataTerm(
    'location.ip',
    [
      '(location|geolocation|country|city|region|geographic location|whereabouts) (information|data)? (,|that is|which is)? (based on|derived from|inferred from|associated with|from|determined by|using|through|by|via) (your|the|an|ip|their|its)? (internet protocol|device|computer|user)? (ip|internet protocol) (address)?',
      '(location|geolocation|whereabouts) (based on|derived from|inferred from|from|using|through|via|by) ...3 (ip address|internet protocol address)',
      '(location|geolocation|country|city|region) { (based on|derived from|inferred from|from) (your|the)? (ip address|internet protocol ({ ip })? address) }',
      '(location|geolocation|country|city|region) (based on|derived from|inferred from|determined by|associated with) (your|the)? internet protocol { ip } address',
      '(ip|internet protocol) (address)? (based|derived)? (geographic|general|approximate)? (location|geolocation) (@information)?',
    ],
    ['We infer your [location from your IP address].', 'We note the [IP-based geographic location].'],
  ),
  dataTerm(
    'location.ip',
    [
      `(ip|ip address|internet protocol address|internet protocol { ip } address) ...9 ${LOCATE} ...4 <${ROUGH}? (location|geolocation|whereabouts|region|country|city)>`,
      `<${ROUGH}? (location|geolocation|whereabouts|region|country|city) (@information)?> ...8 (inferred from|we infer from|derived from|we derive from|we derive|based on|associated with|obtained from|determined by|estimated from|look up based on|linked to|according to|from converting|by converting) ...2 (ip address|internet protocol)`,
      `ip address ...4 (~indicate|~reveal|~tell|~show|~convert) ...5 <${ROUGH}? (location|geolocation|whereabouts|region|country|city)>`,
    ],
    ['Our map uses an IP address to determine your [approximate location].'],
    { name: 'derived', unless: ['(storage|store|server|data) (location|region|country)'] },
  ),
  dataTerm(
    'location.wifi',
    [
      `${BY_SIGNAL} ${JOINED} <(wi fi|wifi|wlan) ${SIGNAL}?>`,
      `<(wi fi|wifi|wlan) ${SIGNAL}?> ${JOINED} ${BY_SIGNAL}`,
      `${PLACED} ...7 <(wi fi|wifi|wlan) ${SIGNAL}?>`,
      `<(wi fi|wifi|wlan) ${SIGNAL}?> ...8 ${LOCATE} ...4 (location|position|geolocation|you)`,
      '(nearby|surrounding) (wireless|wi fi|wifi) (network|access point|device)',
      '(nearby|surrounding|location of)? (wi fi|wifi|wlan) (access point|hotspot|hot spot|network location|signal|network @information|location @information|location|positioning|beacon|router|antenna)',
    ],
    [
      'Apps see [nearby Wi-Fi access points].',
      'We infer your location from GPS, [Wi-Fi networks] and cell towers.',
      'We learn your location by means of [WiFi].',
    ],
    {
      unless: ['over ...3 (wi fi|wifi)', '(connect|connected|connection|download|internet) ...4 (wi fi|wifi)'],
      skip: ['The app connects to the bulb over Wi-Fi.'],
    },
  ),
  dataTerm(
    'location.cell-tower',
    [
      `${BY_PLACE} ${JOINED} <(cell|cellular|mobile network|cell site|cell phone|network|telephone|mobile phone) ${SIGNAL}?>`,
      `<(cell|cellular|cell site) ${SIGNAL}?> ${JOINED} ${BY_PLACE}`,
      '(network|tower|signal|cellular|cell tower|cell|radio|mast)? (triangulation|triangulating)',
      '(nearby|surrounding)? (cell|cellular|mobile|phone|telephone|base|mobile phone|radio|network) (network)? (tower|station|antenna|site|mast|id|triangulation) (location|@information|signal|id|triangulation)?',
      '(location|geolocation) (from|using|through|via|based on|by) ...3 <(cell|cellular) (tower|network|signal|site|id)>',
      '(cell|cellular|mobile) (network)? (based)? location (@information)?',
      'cell tower',
    ],
    ['Phones report [cell tower information].', 'Your position comes from GPS or [cellular networks].'],
    {
      unless: [
        '(mobile|phone|base|telephone|cellular|network|mobile phone) (site|id)',
        '(wi fi|wifi) (,|and|or) (wireless)? network',
        'network',
      ],
    },
  ),
  dataTerm(
    'location.bluetooth',
    [
      `${BY_SIGNAL} ${JOINED} <(bluetooth|beacon|ibeacon|ble) ${SIGNAL}?>`,
      `<(bluetooth|ibeacon|ble) ${SIGNAL}?> ${JOINED} ${BY_SIGNAL}`,
      `${PLACED} ...7 <(bluetooth|ibeacon|ble) ${SIGNAL}?>`,
      `<(bluetooth|ibeacon|ble) ${SIGNAL}?> ...8 ${LOCATE} ...4 (location|position|geolocation|proximity|you)`,
      '(bluetooth|ble|ibeacon|beacon|blue tooth) (low energy)? (beacon|signal|location|proximity|technology|device|connection)? (location|proximity|signal|@information)',
      'bluetooth (signal|beacon|low energy|address|@information|technology)',
      '(nearby|surrounding|paired|connected) bluetooth device',
    ],
    ['The app reads [Bluetooth signals].', 'Your location is known from GPS and [Bluetooth].'],
    {
      unless: [
        '(web|tracking|clear) beacon',
        'via bluetooth',
        '(cookie|pixel|tag|gif) ...3 beacon',
        'beacon ...3 (cookie|pixel|tag|gif)',
      ],
    },
  ),
  dataTerm(
    'location.room',
    [
      'room (location|name|@information|layout|assignment)',
      '(home|floor) (map|plan|layout)',
      '(map|floor plan|layout) of (your|the) (home|house|room)',
      '(route name|place of installation|installation location|device location in (your|the) home)',
    ],
    ['The bulb stores its [room location].'],
  ),
  dataTerm(
    'location',
    [
      `(${ROUGH} (or|and|,)?)? ${ROUGH}? (location|geolocation|geo location|geographic|geographical|locational|geo|locale|geographic area|location based|location related|location tracking|location service) (and|or|,)? (movement|tracking|usage|related|based|time|language|history|activity)? (@information|coordinate|history|histories|record|log|signal|tracking)`,
      `${ROUGH} (geographic|geographical|physical|device)? (location|area|region|geolocation|geo location|locale|position) (${OWN})?`,
      `(location|geolocation|geo location|whereabouts) ${OWN}`,
      `(information|data|detail) (about|on|regarding|concerning|related to|relating to|as to|of) (your|the|a)? (approximate|current|general|physical|actual|mobile|device|geographic|user)? (device)? (location|geolocation) (${OWN})?`,
      `(your|the|user|device|their|his|customer) <(mobile|computer|phone)? (device)? (location|geolocation|geo location|whereabouts)>`,
      `(location|geolocation|geo location|geography|geography/region|geolocalization|geotag|geo data|geodata|geofence @information|geo tag|geotagged (photo|image|post))`,
      'where (you live|you are (located|based|situated|right now|currently)|the device is (located)?)',
      '<where you are> (,|;|.|!|and|or|when|while|so|$)',
      '(time zone|timezone) (setting|@information)?',
      '(movement @information|location (check in|checkin))',
      '(pickup|pick up|drop off|departure|arrival) (and (drop off|dropoff|arrival|destination))? (location|point|address)',
      '(country|region|place|city|state) (from (which|where)|where|in which) (you|the (user|device)) (are|is)? (access|connect|use|located|located in|live)?',
    ],
    ['We collect your [location].', 'The app reads [location data].', 'We log your [approximate location].'],
    {
      unless: [
        '(retail|store|office|our|server|business|other|any|different|multiple|these|various|third party|central|secure|remote|storage|event|this|such|those|same|whatever|physical store|work|all|another|convenient|offsite|off site|a|data|following|public|prominent|participating|certain|branch|each|physical retail|some) (physical)? (location) !data !information',
        '(location) (of (the|our|your|data|any|servers|its|these|an) ...1 (server|store|office|data|company|facility|center|cookie|information|page|transaction|button|link|merchant|nearest|organization|business|event))',
        '(at|in|to|from) (the|that|its|their|a|an) location !data !information',
        '(geographic|geographical|current|general|physical|region) (area|region) (other|outside|in which|where|with)',
        'general (area|region)',
        '(time zone) (of)',
        'current position',
        '(of|regardless of|irrespective of) your location',
        '(law|laws|legislation|regulation) (of|in|outside) ...1 (country|state|region|place) ...4 (live|located|reside)',
        '(law|laws|legislation|regulation) (of|in|outside) ...1 (country|state|region|place) (where|in which) (you|the user) (are|is)? (access|use|live|located|located in|live)?',
        'location (to another|outside)',
        '(mobile|home|network) (position|area|region)',
        'location (service|services|sharing|setting|settings|permission|feature|tracking feature|based service|based services|based feature|based advertising) !information !data',
        '(jurisdiction|law) ...3 location',
      ],
      skip: [
        'Agencies help us where you are claiming a refund.',
        'Our servers are in a secure location.',
        'Visit our retail locations.',
      ],
    },
  ),
  dataTerm(
    'location',
    [
      '(your|user|their) <(country|region) (of (residence|origin))?>',
      'country of (residence|origin|domicile)',
      '(country|region) (@information|code|of location)',
      '<country> (,|/|and|or) (language|time zone|city|state|zip|gender|age|postal|region|name|email|address)',
      '(city|address|street|zip|town|state|name|code|email|number) (,|and|or|/) <country>',
      '(email address|phone number|postal code|zip code|operating system) (,|and|or|/) <country>',
      '^ <country> $',
    ],
    ['We record your [country of residence].', 'Please give your name, [country] and age.'],
    {
      name: 'country',
      unless: [
        '(outside|than|within|in|of|to|from) (=your|the|their) (home|own)? (country|region) (of (residence|origin))?',
        '(your|user) country (require|has|have|may|do|does|provide|law)',
        '(law|regulation|legislation) of ...4 country',
        '(country|region) (or country|where|in which|whose|other|law)',
        '(in|of|the|another|other|which|each|any|a) (country|region) !of',
      ],
      skip: ['Data may be kept outside your country.'],
    },
  ),
];
