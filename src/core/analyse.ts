/** The pipeline: a document in, a report out. Pure and deterministic. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { detectNotice } from './detect/detect.ts';
import {
  detectionWarnings,
  hardlyAnyText,
  partlyRead,
  showsHardlyAnyText,
  unsupportedLanguage,
} from './detect/warnings.ts';
import { countWords } from './detect/words.ts';
import type { NoticeDocument, Range, Warning } from './document.ts';
import {
  SCHEMA_VERSION,
  type Detection,
  type DetectionReport,
  type Finding,
  type Report,
  type Source,
} from './report.ts';
import { wasRead } from './report-facts.ts';
import { EXTRACTORS } from './extract/index.ts';
import { english } from './languages/en/index.ts';
import { fingerprint } from './lexicon/fingerprint.ts';
import type { LanguagePack } from './lexicon/language-pack.ts';
import { withPages } from './pages.ts';
import { buildChecklist } from './refine/checklist.ts';
import { refine } from './refine/refine.ts';
import { lookAlikeWarnings, wholeAddresses } from './refine/whole-addresses.ts';
import { readingOf, type Reading } from './reading.ts';
import { Notice } from './text/notice.ts';
import { ANALYSER_VERSION } from './version.ts';

export const ANALYSER_NAME = 'smallprint';

/** Languages whose notices are read. */
const PACKS: readonly LanguagePack[] = [english];

/** What a language is read with; undefined for one that is not read. */
export function packFor(language: string): LanguagePack | undefined {
  return PACKS.find(({ code }) => code === language);
}

/** What is read of a document, and in which language. */
export function readDocument(document: NoticeDocument): Reading {
  return readingOf(document, isReadable);
}

const isReadable = (language: string): boolean => packFor(language) !== undefined;

export interface AnalyseOptions {
  /** Analyse even what detection rejects. */
  readonly assumeNotice?: boolean;
  /** Put the extracted text into the report. */
  readonly includeText?: boolean;
}

/** By what a report is made: the program's version, and a hash of its rules. */
export function describeAnalyser(): Report['analyser'] {
  return { name: ANALYSER_NAME, version: ANALYSER_VERSION, rules: fingerprint(PACKS) };
}

/** Source and detection alone: what a page is, without reading what it says. */
export function detect(document: NoticeDocument): DetectionReport {
  const source = describeSource(document);
  const { document: read, language, others } = readDocument(document);
  const detection = detectNotice(read, source.language);
  return {
    schemaVersion: SCHEMA_VERSION,
    analyser: describeAnalyser(),
    source,
    detection,
    warnings: [
      ...document.warnings,
      ...(others.length > 0 ? [partlyRead(language, others)] : []),
      ...detectionWarnings(read, detection, language, isReadable),
    ],
  };
}

/** The whole reading. Findings are empty for a page that is no notice, unless `assumeNotice` is set. */
export function analyse(document: NoticeDocument, options: AnalyseOptions = {}): Report {
  const detected = detect(document);
  const pack = packFor(detected.source.language);
  const isRead = pack && (options.assumeNotice || !isRejected(detected.detection));
  const findings = isRead ? extractFindings(document, pack) : [];
  return {
    ...detected,
    warnings: [
      ...(isRead && findings.length > 0 ? detected.warnings : unfoundWarnings(document, detected, options)),
      ...(isRead ? lookAlikeWarnings(findings, document.text) : []),
    ],
    findings,
    checklist: buildChecklist(findings),
    ...(options.includeText ? { text: document.text } : {}),
  };
}

// Nobody may take "not found" for an answer where nobody looked, or where there was nothing to look at.
function unfoundWarnings(
  document: NoticeDocument,
  { source, detection, warnings }: DetectionReport,
  { assumeNotice = false }: AnalyseOptions,
): Report['warnings'] {
  const hasPack = isReadable(source.language);
  const rejected = !assumeNotice && isRejected(detection);
  if (!rejected && showsHardlyAnyText(source, hasPack))
    return [...document.warnings.filter(({ code }) => code !== 'empty'), hardlyAnyText(source)];
  if (!wasRead({ warnings }) || (hasPack && !rejected)) return [...warnings];
  return [
    ...warnings,
    rejected ? UNREAD_NO_NOTICE : source.language === 'und' ? UNREAD_LANGUAGE : unsupportedLanguage(source.language),
  ];
}

const UNREAD_NO_NOTICE: Warning = {
  code: 'not-read',
  message: 'This does not look like a privacy notice, so what it says was not read.',
};
const UNREAD_LANGUAGE: Warning = {
  code: 'not-read',
  message: 'The language cannot be told, so what the text says was not read.',
};

function isRejected({ verdict }: Detection): boolean {
  return verdict === 'not-a-privacy-notice';
}

function extractFindings(document: NoticeDocument, pack: LanguagePack): Finding[] {
  const { document: read, others, back } = readDocument(document);
  const notice = new Notice(read, pack);
  const found = EXTRACTORS.flatMap((extractor) => extractor.extract(notice));
  // Addresses are looked for in the text as a whole, of which only a part may be read.
  const isRead = ({ span }: { readonly span: Range }): boolean =>
    read.blocks.some(({ start, end }) => span.start >= start && span.start < end);
  const drafts = others.length > 0 ? found.filter(isRead) : found;
  return withPages(back(refine(wholeAddresses(drafts, read.text), read.text)), document);
}

function describeSource(document: NoticeDocument): Source {
  const { id, url, title, contentType, text, pages } = document;
  return {
    ...(id === undefined ? {} : { id }),
    ...(url === undefined ? {} : { url }),
    title,
    language: readDocument(document).language,
    contentType,
    sha256: bytesToHex(sha256(utf8ToBytes(text))),
    characters: text.length,
    words: countWords(text),
    ...(pages === undefined ? {} : { pages }),
  };
}
