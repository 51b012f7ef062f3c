/** What the codebook says of each field and value. A field or value without words here fails the codebook's tests. */
import type { Aspect } from '../compare/aspect.ts';
import type { CellState } from '../compare/cell-state.ts';
import type { WarningCode } from '../document.ts';
import type { Facet } from '../taxonomy.ts';

export const FACET_NOTES: Readonly<Record<Facet, string>> = {
  data: 'Kinds of personal data that the notice names, with what is done with them and by whom.',
  sharing: 'Who gets data, or is said not to get them.',
  contact: 'Addresses, numbers and forms, with whose they are.',
  controller: 'Who answers for the data: names, country, representative.',
  purpose: 'What data are collected, used or passed on for.',
  'legal-basis': 'The ground in law on which data are processed, in the terms of Article 6(1) GDPR.',
  source: 'Where the data come from.',
  retention: 'How long data are kept.',
  right: 'What the reader may ask of the publisher or of an authority.',
  choice: 'What the reader can do without asking: opt in, opt out, change a setting.',
  transfer: 'Data going to other countries, and what protects them there.',
  security: 'How data are guarded, and what is said of the limits.',
  audience: 'Parts of the notice for some readers only: children, people in a state or region.',
  signal: 'What the publisher does with signals that browsers send.',
  'automated-decision': 'Decisions by machine alone, and profiles.',
  mandatory: 'Whether data must be given, and what happens otherwise.',
  change: 'How the notice itself may change.',
  date: 'Dates that the notice gives for itself.',
  scope: 'What the notice covers and what it does not.',
};

