/** English names for data of particular trades: health, finance, schools, work, travel, homes, cars, games, property. */
import type { Term } from '../../../../lexicon/term.ts';
import { dataTerm } from './data-term.ts';

const RECORD = '(@information|record|history|report|status|document|number|log|file|note|date)';
/** Before what is the reader's. */
const ABOUT =
  '(information|data|detail|info) (about|on|regarding|concerning|relating to|related to|pertaining to|in relation to) (your|their|the user)';
const GAME = '(game|gaming|match|gameplay|play|player|gamer|tournament|in game)';
const CAR = '(vehicle|car|driving|driver|trip|telematics|ride|fuel|engine|braking|acceleration|tire|charging)';

const TRADE = { name: 'trade' } as const;

export const tradeTerms: readonly Term[] = [
  dataTerm(
    'health',
    [
      '(information|data|detail) (concerning|regarding|relating to|related to|about) (your)? (mental|physical)? (health|wellbeing|well being)',
      `(treatment|therapy|surgical|surgery|dental|vision|reproductive|reproductive health|mental health|hospital|clinical|imaging|pharmacy|prescription|medication|immunization|vaccination|allergy|childbirth|pregnancy|patient|family medical|family health|medical device|care plan) ${RECORD}`,
      `${ABOUT} ...2 (health|fitness|wellness|wellbeing|sleep|diet|workout|body|disability|treatment|medication)`,
      '(health|medical|dental|life) insurance (plan|policy|group|member)? (number|id|@information|card)',
      '(health plan|insurance plan|patient|medical record|health card) (id|number|identifier|identification number)',
      '(laboratory|lab|imaging|diagnostic|radiology|drug|alcohol|blood|genetic|screening|medical) test (result|report)',
      '(imaging|radiology|screening|diagnostic) result',
      '(sleep|sleeping|breathing|feeding|eating) (pattern|duration|quality|stage|habit|cycle|schedule|time)',
      '(resting|maximum)? (heart|respiratory|respiration|pulse|metabolic|basal metabolic) rate (variability)?',
      '(ecg|ekg|vo# max|skeletal muscle mass|muscle mass|bone mass|fat mass|body fat|body weight|skin temperature|blood group) (reading|percentage|data)?',
      '(water|food|caloric|calorie|alcohol|nutrient) (intake|consumption|expenditure)',
      'x ray (image|result|record)?',
      '(name of (your)?)? (physician|doctor|healthcare provider|health care provider) (name|@information)',
    ],
    ['We hold your [dental records].', 'The band sends [sleeping patterns].', 'We ask for the [health plan ID].'],
    { ...TRADE },
  ),
  dataTerm(
    'financial',
    [
      '(investment|portfolio|brokerage|premium|underwriting|insurance underwriting|claim|retirement|benefit|pension|mortgage|loan|lease|rental|policy|coverage) (account)? (@information|history|balance|application|claim|holding|objective)',
      `${ABOUT} (personal|current)? (finances|financial situation|financial status|income|asset|debt|insurance|mortgage|loan|bank account|investment)`,
      '(outstanding|wallet|account|credit|loan|point|cash) (balance|limit)',
      '(risk (tolerance|appetite|profile)|tax residency|utility bill|pay stub|payslip|pay slip|source of (fund|wealth)|annual (revenue|turnover))',
      '(direct debit|remittance|payout|payoff|withdrawal|deposit) @information',
      '(kyc|know your customer) (document|@information|record)',
      '(ownership|owner) of (real estate|property|asset)',
      '(property|real estate|home) (record|ownership|value|equity|detail|tax)',
      '(home ownership|homeownership|square footage|home value|eviction history|rental history|length of residence|move in date)',
    ],
    ['We hold your [claims history].', 'We ask for a [utility bill].', 'Lenders ask for the [home value].'],
    { ...TRADE, unless: ['insurance claim', 'policy (number|detail|information)', 'coverage information'] },
  ),
  dataTerm(
    'financial.transactions',
    [
      '(purchase|sale|invoice|transaction|donation|gift|pledge|contribution|refund|bid) (amount|date|value|total|@information|number)',
      '(loyalty|reward|membership|bonus) (point|status|tier|balance)',
      '(flight|travel|trip|hotel|rental|ride|delivery|boarding pass) (@information|date|number|document|companion|plan|arrangement|reference|history|instruction|record|request|preference)',
      '(check in|check out|arrival|departure) (and (departure|check out))? (date|time)',
      '(information|data|detail) (about|of|on|regarding|concerning|relating to|related to) (the|your|their|each|any)? (purchase|order|transaction|booking|reservation|trip|travel|payment|donation|itinerary|stay)',
      '(booking|reservation) (@information|number|reference|record|detail)',
      '(length of stay|pnr (data|record)?|passenger name record|pick up and drop off location)',
      '(virtual|in game|in app) (currency|item|good) (balance|purchase|history)',
      '(order|delivery|shipment|return|warranty) (status|number|reference|detail|record)',
    ],
    ['We keep [pledge information].', 'Hotels hold [arrival and departure dates].', 'We log your [travel plans].'],
    {
      ...TRADE,
      unless: [
        '(travel|trip|flight|rental|ride|delivery|hotel) (request|preference)',
        'in (app|game) purchase',
        '(your|the) delivery date',
        'membership status',
      ],
    },
  ),
  dataTerm(
    'demographic.education',
    [
      `(student|disciplinary|attendance|enrollment|course|class|lesson|learning|homework|assignment|academic) (disciplinary|financial)? (@information|record|list|progress|schedule|completion|history|roster|style|enrollment|submission|code|identification code)`,
      `${ABOUT} (education|school|study|studies|academic history|qualification)`,
      '(student (financial|disciplinary) (record|@information)|gpa|assessment result|special education (status|data)|course (taken|completed))',
      '(license|qualification|certificate) and (certification|certificate|license|qualification)',
    ],
    ['Schools keep [attendance records].', 'We note your [course completion].'],
    { ...TRADE, unless: ['(class|course) (information|data|detail)', 'class schedule'] },
  ),
  dataTerm(
    'demographic.employment',
    [
      '(leave|grievance|disciplinary|benefit|background|employment|compensation|training|promotion|attendance) (record|history|election|enrollment|eligibility|date|evaluation)',
      `${ABOUT} (current|past|professional)? (employment|employer|job|work|career|occupation|profession|business|company|organization|work experience)`,
      '(hire|start|termination) date',
      '(work|employment) (authorization|eligibility|location|schedule|permit)',
      '(performance (rating|record)|security clearance|supervisor (name|@information)|notice period|number of employee|seniority (level)?|job (level|preference|function))',
      '(drug|background) (test|check) result',
    ],
    ['Staff files hold [leave records].', 'We ask for the [work authorization].'],
    { ...TRADE, unless: ['work schedule', 'background (check|image)', 'promotion (date|history)'] },
  ),
  dataTerm(
    'vehicle',
    [
      `${CAR} (diagnostic|health|status|telemetry|style|behavior|pattern|score|distance|duration|level|consumption|economy|pressure|session|history|statistic|event|speed|condition|performance) (@information|history|record)?`,
      `(vehicle|car|trip|telematics|engine|braking|acceleration) ${RECORD}`,
      `${ABOUT} (connected)? (vehicle|car|driving|automobile)`,
      '(seat belt (usage|status)|number of passenger|tire pressure|direction of travel|distance (traveled|travelled|driven)|event data recorder (data)?|crash (event|notification) data)',
      '(vehicle|car)? maintenance (history|record)',
      '(vehicle|car) service (history|record)',
    ],
    ['The car sends [tire pressure].', 'We log [driving patterns].', 'The garage keeps the [maintenance history].'],
    {
      ...TRADE,
      unless: [
        '(driver|driving|car|ride) (record|history|report|document|note|service|health|number)',
        '(charging|ride|trip) (status|session|date|document)',
        'driver license',
        '(our|the) (driver|vehicle|ride) (performance|service)',
      ],
    },
  ),
  dataTerm(
    'activity.usage',
    [
      `${GAME} (stat|statistic|metric|history|result|setting|session|save|score|rank|ranking|record|behavior|activity|@information|completed)`,
      `${ABOUT} (game)? (progress|score|achievement|gameplay|listening|viewing|consumption)`,
      '(leaderboard|player|global) (rank|ranking|position|standing)',
      '(win/loss|win loss|win and loss) record',
      '(hour|time) (played|of play)',
      '(skill level|level completed|level reached|saved game)',
      '(power|gas|fuel|heat|water|energy|electricity) (consumption|usage|use) (@information|pattern|history)?',
      '(smart)? meter (reading|@information)',
      '(solar|energy) (production|generation|output) (@information)?',
      '(voltage|current) (reading|@information|level)',
      '(viewership|viewing|listening|streaming|program|channel) (@information|history|record)',
      '(channel|program|show) (viewed|watched|you watch)',
      '(data|bandwidth) (usage|consumption)',
      '(amount|volume|quantity) of data (transferred|transmitted|sent|sent and received)',
    ],
    [
      'We keep [match history].',
      'The grid sends us [meter readings].',
      'Servers log the [amount of data transferred].',
      'Boxes report [channels watched].',
    ],
    {
      ...TRADE,
      unless: [
        '(game|gaming|tournament|play) (information|activity|result)',
        'current (data|information|level)',
        '(program|channel) (information|detail|data)',
        'play (record|session)',
      ],
    },
  ),
  dataTerm(
    'device.state',
    [
      '(room|indoor|ambient|target|set point|water|outdoor) temperature (setting|reading)?',
      '(motion|camera|lock|alarm|door|doorbell|sensor|automation|scene|routine|cleaning|occupancy|presence) (event|history|log|setting|schedule|status|@information|record)',
      '(noise|light|sound|humidity|co2|carbon dioxide|water) level',
      '(router|device|network|system|hub) (configuration|port @information|channel @information)',
      '(dst|standby|connected|pairing|registration) status',
      '(remote control|setup|set up|installation) @information',
      'device (log|event|history|registration)',
      'name of (your|the) (room|home|scene|lamp|group|zone)',
      '(floor plan|(map|layout) of (your|the) home|home (map|layout|type))',
      '(watering|irrigation|cleaning) (schedule|history|activity|zone)',
      '(keyboard|key|voice|touch) input',
    ],
    ['The hub keeps [motion events].', 'The thermostat sends the [target temperature].'],
    {
      ...TRADE,
      unless: [
        '(our|the|their|your) (router|network|system|camera|device) (configuration|setting)',
        'installation (information|detail)',
        'system configuration',
        'voice input',
      ],
    },
  ),
  dataTerm(
    'biometric',
    [
      '(physiological|biological|behavioral|genetic , physiological|biometric) (, (biological|behavioral))? (or (biological|behavioral|physiological))? characteristic',
      '(palm|vein|iris|retina|hand|face|voice) (or palm)? (pattern|print|scan|geometry|image|vein pattern)',
      '(minutiae template|liveness (check|video|data|detection) (data)?|gait pattern|physical pattern)',
    ],
    ['We scan [vein patterns].', 'We store a [minutiae template].'],
    { ...TRADE, unless: ['(hand|face|voice) (image|pattern)'] },
  ),
  dataTerm(
    'government-id',
    [
      '(identity|id|identification) verification (@information|document|image|copy)',
      '(document|certificate|permit|id card) number',
      '(identity verification|verification) (result|document|@information)',
    ],
    ['We ask for [identity verification data].', 'We note the [document number].'],
    { ...TRADE, unless: ['verification information', 'age verification (data|result)'] },
  ),
];
