/** A file's bytes as a document: its text and what kind of text it is; of a PDF the bytes, which are read later. */
import { DecodeError, decodeBytes, type DecodeOptions } from '../reader/decode.ts';
import { isPdf } from '../reader/pdf/is-pdf.ts';
import { failure } from './failure.ts';
import type { Incoming, Source } from './source.ts';

/** `hints`: the file's name, whose ending tells the kind, and what a server said of it; else the content does. */
export function decodeFile(
  bytes: Uint8Array,
  hints: DecodeOptions,
  about: Pick<Source, 'id' | 'url' | 'language'>,
): Incoming {
  if (isPdf(bytes)) return { source: { ...about, contentType: 'application/pdf', bytes } };
  try {
    const { content, contentType } = decodeBytes(bytes, hints);
    return { source: { ...about, contentType, content } };
  } catch (error) {
    if (error instanceof DecodeError) return { failure: failure(error.code, error.message, about.id) };
    throw error;
  }
}
