/** A document as it came in to what the analyser takes; pdf.js is loaded for the first PDF. */
import { fileURLToPath } from 'node:url';
import type { NoticeDocument } from '../core/document.ts';
import { DecodeError } from '../reader/decode.ts';
import { readPdf } from '../reader/pdf/read-pdf.ts';
import { readSource } from '../reader/read-source.ts';
import { failure, type Failure } from './failure.ts';
import type { Source } from './source.ts';

/** Beside the folder of the built command; elsewhere Chinese, Japanese and Korean files may lack characters. */
const CHARACTER_MAPS = fileURLToPath(new URL('../cmaps/', import.meta.url));

/** @returns a failure for what is no readable document */
export async function readDocument(source: Source): Promise<{ document: NoticeDocument } | { failure: Failure }> {
  if ('content' in source) {
    if (source.content.trim() === '') return { failure: failure('empty', 'The document has no text.', source.id) };
    return { document: readSource(source) };
  }
  const { id, url, language, bytes } = source;
  try {
    const document = await readPdf(bytes, { id, url, characterMaps: CHARACTER_MAPS });
    return { document: language === undefined ? document : { ...document, declaredLanguage: language } };
  } catch (error) {
    if (error instanceof DecodeError) return { failure: failure(error.code, error.message, id) };
    throw error;
  }
}
