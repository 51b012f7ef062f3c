/** English everyday words that name data only in a list of data, or as what is collected of the reader. */
import type { Term } from '../../../../lexicon/term.ts';
import { dataTerm } from './data-term.ts';

const PICKED = { name: 'everyday', everyday: true } as const;

export const everydayTerms: readonly Term[] = [
  dataTerm('contact.phone', ['=mobile'], ['We collect your name, [mobile] and e-mail address.'], {
    ...PICKED,
    unless: [
      '(web|website|online|desktop|internet|tv|television|and|or|computer) (,|and|or)? (=mobile)',
      'mobile (,|or|and) (web|online|desktop|tv|connected|other)',
    ],
  }),
  dataTerm(
    'contact.name',
    ['(electronic|digital)? signature'],
    ['We collect your name, [signature] and e-mail address.'],
    {
      ...PICKED,
      unless: ['(digital|virus) signature (of|file)'],
    },
  ),
  dataTerm('contact.postal-address', ['(residence|domicile)'], ['We collect your name, [residence] and age.'], PICKED),
  dataTerm(
    'contact.city',
    ['(state|province|suburb|district)'],
    ['We ask for your name, [state] and e-mail address.'],
    {
      ...PICKED,
      unless: [
        '(united|member|device|connection|each|any|other|the|another|this|federal) (state|province|district)',
        '(law|regulation|legislation) of ...2 (state|province)',
        'state (of|and federal|or federal|law|privacy|agency|government)',
      ],
    },
  ),
  dataTerm('location', ['(country|region|continent)'], ['We note your interests, [country] and hobbies.'], PICKED),
  dataTerm(
    'location',
    [
      '(position|place visited|movement|route|itinerary|destination|altitude|=speed)',
      '(places you (visit|visited|go|have been)|check in|checkin)',
      '(travel|trip|route) (history|log)',
    ],
    ['The app stores distance, [speed], [route] and heart rate.', 'We log your GPS data, [altitude] and [speed].'],
    {
      ...PICKED,
      name: 'movement',
      unless: ['(job|your|title|in a|market|financial) position', 'position (in|as|with)'],
    },
  ),
  dataTerm('demographic.age', ['age'], ['We collect hobbies, [age] and photos.'], {
    ...PICKED,
    unless: [
      'age of',
      'age (#|restriction|limit|requirement|verification|or (older|over|under))',
      '(the|under|over|legal|minimum|certain) age',
    ],
  }),
  dataTerm('demographic.gender', ['(sex|pronoun)'], ['We collect e-mail address, [sex] and hobbies.'], PICKED),
  dataTerm('demographic.language', ['language'], ['We collect interests, [language] and IP address.'], {
    ...PICKED,
    unless: ['language (version|of)', '(the|plain|in|other|any|this|foreign|english|programming) language'],
  }),
  dataTerm(
    'demographic.family',
    ['(spouse|dependent|pet|beneficiary|household)'],
    ['We hold data such as your name, [dependents] and income.'],
    PICKED,
  ),
  dataTerm(
    'demographic.education',
    ['(school|university|college|grade|degree|certification|diploma)'],
    ['We ask for your name, [school] and age.'],
    {
      ...PICKED,
      unless: ['(the|our|a|an|of|commercially|some|reasonable) (school|university|college|degree|grade)', 'degree of'],
    },
  ),
  dataTerm(
    'demographic.employment',
    [
      '(employer|company|workplace|job|job position|designation|department|affiliation|title|position|role|career|=employment|seniority)',
    ],
    ['Give your name, [designation] and phone number.'],
    {
      ...PICKED,
      unless: [
        '(the|our|a|an|other|these|such|third party|of|group|parent|affiliated|any|law) (employer|company|organization|department|role|job|title|position|affiliation)',
        '(company|university|school|employer|provider) (or|,) ...2 (company|university|school|employer)',
        'title (,|and|or|/|&) ...2 (full|first|last|given|family|sur)? (name|surname|forename|initial)',
      ],
    },
  ),
  dataTerm('demographic', ['(height|lifestyle|social class)'], ['Tell us your [height], age and weight.'], PICKED),
  dataTerm(
    'financial',
    ['(debt|invoice|paypal account)'],
    ['We hold income, [debts] and bank account numbers.'],
    PICKED,
  ),
  dataTerm(
    'financial.transactions',
    ['(purchase|transaction|receipt|donation|bid|bet|coupon|purchase price|(virtual|in game) (currency|item|good))'],
    ['We keep your name, address and [receipts].'],
    {
      ...PICKED,
      unless: [
        '(court|in|any|legal|of|the|an|a|such|judicial|make|making|complete|place|placing|to) (purchase|order|transaction|return|bid|bet|donation|booking|reservation|subscription)',
        'order (to|of|for|from|that)',
        '(purchase|order|transaction) (or|and) (sale|disposition|transfer)',
        '(they|you|we|to|can|may) (purchase|order|return|bid|bet)',
      ],
    },
  ),
  dataTerm(
    'health',
    [
      '(due date|step|distance|calorie burned|workout|mood|test result|treatment|stress|diet|ovulation|temperature|hydration|symptom|diagnoses|exercise|=sleep|=activity level)',
    ],
    ['The band sends your heart rate, [steps] and sleep data.'],
    {
      ...PICKED,
      unless: [
        '(these|the|all|such|necessary|appropriate|reasonable|following|other|any|of|security) (step|treatment|distance|exercise)',
        'step (to|that|we|you)',
        '(equal|fair|special) treatment',
      ],
    },
  ),
  dataTerm(
    'device.browser',
    ['(web|internet|mobile)? browser', 'browser (setting|software|plug in|plugin|extension)'],
    ['We log IP address, [web browser] and pages visited.'],
    {
      ...PICKED,
      unless: [
        '(the|a|most|other|any|all) (web|internet|mobile)? browser',
        'browser (setting|software)? (to|by|allow|may|will|menu|and (follow|change|select))',
      ],
    },
  ),
  dataTerm(
    'device',
    [
      '(memory|ram|cpu|font|platform|bandwidth|plug in|plugin|add on|transmission protocol|colour depth|color depth|hardware|internet (connection|speed)|hardware and software|phone state|running (app|application|process))',
    ],
    ['We log IP address, [platform] and browser type.', 'The app reads model, [memory] and Android version.'],
    {
      ...PICKED,
      unless: [
        '(our|the|social|other|third party|media|of|and|such|a|this|sharing|advertising|any) (platform|hardware|storage|plug in|plugin|screen|display|hardware and software)',
      ],
    },
  ),
  dataTerm('device.model', ['(model|brand|manufacturer)'], ['We log the operating system, [brand] and IP address.'], {
    ...PICKED,
    unless: [
      '(our|the|business|a|such|of) (model|brand|manufacturer)',
      '(brand|model|manufacturer) (and|or) (company|affiliate|service)',
    ],
  }),
  dataTerm(
    'device.sensor',
    ['(humidity|ambient light|temperature|barometer|compass|proximity|air (quality|pressure))'],
    ['The hub records [humidity], sensor data and motion data.'],
    { ...PICKED, unless: ['(in|close) proximity', 'proximity (to|of)'] },
  ),
  dataTerm('device.firmware', ['version number'], ['We log the IP address, [version number] and crashes.'], {
    ...PICKED,
    unless: [
      '(the|this|our|latest|new|newer|current|updated|previous|earlier|mobile|such|beta|printed|a|any) (app|application|software|program)? version',
      'version (of|is|and (date|type))',
    ],
  }),
  dataTerm(
    'activity',
    [
      '(=clicks|click|scroll|tap|swipe|=scrolling|=taps|keystroke|mouse over|gesture|web traffic|website traffic|=behavior|=actions|=activities|=activity|=interactions|=navigation|clickstream|click stream|heat map|heatmap|session (recording|replay))',
    ],
    ['We log IP addresses, [taps] and crashes.'],
    {
      ...PICKED,
      unless: [
        '(google|our|such|these|other|the|your right|legal|any|certain|illegal|social|promotional|marketing|web|of|for) (analytics|event|action|activity|activities|interaction|navigation|behavior|click|scroll)',
        '(click|tap|scroll) (here|on|the|to|below)',
        '(event|activity|action|analytics) (of|that|which|tool|service|provider|company|such)',
      ],
    },
  ),
  dataTerm(
    'activity.browsing',
    [
      '(=visits|download|bookmark|timestamp|date|time|date and time|time and date|time spent|file (downloaded|requested|accessed|viewed)|=views|web (history|page|site)|reading history|watch history|last (visited page|visit|login|access)|impression)',
    ],
    ['We log IP address, browser type and [time spent].', 'We log browser type, [date and time] and referrer.'],
    {
      ...PICKED,
      unless: [
        '(the|any|of|at|this|that|effective|from|same|first|to|over|real|each|some|such|up) (date|time|download|upload|duration)',
        '(date|time) (of|to|when|that|we|you|frame|zone|limit|=sent|for|in)',
        '(click|ad|advertising) impression',
      ],
    },
  ),
  dataTerm('activity.search', ['(search|query|=searches|keyword)'], ['We log IP addresses, [queries] and crashes.'], {
    ...PICKED,
    unless: [
      '(your|the|a|any|to|can|may|for|by|job) (query|search)',
      '(search|query) (engine|for|or (request|question|complaint))',
      '(question|inquiry|concern|request|complaint) (,|or|and) query',
      'query (,|or|and) (question|inquiry|concern|request|complaint|comment)',
    ],
  }),
  dataTerm(
    'activity.usage',
    [
      '(=progress|=scores|=level|=levels|play time|playtime|session length|feature used|=installs|installation|uninstall|ranking|trophy|trophies|inventory)',
    ],
    ['We store user ID, nickname and [scores].', 'We log device type, [session length] and crashes.'],
    {
      ...PICKED,
      unless: [
        '(in|the|make|highest|appropriate|of|a|an|any|high|same|adequate|security) (progress|score|level|installation)',
        '=progress (of|in|on)',
        '=level of',
      ],
    },
  ),
  dataTerm(
    'activity.referrer',
    ['(traffic|campaign|install) source', 'previous (page|site|website)'],
    ['We log IP address, browser and [traffic source].'],
    PICKED,
  ),
];