/** By path; attributes without their path before them. */
export const FIELD_NOTES: Readonly<Record<string, string>> = {
  schemaVersion: 'Version of this shape. Fields may be added under the same major number; none changes its meaning.',
  analyser: 'What made the report.',
  'analyser.name': 'Name of the program.',
  'analyser.version': 'Its version.',
  'analyser.rules': 'Hash of all vocabulary and rules. Two reports with the same version and hash were read alike.',
  source: 'The text that was read.',
  'source.id': 'What the caller called it: a file name, an id of an NDJSON line.',
  'source.url': 'Address of the page.',
  'source.title': 'Title of the page, else its first heading, else empty.',
  'source.language': 'ISO 639-1, or `und` where it cannot be told.',
  'source.contentType': 'What it was read from.',
  'source.sha256': 'Hash of the extracted text in UTF-8.',
  'source.characters': 'Length of the extracted text in UTF-16 code units.',
  'source.words': 'Runs of letters and digits in the extracted text.',
  'source.pages': 'Of a file that has pages: how many.',
  detection: 'Whether the page is a privacy notice.',
  'detection.verdict': 'The verdict.',
  'detection.score': '0 to 1.',
  'detection.reasons': 'What spoke for and against.',
  'detection.reasons[].signal': 'Id of the signal.',
  'detection.reasons[].weight': 'Positive for, negative against.',
  'detection.reasons[].detail': 'The words or figures that gave the signal.',
  findings: 'Statements of the notice, in text order.',
  'findings[].id': '`f1`, `f2` …: unique within the report.',
  'findings[].facet': 'Which kind of statement; see the facets below.',
  'findings[].category': 'Id within the facet, dotted, most general first. It may go deeper than the lists below.',
  'findings[].stance': 'What the notice says of it.',
  'findings[].restriction':
    'The words that narrow the statement to a part ("for advertising", "outside the EU", "knowingly"). With it, the statement is none about the whole: a denial of a part leaves open what else is done.',
  'findings[].restriction.start': 'Offset of their beginning.',
  'findings[].restriction.end': 'Offset of their end.',
  'findings[].restriction.text': 'The words.',
  'findings[].hedged': 'True where it only says "may", "might", "can" or "from time to time".',
  'findings[].certainty': 'How directly it is said.',
  'findings[].span': 'The phrase that names the thing.',
  'findings[].span.start': 'Offset of its first UTF-16 code unit in the extracted text.',
  'findings[].span.end': 'Offset after its last one.',
  'findings[].quote': 'The sentence, list item or table row that says it, verbatim.',
  'findings[].quote.start': 'Offset of its beginning.',
  'findings[].quote.end': 'Offset of its end.',
  'findings[].quote.text': 'Its words.',
  'findings[].page': 'In a file that has pages: the one on which the quote begins; 1 is the first.',
  'findings[].leadIn': 'The words that a list item or table cell hangs on.',
  'findings[].leadIn.start': 'Offset of their beginning.',
  'findings[].leadIn.end': 'Offset of their end.',
  'findings[].leadIn.text': 'The words.',
  'findings[].section': 'Headings above the statement, outermost first.',
  'findings[].value':
    'Normalised value where there is one: e-mail address, E.164 phone number, ISO 8601 date or duration, name, ISO 3166 country code.',
  'findings[].rule': 'Id of the vocabulary entry or rule that found it.',
  'findings[].attributes': 'More about it, by facet.',
  'attributes.party': 'Whose doing or purpose it is. Absent where the thing is only mentioned.',
  'attributes.action': 'What is done.',
  'attributes.origin': 'How the data were come by.',
  'attributes.place': 'Where the data stay. They are not collected then, and `party` is absent.',
  'attributes.recipientName': 'Name of the recipient, where the notice gives one.',
  'attributes.data': 'Categories of data named in the same statement.',
  'attributes.purposes': 'Categories of purposes named in the same statement.',
  'attributes.conditions': 'On what terms.',
  'attributes.role': 'Whose contact it is.',
  'attributes.how': 'How to use the right or the choice: an address, a link, a setting, in words.',
  'attributes.url': 'Address for it.',
  'attributes.basis': 'Category of the legal basis on which data are kept, where said.',
  checklist: 'One row for each thing that notices are expected to say.',
  'checklist[].item': 'Id; see the checklist below.',
  'checklist[].status': 'What was found for it.',
  'checklist[].findings': 'Ids of the findings that count for it; none under `not-found`.',
  'checklist[].parts': 'Under `not-found`: ids of the findings that deny it of a part only.',
  warnings: 'What a reader of the report must know.',
  'warnings[].code': 'See the warnings below.',
  'warnings[].message': 'The same in words.',
  text: 'The extracted text, where it was asked for.',
};

/** By field, without its path. */
export const VALUE_NOTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  contentType: {
    'text/html': 'a web page',
    'text/markdown': 'Markdown',
    'text/plain': 'plain text',
    'application/pdf': 'PDF',
  },
  verdict: {
    'privacy-notice': 'it is one',
    uncertain: 'it may be one',
    'not-a-privacy-notice': 'it is none, as far as can be told; findings are empty unless asked for',
  },
  stance: {
    stated: 'the notice says so',
    denied: 'it says that it is not so; with a `restriction`, of that part only',
    conditional: 'only under a condition: with consent, if a feature is on',
  },
  certainty: {
    explicit: 'in so many words',
    inferred: 'from a heading, a lead-in, or a word that refers back',
  },
  party: { first: 'the publisher', third: 'someone else' },
  action: {
    collect: 'gathered',
    use: 'used',
    share: 'passed on',
    sell: 'sold',
    disclose: 'disclosed, as to an authority',
    transfer: 'transferred, as to a successor',
    'collect-on-site': "gathered by the recipient itself, on the publisher's pages or apps",
  },
  origin: {
    provided: 'given by the person',
    automatic: 'recorded as the service is used',
    'other-source': 'obtained from someone else',
  },
  place: { device: "on the reader's device" },
  conditions: {
    consent: 'with consent',
    legal: 'where the law asks for it or allows it',
    merger: 'in a merger or sale of the business',
    aggregated: 'aggregated or anonymous only',
    contract: 'under a contract',
    'opt-out': 'unless the person opts out',
    'vital-interest': 'to protect life or safety',
  },
  role: {
    controller: 'of who answers for the data',
    dpo: 'of the data protection officer',
    representative: 'of a representative',
    rights: 'for requests about rights',
    general: "the publisher's, for anything",
    'supervisory-authority': "of an authority; not the publisher's own",
    'third-party': "of someone else; not the publisher's own",
  },
  status: {
    found:
      'at least one statement that is no denial; for children, security and changes also the denial of a part, which speaks of them',
    denied: 'denials only, at least one of them of the whole',
    'not-found': 'nothing was found in this text, or denials of a part only, which is not to say that it is not done',
  },
};

