/** English names for demographic data. */
import type { Term } from '../../term.ts';
import { dataTerm } from './data-term.ts';

export const demographicTerms: readonly Term[] = [
  dataTerm(
    'demographic.age',
    [
      '(date|month|day|year) (, month)? (,|and|or|/)? (day|month|year)? (,|and|or|/)? (year)? (of|and place of) birth',
      '(birthday|birthdate|birth date|birth year|birth day|birth month|dob|birthdates|age range|age group|age bracket|age @information|date of birth)',
      '(your|user|their|child|customer|approximate|member|visitor|player|his or her) <(approximate)? age>',
      '<age> (,|/|and|or) (the|your)? (gender|sex|race|interest|location|income|education|name|zip|occupation|date|marital|birth|country|ethnicity|profession|city|nationality|address|height|weight|postal|year|language|other|email|geographic|user|username|password|phone|telephone|birthday)',
      '(address|number|email|birthday|username|password|nickname|phone) (,|and|or|/) (your)? <age> (,|and|or)',
      '(gender|sex|race|name|location|education|height|income|occupation|interest|language|city|zip code|country) (,|and|or|/|and/or) (the|your)? <age>',
      '^ <age> $',
      '(such as|including|like|your) <age>',
    ],
    [
      'We collect your [date of birth].',
      'You tell us your [age] and gender.',
      'You give us your e-mail address, [age], user name and password.',
    ],
    {
      unless: [
        'age of',
        'age (#|restriction|limit|requirement|verification|or (older|over|under))',
        '(under|over|verify|confirm|legal|certain|minimum|below|above|older than) (the|=your)? age',
      ],
      skip: ['You must be over the age of 18.', 'Users under the legal age may not register.'],
    },
  ),
  dataTerm(
    'demographic.gender',
    [
      'gender (@information|identity|identification|expression)?',
      '(your|user|their|age|name|race) (,|and|or)? <sex>',
      '<sex> (,|or|and) (age|gender|race|sexual|date|birth)',
      'gender',
    ],
    ['We ask for age and [gender].'],
    { unless: ['gender neutral', 'single gender group'] },
  ),
  dataTerm(
    'demographic.race',
    [
      '(racial|ethnic) (or|and|/|,)? (ethnic|racial|national)? (origin|background|identity|group|heritage|@information)',
      '(race|ethnicity) ((,|and|or|/) (race|ethnicity|ethnic origin|color))?',
      '(skin|hair|eye) color',
      'ancestry',
    ],
    ['Data on [racial or ethnic origin] is sensitive.', 'Your [ethnicity] may be recorded.'],
    { unless: ['race (event|day|result|track|entry|registration)'] },
  ),
  dataTerm(
    'demographic.religion',
    [
      '(religious|philosophical) (,|or|and|/)? (philosophical|religious|political|moral|other|spiritual)? (or)? (philosophical)? (belief|affiliation|conviction|view|opinion|association|preference)',
      '(religion|creed) ((,|and|or) (creed|religion))?',
      '(belief|conviction) of (a)? (religious|philosophical) ...4 nature',
    ],
    ['We do not record [religious beliefs].'],
    { unless: ['religious holiday'] },
  ),
  dataTerm(
    'demographic.politics',
    [
      'political (opinion|view|belief|affiliation|party|preference|orientation|association) (or membership)?',
      'voting (record|history|preference)',
    ],
    ['We do not ask for [political opinions].'],
  ),
  dataTerm(
    'demographic.union',
    [
      '(trade|labor) (union|association) (membership|affiliation|@information)',
      'union (membership|affiliation)',
      '(membership|member) (of|in) (a|any)? (political ,)? (professional|trade) (or trade)? (union|association|organization)',
      'trade union',
    ],
    ['We never record [trade union membership].'],
  ),
  dataTerm(
    'demographic.sexual',
    [
      'sex life ((,|and|or) sexual orientation)?',
      'sexual (orientation|preference|life|practice|behavior|activity|history) ((,|and|or) (sexual)? (practice|orientation|life|preference))?',
    ],
    ['We do not record [sexual orientation].'],
  ),
  dataTerm(
    'demographic.nationality',
    [
      '(nationality|citizenship) (status|@information)?',
      '(citizenship|immigration|residency|visa) (or|and|/)? (immigration|residency|citizenship)? (status|@information)',
      'national origin',
      'work permit (@information)?',
      '(country|place) of (birth|citizenship)',
    ],
    ['We record your [nationality].', 'Employers need your [immigration status].'],
  ),
  dataTerm(
    'demographic.language',
    [
      '(preferred|native|spoken|primary|default) (language|locale)',
      '(your|user) <language>',
      'language (preference|@information)',
      '<language> (,|and) (country|time zone|region|location|date|operating|browser|gender)',
      '(country|location|time zone|name|age|region|type|system|version|gender|carrier) (,|and) <language>',
      '^ <language> $',
      'language spoken',
    ],
    ['We store your [preferred language].', 'You tell us your [language preference].'],
    { unless: ['plain language', 'language (version|of this)'] },
  ),
  dataTerm(
    'demographic.family',
    [
      '(family|household) (size|member|composition|status|@information|structure|background|detail|situation|income bracket)',
      '(number|age|name|gender) (and (age|name|gender))? of (your|the)? (child|dependent|kid|family member)',
      '(spouse|dependent|beneficiary) @information',
      '(presence|number) of child',
      'information about your (family|household|child|spouse|dependent|relative)',
      'mother maiden name',
    ],
    ['We may ask about [household size].', 'The form asks for the [number of children].'],
  ),
  dataTerm(
    'demographic.education',
    [
      '(education|educational|academic|school|student|university|degree) (and (employment|professional|work))? (record|@information|history|background|level|qualification|transcript|grade|achievement|level)',
      'level of education',
      '(education|qualification|transcript|coursework|grade point average)',
      '(student|education) (enrollment|discipline|financial) (@information|record)',
      'non public education @information',
      'school (attended|name|name and grade)',
      'field of study',
      '(academic|training) (record|certificate)',
    ],
    ['We ask for your [education level].', 'Applicants give their [academic history].'],
    {
      unless: [
        '(the|for|of|to|in|family|higher|federal|our|privacy|user|customer|consumer|continuing|on) (an|any)? (education|educational)',
        'educational (purpose|service|content|institution|material|product|program|game|app|tool|website|use|experience)',
      ],
      skip: ['We work for educational purposes.'],
    },
  ),
  dataTerm(
    'demographic.employment',
    [
      '(current|past|former|prior|previous|professional|job)? (or|and)? (past|former|job|current)? (employment|employer|work|job|professional|occupational|career|professional or employment related|business|company) (related)? (history|@information|status|background|experience|record|title|position|role|function|details|qualification|description|level)',
      '(professional|employment) (or|and) (employment|professional) (related)? @information',
      '(occupation|profession|job title|employer name|industry|current employer)',
      '(your|name of (your)?|current|their) <(employer|company name|company|profession|title|organization name)>',
      '(company|organization|business|employer) (name|size|@information)',
      '(name|title|position) ,? (and|of)? (company|employer)',
      '(name|industry|address|phone|email|location) , <(title|company|organization|position)> (,|and)',
      '(salary|wage|compensation|payroll) (history|review|record|@information|evaluation|appraisal)',
      '(job|employee|work|your) performance (history|review|record|@information|evaluation|appraisal)',
      'performance (review|evaluation|appraisal)',
    ],
    [
      'We collect your [job title].',
      'Applicants describe their [employment history].',
      'We ask for the [company name].',
    ],
    {
      unless: [
        '(our|the|of|other|in|same|advertising|gaming|for|to) (legitimate)? (company|business|industry) (@information)?',
        '(the|software|standard|advertising|our) (technology)? industry',
        'business (related)? (function|operation)',
        'industry (standard|practice|partner|accepted|leading|group|self|opt|norm)',
        '(provider|isp|,|university|employer) ...3 your company',
      ],
      skip: [
        'An address belongs to your provider, your company or your university.',
        'Apps send diagnostic and performance information.',
        'Vendors perform business-related functions.',
        'We follow industry standards.',
        'Our business information is public.',
      ],
    },
  ),
  dataTerm(
    'demographic',
    [
      '(demographic|sociodemographic|socio demographic|socioeconomic|psychographic|biographical|biographic) (and|or|,|/)? (other|geographic|psychographic|statistical|preference|lifestyle|household|profile|interest|geolocation|usage|personal|behavioral)? (profile|segment|group|characteristic|attribute|@information|statistic|category|variable|trend|question|detail)',
      'demographic (profile)? @information',
      '=demographics',
      'characteristic of protected classification ...8 law',
      '(protected|personal) (classification|class) (characteristic)? ...6 law',
      'protected classification (characteristic)?',
      '(personal|physical) (characteristic|description|attribute)',
      '(marital|civil|military|veteran|parental) (or (military|veteran|marital|civil))? status',
      '(height|weight) (and|,|or) (weight|height)',
      '(lifestyle|life style|household) (and (interest|preference))? @information',
      'personal interest',
    ],
    ['We collect [demographic information].', 'Tell us your [marital status].'],
  ),
];
