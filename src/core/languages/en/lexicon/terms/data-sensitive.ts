/** English names for official numbers, health, biometric, genetic and criminal data. */
import type { Term } from '../../../../lexicon/term.ts';
import { dataTerm } from './data-term.ts';

const NUMBER = '(number|no|id|@information|copy|card|scan|identifier|document)';

export const sensitiveTerms: readonly Term[] = [
  dataTerm(
    'government-id',
    [
      `(social (security|insurance)|national (insurance|identification|identity|id|registration)|(federal)? tax (identification|id|payer|file)?|taxpayer (identification|id)|identity card|identification card|id card|aadhaar|aadhar|pan|voter (registration)?|citizen|government (issued)? (identification|id|identity)|state (identification|id)|military id|alien registration|national provider|birth certificate) (number|identification)? (or (tax id|driver license|tax identification))? (card)? ${NUMBER}`,
      `(driver|drivers|driving) (,)? (or state)? license (or (state|passport|government))? (identification)? (card)? (or id card)? ${NUMBER}?`,
      `(passport|visa) (or|and)? (driver license|visa|other government)? ${NUMBER}`,
      '(passport|ssn|tin|ein|cpf|nif|nie|dni|bsn|curp|nric|cnic|iqama|vat id|residence permit|birth certificate|national identifier|emirates id|social security|national id|national identity card|driver license|government id|identity document|photo id|photo identification|proof of identity|proof of (address|residence)|vat number|tax number)',
      '(government|state|officially) (issued)? (photo)? (identification|identifier|id|identity) (@information|number|document|card)?',
      '(copy|photo|scan|image) of (your|a)? ...3 (identification|passport|license|identity card|id card|id|id document)',
      '(identity|identification|identifying|id) (verification)? (document|paper|card|number)',
      '(last|first) (four|4|six) digit of (your)? (social security|social insurance|national insurance|ssn) (number)?',
      '(professional|driver|drivers|medical)? license number',
      '(nhs|medicare|medicaid|health card|nric|cpf|curp|iqama|work permit|student visa) (number|id|no)',
      '(military|citizen|resident|alien|consular) (id|identification|identity) (card|number)?',
      '(=id|identity) (card|number|no)',
      'form of identifying document',
      'personal identification (number|code)',
    ],
    [
      'We ask for your [social security number].',
      'A [passport number] may be needed.',
      "We check the [driver's license].",
      'We check the [ID card].',
    ],
    {
      unless: [
        '(user|account|player|customer|device|facebook|student|employee|session|unique|personal) id (card|number|no)',
      ],
    },
  ),
  dataTerm(
    'health',
    [
      '(protected|personal|mental|physical|medical|sensitive|certain|individual)? (and|or|,)? (mental|physical|medical)? (health|medical|wellness|fitness|clinical|healthcare|health care|patient|dietary|nutrition|nutritional|vaccination|health related|workout|exercise|sleep|wellness|health and (fitness|wellness|medical)|fitness and wellness) (and|or)? (medical|wellness|fitness|insurance|health|activity|related)? (@information|record|condition|history|status|diagnosis|metric|problem|need|issue|insurance (number|@information)?|treatment|background|concern|measurement|test result|goal|level|pattern)',
      '(disability|allergy|illness|pregnancy|medication|prescription|symptom|diagnosis|phi|blood (pressure|type|glucose|sugar)|heart rate|body (mass index|temperature|weight|measurement|fat)|menstrual (cycle|period)|step count|calorie (intake|burned)|weight|vital sign) (@information|status|history|record|need|requirement|level)?',
      'health',
      '(calorie|step|glucose|oxygen|blood oxygen|hydration|stress|cholesterol|mood|ovulation|fertility|symptom|medication|vaccine|immunization|vaccination|covid 19 (test)?|laboratory|lab|medical test) (count|level|saturation|intake|burned|burnt|reading|tracking|log|record|status|result|test result|@information)',
      '(number of step|step taken|bmi|body composition|physical (activity|fitness) (@information|level)?|physical (or|and) mental (health|condition)|(dietary|food) (restriction|requirement|need|allergy|intolerance|diary)|(special|additional) (educational|education|learning|support) (support)? need|learning (difficulty|disability|support need)|special need|accessibility (need|requirement)|smoking (status|habit)|insurance claim)',
      '(activity|fitness|exercise|wellness) level',
      '(medical|clinical|patient|treatment|doctor) (note|file|chart)',
      '(information|data) (about|concerning|regarding|relating to|related to) (your|a|an individual|the)? ...3 (health|medical condition|disability|allergy)',
    ],
    [
      'We collect [health information].',
      'The band reads your [heart rate].',
      'We may hold your [medical history].',
      'We keep your [clinical notes].',
      'We ask about [special educational needs] and [additional support needs].',
    ],
    {
      unless: [
        '(plant|soil|crop|forest|tree|animal|herd|livestock|ocean|river|brand|network|server|disk|vehicle|machine|engine|company|account) health',
        '(the|public|for|of|to|your|and|safety|our|their|or|digital|data|device|battery|system|personal|life|in|about|with) ...1 health !information !data',
        'health (and safety|care|insurance|service|professional|provider|club|app|product|research|topic|benefit|plan|emergency|authority|or safety|food|department|system)',
        'weight (of|loss)',
        '(relative|statistical|give) weight',
        '(your|prescription|the|a|an|with|their|our) (symptom|diagnosis|illness|prescription|weight) (drug|service)',
        '(with|a|an) (disability|allergy|illness)',
        'disability (insurance|act)',
        '(diet|mood) tracking',
      ],
      skip: [
        'We collect data on plant health and soil.',
        'We protect the health and safety of users.',
        'Public health is important.',
      ],
    },
  ),
  dataTerm(
    'biometric',
    [
      '(biometric|facial|face|fingerprint|iris|retina|retinal|hand|facial recognition|face recognition|voice recognition) (and|or)? (genetic|recognition|geometry)? (identifier|@information|scan|template|recognition (data|@information)|print|geometry|feature|pattern|image|mapping)',
      'voice (print|template|identifier)',
      '(biometric|fingerprint|faceprint|voiceprint|retina scan|iris scan|keystroke (pattern|rhythm)|gait|handprint|palm print|palmprint|touch id)',
      '(face|touch) id data',
    ],
    ['The lock stores [fingerprints].', 'We do not collect [biometric data].'],
    {
      unless: [
        '(browser|device|digital|canvas|machine) fingerprint',
        'voice recognition',
        'hand (feature|image|@information|pattern)',
        // The reader's own device looks, and tells the app no more than that it did.
        '(~unlock|~open) ...6 (via|with|using|by|through) ...3 (biometric|fingerprint|face|iris)',
        '(fingerprint|face|biometric|iris) ...3 (unlock|unlocking)',
        // A permission by its name in code: "USE_BIOMETRIC".
        'use _ (biometric|fingerprint)',
        'use_(biometric|fingerprint)',
        'fingerprint (technology|technique|hash|hashing)',
      ],
      skip: ['We count devices by fingerprint hashes.'],
    },
  ),
  dataTerm(
    'genetic',
    ['(genetic|dna|genomic|genome) (@information|test|sample|characteristic|marker|profile|result)?'],
    ['We do not hold [genetic data].'],
  ),
  dataTerm(
    'criminal',
    [
      'criminal (offense|offence) (or conviction)?',
      'criminal conviction and (offense|offence)',
      '(criminal|arrest|conviction) (conviction|history|record|background|offense|proceeding|charge) (@information|and offense|or offense|check|record|history)?',
      '(criminal background check|background check (@information|result)?|criminal @information)',
      '(commission or alleged commission of (an|any) offense|alleged offense)',
    ],
    ['We check [criminal records].'],
    { unless: ['(investigate|prevent|suspected) criminal'] },
  ),
];
