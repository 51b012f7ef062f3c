/** The pipeline: a document in, a report out. Pure and deterministic. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { detectNotice } from './detect/detect.ts';
import { identifyLanguage } from './detect/language.ts';
import type { NoticeDocument } from './document.ts';
import { SCHEMA_VERSION, type DetectionReport, type Finding, type Report, type Source } from './report.ts';
import { buildChecklist } from './refine/checklist.ts';

export const ANALYSER_NAME = 'smallprint';
export const ANALYSER_VERSION = '0.1.0';

export interface AnalyseOptions {
  /** Analyse even what detection rejects. */
  readonly assumeNotice?: boolean;
  /** Put the extracted text into the report. */
  readonly includeText?: boolean;
}

/** Source and detection alone: what a page is, without reading what it says. */
export function detect(document: NoticeDocument): DetectionReport {
  return {
    schemaVersion: SCHEMA_VERSION,
    analyser: { name: ANALYSER_NAME, version: ANALYSER_VERSION, rules: '' },
    source: describeSource(document),
    detection: detectNotice(document),
    warnings: [...document.warnings],
  };
}

/** The whole reading. Findings are empty for a page that is no notice, unless `assumeNotice` is set. */
export function analyse(document: NoticeDocument, options: AnalyseOptions = {}): Report {
  const detected = detect(document);
  const findings: Finding[] = [];
  return {
    ...detected,
    findings,
    checklist: buildChecklist(findings),
    ...(options.includeText ? { text: document.text } : {}),
  };
}

function describeSource(document: NoticeDocument): Source {
  const { id, url, title, contentType, text } = document;
  return {
    ...(id === undefined ? {} : { id }),
    ...(url === undefined ? {} : { url }),
    title,
    language: identifyLanguage(text, document.declaredLanguage),
    contentType,
    sha256: bytesToHex(sha256(utf8ToBytes(text))),
    characters: text.length,
    words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
  };
}