export const WARNING_NOTES: Readonly<Record<WarningCode, string>> = {
  truncated: 'The page was longer, deeper or larger than the reader goes; the rest was not read.',
  'unsupported-language':
    'No vocabulary for this language: what the text says was not read. There are no findings, and every `not-found` of the checklist is unknown.',
  'not-read':
    'What the text says was not read, since it does not look like a privacy notice or its language cannot be told. There are no findings, and every `not-found` of the checklist is unknown.',
  'partly-read':
    'The text is written in several languages; only the part in one that can be read was read, and `not-found` is of that part.',
  'several-notices': 'The text seems to hold more than one notice.',
  'looks-incomplete': 'The text seems to be part of a notice only.',
  'unreadable-frame': 'A part of the page comes from another site and could not be read.',
  'looks-edited': 'The page shows text that is struck out, as of an earlier version; it was left out.',
  'look-alike-address':
    'An address that the notice gives has letters of another script that cannot be told from Latin ones by eye; the message names them.',
  'pages-without-text': 'Some pages of the file are pictures, as a scanner makes them; what they say was not read.',
  'unreadable-pages': 'Some pages of the file are damaged and were not read.',
  empty: 'The page shows no text, or a few words from which no statement was read: it may not have loaded.',
};

export const CELL_NOTES: Readonly<Record<CellState, string>> = {
  stated: 'the notice says so, at least once without "may"',
  hedged: 'it says so only with "may", "might" or the like',
  conditional: 'it says so only under a condition',
  mixed: 'it denies it in one place and states it, perhaps under a condition or of a part, in another',
  partial: 'it speaks of a part only: it states or denies it with a `restriction`',
  denied: 'it denies it, and says it of no part',
  unclear:
    'its words make nothing of it certain: they are worked out from a heading or a reference, or contradict each other',
  'not-found': 'nothing was found in this text, which is not to say that it is not done',
  unknown: 'the notice was not read',
};

export const ASPECT_NOTES: Readonly<Record<Aspect, string>> = {
  collected: 'of data: the publisher collects or uses them',
  'on-device': "of data: they stay on the reader's device, and nobody collects them",
  'passed-on': 'of data and recipients: shared, disclosed, transferred, or collected by a third party',
  sold: 'of recipients: sold to them',
  own: "of purposes: the publisher's",
  'third-party': "of purposes: a third party's",
};

/** How figures are worked out. */
export const MEASURE_NOTES: Readonly<Record<string, string>> = {
  difference:
    'Mean over all pairs of vendors in a row: 0 for a pair in the same state, 1 where one denies what the other states (hedged or not) or would do under a condition, 0.5 otherwise. Two in the same state count 0.5 where they give other periods, or name other kinds in a line of the overview.',
  'general categories':
    'A row for a general category (`contact`) counts statements about those below it (`contact.email`), but no denials of them: to deny a part is not to deny the whole. What is said of all data (`generic`) or everybody (`anyone`) is no row: the overview answers it.',
  'reading ease':
    'Flesch (1948): 206.835 − 1.015 × words a sentence − 84.6 × syllables a word, over lines that end as sentences do. English only; syllables are estimated.',
  'retention in days': 'A year is 365 days, a month 30, a week 7.',
  quartiles: 'By linear interpolation (type 7, the default of R and NumPy).',
};
